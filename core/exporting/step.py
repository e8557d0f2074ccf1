"""The step that writes a model for other programs: ONNX as Deepness reads it, and a STAC item that describes it."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import nn

from contract.errors import ModelError, WorkerEnvironmentError
from contract.jobs import ExportModelJob
from contract.texts import tr
from models.model_file import ModelCard, load_card, load_model
from models.object_head import class_channels

from ..worker.events import Events
from ..worker.outputs import whole_file
from .stac_item import VALUE_DIVISOR, stac_item

INPUT_NAME, OUTPUT_NAME = "image", "scores"
OPSET = 18
DEFAULT_OVERLAP_PERCENT = 15


class ScaledNetwork(nn.Module):
    """A network with the scaling of its bands in front and the softmax behind it.

    Takes pixel values divided by ``VALUE_DIVISOR``, shape (1, bands, height, width); gives scores of shape
    (1, classes, height, width).
    """

    def __init__(self, network: nn.Module, card: ModelCard) -> None:
        super().__init__()
        self.network, self.objects = network, card.objects
        for key in ("low", "high", "mean", "std"):
            values = torch.tensor([getattr(band, key) for band in card.bands], dtype=torch.float32)
            self.register_buffer(key, values.where(values != 0, 1) if key == "std" else values)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        low, high, mean, std = (getattr(self, key)[:, None, None] for key in ("low", "high", "mean", "std"))
        scaled = (torch.minimum(torch.maximum(values * VALUE_DIVISOR, low), high) - mean) / std
        return class_channels(self.network(scaled), self.objects).softmax(dim=1)


def run(job: ExportModelJob, events: Events) -> dict[str, object]:
    """Export a model.

    Returns:
        ``output`` (the ONNX file), ``stac`` (the item, empty where none was asked for).

    Raises:
        ModelError: the model cannot be read, needs more than imagery, or its network cannot be exported.
        WorkerEnvironmentError: the packages for ONNX are missing.
        OutputError: a file cannot be written.
    """
    if load_card(job.model).osm_channels:
        raise ModelError(tr("Model {model} takes OSM channels beside its bands: other programs cannot give "
                            "it those.").format(model=job.model),
                         tr("Export a model that was trained on imagery alone."))
    network, card = load_model(job.model)
    events.progress(0, 3, tr("Exporting {network} on {encoder}").format(network=card.network, encoder=card.encoder))
    with whole_file(job.output) as path:
        _export(ScaledNetwork(network, card).eval(), card, path)
        events.progress(1, 3, tr("Writing what the model is"))
        _add_metadata(path, card)
    events.progress(2, 3, tr("Writing the STAC item"))
    if job.stac_output:
        parameters = sum(parameter.numel() for parameter in network.parameters())
        item = stac_item(card, Path(job.output), Path(job.stac_output), parameters)
        with whole_file(job.stac_output) as path:
            path.write_text(json.dumps(item, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if card.objects:
        events.info(tr("The exported model gives classes alone: what tells single objects apart is of use to this "
                       "plugin only."))
    if card.dtype != "uint8":
        events.warning(tr("The model takes {dtype} values. Programs that show it 8-bit pictures alone, as "
                          "Deepness does of most layers, will not get the classes that Predict classes "
                          "gives.").format(dtype=card.dtype))
    events.info(
        tr("Input {input_name!r}: pixel values divided by {value_divisor}, 1 × {bands} × {tile_size_px} × "
           "{tile_size_px}; output {output_name!r}: a score of each of {names} classes.").format(
            input_name=INPUT_NAME, value_divisor=VALUE_DIVISOR, bands=len(card.bands), tile_size_px=card.tile_size_px,
            output_name=OUTPUT_NAME, names=len(card.scheme.names)))
    return {"output": job.output, "stac": job.stac_output}


def deepness_metadata(card: ModelCard) -> dict[str, Any]:
    """What Deepness reads of a segmentation model, by its documented keys.

    See its documentation, "Adding metadata to ONNX model". The tile's size is read under two names by its versions.
    """
    return {
        "model_type": "Segmentor",
        # Numbered by output channel, as Deepness demands; the ids of the scheme are in urbanseg_class_ids.
        "class_names": {str(channel): name for channel, name in enumerate(card.scheme.names)},
        "resolution": round(card.pixel_size_m * 100, 6),  # centimetres
        "tiles_size": card.tile_size_px,
        "tile_size": card.tile_size_px,
        "tiles_overlap": DEFAULT_OVERLAP_PERCENT,
        "seg_thresh": 0.0,  # the class of the highest score, however low it is
        "seg_small_segment": 0,
        "urbanseg_class_ids": list(card.scheme.ids),
        "urbanseg_bands": [band.name for band in card.bands],
    }


def _export(network: nn.Module, card: ModelCard, path: Path) -> None:
    example = torch.zeros(1, len(card.bands), card.tile_size_px, card.tile_size_px)
    try:
        with _quiet():
            torch.onnx.export(network, (example,), str(path), input_names=[INPUT_NAME], output_names=[OUTPUT_NAME],
                              opset_version=OPSET, external_data=False)
    except ImportError as error:
        raise WorkerEnvironmentError(tr("A package for ONNX is missing in the worker's environment: "
                                        "{error}.").format(error=error),
                                     tr("Run Set up environment again.")) from error
    # The exporter fails in as many ways as networks have layers: all mean the same here.
    except (torch.onnx.errors.OnnxExporterError, RuntimeError, TypeError, ValueError) as error:
        first = str(error).strip().splitlines()[0]
        raise ModelError(
            tr("{network} on {encoder} cannot be written as ONNX: {first}").format(
                network=card.network, encoder=card.encoder, first=first),
            tr("Train U-Net on resnet34 or efficientnet-lite0, which can be exported.")) from error


def _add_metadata(path: Path, card: ModelCard) -> None:
    import onnx

    model = onnx.load(str(path))
    for key, value in deepness_metadata(card).items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, json.dumps(value, ensure_ascii=False)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without the exporter's own talk: its progress goes to the screen, its advice to people who write networks."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)

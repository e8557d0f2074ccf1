"""The model file: weights and everything needed to use them, in one .safetensors file. Never a pickle.

The card is JSON in the header's metadata, so that it can be read without reading a single weight.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from contract.classes import ClassScheme, scheme_from_dict
from contract.errors import ModelError, SchemeError
from contract.model_header import CARD_KEY, MODEL_HINT, read_card
from models.osm_input import OsmInput
from models.scaling import BandScaling

if TYPE_CHECKING:
    import torch
    from torch import nn

FORMAT = "urbanseg-model"
VERSION = 1


@dataclass(frozen=True)
class ModelCard:
    """What a model is: enough to build its network, to prepare imagery for it and to name its classes.

    ``bands`` in the order of the network's input channels; ``osm_channels`` come after them, are of
    ``osm_representation`` (see ``OsmInput``) and meet the imagery by ``fusion``. ``osm_optional``: OSM was hidden from
    the network often enough that it also works without.
    ``objects``: the network tells single objects apart (see ``object_head``).
    ``training`` is the training report; ``parent`` names the model this one was fine-tuned from.
    """

    network: str
    encoder: str
    scheme: ClassScheme
    bands: tuple[BandScaling, ...]
    dtype: str
    pixel_size_m: float
    tile_size_px: int
    osm_channels: tuple[str, ...] = ()
    training: dict[str, Any] = field(default_factory=dict)
    parent: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    license: str = ""
    osm_representation: str = ""
    osm_clip_m: float = 0.0
    osm_optional: bool = False
    fusion: str = ""
    objects: bool = False

    @property
    def osm(self) -> OsmInput | None:
        """The OSM channels that the network takes beside the imagery."""
        if not self.osm_channels:
            return None
        return OsmInput(self.osm_channels, self.osm_representation, self.osm_clip_m)  # type: ignore[arg-type]

    @property
    def input_scaling(self) -> tuple[BandScaling, ...]:
        """The scaling of every channel of the network's input."""
        return self.bands + (self.osm.scaling if self.osm else ())

    @property
    def in_channels(self) -> int:
        return len(self.input_scaling)


def save_model(path: str | Path, state_dict: Mapping[str, torch.Tensor], card: ModelCard) -> None:
    """Write weights and card; ``path`` is the temporary path of ``whole_file``."""
    from safetensors.torch import save_file

    # Own, contiguous copies: safetensors refuses shared and channels-last memory.
    tensors = {key: tensor.detach().cpu().contiguous().clone() for key, tensor in state_dict.items()}
    save_file(tensors, path, metadata={"format": "pt", CARD_KEY: json.dumps(_card_to_dict(card), ensure_ascii=False)})


def load_card(path: str | Path) -> ModelCard:
    """Read the card from the file's header; no weight is read.

    Raises:
        ModelError: missing, truncated, a pickle, of another format, or without a card.
    """
    card = read_card(path)
    try:
        return _card_from_dict(card)
    except (ValueError, TypeError, KeyError, SchemeError) as error:
        raise ModelError(f"The card inside the model {path} cannot be read: {error}", MODEL_HINT) from error


def load_model(path: str | Path) -> tuple[nn.Module, ModelCard]:
    """Build the network and load its weights; the network is in evaluation mode, on the CPU, in float32.

    Raises:
        ModelError: as ``load_card``, or the weights do not fit the network that the card names.
    """
    card = load_card(path)
    # Only here: reading a card must not wait seconds for the networks' libraries.
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    from models.fusion import build_model_network

    try:
        class_count = len(card.scheme.classes)
        network = build_model_network(card.fusion, card.network, card.encoder, len(card.bands),
                                      len(card.osm_channels), class_count, objects=card.objects)
        network.load_state_dict(load_file(path))
    except SafetensorError as error:
        raise ModelError(f"The model {path} cannot be read: {error}", MODEL_HINT) from error
    except RuntimeError as error:
        first = " ".join(str(error).strip().splitlines()[:3])
        raise ModelError(f"The weights in the model {path} do not fit {card.network} on {card.encoder}: {first}",
                         "The file may have been changed: use the model as it was written.") from error
    return network.eval(), card


def _card_to_dict(card: ModelCard) -> dict[str, Any]:
    data = {key: value for key, value in vars(card).items() if key not in ("scheme", "bands")}
    return {"format": FORMAT, "version": VERSION, "classes": card.scheme.without_rules().to_dict(),
            "bands": [asdict(band) for band in card.bands], **data}


def _card_from_dict(data: dict[str, Any]) -> ModelCard:
    if data.pop("format") != FORMAT:
        raise ValueError("it is of another format")
    version = data.pop("version")
    if version != VERSION:
        raise ValueError(f"it is of version {version}, this plugin reads version {VERSION}; update the plugin")
    return ModelCard(
        scheme=scheme_from_dict(data.pop("classes"), "the model's classes"),
        bands=tuple(BandScaling(**band) for band in data.pop("bands")),
        osm_channels=tuple(data.pop("osm_channels")),
        **data,
    )

"""What a prediction of one scene does, settled once and for all from what was asked, the model and the imagery."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from contract.jobs import AdditionalImagery, PredictJob
from contract.model_card import ModelCard
from contract.texts import tr

from ..grids.class_rasters import Origin
from ..grids.object_raster import objects_path
from ..worker.events import Events
from ..worker.file_hashes import fingerprint
from .blending import Layer
from .scene import Scene
from .scene_reader import read_window
from .test_time_augmentation import VIEW_COUNT
from .windows import WindowGrid, affordable_size_px, lay_windows, suitable_size_px

# Networks see far beyond a pixel, and near a window's edge they see nothing: large windows agree better with a scene
# seen at once than wide overlaps do, and compute less twice. Networks that look at the whole window are apart from that
# (``contract.choices.WHOLE_WINDOW_NETWORKS``).
PREFERRED_WINDOW_PX = 1120


@dataclass(frozen=True)
class PredictionPlan:
    """A job, as it was asked for, and all that follows from it for one of its scenes; ``resolve`` makes one.

    Args:
        target: which of the job's imagery this is, and where its outputs go.
        scene: open for as long as the plan is used.
        device: on which the model shall run; every GPU beside it where the job leaves the device open.
    """

    job: PredictJob
    target: AdditionalImagery
    card: ModelCard
    device: torch.device
    scene: Scene
    windows: WindowGrid

    @property
    def outputs(self) -> dict[Layer, str]:
        """The path of each layer that is written."""
        # Objects lie beside the classes. First here, they are put in place last: a class raster that is replaced takes
        # along what lay beside it.
        objects = str(objects_path(self.target.output)) if self.card.objects else ""
        paths: dict[Layer, str] = {
            "objects": objects, "classes": self.target.output, "confidence": self.target.confidence_output,
            "probabilities": self.target.probabilities_output}
        return {layer: path for layer, path in paths.items() if path}

    @property
    def origin(self) -> Origin:
        """What the outputs say of where they come from."""
        return Origin(Path(self.target.imagery).name, Path(self.job.model).name)

    @property
    def pass_count(self) -> int:
        """How often the network runs over a window."""
        views = VIEW_COUNT if self.job.test_time_augmentation else 1
        return self.windows.window_count * views

    def sample(self) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        """The window in the middle, as read: image (channels, H, W), valid (H, W)."""
        rows, columns = self.windows.rows, self.windows.columns
        return read_window(self.scene, rows[len(rows) // 2], columns[len(columns) // 2])

    def samples(self, count: int) -> Iterator[tuple[npt.NDArray, npt.NDArray[np.bool_]]]:
        """Windows from all over the scene, so many or fewer, each cut to the size of the training's tiles."""
        places = [(row, column) for row in self.windows.rows for column in self.windows.columns]
        for number in sorted({round(place) for place in np.linspace(0, len(places) - 1, count)}):
            image, valid = read_window(self.scene, *places[number])
            height, width = (min(length, self.card.tile_size_px) for length in valid.shape)
            top, left = (valid.shape[0] - height) // 2, (valid.shape[1] - width) // 2
            part = slice(top, top + height), slice(left, left + width)
            yield image[(slice(None), *part)], valid[part]

    def settings(self) -> dict[str, Any]:
        """All that the pixels of the result depend on (JSON values)."""
        job, windows = self.job, self.windows
        return {"model": fingerprint(job.model), "imagery": fingerprint(self.target.imagery),
                "osm": fingerprint(job.osm_raster) if job.osm_raster else None, "layers": list(self.outputs),
                "size_px": [windows.width, windows.height, *windows.window_shape],
                "window_size_px": job.window_size_px, "overlap": job.overlap_fraction,
                "area": [dataclasses.asdict(job.area), fingerprint(job.area.path)] if job.area else None,
                "extent": [list(job.extent), job.extent_crs_wkt],
                "mask": [fingerprint(job.mask_raster), list(job.masked_values)] if job.mask_raster else None,
                "test_time_augmentation": job.test_time_augmentation,
                "batch_size": job.batch_size, "device": job.device, "precision": job.precision,
                "torch": torch.__version__}


def targets(job: PredictJob) -> tuple[AdditionalImagery, ...]:
    """All of a job's imagery, each with its outputs."""
    first = AdditionalImagery(job.imagery, job.output, job.confidence_output, job.probabilities_output)
    return (first, *job.additional)


def resolve(job: PredictJob, target: AdditionalImagery, scene: Scene, card: ModelCard, device: torch.device,
            events: Events) -> PredictionPlan:
    """Settle how an open scene is predicted."""
    size_px = _window_size_px(job, card, scene.grid.width, events)
    windows = lay_windows(scene.grid.width, scene.grid.height, size_px, int(size_px * job.overlap_fraction))
    return PredictionPlan(job, target, card, device, scene, windows)


def _window_size_px(job: PredictJob, card: ModelCard, width: int, events: Events) -> int:
    """As asked for, or as it suits the network, where the memory allows it over a scene of ``width`` pixels."""
    suitable_px = suitable_size_px(card.network, card.tile_size_px, PREFERRED_WINDOW_PX)
    wanted_px = job.window_size_px or suitable_px
    smallest_px = min(wanted_px, suitable_size_px(card.network, card.tile_size_px, 0))
    size_px = affordable_size_px(wanted_px, smallest_px, width, job.overlap_fraction,
                                 len(card.scheme.classes) + card.objects)
    if job.window_size_px and size_px < job.window_size_px:
        events.warning(
            tr("The scene is {width} pixels wide: a row of windows of {window_size_px} pixels would take too much "
               "memory. Windows of {size_px} pixels are used.").format(
                width=width, window_size_px=job.window_size_px, size_px=size_px))
    return size_px

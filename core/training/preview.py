"""What the network says of a small part of the imagery while it learns: a picture after each epoch.

A help and never a need: where it cannot be made, the log says why, and the training goes on.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from rasterio.windows import Window

from contract.choices import SIZE_MULTIPLE_PX
from contract.classes import ClassScheme
from contract.errors import InputError, SegmentationError
from contract.jobs import TrainJob
from contract.texts import tr
from models.object_head import class_channels
from models.scaling import scale_image

from ..evaluating.pictures import rgb_of
from ..grids.area_of_interest import read_area
from ..grids.band_names import places_of
from ..grids.rasters import band_names, grid_of, open_raster, read_image
from ..grids.resampling import at_pixel_size
from ..grids.stretching import shown_bands, stretch_limits, stretched
from ..worker.events import Events
from .learner import Learner
from .training_plan import TrainingPlan

# A few tiles' worth of pixels: little beside an epoch.
MOST_PX = 512
_CLASS_SHARE = 0.55  # of the colour, over the imagery


class Preview:
    """A part of the imagery, image as read of shape (bands, H, W) in the model's order, and where its picture goes."""

    def __init__(self, image: npt.NDArray, valid: npt.NDArray[np.bool_], plan: TrainingPlan) -> None:
        self._input = torch.from_numpy(scale_image(image, valid, plan.tiles.scaling)[None])
        self._valid, self._scheme, self._path = valid, plan.tiles.scheme, Path(plan.job.preview_output)
        self._colors = _colors(image, valid)

    def draw(self, learner: Learner, epoch: int, events: Events) -> None:
        """Write the picture, imagery beside classes, whole or not at all, and say that it is there."""
        logits = learner.answer(self._input.to(learner.device))
        positions = class_channels(logits, learner.objects).argmax(dim=1)[0].cpu().numpy()
        mapped = self._colors + _CLASS_SHARE * (_palette(self._scheme)[positions] - self._colors)
        mapped[~self._valid] = self._colors[~self._valid]
        picture = np.concatenate((self._colors, mapped), axis=1).round().astype(np.uint8)
        partial = self._path.with_name(f".{self._path.name}")
        with contextlib.suppress(OSError):
            Image.fromarray(picture).save(partial, "PNG")
            os.replace(partial, self._path)
            events.metrics(epoch=epoch, preview=str(self._path))


def open_preview(plan: TrainingPlan, events: Events) -> Preview | None:
    """What the job asks to look at; None where it asks for nothing, or that cannot be shown."""
    if not (plan.job.preview_imagery and plan.job.preview_output):
        return None
    try:
        return Preview(*_read(plan.job, plan), plan)
    except SegmentationError as error:
        events.info(tr("There is no preview: {reason}").format(reason=error.message))
        return None


def _read(job: TrainJob, plan: TrainingPlan) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
    """Image and validity of the middle of what is to be looked at, at the tiles' pixel size."""
    if plan.tiles.osm is not None:
        raise InputError(tr("the network needs OSM channels beside the imagery."), "")
    with open_raster(job.preview_imagery, tr("Imagery")) as dataset:
        order = places_of([band.name for band in plan.tiles.scaling], band_names(dataset))
        if order is None:
            raise InputError(tr("the imagery has other bands than the tiles."), "")
        with at_pixel_size(dataset, grid_of(dataset, tr("Imagery")), plan.tiles.pixel_size_m) as (seen, grid):
            area = read_area(None, job.preview_extent, job.preview_extent_crs_wkt, grid)
            rows, columns = (area.rows, area.columns) if area else ((0, grid.height), (0, grid.width))
            (top, height), (left, width) = _middle(*rows, grid.height), _middle(*columns, grid.width)
            image, valid = read_image(seen, Window(left, top, width, height))
    return image[list(order)], valid


def _middle(start: int, stop: int, most: int) -> tuple[int, int]:
    """Where the middle of a range begins, and its length: at most ``MOST_PX``, a multiple of what networks need."""
    length = min(stop - start, MOST_PX) // SIZE_MULTIPLE_PX * SIZE_MULTIPLE_PX or SIZE_MULTIPLE_PX
    if length > most:
        raise InputError(tr("the imagery is too small."), "")
    first = (start + stop - length) // 2
    return min(max(first, 0), most - length), length


def _colors(image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.float64]:
    """The first three bands, or the first one three times, from 0 to 255; shape (H, W, 3)."""
    bands = image[list(shown_bands(len(image)))]
    return stretched(bands, valid, stretch_limits(bands, valid)).astype(np.float64)


def _palette(scheme: ClassScheme) -> npt.NDArray[np.float64]:
    return np.array([rgb_of(item.color) for item in scheme.classes], np.float64)

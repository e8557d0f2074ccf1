"""The rasters a prediction writes, strip by strip: classes, and on request confidence and probabilities."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from rasterio.io import DatasetWriter

from contract.classes import IGNORE_ID, ClassScheme
from models.object_distances import NAME

from ..grids.class_rasters import Origin, new_class_raster
from ..grids.rasters import Grid, new_raster
from .blending import Layer, Strip
from .cloud_optimized import new_cloud_optimized, new_unseen
from .overviews import HalvedRows
from .pixel_scores import HIGHEST_BYTE


class PredictionOutput:
    """Open rasters to write strips into, by layer."""

    def __init__(self, rasters: dict[Layer, HalvedRows]) -> None:
        self._rasters = rasters

    def write(self, strip: Strip) -> None:
        """Write the finished rows that follow those written before."""
        for layer, raster in self._rasters.items():
            raster.write(strip.layers[layer].numpy())


@contextlib.contextmanager
def new_prediction_output(paths: dict[Layer, str], grid: Grid, scheme: ClassScheme,
                          origin: Origin) -> Iterator[PredictionOutput]:
    """Cloud-optimised rasters that appear at their paths when all of them are whole.

    Raises:
        OutputError: folder missing, no permission, disk full.
    """
    def new_plain(layer: Layer, path: Path, **options: Any) -> AbstractContextManager[DatasetWriter]:
        if layer == "classes":
            return new_class_raster(path, grid, scheme, origin, **options)
        if layer == "objects":
            return _new_scaled_raster(path, grid, (NAME,), options)
        names = ("confidence", "entropy") if layer == "confidence" else scheme.names
        return _new_scaled_raster(path, grid, names, options)

    with contextlib.ExitStack() as stack:
        rasters = {}
        for layer, path in paths.items():
            new = functools.partial(new_plain, layer)
            rasters[layer] = stack.enter_context(
                new_unseen(path, new) if layer == "objects" else
                new_cloud_optimized(path, grid, new, "mode" if layer == "classes" else "average"))
        yield PredictionOutput(rasters)


@contextlib.contextmanager
def _new_scaled_raster(path: Path, grid: Grid, names: tuple[str, ...],
                       options: dict[str, Any]) -> Iterator[DatasetWriter]:
    """Bytes that stand for 0 to 1: the scale travels in the bands, so that QGIS shows the real values."""
    with new_raster(path, grid, len(names), "uint8", nodata=IGNORE_ID, photometric="minisblack",
                    **options) as dataset:
        dataset.scales = (1 / HIGHEST_BYTE,) * len(names)
        dataset.descriptions = names
        yield dataset

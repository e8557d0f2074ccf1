"""What a scene shows of where objects are: the probabilities of their classes, or else the edges of its imagery.

Both are layers of shape (layers, rows, columns) on one grid, and both draw objects the same way: as a template, whose
correlation with the evidence is highest where the objects lie right.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window
from scipy import ndimage

from contract.errors import InputError
from contract.jobs import AlignOsmJob
from contract.messages import listed
from contract.texts import tr

from ..grids.rasters import Grid, grid_of, image_bands, open_raster, read_image, reading
from ..grids.resampling import at_pixel_size

# Finer pixels cost time and find nothing more: positions between pixels are found, too.
FINEST_PIXEL_M = 0.25
# Of the Gaussian whose derivative is an edge: finer ones are tiles, bricks and noise.
_EDGE_SIGMA_M = 0.5
# Of the values that are left where the strongest edges are cut, so that a few cars do not outdo all roofs.
_STRONGEST_EDGES = 0.95


class Evidence(Protocol):
    """What a scene shows, on a grid."""

    @property
    def grid(self) -> Grid:
        """The pixels of windows and templates."""

    def read(self, window: Window) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        """Layers of shape (layers, rows, columns) and validity of shape (rows, columns); windows may reach out."""

    def template(self, covered: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Objects, given as the share of each pixel that they cover, as the evidence would show them: its layers."""


@dataclass(frozen=True)
class ProbabilityEvidence:
    """The probability that a pixel is of one of the classes; from ``bands`` of a raster of probabilities."""

    dataset: DatasetReader
    grid: Grid
    bands: tuple[int, ...]

    def read(self, window: Window) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        inner, place = _within(self.grid, window)
        values = np.zeros((1, int(window.height), int(window.width)), np.float32)
        valid = np.zeros(values.shape[1:], bool)
        if inner is not None:
            with reading(self.dataset):
                bands = self.dataset.read(self.bands, window=inner).astype(np.float32)
                valid[place] = (self.dataset.read_masks(self.bands, window=inner) != 0).all(axis=0)
            values[0][place] = np.where(valid[place], bands.sum(axis=0), 0)
        return values, valid

    def template(self, covered: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return covered[None]


@dataclass(frozen=True)
class EdgeEvidence:
    """Edges of the imagery: their strength, in two layers that hold twice their angle.

    Of an angle and its opposite, dark to bright and bright to dark, the double is the same; that of edges at right
    angles is opposite. So a wall meets only what runs along it (the double-angle representation of Bigun & Granlund
    1987).
    """

    dataset: DatasetReader
    grid: Grid

    def read(self, window: Window) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        brightness = np.zeros((int(window.height), int(window.width)), np.float32)
        valid = np.zeros(brightness.shape, bool)
        inner, place = _within(self.grid, window)
        if inner is not None:
            image, valid[place] = read_image(self.dataset, inner)
            brightness[place] = image.astype(np.float32).mean(axis=0)
        if valid.any():
            brightness[~valid] = brightness[valid].mean()
        edges = self._double_angles(brightness)
        # The edge of the data is none of the scene.
        valid = ndimage.binary_erosion(valid, iterations=max(1, round(2 * self._sigma_px)), border_value=1)
        strength = np.hypot(*edges)
        most = np.quantile(strength[valid], _STRONGEST_EDGES) if valid.any() else 0.0
        return np.where(valid, edges * np.minimum(1, most / np.maximum(strength, 1e-9)), 0).astype(np.float32), valid

    def template(self, covered: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return self._double_angles(covered)

    @property
    def _sigma_px(self) -> float:
        return _EDGE_SIGMA_M / self.grid.pixel_size_m

    def _double_angles(self, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        down, right = (ndimage.gaussian_filter(values, self._sigma_px, order=order, mode="nearest")
                       for order in ((1, 0), (0, 1)))
        strength = np.maximum(np.hypot(down, right), 1e-9)
        return np.stack([(right**2 - down**2) / strength, 2 * right * down / strength])


@contextlib.contextmanager
def open_evidence(job: AlignOsmJob, names: Sequence[str]) -> Iterator[Evidence]:
    """The evidence of a job for the classes of these names, with pixels of ``FINEST_PIXEL_M`` or more.

    Raises:
        InputError: the raster cannot be read, or has no probabilities of the classes.
    """
    role = tr("Probabilities") if job.probabilities else tr("Imagery")
    with open_raster(job.probabilities or job.imagery, role) as dataset:
        grid = grid_of(dataset, role)
        bands = _bands_of(dataset, names) if job.probabilities else image_bands(dataset)
        with at_pixel_size(dataset, grid, max(FINEST_PIXEL_M, grid.pixel_size_m)) as (seen, seen_grid):
            yield ProbabilityEvidence(seen, seen_grid, bands) if job.probabilities else EdgeEvidence(seen, seen_grid)


def _bands_of(dataset: DatasetReader, names: Sequence[str]) -> tuple[int, ...]:
    known = [description or "" for description in dataset.descriptions]
    bands = tuple(known.index(name) + 1 for name in names if name in known)
    if not bands:
        raise InputError(
            tr("{path} has no probabilities of {names}; its bands are: {known}.").format(
                path=dataset.name, names=listed(names), known=listed(filter(None, known)) or tr("without names")),
            tr("Use probabilities of Predict classes, of the classes that are to be aligned, or name classes that it "
               "has."))
    return bands


def _within(grid: Grid, window: Window) -> tuple[Window | None, tuple[slice, slice]]:
    """The part of a window that lies on a grid, None where none does, and its place in the window."""
    top, left = max(0, int(window.row_off)), max(0, int(window.col_off))
    bottom = min(grid.height, int(window.row_off + window.height))
    right = min(grid.width, int(window.col_off + window.width))
    if bottom <= top or right <= left:
        return None, (slice(0), slice(0))
    place = (slice(top - int(window.row_off), bottom - int(window.row_off)),
             slice(left - int(window.col_off), right - int(window.col_off)))
    return Window(left, top, right - left, bottom - top), place

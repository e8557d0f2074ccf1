"""The labelled scene that tiles are cut from: imagery, and labels on its grid."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.choices import PixelType
from contract.class_kinds import learning_pixel_size_m
from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import TilesJob
from contract.messages import listed
from contract.scheme_json import scheme_from_dict
from contract.texts import tr
from models.object_distances import UNKNOWN, distances_of, reach_px

from ..grids.area_of_interest import Area
from ..grids.band_names import chosen_places
from ..grids.class_rasters import read_classes, scheme_of
from ..grids.cloud_mask import CloudMask, open_cloud_mask
from ..grids.confidence import ReadConfidence, confidence_on_grid
from ..grids.extents import check_overlap
from ..grids.object_raster import open_numbers
from ..grids.rasters import Grid, band_names, grid_of, image_bands, open_raster, read_image, reading
from ..grids.resampling import PIXEL_SIZE_TOLERANCE, at_pixel_size, classes_on_grid
from ..worker.events import Events
from .labelled_places import read_labelled_places


@dataclass(frozen=True)
class LabelledScene:
    """Imagery and labels of one grid, and the scheme the labels carry.

    ``ignored_id``: pixels of this class id are not labelled; the scheme does not have it. ``places``: which of the
    imagery's bands are chosen, in their order. Pixels under the ``mask`` are not valid. ``objects`` tells single
    objects of the labels apart, where they have any. Labels outside ``labelled``, where it is given, do not count, nor
    those whose ``confidence`` is below ``minimum_confidence``.
    ``own_pixel_size_m`` is that of the imagery's file, ``grid`` has that of the tiles.
    """

    imagery: DatasetReader
    labels: DatasetReader
    grid: Grid
    scheme: ClassScheme
    ignored_id: int
    places: tuple[int, ...]
    mask: CloudMask | None
    objects: DatasetReader | None = None
    labelled: Area | None = None
    confidence: ReadConfidence | None = None
    minimum_confidence: float = 0.0
    own_pixel_size_m: float = 0.0

    @property
    def dtype(self) -> PixelType:
        return self.imagery.dtypes[image_bands(self.imagery)[self.places[0]] - 1]

    @property
    def band_names(self) -> tuple[str, ...]:
        names = band_names(self.imagery)
        return tuple(names[place] for place in self.places)

    def read_image(self, window: Window) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        """The chosen bands of a window, shape (bands, height, width), and which pixels are valid, (height, width).

        Raises:
            InputError: a file is damaged.
        """
        image, valid = read_image(self.imagery, window)
        if self.places != tuple(range(len(image))):
            image = image[list(self.places)]
        if self.mask is not None:
            valid = valid & ~self.mask.hides(window)
        return image, valid

    def read(self, window: Window) -> tuple[npt.NDArray, npt.NDArray[np.bool_], npt.NDArray[np.uint8]]:
        """Pixels of a window inside the scene.

        Returns:
            image and valid as ``read_image`` gives them; labels of shape (height, width), 255 wherever the imagery is
            not valid and where they are of the ignored class.

        Raises:
            InputError: a file is damaged.
        """
        image, valid = self.read_image(window)
        labels = read_classes(self.labels, window)
        counts = valid & (labels != self.ignored_id)
        if self.labelled is not None:
            counts &= self.labelled.covers(self.grid, window.row_off, window.col_off, window.height, window.width)
        if self.confidence is not None:
            counts &= self.confidence(window) >= self.minimum_confidence
        return image, valid, np.where(counts, labels, np.uint8(IGNORE_ID))

    def read_distances(self, window: Window, labels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """How far each pixel of a window is from the outline of its object, as ``distances_of`` has it.

        Args:
            labels: what ``read`` gives for the window. ``UNKNOWN`` where they are ignored, or of a class of objects
                without saying which object.

        Raises:
            InputError: a file is damaged.
        """
        reach = reach_px(self.grid.pixel_size_m)
        top, left = max(0, window.row_off - reach), max(0, window.col_off - reach)
        wide = Window(left, top, min(self.grid.width, window.col_off + window.width + reach) - left,
                      min(self.grid.height, window.row_off + window.height + reach) - top)
        class_ids = [item.id for item in self.scheme.of_kind("object")]
        if self.objects is None:
            raise ValueError("the labels tell no single objects apart")
        with reading(self.objects):
            objects = self.objects.read(1, window=wide)
        objects[~np.isin(read_classes(self.labels, wide), class_ids)] = 0
        inner = (slice(window.row_off - top, window.row_off - top + window.height),
                 slice(window.col_off - left, window.col_off - left + window.width))
        distances = distances_of(objects, self.grid.pixel_size_m)[inner]
        unknown = (labels == IGNORE_ID) | (np.isin(labels, class_ids) & (distances == 0))
        return np.where(unknown, np.uint8(UNKNOWN), distances)


@contextlib.contextmanager
def open_labelled_scene(job: TilesJob, events: Events) -> Iterator[LabelledScene]:
    """Imagery and labels of a job at its pixel size. What is resampled while read, the log says.

    Labels on another grid are brought to the imagery's: the nearest label, or the most frequent one where a pixel
    covers several.

    Raises:
        SchemeError: the labels have no class of the name that is to be ignored.
        InputError: one cannot be opened or lacks a CRS, they do not overlap, a band is not there, the bands' data types
            differ, the labels are not uint8 or carry no classes and none are given.
    """
    with contextlib.ExitStack() as stack:
        imagery = stack.enter_context(open_raster(job.imagery, tr("Imagery")))
        labels = stack.enter_context(open_raster(job.labels, tr("Labels")))
        own_grid, labels_grid = grid_of(imagery, tr("Imagery")), grid_of(labels, tr("Labels"))
        places = chosen_places(job.bands, band_names(imagery), job.imagery)
        _check_one_dtype(imagery, places)
        # A scheme that is given counts for labels of other programs, which carry none.
        scheme = scheme_from_dict(job.scheme, tr("The class scheme")) if job.scheme else scheme_of(
            labels, tr("Labels"))
        check_overlap((tr("Labels"), job.labels, labels_grid), (tr("imagery"), job.imagery, own_grid))
        imagery, grid = stack.enter_context(_at_size_of_tiles(imagery, own_grid, scheme, job, events))
        if not (own_grid.same_as(labels_grid) or grid.same_as(labels_grid)):
            events.warning(tr("The labels lie on another pixel grid than the imagery: each pixel of the imagery "
                              "takes the nearest label."))
        if not grid.same_as(labels_grid):
            covers_several = grid.pixel_size_m > labels_grid.pixel_size_m * (1 + PIXEL_SIZE_TOLERANCE)
            labels = stack.enter_context(classes_on_grid(
                labels, grid, Resampling.mode if covers_several else Resampling.nearest))
        objects = None
        if scheme.of_kind("object"):
            objects = stack.enter_context(open_numbers(job.labels, labels_grid, grid))
        mask = stack.enter_context(open_cloud_mask(job.mask_raster, job.masked_values, grid, job.imagery))
        confidence = None
        if job.confidence:
            confidence = stack.enter_context(confidence_on_grid(job.confidence, grid))
        ignored_id = scheme.ignored_id(job.ignore_class)
        yield LabelledScene(imagery, labels, grid, scheme.without(ignored_id), ignored_id, places, mask,
                            objects, read_labelled_places(job.places, grid), confidence, job.minimum_confidence,
                            own_grid.pixel_size_m)


@contextlib.contextmanager
def _at_size_of_tiles(imagery: DatasetReader, own: Grid, scheme: ClassScheme, job: TilesJob,
                      events: Events) -> Iterator[tuple[DatasetReader, Grid]]:
    """The imagery at the pixel size that was asked for, or that its classes need."""
    wanted_m, why = job.pixel_size_m or own.pixel_size_m, ""
    if job.pixel_size_m is None:
        wanted_m = learning_pixel_size_m((item.kind for item in scheme.classes), own.pixel_size_m)
        named = listed(item.name for item in scheme.classes if item.kind.pixel_size_m)
        why = " " + tr("So coarse they still show {named}, and a tile shows more of the surroundings; another size can "
                       "be set.").format(named=named)
    with at_pixel_size(imagery, own, wanted_m) as (resized, grid):
        if grid != own:
            events.info(
                tr("The imagery's pixels are {pixel_size_m:.3g} m; tiles have {tile_pixel_size_m:.3g} m, the whole "
                   "scene {grid_width} × {grid_height} pixels.{why}").format(
                    pixel_size_m=own.pixel_size_m, tile_pixel_size_m=grid.pixel_size_m, grid_width=grid.width,
                    grid_height=grid.height, why=why))
        yield resized, grid


def _check_one_dtype(imagery: DatasetReader, places: tuple[int, ...]) -> None:
    bands = image_bands(imagery)
    dtypes = {imagery.dtypes[bands[place] - 1] for place in places}
    if len(dtypes) > 1:
        raise InputError(
            tr("Imagery {imagery} mixes the data types {dtypes}.").format(
                imagery=imagery.name, dtypes=", ".join(sorted(dtypes))),
            tr("Write all bands in one data type (gdal_translate -ot), or choose bands of one type."))

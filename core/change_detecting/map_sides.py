"""The two maps that are compared, each a class raster or a layer of polygons, seen window by window on one grid."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from affine import Affine
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from contract.choices import Unlabelled
from contract.classes import IGNORE_ID, ClassScheme, SegmentationClass
from contract.errors import InputError, JobError
from contract.jobs import ChangesJob, VectorSource
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids import geodesy
from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import scheme_of
from ..grids.confidence import confidence_on_grid
from ..grids.extents import check_overlap
from ..grids.rasters import Grid, grid_of, open_raster
from ..grids.resampling import classes_on_grid
from ..labelling.burning import Burner, Shapes
from ..labelling.label_layers import burn_layers
from ..osm.tags import column_of, text_of
from ..osm.vector_sources import VectorLayer, extent_of, read_columns
from ..osm_comparing.object_layers import mapped_layer
from ..worker.events import Events
from .joint_classes import JointClasses, spare_color

BACKGROUND = "other"
# From here on a pixel of the first map holds so many of the second that the most frequent one is taken.
_MODE_RATIO = 1.5
_PROBE_PX = 100

ReadPixels = Callable[[Window], npt.NDArray]


@dataclass(frozen=True)
class MapSource:
    """One of the maps before it is put on a grid; ``raster`` or ``layer`` is there, with what is known of its classes.

    ``extent`` is its ground, a polygon in the CRS of ``grid`` (of a raster) or of ``layer``. ``field`` holds the
    classes of a layer; ``unlabelled`` is what the ground between its polygons is.
    """

    role: str
    title: str
    scheme: ClassScheme
    extent: shapely.Polygon
    raster: DatasetReader | None = None
    grid: Grid | None = None
    layer: VectorLayer | None = None
    field: str = ""
    unlabelled: Unlabelled = "ignore"

    @property
    def crs(self) -> pyproj.CRS:
        """The CRS of the extent."""
        return self.grid.crs if self.grid else self.layer.crs  # type: ignore[union-attr]


@dataclass(frozen=True)
class MapSide:
    """A map on the common grid: ``read`` gives positions of the joint classes, 255 where it says nothing.

    ``confidence`` gives 0 to 1, NaN where nothing is known; None where there is none.
    """

    source: MapSource
    read: Callable[[Window], npt.NDArray[np.uint8]]
    confidence: Callable[[Window], npt.NDArray[np.float32]] | None


@contextlib.contextmanager
def open_source(job: ChangesJob, after: bool) -> Iterator[MapSource]:
    """Open a map.

    Raises:
        JobError: the job names none.
        InputError: it cannot be read, or nothing says what its classes are.
    """
    role = tr("The map after") if after else tr("The map before")
    raster = job.after_raster if after else job.before_raster
    polygons = job.after_polygons if after else job.before_polygons
    if raster:
        with open_raster(raster, role) as dataset:
            grid = grid_of(dataset, role)
            corners = [grid.transform @ corner for corner in ((0, 0), (grid.width, 0), (grid.width, grid.height),
                                                              (0, grid.height))]
            yield MapSource(role, Path(raster).name, scheme_of(dataset, role), shapely.Polygon(corners), dataset, grid)
    elif polygons is not None:
        yield _polygons_source(polygons, role, job)
    else:
        raise JobError(tr("{map} is not given.").format(map=role), tr("Give a class raster or a layer of polygons."))


def common_grid(before: MapSource, after: MapSource, pixel_size_m: float) -> Grid:
    """The grid of the first map, or of the second where only that is a raster; else one over the first's polygons."""
    grid = before.grid or after.grid
    if grid is None:
        grid = _grid_over(before, pixel_size_m)
    for source in (before, after):
        if source.grid is not None and source.grid is not grid:
            check_overlap((source.role, source.title, source.grid), (before.role, before.title, grid))
    return grid


@contextlib.contextmanager
def on_grid(source: MapSource, grid: Grid, classes: JointClasses, confidence: str, events: Events) -> Iterator[MapSide]:
    """See a map on a grid.

    Raises:
        InputError: its pixels or features cannot be read, or it has no feature there.
    """
    with contextlib.ExitStack() as stack:
        if source.raster is not None:
            read = _raster_reader(source, grid, classes, stack)
        else:
            read = _polygons_reader(source, grid, classes, events)
        known = stack.enter_context(confidence_on_grid(confidence, grid)) if confidence else None
        yield MapSide(source, read, known)


def _raster_reader(source: MapSource, grid: Grid, classes: JointClasses, stack: contextlib.ExitStack) -> ReadPixels:
    dataset, table = source.raster, classes.positions(source.scheme)
    assert dataset is not None and source.grid is not None  # nosec B101 # told apart by the caller
    seen: DatasetReader | WarpedVRT = dataset
    if not source.grid.same_as(grid):
        finer = grid.pixel_size_m / source.grid.pixel_size_m
        seen = stack.enter_context(classes_on_grid(
            dataset, grid, Resampling.mode if finer > _MODE_RATIO else Resampling.nearest))
    return lambda window: table[read_known_classes(seen, source.scheme, source.role, window)]


def _polygons_source(polygons: VectorSource, role: str, job: ChangesJob) -> MapSource:
    layer = mapped_layer(polygons)
    count, bounds = extent_of(layer)
    field = column_of("class_name", layer.fields) or ""
    if not count or bounds is None:
        raise InputError(tr("{map}: layer {layer} of {path} is empty.").format(map=role, layer=layer.title,
                                                                               path=polygons.path),
                         tr("Choose polygons made by Vectorize classes."))
    if not field:
        raise InputError(
            tr("{map}: layer {layer} of {path} has no field class_name, only: {fields}.").format(
                map=role, layer=layer.title, path=polygons.path, fields=", ".join(layer.fields) or "–"),
            tr("Choose polygons made by Vectorize classes."))
    named = sorted({text_of(value) for value in read_columns(
        VectorSource(polygons.path, layer.layer, polygons.where), [field])[field]} - {""})
    given = scheme_from_dict(job.scheme, tr("The class scheme")) if job.scheme else None
    scheme = _scheme_of_names(named, given)
    # A map whose polygons show what is no object has nothing to say between them.
    is_whole = scheme.names[0].casefold() in (name.casefold() for name in named)
    return MapSource(role, layer.title, scheme, shapely.box(*bounds), layer=layer, field=field,
                     unlabelled="ignore" if is_whole else "background")


def _scheme_of_names(names: list[str], given: ClassScheme | None) -> ClassScheme:
    """The classes of a layer; ground that it does not cover is class 0, which is called as the given scheme does."""
    known = {item.name.casefold(): item for item in given.classes} if given else {}
    first = next((item.name for item in known.values() if item.id == 0), BACKGROUND)
    ordered = [first, *(name for name in names if name.casefold() != first.casefold())]
    return ClassScheme("polygons", tuple(
        SegmentationClass(number, name, known[name.casefold()].color, (), known[name.casefold()].kind)
        if name.casefold() in known else SegmentationClass(number, name, spare_color(number))
        for number, name in enumerate(ordered)))


def _polygons_reader(source: MapSource, grid: Grid, classes: JointClasses, events: Events) -> ReadPixels:
    layer = source.layer
    assert layer is not None  # nosec B101 # told apart by the caller
    one = VectorSource(layer.source.path, layer.layer, layer.source.where, layer.source.crs_wkt, layer.title)
    burner = burn_layers(grid, [one], source.scheme, events, source.field, source.unlabelled, source.role,
                         0.0)
    table, ground = classes.positions(source.scheme), Burner(_ground_shape(source, grid), 0)

    def read(window: Window) -> npt.NDArray[np.uint8]:
        return np.where(ground.read(window) == 1, table[burner.read(window)], np.uint8(IGNORE_ID))

    return read


def _ground_shape(source: MapSource, grid: Grid) -> Shapes:
    """A map's extent in pixels of the grid."""
    extent = extent_on(source, grid)
    pixels = shapely.transform(extent, lambda xy: np.column_stack(grid.pixel_positions(*xy.T)))
    return Shapes(np.array([pixels], object), np.ones(1, np.uint8), np.zeros(1))


def extent_on(source: MapSource, grid: Grid) -> shapely.Polygon:
    """The ground of a map in the CRS of a grid."""
    return geodesy.bent(source.extent, source.crs, grid.crs)


def _grid_over(source: MapSource, pixel_size_m: float) -> Grid:
    """A grid over a layer's extent, in its CRS, with pixels of so many metres on the ground."""
    assert source.layer is not None  # nosec B101 # polygons, as the caller knows
    left, bottom, right, top = source.extent.bounds
    across, along = max(right - left, 1e-9) / _PROBE_PX, max(top - bottom, 1e-9) / _PROBE_PX
    probe = Grid(source.layer.crs, Affine(across, 0, left, 0, -along, top), _PROBE_PX, _PROBE_PX)
    width_m, height_m = probe.pixel_sizes_m
    width, height = (max(1, round(_PROBE_PX * size_m / pixel_size_m)) for size_m in (width_m, height_m))
    return Grid(source.layer.crs, Affine((right - left) / width, 0, left, 0, (bottom - top) / height, top), width,
                height)

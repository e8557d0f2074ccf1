"""The step that draws vector layers as input of a network: one band for each class, on the imagery's grid."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from contract.classes import ClassScheme, SegmentationClass
from contract.errors import InputError, SchemeError
from contract.jobs import OsmChannelsJob
from contract.network_input import OsmInput
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids.osm_raster import new_osm_raster
from ..grids.rasters import Grid, grid_of, open_raster
from ..labelling.burning import Burner, Shapes
from ..labelling.label_layers import shapes_of_layers
from ..worker.events import Events
from .signed_distances import SignedDistances, reach_px

_WINDOW_PX = 1024  # whole blocks of the raster that is written
# Distances are computed in windows with so wide a margin; beyond it the memory of a window would be lost.
LARGEST_CLIP_PX = 1024
_READING_SHARE = 0.4
_BACKGROUND_ID = 0

Reading = Callable[[Window], npt.NDArray]


def run(job: OsmChannelsJob, events: Events) -> dict[str, object]:
    """Write the OSM raster of a job.

    Raises:
        InputError: imagery or layers cannot be read, or the clip distance does not fit the pixels.
        SchemeError: the scheme is wrong, or has none of the classes asked for.
        OutputError: the raster cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, tr("The class scheme"))
    classes = channel_classes(scheme, job.classes)
    osm = _osm_input(job, classes)
    with open_raster(job.imagery, tr("Imagery")) as imagery:
        grid = grid_of(imagery, tr("Imagery"))
    if osm.representation == "distance":
        _check_clip(osm, grid)
    beside_px = max(reach_px(_pixel_m(grid), osm.clip_m)) if osm.representation == "distance" else 0
    shapes = shapes_of_layers(grid, job.layers, scheme, events, job.class_field, _READING_SHARE, beside_px)
    readings = [_reading(shapes.of_class(item.id), osm, grid) for item in classes]
    covered_px = np.zeros(len(classes), np.int64)
    with new_osm_raster(job.output, grid, osm) as output:
        for window, done in _windows(grid):
            events.progress(_READING_SHARE + (1 - _READING_SHARE) * done, 1, tr("Drawing OSM channels"))
            for number, read in enumerate(readings):
                values = read(window)
                covered_px[number] += np.count_nonzero(values > 0)
                output.write(values, number + 1, window=window)
    _report(classes, covered_px, grid, events)
    return {"output": job.output, "channels": list(osm.channels),
            "covered_px": dict(zip(osm.channels, covered_px.tolist()))}


def channel_classes(scheme: ClassScheme, wanted: tuple[str, ...]) -> list[SegmentationClass]:
    """The classes that become channels, in the scheme's order; all with OSM rules but class 0 where none is named.

    Raises:
        SchemeError: a class is not in the scheme, or none has OSM rules.
    """
    if wanted:
        chosen = {scheme.find(name).id for name in wanted}
        return [item for item in scheme.classes if item.id in chosen]
    classes = [item for item in scheme.classes if item.rules and item.id != _BACKGROUND_ID]
    if not classes:
        raise SchemeError(tr("No class of the scheme {scheme!r} has OSM rules.").format(scheme=scheme.name),
                          tr("Name the classes that become channels, or choose another scheme."))
    return classes


def _osm_input(job: OsmChannelsJob, classes: list[SegmentationClass]) -> OsmInput:
    names = tuple(item.name for item in classes)
    if job.representation == "binary":
        return OsmInput(names, "binary")
    if not job.clip_m:
        raise InputError(tr("Distances cannot be clipped at {clip_m:g} m.").format(clip_m=job.clip_m),
                         tr("Use for example 20 m."))
    return OsmInput(names, "distance", job.clip_m)


def _check_clip(osm: OsmInput, grid: Grid) -> None:
    smallest_m = min(_pixel_m(grid))
    if osm.clip_m / smallest_m > LARGEST_CLIP_PX:
        raise InputError(
            tr("Distances up to {clip_m:g} m are {clip_px:,.0f} pixels of {smallest_m:.3g} m, more than "
               "{largest_clip_px}.").format(
                clip_m=osm.clip_m, clip_px=osm.clip_m / smallest_m, smallest_m=smallest_m,
                largest_clip_px=LARGEST_CLIP_PX),
            tr("Clip them at {largest_clip_px:.3g} m or less.").format(largest_clip_px=LARGEST_CLIP_PX * smallest_m))


def _pixel_m(grid: Grid) -> tuple[float, float]:
    """(height, width) of the pixels."""
    across, along = grid.pixel_sizes_m
    return along, across


def _reading(shapes: Shapes, osm: OsmInput, grid: Grid) -> Reading:
    burner = Burner(Shapes(shapes.geometries, np.ones(len(shapes), np.uint8), shapes.burn_orders), 0)
    if osm.representation == "binary":
        return burner.read
    return SignedDistances(lambda window: burner.read(window) != 0, _pixel_m(grid), osm.clip_m).read


def _windows(grid: Grid) -> Iterator[tuple[Window, float]]:
    """Windows that cover the grid, and the part of it that lies before each."""
    for top in range(0, grid.height, _WINDOW_PX):
        for left in range(0, grid.width, _WINDOW_PX):
            height, width = min(_WINDOW_PX, grid.height - top), min(_WINDOW_PX, grid.width - left)
            yield Window(left, top, width, height), (top + height * left / grid.width) / grid.height


def _report(classes: list[SegmentationClass], covered_px: npt.NDArray[np.int64], grid: Grid,
            events: Events) -> None:
    shares = [f"    {item.name}: {count / (grid.width * grid.height):.2%}" for item, count in zip(classes, covered_px)]
    events.info(tr("OSM channels, share of the raster inside objects:") + "\n" + "\n".join(shares))
    empty = [item.name for item, count in zip(classes, covered_px) if not count]
    if empty:
        events.warning(tr("OSM has nothing here of: {empty}. The channels are empty.").format(empty=", ".join(empty)))

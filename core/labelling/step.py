"""The step that burns vector layers into a labels raster on the imagery's grid."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.enums import MaskFlags
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.jobs import LabelJob
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids.class_ids import counts_by_row
from ..grids.class_rasters import new_class_raster
from ..grids.cloud_mask import open_cloud_mask
from ..grids.measuring import GroundMeasure
from ..grids.object_raster import NUMBERS_DTYPE, new_object_raster
from ..grids.rasters import Grid, grid_of, image_bands, open_raster, read_image
from ..osm.osm_ages import date_in_metadata, imagery_date
from ..worker.events import Events
from .burning import Burner, Shapes
from .feature_parts import Parts
from .label_layers import burn_layers
from .label_shapes import widened
from .objects import object_numbers

_STRIP_BYTES = 64 * 2**20
_BLOCK_PX = 256  # of the raster that is written
_READING_SHARE = 0.4


def run(job: LabelJob, events: Events) -> dict[str, object]:
    """Write the labels raster of a job.

    Raises:
        InputError: imagery or layers cannot be used, or do not overlap.
        SchemeError: the class scheme is wrong.
        OutputError: the raster cannot be written.
    """
    scheme = scheme_from_dict(job.scheme, tr("The class scheme"))
    with open_raster(job.imagery, tr("Imagery")) as imagery:
        grid = grid_of(imagery, tr("Imagery"))
        image_bands(imagery)
        burner = burn_layers(grid, job.layers, scheme, events, job.class_field, job.unlabelled,
                             tr("imagery {imagery}").format(imagery=job.imagery), _READING_SHARE,
                             imagery_date(job.imagery_date) or date_in_metadata(imagery))
        edges = _edges(burner.shapes, job.edge_tolerance_m, scheme, grid, events)
        ids = (*scheme.ids, IGNORE_ID)
        pixels, areas_m2 = np.zeros(len(ids), np.int64), np.zeros(len(ids))
        row_areas_m2 = GroundMeasure.of(grid).row_areas_m2()
        valid_px = 0
        with (open_cloud_mask(job.mask_raster, job.masked_values, grid, job.imagery) as mask,
              new_class_raster(job.output, grid, scheme) as output,
              _objects(burner, scheme, grid, output.name, events) as objects):
            for window in _strips(imagery, grid):
                events.progress(_READING_SHARE + (1 - _READING_SHARE) * window.row_off / grid.height, 1,
                                  tr("Burning labels"))
                valid = _valid_pixels(imagery, window)
                if mask is not None:
                    valid &= ~mask.hides(window)
                classes = np.where(valid, burner.read(window), np.uint8(IGNORE_ID))
                if edges is not None:
                    classes[edges.read(window) != 0] = IGNORE_ID
                output.write(classes, 1, window=window)
                if objects is not None:
                    objects.write(window, valid)
                by_row = counts_by_row(classes, ids)
                pixels += by_row.sum(axis=0)
                areas_m2 += row_areas_m2[window.row_off:window.row_off + window.height] @ by_row
                valid_px += int(np.count_nonzero(valid))
            if not valid_px:
                raise InputError(
                    tr("Imagery {imagery} has no valid pixel: all of it is nodata or masked.").format(
                        imagery=job.imagery),
                    tr("Choose imagery that has data, or correct its nodata value."))
        _report_classes(scheme, pixels, areas_m2, events)
    return {"output": job.output, "counts": dict(zip(map(str, ids), pixels.tolist()))}


class _Objects:
    """The objects of a burner, and the raster they are written to."""

    def __init__(self, burner: Burner, numbers: npt.NDArray[np.uint32], output: DatasetWriter) -> None:
        self._burner, self._output = Burner(burner.shapes, 0, numbers), output

    def write(self, window: Window, valid: npt.NDArray[np.bool_]) -> None:
        """Write a window, of whose pixels the valid ones count."""
        self._output.write(np.where(valid, self._burner.read(window), 0), 1, window=window)


@contextlib.contextmanager
def _objects(burner: Burner, scheme: ClassScheme, grid: Grid, labels: str, events: Events) -> Iterator[_Objects | None]:
    """The raster of objects beside labels; None where no class has objects that such pixels show."""
    shown = [item for item in scheme.of_kind("object") if item.kind.shown_by(grid.pixel_size_m)]
    for item in scheme.of_kind("object"):
        if item not in shown:
            events.info(
                tr("Single objects of {class_name} are not told apart: that needs pixels of {largest_m:g} m or less, "
                   "these are {pixel_size_m:.3g} m.").format(
                    class_name=item.name, largest_m=item.kind.pixel_size_m, pixel_size_m=grid.pixel_size_m))
    numbers = object_numbers(burner.shapes, [item.id for item in shown])
    if not numbers.any():
        yield None
        return
    with new_object_raster(labels, grid, NUMBERS_DTYPE) as output:
        yield _Objects(burner, numbers, output)
    for item in shown:
        of_class = numbers[burner.shapes.class_ids == item.id]
        events.info(
            tr("{class_name}: {shape_count} shapes are {object_count} objects, which are told apart also where they "
               "touch.").format(class_name=item.name, shape_count=len(of_class), object_count=len(np.unique(of_class))))


def _edges(shapes: Shapes, tolerance_m: float, scheme: ClassScheme, grid: Grid, events: Events) -> Burner | None:
    """What lies within a tolerance of the outlines of objects, as 1; None where nothing does."""
    objects = [item.id for item in scheme.of_kind("object")]
    chosen = np.isin(shapes.class_ids, objects)
    if not tolerance_m:
        return None
    if not chosen.any():
        events.warning(tr("The edge tolerance changes nothing: no feature is an object, such as a building, of the "
                          "scheme {scheme}.").format(scheme=scheme.name))
        return None
    outlines = Parts(shapely.boundary(shapes.geometries[chosen]), np.flatnonzero(chosen))
    bands = widened(outlines, np.full(len(outlines), 2 * tolerance_m), grid)
    return Burner(Shapes(bands, np.ones(len(bands), np.uint8), np.zeros(len(bands))), 0)


def _strips(imagery: DatasetReader, grid: Grid) -> Iterator[Window]:
    """Rows of windows as wide as the raster, whole blocks high where that fits into memory."""
    row_bytes = grid.width * sum(np.dtype(dtype).itemsize for dtype in imagery.dtypes)
    rows = max(16, _STRIP_BYTES // row_bytes)
    if rows > _BLOCK_PX:
        rows -= rows % _BLOCK_PX
    for top in range(0, grid.height, rows):
        yield Window(0, top, grid.width, min(rows, grid.height - top))


def _valid_pixels(imagery: DatasetReader, window: Window) -> npt.NDArray[np.bool_]:
    bands = image_bands(imagery)
    integers = not any(imagery.dtypes[band - 1].startswith("float") for band in bands)
    if integers and all(imagery.mask_flag_enums[band - 1] == [MaskFlags.all_valid] for band in bands):
        return np.ones((int(window.height), int(window.width)), np.bool_)
    return read_image(imagery, window)[1]


def _report_classes(scheme: ClassScheme, pixels: npt.NDArray[np.int64], areas_m2: npt.NDArray[np.float64],
                    events: Events) -> None:
    """Log the pixels and the ground of every class, in the scheme's order; ignored ones come last in both arrays."""
    labelled = max(1, int(pixels[:-1].sum()))
    ignored = tr("(ignore)")
    width = max(len(ignored), *(len(item.name) for item in scheme.classes))
    lines = [f"{tr('id'):>3}  {tr('class'):<{width}}  {tr('pixels'):>13}  {tr('share'):>7}  {tr('hectares'):>10}"]
    for item, count, area_m2 in zip(scheme.classes, pixels.tolist(), areas_m2.tolist()):
        lines.append(f"{item.id:>3}  {item.name:<{width}}  {count:>13,}  {count / labelled:>7.2%}  "
                     f"{area_m2 / 10_000:>10.2f}")
    lines.append(f"{IGNORE_ID:>3}  {ignored:<{width}}  {pixels[-1]:>13,}")
    events.info(tr("Labels:") + "\n" + "\n".join(lines))
    for item, count in zip(scheme.classes, pixels.tolist()):
        if not count:
            events.warning(tr("Class {id} {class_name} has no pixel in the labels: a model cannot learn it.").format(
                id=item.id, class_name=item.name))

"""The step that finds clouds and their shadows; its mask has the numbers of Sentinel-2's scene classification."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window
from scipy.ndimage import binary_dilation

from contract.classes import ClassScheme, SegmentationClass
from contract.errors import InputError
from contract.jobs import CloudMaskJob
from contract.texts import tr

from ..grids.class_rasters import new_class_raster
from ..grids.rasters import Grid, band_names, grid_of, open_raster, read_image
from ..grids.resampling import at_pixel_size
from ..worker.events import Events
from .cloud_network import CLEAR, CLOUD, SHADOW, SIZE_PX, CloudNetwork, open_network

# The networks have learnt from pixels of about this size.
PIXEL_SIZE_M = 30.0
# Finer imagery shows other things than clouds, coarser ones too few pixels of them. Sentinel-2's 60 m may be 60.02 on
# the ground, by the scale of the projection.
_FINEST_M, _COARSEST_M = 5.0, 80.0
# Each window is looked at with so much around it, in which it hands over to its neighbours.
_MARGIN_PX = 48
_OVERLAP_PX = 2 * _MARGIN_PX
_STEP_PX = SIZE_PX - _OVERLAP_PX
# As in the scene classification (SCL), so that the usual masked values fit.
NO_DATA, CLOUD_SHADOW, UNCLASSIFIED, CLOUD_HIGH = 0, 3, 7, 9
_SCL_OF = {CLEAR: UNCLASSIFIED, CLOUD: CLOUD_HIGH, SHADOW: CLOUD_SHADOW}
_LIKELY_REFLECTANCE = 2.0


def run(job: CloudMaskJob, events: Events) -> dict[str, object]:
    """Write the mask of a job, with pixels of about 30 m.

    Returns:
        ``output``, and ``cloud_share`` and ``shadow_share`` of the valid pixels.

    Raises:
        InputError: the imagery cannot be used, or the networks are not where they are said to be.
        OutputError: the mask cannot be written.
    """
    with open_raster(job.imagery, tr("Imagery")) as imagery:
        own = grid_of(imagery, tr("Imagery"))
        if not _FINEST_M <= own.pixel_size_m <= _COARSEST_M:
            raise InputError(
                tr("Imagery {imagery} has pixels of {size:.3g} m. Clouds are found in satellite imagery of "
                   "{finest:g} to {coarsest:g} m.").format(
                    imagery=job.imagery, size=own.pixel_size_m, finest=_FINEST_M, coarsest=_COARSEST_M),
                tr("Choose imagery of Sentinel-2 or Landsat."))
        network = open_network(job.networks, job.level, band_names(imagery), job.imagery)
        with at_pixel_size(imagery, own, max(PIXEL_SIZE_M, own.pixel_size_m)) as (seen, grid):
            classes, valid = _classes(seen, grid, network, job, events)
    if not valid.any():
        raise InputError(tr("Imagery {imagery} has not one valid pixel.").format(imagery=job.imagery),
                         tr("Check its nodata value, or choose another raster."))
    shares = {name: float((classes[valid] == number).mean()) for name, number in
              (("cloud_share", CLOUD), ("shadow_share", SHADOW))}
    with new_class_raster(job.output, grid, _scheme()) as output:
        output.write(_with_buffer(classes, valid, round(job.buffer_m / grid.pixel_size_m)), 1)
    events.info(tr("{cloud:.1%} of the valid pixels are clouds, {shadow:.1%} shadows of clouds, without what is hidden "
                   "around them.").format(cloud=shares["cloud_share"], shadow=shares["shadow_share"]))
    return {"output": job.output, **shares}


def _classes(seen: DatasetReader, grid: Grid, network: CloudNetwork, job: CloudMaskJob,
             events: Events) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.bool_]]:
    """What the network says of every pixel, and which pixels are valid; windows hand over to their neighbours."""
    classes, valid = np.zeros((grid.height, grid.width), np.uint8), np.zeros((grid.height, grid.width), bool)
    columns = range(0, grid.width, _STEP_PX)
    weights, brightest = _weights(), 0.0
    handed_on = np.zeros((3, _OVERLAP_PX, len(columns) * _STEP_PX + _OVERLAP_PX), np.float32)
    for row in range(0, grid.height, _STEP_PX):
        strip = np.zeros((3, SIZE_PX, handed_on.shape[2]), np.float32)
        strip[:, :_OVERLAP_PX] = handed_on
        for column in columns:
            events.progress(row * grid.width + column * _STEP_PX, grid.height * grid.width, tr("Looking for clouds"))
            reflectance, covers = _around(seen, grid, row, column, network, job)
            if covers.any():
                brightest = max(brightest, float(reflectance.max()))
                strip[:, :, column:column + SIZE_PX] += weights * network.probabilities(reflectance)
            here = valid[row:row + _STEP_PX, column:column + _STEP_PX]
            here[:] = covers[_MARGIN_PX:, _MARGIN_PX:][:here.shape[0], :here.shape[1]]
        handed_on = strip[:, _STEP_PX:]
        # The strip begins above its row; its last lines are overwritten once the strip below has had its say.
        top = max(0, row - _MARGIN_PX)
        lines = strip[:, top - row + _MARGIN_PX:, _MARGIN_PX:_MARGIN_PX + grid.width].argmax(axis=0)
        classes[top:top + lines.shape[0]] = lines[:grid.height - top]
    if brightest > _LIKELY_REFLECTANCE:
        events.warning(
            tr("The brightest pixel has a reflectance of {brightest:.3g}: values are divided by {quantification:g}, "
               "which seems not to be what they are of.").format(
                brightest=brightest, quantification=job.quantification))
    return classes, valid


def _weights() -> npt.NDArray[np.float32]:
    """Of a window, shape (SIZE_PX, SIZE_PX): where two overlap, those of both add up to one."""
    rising = np.minimum(1, (np.arange(SIZE_PX) + 0.5) / _OVERLAP_PX)
    side = np.minimum(rising, rising[::-1])
    return np.outer(side, side).astype(np.float32)


def _around(seen: DatasetReader, grid: Grid, row: int, column: int, network: CloudNetwork,
            job: CloudMaskJob) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """Reflectance of the window around a place, mirrored beyond the imagery, and which of its pixels are valid."""
    top, left = max(0, row - _MARGIN_PX), max(0, column - _MARGIN_PX)
    bottom, right = min(grid.height, row + SIZE_PX - _MARGIN_PX), min(grid.width, column + SIZE_PX - _MARGIN_PX)
    image, valid = read_image(seen, Window(left, top, right - left, bottom - top))
    values = (image[list(network.places)].astype(np.float32) + job.offset) / job.quantification
    beyond = ((top - row + _MARGIN_PX, row + SIZE_PX - _MARGIN_PX - bottom),
              (left - column + _MARGIN_PX, column + SIZE_PX - _MARGIN_PX - right))
    values = np.where(valid, values, np.float32(0))
    return np.pad(values, ((0, 0), *beyond), mode="symmetric"), np.pad(valid, beyond)


def _with_buffer(classes: npt.NDArray[np.uint8], valid: npt.NDArray[np.bool_], reach_px: int) -> npt.NDArray[np.uint8]:
    """Numbers of the scene classification, clouds and shadows grown by what their edges hide; clouds come first."""
    result = np.full(classes.shape, UNCLASSIFIED, np.uint8)
    for kind in (SHADOW, CLOUD):
        found = (classes == kind) & valid
        result[binary_dilation(found, iterations=reach_px) if reach_px else found] = _SCL_OF[kind]
    return np.where(valid, result, np.uint8(NO_DATA))


def _scheme() -> ClassScheme:
    return ClassScheme("clouds", (
        SegmentationClass(NO_DATA, tr("no data"), "#000000"),
        SegmentationClass(CLOUD_SHADOW, tr("cloud shadow"), "#2f3640"),
        SegmentationClass(UNCLASSIFIED, tr("clear"), "#dfe6e9"),
        SegmentationClass(CLOUD_HIGH, tr("cloud"), "#00a8ff")))

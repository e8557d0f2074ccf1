"""The scene a model is run over: imagery that fits the model, seen at the model's pixel size."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from affine import Affine
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.errors import InputError, ModelError
from contract.jobs import PredictJob
from contract.messages import listed
from contract.texts import tr

from ..grids.area_of_interest import Area, read_area
from ..grids.band_names import places_of, say_something
from ..grids.cloud_mask import CloudMask, open_cloud_mask
from ..grids.osm_raster import OsmOnGrid, open_osm_raster
from ..grids.rasters import Grid, band_names, grid_of, image_bands, open_raster, read_image
from ..grids.resampling import at_pixel_size
from ..grids.strip_reading import StripReader
from ..worker.events import Events
from ..worker.thread_team import ThreadTeam

if TYPE_CHECKING:
    from models.model_file import ModelCard


@dataclass(frozen=True)
class Scene:
    """Imagery, and OSM beside it, on the grid the model sees.

    ``band_order`` maps the model's bands to the file's image bands; the channels of ``osm`` come behind them.

    ``grid`` is the part of the dataset's grid that the area needs; rows and columns count from its corner. ``strips``
    reads the dataset where it is resampled.
    """

    dataset: DatasetReader
    grid: Grid
    band_order: tuple[int, ...]
    area: Area | None = None
    osm: OsmOnGrid | None = None
    mask: CloudMask | None = None
    strips: StripReader | None = None

    @property
    def dtype(self) -> np.dtype:
        """Of what ``read`` gives: one type that holds imagery and OSM."""
        imagery = np.dtype(self.dataset.dtypes[0])
        return np.result_type(imagery, self.osm.dtype) if self.osm else imagery

    @property
    def channel_count(self) -> int:
        """Bands and OSM channels."""
        return len(self.band_order) + (len(self.osm.osm.channels) if self.osm else 0)

    @property
    def first_row(self) -> int:
        """Where ``grid`` begins in the dataset."""
        return self.area.rows[0] if self.area else 0

    @property
    def first_column(self) -> int:
        """Where ``grid`` begins in the dataset."""
        return self.area.columns[0] if self.area else 0

    def read(self, row: int, column: int, height: int, width: int) -> tuple[npt.NDArray, npt.NDArray[np.bool_]]:
        """Pixels of a rectangle inside the scene.

        Returns:
            image of shape (bands and OSM channels, height, width) in the model's order, valid of shape
            (height, width), False outside the area and under the mask, too.

        Raises:
            InputError: the file is damaged.
        """
        window = Window(self.first_column + column, self.first_row + row, width, height)
        image, valid = self.strips.read(window) if self.strips else read_image(self.dataset, window)
        if self.area:
            valid &= self.area.covers(self.grid, row, column, height, width)
        if self.mask:
            valid &= ~self.mask.hides(window)
        if self.band_order != tuple(range(len(image))):
            image = image[list(self.band_order)]
        if self.osm:
            image = np.concatenate([image, self.osm.read(window)], dtype=self.dtype)
        return image, valid


@contextlib.contextmanager
def open_scene(path: str, job: PredictJob, card: ModelCard, events: Events) -> Iterator[Scene]:
    """Open imagery for the model and the area of a job.

    Imagery of another pixel size is resampled while it is read, and the log says so.

    Raises:
        InputError: the imagery cannot be opened or has no CRS, or the area does not overlap it.
        ModelError: its bands or its data type are not those the model was trained on, or the model needs OSM and the
            job has none, or the other way round.
    """
    with open_raster(path, tr("Imagery")) as dataset:
        grid = grid_of(dataset, tr("Imagery"))
        order = _band_order(dataset, job.model, card, events)
        _check_dtype(dataset, job.model, card)
        with at_pixel_size(dataset, grid, card.pixel_size_m) as (seen, seen_grid):
            if seen is not dataset:
                events.info(
                    tr("The imagery's pixels are {pixel_size_m:.3g} m, the model was trained on "
                       "{model_pixel_size_m:.3g} m: the imagery is resampled while it is read, and the result has "
                       "{seen_grid_width} × {seen_grid_height} pixels of {seen_pixel_size_m:.3g} m.").format(
                        pixel_size_m=grid.pixel_size_m, model_pixel_size_m=card.pixel_size_m,
                        seen_grid_width=seen_grid.width, seen_grid_height=seen_grid.height,
                        seen_pixel_size_m=seen_grid.pixel_size_m))
            area = read_area(job.area, job.extent, job.extent_crs_wkt, seen_grid)
            with (_osm_on_grid(seen_grid, path, job, card, events) as osm,
                  open_cloud_mask(job.mask_raster, job.masked_values, seen_grid, path) as mask,
                  _strip_reader(path, seen, grid, card.pixel_size_m) if seen is not dataset
                  else contextlib.nullcontext() as strips):
                yield Scene(seen, _cropped(seen_grid, area) if area else seen_grid, order, area, osm, mask, strips)


@contextlib.contextmanager
def _strip_reader(path: str, seen: DatasetReader, grid: Grid, pixel_size_m: float) -> Iterator[StripReader]:
    """Reads imagery on ``grid`` at another pixel size, on as many threads as there may be."""
    count = torch.get_num_threads()
    with contextlib.ExitStack() as stack:
        handles = [seen]
        while len(handles) < count:
            again = stack.enter_context(open_raster(path, tr("Imagery")))
            handles.append(stack.enter_context(at_pixel_size(again, grid, pixel_size_m))[0])
        yield StripReader(handles, stack.enter_context(ThreadTeam(count, "resampling")))


def no_valid_pixel(scene: Scene, path: str) -> InputError:
    """The error to raise where nothing was to be predicted."""
    text = (tr("Imagery {imagery} has not one valid pixel in the area.") if scene.area
            else tr("Imagery {imagery} has not one valid pixel."))
    return InputError(text.format(imagery=path), tr("Check its nodata value and its mask, or choose another raster."))


@contextlib.contextmanager
def _osm_on_grid(grid: Grid, imagery: str, job: PredictJob, card: ModelCard,
                 events: Events) -> Iterator[OsmOnGrid | None]:
    """The OSM channels that the model asks for, or their absence where it can do without."""
    if card.osm is None:
        if job.osm_raster:
            raise ModelError(tr("Model {model} takes imagery alone, but the OSM raster {osm_raster} is "
                                "given.").format(model=job.model, osm_raster=job.osm_raster),
                             tr("Leave it out, or train a model on tiles with OSM."))
        yield None
    elif job.osm_raster:
        with open_osm_raster(job.osm_raster, grid, (tr("imagery"), imagery), card.osm, tr("model {model}").format(
                                                                                       model=job.model)) as osm:
            yield osm
    elif card.osm_optional:
        events.warning(tr("No OSM raster is given. Model {model} was trained to work without, but knows "
                          "more with the OSM channels {osm}.").format(model=job.model, osm=card.osm))
        yield OsmOnGrid(card.osm)
    else:
        raise ModelError(tr("Model {model} takes the OSM channels {osm} beside the imagery; no OSM raster "
                            "is given, and it was not trained to work without.").format(model=job.model, osm=card.osm),
                         tr("Make one with OSM channels, or use a model that was trained with OSM dropout."))


def _cropped(grid: Grid, area: Area) -> Grid:
    (top, bottom), (left, right) = area.rows, area.columns
    return Grid(grid.crs, grid.transform @ Affine.translation(left, top), right - left, bottom - top)


def _band_order(dataset: DatasetReader, model_name: str, card: ModelCard, events: Events) -> tuple[int, ...]:
    found, wanted = band_names(dataset), tuple(band.name for band in card.bands)
    if len(found) < len(wanted) or (len(found) > len(wanted) and not say_something([*found, *wanted])):
        raise ModelError(
            tr("The number of bands of imagery {dataset} is {found_count} ({found}), model {model_name} takes "
               "{wanted_count} ({wanted}).").format(
                dataset=dataset.name, found_count=len(found), found=listed(found), model_name=model_name,
                wanted_count=len(wanted), wanted=listed(wanted)),
            tr("Choose imagery with the bands the model was trained on, or another model."))
    order = places_of(wanted, found)
    if order is None:
        raise ModelError(
            tr("Imagery {dataset} has the bands {found}, model {model_name} takes {wanted}.").format(
                dataset=dataset.name, found=listed(found), model_name=model_name, wanted=listed(wanted)),
            tr("Choose imagery with the bands the model was trained on, or correct the band names."))
    if order != tuple(range(len(found))):
        events.info(tr("The imagery's bands are taken in the model's order: {wanted}.").format(wanted=listed(wanted)))
    return order


def _check_dtype(dataset: DatasetReader, model_name: str, card: ModelCard) -> None:
    found = dataset.dtypes[image_bands(dataset)[0] - 1]
    if _dtype_class(found) != _dtype_class(card.dtype):
        raise ModelError(
            tr("Imagery {dataset} is {found}, model {model_name} was trained on {dtype}.").format(
                dataset=dataset.name, found=found, model_name=model_name, dtype=card.dtype),
            tr("Choose imagery with the same kind of values: their scaling cannot be guessed."))


def _dtype_class(dtype: str) -> tuple[str, int]:
    """Floats of any precision are one class, and so are signed and unsigned integers of a size."""
    kind = np.dtype(dtype)
    return ("float", 0) if kind.kind == "f" else ("integer", kind.itemsize)

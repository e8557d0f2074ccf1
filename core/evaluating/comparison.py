"""A prediction and its reference, seen window by window on the prediction's grid and in one numbering of classes."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.choices import Unlabelled
from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError, JobError
from contract.jobs import EvaluateJob
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from ..grids.class_ids import read_known_classes
from ..grids.class_rasters import Origin, origin_of, scheme_of
from ..grids.extents import check_overlap
from ..grids.rasters import Grid, grid_of, open_raster
from ..grids.resampling import classes_on_grid
from ..labelling.label_layers import burn_layers
from ..tiling.dataset_json import Split
from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events
from .judged_kinds import JudgedKinds, judged_kinds
from .numbered_objects import numbered_by_features, numbered_by_raster, numbered_on_grid
from .object_pieces import NumberedObjects

# The part of the whole progress that burning reference layers is.
BURNING_SHARE = 0.3

ReadClasses = Callable[[Window], npt.NDArray[np.uint8]]


@dataclass(frozen=True)
class HeldOut:
    """The part of a tiles folder's scene that is counted."""

    tiles: TilesFolder
    split: Split


@dataclass(frozen=True)
class ComparedWindow:
    """Class positions (0 to classes - 1, 255 = none) of a window and its surroundings, shape (height, width).

    ``counted`` is where both sides have a class and the pixel belongs to the split that is evaluated. ``inner`` cuts
    the window itself out of these arrays; it begins at pixel (``row_px``, ``column_px``) of the grid.
    """

    prediction: npt.NDArray[np.uint8]
    reference: npt.NDArray[np.uint8]
    counted: npt.NDArray[np.bool_]
    inner: tuple[slice, slice]
    row_px: int
    column_px: int


@dataclass(frozen=True)
class Side:
    """One of the two that are compared: its classes, and what tells its objects apart; None: nothing does."""

    read: ReadClasses
    objects: NumberedObjects | None

    def numbers(self, window: Window) -> npt.NDArray[np.uint32]:
        """The number of each pixel's object, 0 where nothing says it; shape (height, width)."""
        if self.objects is None:
            return np.zeros((window.height, window.width), np.uint32)
        return self.objects.read(window)


@dataclass(frozen=True)
class Comparison:
    """Reads both sides; positions are those of ``scheme``, which is the prediction's, as are grid and origin."""

    scheme: ClassScheme
    kinds: JudgedKinds
    grid: Grid
    origin: Origin
    prediction: Side
    reference: Side
    held_out: HeldOut | None

    def read(self, window: Window, halo_px: int = 0) -> ComparedWindow:
        """Both sides of a window that lies inside the grid, with up to ``halo_px`` around it, as far as there is any.

        Raises:
            InputError: a file is damaged, or holds a class id its scheme does not have.
        """
        top, left = max(0, window.row_off - halo_px), max(0, window.col_off - halo_px)
        bottom = min(self.grid.height, window.row_off + window.height + halo_px)
        right = min(self.grid.width, window.col_off + window.width + halo_px)
        whole = Window(left, top, right - left, bottom - top)
        prediction, reference = self.prediction.read(whole), self.reference.read(whole)
        counted = (prediction != IGNORE_ID) & (reference != IGNORE_ID)
        if self.held_out is not None and counted.any():
            counted &= self.held_out.tiles.split_mask(self.held_out.split, self.grid, whole)
        inner = (slice(window.row_off - top, window.row_off - top + window.height),
                 slice(window.col_off - left, window.col_off - left + window.width))
        return ComparedWindow(prediction, reference, counted, inner, window.row_off, window.col_off)


@contextlib.contextmanager
def open_comparison(job: EvaluateJob, events: Events, objects_folder: Path | None = None) -> Iterator[Comparison]:
    """Open both sides of a job.

    Args:
        objects_folder: where objects that are grown out of distances are kept for other processes.

    Raises:
        InputError: a side cannot be used, the two do not overlap, or their classes differ.
        TilesError: the tiles folder cannot be used.
    """
    held_out = None
    if job.tiles_folder:
        tiles = TilesFolder.open(job.tiles_folder)
        held_out = HeldOut(tiles, tiles.evaluation_split())
    with open_raster(job.prediction, tr("Prediction")) as prediction, contextlib.ExitStack() as stack:
        grid, scheme = grid_of(prediction, tr("Prediction")), scheme_of(prediction, tr("Prediction"))
        if held_out is not None:
            check_overlap((tr("Tiles"), job.tiles_folder, held_out.tiles.dataset.grid),
                          (tr("prediction"), job.prediction, grid))
        kinds = judged_kinds(job, scheme, grid.pixel_size_m, events)
        if job.reference_raster:
            dataset = stack.enter_context(open_raster(job.reference_raster, tr("Reference")))
            reference = _reference_raster(dataset, job, grid, scheme, kinds, events, stack, objects_folder)
        elif job.reference_layers:
            reference = _reference_layers(job, grid, scheme, kinds, events)
        else:
            raise JobError(tr("The evaluate job has no reference."), tr("Give a labels raster or vector layers."))
        objects = None
        if kinds.objects:
            objects = stack.enter_context(numbered_by_raster(prediction, scheme, job.report_html, events,
                                                             _kept(objects_folder, "prediction")))
        yield Comparison(scheme, kinds, grid, origin_of(prediction),
                         Side(_positions(prediction, scheme, scheme, "Prediction"), objects), reference, held_out)


def _reference_raster(dataset: DatasetReader, job: EvaluateJob, grid: Grid, scheme: ClassScheme, kinds: JudgedKinds,
                      events: Events, stack: contextlib.ExitStack, objects_folder: Path | None) -> Side:
    reference_scheme = scheme_of(dataset, tr("Reference"))
    _check_names(job, scheme, reference_scheme, job.reference_raster)
    reference_grid = grid_of(dataset, tr("Reference"))
    on_grid, objects = dataset, None
    if not grid.same_as(reference_grid):
        check_overlap((tr("Reference"), job.reference_raster, reference_grid), (tr("prediction"), job.prediction, grid))
        events.info(tr("The reference lies on another pixel grid than the prediction: each pixel of the "
                       "prediction is compared with the nearest one of the reference."))
        on_grid = stack.enter_context(classes_on_grid(dataset, grid))
        if kinds.objects:
            objects = stack.enter_context(numbered_on_grid(dataset, grid))
    elif kinds.objects:
        objects = stack.enter_context(numbered_by_raster(dataset, reference_scheme, job.report_html, events,
                                                         _kept(objects_folder, "reference")))
    return Side(_positions(on_grid, reference_scheme, scheme, "Reference",
                           reference_scheme.ignored_id(job.ignore_class)), objects)


def _kept(folder: Path | None, side: str) -> Path | None:
    return folder / f"{side}.objects.npz" if folder else None


def _reference_layers(job: EvaluateJob, grid: Grid, scheme: ClassScheme, kinds: JudgedKinds, events: Events) -> Side:
    layers_scheme = scheme
    if job.scheme is not None:
        layers_scheme = scheme_from_dict(job.scheme, tr("The class scheme of the reference"))
        _check_names(job, scheme, layers_scheme, f"the class scheme {layers_scheme.name!r}")
    elif not job.class_field:
        raise InputError(tr("The reference layers have neither a class scheme nor a field with the class."),
                         tr("Choose the class scheme the labels were made with, or the field that holds the class."))
    unlabelled: Unlabelled = "background" if 0 in layers_scheme.ids else "ignore"
    if unlabelled == "background":
        events.info(tr("Ground that no reference feature covers counts as {name!r}.").format(
            name=layers_scheme.by_id(0).name))
    burner = burn_layers(grid, job.reference_layers, layers_scheme, events, job.class_field, unlabelled,
                         tr("prediction {prediction}").format(prediction=job.prediction), BURNING_SHARE)
    to_position = _position_table(layers_scheme, scheme, layers_scheme.ignored_id(job.ignore_class))
    object_ids = [class_id for class_id in layers_scheme.ids if to_position[class_id] in kinds.objects]
    return Side(lambda window: to_position[burner.read(window)], numbered_by_features(burner, object_ids))


def _check_names(job: EvaluateJob, scheme: ClassScheme, reference_scheme: ClassScheme, reference: str) -> None:
    predicted = {name.casefold() for name in scheme.names}
    counted = reference_scheme.without(reference_scheme.ignored_id(job.ignore_class))
    referred = {name.casefold() for name in counted.names}
    # A model may know the class that the reference leaves unsaid; it is then never right.
    if predicted != referred and (not job.ignore_class or referred - predicted):
        only = [tr("only in {where}: {names}").format(
                    where=where, names=", ".join(name for name in own.names if name.casefold() not in other))
                for where, own, other in ((tr("prediction {prediction}").format(
                                               prediction=job.prediction), scheme, referred),
                                          (reference, reference_scheme, predicted))
                if any(name.casefold() not in other for name in own.names)]
        raise InputError(tr("Prediction and reference have different classes; {only}.").format(only="; ".join(only)),
                         tr("Evaluate against a reference made with the class scheme the model was trained on."))


def _positions(dataset: DatasetReader, own: ClassScheme, scheme: ClassScheme, role: str,
               ignored_id: int = IGNORE_ID) -> ReadClasses:
    """Reads a class raster of the scheme ``own`` as positions in ``scheme``; classes are matched by name."""
    to_position = _position_table(own, scheme, ignored_id)

    def read(window: Window) -> npt.NDArray[np.uint8]:
        return to_position[read_known_classes(dataset, own, role, window)]

    return read


def _position_table(own: ClassScheme, scheme: ClassScheme, ignored_id: int) -> npt.NDArray[np.uint8]:
    table = np.full(256, IGNORE_ID, np.uint8)
    names = [name.casefold() for name in scheme.names]
    for item in own.without(ignored_id).classes:
        table[item.id] = names.index(item.name.casefold())
    return table

"""What can be said about inputs at once, before a run: what makes it impossible, and what only deserves a warning.

The worker looks again, and closer: it alone reads pixels. Here only headers and extents are looked at, so that the
dialog answers while the user still looks at it. Layers are touched: main thread only.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsMapLayer,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ...contract.band_names import say_something
from ...contract.choices import SIZE_MULTIPLE_PX
from ...contract.messages import listed
from ...contract.model_card import load_card
from ...contract.tiles_json import read_tiles_json
from ..layers.raster_schemes import scheme_of_raster
from ..translation import tr
from .known_models import STARTER, STARTER_PATH

# Beyond this the same network sees another world: windows instead of roofs.
PIXEL_SIZE_RATIO = 1.5
# Of imagery so much coarser a map would have a hundred pixels for each of it, and say nothing.
_COARSEST_RATIO = 10.0


@dataclass(frozen=True)
class Finding:
    """What was found, and whether it makes the run impossible."""

    text: str
    blocks: bool = True


def check_crs(layer: Optional[QgsMapLayer], role: str) -> Iterator[Finding]:
    """A layer without CRS lies nowhere."""
    if layer is not None and layer.isValid() and layer.isSpatial() and not layer.crs().isValid():
        yield Finding(tr("{role} {name} has no coordinate reference system. Assign the right one (rasters: Raster > "
                         "Projections > Assign Projection), then run again.").format(role=role, name=_title(layer)))


def check_overlap(layer: Optional[QgsMapLayer], other: Optional[QgsMapLayer],
                  transform_context: QgsCoordinateTransformContext) -> Iterator[Finding]:
    """Two layers that should show the same place."""
    if layer is None or other is None:
        return
    if _are_apart(layer.extent(), layer.crs(), other.extent(), other.crs(), transform_context):
        yield Finding(tr("{one} and {other} do not overlap. Choose two of the same place, and see that both have the "
                         "right coordinate reference system.").format(one=_title(layer), other=_title(other)))


def check_some_overlap(layers: Sequence[QgsMapLayer], other: Optional[QgsMapLayer],
                       transform_context: QgsCoordinateTransformContext) -> Iterator[Finding]:
    """Layers of which at least one must show the place of another layer; those that do not are named."""
    outside = [layer for layer in layers for finding in check_overlap(layer, other, transform_context)]
    if not outside or other is None:
        return
    names = listed(_title(layer) for layer in outside)
    if len(outside) == len(layers):
        yield Finding(tr("No layer overlaps {other}: {names}. Choose layers of the same place, and see that all have "
                         "the right coordinate reference system.").format(other=_title(other), names=names))
    else:
        yield Finding(tr("Outside {other}, and therefore without effect: {names}.").format(
            other=_title(other), names=names), blocks=False)


def check_extent_overlap(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, layer: Optional[QgsMapLayer],
                         transform_context: QgsCoordinateTransformContext) -> Iterator[Finding]:
    """An extent that should be a part of a layer."""
    if layer is not None and _are_apart(extent, crs, layer.extent(), layer.crs(), transform_context):
        yield Finding(tr("The extent does not overlap {layer}. Choose one on it.").format(layer=_title(layer)))


def check_window_size(size_px: Optional[float]) -> Iterator[Finding]:
    """The size of a prediction's windows: networks halve it five times; None is not set."""
    if size_px is not None and size_px % SIZE_MULTIPLE_PX:
        yield Finding(tr("A window size of {size} pixels is no multiple of {step}. Choose {nearest}.").format(
            size=int(size_px), step=SIZE_MULTIPLE_PX, nearest=_nearest_multiple(size_px)))


def _nearest_multiple(size_px: float) -> int:
    return max(1, round(size_px / SIZE_MULTIPLE_PX)) * SIZE_MULTIPLE_PX


def check_tile_size(size_px: int, raster: Optional[QgsRasterLayer]) -> Iterator[Finding]:
    """The size of tiles: networks halve it five times, and the raster should hold some."""
    if size_px % SIZE_MULTIPLE_PX:
        yield Finding(tr("A tile size of {size} pixels is no multiple of {step}. Choose {nearest}.").format(
            size=size_px, step=SIZE_MULTIPLE_PX, nearest=_nearest_multiple(size_px)))
    if raster is not None and raster.isValid() and size_px > min(raster.width(), raster.height()):
        yield Finding(tr("{raster} has {width} × {height} pixels, fewer than a tile of {size}: the rest of each tile "
                         "stays empty.").format(raster=_title(raster), width=raster.width(), height=raster.height(),
                                                size=size_px), blocks=False)


def check_classes(raster: Optional[QgsRasterLayer], role: str) -> Iterator[Finding]:
    """A raster of classes; dialogs offer all rasters, imagery first. What is in one that may hold classes the worker
    sees."""
    if raster is None or not raster.isValid() or raster.providerType() != "gdal" or scheme_of_raster(raster):
        return
    if raster.bandCount() > 1 or raster.dataProvider().dataType(1) != Qgis.DataType.Byte:
        yield Finding(tr("{role}: {raster} shows imagery, no classes. Choose a raster made by Label from OSM or "
                         "Predict classes.").format(role=role, raster=_title(raster)))


def check_model(raster: Optional[QgsRasterLayer], model: str) -> Iterator[Finding]:
    """Bands and pixel size of imagery against those of a model file."""
    card = load_card(model)
    names = [band.name for band in card.bands]
    if raster is None or not raster.isValid() or raster.providerType() != "gdal":
        return
    count = image_band_count(raster)
    # Of more bands the worker picks the model's by their names, where those say anything.
    if count < len(names) or (count > len(names) and not say_something(names)):
        yield Finding(tr("The number of bands of imagery {raster} is {count}, model {model} takes {wanted} ({names}). "
                         "Choose imagery with the bands the model was trained on, or another model.").format(
            raster=_title(raster), count=count, model=_called(model), wanted=len(names), names=listed(names)))
    size_m, wanted_m = pixel_size_m(raster), card.pixel_size_m
    if not size_m:
        return
    if size_m / wanted_m >= _COARSEST_RATIO:
        yield Finding(tr("The pixels of {raster} are {found:.3g} m, those that model {model} was trained on "
                         "{wanted:.3g} m: what it knows cannot be seen. Choose finer imagery, or train a model on "
                         "imagery like this.").format(
            raster=_title(raster), found=size_m, model=_called(model), wanted=wanted_m))
    elif max(size_m / wanted_m, wanted_m / size_m) > PIXEL_SIZE_RATIO:
        yield Finding(tr("The imagery's pixels are {found:.3g} m, those the model was trained on {wanted:.3g} m: the "
                         "imagery is resampled, but the further apart they are, the less the model recognises."
                         ).format(found=size_m, wanted=wanted_m), blocks=False)


def _called(model: str) -> str:
    """The starter by the name it goes by, other models by their files."""
    return STARTER if Path(model) == STARTER_PATH else model


def check_tiles_folder(folder: str) -> Iterator[Finding]:
    """A folder that Make tiles wrote, with tiles to learn from."""
    if all(tile.split != "training" for tile in read_tiles_json(folder).tiles):
        yield Finding(tr("The tiles folder {folder} has no training tile. Make the tiles again, with smaller shares "
                         "for validation and test.").format(folder=folder))


def check_alike(folder: str, first: str) -> Iterator[Finding]:
    """Tiles that shall be used together: what can be told without reading one; the worker looks closer."""
    one, other = read_tiles_json(folder), read_tiles_json(first)
    for what, own, wanted in ((tr("tile size"), f"{one.tile_size_px} px", f"{other.tile_size_px} px"),
                              (tr("data type"), one.dtype, other.dtype),
                              (tr("number of bands"), len(one.bands), len(other.bands))):
        if own != wanted:
            yield Finding(tr("The tiles folders {folder} and {first} differ in their {what}: {own} and {wanted}. Make "
                             "the tiles of one again as those of the other.").format(
                folder=folder, first=first, what=what, own=own, wanted=wanted))


def check_tiles_against_model(folder: str, model: str) -> Iterator[Finding]:
    """Bands of tiles against those of a model that shall learn from them."""
    bands, wanted = len(read_tiles_json(folder).bands), len(load_card(model).bands)
    if bands != wanted:
        yield Finding(tr("The tiles in {folder} have {count} bands, model {model} takes {wanted}. Make tiles from "
                         "imagery with the bands the model was trained on, or choose another model.").format(
            folder=folder, count=bands, model=model, wanted=wanted))


def image_band_count(raster: QgsRasterLayer) -> int:
    """How many bands hold imagery: all but an alpha band."""
    provider = raster.dataProvider()
    names = (provider.colorInterpretationName(band) for band in range(1, raster.bandCount() + 1))
    return sum("alpha" not in name.lower() for name in names)


def pixel_size_m(raster: QgsRasterLayer) -> float:
    """Side of a pixel on the ground, in the middle of the raster; 0 where that cannot be told.

    Of a rotated raster QGIS knows only a picture of it that is north up, whose pixels may be up to 1.42 times as large.
    """
    if not raster.crs().isValid():
        return 0.0
    measure = QgsDistanceArea()
    measure.setSourceCrs(raster.crs(), QgsCoordinateTransformContext())
    measure.setEllipsoid(raster.crs().ellipsoidAcronym() or "WGS84")
    middle = raster.extent().center()
    right = QgsPointXY(middle.x() + raster.rasterUnitsPerPixelX(), middle.y())
    below = QgsPointXY(middle.x(), middle.y() - raster.rasterUnitsPerPixelY())
    try:
        area_m2 = measure.measureLine(middle, right) * measure.measureLine(middle, below)
    except QgsCsException:
        return 0.0
    return math.sqrt(area_m2) if math.isfinite(area_m2) and area_m2 > 0 else 0.0


def _are_apart(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, other: QgsRectangle,
               other_crs: QgsCoordinateReferenceSystem, transform_context: QgsCoordinateTransformContext) -> bool:
    """Whether two extents surely do not touch; what is empty or cannot be transformed is left to the worker."""
    if not crs.isValid() or not other_crs.isValid() or _is_nothing(extent) or _is_nothing(other):
        return False
    try:
        moved = QgsCoordinateTransform(crs, other_crs, transform_context).transformBoundingBox(extent)
    except QgsCsException:
        return False
    return moved.isFinite() and not moved.intersects(other)


def _is_nothing(extent: QgsRectangle) -> bool:
    # A single point or a straight line has no area, but a place.
    return extent.isNull() or not extent.isFinite() or extent == QgsRectangle()


def _title(layer: QgsMapLayer) -> str:
    """A raster by its file, as the worker names it; other layers by their name."""
    path = Path(layer.source().split("|")[0])
    return path.name if layer.providerType() == "gdal" and path.name else layer.name()

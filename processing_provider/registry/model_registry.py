"""The registry of models: ``models.gpkg`` in the plugin's data folder, a feature for each model that is known here.

Lists of models are made from it, ``best`` chooses from it, and it is a layer that the map can show. Users may edit it:
a model whose field ``retired`` is true is not offered any more, a feature that is deleted is forgotten. What is wrong
with the file is said, and never stops an algorithm. OGR alone is used, in any thread.
"""

from __future__ import annotations

import contextlib
import datetime
import functools
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import Qgis, QgsMessageLog

from ...contract.errors import OutputError
from ...contract.model_card import load_card
from ..translation import tr
from ..worker.interpreter import managed_environment_folder
from .model_records import extent_wkt, file_state, record_of

FILE_NAME, LAYER = "models.gpkg", "models"
FIELDS = {
    "name": ogr.OFTString, "path": ogr.OFTString, "retired": ogr.OFTInteger, "trained": ogr.OFTDateTime,
    "miou": ogr.OFTReal, "object_f1": ogr.OFTReal, "class_iou": ogr.OFTString, "classes": ogr.OFTString,
    "bands": ogr.OFTString, "pixel_size_m": ogr.OFTReal, "network": ogr.OFTString, "scenes": ogr.OFTString,
    "parent": ogr.OFTString, "parent_sha256": ogr.OFTString, "license": ogr.OFTString, "sha256": ogr.OFTString,
    "size_bytes": ogr.OFTInteger64, "last_used": ogr.OFTDateTime}
_SQLITE_START = b"SQLite format 3\0"


@dataclass(frozen=True)
class RegisteredModel:
    """A model of the registry, as its lists need it; ``last_used`` is text that sorts by time."""

    path: str
    retired: bool
    last_used: str


def registry_path() -> Path:
    """Where the registry is, or will be."""
    return managed_environment_folder() / FILE_NAME


def registered_models() -> list[RegisteredModel]:
    """All models of the registry, the one trained or used last first; none where it cannot be read."""
    path = registry_path()
    with contextlib.suppress(OSError):
        state = path.stat()
        journal = path.with_name(f"{FILE_NAME}-wal")  # what QGIS has written, but not yet moved into the file
        written = journal.stat().st_mtime_ns if journal.exists() else 0
        return list(_models_in(str(path), state.st_mtime_ns, state.st_size, written))
    return []


@functools.lru_cache(maxsize=4)
def _models_in(path: str, changed_ns: int, size_bytes: int, journal_ns: int) -> tuple[RegisteredModel, ...]:
    """The models of a registry in a state that its files tell: it is asked for whenever QGIS makes an algorithm."""
    try:
        with _opened(Path(path), gdal.OF_READONLY) as dataset:
            layer = dataset.GetLayerByName(LAYER)
            found = [] if layer is None else [_model(feature) for feature in layer]
    except OutputError as error:
        QgsMessageLog.logMessage(str(error), tr("Urban Segmentation"), Qgis.MessageLevel.Warning)
        return ()
    known = (model for model in found if model.path)
    return tuple(sorted(known, key=lambda model: model.last_used, reverse=True))


def _model(feature: ogr.Feature) -> RegisteredModel:
    values = feature.items()  # lacks what a user removed
    return RegisteredModel(str(values.get("path") or ""), bool(values.get("retired")),
                           str(values.get("last_used") or ""))


def register(path: str) -> None:
    """Note that a model was trained or used: a new one gets a feature, one whose file changed new attributes.

    Raises:
        ModelError: it is no model.
        OutputError: the registry cannot be written.
    """
    registry = registry_path()
    card = load_card(path)
    try:
        registry.parent.mkdir(parents=True, exist_ok=True)
        _put_aside_what_is_damaged(registry)
        if not registry.exists():
            _create(registry)
        with _opened(registry, gdal.OF_UPDATE) as dataset:
            layer = _layer_with_fields(dataset)
            feature = _feature_of(layer, path)
            is_new = feature is None
            if is_new or _state_in(feature) != file_state(path):
                feature = feature or ogr.Feature(layer.GetLayerDefn())
                _fill(feature, {**record_of(path, card), "retired": 0})
                wkt = extent_wkt(card)
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt) if wkt else None)
            _fill(feature, {"last_used": _now(layer)})
            _check(layer.CreateFeature(feature) if is_new else layer.SetFeature(feature), registry)
    except (OSError, RuntimeError) as error:
        raise _failed(registry, error) from error


def forget(path: str) -> None:
    """Take a model out of the registry; nothing where it is not in it.

    Raises:
        OutputError: the registry cannot be written.
    """
    registry = registry_path()
    if path not in [model.path for model in registered_models()]:
        return
    with _opened(registry, gdal.OF_UPDATE) as dataset:
        layer = dataset.GetLayerByName(LAYER)
        feature = _feature_of(layer, path)
        if feature is not None:
            _check(layer.DeleteFeature(feature.GetFID()), registry)


def _state_in(feature: ogr.Feature) -> tuple[str, int]:
    """Of the model's file when it was looked at, as ``file_state`` gives it."""
    return _iso(feature.GetField("trained") or ""), feature.GetField("size_bytes")


def _iso(time: str) -> str:
    """A time in UTC as OGR gives it, as ISO 8601 without its zone."""
    return time.split("+")[0].replace("/", "-").replace(" ", "T")


def _feature_of(layer: ogr.Layer, path: str) -> ogr.Feature | None:
    return next((feature for feature in layer if feature.GetField("path") == path), None)


def _fill(feature: ogr.Feature, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)


def _now(layer: ogr.Layer) -> str:
    """The time, or a moment after the last one that was noted: the order is what it is for."""
    layer.ResetReading()
    noted = max((str(feature.GetField("last_used") or "") for feature in layer), default="")
    layer.ResetReading()
    now = datetime.datetime.now(datetime.timezone.utc).replace(tzinfo=None)
    if noted:
        last = datetime.datetime.fromisoformat(_iso(noted))
        now = max(now, last + datetime.timedelta(milliseconds=2))
    return now.isoformat(timespec="milliseconds")


def _layer_with_fields(dataset: gdal.Dataset) -> ogr.Layer:
    """The layer, made where it is not there, with every field: users may have removed some."""
    layer = dataset.GetLayerByName(LAYER)
    if layer is None:
        degrees = osr.SpatialReference()
        degrees.ImportFromEPSG(4326)
        layer = dataset.CreateLayer(LAYER, degrees, ogr.wkbMultiPolygon)
    for name, kind in FIELDS.items():
        if layer.GetLayerDefn().GetFieldIndex(name) < 0:
            field = ogr.FieldDefn(name, kind)
            if name == "retired":
                field.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(field)
    return layer


@contextlib.contextmanager
def _opened(path: Path, mode: int) -> Iterator[gdal.Dataset]:
    with _quietly():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | mode, allowed_drivers=["GPKG"])
            if dataset is None:
                raise _failed(path, gdal.GetLastErrorMsg() or tr("it is damaged"))
            yield dataset
            dataset.FlushCache()
        except RuntimeError as error:  # where a plugin has told GDAL to raise
            raise _failed(path, error) from error


def _create(path: Path) -> None:
    """A GeoPackage with an empty layer, which is there as a whole or not at all."""
    unfinished = path.with_name(f"unfinished-{os.getpid()}-{FILE_NAME}")
    try:
        with _quietly():
            dataset = gdal.GetDriverByName("GPKG").Create(str(unfinished), 0, 0, 0, gdal.GDT_Unknown)
            if dataset is None:
                raise _failed(path, gdal.GetLastErrorMsg())
            _layer_with_fields(dataset)
            del dataset  # closes it
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _put_aside_what_is_damaged(path: Path) -> None:
    """A file that is no database is kept under another name, and a new registry begun."""
    if not path.exists():
        return
    with path.open("rb") as file:
        if file.read(len(_SQLITE_START)) == _SQLITE_START:
            return
    number = 1
    while (aside := path.with_name(f"models-damaged-{number}.gpkg")).exists():
        number += 1
    path.rename(aside)
    QgsMessageLog.logMessage(tr("The list of models {path} was damaged: it was renamed to {aside}, and a new one "
                                "begun.").format(path=path, aside=aside), tr("Urban Segmentation"),
                             Qgis.MessageLevel.Warning)


def _check(code: int, path: Path) -> None:
    if code:
        raise _failed(path, gdal.GetLastErrorMsg())


def _failed(path: Path, reason: object) -> OutputError:
    return OutputError(
        tr("The list of models {path} cannot be used: {reason}.").format(path=path, reason=str(reason).rstrip(".")),
        tr("Close other programs that have it open; where it is damaged, rename it, and a new one is begun."))

"""Features that are asked for, taken apart into single lines and polygons in degrees, as OpenStreetMap has them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from contract.classes import ClassScheme
from contract.errors import InputError
from contract.jobs import ExportOsmJob
from contract.texts import tr

from ..osm.tags import column_of, text_of
from ..osm.vector_sources import FeatureTable, VectorLayer, extent_of, read_features
from ..osm_comparing.object_layers import class_ids_of
from ..osm_comparing.statuses import MOVED_STATUS, UNMAPPED_STATUS

DECIMALS = 7  # of degrees in OpenStreetMap's database: a centimetre
_WANTED = {"new": (UNMAPPED_STATUS,), "moved": (MOVED_STATUS,), "both": (UNMAPPED_STATUS, MOVED_STATUS)}
_TICKED = frozenset({"yes", "true", "t", "1"})
_FIELDS = frozenset({"class_id", "class_name", "confidence", "status", "accepted", "osm_id"})


@dataclass(frozen=True)
class Candidates:
    """Single objects, arrays of shape (objects,): ``geometries`` in degrees, None where there is none.

    ``class_ids``: of the scheme. ``confidence``: NaN where nothing is known. ``replaced``: the id of the OSM object
    that it is in another place or shape; empty: it is new.
    """

    geometries: npt.NDArray
    class_ids: npt.NDArray[np.int64]
    confidence: npt.NDArray[np.float64]
    replaced: npt.NDArray

    def __len__(self) -> int:
        return len(self.geometries)

    def take(self, which: npt.NDArray) -> Candidates:
        """The objects of a mask or of indices."""
        return Candidates(self.geometries[which], self.class_ids[which], self.confidence[which], self.replaced[which])


def read_candidates(layer: VectorLayer, job: ExportOsmJob, scheme: ClassScheme) -> Candidates:
    """The features that the job asks for.

    Raises:
        InputError: there are none, or the layer lacks a field that tells which they are.
    """
    count, bounds = extent_of(layer)
    if not count or bounds is None:
        raise InputError(tr("Layer {name} of {path} is empty.").format(name=layer.title, path=layer.source.path),
                         tr("Choose a layer of polygons or lines with features."))
    features = read_features(layer, bounds, _FIELDS)
    class_ids = class_ids_of(layer, features, scheme)
    chosen = np.flatnonzero(_asked_for(layer, features, job))
    if not len(chosen):
        raise InputError(
            tr("None of the {count} features of {path} is to be exported.").format(
                count=f"{len(features):,}", path=layer.source.path),
            _advice(job))
    _check_classes(class_ids[chosen], layer, scheme)
    moved = _texts(features, "status") == MOVED_STATUS
    replaced = np.where(moved, _texts(features, "osm_id"), "")
    confidence = [float(text or "nan") for text in _texts(features, "confidence")]
    parts, rows = _parts(features.geometries[chosen])
    chosen = chosen[rows]
    return Candidates(_in_degrees(parts, layer.crs), class_ids[chosen], np.array(confidence)[chosen], replaced[chosen])


def _asked_for(layer: VectorLayer, features: FeatureTable, job: ExportOsmJob) -> npt.NDArray[np.bool_]:
    asked = np.ones(len(features), bool)
    if column_of("status", layer.fields) is not None:
        asked &= np.isin(_texts(features, "status"), _WANTED[job.statuses])
    if job.features == "accepted":
        if column_of("accepted", layer.fields) is None:
            raise InputError(
                tr("Layer {name} of {path} has no field accepted, only: {fields}.").format(
                    name=layer.title, path=layer.source.path, fields=", ".join(layer.fields) or tr("none")),
                tr("Choose a layer of Compare with OSM, whose features can be ticked, or export all features."))
        asked &= [text.lower() in _TICKED for text in _texts(features, "accepted")]
    return asked


def _advice(job: ExportOsmJob) -> str:
    if job.features == "accepted":
        return tr("Look at the features, tick the field accepted of those that are right, save the edits, and run "
                  "again; or export all features.")
    return tr("Choose other kinds of features, or another layer.")


def _check_classes(class_ids: npt.NDArray[np.int64], layer: VectorLayer, scheme: ClassScheme) -> None:
    if (class_ids < 0).any():
        raise InputError(
            tr("{path} has classes that are not in the scheme {scheme}.").format(
                path=layer.source.path, scheme=scheme.name),
            tr("Choose the scheme of the map; this one has {classes}.").format(classes=", ".join(scheme.names)))


def _texts(features: FeatureTable, name: str) -> npt.NDArray:
    column = column_of(name, features.columns)
    if column is None:
        return np.full(len(features), "", object)
    return np.array([text_of(value) for value in features.columns[column]], object)


def _parts(geometries: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray[np.intp]]:
    """Single geometries and the index of each feature; what cannot be built or is empty stays as None."""
    parts, rows = shapely.get_parts(geometries, return_index=True)
    lacking = np.setdiff1d(np.arange(len(geometries)), rows)
    nothing = np.full(len(lacking), None, object)
    return np.concatenate([np.asarray(parts, object), nothing]), np.concatenate([rows, lacking]).astype(np.intp)


def _in_degrees(geometries: npt.NDArray, crs: pyproj.CRS) -> npt.NDArray:
    """In WGS 84, rounded as OpenStreetMap keeps them, so that checks see what will be there."""
    to_degrees = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    degrees = shapely.transform(geometries, lambda xy: np.round(np.column_stack(to_degrees.transform(*xy.T)), DECIMALS))
    return shapely.remove_repeated_points(degrees)

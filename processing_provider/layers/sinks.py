"""The worker's GeoPackages go into whatever QGIS can write: files of any format, databases, memory."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsVectorLayer,
)

from ...contract.errors import OutputError
from ..translation import tr

CANCEL_INTERVAL = 1000  # features between two looks at whether the user cancelled


def copy_to_sink(algorithm: QgsProcessingAlgorithm, path: str, name: str, parameters: dict,
                 context: QgsProcessingContext, feedback: QgsProcessingFeedback,
                 short_names: Mapping[str, str] = MappingProxyType({})) -> str:
    """Copy the worker's GeoPackage into the sink of a parameter, whatever QGIS can write; returns the layer's id.

    Args:
        path: the GeoPackage.
        name: the parameter's.
        short_names: what fields are called in a Shapefile, which has room for 10 characters.

    Raises:
        OutputError: the sink cannot be made or written.
    """
    source = QgsVectorLayer(path, name, "ogr")
    fields, positions = _copied_fields(source, short_names if _is_shapefile(parameters.get(name), context) else {})
    sink, layer_id = algorithm.parameterAsSink(parameters, name, context, fields, source.wkbType(), source.crs())
    if sink is None:
        if parameters.get(name) is None:
            return ""
        raise OutputError(tr("{name}: {path} cannot be created.").format(name=name, path=parameters[name]),
                          tr("Choose another place or format."))
    _copy_features(source, sink, fields, positions, name, feedback)
    if not sink.flushBuffer():
        raise OutputError(
            tr("{name}: {path} cannot be written: {reason}.").format(name=name, path=layer_id, reason=sink.lastError()),
            tr("Choose another place or format."))
    return layer_id


def _copied_fields(source: QgsVectorLayer, renamed: Mapping[str, str]) -> tuple[QgsFields, list[int]]:
    """The fields of the copy, and where each is found in the source."""
    fields, positions = QgsFields(), []
    for position, field in enumerate(source.fields()):
        if field.name() != "fid":  # the GeoPackage's own key; the sink makes its own
            field.setName(renamed.get(field.name(), field.name()))
            fields.append(field)
            positions.append(position)
    return fields, positions


def _copy_features(source: QgsVectorLayer, sink: QgsFeatureSink, fields: QgsFields, positions: list[int], name: str,
                   feedback: QgsProcessingFeedback) -> None:
    total = max(1, source.featureCount())
    for number, feature in enumerate(source.getFeatures()):
        copied = QgsFeature(fields)
        copied.setGeometry(feature.geometry())
        copied.setAttributes([feature.attribute(position) for position in positions])
        if not sink.addFeature(copied, QgsFeatureSink.Flag.FastInsert):
            raise OutputError(
                tr("{name}: writing feature {number} of {total} failed: {reason}.").format(
                    name=name, number=number + 1, total=total, reason=sink.lastError()),
                tr("Free some space, or choose another place or format."))
        if number % CANCEL_INTERVAL == 0 and feedback.isCanceled():
            raise QgsProcessingException(tr("Cancelled while writing the layer."))


def _is_shapefile(destination: Any, context: QgsProcessingContext) -> bool:
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination, _ = destination.sink.valueAsString(context.expressionContext())
    return isinstance(destination, str) and destination.lower().endswith(".shp")

"""Where layers go that QGIS writes itself, once the worker is done: files that a user may have already."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
)

from .sources import absolute


def destination_text(destination: Any, context: QgsProcessingContext) -> str:
    """A destination as it was written: a path, a data source, or empty where none is chosen."""
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination, _ = destination.sink.valueAsString(context.expressionContext())
    return destination if isinstance(destination, str) else ""


def sink_files(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any],
               context: QgsProcessingContext) -> Iterator[tuple[str, str]]:
    """Name and file of every sink that is a file; memory layers and databases have none."""
    for definition in algorithm.parameterDefinitions():
        text = destination_text(parameters.get(definition.name()), context)
        if isinstance(definition, QgsProcessingParameterFeatureSink) and text and not _is_no_file(text):
            yield definition.name(), absolute(text)


def layer_files(layers: list[QgsMapLayer], name: str) -> Iterator[tuple[str, str]]:
    """Name and file of layers that are read from files."""
    for layer in layers:
        if layer.providerType() in ("ogr", "gdal"):
            yield f"{name} ({layer.name()})", layer.source().split("|")[0]


def _is_no_file(text: str) -> bool:
    return text.startswith(("memory:", "postgres", "ogr:", "TEMPORARY_OUTPUT")) or "dbname=" in text

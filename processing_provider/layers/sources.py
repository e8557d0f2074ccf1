"""Layers of QGIS become sources the worker can read: file paths for rasters, OGR sources for vectors.

Layers are touched while the algorithm is prepared, on the main thread; features are copied later from their
thread-safe feature source.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsJsonUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QVariant

from ...contract.errors import InputError, OutputError
from ...contract.jobs import VectorSource
from ..translation import tr


@dataclass(frozen=True)
class LayerCopy:
    """A layer that OGR cannot read from where it is (memory, PostGIS, WFS…): its features will be copied to a file."""

    name: str
    features: QgsVectorLayerFeatureSource
    fields: QgsFields
    wkb_type: object
    crs: QgsCoordinateReferenceSystem


def raster_path(layer: Optional[QgsRasterLayer], parameter: str) -> str:
    """The path or GDAL name of a raster layer.

    Raises:
        InputError: there is no layer, it is broken, or it is not read by GDAL.
    """
    if layer is None or not layer.isValid():
        name = layer.source() if layer is not None else "?"
        raise InputError(tr("{name}: {path} cannot be opened.").format(name=parameter, path=name),
                         tr("Choose a raster file that QGIS can read."))
    if layer.providerType() != "gdal":
        raise InputError(
            tr("{name}: {layer} is a layer of the provider {provider}, not a raster file.").format(
                name=parameter, layer=layer.name(), provider=layer.providerType()),
            tr("Save it as GeoTIFF first (Export > Save As)."))
    return absolute(layer.source())


def absolute(path: str) -> str:
    """Absolute where it is a file here; GDAL names such as /vsicurl/… stay as they are."""
    return os.path.abspath(path) if os.path.exists(path) else path


def crs_wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """The CRS as the worker reads it."""
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2019)


def open_vector_output(layer_id: str, context: QgsProcessingContext) -> Optional[QgsVectorLayer]:
    """The vector layer of an algorithm's output. It stays in the context's store: QGIS then loads this very one."""
    return QgsProcessingUtils.mapLayerFromString(layer_id, context) or _database_layer(layer_id)


def open_raster_output(path: str, context: QgsProcessingContext) -> QgsRasterLayer:
    """The raster layer of an algorithm's output, apart from the one QGIS will load, which finds the saved .qml.

    Without a default style: computing one reads the whole file, and leaves a histogram beside it.
    """
    return QgsRasterLayer(path, Path(path).stem, "gdal", QgsRasterLayer.LayerOptions(False))


def _database_layer(destination: str) -> Optional[QgsVectorLayer]:
    """The table behind a ``postgres:…`` destination, which QGIS writes to but does not open by that name."""
    provider, separator, uri = destination.partition(":")
    if not separator or provider not in ("postgres", "postgis"):
        return None
    return QgsVectorLayer(uri, QgsDataSourceUri(uri).table(), "postgres")


def vector_source(layer: QgsVectorLayer) -> Union[VectorSource, LayerCopy]:
    """How the worker gets at a vector layer.

    Raises:
        InputError: the layer is broken or has no CRS.
    """
    if not layer.isValid():
        raise InputError(
            tr("Layer {name} ({source}) cannot be opened.").format(name=layer.name(), source=layer.source()),
            tr("Repair its source or remove it."))
    if layer.isSpatial() and not layer.crs().isValid():
        raise InputError(tr("Layer {name} has no coordinate reference system.").format(name=layer.name()),
                         tr("Set it (Layer > Set CRS of Layer), then run again."))
    if layer.providerType() == "ogr" and not layer.isEditable():
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = parts.get("path") or ""
        if os.path.exists(path) and parts.get("layerId") in (None, ""):
            return VectorSource(os.path.abspath(path), parts.get("layerName") or "", parts.get("subset") or "",
                                crs_wkt(layer.crs()), layer.name())
    return LayerCopy(layer.name(), QgsVectorLayerFeatureSource(layer), layer.fields(), layer.wkbType(), layer.crs())


def open_source(source: VectorSource) -> QgsVectorLayer:
    """The layer of a source, as QGIS knows it; lives in the thread that opens it."""
    parts = {"path": source.path}
    if source.layer:
        parts["layerName"] = source.layer
    if source.where:
        parts["subset"] = source.where
    layer = QgsVectorLayer(QgsProviderRegistry.instance().encodeUri("ogr", parts), source.name, "ogr")
    if source.crs_wkt:
        layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(source.crs_wkt))
    return layer


class LayerSources:
    """The vector layers of one run: looked at on the main thread, copied (where they must be) in the worker's."""

    def __init__(self, layers: Sequence[QgsVectorLayer], extent: QgsRectangle, crs: QgsCoordinateReferenceSystem,
                 transform_context: QgsCoordinateTransformContext) -> None:
        self._sources = [vector_source(layer) for layer in layers]
        self._extent = QgsRectangle(extent)
        self._crs = QgsCoordinateReferenceSystem(crs)
        self._transform_context = QgsCoordinateTransformContext(transform_context)

    def for_worker(self, feedback: QgsProcessingFeedback) -> tuple[VectorSource, ...]:
        """All sources as files; safe in any thread."""
        return tuple(
            copy_to_file(source, self._extent, self._crs, self._transform_context, feedback)
            if isinstance(source, LayerCopy) else source
            for source in self._sources
        )


def copy_to_file(copy: LayerCopy, extent: QgsRectangle, extent_crs: QgsCoordinateReferenceSystem,
                 transform_context: QgsCoordinateTransformContext, feedback: QgsProcessingFeedback) -> VectorSource:
    """Write the features that touch ``extent`` to a temporary GeoPackage; safe in any thread.

    Raises:
        OutputError: the temporary file cannot be written.
    """
    path = QgsProcessingUtils.generateTempFilename(f"{_file_name(copy.name)}.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "features"
    # A column named fid would be taken for the primary key, and then has to be unique.
    options.layerOptions = ["FID=urbanseg_fid"]
    fields, texts = _writable_fields(copy.fields)
    writer = QgsVectorFileWriter.create(path, fields, copy.wkb_type, copy.crs, transform_context, options)
    _check_writer(writer, copy.name, path)
    area = QgsCoordinateTransform(extent_crs, copy.crs, transform_context).transformBoundingBox(extent)
    for feature in copy.features.getFeatures(QgsFeatureRequest().setFilterRect(area)):
        if feedback.isCanceled():
            break
        for index in texts:
            feature.setAttribute(index, QgsJsonUtils.encodeValue(feature.attribute(index)))
        writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        _check_writer(writer, copy.name, path)
    del writer  # flushes and closes the file
    return VectorSource(path, "features", "", "", copy.name)


# Unscoped: the one spelling of these types that qgis.PyQt has on Qt 5 and on Qt 6.
_TEXT, _STRUCTURED = QVariant.String, (QVariant.Map, QVariant.List, QVariant.StringList)


def _writable_fields(fields: QgsFields) -> tuple[QgsFields, list[int]]:
    """Fields a GeoPackage can hold, and the indices of those that become JSON text: hstore and JSON columns, lists."""
    writable, texts = QgsFields(), []
    for index, field in enumerate(fields):
        if field.type() in _STRUCTURED:
            texts.append(index)
            field = QgsField(field.name(), _TEXT)
        writable.append(field)
    return writable, texts


def _check_writer(writer: QgsVectorFileWriter, name: str, path: str) -> None:
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OutputError(
            tr("Layer {name} cannot be copied to {path}: {reason}.").format(
                name=name, path=path, reason=writer.errorMessage()),
            tr("Free some space on the disk of temporary files."))


def _file_name(name: str) -> str:
    cleaned = "".join(character if character.isalnum() else "_" for character in Path(name).stem)
    return cleaned[:40] or "layer"

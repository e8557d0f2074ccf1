"""Which layer belongs where in the table of scenes, and how a row names it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsMimeDataUtils, QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData

from ..layers.raster_schemes import scheme_of_raster
from .input_checks import check_overlap
from .scene_list import SceneRow


def placed(rows: Sequence[SceneRow], layers: Sequence[QgsRasterLayer]) -> list[SceneRow]:
    """The rows with further layers: labels beside the imagery on whose ground they lie, imagery likewise.

    What carries classes is labels. What fits no row that still lacks it begins a new one; empty rows are filled first.
    """
    found = [row for row in rows if row != SceneRow()]
    for layer in layers:
        name, other = ("labels", "imagery") if scheme_of_raster(layer) else ("imagery", "labels")
        place = next((place for place, row in enumerate(found) if not getattr(row, name) and getattr(row, other)
                      and _share_ground(layer, layer_of(getattr(row, other)))), None)
        if place is None:
            found.append(SceneRow().with_raster(name, source_of(layer)))
        else:
            found[place] = found[place].with_raster(name, source_of(layer))
    return found


def rasters_of(data: QMimeData) -> list[QgsRasterLayer]:
    """The rasters among what is dropped; those of the project are these very layers."""
    uris = QgsMimeDataUtils.decodeUriList(data) if QgsMimeDataUtils.isUriList(data) else []
    sources = [(uri.layerId or "", uri.uri) for uri in uris if uri.layerType in ("", "raster")]
    sources += [("", url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if not uris else []
    layers = (QgsProject.instance().mapLayer(layer_id) or layer_of(uri) for layer_id, uri in sources)
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.isValid()]


def source_of(layer: QgsRasterLayer) -> str:
    """How a row names a layer: by its file, which it keeps in other projects and headless, too."""
    return layer.source() if layer.providerType() == "gdal" else layer.id()


def text_of(value: Any) -> str:
    """What a row keeps of a cell's value: layers of the project by their files."""
    if not isinstance(value, str):
        return ""
    layer = QgsProject.instance().mapLayer(value)
    return source_of(layer) if isinstance(layer, QgsRasterLayer) else value


def layer_of(source: str) -> Optional[QgsRasterLayer]:
    """The project's layer of a file, a name or an id, else a new one; None for none."""
    if not source or known_layer(source):
        return known_layer(source)
    layer = QgsRasterLayer(source, "", "gdal", QgsRasterLayer.LayerOptions(False))
    return layer if layer.isValid() else None


def known_layer(source: str) -> Optional[QgsRasterLayer]:
    """The project's layer of a file, a name or an id."""
    found = QgsProcessingUtils.mapLayerFromString(source, project_context(), False) if source else None
    return found if isinstance(found, QgsRasterLayer) else None


def project_context() -> QgsProcessingContext:
    """One that knows the layers of the project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def _share_ground(layer: QgsRasterLayer, other: Optional[QgsRasterLayer]) -> bool:
    return other is not None and not list(check_overlap(layer, other, QgsProject.instance().transformContext()))

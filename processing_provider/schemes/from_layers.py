"""Class schemes from the legends of styled layers: a starting point that a user has already."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...contract.classes import IGNORE_ID
from .drafts import SchemeDraft, scheme_of_categories


def layers_with_categories(project: QgsProject) -> list[QgsMapLayer]:
    """The layers whose legend is a list of classes."""
    layers = sorted(project.mapLayers().values(), key=lambda layer: layer.name().casefold())
    return [layer for layer in layers if scheme_of_layer(layer) is not None]


def scheme_of_layer(layer: QgsMapLayer) -> SchemeDraft | None:
    """The scheme of a categorized vector layer or a paletted raster; None where the legend is another."""
    if isinstance(layer, QgsVectorLayer) and isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
        renderer = layer.renderer()
        categories = [(item.value(), item.label(), item.symbol().color().name()) for item in renderer.categories()
                      if item.value() not in (None, "") and item.symbol() is not None]
        return scheme_of_categories(layer.name(), renderer.classAttribute().strip('"'), categories)
    if isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer):
        return scheme_of_categories(layer.name(), "", [
            (int(item.value), item.label, item.color.name()) for item in layer.renderer().classes()
            if 0 <= item.value < IGNORE_ID])
    return None

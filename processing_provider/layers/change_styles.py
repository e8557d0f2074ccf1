"""How changes look: what stays is not drawn, what changed stands out by what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...contract.classes import ClassScheme
from ..translation import tr
from .styling import outlined, set_aliases

_OPACITY = 0.8
_FILL_ALPHA, _OBJECT_ALPHA = 120, 60
_OUTLINE_MM = 0.5
# By status: colour, opacity of the fill, width of the outline in mm, line.
OBJECT_SYMBOLS = {"appeared": ("#ff00c8", 60, 0.6, "solid"), "gone": ("#00c8ff", 20, 0.6, "dash"),
                  "altered": ("#ffd500", 20, 0.5, "solid")}

Kinds = Sequence[Mapping[str, Any]]


def style_change_raster(layer: QgsRasterLayer, scheme: ClassScheme, kinds: Kinds) -> None:
    """The changes that occur, the largest first; whatever stays the same is not drawn."""
    by_name = {item.name: item for item in scheme.classes}
    items = [by_name[kind["change"]] for kind in kinds if kind["change"] in by_name]
    classes = [QgsPalettedRasterRenderer.Class(item.id, QColor(item.color), item.name) for item in items]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.setOpacity(_OPACITY)


def style_change_polygons(layer: QgsVectorLayer, kinds: Kinds) -> None:
    """Filled with what is there now, outlined with what was there; in broken lines where an object is gone."""
    categories = [QgsRendererCategory(kind["change"], _symbol(kind), kind["change"]) for kind in kinds]
    layer.setRenderer(QgsCategorizedSymbolRenderer("change", categories))
    set_aliases(layer, {"from_class": tr("Class before"), "to_class": tr("Class after"), "change": tr("Change"),
                        "area_m2": tr("Area (m²)"), "confidence": tr("Mean confidence (0–1)"),
                        "confid": tr("Mean confidence (0–1)")})


def style_changed_objects(layer: QgsVectorLayer) -> None:
    """By what became of the object."""
    titles = {"appeared": tr("appeared"), "gone": tr("gone"), "altered": tr("altered")}
    categories = [QgsRendererCategory(status, outlined(color, alpha, color, width_mm, line), titles[status])
                  for status, (color, alpha, width_mm, line) in OBJECT_SYMBOLS.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    set_aliases(layer, {"status": tr("Status"), "class_name": tr("Class"), "before_m2": tr("Area before (m²)"),
                        "after_m2": tr("Area after (m²)"), "changed_m2": tr("Changed area (m²)"),
                        "change_m2": tr("Changed area (m²)"), "confidence": tr("Mean confidence (0–1)"),
                        "confid": tr("Mean confidence (0–1)")})


def _symbol(kind: Mapping[str, Any]) -> QgsFillSymbol:
    if kind["to_object"] and not kind["from_object"]:
        return outlined(kind["to_color"], _OBJECT_ALPHA, kind["to_color"], _OUTLINE_MM)
    if kind["from_object"]:
        return outlined(kind["to_color"], _OBJECT_ALPHA, kind["from_color"], _OUTLINE_MM, "dash")
    return outlined(kind["to_color"], _FILL_ALPHA, kind["from_color"], _OUTLINE_MM)

"""How an alignment looks: arrows of the shifts, and the moved layers as outlines on the imagery."""

from __future__ import annotations

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorFieldSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..translation import tr
from .styling import outlined, set_aliases

_COLOR, _ARROW_COLOR, _DARK = "#ff00c8", "#ffe600", "#1d2327"
ARROW_SCALE = 10  # an arrow is as many times longer than its shift on the ground
_KINDS = {"MultiLineString", "MultiPolygon"}  # layers of mixed geometries keep QGIS's own style


def style_shifts(layer: QgsVectorLayer) -> None:
    """Arrows, longer than the shifts, where there is an answer; dots where there is none."""
    root = QgsRuleBasedRenderer.Rule(None)
    title = tr("shift, {times} times as long").format(times=ARROW_SCALE)
    root.appendChild(QgsRuleBasedRenderer.Rule(_arrows(), 0, 0, '"shift_m" IS NOT NULL', title))
    root.appendChild(QgsRuleBasedRenderer.Rule(_dots(), 0, 0, '"shift_m" IS NULL', tr("no answer")))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    set_aliases(layer, {"shift_x_m": tr("Shift to the east (m)"), "shift_y_m": tr("Shift to the north (m)"),
                        "shift_m": tr("Shift (m)"), "certainty": tr("Certainty (0–1)"),
                        "objects": tr("Objects in the block")})


def style_aligned_layer(layer: QgsVectorLayer, kind: str) -> None:
    """Outlines that leave the imagery to be seen; ``kind`` of geometry, as the worker writes it."""
    if kind in _KINDS:
        layer.setRenderer(QgsSingleSymbolRenderer(_outline() if kind == "MultiPolygon" else _line()))
    set_aliases(layer, {"shift_m": tr("Shift (m)"), "certainty": tr("Certainty (0–1)")})


def _outline() -> QgsFillSymbol:
    return outlined(_COLOR, 10, _COLOR, 0.26)


def _line() -> QgsLineSymbol:
    return QgsLineSymbol.createSimple({"line_color": _COLOR, "line_width": "0.26"})


def _arrows() -> QgsMarkerSymbol:
    arrow = QgsArrowSymbolLayer()
    for set_size, size_mm in ((arrow.setArrowWidth, 1.0), (arrow.setArrowStartWidth, 1.0), (arrow.setHeadLength, 2.4),
                              (arrow.setHeadThickness, 1.6)):
        set_size(size_mm)
    arrow.setIsCurved(False)
    arrow.setSubSymbol(outlined(_ARROW_COLOR, 255, _DARK, 0.2))
    field = QgsVectorFieldSymbolLayer()
    field.setXAttribute("shift_x_m")
    field.setYAttribute("shift_y_m")
    field.setScale(ARROW_SCALE)
    field.setDistanceUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    line = QgsLineSymbol.createSimple({})
    line.changeSymbolLayer(0, arrow)
    field.setSubSymbol(line)
    return _marker(field)


def _dots() -> QgsMarkerSymbol:
    dot = QgsSimpleMarkerSymbolLayer()
    dot.setSize(3.0)
    dot.setColor(QColor(_ARROW_COLOR))
    dot.setStrokeColor(QColor(_DARK))
    return _marker(dot)


def _marker(layer: QgsSymbolLayer) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple({})
    symbol.changeSymbolLayer(0, layer)  # takes the layer over, which a list in the constructor does not
    return symbol

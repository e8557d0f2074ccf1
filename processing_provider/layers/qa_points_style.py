"""The form and the style of QA points: a list to choose from, what is done and what is open, and nothing of the map."""

from __future__ import annotations

from qgis.core import (
    QgsAttributeTableConfig,
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from ...contract.classes import ClassScheme
from ..translation import tr

SHOWN_FIELDS = ("id", "reference", "note")
OPEN_COLOR, FILLED_COLOR = "#f1c40f", "#2980b9"


def style_qa_points(layer: QgsVectorLayer, scheme: ClassScheme) -> None:
    """Drop-down list of the classes; whatever would tell what the map says is hidden from form, table and labels."""
    choices = [{tr("(open)"): QgsValueMapFieldFormatter.NULL_VALUE}, *({name: name} for name in scheme.names)]
    aliases = {"id": tr("Point"), "reference": tr("What is there?"), "note": tr("Note")}
    widgets = {"id": QgsEditorWidgetSetup("TextEdit", {}),
               "reference": QgsEditorWidgetSetup("ValueMap", {"map": choices}),
               "note": QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True})}
    form = layer.editFormConfig()
    for index, field in enumerate(layer.fields()):
        widget = widgets.get(field.name(), QgsEditorWidgetSetup("Hidden", {}))
        layer.setEditorWidgetSetup(index, widget)
        layer.setFieldAlias(index, aliases.get(field.name(), ""))
        form.setReadOnly(index, field.name() not in ("reference", "note"))
    layer.setEditFormConfig(form)
    layer.setAttributeTableConfig(_table_of(layer))
    layer.setDisplayExpression('"id"')
    layer.setMapTipTemplate("")
    _style_open_and_filled(layer)


def _table_of(layer: QgsVectorLayer) -> QgsAttributeTableConfig:
    table = QgsAttributeTableConfig()
    table.update(layer.fields())
    columns = table.columns()
    for column in columns:
        column.hidden = column.name not in SHOWN_FIELDS
    table.setColumns(columns)
    return table


def _style_open_and_filled(layer: QgsVectorLayer) -> None:
    categories = [QgsRendererCategory(value, _ring(color), title) for value, color, title in (
        ("open", OPEN_COLOR, tr("Open")), ("filled", FILLED_COLOR, tr("Filled in")))]
    state = "if(coalesce(\"reference\", '') = '', 'open', 'filled')"
    layer.setRenderer(QgsCategorizedSymbolRenderer(state, categories))


def _ring(color: str) -> QgsMarkerSymbol:
    """Leaves what is in its middle free to see."""
    return QgsMarkerSymbol.createSimple({
        "name": "circle", "color": "0,0,0,0", "outline_color": color, "outline_width": "0.7", "size": "4"})

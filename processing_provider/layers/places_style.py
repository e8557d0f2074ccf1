"""The form and the style of places to label, and of the layer in which their labels are drawn."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...contract.classes import ClassScheme
from ...contract.place_states import FIELD, LABELLED, OPEN, SKIPPED
from ..translation import tr
from .styling import outlined, set_aliases

FILLED_IN = (FIELD, "note")
# By state: colour, width of the outline in mm, line. The inside stays free to look at and to draw in.
STATE_SYMBOLS = {OPEN: ("#ff00c8", 0.7, "solid"), LABELLED: ("#27ae60", 0.7, "solid"),
                 SKIPPED: ("#dfe6e9", 0.5, "dash")}


def style_places(layer: QgsVectorLayer) -> None:
    """Frames by their state, with the rank as label; state and note are filled in, the rest is to be read."""
    titles = {OPEN: tr("to label"), LABELLED: tr("labelled"), SKIPPED: tr("skipped")}
    categories = [QgsRendererCategory(state, outlined(color, 0, color, width_mm, line), titles[state])
                  for state, (color, width_mm, line) in STATE_SYMBOLS.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer(FIELD, categories))
    set_aliases(layer, {"rank": tr("Rank"), "reason": tr("Reason"), "score": tr("Score (0–1)"),
                        "entropy": tr("Entropy (0–1)"), "margin": tr("Margin (0–1)"),
                        "disagree": tr("Disagreement of views (0–1)"),
                        "osm_errors": tr("Confident errors against OSM (0–1)"), "objects": tr("Expected objects"),
                        FIELD: tr("State"), "note": tr("Note")})
    choices = [{title: state} for state, title in titles.items()]
    fields, form = layer.fields(), layer.editFormConfig()
    layer.setEditorWidgetSetup(fields.lookupField(FIELD), QgsEditorWidgetSetup("ValueMap", {"map": choices}))
    layer.setDefaultValueDefinition(fields.lookupField(FIELD), QgsDefaultValue(f"'{OPEN}'"))
    layer.setEditorWidgetSetup(fields.lookupField("note"), QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
    for index, field in enumerate(fields):
        form.setReadOnly(index, field.name() not in FILLED_IN)
    layer.setEditFormConfig(form)
    layer.setDisplayExpression('"rank"')
    _show_ranks(layer)


def style_drawn(layer: QgsVectorLayer, scheme: ClassScheme) -> None:
    """The classes of the model to choose from, in their colours; the imagery below stays visible."""
    categories = [QgsRendererCategory(item.name, outlined(item.color, 60, item.color, 0.5), item.name)
                  for item in scheme.classes]
    layer.setRenderer(QgsCategorizedSymbolRenderer("class_name", categories))
    set_aliases(layer, {"class_name": tr("Class")})
    index = layer.fields().lookupField("class_name")
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(
        "ValueMap", {"map": [{name: name} for name in scheme.names]}))
    drawn = [item.name for item in scheme.classes if item.id != 0]
    if len(drawn) == 1:  # there is nothing to choose
        layer.setDefaultValueDefinition(index, QgsDefaultValue("'{}'".format(drawn[0].replace("'", "''"))))


def _show_ranks(layer: QgsVectorLayer) -> None:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setColor(QColor("#000000"))
    text = QgsTextFormat()
    text.setColor(QColor("#ffffff"))
    text.setSize(11)
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)

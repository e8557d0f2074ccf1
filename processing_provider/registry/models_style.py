"""How models look on the map: where each learnt, by its mean IoU; those that are retired or missing recede."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..layers.styling import outlined, set_aliases
from ..translation import tr

_HERE = """file_exists("path")"""
_OFFERED = f"""{_HERE} AND NOT coalesce("retired", false)"""
_FILL_ALPHA, _OUTLINE_MM, _QUIET_MM = 40, 0.6, 0.4
_LABEL_PT, _BUFFER_MM = 8.0, 0.8


def style_models(layer: QgsVectorLayer) -> None:
    """Green, yellow or red by the figure, grey without one; broken lines for what is not offered any more."""
    root = QgsRuleBasedRenderer.Rule(None)
    for title, condition, symbol in _rules():
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, title))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels()))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"name"')
    set_aliases(layer, {
        "name": tr("Model"), "path": tr("File"), "retired": tr("Retired (not offered)"), "trained": tr("Trained (UTC)"),
        "miou": tr("Mean IoU"), "object_f1": tr("Object F1"), "class_iou": tr("IoU of the classes"),
        "classes": tr("Classes"), "bands": tr("Bands"),
        "pixel_size_m": tr("Pixel size (m)"), "network": tr("Network"), "scenes": tr("Learnt from"),
        "parent": tr("Parent model"), "parent_sha256": tr("Parent model, SHA-256"), "license": tr("Licence"),
        "sha256": tr("SHA-256"), "size_bytes": tr("Size (bytes)"), "last_used": tr("Last used (UTC)")})


def _rules() -> list[tuple[str, str, QgsSymbol]]:
    """Title, condition and symbol of each group of models."""
    by_figure = [(tr("mean IoU from 0.7"), '"miou" >= 0.7', "#1a9641"),
                 (tr("mean IoU 0.5 to 0.7"), '"miou" >= 0.5 AND "miou" < 0.7', "#d99a00"),
                 (tr("mean IoU below 0.5"), '"miou" < 0.5', "#d7191c"),
                 (tr("without a figure"), '"miou" IS NULL', "#5b6770")]
    rules = [(title, f"{_OFFERED} AND {condition}", outlined(color, _FILL_ALPHA, color, _OUTLINE_MM))
             for title, condition, color in by_figure]
    return [*rules,
            (tr("retired"), f'{_HERE} AND "retired"', outlined("#7f8c8d", 0, "#7f8c8d", _QUIET_MM, "dash")),
            (tr("file is missing"), f"NOT {_HERE}", outlined("#7f8c8d", 0, "#b03a2e", _QUIET_MM, "dot"))]


def _labels() -> QgsPalLayerSettings:
    """Name and figure, and what keeps the model from being offered."""
    missing, retired = tr("file is missing"), tr("retired")
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = (
        f""""name" || CASE WHEN NOT {_HERE} THEN '\n{_quoted(missing)}' WHEN "retired" THEN '\n{_quoted(retired)}' """
        """WHEN "miou" IS NOT NULL THEN '\n' || format_number("miou", 2) ELSE '' END""")
    text, buffer = QgsTextFormat(), QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(_BUFFER_MM)
    text.setSize(_LABEL_PT)
    text.setColor(QColor("#1c2833"))
    text.setBuffer(buffer)
    settings.setFormat(text)
    return settings


def _quoted(text: str) -> str:
    """A text inside the quotes of an expression."""
    return text.replace("'", "''")

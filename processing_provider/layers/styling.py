"""Class schemes become renderers, and renderers travel in the files so that they are there without the plugin too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsAttributeTableConfig,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...contract.classes import ClassScheme, SegmentationClass
from ..translation import tr

# What fields of errors are called in a Shapefile.
SHORT_ERROR_FIELDS = {"reference_class_id": "ref_id", "reference_class_name": "ref_name",
                      "predicted_class_id": "pred_id", "predicted_class_name": "pred_name"}
# Decimals that are shown of a field; the data keep all.
SHOWN_DECIMALS = {"area_m2": 1, "perimeter_m": 1, "perim_m": 1, "length_m": 1, "width_m": 1, "confidence": 2,
                  "iou": 2, "shift_m": 1, "before_m2": 1, "after_m2": 1, "changed_m2": 1, "change_m2": 1}
HEADER_MARGIN_PX, LETTER_PX, WIDE_LETTER_PX, FIRST_WIDE_LETTER = 30, 9, 18, "\u2e80"
RASTER_OPACITY = 0.5  # of what lies on the imagery
# Of 255. Whatever is drawn, the imagery below stays to be seen.
_FILL_ALPHA, _ERROR_ALPHA, _INSIDE_ALPHA = 130, 110, 40
_OUTLINE_MM, _ERROR_MM = 0.5, 0.26
# By status: colour, opacity of the fill, width of the outline in mm, line.
COMPARISON_SYMBOLS = {"not in OSM": ("#ff00c8", 60, 0.6, "solid"), "not seen": ("#00c8ff", 20, 0.6, "dash"),
                      "moved or reshaped": ("#ffd500", 20, 0.4, "solid"), "same": ("#dfe6e9", 0, 0.26, "solid")}
SPLIT_COLORS = {"training": "#27ae60", "validation": "#e67e22", "test": "#8e44ad", "held out": "#0097e6"}


def style_class_raster(layer: QgsRasterLayer, scheme: ClassScheme) -> None:
    """Paletted renderer with the scheme's names and colours, in its order; the imagery below stays visible."""
    classes = []
    for item in scheme.classes:
        color = QColor(item.color)
        color.setAlpha(0 if _is_background(item) else 255)
        classes.append(QgsPalettedRasterRenderer.Class(item.id, color, item.name))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.setOpacity(RASTER_OPACITY)


def style_confidence_raster(layer: QgsRasterLayer) -> None:
    """Confidence (band 1) from red over yellow to green."""
    ramp = QgsStyle.defaultStyle().colorRamp("RdYlGn")
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    if ramp is not None:
        renderer.createShader(ramp)
    layer.setRenderer(renderer)
    layer.setOpacity(RASTER_OPACITY)


def style_class_polygons(layer: QgsVectorLayer, scheme: ClassScheme) -> None:
    """Categorized by class_id; objects as clear outlines, the rest filled so that the map below shows through.

    Class 0 is what no rule names, most of many a scene: it is in the legend, but not drawn. Aliases carry the units.
    """
    categories = [QgsRendererCategory(item.id, _class_symbol(item), item.name, not _is_background(item))
                  for item in scheme.classes]
    layer.setRenderer(QgsCategorizedSymbolRenderer("class_id", categories))
    set_aliases(layer, {"class_id": tr("Class id"), "class_name": tr("Class"), "area_m2": tr("Area (m²)"),
                         "perimeter_m": tr("Perimeter (m)"), "perim_m": tr("Perimeter (m)"),
                         "confidence": tr("Mean confidence (0–1)")})


def style_center_lines(layer: QgsVectorLayer, scheme: ClassScheme) -> None:
    """Lines of their class's colour on a dark casing, to be seen on imagery and on the class's own polygons."""
    present = layer.uniqueValues(layer.fields().lookupField("class_id"))
    categories = [QgsRendererCategory(item.id, _cased_line(item.color), item.name)
                  for item in scheme.classes if item.id in present]
    layer.setRenderer(QgsCategorizedSymbolRenderer("class_id", categories))
    set_aliases(layer, {"class_id": tr("Class id"), "class_name": tr("Class"), "length_m": tr("Length (m)"),
                         "width_m": tr("Width of the road (m)"), "bridged": tr("Bridge over a gap")})


def style_osm_features(layer: QgsVectorLayer, item: SegmentationClass, kind: str) -> None:
    """Of one class: outlined areas, or cased lines, in its colour, so that the imagery below stays visible."""
    symbol = _cased_line(item.color) if kind == "lines" else _fill(item.color, alpha=40)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    set_aliases(layer, {"osm_type": tr("OSM type"), "osm_id": tr("OSM id"), "osm_version": tr("OSM version"),
                         "osm_timestamp": tr("Last change in OSM"), "class_name": tr("Class"), "name": tr("Name"),
                         "all_tags": tr("OSM tags")})


def style_error_polygons(layer: QgsVectorLayer, scheme: ClassScheme, pairs: Sequence[Sequence[int]]) -> None:
    """Categorized by reference → prediction: filled with what was predicted, outlined with what is there.

    What is wrong about objects has a clear outline in their colour, broken where the object is too much: in thin lines,
    since most objects lie a little beside, and a thick line would make as much of that as of one that is missed.
    ``pairs`` of class ids (reference, prediction) come into the legend in their order.
    """
    fields = [name if layer.fields().lookupField(name) >= 0 else SHORT_ERROR_FIELDS[name]
              for name in ("reference_class_id", "predicted_class_id")]
    categories = []
    for reference, prediction in ((scheme.by_id(first), scheme.by_id(second)) for first, second in pairs):
        categories.append(QgsRendererCategory(f"{reference.id} → {prediction.id}",
                                              _error_symbol(reference, prediction),
                                              f"{reference.name} → {prediction.name}"))
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'"{fields[0]}" || \' → \' || "{fields[1]}"', categories))
    titles = {"reference_class_id": tr("Reference class id"), "reference_class_name": tr("Reference class"),
              "predicted_class_id": tr("Predicted class id"), "predicted_class_name": tr("Predicted class")}
    short = {SHORT_ERROR_FIELDS[name]: title for name, title in titles.items()}
    set_aliases(layer, {**titles, **short, "area_m2": tr("Area (m²)")})


def style_comparison(layer: QgsVectorLayer) -> None:
    """A map against OpenStreetMap: what only one of both has stands out, what both have recedes."""
    titles = _status_titles()
    categories = [QgsRendererCategory(status, outlined(color, alpha, color, width_mm, line), titles[status])
                  for status, (color, alpha, width_mm, line) in COMPARISON_SYMBOLS.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    _set_comparison_form(layer)


def style_compared_lines(layer: QgsVectorLayer) -> None:
    """Lines of a map against those of OpenStreetMap, in the colours of ``style_comparison``."""
    titles = _status_titles()
    symbols = {status: _cased_line(COMPARISON_SYMBOLS[status][0]) for status in ("not in OSM", "not seen")}
    color, _, width_mm, _ = COMPARISON_SYMBOLS["same"]
    symbols["same"] = QgsLineSymbol.createSimple({"color": color, "width": str(width_mm)})
    categories = [QgsRendererCategory(status, symbol, titles[status]) for status, symbol in symbols.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    _set_comparison_form(layer)


def _status_titles() -> dict[str, str]:
    return {"not in OSM": tr("seen, not in OpenStreetMap"), "not seen": tr("in OpenStreetMap, not seen"),
            "moved or reshaped": tr("moved or reshaped"), "same": tr("the same")}


def _set_comparison_form(layer: QgsVectorLayer) -> None:
    """Titles of the fields, and a box to tick for what is to go to OpenStreetMap."""
    set_aliases(layer, {"status": tr("Status"), "class_id": tr("Class id"), "class_name": tr("Class"),
                         "class": tr("Class"), "confidence": tr("Mean confidence (0–1)"),
                         "confid": tr("Mean confidence (0–1)"), "area_m2": tr("Area (m²)"),
                         "length_m": tr("Length (m)"), "iou": tr("Common ground (intersection over union)"),
                         "shift_m": tr("Shift (m)"),
                         "osm_id": tr("OSM id"), "osm_timestamp": tr("Last change in OSM"),
                         "osm_time": tr("Last change in OSM"),
                         "age_days": tr("Days from the last change in OSM to the imagery"),
                         "accepted": tr("Accepted for OpenStreetMap")})
    index = layer.fields().lookupField("accepted")
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("CheckBox", {}))
        layer.setDefaultValueDefinition(index, QgsDefaultValue("false"))


def style_tile_index(layer: QgsVectorLayer) -> None:
    """Footprints by split: outlines strong, fills faint, so that the imagery shows through."""
    titles = {"training": tr("Training"), "validation": tr("Validation"), "test": tr("Test")}
    if layer.fields().indexOf("scene") >= 0:
        titles["held out"] = tr("Held out")
    categories = [QgsRendererCategory(key, _fill(SPLIT_COLORS[key], alpha=40), title) for key, title in titles.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("split", categories))


def save_style_with_data(layer: QgsMapLayer) -> None:
    """Store the style where the file is opened from: in the GeoPackage or the database, else in a .qml beside it.

    A QGIS without this plugin then shows the same legend, and so does one that loads the layer after a headless run.
    """
    if layer.providerType() == "postgres" or _is_geopackage(layer):
        layer.saveStyleToDatabase(tr("Land-cover classes"), "", True, "")
    elif layer.providerType() in ("gdal", "ogr"):
        path = Path(layer.source().split("|")[0])
        if path.exists():
            layer.saveNamedStyle(str(path.with_suffix(".qml")))


def _is_geopackage(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.storageType() == "GPKG"


def set_aliases(layer: QgsVectorLayer, aliases: dict[str, str]) -> None:
    """What fields are called in forms and tables, for those that the layer has."""
    for name, alias in aliases.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)
            if name in SHOWN_DECIMALS:
                layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Range", {"Precision": SHOWN_DECIMALS[name]}))
    _fit_headers(layer)


def _fit_headers(layer: QgsVectorLayer) -> None:
    """Columns of the attribute table as wide as what stands above them."""
    table = QgsAttributeTableConfig()
    table.update(layer.fields())
    for number, column in enumerate(table.columns()):
        title = layer.attributeAlias(layer.fields().lookupField(column.name)) or column.name
        letters = sum(WIDE_LETTER_PX if letter >= FIRST_WIDE_LETTER else LETTER_PX for letter in title)
        table.setColumnWidth(number, HEADER_MARGIN_PX + letters)
    layer.setAttributeTableConfig(table)


def _cased_line(color: str) -> QgsLineSymbol:
    line = QColor(color)
    casing = QgsLineSymbol.createSimple({"line_color": line.darker(250).name(), "line_width": "1.0",
                                         "capstyle": "round", "joinstyle": "round"})
    inner = QgsLineSymbol.createSimple({"line_color": line.lighter(160).name(), "line_width": "0.5",
                                        "capstyle": "round", "joinstyle": "round"})
    casing.appendSymbolLayer(inner.symbolLayer(0).clone())
    return casing


def _is_background(item: SegmentationClass) -> bool:
    """What no rule names, most of many a scene."""
    return item.id == 0 and item.kind.name == "area"


def _class_symbol(item: SegmentationClass) -> QgsFillSymbol:
    if item.kind.name == "object":
        return outlined(item.color, _INSIDE_ALPHA, item.color, _OUTLINE_MM)
    return _fill(item.color, alpha=_FILL_ALPHA)


def _error_symbol(reference: SegmentationClass, prediction: SegmentationClass) -> QgsFillSymbol:
    if reference.kind.name == "object":
        return outlined(prediction.color, _ERROR_ALPHA, reference.color, _ERROR_MM)
    if prediction.kind.name == "object":
        return outlined(prediction.color, _ERROR_ALPHA, prediction.color, _ERROR_MM, "dash")
    return outlined(prediction.color, _FILL_ALPHA, reference.color, _OUTLINE_MM)


def outlined(fill: str, alpha: int, outline: str, outline_mm: float, line: str = "solid") -> QgsFillSymbol:
    """A fill of an opacity of 0 to 255, with an outline that is a line style of Qt's."""
    inside = QColor(fill)
    return QgsFillSymbol.createSimple({
        "color": f"{inside.red()},{inside.green()},{inside.blue()},{alpha}",
        "outline_color": outline, "outline_width": str(outline_mm), "outline_style": line, "joinstyle": "miter"})


def _fill(color: str, alpha: int) -> QgsFillSymbol:
    return outlined(color, alpha, QColor(color).darker(140).name(), 0.2)

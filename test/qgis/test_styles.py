"""Styles by the kind of a class: objects outlined, the background not drawn, nothing that hides the imagery."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def styling(qgis_application):
    from urban_segmentation.processing_provider.layers import styling
    return styling


@pytest.fixture
def urban(qgis_application):
    from urban_segmentation.contract.scheme_json import load_scheme
    return load_scheme(REPOSITORY / "resources" / "schemes" / "urban.json")


def layer_of(*fields):
    return QgsVectorLayer("Polygon?crs=EPSG:32645" + "".join(f"&field={name}:integer" for name in fields), "l",
                          "memory")


def symbols_of(layer):
    """Layers of the symbols by label; Python must not outlive what they belong to."""
    return {category.label(): category.symbol().symbolLayer(0).clone() for category in layer.renderer().categories()}


def test_polygons_of_objects_are_outlined_and_the_background_is_not_drawn(styling, urban):
    layer = layer_of("class_id")
    styling.style_class_polygons(layer, urban)
    symbols = symbols_of(layer)
    assert list(symbols) == list(urban.names)
    assert [item.label() for item in layer.renderer().categories() if not item.renderState()] == ["other"]
    building, vegetation = symbols["building"], symbols["vegetation"]
    assert building.strokeColor() == QColor(urban.find("building").color)
    assert building.strokeWidth() > 2 * vegetation.strokeWidth()
    assert building.fillColor().alpha() < 60 < vegetation.fillColor().alpha()
    assert max(symbol.fillColor().alpha() for symbol in symbols.values()) < 150


def test_errors_of_objects_are_outlined_in_their_colour_and_broken_where_they_are_too_much(styling, urban):
    layer = layer_of("reference_class_id", "predicted_class_id")
    styling.style_error_polygons(layer, urban, [(1, 0), (0, 1), (3, 4)])
    symbols = symbols_of(layer)
    missed, extra, ground = (symbols[name] for name in (
        "building → other", "other → building", "vegetation → water"))
    color = {item.name: QColor(item.color) for item in urban.classes}
    assert missed.strokeColor() == extra.strokeColor() == color["building"]
    assert (missed.strokeStyle(), extra.strokeStyle()) == (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
    assert ground.strokeColor() == color["vegetation"] and ground.fillColor().name() == color["water"].name()
    assert all(symbol.fillColor().alpha() < 150 for symbol in symbols.values())

"""Places to label: what is open stands out, what is done recedes, and only what a user says can be filled in."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def places(qgis_application):
    fields = ("rank:integer", "reason:string", "score:double", "disagree:double", "state:string", "note:string")
    return QgsVectorLayer("Polygon?crs=EPSG:32645" + "".join(f"&field={field}" for field in fields), "l", "memory")


def test_state_and_note_are_filled_in_and_the_rest_is_read(places):
    from urban_segmentation.processing_provider.layers.places_style import style_places

    style_places(places)
    form, fields = places.editFormConfig(), places.fields()
    assert [field.name() for index, field in enumerate(fields) if not form.readOnly(index)] == ["state", "note"]
    widget = places.editorWidgetSetup(fields.lookupField("state"))
    assert widget.type() == "ValueMap"
    assert [value for item in widget.config()["map"] for value in item.values()] == ["open", "labelled", "skipped"]
    categories = places.renderer().categories()
    assert [category.value() for category in categories] == ["open", "labelled", "skipped"]
    assert all(category.symbol().symbolLayer(0).fillColor().alpha() == 0 for category in categories)
    assert places.labeling().settings().fieldName == "rank" and places.labelsEnabled()
    assert places.attributeAlias(fields.lookupField("disagree")).startswith("Disagreement")


@pytest.mark.parametrize(("scheme", "default"), [("buildings", "'building'"), ("urban", "")])
def test_the_classes_of_the_model_are_offered(qgis_application, scheme, default):
    from urban_segmentation.contract.scheme_json import load_scheme
    from urban_segmentation.processing_provider.layers.places_style import style_drawn

    classes = load_scheme(REPOSITORY / "resources" / "schemes" / f"{scheme}.json")
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:32645&field=class_name:string", "l", "memory")
    style_drawn(layer, classes)
    offered = [value for item in layer.editorWidgetSetup(0).config()["map"] for value in item.values()]
    assert offered == list(classes.names) and layer.defaultValueDefinition(0).expression() == default

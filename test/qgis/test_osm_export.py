"""Export for OpenStreetMap in QGIS: the box to tick, the selected features, and what the dialog says beforehand."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from urban_segmentation.algorithms.export_osm import ExportOsm
from urban_segmentation.processing_provider.layers.styling import style_comparison


@pytest.fixture
def comparison(provider):
    """Three new buildings, of which the first two are ticked, in memory."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32635&field=class_name:string&field=status:string&field=accepted:boolean",
                           "comparison", "memory")
    for number in range(3):
        feature = QgsFeature(layer.fields())
        left = 500_000 + 30 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 6_652_000, left + 20, 6_652_020)))
        feature.setAttributes(["building", "not in OSM", number < 2])
        layer.dataProvider().addFeature(feature)
    style_comparison(layer)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer)


def run(source, path, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, is_done = ExportOsm().create().run({"INPUT": source, "OUTPUT": str(path), **parameters}, context,
                                                QgsProcessingFeedback(False))
    assert is_done
    return results


def test_what_is_accepted_is_ticked_in_the_form(comparison):
    index = comparison.fields().lookupField("accepted")
    assert comparison.editorWidgetSetup(index).type() == "CheckBox"
    assert comparison.defaultValueDefinition(index).expression() == "false"


def test_ticked_and_selected_features_are_exported(comparison, tmp_path):
    path = tmp_path / "file.osm"
    assert run(comparison, path)["OBJECTS"] == 2
    assert run(comparison, path, FEATURES="all")["OBJECTS"] == 3
    comparison.selectByIds([max(comparison.allFeatureIds())])
    selected = QgsProcessingFeatureSourceDefinition(comparison.id(), True)
    assert run(selected, path, FEATURES="all")["OBJECTS"] == 1
    assert path.read_text().count('v="building"') == 0 and path.read_text().count('k="building"') == 1


def test_the_file_ends_as_its_format(comparison):
    output = QgsProcessingUtils.generateTempFilename("file.osm")
    context = QgsProcessingContext()
    is_fine, reason = ExportOsm().create().checkParameterValues(
        {"INPUT": comparison, "FORMAT": "maproulette", "OUTPUT": output}, context)
    assert not is_fine and ".geojson" in reason


def test_a_layer_that_cannot_be_ticked_is_said_before_the_run(comparison):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=class_name:string", "plain", "memory")
    QgsProject.instance().addMapLayer(layer)
    is_fine, reason = ExportOsm().create().checkParameterValues({"INPUT": layer, "OUTPUT": "/tmp/x.osm"},
                                                                QgsProcessingContext())
    QgsProject.instance().removeMapLayer(layer)
    assert not is_fine and "accepted" in reason


def memory_layer(kind, fields, rows):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32635&{fields}", kind, "memory")
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_lines_are_compared_and_go_on_to_a_file(provider, tmp_path):
    house = "POLYGON((500000 6652000,500020 6652000,500020 6652020,500000 6652020,500000 6652000))"
    ground = "POLYGON((500000 6651990,500100 6651990,500100 6652030,500000 6652030,500000 6651990))"
    polygons = memory_layer("Polygon", "field=class_name:string", [(house, ["building"]), (ground, ["building"])])
    roads = memory_layer("LineString", "field=class_name:string",
                         [("LINESTRING(500000 6652010,500100 6652010)", ["road"])])
    osm = memory_layer("LineString", "field=highway:string&field=osm_id:string&field=osm_timestamp:string",
                       [("LINESTRING(500000 6652012,500050 6652012)", ["track", "7", "2019-06-01T00:00:00Z"])])
    lines_output = tmp_path / "lines.gpkg"
    results = run_algorithm(provider, "compareosm", INPUT=polygons, LAYERS=[osm], LINES=roads, SCHEME="urban",
                            IMAGERY_DATE="2020-06-01", OUTPUT=str(tmp_path / "c.gpkg"), LINES_OUTPUT=str(lines_output),
                            REPORT=str(tmp_path / "r.html"))
    layer = QgsVectorLayer(results["LINES_OUTPUT"], "lines", "ogr")
    found = {feature["status"]: feature for feature in layer.getFeatures()}
    assert sorted(found) == ["not in OSM", "same"] and found["same"]["age_days"] == 366
    assert layer.editorWidgetSetup(layer.fields().lookupField("accepted")).type() == "CheckBox", "stored with the data"
    written = run_algorithm(provider, "exportosm", INPUT=results["LINES_OUTPUT"], FEATURES="all", LAYERS=[osm],
                            FORMAT="osc", OUTPUT=str(tmp_path / "roads.osc"))
    assert written["OBJECTS"] == 1 and 'v="road"' in (tmp_path / "roads.osc").read_text()


def run_algorithm(provider, name, **parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, is_done = provider.algorithm(name).create().run(parameters, context, QgsProcessingFeedback(False))
    assert is_done
    return results

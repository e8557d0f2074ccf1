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

"""Align OSM as QGIS runs it: layers, arrows and their styles."""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


def test_layers_and_arrows_come_styled_and_a_memory_layer_will_do(provider, town, tmp_path):
    source = QgsVectorLayer(f"{town / 'osm.geojson'}|geometrytype=Polygon", "houses", "ogr")
    memory = source.materialize(QgsFeatureRequest())
    memory.setName("houses of the town")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    results, is_done = provider.algorithm("alignosm").create().run({
        "INPUT": str(town / "imagery.tif"), "LAYERS": [memory], "SCHEME": "urban", "MAXIMUM_SHIFT": 3,
        "MINIMUM_CERTAINTY": 0, "OUTPUT": str(tmp_path / "aligned.gpkg"),
        "SHIFTS": str(tmp_path / "shifts.gpkg"), "REPORT": str(tmp_path / "r.html")},
        context, feedback)
    assert is_done, feedback.textLog()
    assert results["BLOCKS"] > 0
    assert Path(results["REPORT"]).is_file() and Path(results["REPORT_JSON"]).is_file()
    shifts = QgsVectorLayer(results["SHIFTS"], "s", "ogr")
    labels = [rule.label() for rule in shifts.renderer().rootRule().children()]
    assert labels == ["shift, 10 times as long", "no answer"]
    arrow = shifts.renderer().rootRule().children()[0].symbol().symbolLayer(0)
    assert (arrow.xAttribute(), arrow.yAttribute(), arrow.scale()) == ("shift_x_m", "shift_y_m", 10)
    assert shifts.attributeDisplayName(shifts.fields().lookupField("shift_x_m")) == "Shift to the east (m)"
    source, = results["ALIGNED_LAYERS"]
    aligned = QgsVectorLayer(source, "a", "ogr")
    assert "houses of the town" in source and aligned.featureCount() > 0
    assert {"building", "shift_m", "certainty"} <= set(aligned.fields().names())
    assert ogr.Open(str(tmp_path / "aligned.gpkg")).GetLayerByName("layer_styles").GetFeatureCount() == 1
    assert any(details.name.startswith("Aligned houses of the town")
               for details in context.layersToLoadOnCompletion().values())

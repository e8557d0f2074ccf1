"""What the dialog of Map classes says before Run: how long, what is done, and whether the scheme is the right one."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtWidgets import QComboBox, QLabel
from urban_segmentation.contract.errors import InputError
from urban_segmentation.contract.model_card import load_card
from urban_segmentation.processing_provider.layers.raster_parts import write_part
from urban_segmentation.processing_provider.parameters.map_plan import MapPlan
from urban_segmentation.processing_provider.parameters.map_values import plan_of
from urban_segmentation.processing_provider.parameters.scheme_checks import check_scheme
from urban_segmentation.processing_provider.schemes.built_in import read_scheme_parameter
from urban_segmentation.processing_provider.worker.speed import SPEED_SETTING, known_speed_mpx_s, remember_speed


@pytest.fixture(autouse=True)
def never_measured(qgis_application):
    QgsSettings().remove(SPEED_SETTING)
    yield
    QgsSettings().remove(SPEED_SETTING)


def plan(provider, town, context, **values):
    algorithm = provider.algorithm("mapclasses").create()
    return plan_of(algorithm, {"INPUT": str(town / "imagery.tif"), "SCHEME": "urban", **values}, context)


def test_time_follows_pixels_epochs_and_this_computer():
    quick, normal = (MapPlan(4.0, False, epochs, "x", "y") for epochs in (10, 30))
    assert normal.seconds(2.0) > 2.5 * quick.seconds(2.0) and normal.seconds(8.0) < normal.seconds(2.0) / 2
    assert MapPlan(4.0, False, 0, "x").seconds(2.0) < quick.seconds(2.0) / 5


def test_a_speed_is_remembered_and_said(provider, town, context):
    assert "not known" in plan(provider, town, context).text(known_speed_mpx_s())
    remember_speed(2.0)
    assert "About" in plan(provider, town, context).text(known_speed_mpx_s())
    QgsSettings().setValue(SPEED_SETTING, "fast")
    assert known_speed_mpx_s() == 0.0


def test_the_plan_says_what_is_done(provider, town, context):
    text = plan(provider, town, context, FETCH_OSM=True, THOROUGHNESS="quick",
                OUTPUT_MODEL="/m/t.safetensors").text(1.0)
    assert "OSM features are fetched" in text and "10 epochs at most" in text and "/m/t.safetensors" in text
    assert "efficientnet-lite0 with the weights ImageNet" in text
    assert "from the starter" in plan(provider, town, context, INITIAL_MODEL="starter").text(1.0)
    assert "Nothing is trained: the starter" in plan(provider, town, context, MODEL="starter").text(1.0)
    assert plan(provider, town, context, INPUT="/nowhere.tif") is None


def test_a_part_of_the_imagery_takes_a_part_of_the_time(provider, town, context):
    layer = gdal.Open(str(town / "imagery.tif"))
    left, size, _, top, _, _ = layer.GetGeoTransform()
    half = f"{left},{left + size * layer.RasterXSize / 2},{top - size * layer.RasterYSize},{top}"
    whole, part = plan(provider, town, context), plan(provider, town, context, EXTENT=half)
    assert part.mpx == pytest.approx(whole.mpx / 2)


def test_the_words_below_follow_the_dialog(provider, town):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(provider.algorithm("mapclasses").create(), False, None)
    dialog.setParameters({"INPUT": str(town / "imagery.tif"), "SCHEME": "urban", "THOROUGHNESS": "quick"})
    label = next(item for item in dialog.findChildren(QLabel) if "epochs at most" in item.text())
    assert "10 epochs" in label.text()
    words = next(box for box in dialog.findChildren(QComboBox) if box.findData("thorough") >= 0)
    words.setCurrentIndex(words.findData("thorough"))
    assert "100 epochs" in label.text()
    dialog.close()


def test_a_wrong_scheme_is_said_before_a_run_and_looked_for_once(provider, town, tmp_path, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from urban_segmentation.algorithms import map_classes

    looked = []

    def look(layers, scheme):
        looked.append(scheme.name)
        return check_scheme(layers, scheme)

    monkeypatch.setattr(map_classes, "check_scheme", look)
    features = json.loads((town / "osm.geojson").read_text(encoding="utf-8"))
    features["features"] = [item for item in features["features"] if "building" in item["properties"]]
    (tmp_path / "b.geojson").write_text(json.dumps(features), encoding="utf-8")
    dialog = AlgorithmDialog(provider.algorithm("mapclasses").create(), False, None)
    dialog.setParameters({"INPUT": str(town / "imagery.tif"), "LAYERS": [str(tmp_path / "b.geojson")],
                          "SCHEME": "urban"})
    label = next(item for item in dialog.findChildren(QLabel) if "epochs at most" in item.text())
    assert "The class scheme buildings fits these layers." in label.text()
    words = next(box for box in dialog.findChildren(QComboBox) if box.findData("thorough") >= 0)
    before = len(looked)
    words.setCurrentIndex(words.findData("thorough"))
    assert "100 epochs" in label.text() and "buildings fits" in label.text() and len(looked) == before
    dialog.setParameters({"INPUT": str(town / "imagery.tif"), "LAYERS": [str(tmp_path / "b.geojson")],
                          "SCHEME": "buildings"})
    assert "fits these layers" not in label.text()
    dialog.close()


def test_the_visible_part_of_the_map_is_one_click(provider, town, monkeypatch):
    from unittest.mock import MagicMock

    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsRasterLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QCheckBox
    from urban_segmentation.processing_provider.parameters import plan_label

    imagery = QgsRasterLayer(str(town / "imagery.tif"))
    canvas, window = QgsMapCanvas(), MagicMock()
    canvas.setDestinationCrs(imagery.crs())
    left = imagery.extent()
    left.setXMaximum(left.center().x())
    canvas.resize(200, 400)
    canvas.setExtent(left)
    window.mapCanvas.return_value = canvas
    monkeypatch.setattr(plan_label, "iface", window)
    dialog = AlgorithmDialog(provider.algorithm("mapclasses").create(), False, None)
    dialog.setParameters({"INPUT": str(town / "imagery.tif"), "SCHEME": "urban"})
    box, = (box for box in dialog.findChildren(QCheckBox) if box.text() == "Only the visible part of the map")
    assert not box.isHidden() and not dialog.createProcessingParameters().get("EXTENT")
    box.click()
    seen = canvas.extent()
    taken = [float(side) for side in str(dialog.createProcessingParameters()["EXTENT"]).split(" ")[0].split(",")]
    assert taken == pytest.approx([seen.xMinimum(), seen.xMaximum(), seen.yMinimum(), seen.yMaximum()])
    box.click()
    assert not dialog.createProcessingParameters().get("EXTENT")
    dialog.close()


def layer_of(*tags: dict, kind: str = "Polygon") -> QgsVectorLayer:
    names = sorted({name for item in tags for name in item})
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&" + "&".join(f"field={name}:string" for name in names), "l", "memory")
    features = []
    for item in tags:
        feature = QgsFeature(layer.fields())
        for name, value in item.items():
            feature.setAttribute(name, value)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def texts(scheme: str, *layers: QgsVectorLayer) -> list[str]:
    findings = list(check_scheme(layers, read_scheme_parameter(scheme)))
    assert not any(finding.blocks for finding in findings)
    return [finding.text for finding in findings]


def test_a_layer_of_buildings_under_urban_is_said(qgis_application):
    buildings = layer_of({"building": "yes"}, {"building": "house"})
    text, = texts("urban", buildings)
    assert "nothing of road, vegetation" in text and "scheme buildings fits" in text
    assert not texts("buildings", buildings)
    assert not texts("urban", buildings, layer_of({"highway": "primary"}, kind="LineString"))
    text, = texts("urban", layer_of({"other_tags": '"building"=>"yes"'}))
    assert "scheme buildings fits" in text


def test_a_scheme_of_which_nothing_is_there(qgis_application):
    text, = texts("roads", layer_of({"building": "yes"}))
    assert "scheme buildings fits" in text
    text, = texts("urban", layer_of({"kind": "house"}))
    assert "None of the features that were looked at (1)" in text
    assert not texts("urban", layer_of())


def test_a_part_is_whole_pixels_of_the_raster(town, tmp_path):
    source = gdal.Open(str(town / "imagery.tif"))
    left, size, _, top, _, _ = source.GetGeoTransform()
    path = str(tmp_path / "part.vrt")
    extent = QgsRectangle(left + 2.5 * size, top - 6.5 * size, left + 10 * size, top)
    write_part(str(town / "imagery.tif"), extent, path)
    part = gdal.Open(path)
    assert (part.RasterXSize, part.RasterYSize) == (8, 7)
    assert (part.ReadAsArray() == source.ReadAsArray(2, 0, 8, 7)).all()
    with pytest.raises(InputError, match="does not overlap"):
        write_part(str(town / "imagery.tif"), QgsRectangle(0, 0, 1, 1), path)


@pytest.mark.parametrize("algorithm", ["mapclasses", "predictclasses", "wheretolabel", "learnfromclicks",
                                       "learnplaces", "adaptmodel"])
def test_a_model_that_does_not_fit_the_imagery_is_grey_with_the_reason(provider, town, tmp_path, feedback, algorithm):
    from made_inputs import write_model
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtCore import Qt
    from urban_segmentation.processing_provider.parameters.known_models import remember_model

    path = write_model(tmp_path / "seven.safetensors", band_count=7)
    remember_model(path, feedback)
    dialog = AlgorithmDialog(provider.algorithm(algorithm).create(), False, None)
    models = next(box for box in dialog.findChildren(QComboBox) if box.findData(path) >= 0 and box.findData("none") < 0)
    item = models.model().item(models.findData(path))
    assert item.isEnabled()  # no imagery yet
    dialog.setParameters({"INPUT": str(town / "imagery.tif")})
    assert not item.isEnabled() and "takes 7" in item.data(Qt.ItemDataRole.ToolTipRole)
    assert models.model().item(models.findData("starter")).isEnabled()
    best = models.model().item(models.findData("best"))
    assert best.isEnabled() and "none of 2 models is the best" in best.data(Qt.ItemDataRole.ToolTipRole)
    dialog.close()


def test_time_left_is_that_of_the_whole(feedback):
    from urban_segmentation.processing_provider.worker.weighted_feedback import WeightedFeedback

    shared = WeightedFeedback(feedback, [1, 9])
    texts: list[str] = []
    feedback.setProgressText = texts.append
    shared.setProgressText("begins")
    shared.start_step(1, "second")
    shared.setProgress(50)
    shared.setProgressText("Epoch 3")
    assert texts[0] == "begins" and texts[-1].startswith("Epoch 3 (the whole: ") and texts[-1].endswith(" left)")


def test_a_part_is_mapped_from_the_starter(provider, town, tmp_path, context, feedback, monkeypatch):
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    source = gdal.Open(str(town / "imagery.tif"))
    left, size, _, top, _, _ = source.GetGeoTransform()
    part = f"{left},{left + 128 * size},{top - 128 * size},{top}"
    _, ok = provider.algorithm("mapclasses").create().run({
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "buildings",
        "INITIAL_MODEL": "starter", "TILE_SIZE": 64, "EPOCHS": 1, "DEVICE": "cpu", "EXTENT": part,
        "OUTPUT": str(tmp_path / "c.tif"), "POLYGONS": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / "r.html"),
        "OUTPUT_MODEL": str(tmp_path / "m.safetensors")}, context, feedback)
    assert ok, feedback.lines
    assert gdal.Open(str(tmp_path / "c.tif")).RasterXSize == 128
    assert load_card(str(tmp_path / "m.safetensors")).parent == "buildings.safetensors"
    assert any("from the starter" in line for line in feedback.lines)

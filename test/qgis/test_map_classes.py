"""The whole work as one algorithm, and the shipped chains: run, and valid in the model designer."""

from __future__ import annotations

import json
import os
import re
import threading
from pathlib import Path

import pytest
from chain_runs import QUICK
from osgeo import gdal
from overpass_server import OverpassServer, elements_of
from qgis.core import QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton
from urban_segmentation.processing_provider.parameters.known_models import (
    forget_model,
    model_path,
    new_model_path,
)


@pytest.fixture(scope="module")
def mapped(town, qgis_process, tmp_path_factory):
    """Run ``mapclasses`` once, the parts kept."""
    folder = tmp_path_factory.mktemp("mapped")
    ended = qgis_process(
        "--json", "run", "urbanseg:mapclasses", f"--INPUT={town / 'imagery.tif'}", f"--LAYERS={town / 'osm.geojson'}",
        *QUICK, "--DEVICE=cpu", f"--OUTPUT={folder / 'classes.tif'}", f"--POLYGONS={folder / 'polygons.gpkg'}",
        f"--REPORT={folder / 'report.html'}", f"--INTERMEDIATE_FOLDER={folder / 'parts'}")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return folder, json.loads(ended.stdout)["results"]


def test_classes_polygons_and_report_come_out(mapped):
    folder, results = mapped
    assert {"OUTPUT", "POLYGONS", "REPORT", "MIOU", "OVERALL_ACCURACY", "INTERMEDIATE_FOLDER"} <= set(results)
    assert "paletted" in (folder / "classes.qml").read_text()
    polygons = QgsVectorLayer(str(folder / "polygons.gpkg"), "p", "ogr")
    assert polygons.featureCount() > 0 and polygons.renderer().type() == "categorizedSymbol"
    assert "held-out" in (folder / "report.html").read_text() or "test" in (folder / "report.html").read_text()


def test_the_parts_are_kept_when_asked(mapped):
    folder, _ = mapped
    assert {"labels.tif", "tiles", "model.safetensors", "training.html", "confidence.tif"} <= {
        path.name for path in (folder / "parts").iterdir()}


def test_a_model_at_hand_is_not_trained_again(mapped, qgis_application, provider, town, tmp_path, feedback, context):
    """In one process, so that what is said and how the bar moves can be looked at."""
    _, processing = qgis_application
    folder, _ = mapped
    results = processing.run("urbanseg:mapclasses", {
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban",
        "MODEL": str(folder / "parts" / "model.safetensors"), "DEVICE": "cpu", "OUTPUT": str(tmp_path / "classes.tif"),
        "POLYGONS": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / "report.html")}, context=context, feedback=feedback)
    assert {path.name for path in tmp_path.iterdir()} >= {"classes.tif", "report.html", "report.json"}
    assert not any("Epoch" in line for line in feedback.lines)
    assert results["POLYGONS"].featureCount() > 0
    assert feedback.percents == sorted(feedback.percents) and feedback.percents[-1] == pytest.approx(100)


@pytest.fixture()
def overpass(town, monkeypatch, tmp_path):
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    server = OverpassServer(elements_of(town))
    yield server
    server.close()


@pytest.fixture()
def map_town(mapped, provider, town, tmp_path, context, feedback, overpass):
    """Run it in this process with the model at hand, OSM features from a server on this computer; its results."""
    def run(**parameters):
        algorithm = provider.algorithm("mapclasses").create()
        results, ok = algorithm.run({
            "INPUT": str(town / "imagery.tif"), "SCHEME": "urban", "DEVICE": "cpu", "FETCH_OSM": True,
            "MODEL": str(mapped[0] / "parts" / "model.safetensors"), "SERVER": overpass.address,
            "OUTPUT": str(tmp_path / "classes.tif"), "POLYGONS": "TEMPORARY_OUTPUT",
            "REPORT": str(tmp_path / "report.html"), **parameters}, context, feedback)
        return results if ok else None

    return run


def test_osm_is_fetched_where_there_are_no_layers(map_town, overpass, feedback, tmp_path):
    results = map_town(INTERMEDIATE_FOLDER=str(tmp_path / "parts"))
    assert results["OVERALL_ACCURACY"] > 0 and len(overpass.queries) == 1
    assert (tmp_path / "parts" / "osm.gpkg").exists()
    assert any("© OpenStreetMap contributors" in line for line in feedback.lines)
    assert map_town(INTERMEDIATE_FOLDER=str(tmp_path / "parts")) and len(overpass.queries) == 1  # kept for some days


def test_fetched_features_come_beside_layers(map_town, overpass, town, tmp_path):
    """The made-up server knows the buildings alone, the layer is the whole town."""
    overpass.elements = [item for item in overpass.elements if "highway" not in item.get("tags", {})]
    assert map_town(LAYERS=[str(town / "osm.geojson")], INTERMEDIATE_FOLDER=str(tmp_path / "parts"))
    labels = gdal.Open(str(tmp_path / "parts" / "labels.tif")).ReadAsArray()
    assert {1, 2} <= set(labels.ravel().tolist())  # buildings and roads


def test_an_empty_osm_is_said_and_nothing_is_left(map_town, overpass, feedback, tmp_path):
    overpass.elements = []
    assert map_town() is None
    assert any("OSM has nothing of the class scheme" in line or "no feature" in line.lower() for line in feedback.lines)
    assert not (tmp_path / "classes.tif").exists()


def test_without_layers_the_dialog_offers_to_fetch_them(provider, town, context, overpass):
    algorithm = provider.algorithm("mapclasses").create()
    parameters = {"INPUT": str(town / "imagery.tif"), "SCHEME": "urban", "TILE_SIZE": 64, "OUTPUT": "x.tif",
                  "POLYGONS": "TEMPORARY_OUTPUT", "REPORT": "r.html"}
    fits, message = algorithm.checkParameterValues(parameters, context)
    assert not fits and "tick “Fetch OSM features for the imagery”" in message
    assert algorithm.checkParameterValues({**parameters, "FETCH_OSM": True}, context) == (True, "")
    assert not overpass.queries  # a look at the dialog asks no server


def test_its_end_is_told_with_figures_report_and_model(map_town, feedback, mapped, tmp_path):
    from urban_segmentation.processing_provider.worker.run_metrics import RUN_METRICS

    told = []

    def hear(*values):
        told.append(values)

    RUN_METRICS.mapped.connect(hear)
    results = map_town()
    RUN_METRICS.mapped.disconnect(hear)
    (figures, counted, report, model), = told
    assert figures == f"imagery: {results['SUMMARY']}" and "building" in figures and "OSM" in counted
    assert f"{figures} {counted}" in feedback.lines
    assert report == str(tmp_path / "report.html") and Path(report).exists()
    assert model == results["MODEL_FILE"] == str(mapped[0] / "parts" / "model.safetensors")


def test_a_trained_model_is_kept_and_goes_by_its_name(provider, town, tmp_path, context, feedback, monkeypatch):
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    quick = dict(option[2:].split("=") for option in QUICK)
    results, ok = provider.algorithm("mapclasses").create().run({
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban", **quick,
        "DEVICE": "cpu", "OUTPUT": str(tmp_path / "c.tif"), "POLYGONS": "TEMPORARY_OUTPUT",
        "REPORT": str(tmp_path / "r.html")}, context, feedback)
    kept = Path(results["MODEL_FILE"])
    assert ok and re.fullmatch(r"imagery_\d{4}-\d\d-\d\d\.safetensors", kept.name) and kept.exists()
    assert kept.parent == Path(os.environ["URBANSEG_HOME"]) / "models"
    assert any("training never saw" in line for line in feedback.lines)
    assert any(str(kept) in line for line in feedback.lines) and model_path(kept.stem, "MODEL") == str(kept)


def test_a_second_model_of_a_day_takes_nothing_from_the_first(tmp_path, monkeypatch, qgis_application):
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path))
    first = Path(new_model_path("town ü/1"))
    first.parent.mkdir()
    first.touch()
    second = Path(new_model_path("town ü/1"))
    assert first.name.startswith("town_ü_1_") and second.stem == f"{first.stem}_2"
    QgsProject.instance().setFileName(str(tmp_path / "town.qgz"))
    assert Path(new_model_path("town")).parent == tmp_path
    QgsProject.instance().setFileName("")


def test_a_model_alone_maps_without_any_layer(mapped, provider, town, tmp_path, context, feedback):
    results, ok = provider.algorithm("mapclasses").create().run({
        "INPUT": str(town / "imagery.tif"), "SCHEME": "urban", "DEVICE": "cpu",
        "MODEL": str(mapped[0] / "parts" / "model.safetensors"), "OUTPUT": str(tmp_path / "c.tif"),
        "POLYGONS": str(tmp_path / "p.gpkg"), "REPORT": str(tmp_path / "r.html")}, context, feedback)
    assert ok and (tmp_path / "c.tif").exists() and QgsVectorLayer(str(tmp_path / "p.gpkg")).featureCount() > 0
    assert not (tmp_path / "r.html").exists() and "REPORT" not in results
    assert any("Nothing was compared" in line for line in feedback.lines)
    assert feedback.percents == sorted(feedback.percents) and feedback.percents[-1] == pytest.approx(100)


def test_a_finished_map_is_a_message_with_two_buttons(qgis_application, monkeypatch):
    from unittest.mock import MagicMock

    from qgis.gui import QgsMessageBar
    from urban_segmentation.processing_provider.desktop import finished_maps

    done, bar, iface = [], QgsMessageBar(), MagicMock()
    iface.messageBar.return_value = bar
    monkeypatch.setattr(finished_maps, "show_algorithm", lambda *values: done.append(values))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: done.append(url.toLocalFile()))
    maps = finished_maps.FinishedMaps(iface, forget_model)
    maps.show("town: 92 %", "Counted.", "/r/report.html", "/m/model.safetensors")
    message = bar.currentItem()
    assert message.text() == "town: 92 %" and message.toolTip() == "Counted."
    for button in message.findChildren(QPushButton):
        button.click()
    assert done == ["/r/report.html", ("urbanseg:mapwithmodel", {"MODEL": "/m/model.safetensors"})]
    assert bar.currentItem() is message  # both can be done
    maps.show("town: 92 %", "Counted.", "/r/report.html", "")
    assert len(bar.currentItem().findChildren(QPushButton)) == 1
    maps.show("town is mapped.", "Nothing was compared.", "", "/m/model.safetensors")
    assert [button.text() for button in bar.currentItem().findChildren(QPushButton)] == [
        "Map another image with this model"]  # what was not made cannot be opened


def test_the_message_comes_after_that_of_qgis(qgis_application, monkeypatch):
    """Which is pushed when the task ends, in the same turn of the event loop, and would lie over it."""
    from unittest.mock import MagicMock

    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtCore import QCoreApplication
    from urban_segmentation.processing_provider.desktop import finished_maps

    bar, iface = QgsMessageBar(), MagicMock()
    iface.messageBar.return_value = bar
    monkeypatch.setattr(finished_maps, "AFTER_QGIS_MS", 0)
    maps = finished_maps.FinishedMaps(iface, forget_model)
    maps.show_soon("town: 92 %", "Counted.", "/r/report.html", "")
    bar.pushMessage("Task complete")
    while bar.currentItem().text() == "Task complete":
        QCoreApplication.processEvents()
    assert bar.currentItem().text() == "town: 92 %"


def test_every_shipped_chain_is_valid_in_the_designer(provider):
    """Also where a step got a mandatory parameter after the chain was written."""
    chains = [item for item in provider.algorithms() if isinstance(item, QgsProcessingModelAlgorithm)]
    assert {chain.name() for chain in chains} >= {
        "mapclassesfromosm", "trainfromosm", "mapwithmodel", "finetunemodel", "updatemapsteps"}
    for chain in chains:
        valid, problems = chain.validate()
        assert valid, f"{chain.name()}: {problems}"


def test_a_chain_edited_in_the_designer_keeps_its_inputs(provider):
    """The list of suggestions must also offer, show and give back an input of the model."""
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelChildParameterSource

    chain = next(item for item in provider.algorithms() if item.name() == "trainfromosm").create()
    dialog = ModelerParametersDialog(provider.algorithm("trainmodel"), chain, "trainmodel")
    sources = dialog.createAlgorithm().parameterSources()
    # Where the enum lives differs between versions of QGIS.
    given = QgsProcessingModelChildParameterSource.fromModelParameter("ENCODER").source()
    assert [(source.source(), source.parameterName()) for source in sources["ENCODER"]] == [(given, "ENCODER")]
    assert [source.staticValue() for source in sources["DEVICE"]] == ["auto"]


def test_cancel_reaches_the_step_that_runs(provider, town, tmp_path, feedback, context):
    """Asked from another thread, as the dialog does; the whole ends with the step."""
    asked: list[bool] = []

    def cancel_in_training(percent: float) -> None:
        if percent > 10 and not asked:  # labels and tiles make the first tenth
            asked.append(True)
            thread = threading.Thread(target=feedback.cancel)
            thread.start()
            thread.join()

    feedback.progressChanged.connect(cancel_in_training)
    algorithm = provider.algorithm("mapclasses").create()
    _, ok = algorithm.run({
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban", "TILE_SIZE": 64,
        "ENCODER": "resnet18", "ENCODER_WEIGHTS": "none", "EPOCHS": 100, "DEVICE": "cpu",
        "OUTPUT": str(tmp_path / "classes.tif"), "POLYGONS": str(tmp_path / "p.gpkg"),
        "REPORT": str(tmp_path / "report.html")}, context, feedback)
    assert asked and not ok
    assert not list(tmp_path.iterdir())


def test_a_cancelled_training_keeps_its_best_model_and_says_where(provider, town, tmp_path, feedback, context):
    from urban_segmentation.processing_provider.worker.run_metrics import RUN_METRICS

    kept: list[tuple[str, str]] = []

    def cancel_after_an_epoch(percent: float) -> None:
        if any("Epoch 1/100:" in line for line in feedback.lines):
            feedback.cancel()

    feedback.progressChanged.connect(cancel_after_an_epoch)
    RUN_METRICS.kept.connect(lambda *values: kept.append(values))
    model = tmp_path / "model.safetensors"
    _, ok = provider.algorithm("mapclasses").create().run({
        "INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")], "SCHEME": "urban", "TILE_SIZE": 64,
        "ENCODER": "resnet18", "ENCODER_WEIGHTS": "none", "INITIAL_MODEL": "none", "EPOCHS": 100, "DEVICE": "cpu",
        "OUTPUT": str(tmp_path / "classes.tif"), "POLYGONS": str(tmp_path / "p.gpkg"), "OUTPUT_MODEL": str(model),
        "REPORT": str(tmp_path / "report.html")}, context, feedback)
    assert not ok and not (tmp_path / "classes.tif").exists()
    assert kept == [(str(model), str(town / "imagery.tif"))]
    assert model.is_file() and any(f"kept as {model}" in line for line in feedback.lines)


def test_a_kept_model_can_be_used_or_deleted(qgis_application, tmp_path, monkeypatch):
    from unittest.mock import MagicMock

    from qgis.gui import QgsMessageBar
    from urban_segmentation.processing_provider.desktop import finished_maps

    done, bar, iface, model = [], QgsMessageBar(), MagicMock(), tmp_path / "m.safetensors"
    for path in (model, model.with_suffix(".csv")):
        path.write_text("x")
    iface.messageBar.return_value = bar
    monkeypatch.setattr(finished_maps, "show_algorithm", lambda *values: done.append(values))
    maps = finished_maps.FinishedMaps(iface, forget_model)
    maps.show_kept(str(model), "/i/town.tif")
    use, _ = bar.currentItem().findChildren(QPushButton)
    use.click()
    assert done == [("urbanseg:mapclasses", {"INPUT": "/i/town.tif", "MODEL": str(model)})] and model.exists()
    maps.show_kept(str(model), "/i/town.tif")
    _, delete = bar.currentItem().findChildren(QPushButton)
    delete.click()
    assert not list(tmp_path.iterdir())


def test_a_chain_older_than_a_parameter_is_still_valid(provider, tmp_path):
    from qgis.PyQt.QtGui import QIcon
    from urban_segmentation.algorithms.chain import ModelChain

    shipped = Path(__file__).resolve().parents[2] / "resources" / "models" / "mapwithmodel.model3"
    text, count = re.subn(r'<Option type="List" name="BATCH_SIZE">.*?</Option>\s*</Option>', "", shipped.read_text(),
                          flags=re.DOTALL)
    assert count == 1
    (tmp_path / "old.model3").write_text(text)
    chain = ModelChain(tmp_path / "old.model3", QIcon())
    valid, problems = chain.validate()
    assert chain.is_loaded and valid, problems

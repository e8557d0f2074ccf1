"""The whole work as one algorithm, and the shipped chains: run, and valid in the model designer."""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path

import pytest
from chain_runs import QUICK
from qgis.core import QgsProcessingModelAlgorithm, QgsVectorLayer


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


def test_every_shipped_chain_is_valid_in_the_designer(provider):
    """Also where a step got a mandatory parameter after the chain was written."""
    chains = [item for item in provider.algorithms() if isinstance(item, QgsProcessingModelAlgorithm)]
    assert {chain.name() for chain in chains} >= {
        "mapclassesfromosm", "trainfromosm", "mapwithmodel", "finetunemodel"}
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

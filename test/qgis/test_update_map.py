"""A month in one call: decided, mapped, compared, and gone on with where it stopped."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from urban_segmentation.algorithms import update_map
from urban_segmentation.algorithms.update_map import UpdateMap
from urban_segmentation.contract.model_card import load_card
from urban_segmentation.processing_provider.parameters.known_models import STARTER_PATH
from urban_segmentation.processing_provider.schemes.built_in import scheme_of_model
from urban_segmentation.processing_provider.worker.finished_steps import ResumableSteps


class TwoSteps:
    """Labels of imagery, then polygons of the labels: files that hold what they were made of."""

    def __init__(self, folder, provider, feedback):
        self.folder, self.provider, self.feedback = folder, provider, feedback
        self.log = []

    def _run(self, name, **inputs):
        self.log.append(name)
        Path(inputs["OUTPUT"]).write_text(Path(inputs["INPUT"]).read_text()[-200:] + name)
        return {"OUTPUT": inputs["OUTPUT"], "COUNT": 3}

    def __call__(self, imagery, **more):
        """What was done, and the results of the last step."""
        del self.log[:]
        steps = ResumableSteps(self._run, self.folder, self.provider, self.feedback)
        labels = steps("labelfromosm", INPUT=str(imagery), OUTPUT=str(self.folder / "labels"), **more)["OUTPUT"]
        results = steps("vectorizeclasses", INPUT=labels, OUTPUT=str(self.folder / "polygons"))
        assert [step.is_recalled for step in steps.finished] == [
            name not in self.log for name in ("labelfromosm", "vectorizeclasses")]
        return list(self.log), results


@pytest.fixture
def two_steps(tmp_path, provider, feedback):
    (tmp_path / "imagery").write_text("a")
    return TwoSteps(tmp_path, provider, feedback)


BOTH = ["labelfromosm", "vectorizeclasses"]


def test_finished_steps_are_not_done_again(two_steps, tmp_path, feedback):
    done, results = two_steps(tmp_path / "imagery", SCHEME="urban")
    assert done == BOTH and two_steps(tmp_path / "imagery", SCHEME="urban") == ([], results)
    assert sum("done before" in line for line in feedback.lines) == 2


def test_another_value_or_other_files_are_done_again(two_steps, tmp_path):
    imagery = tmp_path / "imagery"
    two_steps(imagery, SCHEME="urban")
    assert two_steps(imagery, SCHEME="roads")[0] == BOTH
    status = imagery.stat()
    imagery.write_text("b")
    os.utime(imagery, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert two_steps(imagery, SCHEME="roads")[0] == BOTH and (tmp_path / "polygons").read_text().startswith("b")
    shutil.copy2(imagery, tmp_path / "other")  # the same content and time, another path
    assert two_steps(tmp_path / "other", SCHEME="roads")[0][0] == "labelfromosm"


def test_a_damaged_output_or_note_is_done_again(two_steps, tmp_path):
    two_steps(tmp_path / "imagery")
    (tmp_path / "polygons").write_text("half")
    assert two_steps(tmp_path / "imagery")[0] == ["vectorizeclasses"]
    for note in ("[]", "{", "", '{"key": 1}'):
        (tmp_path / "vectorizeclasses.done.json").write_text(note)
        assert two_steps(tmp_path / "imagery")[0] == ["vectorizeclasses"], note
    (tmp_path / "labels").unlink()
    assert two_steps(tmp_path / "imagery")[0] == BOTH


def test_a_folder_that_was_copied_is_not_taken_for_the_first_one(two_steps, tmp_path, provider, feedback):
    two_steps(tmp_path / "imagery")
    shutil.copytree(tmp_path, tmp_path / "copy", copy_function=shutil.copy2)
    copy = TwoSteps(tmp_path / "copy", provider, feedback)
    done, results = copy(tmp_path / "imagery")
    assert done == BOTH and results["OUTPUT"] == str(tmp_path / "copy" / "polygons")


def test_what_a_virtual_raster_shows_and_the_layers_of_a_list_are_looked_at(two_steps, town, tmp_path):
    shutil.copy(town / "imagery.tif", tmp_path / "i.tif")
    shutil.copy(town / "osm.geojson", tmp_path / "osm.geojson")
    gdal.BuildVRT(str(tmp_path / "i.vrt"), [str(tmp_path / "i.tif")]).FlushCache()

    def run():
        return two_steps(tmp_path / "i.vrt", LAYERS=[QgsVectorLayer(str(tmp_path / "osm.geojson"), "osm", "ogr")])[0]

    assert run() == BOTH and not run()
    for file in ("i.tif", "osm.geojson"):
        os.utime(tmp_path / file, ns=(1, 1))
        assert run()[0] == "labelfromosm", file
        assert not run()


def test_to_look_at_a_geopackage_changes_nothing_and_to_edit_it_does(two_steps, town, tmp_path):
    from qgis.core import QgsFeature

    path = str(tmp_path / "osm.gpkg")
    gdal.VectorTranslate(path, str(town / "osm.geojson"), layerName="osm")

    def run():
        return two_steps(tmp_path / "imagery", LAYERS=[path])[0]

    assert run() == BOTH
    layer = QgsVectorLayer(path, "osm", "ogr")
    assert next(layer.getFeatures()).isValid()
    del layer
    os.utime(path, ns=(1, 1))
    assert not run()
    layer = QgsVectorLayer(path, "osm", "ogr")
    assert layer.dataProvider().addFeatures([QgsFeature(layer.fields())])[0]
    del layer
    assert run()[0] == "labelfromosm"


class Month:
    """Update map over steps that write what they are told to, without a worker."""

    def __init__(self, provider, town, folder, context, feedback):
        self.folder, self.asked, self.stop_at, self.verdict, self.inputs = folder, [], "", "keep", {}
        self._provider, self._town, self._run_in = provider, town, (context, feedback)

    def step(self, name, **inputs):
        if name == self.stop_at:
            raise RuntimeError("killed")
        self.asked.append(name)
        self.inputs[name] = inputs
        for value in inputs.values():
            if isinstance(value, str) and value.startswith(str(self.folder)) and not Path(value).exists():
                Path(value).write_text(name)
        return {**inputs, "VERDICT": self.verdict, "SCORE": 70, "CHANGED_AREA": 12.5, "NOT_IN_OSM": 1, "NOT_SEEN": 2}

    def report(self, algorithm, job, feedback):
        """In place of the worker."""
        self.job = job
        return {"report_html": job.report_html, "report_json": job.report_json}

    def __call__(self, **inputs):
        self.asked = []
        return self._provider.algorithm("updatemap").create().run({
            "INPUT": str(self._town / "imagery.tif"), "MODEL": str(STARTER_PATH), "OUTPUT": str(self.folder), **inputs},
            *self._run_in)


@pytest.fixture
def month(provider, town, tmp_path, context, feedback, monkeypatch):
    made = Month(provider, town, tmp_path / "month", context, feedback)
    monkeypatch.setattr(update_map, "step_runner", lambda *arguments: made.step)
    monkeypatch.setattr(UpdateMap, "_run", lambda *arguments: made.report(*arguments))
    return made


@pytest.mark.parametrize(("verdict", "remedy"), [("retrain", "Train a new model"), ("no", "Choose imagery with"),
                                                 ("fine-tune", "Give OSM layers")])
def test_a_model_that_does_not_fit_maps_nothing_and_says_what_to_do(month, feedback, verdict, remedy):
    month.verdict = verdict
    assert not month()[1] and month.asked == ["checkmodel"]
    assert f"“{verdict}”" in feedback.lines[-1] and "check.html says why" in feedback.lines[-1]
    assert f"Nothing was mapped. {remedy}" in feedback.lines[-1]


def test_mapping_in_any_case_is_warned_of(month, feedback):
    month.verdict = "no"
    assert month(MAP_ANYWAY=True)[1] and month.asked == ["checkmodel", "predictclasses", "vectorizeclasses"]
    assert any("does not fit" in warning for warning in feedback.warnings)


def test_a_killed_run_goes_on_where_it_stopped(month, town):
    month.verdict, month.stop_at, osm = "fine-tune", "predictclasses", {"LAYERS": [str(town / "osm.geojson")]}
    assert not month(**osm)[1] and month.asked == ["checkmodel", "labelfromosm", "maketiles", "trainmodel"]
    month.stop_at = ""
    results, ok = month(**osm)
    assert ok and month.asked == ["predictclasses", "vectorizeclasses", "compareosm"]
    assert results["MODEL_FILE"] == month.job.model == str(month.folder / "model.safetensors")
    assert [(step.name, step.is_recalled, step.page) for step in month.job.steps] == [
        ("checkmodel", True, "check.html"), ("labelfromosm", True, ""), ("maketiles", True, ""),
        ("trainmodel", True, "training.html"), ("predictclasses", False, ""), ("vectorizeclasses", False, ""),
        ("compareosm", False, "comparison.html")]
    assert not month.job.changes_report and month.job.comparison_report == str(month.folder / "comparison.json")


def test_classes_and_pixels_are_those_of_the_model_and_tiles_as_large_as_the_imagery_allows(month, town):
    month.verdict = "fine-tune"
    assert month(LAYERS=[str(town / "osm.geojson")])[1]
    assert month.inputs["labelfromosm"]["SCHEME"] == "buildings"
    # 384 m are 1,280 pixels of 0.3 m: 25 tiles of 256 of them.
    assert month.inputs["maketiles"]["PIXEL_SIZE"] == pytest.approx(0.3, rel=1e-3)
    assert month.inputs["maketiles"]["TILE_SIZE"] == 128


def test_a_model_of_classes_of_its_own_brings_them_and_knows_no_tags():
    card = load_card(STARTER_PATH)
    own = replace(card, scheme=replace(card.scheme, name="mine"))
    assert scheme_of_model(card) == "buildings"
    assert json.loads(scheme_of_model(own)) == own.scheme.to_dict()
    other = replace(card.scheme.classes[1], name="shed")
    assert "shed" in scheme_of_model(replace(card, scheme=replace(card.scheme, classes=(other,))))


def test_what_counts_as_a_change_follows_the_model_unless_it_is_said(month, town):
    assert month(BEFORE=str(town / "imagery.tif"))[1]
    assert month.inputs["changes"]["TOLERANCE"] == pytest.approx(0.6, rel=1e-3)
    assert month.inputs["changes"]["MINIMUM_AREA"] is None
    assert month(BEFORE=str(town / "imagery.tif"), TOLERANCE=0.0, MINIMUM_AREA=9.0)[1] and month.asked == ["changes"]
    assert (month.inputs["changes"]["TOLERANCE"], month.inputs["changes"]["MINIMUM_AREA"]) == (0.0, 9.0)


def test_results_are_loaded_by_name(month, town, context):
    from qgis.core import QgsProject

    context.setProject(QgsProject.instance())
    results, ok = month(BEFORE=str(town / "imagery.tif"))
    loaded = {source: details.name for source, details in context.layersToLoadOnCompletion().items()}
    assert ok and set(loaded) == {results[name] for name in ("CLASSES", "POLYGONS", "CHANGES", "CHANGE_POLYGONS")}
    assert loaded[results["CHANGE_POLYGONS"]].startswith("Polygons of change")


def test_no_input_is_overwritten(month, town, tmp_path, feedback):
    month.folder.mkdir()
    shutil.copy(town / "imagery.tif", month.folder / "classes.tif")
    assert not month(BEFORE=str(month.folder / "classes.tif"))[1] and not month.asked
    assert "would overwrite the input BEFORE" in feedback.lines[-1]
    (tmp_path / "file").write_text("x")
    assert not month(OUTPUT=str(tmp_path / "file"))[1] and "cannot be made" in feedback.lines[-1]


def test_a_refused_model_ends_with_exit_code_1(town, qgis_process, tmp_path):
    """The starter sees pixels of 0.3 m; those of the town are 1 m."""
    ended = qgis_process("run", "urbanseg:updatemap", f"--INPUT={town / 'imagery.tif'}", "--MODEL=starter",
                         "--DEVICE=cpu", f"--OUTPUT={tmp_path / 'month'}", OMP_NUM_THREADS="1")
    said = ended.stdout + ended.stderr
    assert ended.returncode == 1 and "“no”" in said and "Nothing was mapped" in said and "Traceback" not in said
    assert {path.name for path in (tmp_path / "month").iterdir()} == {"check.html", "check.json",
                                                                      "checkmodel.done.json"}

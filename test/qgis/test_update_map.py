"""A month in one call: decided, mapped, compared, and gone on with where it stopped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from urban_segmentation.algorithms import update_map
from urban_segmentation.processing_provider.worker.finished_steps import resuming


def _step(folder, log):
    def run(name, **inputs):
        log.append(name)
        (folder / f"{name}.txt").write_text(Path(inputs["INPUT"]).read_text() + name)
        return {"OUTPUT": str(folder / f"{name}.txt"), "SCORE": 3}
    return resuming(run, folder, lambda name: ["OUTPUT"])


def _two_steps(folder, log, imagery):
    run = _step(folder, log)
    first = run("first", INPUT=str(imagery), OUTPUT=str(folder / "first.txt"))["OUTPUT"]
    return run("second", INPUT=first, OUTPUT=str(folder / "second.txt"))


def test_finished_steps_are_not_done_again(tmp_path):
    imagery, log = tmp_path / "imagery", []
    imagery.write_text("a")
    results = _two_steps(tmp_path, log, imagery)
    assert _two_steps(tmp_path, log, imagery) == results and log == ["first", "second"]


def test_a_damaged_output_another_input_or_a_broken_note_is_done_again(tmp_path):
    imagery, log = tmp_path / "imagery", []
    imagery.write_text("a")
    _two_steps(tmp_path, log, imagery)
    (tmp_path / "second.txt").write_text("half")
    _two_steps(tmp_path, log, imagery)
    assert log == ["first", "second", "second"]
    imagery.write_text("other")
    _two_steps(tmp_path, log, imagery)
    assert log[3:] == ["first", "second"] and (tmp_path / "second.txt").read_text() == "otherfirstsecond"
    (tmp_path / "second.done.json").write_text("[]")
    _two_steps(tmp_path, log, imagery)
    assert log[5:] == ["second"]


def _runner(verdict, asked, stop_at=""):
    """Steps that write what they are told to, without a worker."""
    def make(provider, weights, context, feedback):
        def run(name, **inputs):
            if name == stop_at:
                raise RuntimeError("killed")
            asked.append(name)
            for value in inputs.values():
                if isinstance(value, str) and value.startswith(str(asked.folder)) and not Path(value).exists():
                    Path(value).write_text(name)
            return {**inputs, "VERDICT": verdict, "SCORE": 70, "CHANGED_AREA": 12.5, "NOT_IN_OSM": 1, "NOT_SEEN": 2}
        return run
    return make


class Asked(list):
    folder: Path


@pytest.fixture
def update(provider, town, tmp_path, context, feedback, monkeypatch):
    from urban_segmentation.processing_provider.parameters.known_models import STARTER_PATH

    def run(verdict, asked, stop_at="", **inputs):
        asked.folder = tmp_path / "month"
        monkeypatch.setattr(update_map, "step_runner", _runner(verdict, asked, stop_at))
        return provider.algorithm("updatemap").create().run({
            "INPUT": str(town / "imagery.tif"), "MODEL": str(STARTER_PATH), "SCHEME": "buildings",
            "OUTPUT": str(tmp_path / "month"), **inputs}, context, feedback)
    return run


def test_a_model_that_does_not_fit_maps_nothing_unless_allowed(update):
    for verdict in ("retrain", "no", "fine-tune"):
        asked = Asked()
        assert not update(verdict, asked)[1] and set(asked) <= {"checkmodel"}
        (asked.folder / "checkmodel.done.json").unlink()
    asked = Asked()
    assert update("no", asked, MAP_ANYWAY=True)[1] and asked == ["checkmodel", "predictclasses", "vectorizeclasses"]


def test_a_killed_run_goes_on_where_it_stopped(update, town):
    first, second = Asked(), Asked()
    osm = {"LAYERS": [str(town / "osm.geojson")]}
    assert not update("fine-tune", first, "predictclasses", **osm)[1]
    results, ok = update("fine-tune", second, **osm)
    assert first == ["checkmodel", "labelfromosm", "maketiles", "trainmodel"]
    assert ok and second == ["predictclasses", "vectorizeclasses", "compareosm"]
    assert json.loads((second.folder / "report.json").read_text())["MODEL_FILE"].endswith("month/model.safetensors")
    assert "comparison.html" in Path(results["REPORT"]).read_text()


def test_a_month_through_qgis_process(town, qgis_process, tmp_path):
    """Twice: the second run finds every step done, and the map as it was."""
    month = tmp_path / "month"
    command = ("--json", "run", "urbanseg:updatemap", f"--INPUT={town / 'imagery.tif'}", "--MODEL=starter",
               "--SCHEME=buildings", "--MAP_ANYWAY=true", "--DEVICE=cpu", f"--OUTPUT={month}")
    first = qgis_process(*command)
    assert first.returncode == 0, first.stdout + first.stderr
    results = json.loads(first.stdout)["results"]
    made = Path(results["CLASSES"]).stat().st_mtime_ns
    assert Path(results["POLYGONS"]).exists() and results["VERDICT"] in Path(results["REPORT"]).read_text()
    assert qgis_process(*command).returncode == 0 and Path(results["CLASSES"]).stat().st_mtime_ns == made


def test_changes_and_osm_are_compared_through_qgis_process(town, qgis_process, tmp_path):
    """The last map here is the map itself, so that nothing has changed."""
    command = ("--json", "run", "urbanseg:updatemap", f"--INPUT={town / 'imagery.tif'}", "--MODEL=starter",
               "--SCHEME=buildings", "--MAP_ANYWAY=true", "--DEVICE=cpu", "--EPOCHS=1",
               f"--LAYERS={town / 'osm.geojson'}")
    first = qgis_process(*command, f"--OUTPUT={tmp_path / 'first'}")
    assert first.returncode == 0, first.stdout + first.stderr
    before = json.loads(first.stdout)["results"]["CLASSES"]
    second = qgis_process(*command, f"--BEFORE={before}", f"--OUTPUT={tmp_path / 'second'}")
    assert second.returncode == 0, second.stdout + second.stderr
    results = json.loads(second.stdout)["results"]
    assert Path(results["CHANGES"]).exists() and Path(results["COMPARISON"]).exists()
    assert results["CHANGED_AREA"] == 0

"""An output never is an input, nor another output, however the two paths are written."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from contract.errors import OutputError
from contract.jobs import (
    AdditionalImagery,
    AlignOsmJob,
    ChangesJob,
    CheckModelJob,
    CloudMaskJob,
    CompareModelsJob,
    CompareOsmJob,
    EstimateAreasJob,
    EvaluateJob,
    ExportModelJob,
    ExportOsmJob,
    LabelJob,
    LabelledImagery,
    LearnClicksJob,
    ModelInfoJob,
    OsmChannelsJob,
    PredictJob,
    StackBandsJob,
    TilesJob,
    TrainJob,
    UpdateReportJob,
    VectorizeJob,
    VectorSource,
    WhereToLabelJob,
)
from contract.output_paths import check_inputs_kept, check_outputs


@pytest.fixture
def at(tmp_path, monkeypatch):
    """Path of a name in a folder that holds the usual inputs."""
    for name in ("a.tif", "b.tif", "osm.pbf", "m.safetensors", "points.gpkg", "w.safetensors"):
        (tmp_path / name).write_bytes(b"precious")
    for name in ("images", "labels"):
        (tmp_path / "tiles" / name).mkdir(parents=True)
    (tmp_path / "tiles" / "dataset.json").write_text("{}")
    monkeypatch.chdir(tmp_path)
    return lambda name: str(tmp_path / name)


def jobs_that_lose_something(at):
    layers = (VectorSource(at("osm.pbf")),)
    predict = PredictJob(at("a.tif"), at("m.safetensors"), at("o.tif"))
    evaluate = EvaluateJob(at("a.tif"), at("r.html"), at("r.json"), reference_raster=at("b.tif"))
    train = TrainJob(at("tiles"), at("new.safetensors"))
    tiles = TilesJob(at("a.tif"), at("b.tif"), at("new"))
    return {
        "predict: imagery": (replace(predict, output=at("a.tif")), "output.*imagery"),
        "predict: model": (replace(predict, confidence_output=at("m.safetensors")), "confidence_output.*model"),
        "predict: two outputs": (replace(predict, confidence_output=at("o.tif")), "output and confidence_output"),
        "predict: additional imagery": (
            replace(predict, output=at("b.tif"), additional=(AdditionalImagery(at("b.tif"), at("o2.tif")),)),
            r"output.*additional\[0\]\.imagery"),
        "predict: additional outputs": (
            replace(predict, additional=(AdditionalImagery(at("b.tif"), at("x.tif")),
                                         AdditionalImagery(at("c.tif"), at("x.tif")))),
            r"additional\[0\]\.output and additional\[1\]\.output"),
        "predict: area": (replace(predict, area=VectorSource(at("points.gpkg")), output=at("points.gpkg")),
                          r"output.*area\.path"),
        "label: imagery": (LabelJob(at("a.tif"), layers, {}, at("a.tif")), "output.*imagery"),
        "label: OSM": (LabelJob(at("a.tif"), layers, {}, at("osm.pbf")), r"output.*layers\[0\]\.path"),
        "osmchannels: OSM": (OsmChannelsJob(at("a.tif"), layers, {}, at("osm.pbf")), r"output.*layers\[0\]"),
        "stackbands": (StackBandsJob((at("a.tif"), at("b.tif")), at("b.tif")), r"output.*rasters\[1\]"),
        "cloudmask: networks": (CloudMaskJob(at("a.tif"), at("w.safetensors"), at("w.safetensors")),
                                "output.*networks"),
        "tiles: folder of a further scene": (
            replace(tiles, output_folder=at("tiles"),
                    additional_scenes=(LabelledImagery(at("tiles/dataset.json"), at("c.tif")),)),
            r"replace the folder.*additional_scenes\[0\]\.imagery"),
        "tiles: folder of the labels": (replace(tiles, output_folder=os.path.dirname(at("b.tif"))),
                                        "replace the folder"),
        "train: initial model": (replace(train, initial_model=at("m.safetensors"), output=at("m.safetensors")),
                                 "output.*initial_model"),
        "train: table of epochs": (replace(train, report_html=at("new.csv")), "output and report_html"),
        "train: weights": (replace(train, encoder_weights=at("w.safetensors"), output=at("w.safetensors")),
                           "output.*encoder_weights"),
        "train: tiles": (replace(train, report_html=at("tiles/dataset.json")), "report_html.*tiles_folder"),
        "train: a tile": (replace(train, output=at("tiles/images/x.safetensors")), "output.*tiles_folder"),
        "vectorize": (VectorizeJob(at("a.tif"), at("a.tif")), "output.*classes_raster"),
        "evaluate: prediction": (replace(evaluate, report_html=at("a.tif")), "report_html.*prediction"),
        "evaluate: reference": (replace(evaluate, report_json=at("b.tif")), "report_json.*reference_raster"),
        "evaluate: HTML and JSON": (replace(evaluate, report_json=at("r.html")), "report_html and report_json"),
        "estimateareas": (EstimateAreasJob(VectorSource(at("points.gpkg")), at("points.gpkg"), at("r.json")),
                          r"report_html.*points\.path"),
        "compareosm: polygons": (
            CompareOsmJob(VectorSource(at("points.gpkg")), layers, {}, at("points.gpkg"), at("r.html"), at("r.json")),
            r"output.*polygons\.path"),
        "compareosm: OSM": (
            CompareOsmJob(VectorSource(at("points.gpkg")), layers, {}, at("o.gpkg"), at("osm.pbf"), at("r.json")),
            r"report_html.*layers\[0\]"),
        "alignosm: OSM": (
            AlignOsmJob(at("a.tif"), layers, {}, at("osm.pbf"), at("p.gpkg"), at("r.html"), at("r.json")),
            r"output.*layers\[0\]"),
        "alignosm: probabilities": (
            AlignOsmJob(at("a.tif"), layers, {}, at("o.gpkg"), at("b.tif"), at("r.html"), at("r.json"), at("b.tif")),
            "shifts_output.*probabilities"),
        "exportosm": (ExportOsmJob(VectorSource(at("points.gpkg")), {}, at("osm.pbf"), layers), r"output.*layers\[0\]"),
        "changes: a map": (
            ChangesJob(at("a.tif"), at("p.gpkg"), at("r.html"), at("r.json"), at("b.tif"), at("a.tif")),
            "output.*after_raster"),
        "changes: polygons": (
            ChangesJob(at("o.tif"), at("points.gpkg"), at("r.html"), at("r.json"), at("b.tif"),
                       after_polygons=VectorSource(at("points.gpkg"))), r"polygons_output.*after_polygons\.path"),
        "changes: two": (ChangesJob(at("o.tif"), at("p.gpkg"), at("r.html"), at("r.html"), at("b.tif"), at("a.tif")),
                         "report_html and report_json"),
        "checkmodel": (CheckModelJob(at("m.safetensors"), at("a.tif"), at("r.html"), at("m.safetensors")),
                       "report_json.*model"),
        "learnfromclicks: the old model": (
            LearnClicksJob(at("m.safetensors"), at("a.tif"), VectorSource(at("points.gpkg")), at("m.safetensors")),
            "output.*model"),
        "learnfromclicks: the clicks": (
            LearnClicksJob(at("m.safetensors"), at("a.tif"), VectorSource(at("points.gpkg")), at("new.safetensors"),
                           classes_output=at("points.gpkg")), r"classes_output.*points\.path"),
        "learnfromclicks: a tile": (
            LearnClicksJob(at("m.safetensors"), at("a.tif"), VectorSource(at("points.gpkg")),
                           at("tiles/images/x.safetensors"), tiles_folder=at("tiles")), "output.*tiles_folder"),
        "wheretolabel: model": (
            WhereToLabelJob(at("m.safetensors"), at("a.tif"), at("m.safetensors"), at("r.html"), at("r.json")),
            "output.*model"),
        "wheretolabel: earlier places": (
            WhereToLabelJob(at("m.safetensors"), at("a.tif"), at("points.gpkg"), at("r.html"), at("r.json"),
                            earlier_places=VectorSource(at("points.gpkg"))), r"output.*earlier_places\.path"),
        "comparemodels": (
            CompareModelsJob(at("n.safetensors"), at("m.safetensors"), at("r.html"), at("m.safetensors")),
            "report_json.*other_model"),
        "comparemodels: tiles": (
            CompareModelsJob(at("n.safetensors"), at("m.safetensors"), at("tiles/dataset.json"), at("r.json"),
                             at("tiles")), "report_html.*tiles_folder"),
        "updatereport": (
            UpdateReportJob(at("a.tif"), at("m.safetensors"), at("n.safetensors"), at("b.tif"), at("points.gpkg"),
                            at("osm.pbf"), at("r.html"), at("osm.pbf")), "report_json.*check_report"),
        "modelinfo": (ModelInfoJob(at("m.safetensors"), at("m.safetensors"), at("r.json")), "report_html.*model"),
        "exportmodel": (ExportModelJob(at("m.safetensors"), at("m.safetensors")), "output.*model"),
        "exportmodel: two": (ExportModelJob(at("m.safetensors"), at("x"), at("x")), "output and stac_output"),
    }


NAMES = list(jobs_that_lose_something(lambda name: f"/{name}"))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_lost(at, name):
    job, message = jobs_that_lose_something(at)[name]
    with pytest.raises(OutputError, match=message) as caught:
        check_outputs(job)
    assert "Choose another" in caught.value.hint


def test_ordinary_jobs_pass(at, tmp_path):
    check_outputs(PredictJob(at("a.tif"), at("m.safetensors"), at("o.tif"), at("c.tif")))
    check_outputs(TrainJob(at("tiles"), at("tiles/m.safetensors"), at("tiles/m.html"), tensorboard_folder=at("tiles")))
    check_outputs(TilesJob(at("a.tif"), at("b.tif"), at("tiles")))
    # The names of weights are no paths, whatever lies in the folder that the worker runs in.
    (tmp_path / "imagenet").touch()
    check_outputs(TrainJob(at("tiles"), at("imagenet")))


def written_as(kind, at):
    """Another way to write a.tif."""
    if kind == "symbolic link":
        os.symlink(at("a.tif"), at("l.tif"))
        return at("l.tif")
    if kind == "hard link":
        os.link(at("a.tif"), at("l.tif"))
        return at("l.tif")
    if kind == "linked folder":
        os.symlink(os.path.dirname(at("a.tif")), at("folder"))
        return at("folder/a.tif")
    return {"relative": "a.tif", "with dots": at("tiles/../a.tif"), "twice a slash": f"{at('')}//a.tif"}[kind]


@pytest.mark.parametrize("kind", ["symbolic link", "hard link", "linked folder", "relative", "with dots",
                                  "twice a slash"])
def test_the_same_file_by_another_path(at, kind):
    other = written_as(kind, at)
    for imagery, output in ((at("a.tif"), other), (other, at("a.tif"))):
        with pytest.raises(OutputError, match="would overwrite the input imagery"):
            check_outputs(PredictJob(imagery, at("m.safetensors"), output))


def test_outputs_that_are_not_there_yet_meet_through_a_link(at):
    os.symlink(os.path.dirname(at("a.tif")), at("folder"))
    with pytest.raises(OutputError, match="overwrite each other"):
        check_outputs(PredictJob(at("a.tif"), at("m.safetensors"), at("new.tif"), at("folder/new.tif")))


def test_names_that_differ_in_case_alone_where_the_file_system_ignores_it(at, monkeypatch):
    job = PredictJob(at("a.tif"), at("m.safetensors"), at("new.tif"), at("NEW.tif"))
    check_outputs(job)
    monkeypatch.setattr("contract.output_paths._ignores_case", lambda folder: True)
    with pytest.raises(OutputError, match="overwrite each other"):
        check_outputs(job)


@pytest.mark.parametrize("source", ["/vsizip/{}/inside.tif", 'GPKG:"{}":layer', "{}|layername=x", "NETCDF:{}:ndvi"])
def test_the_file_inside_a_name_of_gdal(at, source):
    job = PredictJob(source.format(at("a.tif")), at("m.safetensors"), at("a.tif"))
    with pytest.raises(OutputError, match="imagery"):
        check_outputs(job)


@pytest.mark.parametrize("path", ["/vsis3/bucket/c.tif", "/vsizip//vsicurl/http://h/a.zip/c.tif", "s3://bucket/c.tif",
                                  "/vsimem/c.tif"])
def test_an_output_is_a_file_on_a_disk(at, path):
    with pytest.raises(OutputError, match=r"The output output is .*no file on a disk\. Write it to a folder"):
        check_outputs(PredictJob(path, at("m.safetensors"), path))
    check_outputs(PredictJob(path, at("m.safetensors"), at("new.tif")))


@pytest.mark.parametrize("entry", ['<SourceFilename relativeToVRT="1">b.tif</SourceFilename>',
                                   '<SourceFilename relativeToVRT="0">{}</SourceFilename>'])
def test_what_a_virtual_raster_shows_is_an_input(at, entry):
    with open(at("v.vrt"), "w") as file:
        file.write(entry.format(at("b.tif")))
    with pytest.raises(OutputError, match="imagery"):
        check_outputs(PredictJob(at("v.vrt"), at("m.safetensors"), at("b.tif")))


def test_what_is_written_after_the_job_counts(at):
    job = VectorizeJob(at("a.tif"), at("temporary.gpkg"), confidence=at("b.tif"))
    check_outputs(job, [("OUTPUT", at("p.gpkg"))])
    with pytest.raises(OutputError, match="The output OUTPUT would overwrite the input confidence"):
        check_outputs(job, [("OUTPUT", at("b.tif"))])
    with pytest.raises(OutputError, match=r"POLYGONS.*LAYERS"):
        check_inputs_kept([("LAYERS", at("osm.pbf")), ("MODEL", "")], [("POLYGONS", at("osm.pbf"))])


def test_the_worker_looks_before_it_starts(at):
    from core.__main__ import run_job
    from core.worker.events import Events

    with pytest.raises(OutputError, match="imagery"):
        run_job(PredictJob(at("a.tif"), at("m.safetensors"), at("a.tif")), Events())
    with open(at("a.tif"), "rb") as file:
        assert file.read() == b"precious"

"""Every algorithm through the real qgis_process: what comes out, what is refused, what a stopped run leaves."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from chain_runs import CHAINS, FINE_TUNED, KEPT, POINTS_PER_CLASS, ChainRuns
from conftest import write_raster
from made_inputs import write_scenes
from osgeo import gdal, ogr
from urban_segmentation.contract.model_card import load_card

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def runs(town, qgis_process, tmp_path_factory):
    """Run every single step once; each must end with exit code 0."""
    runs = ChainRuns(qgis_process, town, tmp_path_factory.mktemp("chain ü"))
    runs.single_steps()
    return runs


@pytest.fixture(scope="module")
def chain(runs):
    """What the steps wrote, and their results."""
    return runs.paths, runs.results


@pytest.fixture(scope="module")
def whole_runs(runs):
    """And every chain."""
    runs.whole_chains()
    return runs


def test_every_algorithm_of_the_provider_ran(whole_runs, provider):
    ran = {f"urbanseg:{name}" for name in whole_runs.results}
    assert ran == {algorithm.id() for algorithm in provider.algorithms()}


def test_every_output_is_there(chain):
    paths, _ = chain
    missing = [name for name, path in paths.items() if not path.exists()]
    assert not missing
    leftovers = [path.name for path in paths["labels"].parent.iterdir() if "partial" in path.name]
    assert not leftovers


def test_the_chains_write_every_output_that_was_asked_for(whole_runs):
    for name, outputs in CHAINS.items():
        assert all(whole_runs.chain_output(name, output).exists() for output in outputs), name
        assert set(whole_runs.results[name]) >= set(outputs)
    written = {path.name for path in (whole_runs.folder / "mapclasses").iterdir()}
    assert written >= {"classes.tif", "polygons.gpkg", "report.html", "report.json"}


def test_nothing_stays_in_the_temporary_folder(whole_runs):
    left = [path.name for path in whole_runs.temporary.iterdir()]
    assert not [name for name in left if "torch" in name or "urbanseg" in name], left


def test_the_map_is_right_on_blocks_the_training_never_saw(chain):
    paths, results = chain
    figures = json.loads(paths["figures"].read_text())
    assert figures["classes"]["building"]["iou"] > 0.8 and figures["classes"]["road"]["iou"] > 0.8
    assert results["evaluateprediction"]["MIOU"] == pytest.approx(figures["miou"])
    assert 0.9 < results["evaluateprediction"]["OVERALL_ACCURACY"] <= 1


def test_the_rasters_carry_names_and_colours_for_any_qgis(chain):
    paths, _ = chain
    for name in ("labels", "classes"):
        dataset = gdal.Open(str(paths[name]))  # must outlive its band
        band = dataset.GetRasterBand(1)
        # GDAL 3.6's Python answers None when asked for the names themselves.
        assert re.search(r"Categories:\s+0: other\s+1: building\s+2: road\s", gdal.Info(dataset))
        assert band.GetColorTable().GetColorEntry(1)[:3] == (0xC0, 0x39, 0x2B)
        assert band.GetNoDataValue() == 255
        assert "paletted" in paths[name].with_suffix(".qml").read_text()


def test_the_polygons_are_valid_and_styled_inside_the_geopackage(chain):
    paths, _ = chain
    source = ogr.Open(str(paths["polygons"]))
    layer = source.GetLayer(0)
    features = list(layer)
    assert len(features) > 10
    assert all(feature.GetGeometryRef().IsValid() for feature in features)
    assert {"class_id", "class_name", "area_m2", "perimeter_m", "confidence"} <= {
        layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())}
    assert all(0 < feature["confidence"] <= 1 for feature in features)
    style = source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]
    assert "categorizedSymbol" in style and 'label="building"' in style
    footprint = 384 * 384
    assert 0.95 * footprint < sum(feature["area_m2"] for feature in features) < 1.05 * footprint


def test_the_tile_index_is_styled_by_split(chain):
    paths, _ = chain
    source = ogr.Open(str(paths["index"]))
    assert {feature["split"] for feature in source.GetLayer(0)} == {"training", "validation", "test"}
    assert 'attr="split"' in source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]


def test_the_environment_is_checked(chain):
    _, results = chain
    assert results["setupenvironment"]["PYTHON"] == os.environ["URBANSEG_PYTHON"]
    assert results["setupenvironment"]["DEVICE"] and "torch" in results["setupenvironment"]["VERSIONS"]


def test_the_stack_is_the_imagery_again(chain, town):
    paths, _ = chain
    assert (gdal.Open(str(paths["stack"])).ReadAsArray() == gdal.Open(str(town / "imagery.tif")).ReadAsArray()).all()


def test_clouds_are_a_mask_with_the_numbers_of_the_scene_classification(chain):
    paths, results = chain
    mask = gdal.Open(str(paths["clouds"])).ReadAsArray()
    assert (mask[:16, :16] == 9).all() and (mask == 9).sum() == 256 and (mask == 7).sum() == 64 * 64 - 256
    assert results["cloudmask"]["CLOUD_SHARE"] == pytest.approx(6.25) and results["cloudmask"]["SHADOW_SHARE"] == 0
    assert "cloud shadow" in paths["clouds"].with_suffix(".qml").read_text(encoding="utf-8")


def test_the_osm_channels_are_the_labels_of_their_classes(chain):
    paths, _ = chain
    osm, labels = (gdal.Open(str(paths[name])).ReadAsArray() for name in ("osm", "labels"))
    assert osm.shape[0] == 2 and (osm[0][labels == 1] == 1).all() and (osm[1][labels == 2] == 1).all()


def test_centre_lines_and_errors_are_styled_inside_their_geopackages(chain):
    paths, _ = chain
    for name, field in (("lines", "width_m"), ("errors", "predicted_class_name")):
        source = ogr.Open(str(paths[name]))
        layer = source.GetLayer(0)
        assert layer.GetFeatureCount() > 0 and layer.GetLayerDefn().GetFieldIndex(field) >= 0
        assert "categorizedSymbol" in source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]


def test_places_whose_labels_are_in_doubt_are_drawn(chain):
    paths, results = chain
    blocks, places = (ogr.Open(str(paths[name])) for name in ("quality", "doubtful"))
    ranks = {block["rank"]: block["use"] for block in blocks.GetLayer(0)}
    assert list(ranks.values()).count(False) == results["labelquality"]["SUSPECT_BLOCKS"]
    assert {place["block_rank"] for place in places.GetLayer(0)} <= set(ranks)
    assert not any(place["use"] for place in places.GetLayer(0))
    for source in (blocks, places):
        assert 'attr="kind"' in source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]


def test_the_points_say_how_accurate_the_map_is(chain):
    paths, results = chain
    figures = json.loads(paths["areas"].with_suffix(".json").read_text())
    assert figures["filled_points"] == figures["points"] >= 3 * POINTS_PER_CLASS
    assert results["estimateareas"]["OVERALL_ACCURACY"] == figures["overall_accuracy"]["value"] > 0.8


def test_the_map_is_compared_with_osm_object_by_object(chain):
    paths, results = chain
    figures = json.loads(paths["comparison_report"].with_suffix(".json").read_text())["classes"]["building"]
    source = ogr.Open(str(paths["comparison"]))
    statuses = [feature["status"] for feature in source.GetLayer(0)]
    assert statuses.count("same") == figures["same"] > 0.5 * figures["osm"] > 0
    assert results["compareosm"]["NOT_IN_OSM"] == statuses.count("not in OSM") == figures["not_in_osm"]
    assert results["compareosm"]["NOT_SEEN"] == statuses.count("not seen") == figures["not_seen"]
    style = source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]
    assert ('attr="status"' in style and "#ff00c8" in style) or "255,0,200" in style


def test_layers_are_moved_onto_the_imagery_with_their_attributes(chain):
    paths, results = chain
    figures = json.loads(paths["alignment"].with_suffix(".json").read_text())
    assert results["alignosm"]["BLOCKS"] == figures["blocks"] >= results["alignosm"]["ANSWERED_BLOCKS"]
    points, aligned = ogr.Open(str(paths["shifts"])), ogr.Open(str(paths["aligned"]))
    assert points.GetLayer(0).GetFeatureCount() == figures["blocks"] > 0
    assert "shift_x_m" in points.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]
    fields = [field.GetName() for field in aligned.GetLayer(0).schema]
    assert "building" in fields and fields[-2:] == ["shift_m", "certainty"]
    assert results["alignosm"]["ALIGNED_LAYERS"]


def test_the_map_is_a_file_for_an_editor_of_openstreetmap(chain):
    paths, results = chain
    compared = ogr.Open(str(paths["comparison"]))
    features = list(compared.GetLayer(0))
    assert not any(feature["accepted"] for feature in features), "nobody has looked yet"
    missing = [feature["status"] for feature in features].count("not in OSM")
    told = results["exportosm"]
    assert missing > 0 and told["OBJECTS"] + told["REFUSED"] == missing
    assert paths["osm_file"].read_text().count('k="building"') == told["OBJECTS"] > 0


def test_what_differs_between_two_maps_is_found_and_styled(chain):
    paths, results = chain
    figures = json.loads(paths["changes_report"].with_suffix(".json").read_text())
    assert results["changes"]["CHANGED_AREA"] == pytest.approx(figures["changed_m2"])
    assert results["changes"]["CHANGED_SHARE"] < 0.2
    assert "other → building" in Path(f"{paths['changes']}.aux.xml").read_text(encoding="utf-8")
    assert paths["changes"].with_suffix(".qml").is_file()
    for name, attribute in (("change_polygons", "change"), ("changed_objects", "status")):
        source = ogr.Open(str(paths[name]))
        assert f'attr="{attribute}"' in source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]


def test_the_model_fits_the_imagery_that_it_learnt_from(chain):
    paths, results = chain
    figures = json.loads(paths["check"].with_suffix(".json").read_text())
    assert results["checkmodel"]["VERDICT"] == figures["verdict"]
    assert results["checkmodel"]["SCORE"] == pytest.approx(figures["score"])
    assert figures["score"] > 0
    assert set(figures["agreement"]) == {"other", "building", "road"} and figures["windows"] > 0
    assert all(band["distance"] < 0.25 for band in figures["bands"])


def test_a_model_learns_from_clicks_and_maps_an_extent(chain):
    paths, results = chain
    told = results["learnfromclicks"]
    assert told["CLICKS"] == 2 and 0 <= told["RIGHT_AFTER"] <= 2
    raster = gdal.Open(str(paths["clicked_classes"]))
    assert (raster.RasterXSize, raster.RasterYSize) == (50, 40)
    assert paths["clicked_classes"].with_suffix(".qml").is_file()
    assert load_card(paths["clicked_model"]).parent == "model.safetensors"


def test_places_to_label_are_ranked_and_what_is_drawn_in_them_is_learnt(chain):
    paths, results = chain
    source = ogr.Open(str(paths["places"]))
    layer = source.GetLayerByName("places")
    assert [feature["rank"] for feature in layer] == [1, 2, 3, 4, 5] and results["wheretolabel"]["PLACE_COUNT"] == 5
    style = source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]
    assert 'attr="state"' in style and "ValueMap" in style
    assert paths["places_report"].read_text(encoding="utf-8").count("<figure>") == 15
    new = json.loads((paths["places_tiles"] / "dataset.json").read_text())
    assert sum(new["class_pixel_counts"]["training"].values()) == 2 * 64**2
    assert new["class_pixel_counts"]["training"]["2"] > 0  # roads were not drawn: OSM's tags say where they are
    assert all(tile["split"] == "training" for tile in new["tiles"])
    from urban_segmentation.contract.model_card import load_card

    card = load_card(paths["taught_model"])
    assert card.parent == paths["model"].name and len(card.training["scenes"]) == 2


def test_a_model_learns_from_its_own_map_and_keeps_no_figure_of_that(chain):
    paths, results = chain
    from urban_segmentation.contract.model_card import load_card

    card = load_card(paths["adapted_model"])
    assert card.parent == paths["model"].name and card.training["miou"] is None and card.object_f1 is None
    scene, = card.training["scenes"]
    assert set(scene["sources"]) == {"imagery", "labels", "confidence"}
    assert scene["sources"]["imagery"]["name"] == "part.vrt"
    counted = card.training["class_pixel_counts"]
    assert 0 < sum(sum(counts.values()) for counts in counted.values()) <= 256 * 320
    assert card.training["tiles"]["validation"] > 0 and paths["adapted_report"].is_file()
    assert set(results["adaptmodel"]) == {"OUTPUT", "REPORT"}


def test_two_models_are_compared_on_the_test_split(whole_runs):
    figures = json.loads((whole_runs.folder / "models.json").read_text())
    told = whole_runs.results["comparemodels"]
    assert told["WINNER"] == figures["winner"] and told["SUMMARY"] == figures["summary"]
    assert told["MIOU"] == pytest.approx(figures["overall"]["iou"][0]) and told["MIOU"] > told["OTHER_MIOU"]
    assert {item["name"] for item in figures["classes"]} >= {"other", "building", "road"}


def test_an_update_fine_tunes_an_unsure_model_maps_and_compares(whole_runs):
    told, folder = whole_runs.results["updatemap"], whole_runs.folder / "updatemap"
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert told["VERDICT"] == report["verdict"] == "fine-tune" and report["fine_tuned"]
    assert [step["name"] for step in report["steps"]] == [
        "checkmodel", "labelfromosm", "maketiles", "trainmodel", "predictclasses", "vectorizeclasses", "changes",
        "compareosm"]
    card = load_card(told["MODEL_FILE"])
    assert card.tile_size_px == 64 and card.training["parent"]["name"] == "model.safetensors"
    assert report["changes"]["changed_m2"] == pytest.approx(told["CHANGED_AREA"]) and report["comparison"]
    assert all(Path(told[name]).exists() for name in ("CLASSES", "POLYGONS", "CHANGES", "CHANGE_POLYGONS", "COMPARISON",
                                                      "REPORT"))
    page = Path(told["REPORT"]).read_text(encoding="utf-8")
    assert all(f'href="{name}.html"' in page for name in ("check", "training", "changes", "comparison"))
    assert all((folder / f"{name}.html").exists() for name in ("check", "training", "changes", "comparison"))


def test_the_same_update_again_does_nothing_twice(whole_runs):
    folder = whole_runs.folder / "updatemap"
    made = (folder / "classes.tif").stat().st_mtime_ns
    before = whole_runs.results["updatemap"]
    whole_runs.update_map()
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert all(step["recalled"] for step in report["steps"]) and len(report["steps"]) == 8
    assert whole_runs.results["updatemap"] == before and (folder / "classes.tif").stat().st_mtime_ns == made


def test_the_chain_of_an_update_runs_the_branch_that_the_check_asks_for(whole_runs):
    """Of the other branch nothing is written."""
    check, *rest = KEPT
    verdict = json.loads(whole_runs.chain_output("updatemapsteps", check).with_suffix(".json").read_text())["verdict"]
    run, left_out = {"keep": (rest, FINE_TUNED), "fine-tune": (FINE_TUNED, rest)}[verdict]
    assert set(whole_runs.results["updatemapsteps"]) == {check, *run}
    assert all(whole_runs.chain_output("updatemapsteps", name).exists() for name in run)
    assert not any(whole_runs.chain_output("updatemapsteps", name).exists() for name in left_out)


def test_every_model_that_was_trained_or_used_is_in_the_registry_and_the_best_is_found(whole_runs, qgis_process):
    paths, results = whole_runs.paths, whole_runs.results
    registry = ogr.Open(str(Path(qgis_process.environment["URBANSEG_HOME"]) / "models.gpkg"))
    models = {feature["path"]: feature for feature in registry.GetLayer(0)}
    assert {str(paths["model"]), results["mapclasses"]["MODEL_FILE"]} <= set(models)
    figures = {path: feature["miou"] for path, feature in models.items()
               if whole_runs.folder in Path(path).parents and feature["miou"] is not None}
    assert figures[results["mapclasses"]["MODEL_FILE"]] == max(figures.values())
    assert models[str(paths["adapted_model"])]["miou"] is None  # how much it agrees with its own map is none
    tuned = next(feature for path, feature in models.items() if "finetunemodel" in path)
    assert tuned["parent"] == paths["model"].name and tuned["parent_sha256"] == models[str(paths["model"])]["sha256"]
    assert tuned.GetGeometryRef() is not None


def test_the_model_says_what_it_is_and_goes_to_other_programs(chain):
    paths, results = chain
    assert results["modelinfo"]["MIOU"] == pytest.approx(results["trainmodel"]["MIOU"])
    assert "building" in paths["card"].read_text() and paths["onnx"].stat().st_size > 1_000_000
    assert json.loads(paths["stac"].read_text())["type"] == "Feature"


def test_places_that_nobody_labelled_and_tiles_that_would_be_lost_are_refused(chain, qgis_process, tmp_path):
    paths, _ = chain
    open_places = tmp_path / "open.gpkg"
    gdal.VectorTranslate(str(open_places), str(paths["places"]), layers=["places"], where="state = 'open'")
    inputs = [f"--INPUT={paths['stack']}", f"--DRAWN={paths['drawn']}", f"--MODEL={paths['model']}",
              f"--OUTPUT={tmp_path / 'm.safetensors'}", f"--TILES={paths['tiles']}"]
    text = refused(qgis_process, "learnplaces", *inputs, f"--PLACES={open_places}",
                   f"--OUTPUT_TILES={tmp_path / 'tiles'}")
    assert "No place of layer" in text and "set its state to" in text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["open.gpkg"]
    text = refused(qgis_process, "learnplaces", *inputs, f"--PLACES={paths['places']}",
                   f"--OUTPUT_TILES={paths['tiles']}")
    assert "OUTPUT_TILES would" in text and (paths["tiles"] / "dataset.json").is_file()


def test_scenes_are_cut_together_and_learnt_from_as_one_folder(qgis_process, tmp_path):
    made = write_scenes(tmp_path)
    (tmp_path / "further.json").write_text(json.dumps([
        {"imagery": "b.tif", "labels": "b_labels.tif"},
        {"imagery": made["c"], "labels": made["c_labels"], "role": "held out"}]), encoding="utf-8")
    tiles, index, model = tmp_path / "tiles", tmp_path / "index.gpkg", tmp_path / "m.safetensors"
    inputs = [f"--INPUT={made['a']}", f"--LABELS={made['a_labels']}", "--TILE_SIZE=32", f"--OUTPUT={tiles}"]
    ended = qgis_process("run", "urbanseg:maketiles", *inputs, f"--INDEX={index}",
                         f"--ADDITIONAL_SCENES={tmp_path / 'further.json'}")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert {path.name for path in tiles.iterdir()} == {"a", "b", "c", "scenes.json", "tiles.gpkg"}
    source = ogr.Open(str(index))
    assert {feature["scene"] for feature in source.GetLayer(0)} == {"a", "b", "c"}
    assert 'label="Held out"' in source.GetLayerByName("layer_styles").GetNextFeature()["styleQML"]
    ended = qgis_process("run", "urbanseg:trainmodel", f"--TILES={tiles}", "--ENCODER=resnet18",
                         "--ENCODER_WEIGHTS=none", "--EPOCHS=1", "--DEVICE=cpu", f"--OUTPUT={model}",
                         OMP_NUM_THREADS="1")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    training = load_card(model).training
    assert [scene["role"] for scene in training["scenes"]] == ["learnt", "learnt", "held out"]
    assert set(training["held_out"]["iou"]) == {"other", "building"}
    before = sorted(tiles.rglob("*"))
    text = refused(qgis_process, "maketiles", *inputs, "--ADDITIONAL_SCENES=" + json.dumps(
        [{"imagery": made["b"], "labels": made["b_labels"]}, {"imagery": made["c"], "labels": made["b_labels"]}]))
    assert "Scene 2" in text and "do not overlap" in text and sorted(tiles.rglob("*")) == before


# -- bad input: exit code 1, the file and the remedy named, nothing left behind ---------------------------------


def refused(qgis_process, algorithm: str, *arguments: str, **variables: str) -> str:
    ended = qgis_process("run", f"urbanseg:{algorithm}", *arguments, **variables)
    assert ended.returncode == 1, ended.stdout
    return ended.stdout + ended.stderr


def test_imagery_without_crs(qgis_process, town, tmp_path):
    write_raster(tmp_path / "bare.tif", np.ones((3, 64, 64), "uint8"), crs=None)
    text = refused(qgis_process, "labelfromosm", f"--INPUT={tmp_path / 'bare.tif'}", f"--LAYERS={town / 'osm.geojson'}",
                   f"--OUTPUT={tmp_path / 'out.tif'}")
    assert "bare.tif has no coordinate reference system" in text and "Assign" in text
    assert not (tmp_path / "out.tif").exists()


def test_clouds_without_the_networks(qgis_process, town, tmp_path):
    write_raster(tmp_path / "satellite.tif", np.ones((4, 64, 64), "uint16"))
    dataset = gdal.OpenEx(str(tmp_path / "satellite.tif"), gdal.OF_RASTER | gdal.OF_UPDATE)
    dataset.SetGeoTransform((400_000, 30, 0, 4_100_000, 0, -30))
    dataset = None
    text = refused(qgis_process, "cloudmask", f"--INPUT={tmp_path / 'satellite.tif'}", f"--OUTPUT={tmp_path / 'c.tif'}")
    assert "ukis-csmask" in text and "pip download" in text and not (tmp_path / "c.tif").exists()


def test_a_layer_that_cannot_be_opened(qgis_process, town, tmp_path):
    (tmp_path / "broken.geojson").write_text("{")
    refused(qgis_process, "labelfromosm", f"--INPUT={town / 'imagery.tif'}", f"--LAYERS={tmp_path / 'broken.geojson'}",
            f"--OUTPUT={tmp_path / 'out.tif'}")
    assert not (tmp_path / "out.tif").exists()


def test_a_scheme_with_a_duplicate_id(qgis_process, town, tmp_path):
    classes = [{"id": 0, "name": name, "color": "#000000"} for name in ("a", "b")]
    (tmp_path / "twice.json").write_text(json.dumps({"name": "twice", "classes": classes}))
    text = refused(qgis_process, "labelfromosm", f"--INPUT={town / 'imagery.tif'}", f"--LAYERS={town / 'osm.geojson'}",
                   f"--SCHEME={tmp_path / 'twice.json'}", f"--OUTPUT={tmp_path / 'out.tif'}")
    assert "twice.json has two classes with the id 0" in text and not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("content", [b"", b"\x80\x04K\x01.", b"PK\x03\x04not a model", b"\xff" * 100])
def test_a_file_that_is_no_model(qgis_process, town, tmp_path, content):
    (tmp_path / "bad.safetensors").write_bytes(content)
    text = refused(qgis_process, "predictclasses", f"--INPUT={town / 'imagery.tif'}",
                   f"--MODEL={tmp_path / 'bad.safetensors'}", f"--OUTPUT={tmp_path / 'out.tif'}")
    assert "bad.safetensors" in text and not (tmp_path / "out.tif").exists()


def test_imagery_whose_bands_do_not_fit_the_model(qgis_process, chain, tmp_path):
    paths, _ = chain
    write_raster(tmp_path / "one.tif", np.ones((1, 64, 64), "uint8"))
    text = refused(qgis_process, "predictclasses", f"--INPUT={tmp_path / 'one.tif'}", f"--MODEL={paths['model']}",
                   f"--OUTPUT={tmp_path / 'out.tif'}")
    assert "one.tif" in text and "1" in text and "3" in text and not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("algorithm", ["predictclasses", "evaluateprediction", "vectorizeclasses"])
def test_a_scheduler_that_is_not_there(qgis_process, chain, town, tmp_path, algorithm):
    paths, _ = chain
    arguments = {
        "predictclasses": [f"--INPUT={town / 'imagery.tif'}", f"--MODEL={paths['model']}",
                           f"--OUTPUT={tmp_path / 'out.tif'}"],
        "evaluateprediction": [f"--PREDICTION={paths['classes']}", f"--REFERENCE={paths['labels']}",
                               f"--OUTPUT={tmp_path / 'report.html'}"],
        "vectorizeclasses": [f"--INPUT={paths['classes']}", f"--OUTPUT={tmp_path / 'polygons.gpkg'}"]}[algorithm]
    text = refused(qgis_process, algorithm, "--SCHEDULER=tcp://127.0.0.1:9", *arguments)
    if subprocess.run([os.environ["URBANSEG_PYTHON"], "-c", "import distributed"], check=False).returncode:
        assert "Dask is missing" in text and "many_machines.lock" in text  # the environment as a user has it
    else:
        assert "No scheduler answers at tcp://127.0.0.1:9" in text and "Start one there" in text
    assert not list(tmp_path.iterdir())


def test_a_tiles_folder_with_a_tile_missing(qgis_process, chain, tmp_path):
    import shutil

    paths, _ = chain
    shutil.copytree(paths["tiles"], tmp_path / "tiles")
    lost = next((tmp_path / "tiles" / "images").iterdir())
    lost.unlink()
    text = refused(qgis_process, "trainmodel", f"--TILES={tmp_path / 'tiles'}", "--ENCODER=resnet18",
                   "--ENCODER_WEIGHTS=none", f"--OUTPUT={tmp_path / 'm.safetensors'}")
    assert lost.stem in text and not (tmp_path / "m.safetensors").exists()


def test_a_disk_that_fills_up(qgis_process, town, tmp_path):
    """A file-size limit on the worker stands in for the full disk."""
    worker = tmp_path / "small-disk-python"
    worker.write_text(f'#!/bin/sh\nulimit -f 1\nexec "{os.environ["URBANSEG_PYTHON"]}" "$@"\n')
    worker.chmod(0o755)
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    (outputs / "labels.tif").write_text("what was there")
    text = refused(qgis_process, "labelfromosm", f"--INPUT={town / 'imagery.tif'}", f"--LAYERS={town / 'osm.geojson'}",
                   f"--OUTPUT={outputs / 'labels.tif'}", URBANSEG_PYTHON=str(worker))
    assert re.search(r"labels\.tif(\.objects\.tif)? cannot be written", text) and "Free some space" in text
    assert (outputs / "labels.tif").read_text() == "what was there" and len(list(outputs.iterdir())) == 1


# -- a run that is stopped --------------------------------------------------------------------------------------


@pytest.fixture()
def training(qgis_process, chain, tmp_path):
    """A training that would take minutes, under way."""
    paths, _ = chain
    output = tmp_path / "m.safetensors"
    process = subprocess.Popen(
        [qgis_process.program, "run", "urbanseg:trainmodel", f"--TILES={paths['tiles']}", "--ENCODER=resnet18",
         "--ENCODER_WEIGHTS=none", "--EPOCHS=500", "--PATIENCE=500", "--DEVICE=cpu", f"--OUTPUT={output}"],
        env=qgis_process.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    worker = _wait_for_worker(process.pid)
    yield process, worker, output
    process.kill()
    process.wait()


def test_a_killed_worker_is_an_error_that_says_so(training):
    process, worker, output = training
    Path(f"/proc/{worker}").stat()
    _kill(worker)
    text, _ = process.communicate(timeout=60)
    assert process.returncode == 1 and "SIGKILL" in text and not output.exists()


def test_a_killed_qgis_takes_its_worker_along_and_leaves_nothing(training):
    process, worker, output = training
    process.send_signal(signal.SIGTERM)
    process.wait(60)
    assert _is_gone(worker) and not list(output.parent.iterdir())


def _wait_for_worker(parent: int) -> int:
    for _ in range(600):
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = path.read_text().rsplit(")", 1)[1].split()
                command = path.with_name("cmdline").read_bytes()
            except OSError:
                continue
            if int(fields[1]) == parent and b"core" in command:
                time.sleep(5)  # let it come to the training itself
                return int(path.parent.name)
        time.sleep(0.1)
    raise AssertionError("no worker was started")


def _kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def _is_gone(pid: int) -> bool:
    for _ in range(100):
        try:
            if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.1)
    return False

"""What the dialog says at once: refusals from checkParameterValues, warnings in the log, neither where all is well."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
from conftest import LEFT, TOP, write_raster
from made_inputs import write_model, write_tiles
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer


@pytest.fixture()
def check(provider, context):
    def check(name: str, **parameters) -> str:
        """What the dialog shows; empty where the run may start."""
        fits, message = provider.algorithm(name).create().checkParameterValues(parameters, context)
        assert fits == (not message)
        return message

    return check


@pytest.fixture()
def model(tmp_path):
    return write_model(tmp_path / "model.safetensors", band_count=3, pixel_size_m=1.0)


def elsewhere(path, moved_m: float = 100_000) -> str:
    """A raster far away from the town."""
    write_raster(path, np.ones((1, 64, 64), "uint8"))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform((LEFT + moved_m, 1, 0, TOP, 0, -1))
    dataset.FlushCache()
    return str(path)


def test_right_inputs_are_accepted(check, town, model, tmp_path):
    imagery, out = str(town / "imagery.tif"), str(tmp_path / "out.tif")
    assert check("labelfromosm", INPUT=imagery, LAYERS=[str(town / "osm.geojson")], SCHEME="urban", OUTPUT=out) == ""
    assert check("predictclasses", INPUT=imagery, MODEL=model, OUTPUT=out) == ""


def test_bands_that_do_not_fit_the_model(check, town, tmp_path):
    model = write_model(tmp_path / "four.safetensors", band_count=4, pixel_size_m=1.0)
    message = check("predictclasses", INPUT=str(town / "imagery.tif"), MODEL=model, OUTPUT=str(tmp_path / "out.tif"))
    assert "bands of imagery" in message and "is 3" in message and "takes 4" in message


@pytest.mark.parametrize(("name", "parameter"), [
    ("maketiles", "LABELS"), ("vectorizeclasses", "INPUT"), ("evaluateprediction", "PREDICTION"),
    ("qasample", "INPUT")])
def test_imagery_is_not_taken_for_classes(check, town, tmp_path, name, parameter):
    """Dialogs offer all rasters, and choose the first by themselves."""
    imagery, out = str(town / "imagery.tif"), str(tmp_path / "out")
    values = {"INPUT": imagery, "REFERENCE": imagery, "OUTPUT": out} | {parameter: imagery}
    assert "imagery.tif shows imagery, no classes" in check(name, **values)


def test_labels_of_another_program_need_a_scheme_alone(check, town, tmp_path):
    gdal.Translate(str(tmp_path / "l.tif"), str(town / "imagery.tif"), options="-b 1").FlushCache()
    values = {"INPUT": str(town / "imagery.tif"), "OUTPUT": str(tmp_path / "tiles")}
    assert check("maketiles", LABELS=str(tmp_path / "l.tif"), **values) == ""
    assert check("maketiles", LABELS=str(town / "imagery.tif"), SCHEME="urban", **values) == ""


def test_an_alpha_band_is_no_imagery(check, town, model, tmp_path):
    gdal.Translate(str(tmp_path / "rgba.tif"), str(town / "imagery.tif"),
                   options="-b 1 -b 2 -b 3 -b 3 -colorinterp_4 alpha").FlushCache()
    assert check("predictclasses", INPUT=str(tmp_path / "rgba.tif"), MODEL=model, OUTPUT=str(tmp_path / "o.tif")) == ""


def test_a_file_that_is_no_model(check, town, tmp_path):
    (tmp_path / "m.safetensors").write_bytes(b"PK\x03\x04 a pickle")
    message = check("predictclasses", INPUT=str(town / "imagery.tif"), MODEL=str(tmp_path / "m.safetensors"),
                    OUTPUT=str(tmp_path / "out.tif"))
    assert "pickle" in message


def test_imagery_without_crs(check, town, model, tmp_path):
    write_raster(tmp_path / "bare.tif", np.ones((3, 64, 64), "uint8"), crs=None)
    message = check("predictclasses", INPUT=str(tmp_path / "bare.tif"), MODEL=model, OUTPUT=str(tmp_path / "out.tif"))
    assert "bare.tif has no coordinate reference system" in message


def test_layers_of_another_place(check, town, tmp_path):
    far = elsewhere(tmp_path / "far.tif")
    message = check("labelfromosm", INPUT=far, LAYERS=[str(town / "osm.geojson")], SCHEME="urban",
                    OUTPUT=str(tmp_path / "out.tif"))
    assert "No layer overlaps far.tif" in message
    message = check("maketiles", INPUT=str(town / "imagery.tif"), LABELS=far, OUTPUT=str(tmp_path / "tiles"))
    assert "far.tif and imagery.tif do not overlap" in message


def test_an_extent_beside_the_imagery(check, town, model, tmp_path):
    def with_extent(text: str) -> str:
        return check("predictclasses", INPUT=str(town / "imagery.tif"), MODEL=model, EXTENT=text,
                     OUTPUT=str(tmp_path / "out.tif"))

    assert "does not overlap" in with_extent("0,100,0,100 [EPSG:32618]")
    assert with_extent(f"{LEFT},{LEFT + 50},{TOP - 50},{TOP} [EPSG:32618]") == ""


def test_tile_sizes(check, town, tmp_path):
    labels = str(town / "imagery.tif")
    message = check("maketiles", INPUT=labels, LABELS=labels, TILE_SIZE=100, OUTPUT=str(tmp_path / "tiles"))
    assert "100 pixels is no multiple of 32. Choose 96" in message
    assert check("maketiles", INPUT=labels, LABELS=labels, TILE_SIZE=512, SCHEME="urban",
                 OUTPUT=str(tmp_path / "tiles")) == ""


def test_window_sizes(check, town, model, tmp_path):
    message = check("predictclasses", INPUT=str(town / "imagery.tif"), MODEL=model,
                    WINDOW_SIZE=100, OUTPUT=str(tmp_path / "classes.tif"))
    assert "window size of 100 pixels is no multiple of 32. Choose 96" in message


def test_a_folder_without_tiles(check, tmp_path):
    assert "has no dataset.json" in check("trainmodel", TILES=str(tmp_path), OUTPUT=str(tmp_path / "m.safetensors"))


def test_a_scheme_with_a_mistake(check, town, tmp_path):
    message = check("labelfromosm", INPUT=str(town / "imagery.tif"), LAYERS=[str(town / "osm.geojson")],
                    SCHEME='{"name": "x", "classes": []}', OUTPUT=str(tmp_path / "out.tif"))
    assert "has no classes" in message


def test_a_missing_environment_is_said_in_the_dialog(check, town, tmp_path, monkeypatch):
    for variable in ("URBANSEG_PYTHON", "CONDA_PREFIX", "VIRTUAL_ENV"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "empty"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "Set up environment" in check("vectorizeclasses", INPUT=str(town / "imagery.tif"),
                                         OUTPUT="TEMPORARY_OUTPUT")


@pytest.mark.parametrize(("pixel_size_m", "warned"), [(1.0, False), (1.4, False), (0.3, True), (10.0, True)])
def test_another_pixel_size_is_a_warning_in_the_log(provider, town, context, feedback, tmp_path, pixel_size_m, warned):
    model = write_model(tmp_path / "m.safetensors", band_count=3, pixel_size_m=pixel_size_m)
    algorithm = provider.algorithm("predictclasses").create()
    parameters = {"INPUT": str(town / "imagery.tif"), "MODEL": model, "OUTPUT": str(tmp_path / "out.tif")}
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    assert algorithm.prepareAlgorithm(parameters, context, feedback)
    assert bool([text for text in feedback.warnings if "1 m" in text and "resampled" in text]) == warned


def test_layers_partly_outside_are_named_and_used(provider, town, context, feedback, tmp_path):
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    far = QgsVectorLayer("Polygon?crs=EPSG:32618&field=building:string", "far away", "memory")
    feature = QgsFeature(far.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    far.dataProvider().addFeatures([feature])
    far.updateExtents()
    parameters = {"INPUT": str(town / "imagery.tif"), "LAYERS": [far, str(town / "osm.geojson")], "SCHEME": "urban",
                  "OUTPUT": str(tmp_path / "out.tif")}
    algorithm = provider.algorithm("labelfromosm").create()
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    assert algorithm.prepareAlgorithm(parameters, context, feedback)
    assert any("far away" in text for text in feedback.warnings)


def test_imagery_in_which_nothing_of_the_model_is_seen_is_refused(check, town, tmp_path):
    gdal.Translate(str(tmp_path / "coarse.tif"), str(town / "imagery.tif"), width=38, height=38).FlushCache()
    message = check("predictclasses", INPUT=str(tmp_path / "coarse.tif"), MODEL="starter", OUTPUT=str(tmp_path / "o"))
    assert "coarse.tif are 10.1 m" in message and "model starter was trained on 0.3 m" in message
    assert "train a model on imagery like this" in message


def test_the_pixel_size_in_degrees_is_told_in_metres(qgis_application, tmp_path):
    from urban_segmentation.processing_provider.parameters.input_checks import pixel_size_m

    write_raster(tmp_path / "degrees.tif", np.ones((1, 100, 100), "uint8"), crs=4326)
    dataset = gdal.Open(str(tmp_path / "degrees.tif"), gdal.GA_Update)
    dataset.SetGeoTransform((10, 0.001, 0, 60, 0, -0.001))
    dataset.FlushCache()
    layer = QgsRasterLayer(str(tmp_path / "degrees.tif"))
    # At 60° a degree of longitude is half as long: 55.8 m by 111.4 m, a square of 78.9 m.
    assert pixel_size_m(layer) == pytest.approx(78.9, abs=0.3)


def test_a_run_in_spite_of_a_refusal_does_not_start(qgis_application, provider, town, tmp_path):
    _, processing = qgis_application
    with pytest.raises(QgsProcessingException):
        processing.run("urbanseg:maketiles", {
            "INPUT": str(town / "imagery.tif"), "LABELS": str(town / "imagery.tif"), "TILE_SIZE": 100,
            "OUTPUT": str(tmp_path / "tiles")})
    assert not (tmp_path / "tiles").exists()


NESTED = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize("changes", [{"bands": 5}, {"bands": ["a"]}, {"encoder": []}, {"pixel_size_m": 0},
                                     {"pixel_size_m": float("nan")}, {"pixel_size_m": "1"}, {"osm_channels": 5}])
def test_a_card_with_odd_values_is_refused_and_never_ends_qgis(check, town, tmp_path, changes):
    model = write_model(tmp_path / "odd.safetensors", **changes)
    imagery = str(town / "imagery.tif")
    for message in (check("predictclasses", INPUT=imagery, MODEL=model, OUTPUT=str(tmp_path / "out.tif")),
                    check("modelinfo", MODEL=model, OUTPUT=str(tmp_path / "o.html")),
                    check("exportmodel", MODEL=model, OUTPUT=str(tmp_path / "o.onnx"))):
        assert "odd.safetensors cannot be" in message


@pytest.mark.parametrize("changes", [{"tiles": 5}, {"tiles": ["a"]}, {"bands": 5}, {"osm": 5}, {"version": "x"}])
def test_a_tiles_folder_with_odd_values_is_refused_and_never_ends_qgis(check, tmp_path, changes):
    folder = write_tiles(tmp_path / "odd", **changes)
    assert "dataset.json is" in check("trainmodel", TILES=folder, OUTPUT=str(tmp_path / "m.safetensors"))


def test_json_that_is_nested_too_deeply_never_ends_qgis(check, town, tmp_path):
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "dataset.json").write_text(NESTED)
    assert "nested" in check("trainmodel", TILES=str(tmp_path / "odd"), OUTPUT=str(tmp_path / "m.safetensors"))
    (tmp_path / "scheme.json").write_text(NESTED)
    for scheme in (str(tmp_path / "scheme.json"), '{"a": ' + NESTED + "}"):
        assert "nested" in check("labelfromosm", INPUT=str(town / "imagery.tif"), SCHEME=scheme,
                                 LAYERS=[str(town / "osm.geojson")], OUTPUT=str(tmp_path / "out.tif"))
    text = ('{"a": ' + NESTED + "}").encode()
    (tmp_path / "m.safetensors").write_bytes(struct.pack("<Q", len(text)) + text)
    assert "damaged" in check("modelinfo", MODEL=str(tmp_path / "m.safetensors"), OUTPUT=str(tmp_path / "o.html"))


@pytest.mark.parametrize("degrees", [0, 30, 45])
def test_a_rotated_raster_of_the_model_s_pixel_size_is_no_other_world(provider, context, feedback, tmp_path, degrees):
    model = write_model(tmp_path / "m.safetensors", band_count=3, pixel_size_m=10.0)
    path = str(tmp_path / "rotated.tif")
    write_raster(path, np.ones((3, 100, 100), "uint8"))
    dataset = gdal.Open(path, gdal.GA_Update)
    right, down = 10 * math.cos(math.radians(degrees)), 10 * math.sin(math.radians(degrees))
    dataset.SetGeoTransform((500_000, right, down, 4_100_000, down, -right))
    dataset.FlushCache()
    del dataset
    algorithm = provider.algorithm("predictclasses").create()
    assert algorithm.prepareAlgorithm({"INPUT": path, "MODEL": model, "OUTPUT": str(tmp_path / "o.tif")}, context,
                                      feedback)
    assert not any("pixels are" in text for text in feedback.warnings)


def test_tiles_of_other_scenes_are_looked_at_before_a_training(check, tmp_path):
    first, alike = write_tiles(tmp_path / "first"), write_tiles(tmp_path / "alike")
    coarse = write_tiles(tmp_path / "coarse", tile_size_px=32)
    empty = write_tiles(tmp_path / "empty", tiles=[])
    out = str(tmp_path / "m.safetensors")
    for name in ("ADDITIONAL_TILES", "HELD_OUT_TILES"):
        assert check("trainmodel", TILES=first, OUTPUT=out, **{name: [alike]}) == ""
        assert check("trainmodel", TILES=first, OUTPUT=out, **{name: [f"{alike}/dataset.json"]}) == ""
        message = check("trainmodel", TILES=first, OUTPUT=out, **{name: [alike, coarse]})
        assert first in message and coarse in message and "64 px" in message and "32 px" in message
        message = check("trainmodel", TILES=first, OUTPUT=out, **{name: [str(tmp_path / "nowhere")]})
        assert "nowhere does not exist" in message and "damaged" not in message
    assert empty in check("trainmodel", TILES=first, OUTPUT=out, ADDITIONAL_TILES=[empty])
    assert check("trainmodel", TILES=first, OUTPUT=out, HELD_OUT_TILES=[empty]) == ""

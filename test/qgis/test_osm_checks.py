"""OSM as an input in the dialog: combinations that cannot work are refused before anything runs."""

from __future__ import annotations

import pytest
from made_inputs import write_model, write_tiles


@pytest.fixture()
def check(provider, context):
    def check(name: str, **parameters) -> str:
        """What the dialog shows; empty where the run may start."""
        return provider.algorithm(name).create().checkParameterValues(parameters, context)[1]

    return check


def tiles(folder, osm: bool) -> str:
    channels = {"channels": ["building"], "representation": "binary", "clip_m": 0.0}
    return write_tiles(folder, **({"osm": channels} if osm else {}))


def model(path, **card) -> str:
    fused = {"osm_representation": "binary", "fusion": "fusenet"} if "osm_channels" in card else {}
    return write_model(path, **fused, **card)


@pytest.mark.parametrize("fusion", ["stack", "averaging", "residual_correction", "fusenet"])
def test_a_fusion_needs_tiles_with_osm(check, tmp_path, fusion):
    out = str(tmp_path / "m.safetensors")
    without, with_osm = tiles(tmp_path / "without", osm=False), tiles(tmp_path / "with", osm=True)
    message = check("trainmodel", TILES=without, FUSION=fusion, OUTPUT=out)
    assert fusion in message and "no OSM channels" in message and without in message
    assert check("trainmodel", TILES=with_osm, FUSION=fusion, OUTPUT=out) == ""


@pytest.mark.parametrize("fusion", ["auto", "none"])
def test_without_a_fusion_any_tiles_will_do(check, tmp_path, fusion):
    out = str(tmp_path / "m.safetensors")
    assert check("trainmodel", TILES=tiles(tmp_path / "t", osm=False), FUSION=fusion, OUTPUT=out) == ""


def test_segnet_has_one_encoder(check, tmp_path):
    folder, out = tiles(tmp_path / "t", osm=True), str(tmp_path / "m.safetensors")
    assert "vgg16_bn" in check("trainmodel", TILES=folder, NETWORK="segnet", OUTPUT=out)
    assert check("trainmodel", TILES=folder, NETWORK="segnet", ENCODER="vgg16_bn", OUTPUT=out) == ""


def test_models_say_whether_they_take_osm(check, town, tmp_path):
    imagery, out = str(town / "imagery.tif"), str(tmp_path / "c.tif")
    needs = model(tmp_path / "needs.safetensors", osm_channels=["building", "road"])
    may = model(tmp_path / "may.safetensors", osm_channels=["building", "road"], osm_optional=True)
    alone = model(tmp_path / "alone.safetensors")
    message = check("predictclasses", INPUT=imagery, MODEL=needs, OUTPUT=out)
    assert "building, road" in message and "needs.safetensors" in message
    assert check("predictclasses", INPUT=imagery, MODEL=may, OUTPUT=out) == ""
    assert "takes imagery alone" in check("predictclasses", INPUT=imagery, MODEL=alone, OSM=imagery, OUTPUT=out)


def test_classes_of_osm_channels_must_be_in_the_scheme(check, town, tmp_path):
    arguments = {"INPUT": str(town / "imagery.tif"), "LAYERS": [str(town / "osm.geojson")],
                 "OUTPUT": str(tmp_path / "o.tif")}
    assert "castle" in check("osmchannels", SCHEME="urban", CLASSES="building, castle", **arguments)
    assert check("osmchannels", SCHEME="urban", CLASSES="building, road", **arguments) == ""

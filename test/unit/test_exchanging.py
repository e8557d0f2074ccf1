"""Models for users and for other programs: the card's page, ONNX as Deepness reads it, the STAC item."""

from __future__ import annotations

import hashlib
import json
import re

import numpy as np
import onnxruntime
import pystac
import pystac.validation
import pytest
import torch
from made_scenes import Listener, make_scheme
from pystac.extensions.mlm import MLMExtension

from contract.errors import ModelError
from contract.jobs import ExportModelJob, ModelInfoJob
from core.__main__ import run_job
from models.model_file import ModelCard, load_model, save_model
from models.networks import build_network
from models.scaling import BandScaling, scale_image

pytestmark = pytest.mark.slow

SIZE = 64
BANDS = (BandScaling("red", 90, 30, 2, 250), BandScaling("green", 110, 0, 0, 255), BandScaling("nir", 60, 25, 5, 200))
TRAINING = {
    "miou": 0.71, "iou": {"other": 0.8, "roof": 0.62}, "best_epoch": 3, "steps": 90, "seconds": 12.0,
    "ending": "all epochs", "device": "CPU",
    "classes": {"other": {"iou": 0.8, "precision": 0.9, "recall": 0.85, "f1": 0.88},
                "roof": {"iou": 0.62, "precision": 0.7, "recall": None, "f1": 0.75}},
    "class_pixel_counts": {"training": {"3": 5000, "7": 1234}}, "settings": {"loss": "dice", "epochs": 3},
    "scenes": [{"role": "learnt", "dataset_sha256": "ab" * 32, "tiles": {"training": 9},
                "sources": {"imagery": {"name": "town.tif", "sha256": "cd" * 32}},
                "extent": {"crs": "EPSG:32645", "degrees": [85.5, 27.6, 85.6, 27.7]}}],
    "parent": {"name": "older.safetensors", "sha256": "ef" * 32},
}


def make_model(path, network="unet", encoder="tu-test_efficientnet", dtype="uint8", **card):
    torch.manual_seed(0)
    built = build_network(network, encoder, 3, 2, pretrained=False)
    built.train()(torch.randn(4, 3, SIZE, SIZE))  # norms with statistics of their own
    options = {"training": TRAINING, "parent": "older.safetensors", "versions": {"torch": "9"}, "license": "CC BY 4.0"}
    card = ModelCard(network, encoder, make_scheme("other", "roof", ids=(3, 7)), BANDS, dtype, 0.3, SIZE,
                     **{**options, **card})
    save_model(path, built.state_dict(), card)
    return str(path)


def export(tmp_path, model, stac=False):
    job = ExportModelJob(model, str(tmp_path / "out" / "town.onnx"),
                         str(tmp_path / "out" / "town.json") if stac else "")
    listener = Listener()
    run_job(job, listener.events)
    return job, listener


@pytest.mark.parametrize("network", ["unet", "deeplabv3plus", "fpn"])
def test_onnx_runtime_gives_the_same_classes(tmp_path, network):
    model = make_model(tmp_path / "m.safetensors", network)
    job, _ = export(tmp_path, model)
    session = onnxruntime.InferenceSession(job.output)
    image = np.random.default_rng(0).integers(0, 256, (3, SIZE, SIZE)).astype(np.uint8)
    scores, = session.run(None, {"image": (image[None] / 255).astype(np.float32)})
    built, card = load_model(model)
    scaled = scale_image(image, np.ones((SIZE, SIZE), bool), card.bands)
    with torch.inference_mode():
        expected = built(torch.from_numpy(scaled)[None]).softmax(1)[0].numpy()
    assert scores.shape == (1, 2, SIZE, SIZE)
    assert (scores[0].argmax(0) == expected.argmax(0)).mean() >= 0.999
    np.testing.assert_allclose(scores[0], expected, atol=1e-3)


def test_the_file_holds_the_documented_keys_of_deepness(tmp_path):
    job, _ = export(tmp_path, make_model(tmp_path / "m.safetensors"))
    session = onnxruntime.InferenceSession(job.output)
    found = {key: json.loads(text) for key, text in session.get_modelmeta().custom_metadata_map.items()}
    # The table "List of parameters parsed by plugin" of its documentation, those for segmentation.
    assert found["model_type"] == "Segmentor"
    assert found["class_names"] == {"0": "other", "1": "roof"}  # consecutive from 0, or it refuses the model
    assert found["resolution"] == 30.0  # centimetres
    assert found["tiles_size"] == found["tile_size"] == SIZE and isinstance(found["tiles_overlap"], int)
    assert 0 <= found["seg_thresh"] <= 1 and isinstance(found["seg_small_segment"], int)
    assert found["urbanseg_class_ids"] == [3, 7]
    # It asks the model itself for these: one input (1, channels, size, size), one output of four dimensions.
    assert [item.shape for item in session.get_inputs()] == [[1, 3, SIZE, SIZE]]
    assert [item.shape for item in session.get_outputs()] == [[1, 2, SIZE, SIZE]]


def test_the_stac_item_says_what_the_extension_asks_for(tmp_path):
    export(tmp_path, make_model(tmp_path / "m.safetensors"), stac=True)
    item = json.loads((tmp_path / "out" / "town.json").read_text(encoding="utf-8"))
    assert item["type"] == "Feature" and item["stac_version"] == "1.1.0" and item["links"] == []
    assert "https://stac-extensions.github.io/mlm/v1.5.0/schema.json" in item["stac_extensions"]
    assert item["bbox"] == [85.5, 27.6, 85.6, 27.7] and item["geometry"]["coordinates"][0][1] == [85.6, 27.7]
    properties = item["properties"]
    assert set(properties) >= {"datetime", "mlm:name", "mlm:architecture", "mlm:tasks", "mlm:input", "mlm:output"}
    assert re.fullmatch(r"[a-zA-Z][a-zA-Z0-9_.\-\s]+[a-zA-Z0-9]", properties["mlm:name"])
    asset = item["assets"]["model"]
    given, result = properties["mlm:input"][0], properties["mlm:output"][0]
    assert given["bands"] == [band["name"] for band in asset["bands"]] == ["red", "green", "nir"]
    assert "bands" in given["input"]["dim_order"] and given["input"]["shape"] == [1, 3, SIZE, SIZE]
    assert given["value_scaling"] == [{"type": "scale", "value": 255}]
    assert [entry["value"] for entry in result["classification:classes"]] == [3, 7]
    assert asset["href"] == "./town.onnx" and "mlm:model" in asset["roles"] and asset["mlm:artifact_type"]
    content = (tmp_path / "out" / "town.onnx").read_bytes()
    assert asset["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()


def test_the_stac_item_is_valid_and_read_by_pystac(tmp_path):
    export(tmp_path, make_model(tmp_path / "m.safetensors"), stac=True)
    item = json.loads((tmp_path / "out" / "town.json").read_text(encoding="utf-8"))
    # The schemas of the extensions are not in the package, and nothing is to be downloaded in a test.
    pystac.validation.validate_dict(item | {"stac_extensions": []})
    model = MLMExtension.ext(pystac.Item.from_dict(item))
    assert (model.framework, model.architecture, model.total_parameters) == ("ONNX", "U-Net", 1575262)
    assert model.input[0].bands == ["red", "green", "nir"]
    assert [item.value for item in model.output[0].classes] == [3, 7]


def test_what_other_programs_cannot_run_is_refused_or_said(tmp_path):
    with pytest.raises(ModelError, match="OSM channels"):
        export(tmp_path, make_model(tmp_path / "osm.safetensors", osm_channels=("road",)))
    _, listener = export(tmp_path, make_model(tmp_path / "wide.safetensors", dtype="uint16"))
    assert "takes uint16 values" in listener.messages("warning")


def test_the_card_is_shown_as_page_as_json_and_in_the_log(tmp_path):
    model = make_model(tmp_path / "m.safetensors")
    job = ModelInfoJob(model, str(tmp_path / "card.html"), str(tmp_path / "card.json"))
    listener = Listener()
    outputs = run_job(job, listener.events)
    assert outputs["miou"] == 0.71 and outputs["classes"] == ["other", "roof"]
    page, log = (tmp_path / "card.html").read_text(encoding="utf-8"), listener.messages("info")
    for text in ("CC BY 4.0", "older.safetensors", "abababab", "town.tif", "EPSG:32645", "torch 9", "0.620"):
        assert text in page and text in log, text
    assert "1\u202f234" in page and "–" in page and "http" not in page
    data = json.loads((tmp_path / "card.json").read_text(encoding="utf-8"))
    assert data["license"] == "CC BY 4.0" and data["classes"]["classes"][1]["name"] == "roof"


def test_a_card_that_says_little_is_shown_too(tmp_path):
    model = make_model(tmp_path / "m.safetensors", training={}, parent="", versions={}, license="")
    outputs = run_job(ModelInfoJob(model, str(tmp_path / "c.html"), str(tmp_path / "c.json")), Listener().events)
    assert outputs["miou"] != outputs["miou"]
    assert "Licence" not in (tmp_path / "c.html").read_text(encoding="utf-8")

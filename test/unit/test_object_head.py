"""Networks learn to tell single objects apart, and all that handles a model knows of it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import numpy as np
import onnxruntime
import pytest
import rasterio
import torch
from known_network import BandwiseNetwork, make_card, use_network_fixture  # noqa: F401
from made_scenes import Listener, make_grid, write_classes, write_imagery
from test_vectorizing import read_layer

from contract.class_kinds import KINDS
from contract.classes import IGNORE_ID
from contract.errors import Cancelled
from contract.jobs import CompareModelsJob, ExportModelJob, PredictJob, TilesJob, TrainJob, VectorizeJob
from contract.scheme_json import scheme_from_dict
from core.exporting import step as exporting
from core.grids.object_raster import NUMBERS_DTYPE, new_object_raster, objects_path
from core.model_comparing.compared_ground import compared_ground
from core.model_comparing.compared_objects import compared_objects
from core.model_comparing.shared_classes import shared_classes
from core.model_info.step import facts
from core.predicting import prediction_plan
from core.predicting import step as prediction
from core.predicting.network_runtime import logits_to_probabilities
from core.tiling import step as tiling
from core.tiling.tiles_folder import TilesFolder
from core.training import step as training
from core.training.augmentation import Augmentation, _scaled
from core.training.single_objects import judged_objects
from core.vectorizing import step as vectorizing
from models.fusion import FUSIONS, build_model_network
from models.model_file import load_card, load_model
from models.networks import NETWORKS
from models.object_distances import LEVELS, UNKNOWN, distances_of
from models.object_head import ObjectLoss, has_object_head, with_object_head

SCHEME = scheme_from_dict({"name": "town", "classes": [
    {"id": 0, "name": "other", "color": "#000000"},
    {"id": 1, "name": "building", "color": "#ff0000", "kind": "object"}]})
SMALL = {"network": "unet", "encoder": "tu-mobilenetv3_small_050", "encoder_weights": "none", "device": "cpu"}


def make_scene(folder, size=256, objects=True):
    """Rows of houses wall to wall, whose roofs slope from a bright ridge to dark eaves."""
    numbers = np.zeros((size, size), np.uint32)
    for count, (row, column) in enumerate(np.ndindex(size // 32, size // 16), 1):
        numbers[row * 32 + 8:row * 32 + 24, column * 16:(column + 1) * 16] = count
    grid = make_grid(size, size, 0.5)
    roof = distances_of(numbers, 0.5).astype(float) / LEVELS
    noise = np.random.default_rng(0).integers(0, 20, (size, size))
    bands = np.stack([np.where(numbers > 0, 60 + 150 * roof, 20) + noise, np.where(numbers > 0, 200, 40) + noise])
    write_imagery(folder / "i.tif", bands.astype(np.uint8), grid)
    write_classes(folder / "l.tif", (numbers > 0).astype(np.uint8), SCHEME, grid)
    if objects:
        with new_object_raster(folder / "l.tif", grid, NUMBERS_DTYPE) as raster:
            raster.write(numbers, 1)
    return numbers


def make_tiles(folder, **options):
    tiling.run(TilesJob(str(folder / "i.tif"), str(folder / "l.tif"), str(folder / "tiles"), tile_size_px=64,
                        overlap_fraction=0, validation_fraction=0.25, test_fraction=0.0, **options), Listener().events)


def train(folder, listener=None, **options):
    job = TrainJob(str(folder / "tiles"), **{"output": str(folder / "m.safetensors"), **SMALL, "epochs": 1,
                                             "batch_size": 4, "learning_rate": 3e-3, **options})
    return training.run(job, (listener or Listener()).events)


def predict(folder, listener=None, **options):
    job = PredictJob(str(folder / "i.tif"), str(folder / "m.safetensors"), str(folder / "c.tif"), device="cpu",
                     **options)
    prediction.run(job, (listener or Listener()).events)


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_houses_wall_to_wall_are_learnt_predicted_and_drawn_one_by_one(tmp_path, monkeypatch):
    monkeypatch.setattr(prediction_plan, "PREFERRED_WINDOW_PX", 64)
    numbers = make_scene(tmp_path)
    make_tiles(tmp_path)
    listener = Listener()
    train(tmp_path, listener, epochs=12, report_html=str(tmp_path / "r.html"))
    card = load_card(tmp_path / "m.safetensors")
    assert card.objects and card.object_f1 > 0.8
    assert f"F1 {card.object_f1:.4f}" in listener.messages("info")
    assert "object F1, validation" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert ("Object F1, validation", f"{card.object_f1:.3f}") in facts(card)
    predict(tmp_path)
    known = distances_of(numbers, 0.5) / LEVELS
    assert abs(read(objects_path(tmp_path / "c.tif")) / LEVELS - known).mean() < 0.1
    vectorizing.run(VectorizeJob(str(tmp_path / "c.tif"), str(tmp_path / "p.gpkg")), Listener().events)
    found = read_layer(tmp_path / "p.gpkg")
    houses = int((found["class_id"] == 1).sum())
    assert abs(houses - numbers.max()) <= 0.1 * numbers.max()  # as many as there are, where pixels alone show 8 rows


def test_without_objects_a_model_is_as_it_was(tmp_path):
    make_scene(tmp_path, objects=False)
    make_tiles(tmp_path)
    train(tmp_path)
    network, card = load_model(tmp_path / "m.safetensors")
    assert not card.objects and not has_object_head(network) and card.object_f1 is None
    assert not [name for name, _ in facts(card) if "Object F1" in name]
    objects_path(tmp_path / "c.tif").write_bytes(b"of an earlier prediction")
    predict(tmp_path)
    assert not objects_path(tmp_path / "c.tif").exists()


def test_objects_of_the_best_epoch_are_counted_not_those_of_the_last(tmp_path, monkeypatch):
    make_scene(tmp_path)
    make_tiles(tmp_path)
    judged = []

    def spy(plan, learner, *others):
        judged.append(learner.state())
        return judged_objects(plan, learner, *others)

    monkeypatch.setattr(training, "judged_objects", spy)
    train(tmp_path, epochs=3, learning_rate=0.3)  # so fast that the last is hardly the best
    state, = judged
    kept = load_model(tmp_path / "m.safetensors")[0].state_dict()
    assert all(torch.equal(state[key], value) for key, value in kept.items())


def test_two_models_are_compared_by_single_objects_of_test_tiles(tmp_path):
    """Both say what the labels say; the second does not tell houses wall to wall apart."""
    make_scene(tmp_path)
    tiling.run(TilesJob(str(tmp_path / "i.tif"), str(tmp_path / "l.tif"), str(tmp_path / "tiles"), tile_size_px=64,
                        overlap_fraction=0, validation_fraction=0.25, test_fraction=0.25), Listener().events)
    job = CompareModelsJob("a", "b", "", "", str(tmp_path / "tiles"))
    ground = compared_ground(job, tmp_path, Listener().events)
    predictions = [tmp_path / "0.tif", tmp_path / "1.tif"]
    for path in predictions:
        shutil.copy(ground.labels, path)
    shutil.copy(objects_path(ground.labels), objects_path(predictions[0]))
    item, = compared_objects(ground, shared_classes((SCHEME, SCHEME, SCHEME)), list(map(str, predictions)),
                             Listener().events)
    good, poor = item.of_models
    assert item.name == "building" and good.f1 == 1 and good.predicted_from == "distances"
    assert good.reference_objects == poor.reference_objects > 4 and poor.f1 < 0.5 and poor.predicted_from == "pieces"


@pytest.mark.parametrize("name", [name for name in NETWORKS if not name.startswith("segnet")])
def test_every_network_takes_the_head(name):
    network = build_model_network("", name, "resnet18", 2, 0, 3, objects=True).eval()
    with torch.no_grad():
        assert has_object_head(network) and network(torch.zeros(1, 2, 128, 128)).shape == (1, 4, 128, 128)


@pytest.mark.parametrize("fusion", FUSIONS)
def test_every_fusion_takes_the_head(fusion):
    network = build_model_network(fusion, "unet", "resnet18", 2, 1, 3, objects=True).eval()
    with torch.no_grad():
        assert has_object_head(network) and network(torch.zeros(1, 3, 64, 64)).shape == (1, 4, 64, 64)


def test_fine_tuning_keeps_what_was_learnt_and_adds_the_head_where_it_is_missing(tmp_path):
    make_scene(tmp_path)
    make_tiles(tmp_path)
    train(tmp_path)
    first = load_model(tmp_path / "m.safetensors")[0].state_dict()["segmentation_head.0.weight"]
    train(tmp_path, initial_model=str(tmp_path / "m.safetensors"), output=str(tmp_path / "t.safetensors"),
          learning_rate=1e-9)
    tuned = load_model(tmp_path / "t.safetensors")[0].state_dict()["segmentation_head.0.weight"]
    torch.testing.assert_close(first, tuned, atol=1e-6, rtol=0)
    objects_path(tmp_path / "l.tif").unlink()
    make_tiles(tmp_path)
    train(tmp_path, initial_model=str(tmp_path / "m.safetensors"), output=str(tmp_path / "p.safetensors"),
          learning_rate=1e-9)
    plain = load_model(tmp_path / "p.safetensors")[0].state_dict()["segmentation_head.0.weight"]
    torch.testing.assert_close(first[:2], plain, atol=1e-6, rtol=0)


def test_onnx_gives_classes_alone(tmp_path):
    make_scene(tmp_path)
    make_tiles(tmp_path)
    train(tmp_path)
    listener = Listener()
    exporting.run(ExportModelJob(str(tmp_path / "m.safetensors"), str(tmp_path / "m.onnx")), listener.events)
    scores = onnxruntime.InferenceSession(str(tmp_path / "m.onnx")).run(None, {
        "image": np.zeros((1, 2, 64, 64), np.float32)})[0]
    assert scores.shape == (1, 2, 64, 64) and np.allclose(scores.sum(axis=1), 1, atol=1e-5)
    assert any("classes alone" in event.message for event in listener.sent if event.event == "log")


def test_what_is_unknown_never_counts():
    logits = torch.tensor([[[[9.0, -9.0]], [[3.0, -3.0]]]])
    loss = ObjectLoss()
    assert float(loss(logits, torch.full((1, 1, 2), UNKNOWN, dtype=torch.uint8))) == 0
    near = loss(logits, torch.tensor([[[LEVELS, UNKNOWN]]], dtype=torch.uint8))
    far = loss(logits, torch.tensor([[[0, UNKNOWN]]], dtype=torch.uint8))
    assert float(near) < 0.1 < float(far)


def test_the_distance_is_no_class():
    logits = torch.tensor([1.0, 2.0, 50.0]).reshape(1, 3, 1, 1)
    found = logits_to_probabilities(logits, objects=True)[0, :, 0, 0]
    assert found[:2].sum() == pytest.approx(1) and found[2] == pytest.approx(1)


def test_distances_turn_and_grow_with_their_tile():
    generator = np.random.default_rng(1)
    labels = np.kron(generator.integers(1, 200, (6, 6), np.uint8), np.ones((16, 16), np.uint8))
    labels[:48, :48] = 0
    image, valid = labels[None].astype(np.float32), np.ones(labels.shape, bool)
    augmentation, scales = Augmentation(), set()
    for _ in range(30):
        _, turned, distances = augmentation(generator, image, valid, labels, labels.copy())
        beyond = turned == IGNORE_ID
        assert (distances[beyond] == UNKNOWN).all() and (distances[turned == 0] == 0).all()
        inside = ~beyond & (turned > 100)
        scale = np.median(distances[inside] / turned[inside])
        scales.add(round(float(scale), 2))
        expected = np.minimum(turned[~beyond] * scale, LEVELS)
        np.testing.assert_allclose(distances[~beyond], expected, atol=2)
    assert min(scales) < 0.9 and 1.0 in scales and max(scales) > 1.1


def test_of_the_longest_distance_nobody_knows_what_it_is_farther_away():
    distances = np.array([0, 1, 100, LEVELS, UNKNOWN], np.uint8)
    assert _scaled(distances, 0.8).tolist() == [0, 1, 80, UNKNOWN, UNKNOWN]
    assert _scaled(distances, 1.3).tolist() == [0, 1, 130, LEVELS, UNKNOWN]


class _Bowl(BandwiseNetwork):
    """Classes as known, and the first band as the distance."""

    def forward(self, images):
        return torch.cat((super().forward(images), images[:, :1]), dim=1)


class _CancelsLate(Listener):
    def __init__(self, at):
        super().__init__()
        self.at = at
        send = self.events._send

        def watch(event):
            send(event)
            if event.event == "progress" and event.done >= self.at:
                self.events.cancelled.set()
        self.events._send = watch


def test_distances_are_stitched_like_probabilities_and_survive_being_interrupted(tmp_path, use_network):
    pixels = np.random.default_rng(2).integers(60, 140, (2, 200, 150), np.uint8)
    write_imagery(tmp_path / "i.tif", pixels)
    (tmp_path / "m.safetensors").write_bytes(b"")
    scheme = make_card().scheme
    background, *others = scheme.classes
    scheme = replace(scheme, classes=(background, replace(others[0], kind=KINDS["object"]), *others[1:]))
    use_network(make_card(objects=True, scheme=scheme), with_object_head(_Bowl()))
    predict(tmp_path)
    distances, classes = read(objects_path(tmp_path / "c.tif")), read(tmp_path / "c.tif")
    expected = 1 / (1 + np.exp(-(pixels[0] - 100.0) / 50))
    inside = classes == others[0].id
    assert abs(distances / LEVELS - expected)[inside].max() < 0.01
    assert inside.any() and (distances[~inside] == 0).all()  # elsewhere they would be noise
    for path in (tmp_path / "c.tif", objects_path(tmp_path / "c.tif")):
        path.unlink()
    with pytest.raises(Cancelled):
        predict(tmp_path, _CancelsLate(7), resume=True)
    assert not (tmp_path / "c.tif").exists() and not objects_path(tmp_path / "c.tif").exists()
    predict(tmp_path, resume=True)
    np.testing.assert_array_equal(read(tmp_path / "c.tif"), classes)
    np.testing.assert_array_equal(read(objects_path(tmp_path / "c.tif")), distances)


def test_tiles_made_before_there_were_objects_are_read_as_before(tmp_path):
    make_scene(tmp_path, objects=False)
    make_tiles(tmp_path)
    path = tmp_path / "tiles" / "dataset.json"
    path.write_text(path.read_text().replace(' "objects": false,\n', ""))
    assert not TilesFolder.open(tmp_path / "tiles").dataset.objects

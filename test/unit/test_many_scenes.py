"""Training on several tiles folders: classes and bands by name, statistics of all, scenes held out whole."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.classes import IGNORE_ID
from contract.errors import Cancelled, TilesError
from contract.jobs import TilesJob, TrainJob
from core.model_info.step import facts
from core.tiling import step as tiling
from core.tiling.joined_tiles import held_out, join
from core.tiling.tiles_folder import TilesFolder
from core.training.step import run
from core.training.training_report import training_report
from models.model_file import load_card

SMALL = {"network": "linknet", "encoder": "tu-test_efficientnet", "encoder_weights": "none", "device": "cpu"}


def make_folder(path, names=("other", "roof"), ids=(), bands=("red", "nir"), seed=0, brighter=0.0, size=128,
                dtype=np.uint16, pixel_size=10.0, tile_px=64, **options):
    """Tiles of a scene whose second class is brighter in the band "red"; band "nir" is 3000 throughout."""
    path.mkdir()
    scheme = make_scheme(*names, ids=ids)
    generator = np.random.default_rng(seed)
    inside = np.zeros((size, size), bool)
    for row, column in generator.integers(0, size - 16, (40, 2)):
        inside[row:row + 14, column:column + 14] = True
    values = {"red": 1000 + brighter + 400 * inside + generator.normal(0, 40, inside.shape),
              "nir": np.full(inside.shape, 3000.0) + generator.normal(0, 10, inside.shape)}
    pixels = np.stack([values[name] for name in bands])
    grid = make_grid(size, size, pixel_size)
    imagery = write_imagery(path / "i.tif", (pixels / (1 if dtype == np.uint16 else 20)).astype(dtype), grid,
                            names=bands)
    classes = np.where(inside, scheme.ids[1], scheme.ids[0]).astype(np.uint8)
    labels = write_classes(path / "l.tif", classes, scheme, grid)
    options = {"tile_size_px": tile_px, "overlap_fraction": 0, "validation_fraction": 0.25, **options}
    tiling.run(TilesJob(str(imagery), str(labels), str(path / "tiles"), **options), Listener().events)
    return path / "tiles"


def joined(*folders, listener=None):
    return join([TilesFolder.open(folder) for folder in folders], (listener or Listener()).events)


def test_bands_and_classes_are_matched_by_name(tmp_path):
    one = make_folder(tmp_path / "one", ids=(0, 1))
    other = make_folder(tmp_path / "other", names=("roof", "other"), ids=(4, 7), bands=("nir", "red"), seed=1)
    both = joined(one, other)
    assert both.scheme.names == ("other", "roof") and [band.name for band in both.bands] == ["red", "nir"]
    tile = both.tiles()[-1]
    assert tile.scene.folder.path == other
    image, _, labels = both.read(tile)
    assert image[1].mean() == pytest.approx(3000, abs=5)
    own_image, _, own = TilesFolder.open(other).read(tile.record)
    assert np.array_equal(image, own_image[[1, 0]])
    assert np.array_equal(labels == 1, own == 4) and np.array_equal(labels == 0, own == 7)
    counts = [TilesFolder.open(folder).dataset.class_pixel_counts["training"] for folder in (one, other)]
    assert both.class_pixel_counts()["training"] == {0: counts[0][0] + counts[1][7], 1: counts[0][1] + counts[1][4]}


def test_statistics_are_those_of_all_training_pixels(tmp_path):
    one = make_folder(tmp_path / "one", clip_high_percent=0)
    other = make_folder(tmp_path / "other", seed=1, brighter=800, size=192, clip_high_percent=0)
    both = joined(one, other)
    values = []
    for folder in (TilesFolder.open(one), TilesFolder.open(other)):
        for record in folder.tiles("training"):
            image, valid, _ = folder.read(record)
            values.append(image[0][valid].astype(float))
    every = np.concatenate(values)
    assert both.bands[0].mean == pytest.approx(every.mean(), rel=0.005)
    assert both.bands[0].std == pytest.approx(every.std(), rel=0.005)
    assert both.bands[0].high > 1800 > joined(one).bands[0].high


def test_one_folder_is_as_it_is(tmp_path):
    folder = TilesFolder.open(make_folder(tmp_path / "one"))
    alone = joined(folder.path)
    assert alone.scheme == folder.scheme and alone.bands == folder.bands
    for tile, record in zip(alone.tiles("training"), folder.tiles("training")):
        assert all(np.array_equal(mine, own) for mine, own in zip(alone.read(tile), folder.read(record)))


def test_a_class_that_only_one_scene_has_is_learnt_and_said(tmp_path):
    one = make_folder(tmp_path / "one", ids=(0, 1))
    other = make_folder(tmp_path / "other", names=("other", "tank"), ids=(0, 1), seed=1)
    listener = Listener()
    both = joined(one, other, listener=listener)
    assert both.scheme.names == ("other", "roof", "tank") and both.scheme.ids == (0, 1, 2)
    assert 2 in both.read(both.tiles()[-1])[2] or 2 in both.class_pixel_counts()["training"]
    assert str(one) in listener.messages("warning") and "tank" in listener.messages("warning")


@pytest.mark.parametrize(("options", "said"), [
    ({"bands": ("red", "swir")}, "swir"), ({"dtype": np.uint8}, "uint8"), ({"tile_px": 32}, "32 px"),
    ({"pixel_size": 20.0}, "20 m"), ({"names": ("sea", "land")}, "sea, land")])
def test_folders_that_do_not_fit_are_named_with_both_values(tmp_path, options, said):
    one = make_folder(tmp_path / "one")
    if options.get("bands") == ("red", "swir"):
        other = make_folder(tmp_path / "other", seed=1)
        text = (other / "dataset.json").read_text(encoding="utf-8").replace('"nir"', '"swir"')
        (other / "dataset.json").write_text(text, encoding="utf-8")
    else:
        other = make_folder(tmp_path / "other", seed=1, **options)
    with pytest.raises(TilesError) as error:
        joined(one, other)
    assert said in error.value.message and str(one) in error.value.message and str(other) in error.value.message
    assert error.value.hint


def test_the_same_folder_twice_and_a_held_out_scene_that_is_learnt(tmp_path):
    one = make_folder(tmp_path / "one")
    with pytest.raises(TilesError, match="twice"):
        joined(one, tmp_path / "." / "one" / "tiles")
    shutil.copytree(one, tmp_path / "copy")
    with pytest.raises(TilesError, match="same imagery"):
        held_out([TilesFolder.open(tmp_path / "copy")], joined(one), Listener().events)


def test_objects_only_where_every_folder_has_them(tmp_path):
    one, other = make_folder(tmp_path / "one"), make_folder(tmp_path / "other", seed=1)
    (one / "objects").mkdir()
    data = json.loads((one / "dataset.json").read_text(encoding="utf-8"))
    for tile in data["tiles"]:
        shutil.copy(one / "labels" / f"{tile['name']}.tif", one / "objects")
    (one / "dataset.json").write_text(json.dumps(data | {"objects": True}), encoding="utf-8")
    listener = Listener()
    assert joined(one).objects and not joined(one, other, listener=listener).objects
    assert str(other) in listener.messages("warning")


def test_it_trains_on_all_and_judges_what_it_never_saw(tmp_path):
    learnt = [make_folder(tmp_path / name, seed=seed, brighter=100.0 * seed) for seed, name in enumerate("ab")]
    unseen = make_folder(tmp_path / "c", ids=(4, 7), seed=5, brighter=50.0)
    listener = Listener()
    model = tmp_path / "m.safetensors"
    job = TrainJob(str(learnt[0]), str(model), **SMALL, epochs=12, batch_size=4, learning_rate=3e-3,
                   additional_tiles=(str(learnt[1]),), held_out_tiles=(str(unseen),))
    run(job, listener.events)
    card = load_card(model)
    scenes = card.training["scenes"]
    assert [scene["role"] for scene in scenes] == ["learnt", "learnt", "held out"]
    assert len({scene["dataset_sha256"] for scene in scenes}) == 3
    medians = [scene["band_quantiles"]["red"][16] for scene in scenes[:2]]
    assert medians[1] - medians[0] == pytest.approx(100, abs=30) and "band_quantiles" not in scenes[2]
    tiles = [TilesFolder.open(folder) for folder in learnt]
    assert card.training["tiles"]["training"] == sum(len(folder.tiles("training")) for folder in tiles)
    figures = card.training["held_out"]
    assert 0.6 < figures["iou"]["roof"] <= 1 and 0.6 < figures["miou"] <= 1
    assert str(tmp_path) not in json.dumps(card.training)
    page = training_report(card, "m")
    assert f"{figures['miou']:.3f}" in page and "held out" in page
    assert any("held out" in name for name, _ in facts(card))


@pytest.mark.parametrize("is_kept", [True, False])
def test_cancelled_while_a_held_out_scene_is_judged_the_model_is_kept_where_that_was_asked_for(tmp_path, is_kept):
    learnt, unseen = make_folder(tmp_path / "a"), make_folder(tmp_path / "b", seed=1)
    listener = CancelsAtJudging()
    model = tmp_path / "m.safetensors"
    job = TrainJob(str(learnt), str(model), **SMALL, epochs=1, batch_size=2, held_out_tiles=(str(unseen),),
                   keep_best_on_cancel=is_kept)
    if not is_kept:
        with pytest.raises(Cancelled):
            run(job, listener.events)
        assert not model.exists()
        return
    run(job, listener.events)
    assert load_card(model).training["held_out"] == {}


class CancelsAtJudging(Listener):
    """Cancels as soon as scenes held out are judged."""

    def __init__(self):
        super().__init__()
        self.events._send = self.hear

    def hear(self, event):
        self.sent.append(event)
        if event.event == "progress" and "held out" in event.message:
            self.events.cancelled.set()


def test_labels_outside_the_scheme_of_the_training_are_not_judged(tmp_path):
    trained = joined(make_folder(tmp_path / "one"))
    unseen = make_folder(tmp_path / "other", names=("other", "tank"), seed=1)
    listener = Listener()
    scene = held_out([TilesFolder.open(unseen)], trained, listener.events)
    labels = np.concatenate([scene.read(tile)[2].ravel() for tile in scene.tiles()])
    assert set(np.unique(labels)) == {0, IGNORE_ID} and "tank" in listener.messages("warning")

"""What follows from a job, its tiles and the model it starts from; the job itself stays as it was asked."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from known_network import make_card
from made_scenes import Listener
from test_osm_chain import make_scene, make_tiles

from contract.errors import InputError
from contract.jobs import TrainJob
from contract.network_input import OsmInput
from core.training.training_plan import resolve
from models.fusion import DEFAULT_FUSION
from models.model_file import save_model


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Tiles of imagery with OSM channels."""
    folder = tmp_path_factory.mktemp("scene")
    make_scene(folder, size=128)
    make_tiles(folder)
    return folder


def plan_of(folder, listener=None, **options):
    job = TrainJob(str(folder / "tiles"), str(folder / "m.safetensors"), device="cpu", **options)
    plan = resolve(job, (listener or Listener()).events)
    assert plan.job is job
    return plan


def test_a_plan_is_frozen(folder):
    with pytest.raises(dataclasses.FrozenInstanceError):
        plan_of(folder).network = "fpn"


def test_without_a_wish_osm_meets_the_imagery_by_the_default_fusion(folder):
    plan = plan_of(folder)
    assert plan.fusion == DEFAULT_FUSION and plan.osm_count == len(plan.tiles.osm.channels) > 0
    assert plan.settings["fusion"] == DEFAULT_FUSION and plan.job.fusion == "auto"


def test_without_a_fusion_the_network_sees_no_osm(folder):
    listener = Listener()
    plan = plan_of(folder, listener, fusion="none")
    assert plan.fusion == "none" and plan.tiles.osm is None and plan.osm_count == 0
    assert "the network does not see them" in listener.messages("info")


@pytest.mark.parametrize(("wanted", "settled"), [("ImageNet ", "imagenet"), ("None", "none"), ("", "none"),
                                                 ("/a/W.safetensors", "/a/W.safetensors")])
def test_encoder_weights_are_imagenets_a_file_or_none(folder, wanted, settled):
    assert plan_of(folder, encoder_weights=wanted).encoder_weights == settled


def test_the_initial_model_says_which_network(folder, tmp_path):
    path = tmp_path / "initial.safetensors"
    card = dataclasses.replace(make_card(network="fpn", encoder="resnet18"), osm_channels=("building",),
                               osm_representation="binary", fusion="averaging")
    save_model(path, {"a": torch.zeros(1)}, card)
    plan = plan_of(folder, initial_model=str(path), network="unet", encoder_weights="imagenet", fusion="stack")
    assert (plan.network, plan.encoder, plan.encoder_weights, plan.fusion) == ("fpn", "resnet18", "none", "averaging")
    assert plan.initial_card.osm == OsmInput(("building",), "binary")


def test_the_papers_recipe_settles_what_it_fixes(folder):
    plan = plan_of(folder, recipe="audebert2017", batch_size=3, learning_rate=1.0, loss="focal")
    assert (plan.recipe.batch_size, plan.recipe.learning_rate, plan.recipe.osm_dropout) == (10, 0.01, 0.0)
    assert (plan.job.batch_size, plan.settings["batch_size"]) == (3, 10)


def test_a_fusion_needs_tiles_with_osm(tmp_path):
    make_scene(tmp_path, size=128)
    make_tiles(tmp_path, osm=False)
    with pytest.raises(InputError, match="fusenet, but the tiles"):
        plan_of(tmp_path, fusion="fusenet")

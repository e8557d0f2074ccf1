"""Fields of the contract: types and ranges are checked in one place, closed choices stand once."""

from __future__ import annotations

import dataclasses
import json
import typing
from typing import Annotated, Any, Literal, Union

import pytest

from contract.choices import DEVICE, Fusion, Network, PixelType, options
from contract.errors import JobError
from contract.fields import FieldError, field_types, read_value
from contract.job_json import job_from_json, job_to_json
from contract.jobs import (
    JOBS,
    EvaluateJob,
    LabelJob,
    OsmChannelsJob,
    PredictJob,
    QaSampleJob,
    TilesJob,
    TrainJob,
    VectorizeJob,
    VectorSource,
)
from contract.messages import brief, listed
from contract.outside_json import MAXIMUM_DEPTH, parse_json
from contract.path_roles import role_of

LABEL = LabelJob("/i.tif", (VectorSource("/x.pbf"),), {}, "/o.tif")
TILES = TilesJob("/i.tif", "/l.tif", "/t")
TRAIN = TrainJob("/t", "/m.safetensors")
PREDICT = PredictJob("/i.tif", "/m.safetensors", "/o.tif")
VECTORIZE = VectorizeJob("/c.tif", "/p.gpkg")
EVALUATE = EvaluateJob("/p.tif", "/r.html", "/r.json")


@pytest.mark.parametrize(("job", "values", "message"), [
    (LABEL, {"unlabelled": "water"}, "unlabelled is 'water'. Use one of background, ignore"),
    (LABEL, {"masked_values": [2**40]}, r"masked_values\[0\] is 1.09951e\+12"),
    (OsmChannelsJob("/i.tif", (), {}, "/o.tif"), {"representation": "words"}, "representation is 'words'"),
    (TILES, {"tile_size_px": 100}, "tile_size_px is 100, no multiple of 32. Use 96 or 128"),
    (TILES, {"tile_size_px": 0}, "tile_size_px is 0, it must be from 32 to 4096"),
    (TILES, {"overlap_fraction": 1.0}, "overlap_fraction is 1, it must be from 0 to 0.9"),
    (TILES, {"overlap_fraction": 7}, "overlap_fraction is 7"),
    (TILES, {"pixel_size_m": -1}, "pixel_size_m is -1"),
    (TILES, {"clip_high_percent": 50}, "clip_high_percent is 50"),
    (TILES, {"seed": -1}, "seed is -1"),
    (TRAIN, {"batch_size": -3}, "batch_size is -3, it must be 1 or more"),
    (TRAIN, {"epochs": 0}, "epochs is 0"),
    (TRAIN, {"epochs": 10**400}, "epochs is 1000.*too large"),
    (TRAIN, {"learning_rate": 0}, "learning_rate is 0, it must be above 0"),
    (TRAIN, {"learning_rate": 10**400}, "learning_rate must be a number"),
    (TRAIN, {"dice_weight": 1.5}, "dice_weight is 1.5, it must be from 0 to 1"),
    (TRAIN, {"osm_dropout": 1}, "osm_dropout is 1"),
    (TRAIN, {"patience_epochs": -1}, "patience_epochs is -1"),
    (TRAIN, {"loss": "hinge"}, "loss is 'hinge'. Use one of dice, focal"),
    (TRAIN, {"network": ["unet"]}, r"network is \['unet'\]"),
    (TRAIN, {"fusion": "sum"}, "fusion is 'sum'"),
    (TRAIN, {"recipe": "mine"}, "recipe is 'mine'"),
    (TRAIN, {"device": "gpu"}, "device is 'gpu'. Use auto, cpu"),
    (TRAIN, {"augmentation": 1}, "augmentation must be true or false, not 1"),
    (TRAIN, {"license_text": "\ud800"}, "cannot be written"),
    (TRAIN, {"output": "/m\x00.safetensors"}, "cannot be written"),
    (PREDICT, {"overlap_fraction": 0.8}, "overlap_fraction is 0.8, it must be from 0 to 0.75"),
    (PREDICT, {"extent": [0, 0, "1", 1]}, r"extent\[2\] must be a number"),
    (VECTORIZE, {"minimum_area_m2": -1}, "minimum_area_m2 is -1, it must be 0 or more"),
    (VECTORIZE, {"minimum_area_by_class": {"building": "20"}}, "by_class.building must be a number, not '20'"),
    (VECTORIZE, {"minimum_area_by_class": {"building": -1}}, "by_class.building is -1"),
    (VECTORIZE, {"minimum_area_by_class": [1]}, r"by_class must be an object, not \[1\]"),
    (VECTORIZE, {"small_pieces": "keep"}, "small_pieces is 'keep'"),
    (EVALUATE, {"border_erosion_px": -1}, "border_erosion_px is -1"),
    (EVALUATE, {"errors_minimum_area_m2": -1.0}, "errors_minimum_area_m2 is -1"),
    (QaSampleJob("/c.tif", "/p.gpkg"), {"count_per_class": 0}, "count_per_class is 0"),
])
def test_a_value_out_of_its_range_is_named(job, values, message):
    data = json.loads(job_to_json(job)) | values
    with pytest.raises(JobError, match=message):
        job_from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_none_are_refused(text):
    whole = job_to_json(VECTORIZE).replace('"smooth_m": 0.0', f'"smooth_m": {text}')
    with pytest.raises(JobError, match="number"):
        job_from_json(whole)


@pytest.mark.parametrize("values", [
    {"patience_epochs": 0}, {"device": " CUDA:1 "}, {"device": ""}, {"masked_values": []}, {"learning_rate": 1},
    {"license_text": "CC BY 4.0\n\ttrained on OSM"}])
def test_what_is_allowed_passes(values):
    job = TRAIN if "masked_values" not in values else LABEL
    assert job_from_json(json.dumps(json.loads(job_to_json(job)) | values))


@pytest.mark.parametrize("kind", [["label"], {"a": 1}, None, 3, "paint"])
def test_an_odd_kind_of_job_is_refused(kind):
    with pytest.raises(JobError, match="Unknown job"):
        job_from_json(json.dumps({"protocol": 1, "job": kind}))


@pytest.mark.parametrize("depth", [MAXIMUM_DEPTH + 1, 500, 200_000])
def test_deep_nesting_is_refused(depth):
    with pytest.raises(ValueError, match="nested more than"):
        parse_json("[" * depth + "]" * depth)
    with pytest.raises(JobError, match="nested"):
        job_from_json('{"protocol": 1, "job": ' + '{"a":' * depth + "1" + "}" * depth + "}")


def test_what_is_nested_a_little_passes():
    text = "[" * MAXIMUM_DEPTH + "]" * MAXIMUM_DEPTH
    assert json.dumps(parse_json(text)) == text


def test_text_that_is_no_unicode_is_refused():
    with pytest.raises(JobError, match="not valid JSON"):
        job_from_json(b'{"protocol": 1, "job": "\xff\xfe"}')


def test_long_values_are_cut_in_messages():
    assert len(brief("x" * 10_000)) < 100
    assert listed(["a", "b"]) == "a, b"
    assert listed(f"band {number}" for number in range(100_000)).endswith("band 19… and 99,980 more")


def _texts(hint: Any) -> bool:
    """Whether a type holds a text that says nothing of what it is."""
    origin = typing.get_origin(hint)
    if origin is Annotated:
        return role_of(hint) is None and _texts(typing.get_args(hint)[0])
    if origin is Literal:
        return False
    if origin in (Union, tuple):
        return any(_texts(argument) for argument in typing.get_args(hint) if argument is not Ellipsis)
    if dataclasses.is_dataclass(hint):
        return any(_texts(inner) for inner in field_types(hint).values())
    return hint is str


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)
def test_every_text_of_a_job_says_whether_it_is_read_or_written(job):
    silent = [name for name, hint in field_types(job).items() if _texts(hint)]
    assert not silent, f"say of {silent} whether they are inputs, outputs, or plain text"


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)
def test_every_default_is_within_its_own_bounds(job):
    for field in dataclasses.fields(job):
        if field.default is not dataclasses.MISSING:
            default = list(field.default) if isinstance(field.default, tuple) else field.default
            read_value(field_types(job)[field.name], default, field.name)


def test_the_core_knows_exactly_the_choices_of_the_contract():
    from core.grids.rasters import SUPPORTED_DTYPES
    from models.fusion import DEFAULT_FUSION, FUSIONS
    from models.networks import NETWORKS

    assert tuple(NETWORKS) == options(Network) and tuple(FUSIONS) == options(Fusion)
    assert DEFAULT_FUSION in FUSIONS and options(PixelType) == SUPPORTED_DTYPES


def test_every_loss_and_recipe_of_the_contract_is_there():
    import torch

    from contract.choices import Loss
    from models.losses import make_loss

    logits, target = torch.zeros(1, 2, 4, 4), torch.zeros(1, 4, 4, dtype=torch.int64)
    for name in options(Loss):
        assert torch.isfinite(make_loss(name, 0.5)(logits, target))


@pytest.mark.parametrize(("name", "fits"), [("auto", True), ("cuda:12", True), ("Mps", True), ("cuda:", False),
                                            ("xpu", False), ("cpu:0", False)])
def test_devices_by_name(name, fits):
    assert bool(DEVICE.fullmatch(name)) == fits


@pytest.mark.parametrize(("hint", "value"), [(int, True), (int, 1.0), (float, True), (str, 1), (bool, 0),
                                             (tuple[int, ...], "12"), (dict[str, int], [])])
def test_types_are_not_guessed(hint, value):
    with pytest.raises(FieldError, match="must be"):
        read_value(hint, value, "x")

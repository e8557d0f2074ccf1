"""The closed choices, each named once: what a job or a model may say, what a dialog offers, what the core can do.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Mapping
from typing import Any, Literal

Network = Literal[
    "unet", "unetplusplus", "deeplabv3", "deeplabv3plus", "pspnet", "fpn", "linknet", "manet", "pan", "segformer",
    "upernet", "segnet", "segnet_quarter",
]
Fusion = Literal["stack", "averaging", "residual_correction", "fusenet"]
# Of a training: what the tiles suggest, or imagery alone, or one by its name.
FusionWish = Literal["auto", "none", Fusion]
Loss = Literal["dice", "focal", "lovasz", "tversky"]
Recipe = Literal["own", "audebert2017"]
Representation = Literal["binary", "distance"]
Thoroughness = Literal["quick", "normal", "thorough"]
Unlabelled = Literal["background", "ignore"]
SmallPieces = Literal["merge", "drop"]
RuleGeometry = Literal["any", "line", "polygon"]
OsmExportFormat = Literal["osm", "osc", "maproulette", "mapswipe", "geojson"]
ExportedStatus = Literal["new", "moved", "both"]
ExportedFeatures = Literal["accepted", "all"]
Split = Literal["training", "validation", "test"]
# Of a scene among several: learnt from, or kept to see how good the model is where it never was.
SceneRole = Literal["learnt", "held out"]
# Of a model for imagery, from the best to the worst; a run may ask for one of the first three at least.
Verdict = Literal["keep", "fine-tune", "retrain", "no"]
LeastVerdict = Literal["none", "keep", "fine-tune", "retrain"]
PlaceScore = Literal["entropy", "disagreement", "osm_errors", "objects", "random"]
PlaceReason = Literal["unsure", "views disagree", "differs from OSM", "many objects", "new look"]
# Of a prediction on a CPU: what is fastest without losing accuracy, or one by its name.
Precision = Literal["auto", "float32", "int8"]
PixelType = Literal["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64"]

# Of satellite imagery: reflectance at the top of the atmosphere, or on the ground.
ProductLevel = Literal["L1C", "L2A"]

# The most epochs of a training: a first look, enough for most, as far as it goes.
EPOCHS_OF: Mapping[Thoroughness, int] = {"quick": 10, "normal": 30, "thorough": 100}

# Open choices: what is offered by name, beside which others are taken, too.
OFFERED_ENCODERS = ("efficientnet-lite0", "resnet34", "resnet50", "mobilenet_v2", "mit_b0", "vgg16_bn")
OFFERED_ENCODER_WEIGHTS = ("imagenet", "none")
OFFERED_DEVICES = ("auto", "cpu", "cuda:0", "mps")

DEVICE = re.compile(r"\s*(auto|cpu|mps|cuda(:\d{1,3})?)?\s*", re.IGNORECASE)
DEVICE_WORDS = "auto, cpu, cuda, cuda:0, cuda:1… or mps"

# Worker processes of this computer, or those that a Dask scheduler knows; nothing: this process alone.
SCHEDULER = re.compile(r"\s*(local:[1-9]\d{0,2}|((tcp|tls)://)?[^\s/:]+:\d{1,5})?\s*", re.IGNORECASE)
SCHEDULER_WORDS = "local:2 (two worker processes on this computer) or the address of a scheduler, tcp://host:8786"

# Of Sentinel-2's scene classification: no data, cloud shadow, clouds of medium and high probability, thin cirrus.
SENTINEL_2_MASKED = (0, 3, 8, 9, 10)

# What these say of a pixel depends on all of their window: they pool over it, attend to all of it (MAnet), or
# normalise by it (the group norms of FPN). Larger windows than those of the training show them averages they never met.
WHOLE_WINDOW_NETWORKS: frozenset[Network] = frozenset(
    ("deeplabv3", "deeplabv3plus", "fpn", "manet", "pan", "pspnet", "upernet"))

# The networks halve a tile five times.
SIZE_MULTIPLE_PX = 32


def options(choice: Any) -> tuple[Any, ...]:
    """The values of one of the closed choices, in the order in which they are offered."""
    return typing.get_args(choice)

"""The card of a model: what it is, as its file says it, checked on either side of the wall.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal, Optional

from .choices import Fusion, Network, PixelType, Representation
from .classes import ClassScheme
from .errors import ModelError, SchemeError
from .fields import NAME, Range, field_types, read_record, read_value
from .messages import brief
from .model_header import MODEL_HINT, read_card
from .network_input import BandScaling, OsmInput
from .scheme_json import scheme_from_dict
from .texts import tr

FORMAT = "urbanseg-model"
VERSION = 1
# Of mean IoU and of object F1, of 1: what 8 bits may lose on labelled tiles and still be taken by themselves.
MOST_LOST = 0.003


@dataclass(frozen=True)
class Source:
    """A file that a model comes from, and its hash; empty where that is not known."""

    name: str
    sha256: str


@dataclass(frozen=True)
class Extent:
    """Where a model was trained: the name of the CRS, and (west, south, east, north) in degrees."""

    crs: str
    degrees: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.degrees) != 4:
            raise ValueError(f"an extent has 4 degrees, not {len(self.degrees)}")


@dataclass(frozen=True)
class ModelCard:
    """What a model is: enough to build its network, to prepare imagery for it and to name its classes.

    ``bands`` in the order of the network's input channels; ``osm_channels`` come after them, are of
    ``osm_representation`` (see ``OsmInput``) and meet the imagery by ``fusion``. ``osm_optional``: OSM was hidden from
    the network often enough that it also works without.
    ``objects``: the network tells single objects apart (``models.object_head``).
    ``training`` is the training report; ``parent`` names the model this one was fine-tuned from.
    ``description`` says in words what it is for and what it is not for.
    """

    network: Network
    encoder: Annotated[str, NAME]
    scheme: ClassScheme
    bands: tuple[BandScaling, ...]
    dtype: PixelType
    pixel_size_m: Annotated[float, Range(0, 100_000, above=True)]
    tile_size_px: Annotated[int, Range(1, 65_536)]
    osm_channels: tuple[Annotated[str, NAME], ...] = ()
    training: dict[str, Any] = field(default_factory=dict)
    parent: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    license: str = ""
    osm_representation: Literal["", Representation] = ""
    osm_clip_m: Annotated[float, Range(0)] = 0.0
    osm_optional: bool = False
    fusion: Literal["", Fusion] = ""
    objects: bool = False
    description: str = ""

    @property
    def eight_bits(self) -> Optional[EightBits]:
        """What is known of the model in 8 bits."""
        found = self.training.get("eight_bits")
        return None if found is None else read_value(EightBits, found, "card.training.eight_bits")

    @property
    def learnt_extents(self) -> list[tuple[float, ...]]:
        """(West, south, east, north) in degrees of each scene that it learnt from; empty where the card names none."""
        return [tuple(scene["extent"]["degrees"]) for scene in self.training.get("scenes") or ()
                if scene["role"] == "learnt"]

    @property
    def object_f1(self) -> Optional[float]:
        """Of single objects on validation tiles; None where that is not known.

        Models of before have it only from where it was tried what 8 bits cost them.
        """
        found: Optional[float] = self.training.get("object_f1")
        if found is None and self.eight_bits is not None:
            return self.eight_bits.object_f1_float32
        return found

    @property
    def osm(self) -> Optional[OsmInput]:
        """The OSM channels that the network takes beside the imagery."""
        if not self.osm_channels:
            return None
        return OsmInput(self.osm_channels, self.osm_representation, self.osm_clip_m)  # type: ignore[arg-type]

    @property
    def input_scaling(self) -> tuple[BandScaling, ...]:
        """The scaling of every channel of the network's input."""
        return self.bands + (self.osm.scaling if self.osm else ())

    @property
    def in_channels(self) -> int:
        return len(self.input_scaling)


@dataclass(frozen=True)
class TrainingScene:
    """A tiles folder that a model was trained on, or judged on: what it was cut from, where, and how many tiles.

    ``band_quantiles``: as those of ``TrainingReport``, of this scene alone where it was learnt from.
    """

    role: Literal["learnt", "held out"]
    sources: dict[str, Source]
    dataset_sha256: str
    extent: Extent
    tiles: dict[str, int]
    band_quantiles: dict[str, tuple[float, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class UnseenFigures:
    """Figures on the scenes that were held out; without scenes there are none."""

    miou: Optional[float] = None
    iou: dict[str, Optional[float]] = field(default_factory=dict)


@dataclass(frozen=True)
class EightBits:
    """What 8 bits cost a model, and what they take: see ``core.quantizing.eight_bits``.

    ``ranges``: the least and the largest value of each tensor that is quantized, calibrated on so many training tiles.
    The figures are of the validation tiles; object F1 only where the network tells single objects apart.
    """

    ranges: dict[str, tuple[float, ...]]
    calibration_tiles: int
    miou: Optional[float]
    miou_float32: Optional[float]
    object_f1: Optional[float] = None
    object_f1_float32: Optional[float] = None

    def __post_init__(self) -> None:
        for name, bounds in self.ranges.items():
            if len(bounds) != 2 or bounds[0] > bounds[1]:
                raise ValueError(f"the range of {name} is no least and largest value: {bounds}")

    @property
    def loss(self) -> float:
        """How much of the mean IoU or of the object F1 is lost, whichever loses more; infinite where it is unknown."""
        pairs = [(self.miou, self.miou_float32)]
        if self.object_f1 is not None or self.object_f1_float32 is not None:
            pairs.append((self.object_f1, self.object_f1_float32))
        return max(math.inf if figure is None or exact is None else exact - figure for figure, exact in pairs)

    @property
    def suffice(self) -> bool:
        """Whether they lose so little that nobody need be asked."""
        return self.loss <= MOST_LOST

    @property
    def figures(self) -> str:
        """What they cost, in words."""
        if self.miou is None or self.miou_float32 is None:
            return tr("what they cost could not be measured")
        text = tr("on the validation tiles mean IoU {miou:.4f} instead of {exact:.4f}").format(
            miou=self.miou, exact=self.miou_float32)
        if self.object_f1 is None or self.object_f1_float32 is None:
            return text
        return tr("{text}, object F1 {f1:.4f} instead of {exact:.4f}").format(
            text=text, f1=self.object_f1, exact=self.object_f1_float32)


@dataclass(frozen=True)
class TrainingReport:
    """What is read again of a training report; it may hold more, and a model of elsewhere has none of it.

    ``band_quantiles``: by the name of a band, evenly spaced quantiles of the training tiles' pixels, from the smallest
    to the largest value; models of before have none. ``clicks``: what was learnt from clicks after the training.
    ``eight_bits``: None where it was not found out. ``object_f1``: of single objects on validation tiles, None where
    the network does not tell them apart, or there were none.
    """

    best_epoch: int
    steps: int
    seconds: float
    ending: str
    miou: Optional[float]
    iou: dict[str, Optional[float]]
    classes: dict[str, dict[str, Optional[float]]]
    epochs: tuple[dict[str, Any], ...]
    settings: dict[str, Any]
    device: str
    class_pixel_counts: dict[str, dict[str, int]]
    band_quantiles: dict[str, tuple[float, ...]]
    scenes: tuple[TrainingScene, ...]
    held_out: UnseenFigures
    parent: Optional[Source]
    clicks: tuple[dict[str, Any], ...]
    eight_bits: Optional[EightBits]
    object_f1: Optional[float]


def load_card(path: str | Path) -> ModelCard:
    """Read the card from the file's header; no weight is read.

    Raises:
        ModelError: missing, truncated, a pickle, of another format, or without a card that can be used.
    """
    data = read_card(path)
    try:
        return _card_from_dict(data)
    except (ValueError, SchemeError) as error:
        hint = getattr(error, "hint", "") or MODEL_HINT
        raise ModelError(tr("The card inside the model {path} cannot be used: {error}").format(path=path, error=error),
                         hint) from error


def card_to_dict(card: ModelCard) -> dict[str, Any]:
    """The card as ``load_card`` reads it."""
    data = {key: value for key, value in vars(card).items() if key not in ("scheme", "bands")}
    return {"format": FORMAT, "version": VERSION, "classes": card.scheme.without_rules().to_dict(),
            "bands": [asdict(band) for band in card.bands], **data}


def _card_from_dict(data: dict[str, Any]) -> ModelCard:
    given = dict(data)
    if given.pop("format", None) != FORMAT:
        raise ValueError(tr("it is of another format."))
    version = given.pop("version", None)
    if version != VERSION:
        raise ValueError(tr("it is of version {version}, this plugin reads version {own_version}; update the "
                            "plugin.").format(version=brief(version), own_version=VERSION))
    scheme = scheme_from_dict(given.pop("classes", None), tr("the model's classes"))
    card: ModelCard = read_record(ModelCard, given, "card", scheme=scheme)
    if not card.bands:
        raise ValueError(tr("it names no bands."))
    _check_training(card.training)
    if card.osm_channels and not (card.osm_representation and card.fusion):
        raise ValueError(tr("it names OSM channels, but not what they are or how they meet the imagery."))
    _ = card.osm  # raises where its channels are none
    return card


def _check_training(training: dict[str, Any]) -> None:
    types = field_types(TrainingReport)
    for key in types.keys() & training.keys():
        read_value(types[key], training[key], f"card.training.{key}")
    missing = {"steps", "seconds", "ending"} - training.keys()
    if "best_epoch" in training and missing:
        raise ValueError(tr("its training report lacks {missing}.").format(missing=", ".join(sorted(missing))))

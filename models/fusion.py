"""Networks that see OpenStreetMap beside the imagery, by the published equations.

Audebert, Le Saux, Lefèvre, "Joint Learning from Earth Observation and OpenStreetMap Data to Get Faster Better Semantic
Maps" (CVPR Workshops 2017): OSMNet, averaging, residual correction. Hazirbas, Ma, Domokos, Cremers, "FuseNet:
Incorporating Depth into Semantic Segmentation via Fusion-Based CNN Architecture" (ACCV 2016): FuseNet.

All of them take one tensor (B, bands + OSM channels, H, W), imagery first, so that whatever runs a network runs these.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from contract.choices import Fusion
from contract.errors import ModelError
from contract.texts import tr
from models.encoder_weights import load_weights_file
from models.networks import build_network
from models.object_head import with_object_head
from models.segnet import SegNet
from models.summed_encoder import SummedEncoder

FUSIONS = {
    "stack": "OSM as further bands",
    "averaging": "averaging",
    "residual_correction": "residual correction",
    "fusenet": "FuseNet",
}
# Residual correction gains more from a map, FuseNet loses less where there is none (test/benchmarks/bench_fusion.py).
DEFAULT_FUSION: Fusion = "fusenet"
_OSM_FILTERS = 64
_CORRECTION_FILTERS = 32


class OsmNet(nn.Module):
    """Two convolutions from OSM channels to classes: the map already is nearly the answer (Audebert et al. 2017)."""

    def __init__(self, osm_count: int, class_count: int) -> None:
        super().__init__()
        self.features = nn.Sequential(nn.Conv2d(osm_count, _OSM_FILTERS, 3, padding=1, bias=False),
                                      nn.BatchNorm2d(_OSM_FILTERS), nn.ReLU(inplace=True))
        self.classifier = nn.Conv2d(_OSM_FILTERS, class_count, 3, padding=1)

    def forward(self, osm: torch.Tensor) -> torch.Tensor:
        """Logits (B, class_count, H, W) of OSM channels (B, osm_count, H, W)."""
        return self.classifier(self.features(osm))


class FusionNetwork(nn.Module):
    """An optical network with something beside it; ``band_count`` is how many of the input's channels are imagery.

    ``encoder`` is the optical one: its weights may be pretrained, all others start fresh.
    """

    def __init__(self, optical: nn.Module, band_count: int) -> None:
        super().__init__()
        self.optical: Any = optical
        self.band_count = band_count

    @property
    def encoder(self) -> nn.Module:
        return self.optical.encoder

    @property
    def requires_divisible_input_shape(self) -> bool:
        return self.optical.requires_divisible_input_shape

    def split(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Imagery (B, bands, H, W) and OSM (B, OSM channels, H, W)."""
        return images[:, :self.band_count], images[:, self.band_count:]


class Averaging(FusionNetwork):
    """``P(I, O) = ½ (P_opt(I) + P_osm(O))`` (Audebert et al. 2017, section 3.1), P being score maps."""

    def __init__(self, optical: nn.Module, band_count: int, osm_count: int, class_count: int) -> None:
        super().__init__(optical, band_count)
        self.osm_network = OsmNet(osm_count, class_count)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Logits (B, class_count, H, W)."""
        imagery, osm = self.split(images)
        return (self.optical(imagery) + self.osm_network(osm)) / 2


class ResidualCorrection(FusionNetwork):
    """``P(I, O) = ½ (P_opt(I) + P_osm(O)) + C(Z_opt(I), Z_osm(O))`` (Audebert et al. 2017, section 3.1).

    C: three convolutions on the last feature maps Z of both networks. Where the optical network answers at a part of
    the resolution, C works there, too. All of it is trained jointly; the correction starts at zero.
    """

    def __init__(self, optical: nn.Module, band_count: int, osm_count: int, class_count: int) -> None:
        super().__init__(optical, band_count)
        self.osm_network = OsmNet(osm_count, class_count)
        channels = _last_feature_count(optical) + _OSM_FILTERS
        last = nn.Conv2d(_CORRECTION_FILTERS, class_count, 3, padding=1)
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)  # type: ignore[arg-type]
        self.correction = nn.Sequential(
            nn.Conv2d(channels, _CORRECTION_FILTERS, 3, padding=1), nn.ReLU(inplace=True),
            nn.Conv2d(_CORRECTION_FILTERS, _CORRECTION_FILTERS, 3, padding=1), nn.ReLU(inplace=True), last)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Logits (B, class_count, H, W)."""
        imagery, osm = self.split(images)
        optical_features = _last_features(self.optical, imagery)
        osm_features = self.osm_network.features(osm)
        average = (self.optical.segmentation_head(optical_features) + self.osm_network.classifier(osm_features)) / 2
        correction = self.correction(torch.cat([optical_features, _resized(osm_features, optical_features)], dim=1))
        return average + _resized(correction, average)


class FuseNet(FusionNetwork):
    """Two encoders; the OSM branch's activations are summed into the optical branch's after every block; one decoder.

    Hazirbas et al. 2016, with OSM in the place of depth (Audebert et al. 2017).
    """

    def __init__(self, optical: nn.Module, osm_encoder: nn.Module, band_count: int, encoder_name: str) -> None:
        super().__init__(optical, band_count)
        self.osm_encoder: Any = osm_encoder
        self._summed = None
        if not isinstance(optical, SegNet):
            self._summed = SummedEncoder(self.optical.encoder, band_count, encoder_name)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Logits (B, class_count, H, W)."""
        imagery, osm = self.split(images)
        if self._summed is None:
            features = self.optical.encoder(imagery, self.osm_encoder.activations(osm))
        else:
            features = self._summed(imagery, self.osm_encoder(osm))
        return self.optical.segmentation_head(self.optical.decoder(features))


def build_model_network(fusion: str, network: str, encoder: str, band_count: int, osm_count: int, class_count: int,
                        pretrained: bool = False, weights_file: str = "", objects: bool = False) -> nn.Module:
    """A network that maps imagery and OSM (B, band_count + osm_count, H, W) to logits (B, class_count, H, W).

    Args:
        fusion: a key of ``FUSIONS``; without OSM channels it is not looked at.
        network: what sees the imagery, and its ``encoder``: see ``build_network``.
        pretrained: start the optical encoder from ImageNet weights.
        weights_file: start it from the weights of a .safetensors file.
        objects: tell single objects apart, by a further channel: see ``object_head``.

    Raises:
        ModelError: as ``build_network`` and ``load_weights_file``, an unknown fusion, or an encoder that FuseNet cannot
            add to.
    """
    if objects:
        return with_object_head(build_model_network(fusion, network, encoder, band_count, osm_count, class_count + 1,
                                                    pretrained, weights_file))
    if osm_count and fusion not in FUSIONS:
        raise ModelError(tr("Unknown fusion {fusion!r}.").format(fusion=fusion),
                         tr("Choose one of {fusions}.").format(fusions=", ".join(FUSIONS)))
    stacked = osm_count if fusion == "stack" else 0
    optical: Any = build_network(network, encoder, band_count + stacked, class_count, pretrained)
    if weights_file:
        load_weights_file(optical.encoder, weights_file)
    if not osm_count or stacked:
        return optical
    if fusion == "averaging":
        return Averaging(optical, band_count, osm_count, class_count)
    if fusion == "residual_correction":
        return ResidualCorrection(optical, band_count, osm_count, class_count)
    # Through the same builder, since some networks change their encoder's strides.
    twin: Any = build_network(network, encoder, osm_count, class_count, pretrained=False)
    return FuseNet(optical, twin.encoder, band_count, encoder)


def encoders_of(network: Any) -> list[nn.Module]:
    """The encoder of a network, and that of OSM where it has one of its own."""
    return [network.encoder, *([network.osm_encoder] if isinstance(network, FuseNet) else [])]


def _last_features(network: Any, imagery: torch.Tensor) -> torch.Tensor:
    return network.decoder(network.encoder(imagery))


def _last_feature_count(network: Any) -> int:
    """Channels of the feature maps that the network's head gets."""
    return next(layer.in_channels for layer in network.segmentation_head.modules() if isinstance(layer, nn.Conv2d))


def _resized(maps: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
    if maps.shape[-2:] == like.shape[-2:]:
        return maps
    return F.interpolate(maps, size=like.shape[-2:], mode="bilinear", align_corners=False)

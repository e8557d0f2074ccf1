"""Networks by name: decoders and encoders of segmentation-models-pytorch, every timm encoder among them."""

from __future__ import annotations

import copy
import difflib
from typing import Any

import segmentation_models_pytorch as smp
import timm
import torch
from torch import nn

from contract.errors import ModelError
from contract.texts import tr
from models.encoder_weights import load_imagenet_weights
from models.segnet import ENCODER as SEGNET_ENCODER
from models.segnet import SegNet

NETWORKS = {
    "unet": "U-Net",
    "unetplusplus": "U-Net++",
    "deeplabv3": "DeepLabV3",
    "deeplabv3plus": "DeepLabV3+",
    "pspnet": "PSPNet",
    "fpn": "FPN",
    "linknet": "LinkNet",
    "manet": "MAnet",
    "pan": "PAN",
    "segformer": "SegFormer",
    "upernet": "UPerNet",
    "segnet": "SegNet",
    "segnet_quarter": "SegNet, decoder at a quarter of the resolution",
}
# Short names of encoders; any other name is smp's or timm's own.
ENCODERS = {"efficientnet-lite0": "tu-tf_efficientnet_lite0", "resnet34": "resnet34"}


def build_network(network: str, encoder: str, in_channels: int, class_count: int, pretrained: bool) -> nn.Module:
    """A network that maps (B, in_channels, H, W) to logits (B, class_count, H, W).

    Args:
        network: a key of ``NETWORKS``.
        encoder: a key of ``ENCODERS``, or any encoder name of smp or timm.
        in_channels: bands of the imagery; other than three keep an adapted pretrained first layer.
        class_count: channel k of the logits belongs to the k-th class of the scheme.
        pretrained: start from ImageNet weights.

    Raises:
        ModelError: an unknown name, a combination that cannot work, or weights that cannot be had.
    """
    if network not in NETWORKS:
        raise ModelError(tr("Unknown network {network!r}.").format(network=network),
                         tr("Choose one of {networks}.").format(networks=", ".join(NETWORKS)))
    name = _smp_encoder_name(encoder)
    is_segnet = network in ("segnet", "segnet_quarter")
    if is_segnet and name != SEGNET_ENCODER:
        raise ModelError(
            tr("SegNet has the encoder {segnet_encoder}, not {encoder!r}.").format(
                segnet_encoder=SEGNET_ENCODER, encoder=encoder),
            tr("Choose the encoder {segnet_encoder}, or another network.").format(segnet_encoder=SEGNET_ENCODER))
    try:
        module: Any = SegNet(in_channels, class_count, network == "segnet_quarter") if is_segnet else smp.create_model(
            network, encoder_name=name, encoder_weights=None, in_channels=in_channels, classes=class_count)
    except (ValueError, NotImplementedError, TypeError, KeyError, RuntimeError, AssertionError, IndexError) as error:
        raise ModelError(
            tr("{networks} cannot be built on the encoder {encoder!r}: {error}").format(
                networks=NETWORKS[network], encoder=encoder, error=error),
            tr("Choose another encoder (resnet34 works with every network), or U-Net.")) from error
    if pretrained:
        load_imagenet_weights(module.encoder, name, in_channels)
    return module


def size_multiple_px(network: nn.Module) -> int:
    """Height and width of the network's input must be multiples of this."""
    segmentation: Any = network  # smp's attributes, which nn.Module does not declare
    return int(segmentation.encoder.output_stride) if segmentation.requires_divisible_input_shape else 1


def check_network(network: nn.Module, in_channels: int, tile_size_px: int, batch_size: int) -> None:
    """Try one forward pass as training will do it, before any work starts; ``network`` itself stays as it is.

    Raises:
        ModelError: the network cannot work with tiles of this size or batches of this length.
    """
    multiple = size_multiple_px(network)
    if tile_size_px % multiple:
        raise ModelError(
            tr("The tiles are {tile_size_px} pixels wide, this network needs a multiple of {multiple}.").format(
                tile_size_px=tile_size_px, multiple=multiple),
            tr("Make tiles of {multiple} pixels.").format(
                multiple=max(multiple, round(tile_size_px / multiple) * multiple)))
    trial = copy.deepcopy(network).train()
    size = max(min(batch_size, 2), 1)
    try:
        with torch.no_grad():
            logits = trial(torch.zeros(size, in_channels, tile_size_px, tile_size_px))
    except (RuntimeError, ValueError, AssertionError, IndexError) as error:
        raise ModelError(tr("The network does not work on tiles of {tile_size_px} pixels in batches of "
                            "{size}: {error}").format(tile_size_px=tile_size_px, size=size, error=error),
                         tr("Choose another network or encoder, larger tiles, or a batch size of 2 or "
                            "more.")) from error
    if logits.shape[-2:] != (tile_size_px, tile_size_px):
        raise ModelError(
            tr("The network answers {shape} pixels for tiles of {tile_size_px}.").format(
                shape=tuple(logits.shape[-2:]), tile_size_px=tile_size_px),
            tr("Choose another encoder for this network."))


def check_window(network: nn.Module, in_channels: int, height_px: int, width_px: int) -> None:
    """Try a window that is smaller than the tiles of the training; some networks have layers that it is too small for.

    Raises:
        ModelError: the network cannot work with windows of this size.
    """
    try:
        with torch.inference_mode():
            network(torch.zeros(1, in_channels, height_px, width_px))
    except (RuntimeError, ValueError, AssertionError, IndexError) as error:
        raise ModelError(tr("The network does not work on windows of {width_px} × {height_px} pixels: "
                            "{error}").format(width_px=width_px, height_px=height_px, error=error),
                         tr("Choose a larger window size, or larger imagery.")) from error


def _smp_encoder_name(encoder: str) -> str:
    """The name smp knows an encoder by.

    Only registered names pass: timm would take others (``hf-hub:…``) as a place to download from.
    """
    if encoder in ENCODERS:
        return ENCODERS[encoder]
    known = smp.encoders.get_encoder_names()
    if encoder in known:
        return encoder
    timm_name = encoder.removeprefix("tu-")
    if ":" not in timm_name and timm.is_model(timm_name):
        return f"tu-{timm_name}"
    close = difflib.get_close_matches(timm_name, [*ENCODERS, *known, *timm.list_models()], n=4)
    hint = tr("Did you mean {close}?").format(
               close=", ".join(close)) if close else tr("Use efficientnet-lite0, resnet34 or a name of timm.")
    raise ModelError(tr("Unknown encoder {encoder!r}.").format(encoder=encoder), hint)

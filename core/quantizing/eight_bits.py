"""Convolutions in 8 bits, quantized after the training: weights by output channel, what goes in by tensor.

After Krishnamoorthi 2018 (https://arxiv.org/abs/1806.08342). All that is kept of it are the ranges of the values that
convolutions meet, by the names of the tensors, which stay the same wherever a network is converted: the weights' own
follow from the weights. Everything else of a network stays in floating point.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt
import openvino
from openvino import Input, Node, Output
from openvino import opset13 as operations

from .openvino_networks import compiled
from .ranges import Ranges

_CONVOLUTIONS = {"Convolution": 1, "GroupConvolution": 2}  # how many of the weights' first axes are output channels
# The smallest range: of what is nearly always zero.
_TINY = 1e-6
_LEVELS = 256
_WEIGHT_LEVELS = 255
# Weights fill half of their 8 bits: processors without VNNI add up pairs of products in 16 bits, which full ones would
# overflow, so that each kind of processor would find other classes. Channel by channel nothing is added up like that.
_WEIGHT_ROOM = {"Convolution": 2.0, "GroupConvolution": 1.0}


def calibrated(model: openvino.Model, windows: Iterable[npt.NDArray[np.float32]]) -> dict[str, tuple[float, float]]:
    """The ranges of what the convolutions of a network meet, in float32, on average over the windows.

    Args:
        windows: scaled as the network wants them, of shape (1, channels, height, width) each, all alike; at least one.

    Raises:
        ValueError: the network has no convolution.
    """
    observed = model.clone()
    tensors = {_name(place): place.get_source_output() for place in _places(observed)}
    if not tensors:
        raise ValueError("it has no convolutions")
    bounds = [operations.result(reduce(tensor, np.arange(4), False))
              for reduce in (operations.reduce_min, operations.reduce_max) for tensor in tensors.values()]
    observer = openvino.Model(bounds, observed.get_parameters())
    network, found = None, []
    for window in windows:
        network = network or compiled(observer, window.shape)
        found.append([float(value) for value in network(window).values()])
    lowest, highest = np.array(found).mean(axis=0).reshape(2, -1)
    return {name: (float(low), float(high)) for name, low, high in zip(tensors, lowest, highest)}


def quantized(model: openvino.Model, ranges: Ranges) -> openvino.Model:
    """A copy of a network that computes its convolutions in 8 bits.

    Raises:
        KeyError: a range is not there: the ranges are another network's.
    """
    model = model.clone()
    done: dict[str, Output] = {}
    for place in list(_places(model)):
        name = _name(place)
        if name not in done:
            done[name] = _rounded_input(place.get_source_output(), *ranges[name])
        place.replace_source_output(done[name])
    for convolution in _convolutions(model):
        convolution.input(1).replace_source_output(_rounded_weights(convolution))
    model.validate_nodes_and_infer_types()
    return model


def _convolutions(model: openvino.Model) -> list[Node]:
    """Those that are quantized: their weights are fixed, and they are not the first, which meet the imagery itself."""
    return [node for node in model.get_ordered_ops() if node.get_type_name() in _CONVOLUTIONS
            and node.input_value(1).get_node().get_type_name() == "Constant"
            and _place(node).get_source_output().get_node().get_type_name() != "Parameter"]


def _places(model: openvino.Model) -> Iterator[Input]:
    """Where values are to be quantized, each once."""
    seen = set()
    for convolution in _convolutions(model):
        place = _place(convolution)
        key = place.get_node().get_friendly_name(), place.get_index()
        if key not in seen:
            seen.add(key)
            yield place


def _place(convolution: Node) -> Input:
    """Where what a convolution meets is quantized: before it is moved about."""
    place = convolution.input(0)
    while _moves(place.get_source_output().get_node()):
        place = place.get_source_output().get_node().input(0)
    return place


def _moves(node: Node) -> bool:
    """Whether values are only moved or repeated: a tensor is quantized before that, so that it is done in 8 bits."""
    return node.get_type_name() == "Pad" or (node.get_type_name() == "Interpolate"
                                             and node.get_attributes()["mode"] == "nearest")


def _name(place: Input) -> str:
    source = place.get_source_output()
    return f"{source.get_node().get_friendly_name()}:{source.get_index()}"


def _rounded_input(tensor: Output, low: float, high: float) -> Output:
    """A tensor in 256 levels, one of which is zero, since padding is: without it the edges of windows would shift."""
    low, high = min(low, 0.0), max(high, 0.0, _TINY)
    below = min(max(round(-low / (high - low) * (_LEVELS - 1)), 1), _LEVELS - 2) if low < 0 else 0
    step = max(-low / below if below else 0.0, high / (_LEVELS - 1 - below))
    bounds = [operations.constant(np.float32(bound)) for bound in (-step * below, step * (_LEVELS - 1 - below))]
    return operations.fake_quantize(tensor, *bounds, *bounds, _LEVELS).output(0)


def _rounded_weights(convolution: Node) -> Output:
    """Its weights in levels on both sides of zero, each output channel with a range of its own."""
    kind, weights = convolution.get_type_name(), convolution.input_value(1)
    values = weights.get_node().data
    largest = np.abs(values).max(axis=tuple(range(_CONVOLUTIONS[kind], values.ndim)), keepdims=True).astype(np.float32)
    largest = np.maximum(largest, np.float32(_TINY)) * np.float32(_WEIGHT_ROOM[kind])
    bounds = [operations.constant(bound) for bound in (-largest, largest)]
    return operations.fake_quantize(weights, *bounds, *bounds, _WEIGHT_LEVELS).output(0)

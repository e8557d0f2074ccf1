"""A network of PyTorch as OpenVINO takes it, and compiled for the processor."""

from __future__ import annotations

from typing import Literal

import openvino
import torch
from torch import nn

from ..worker.threads import threads_asked_for


def converted(network: nn.Module, example: torch.Tensor) -> openvino.Model:
    """The network, in evaluation mode, for batches and windows of any size.

    Args:
        example: a window that it is watched working on, of shape (1, channels, height, width).
    """
    with torch.no_grad():
        # Traced here: OpenVINO would trace it again to check itself, and the answers are compared later anyway.
        traced = torch.jit.trace(network, example, check_trace=False)
        return openvino.convert_model(traced, example_input=example, input=[(-1, example.shape[1], -1, -1)])


def compiled(model: openvino.Model, shape: tuple[int, ...], precision: Literal["f32", "bf16"] = "f32",
             core: openvino.Core | None = None) -> openvino.CompiledModel:
    """The model for batches of one shape (windows, channels, height, width).

    A fixed shape is planned better than an open one; the weights are shared between them. What the model has in 8 bits
    stays in 8 bits in either precision.
    """
    model = model.clone()
    model.reshape(openvino.PartialShape(list(shape)))
    return (core or openvino.Core()).compile_model(model, "CPU", cpu_settings(precision))


def cpu_settings(precision: Literal["f32", "bf16"] = "f32") -> dict[str, object]:
    """What OpenVINO is told of a processor; by itself it would take bfloat16 wherever it believes that it is there."""
    settings: dict[str, object] = {"INFERENCE_PRECISION_HINT": precision, "PERFORMANCE_HINT": "LATENCY"}
    count = threads_asked_for()
    if count is not None:
        # Not bound to cores: every process would bind its own to the first ones, and several share these.
        settings |= {"INFERENCE_NUM_THREADS": count, "ENABLE_CPU_PINNING": False}
    return settings

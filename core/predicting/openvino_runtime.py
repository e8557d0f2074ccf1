"""The network on OpenVINO: on CPUs mostly the fastest, in bfloat16 where the processor has it; needs no compiler."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import openvino
import torch
from openvino import opset13 as operations
from torch import nn

from models.scaling import BandScaling

from .network_runtime import EXAMPLE_SIZE_PX, AnyNetwork, ScaledByReader, as_module
from .prepared_networks import PreparedNetworks

_FILE = "network.xml"


class OpenVinoRuntime(ScaledByReader):
    """Compiled once for each shape of batch that it meets.

    ``exact``: in float32 also where the processor has bfloat16.
    """

    device = torch.device("cpu")

    def __init__(self, network: AnyNetwork, bands: Sequence[BandScaling],
                 prepared: PreparedNetworks | None = None, *, exact: bool = False) -> None:
        super().__init__(bands, network)
        self._core = openvino.Core()
        # Weights in memory, not mapped: another process may replace their file.
        self._core.set_property({"ENABLE_MMAP": False})
        self._model = (prepared or PreparedNetworks()).get(
            "OpenVINO", make=lambda: _converted(as_module(network), len(bands)), write=self._write,
            read=lambda folder: self._core.read_model(folder / _FILE))
        self._compiled: dict[tuple[int, ...], openvino.CompiledModel] = {}
        native = not exact and _computes_in_bfloat16(self._core)
        self._settings = {"INFERENCE_PRECISION_HINT": "bf16" if native else "f32", "PERFORMANCE_HINT": "LATENCY",
                          **_wanted_threads()}
        self.name = f"OpenVINO {'bfloat16' if native else 'float32'}"

    def _write(self, model: openvino.Model, folder: Path) -> None:
        """In float32, and read again: the library says nothing of weights that were cut off by a full disk."""
        openvino.save_model(model, folder / _FILE, compress_to_fp16=False)
        self._core.read_model(folder / _FILE)

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        batch = np.stack(images)
        return torch.from_numpy(self.plan(batch.shape)(batch, share_inputs=True)[0])

    def plan(self, shape: tuple[int, ...]) -> openvino.CompiledModel:
        """Get ready for batches of shape (windows, channels, height, width)."""
        if shape not in self._compiled:
            # A fixed shape is planned better than an open one; the network's weights are shared between them.
            model = self._model.clone()
            model.reshape(openvino.PartialShape(list(shape)))
            self._compiled[shape] = self._core.compile_model(model, "CPU", self._settings)
        return self._compiled[shape]


def _converted(network: nn.Module, channel_count: int) -> openvino.Model:
    """The network for batches and windows of any size."""
    example = torch.zeros(1, channel_count, EXAMPLE_SIZE_PX, EXAMPLE_SIZE_PX)
    with torch.no_grad():
        # Traced here: OpenVINO would trace it again to check itself, and the answers are compared later anyway.
        traced = torch.jit.trace(network, example, check_trace=False)
        return openvino.convert_model(traced, example_input=example, input=[(-1, channel_count, -1, -1)])


def _computes_in_bfloat16(core: openvino.Core) -> bool:
    """Whether the processor does, tried on a single convolution in some hundredths of a second.

    Told to leave out instructions (``ONEDNN_MAX_CPU_ISA``), OpenVINO still says that the processor has bfloat16.
    """
    if "BF16" not in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
        return False
    image = operations.parameter([1, 8, 8, 8], np.float32)
    weights = operations.constant(np.ones((8, 8, 3, 3), np.float32))
    convolved = operations.convolution(image, weights, [1, 1], [1, 1], [1, 1], [1, 1])
    try:
        core.compile_model(openvino.Model([convolved], [image]), "CPU", {"INFERENCE_PRECISION_HINT": "bf16"})
    except RuntimeError:
        return False
    return True


def _wanted_threads() -> dict[str, int]:
    """The number of threads a user has asked for; PyTorch honours the same variable by itself."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return {"INFERENCE_NUM_THREADS": int(wanted)} if wanted.isdigit() and int(wanted) else {}

"""The network on OpenVINO: on CPUs mostly the fastest, in bfloat16 where the processor has it, or in 8 bits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import openvino
import torch
from openvino import opset13 as operations

from models.scaling import BandScaling

from ..quantizing.eight_bits import calibrated, quantized
from ..quantizing.openvino_networks import compiled, converted
from ..quantizing.ranges import Ranges
from .network_runtime import EXAMPLE_SIZE_PX, AnyNetwork, ScaledByReader, as_batch, as_module
from .prepared_networks import PreparedNetworks

_FILE = "network.xml"


class OpenVinoRuntime(ScaledByReader):
    """Compiled once for each shape of batch that it meets.

    ``exact``: in float32 also where the processor has bfloat16. ``ranges``: the convolutions in 8 bits, the rest in
    float32, so that it is the same on every processor.
    """

    device = torch.device("cpu")

    def __init__(self, network: AnyNetwork, bands: Sequence[BandScaling],
                 prepared: PreparedNetworks | None = None, *, exact: bool = False,
                 ranges: Ranges | None = None) -> None:
        super().__init__(bands, network)
        self._core = openvino.Core()
        # Weights in memory, not mapped: another process may replace their file.
        self._core.set_property({"ENABLE_MMAP": False})
        example = torch.zeros(1, len(bands), EXAMPLE_SIZE_PX, EXAMPLE_SIZE_PX)
        self._model = (prepared or PreparedNetworks()).get(
            "OpenVINO", make=lambda: converted(as_module(network), example), write=self._write,
            read=lambda folder: self._core.read_model(folder / _FILE))
        self._compiled: dict[tuple[int, ...], openvino.CompiledModel] = {}
        native = not exact and ranges is None and _computes_in_bfloat16(self._core)
        self._precision: Literal["f32", "bf16"] = "bf16" if native else "f32"
        if ranges is not None:
            self._model = quantized(self._model, ranges)
        self.name = f"OpenVINO {'int8' if ranges is not None else 'bfloat16' if native else 'float32'}"

    def _write(self, model: openvino.Model, folder: Path) -> None:
        """In float32, and read again: the library says nothing of weights that were cut off by a full disk."""
        openvino.save_model(model, folder / _FILE, compress_to_fp16=False)
        self._core.read_model(folder / _FILE)

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        batch = as_batch(images)
        return torch.from_numpy(self.plan(batch.shape)(batch, share_inputs=True)[0])

    def ranges(self, windows: Sequence[npt.NDArray[np.float32]]) -> Ranges:
        """Those for 8 bits, by windows of shape (1, channels, height, width) that are all alike."""
        return calibrated(self._model, windows)

    def plan(self, shape: tuple[int, ...]) -> openvino.CompiledModel:
        """Get ready for batches of shape (windows, channels, height, width)."""
        if shape not in self._compiled:
            self._compiled[shape] = compiled(self._model, shape, self._precision, self._core)
        return self._compiled[shape]


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

"""The network on MNN: on CPUs without 16-bit arithmetic mostly the fastest; needs no compiler.

Its 3 × 3 convolutions are Winograd's, with far fewer multiplications (Lavin and Gray 2016,
https://arxiv.org/abs/1509.09308); they cost memory for the transformed weights.
"""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# The converter itself: MNN.tools, which wraps it, installs a package and reports each conversion to its makers.
import _tools as mnn_converter
import MNN
import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from contract.texts import tr
from models.scaling import BandScaling

from .network_runtime import EXAMPLE_SIZE_PX, AnyNetwork, ScaledByReader, as_module
from .prepared_networks import PreparedNetworks

_INPUT, _OUTPUT = "image", "logits"
_FILE = "network.mnn"
_CHANNELS_FIRST = MNN.Tensor_DimensionType_Caffe


class MnnRuntime(ScaledByReader):
    """Planned once for each shape of window that it meets; windows are computed one by one."""

    device = torch.device("cpu")
    name = "MNN float32"

    def __init__(self, network: AnyNetwork, bands: Sequence[BandScaling],
                 prepared: PreparedNetworks | None = None) -> None:
        super().__init__(bands, network)
        with TemporaryDirectory(prefix="urbanseg-") as scratch:
            self._interpreter = (prepared or PreparedNetworks()).get(
                "MNN", make=lambda: MNN.Interpreter(str(_converted(as_module(network), len(bands), Path(scratch)))),
                write=lambda _, folder: shutil.copyfile(Path(scratch) / _FILE, folder / _FILE),
                read=lambda folder: MNN.Interpreter(str(folder / _FILE)))
        self._sessions: dict[tuple[int, ...], Any] = {}

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``."""
        logits = [self._window_logits(image[None]) for image in images]
        return logits[0] if len(logits) == 1 else torch.cat(logits)

    def _window_logits(self, image: npt.NDArray) -> torch.Tensor:
        session = self.plan(image.shape)
        window = MNN.Tensor(image.shape, MNN.Halide_Type_Float, np.ascontiguousarray(image), _CHANNELS_FIRST)
        self._interpreter.getSessionInput(session, _INPUT).copyFrom(window)
        self._interpreter.runSession(session)
        output = self._interpreter.getSessionOutput(session, _OUTPUT)
        logits = MNN.Tensor(output, _CHANNELS_FIRST)
        output.copyToHostTensor(logits)
        return torch.from_numpy(_owned(logits))

    def plan(self, shape: tuple[int, ...]) -> Any:
        """Get ready for windows of shape (1, channels, height, width): this transforms the weights."""
        if shape not in self._sessions:
            # torch honours the number of threads that a user has asked for.
            session = self._interpreter.createSession(
                {"backend": "CPU", "precision": "high", "numThread": torch.get_num_threads()})
            self._interpreter.resizeTensor(self._interpreter.getSessionInput(session, _INPUT), shape)
            self._interpreter.resizeSession(session)
            self._sessions[shape] = session
        return self._sessions[shape]


def _owned(tensor: Any) -> npt.NDArray:
    """The numbers of a tensor of MNN, which by themselves would not keep it from being freed."""
    class Owner:
        __array_interface__ = tensor.getNumpyData().__array_interface__
        owned = tensor

    return np.asarray(Owner())


def _converted(network: nn.Module, channel_count: int, folder: Path) -> Path:
    """The network as a file of MNN, for windows of any size."""
    onnx, converted = folder / "network.onnx", folder / _FILE
    axes = {0: "windows", 2: "height", 3: "width"}
    with warnings.catch_warnings():
        # The exporter is called old; its successor takes six times as long and fixes the window's size.
        warnings.simplefilter("ignore")
        torch.onnx.export(network, (torch.zeros(1, channel_count, EXAMPLE_SIZE_PX, EXAMPLE_SIZE_PX),), str(onnx),
                          dynamo=False, input_names=[_INPUT], output_names=[_OUTPUT],
                          dynamic_axes={_INPUT: axes, _OUTPUT: axes})
    mnn_converter.mnnconvert(["mnnconvert", "-f", "ONNX", "--modelFile", str(onnx), "--MNNModel", str(converted),
                              "--bizCode", "urbanseg"])
    if not converted.exists():
        raise RuntimeError(tr("it could not be converted"))
    return converted

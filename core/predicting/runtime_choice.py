"""Which runtime runs the network: the fastest there is for the work at hand, and plain PyTorch where none is faster."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from models.scaling import BandScaling

from ..reporting import Reporter
from .batch_size import seconds_per_window
from .network_runtime import NetworkRuntime, TorchRuntime

# Loading OpenVINO, converting a network and comparing the answers takes five to eight seconds on two cores: work that
# PyTorch does in this time does not earn them back.
WORTH_CONVERTING_S = 15.0
# So few are done before anything could be tried.
FEW_WINDOWS = 4
# Of the scores of the first window, in the mean; bfloat16 stays far below, a wrong conversion far above.
LARGEST_DEVIATION = 0.02


def choose_runtime(network: nn.Module, bands: Sequence[BandScaling], device: torch.device, window_count: int,
                   image: npt.NDArray, valid: npt.NDArray[np.bool_], reporter: Reporter,
                   wanted: str = "") -> NetworkRuntime:
    """The runtime for ``window_count`` windows like the one given: image (bands, H, W) as read, valid (H, W).

    ``wanted`` is the name of the runtime that earlier work was done with; it is taken again where it can be had.
    """
    if device.type == "cuda":
        from .cuda_runtime import CudaRuntime

        return CudaRuntime(network, bands, device)
    plain = TorchRuntime(copy.deepcopy(network), bands, device)
    if device.type != "cpu" or plain.name == wanted or (not wanted and window_count < FEW_WINDOWS):
        return plain
    prepared = plain.prepare(image, valid)
    plain_s = seconds_per_window(plain, prepared, valid)
    if not wanted and plain_s * window_count < WORTH_CONVERTING_S:
        return plain
    reporter.progress(0, window_count, "Preparing the network for this processor")
    expected = plain.scores([prepared], [valid])
    del plain  # two runtimes at once would need twice the memory
    faster = _openvino_runtime(network, bands, reporter)
    if (faster is not None and _agrees(faster, expected, prepared, valid, reporter)
            and (faster.name == wanted or seconds_per_window(faster, prepared, valid) < plain_s)):
        return faster
    return TorchRuntime(copy.deepcopy(network), bands, device)


def _openvino_runtime(network: nn.Module, bands: Sequence[BandScaling], reporter: Reporter) -> NetworkRuntime | None:
    try:
        from .openvino_runtime import OpenVinoRuntime

        return OpenVinoRuntime(network, bands)
    # A missing wheel, a missing instruction set, an operator it does not know: all mean going on without it.
    except Exception as error:
        reporter.info(f"OpenVINO cannot run this network, PyTorch does: {type(error).__name__}: {error}")
        return None


def _agrees(faster: NetworkRuntime, expected: torch.Tensor, image: npt.NDArray, valid: npt.NDArray[np.bool_],
            reporter: Reporter) -> bool:
    try:
        deviation = float((expected - faster.scores([image], [valid])).abs().mean())
    except RuntimeError as error:
        reporter.info(f"{faster.name} cannot run this network, PyTorch does: {error}")
        return False
    if deviation > LARGEST_DEVIATION:
        reporter.warning(f"{faster.name} answers otherwise than PyTorch (scores differ by {deviation:.3f}); "
                         "it is not used.")
        return False
    return True

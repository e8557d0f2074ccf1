"""The runtimes by title: what their names begin with."""

from __future__ import annotations

import functools
from collections.abc import Callable

import torch

from ..worker.devices import autocast_dtype
from .arithmetic import FLOAT32, INT8
from .network_runtime import NetworkRuntime

PYTORCH, OPENVINO, MNN = "PyTorch", "OpenVINO", "MNN"
# Tried where OpenVINO computes in bfloat16 and does not find the classes of float32.
OPENVINO_EXACT = f"{OPENVINO} {FLOAT32}"
OPENVINO_INT8 = f"{OPENVINO} {INT8}"


def titles_by_expected_speed() -> tuple[str, ...]:
    """The other runtimes by what their names begin with, first the one that is likely to be the fastest here.

    Measured: with AVX-512 OpenVINO is as fast as MNN or faster in float32, too; with AVX2 alone MNN is.
    """
    if autocast_dtype(torch.device("cpu")) is not None:
        return OPENVINO, OPENVINO_EXACT, MNN
    return (OPENVINO, MNN) if torch.cpu.get_capabilities().get("avx512_f") else (MNN, OPENVINO)


def load_runtime(title: str) -> Callable[..., NetworkRuntime]:
    """What makes the runtime of this title from a network, the scaling of its bands and what it has made before.

    In 8 bits it is also told the ``ranges`` of the network's values.

    Raises:
        ImportError: its package is missing.
    """
    if title == MNN:
        from .mnn_runtime import MnnRuntime

        return MnnRuntime
    from .openvino_runtime import OpenVinoRuntime

    return functools.partial(OpenVinoRuntime, exact=title == OPENVINO_EXACT)

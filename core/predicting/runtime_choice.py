"""Which runtime runs the network: the fastest there is for the work at hand, and plain PyTorch where none is faster."""

from __future__ import annotations

import copy
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from models.object_head import class_channels, has_object_head
from models.scaling import BandScaling

from ..worker.devices import autocast_dtype
from ..worker.events import Events
from .batch_size import seconds_per_window
from .network_runtime import NetworkRuntime, TorchRuntime

# Loading another runtime, converting a network and comparing the answers takes five to eight seconds on two cores: work
# that PyTorch does in this time does not earn them back. Comparing two others takes that twice, for a smaller gain.
WORTH_CONVERTING_S = 15.0
WORTH_COMPARING_S = 300.0
# So few are done before anything could be tried.
FEW_WINDOWS = 4
# Of the valid pixels of one window, with the classes that PyTorch finds in float32.
LEAST_AGREEMENT = 0.998


def choose_runtime(network: nn.Module, bands: Sequence[BandScaling], device: torch.device, window_count: int,
                   image: npt.NDArray, valid: npt.NDArray[np.bool_], events: Events,
                   wanted: str = "") -> NetworkRuntime:
    """The runtime for ``window_count`` windows like the one given: image (bands, H, W) as read, valid (H, W).

    ``wanted`` is the name of the runtime that earlier work was done with; it is taken again where it can be had.
    """
    if device.type == "cuda":
        from .cuda_runtime import CudaRuntime

        return CudaRuntime(network, bands, device)
    plain = TorchRuntime(copy.deepcopy(network), bands, device)
    is_settled = device.type != "cpu" or (not wanted and window_count < FEW_WINDOWS)
    if plain.name == wanted or (plain.exact and is_settled):
        return plain
    prepared = plain.prepare(image, valid)
    exact = plain if plain.exact else TorchRuntime(copy.deepcopy(network), bands, device, exact=True)
    if exact.name == wanted:
        return exact
    expected = _classes(network, exact.probabilities([prepared], [valid]))
    if plain is not exact and _agreement(network, plain, prepared, valid, expected) < LEAST_AGREEMENT:
        events.info(f"{plain.name} finds other classes than float32 on too many pixels of one window: it is not used.")
        plain = exact
    del exact  # two runtimes at once would need twice the memory
    if is_settled:
        return plain
    plain_s = seconds_per_window(plain, prepared, valid, warm=True)
    if not wanted and plain_s * window_count < WORTH_CONVERTING_S:
        return plain
    events.progress(0, window_count, "Preparing the network for this processor")
    in_float32 = plain.exact
    del plain
    trial = _Trial(network, bands, prepared, valid, expected, events)
    faster = trial.named(wanted) if wanted else trial.fastest(plain_s, window_count)
    return faster or TorchRuntime(copy.deepcopy(network), bands, device, exact=in_float32)


@dataclass
class _Trial:
    """Other runtimes on the window that PyTorch has answered.

    ``image`` as ``prepare`` makes it; ``expected`` are the positions of its classes, shape (1, H, W).
    """

    network: nn.Module
    bands: Sequence[BandScaling]
    image: npt.NDArray
    valid: npt.NDArray[np.bool_]
    expected: torch.Tensor
    events: Events

    def fastest(self, plain_s: float, window_count: int) -> NetworkRuntime | None:
        """The fastest runtime that is worth its trial; None where PyTorch, at ``plain_s`` a window, is."""
        best_s, best, found = plain_s, "", None
        for title in titles_by_expected_speed():
            if best and best_s * window_count < WORTH_COMPARING_S:
                break
            found = None  # two at once would need twice the memory, which is why the first may be made again
            found = self.get(title)
            seconds = seconds_per_window(found, self.image, self.valid, warm=True) if found else best_s
            if seconds < best_s:
                best_s, best = seconds, title
        if best and not (found and found.name.startswith(best)):
            found = None
            found = self.get(best)
        return found if best else None

    def named(self, name: str) -> NetworkRuntime | None:
        """The runtime of this name, where it can still be had."""
        return next((self.get(title) for title in titles_by_expected_speed() if name.startswith(title)), None)

    def get(self, title: str) -> NetworkRuntime | None:
        """The runtime of this title, where it can run the network and answers like PyTorch."""
        try:
            runtime = load_runtime(title)(self.network, self.bands)
            agreement = _agreement(self.network, runtime, self.image, self.valid, self.expected)
        # A missing wheel, a missing instruction set, an operator it does not know: all mean going on without it.
        except Exception as error:
            reason = textwrap.shorten(f"{type(error).__name__}: {error}", 200)  # some hold the whole network
            self.events.info(f"{title} cannot run this network: {reason}")
            return None
        if agreement < LEAST_AGREEMENT:
            self.events.warning(f"{title} answers otherwise than PyTorch: other classes on {1 - agreement:.2%} of the "
                                "pixels of one window. It is not used.")
            return None
        return runtime


def _agreement(network: nn.Module, runtime: NetworkRuntime, image: npt.NDArray, valid: npt.NDArray[np.bool_],
               expected: torch.Tensor) -> float:
    """Share of a window's valid pixels on which a runtime finds the expected classes; 1 where none is valid."""
    found = _classes(network, runtime.probabilities([image], [valid]))
    equal = (found == expected).cpu().numpy()[0][valid]
    return float(equal.mean()) if equal.size else 1.0


def _classes(network: nn.Module, probabilities: torch.Tensor) -> torch.Tensor:
    """Positions of the classes that a network's probabilities say, shape (windows, H, W)."""
    return class_channels(probabilities, has_object_head(network)).argmax(dim=1)


def titles_by_expected_speed() -> tuple[str, str]:
    """The other runtimes by the first word of their names, first the one that is likely to be the fastest here.

    Measured: with AVX-512 OpenVINO is as fast as MNN or faster in float32, too; with AVX2 alone MNN is.
    """
    wide = torch.cpu.get_capabilities().get("avx512_f") or autocast_dtype(torch.device("cpu")) is not None
    return ("OpenVINO", "MNN") if wide else ("MNN", "OpenVINO")


def load_runtime(title: str) -> Callable[[nn.Module, Sequence[BandScaling]], NetworkRuntime]:
    """What makes the runtime of this title from a network and the scaling of its bands.

    Raises:
        ImportError: its package is missing.
    """
    if title == "MNN":
        from .mnn_runtime import MnnRuntime

        return MnnRuntime
    from .openvino_runtime import OpenVinoRuntime

    return OpenVinoRuntime

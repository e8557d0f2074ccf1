"""Which runtime runs the network: the fastest there is for the work at hand, and plain PyTorch where none is faster."""

from __future__ import annotations

import copy
import math
import textwrap
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch

from contract.texts import tr
from models.object_head import class_channels, has_object_head
from models.scaling import BandScaling, scale_image

from ..worker.events import Events
from .arithmetic import FLOAT32, INT8, Arithmetic
from .batch_size import is_out_of_memory, seconds_per_window
from .network_runtime import AnyNetwork, NetworkRuntime, StoredNetwork, TorchRuntime, as_module
from .prepared_networks import PreparedNetworks
from .runtime_memory import RuntimeMemory, Speed
from .runtime_titles import (
    OPENVINO,
    OPENVINO_EXACT,
    OPENVINO_INT8,
    PYTORCH,
    load_runtime,
    titles_by_expected_speed,
)

# Loading another runtime, converting a network and comparing the answers takes about five seconds on two cores, and the
# faster runtimes are two to three times as fast: work that PyTorch does in this time just about earns them back, and
# since what is made is kept, all work after it is the gain. Whoever has given a model so much work in small pieces is
# likely to give it more. Comparing two others takes that twice, for a smaller gain, but what is found is remembered.
WORTH_CONVERTING_S = 8.0
WORTH_COMPARING_S = 60.0
# So few are done before anything could be tried.
FEW_WINDOWS = 4
PREPARING = tr("Preparing the network for this processor")


def choose_runtime(network: AnyNetwork, bands: Sequence[BandScaling], device: torch.device, window_count: int,
                   image: npt.NDArray, valid: npt.NDArray[np.bool_], events: Events,
                   wanted: str = "", memory: RuntimeMemory | None = None,
                   prepared: PreparedNetworks | None = None,
                   arithmetic: Arithmetic | None = None) -> NetworkRuntime:
    """The runtime for ``window_count`` windows like the one given: image (bands, H, W) as read, valid (H, W).

    ``wanted`` is the name of the runtime that earlier work was done with; it is taken again where it can be had.
    ``memory`` knows what was measured before, and is told what is measured now; ``prepared`` is what runtimes have made
    of this network before. ``arithmetic`` is what a CPU may compute in.
    """
    if device.type == "cuda":
        from .cuda_runtime import CudaRuntime

        return CudaRuntime(as_module(network), bands, device)
    memory, arithmetic = memory or RuntimeMemory({}), arithmetic or Arithmetic()
    trial = _Trial(network, bands, scale_image(image, valid, bands), valid, events, memory,
                   prepared or PreparedNetworks(), arithmetic)
    if device.type == "cpu" and arithmetic.precision == INT8 and wanted in ("", OPENVINO_INT8):
        found = trial.get(OPENVINO_INT8) if arithmetic.ranges is not None else None
        if found:
            return found
        events.warning(tr("The network cannot be run in 8 bits here: it is run in the precision that is fastest."))
    together = window_count + memory.windows_done  # what all of it would have been worth
    if device.type == "cpu":
        known = trial.named(wanted) if wanted else trial.known_fastest(together)
        if known:
            return known
    plain = TorchRuntime(copy.deepcopy(as_module(network)), bands, device, exact=trial.is_exact)
    is_settled = (device.type != "cpu" or bool(wanted) or window_count < FEW_WINDOWS
                  or trial.known_title(together) == PYTORCH)
    if device.type == "cpu" and is_settled and not wanted and PYTORCH in memory.speeds:
        memory.keep_windows(window_count)
    if plain.name == wanted or (plain.exact and is_settled):
        return plain
    if wanted == trial.exact_name:
        return TorchRuntime(copy.deepcopy(as_module(network)), bands, device, exact=True)
    if not plain.exact and not trial.agrees(plain):
        events.info(tr("{plain} finds other classes than float32 on too many pixels of one window: it is "
                       "not used.").format(plain=plain.name))
        plain = TorchRuntime(copy.deepcopy(as_module(network)), bands, device, exact=True)
    if is_settled:
        return plain
    if plain.exact:
        trial.expected = trial.classes(plain)
    plain_s = seconds_per_window(plain, trial.image, valid, warm=trial.expected is not None)
    building_s = network.building_s if isinstance(network, StoredNetwork) else 0.0
    memory.keep_speed(PYTORCH, Speed(plain_s, building_s))
    if plain_s * together < WORTH_CONVERTING_S:
        memory.keep_windows(window_count)
        return plain
    events.progress(0, window_count, PREPARING)
    in_float32 = plain.exact
    del plain
    faster = trial.fastest(plain_s, together)
    return faster or TorchRuntime(copy.deepcopy(as_module(network)), bands, device, exact=in_float32)


@dataclass
class _Trial:
    """Runtimes on a window that PyTorch answers in float32, too; ``image`` scaled, of shape (channels, H, W)."""

    exact_name = f"{PYTORCH} {FLOAT32}"

    network: AnyNetwork
    bands: Sequence[BandScaling]
    image: npt.NDArray
    valid: npt.NDArray[np.bool_]
    events: Events
    memory: RuntimeMemory
    prepared: PreparedNetworks
    arithmetic: Arithmetic
    expected: torch.Tensor | None = None  # positions of the classes that PyTorch finds in float32, shape (1, H, W)

    @property
    def is_exact(self) -> bool:
        """Whether nothing but float32 is wanted."""
        return self.arithmetic.precision == FLOAT32

    @property
    def titles(self) -> tuple[str, ...]:
        """The runtimes that may be tried, first the one that is likely to be the fastest here."""
        titles = titles_by_expected_speed()
        if self.is_exact:
            titles = tuple(dict.fromkeys(OPENVINO_EXACT if title == OPENVINO else title for title in titles))
        return titles if self.arithmetic.ranges is None else (OPENVINO_INT8, *titles)

    def known_title(self, window_count: int) -> str:
        """The runtime that is known to be the fastest, unless so much is to be done that it pays to try another."""
        kept = {title for title in self.titles if self._is_kept(title)}
        title = self.memory.fastest(window_count, kept, (PYTORCH, *self.titles))
        untried = [other for other in self.titles
                   if other not in self.memory.speeds and self._is_candidate(other)]
        if not title or not untried:
            return title
        worth_s = WORTH_CONVERTING_S if len(self.memory.speeds) == 1 else WORTH_COMPARING_S
        return title if self.memory.speeds[title].total_s(window_count, title in kept) < worth_s else ""

    def known_fastest(self, window_count: int) -> NetworkRuntime | None:
        """A runtime that is known to be the fastest; None where that is PyTorch, or is not known."""
        for _ in self.titles:  # what fails or disagrees is no longer the fastest that is known
            title = self.known_title(window_count)
            if title in ("", PYTORCH):
                break
            self.events.progress(0, window_count, PREPARING)
            found = self.get(title)
            if found:
                return found
        return None

    def fastest(self, plain_s: float, window_count: int) -> NetworkRuntime | None:
        """The fastest runtime that is worth its trial; None where PyTorch, at ``plain_s`` a window, is."""
        best_s, best, found = plain_s, "", None
        for title in self.titles:
            if best and best_s * window_count < WORTH_COMPARING_S:
                break
            found = None  # two at once would need twice the memory, which is why the first may be made again
            found = self.get(title, measure=True) if self._is_candidate(title) else None
            seconds = self.memory.speeds[title].window_s if found else best_s
            if seconds < best_s:
                best_s, best = seconds, title
        if best and not (found and found.name.startswith(best)):
            found = None
            found = self.get(best)
        return found if best else None

    def named(self, name: str) -> NetworkRuntime | None:
        """The runtime of this name, where it can still be had."""
        titles = sorted(self.titles, key=len, reverse=True)  # one begins with another
        return next((self.get(title) for title in titles if name.startswith(title)), None)

    def _is_candidate(self, title: str) -> bool:
        """Whether a runtime may be the fastest that finds the right classes, as far as is known."""
        is_wanted = title != OPENVINO_EXACT or self.is_exact or self.memory.agreed(OPENVINO) is False
        return is_wanted and self.memory.is_usable(title)

    def _is_kept(self, title: str) -> bool:
        return self.prepared.is_kept(title.split()[0])  # in every precision it is the same network

    def get(self, title: str, *, measure: bool = False) -> NetworkRuntime | None:
        """The runtime of this title, where it can run the network and answers like PyTorch."""
        is_agreed = self.memory.agreed(title)
        if not is_agreed:
            self.find_expected()  # before it is loaded: two at once would need twice the memory
        start_s = time.perf_counter()
        try:
            quantized = {"ranges": self.arithmetic.ranges} if title == OPENVINO_INT8 else {}
            runtime = load_runtime(title)(self.network, self.bands, self.prepared, **quantized)
            agreement = 1.0 if is_agreed else self._agreement(runtime)
        # A missing wheel, a missing instruction set, an operator it does not know: all mean going on without it.
        except Exception as error:
            reason = textwrap.shorten(f"{type(error).__name__}: {error}", 200)  # some hold the whole network
            self.events.info(tr("{title} cannot run this network: {reason}").format(title=title, reason=reason))
            # What is short now may be there tomorrow.
            self.memory.keep_speed(title, Speed(math.inf), lasting=not (isinstance(error, OSError)
                                                                        or is_out_of_memory(error)))
            return None
        passed_s = time.perf_counter() - start_s
        if not is_agreed:
            self.memory.keep_agreement(title, agreement >= self.arithmetic.least_agreement(runtime.name))
        if agreement < self.arithmetic.least_agreement(runtime.name):
            self.events.warning(
                tr("{title} answers otherwise than PyTorch: other classes on {agreement:.2%} of the pixels of one "
                   "window. It is not used.").format(title=title, agreement=1 - agreement))
            return None
        if measure:
            window_s = seconds_per_window(runtime, self.image, self.valid, warm=not is_agreed)
            self.memory.keep_speed(title, Speed(window_s, max(passed_s - (0 if is_agreed else window_s), 0.0)))
        elif is_agreed and title.split()[0] in self.prepared.read_titles and title in self.memory.speeds:
            self.memory.keep_speed(title, replace(self.memory.speeds[title], reading_s=passed_s))
        return runtime

    def agrees(self, plain: TorchRuntime) -> bool:
        """Whether PyTorch in 16 bits finds the classes that it finds in float32."""
        agreed = self.memory.agreed(plain.name)
        if agreed is None:
            self.find_expected()
            agreed = self._agreement(plain) >= self.arithmetic.least_agreement(plain.name)
            self.memory.keep_agreement(plain.name, agreed)
        return agreed

    def find_expected(self) -> torch.Tensor:
        """The classes that PyTorch finds in float32, shape (1, H, W); it is asked once."""
        if self.expected is None:
            exact = TorchRuntime(copy.deepcopy(as_module(self.network)), self.bands, torch.device("cpu"), exact=True)
            self.expected = self.classes(exact)
        return self.expected

    def classes(self, runtime: NetworkRuntime) -> torch.Tensor:
        """Positions of the classes that a runtime finds, shape (1, H, W), on the CPU."""
        probabilities = runtime.probabilities([self.image], [self.valid])
        return class_channels(probabilities, has_object_head(self.network)).argmax(dim=1).cpu()

    def _agreement(self, runtime: NetworkRuntime) -> float:
        """Share of the valid pixels on which a runtime finds the expected classes; 1 where none is valid."""
        equal = (self.classes(runtime) == self.find_expected()).numpy()[0][self.valid]
        return float(equal.mean()) if equal.size else 1.0

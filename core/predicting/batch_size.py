"""How many windows go through the network at once: found by trying, halved when the memory does not suffice."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch

from contract.errors import DeviceError
from contract.texts import tr

from ..worker.events import Events
from .network_runtime import NetworkRuntime

LARGEST_CPU_BATCH = 4
LARGEST_GPU_BATCH = 32
# A batch fills a processor's cores long before it fills its memory: so many pixels at once are as good as any more.
LARGEST_CPU_BATCH_PX = 512**2
# A larger batch must earn its memory.
WORTHWHILE_GAIN = 1.05


class BatchRunner:
    """A runtime with the batch size it works at; ``size`` shrinks when a batch does not fit into the memory."""

    def __init__(self, runtime: NetworkRuntime, size: int, events: Events) -> None:
        self.runtime = runtime
        self.size = size
        self._events = events

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``; any number of windows, in as many batches as it takes.

        Raises:
            DeviceError: not even one window fits into the memory.
        """
        parts: list[torch.Tensor] = []
        done = 0
        while done < len(images):
            some = slice(done, done + self.size)
            try:
                parts.append(self.runtime.answers(images[some], valid[some]))
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self._halve(error)
            else:
                done += self.size
        return parts[0] if len(parts) == 1 else torch.cat(parts)

    def _halve(self, error: BaseException) -> None:
        free_memory(self.runtime.device)
        if self.size == 1:
            raise no_room_for_one_window(self.runtime.device) from error
        self._events.warning(tr("A batch of {size} windows does not fit into the memory of {device}: going "
                                "on with {smaller_size}.").format(
                                 size=self.size, device=self.runtime.device, smaller_size=self.size // 2))
        self.size //= 2


def find_batch_size(runtime: NetworkRuntime, image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> int:
    """The smallest power of two beyond which a batch is not worth its memory; ``image`` as ``prepare`` makes it.

    Raises:
        DeviceError: not even one window fits into the memory.
    """
    largest = LARGEST_GPU_BATCH
    if runtime.device.type == "cpu":
        largest = max(1, min(LARGEST_CPU_BATCH, LARGEST_CPU_BATCH_PX // valid.size))
        if largest == 1:
            return 1
    best, best_s, size = 0, float("inf"), 1
    while size <= largest:
        try:
            seconds = seconds_per_window(runtime, image, valid, size)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            free_memory(runtime.device)
            if size == 1:
                raise no_room_for_one_window(runtime.device) from error
            break
        if best_s < WORTHWHILE_GAIN * seconds:
            break
        best, best_s, size = size, seconds, 2 * size
    return best


def no_room_for_one_window(device: torch.device) -> DeviceError:
    """The error to raise when a batch cannot be made smaller."""
    return DeviceError(tr("The device {device} has not enough memory for one window.").format(device=device),
                       tr("Close other programs that use it, choose a smaller window size, or choose the CPU."))


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a library says that memory is short; torch has a class for GPUs, for CPUs only a text."""
    return isinstance(error, (MemoryError, torch.OutOfMemoryError)) or "not enough memory" in str(error)


def seconds_per_window(runtime: NetworkRuntime, image: npt.NDArray, valid: npt.NDArray[np.bool_],
                       batch_size: int = 1, *, warm: bool = False) -> float:
    """The time the runtime takes for a window in batches of ``batch_size``; ``warm`` if it has met such a batch."""
    times = []
    for _ in range(1 if warm else 2):  # the first includes what a new shape costs once
        start_s = time.perf_counter()
        runtime.answers([image] * batch_size, [valid] * batch_size)
        if runtime.device.type == "cuda":
            torch.cuda.synchronize(runtime.device)
        times.append(time.perf_counter() - start_s)
    return times[-1] / batch_size


def free_memory(device: torch.device) -> None:
    """Give what torch keeps in reserve back to the device."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()

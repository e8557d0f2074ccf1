"""Everything that runs the network for a scene: a runner for each device, with the batch size it works best at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from contract.errors import DeviceError
from contract.jobs import PredictJob
from models.model_file import ModelCard

from ..worker.events import Events
from .batch_size import BatchRunner, find_batch_size
from .checkpoint import fingerprint
from .network_runtime import NetworkRuntime
from .runtime_choice import choose_runtime
from .runtime_memory import RuntimeMemory, memory_folder
from .test_time_augmentation import AugmentedRuntime

# Trying batch sizes costs a few windows.
WORTH_TRYING_WINDOWS = 64
UNTRIED_BATCH_SIZE = 1


@dataclass(frozen=True)
class Sample:
    """One window of the scene, as read: image (channels, H, W), valid (H, W); and how many there are like it."""

    image: npt.NDArray
    valid: npt.NDArray[np.bool_]
    window_count: int


def find_runners(network: nn.Module, card: ModelCard, device: torch.device, job: PredictJob, sample: Sample,
                 earlier: Mapping[str, Any], events: Events) -> list[BatchRunner]:
    """A runner for each device; every GPU of the machine where the device is left to the program.

    ``earlier`` holds ``runtime`` and ``batch_size`` of the work that is resumed, or nothing.

    Raises:
        DeviceError: the device asked for has not enough memory for one window.
    """
    try:
        return _on_devices(network, card, _devices(device, job), job, sample, earlier, events)
    except DeviceError as error:
        if job.device != "auto" or device.type == "cpu":
            raise
        events.warning(f"{error.message} THE CPU IS USED INSTEAD, which takes far longer.")
        return _on_devices(network, card, [torch.device("cpu")], job, sample, earlier, events)


def _devices(device: torch.device, job: PredictJob) -> list[torch.device]:
    if device.type == "cuda" and job.device == "auto":
        return [torch.device("cuda", number) for number in range(torch.cuda.device_count())]
    return [device]


def _on_devices(network: nn.Module, card: ModelCard, devices: list[torch.device], job: PredictJob, sample: Sample,
                earlier: Mapping[str, Any], events: Events) -> list[BatchRunner]:
    runtimes: list[NetworkRuntime] = []
    for device in devices:
        passes = sample.window_count * (8 if job.test_time_augmentation else 1)
        runtime = choose_runtime(network, card.input_scaling, device, passes, sample.image, sample.valid, events,
                                 earlier.get("runtime", ""), _memory(card, job.model, sample))
        runtimes.append(AugmentedRuntime(runtime) if job.test_time_augmentation else runtime)
    size = job.batch_size or earlier.get("batch_size", 0)
    if not size and sample.window_count < WORTH_TRYING_WINDOWS:
        size = UNTRIED_BATCH_SIZE
    elif not size:
        events.progress(0, sample.window_count, "Finding the batch size")
        size = find_batch_size(runtimes[0], runtimes[0].prepare(sample.image, sample.valid), sample.valid)
    where = ", ".join(str(runtime.device) for runtime in runtimes)
    height, width = sample.valid.shape
    events.info(f"{sample.window_count} windows of {width} × {height} pixels, {size} at once; "
                  f"{runtimes[0].name} on {where}.")
    return [BatchRunner(runtime, size, events) for runtime in runtimes]


def _memory(card: ModelCard, model: str, sample: Sample) -> RuntimeMemory:
    """What is known of the speed of this network on windows of this size."""
    subject = {"network": [card.network, card.encoder, card.fusion], "objects": card.objects,
               "channels": len(card.input_scaling), "classes": len(card.scheme.classes),
               "window_px": list(sample.valid.shape), "threads": torch.get_num_threads()}
    digest = fingerprint(model).get("sha256", "")
    # Without a file there is no telling one model from another.
    return RuntimeMemory(subject, str(digest), memory_folder() if digest else None)

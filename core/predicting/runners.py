"""Everything that runs the network for a scene: a runner for each device, with the batch size it works best at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import nn

from contract.errors import DeviceError
from contract.texts import tr

from ..worker.events import Events
from ..worker.file_hashes import sha256_of
from .arithmetic import FLOAT32, INT8, Arithmetic
from .arithmetic_choice import say_figures, settle_arithmetic
from .batch_size import BatchRunner, find_batch_size
from .network_runtime import AnyNetwork, NetworkRuntime, StoredNetwork, as_module
from .prediction_plan import PredictionPlan
from .prepared_networks import PreparedNetworks
from .runtime_choice import choose_runtime
from .runtime_memory import RuntimeMemory, memory_folder
from .test_time_augmentation import AugmentedRuntime

# Trying batch sizes costs a few windows.
WORTH_TRYING_WINDOWS = 64
UNTRIED_BATCH_SIZE = 1


def runners_of_model(load: Callable[[], nn.Module], plan: PredictionPlan, earlier: Mapping[str, Any],
                     events: Events) -> list[BatchRunner]:
    """``find_runners`` for the network that ``load`` builds, if it is needed at all.

    Raises:
        DeviceError: the device asked for has not enough memory for one window.
        ModelError: the network cannot take windows of this size.
    """
    network = StoredNetwork(load, plan.card.objects)
    if min(plan.windows.window_shape) < plan.card.tile_size_px:
        # The networks' libraries take seconds to load, and mostly nobody needs them.
        from models.networks import check_window

        check_window(as_module(network), len(plan.card.input_scaling), *plan.windows.window_shape)
    return find_runners(network, plan, earlier, events)


def choices_of(runners: list[BatchRunner]) -> dict[str, Any]:
    """What was found by trying, and what resumed or shared work must do again: ``earlier`` of ``find_runners``."""
    return {"runtime": runners[0].runtime.name, "batch_size": runners[0].size}


def find_runners(network: AnyNetwork, plan: PredictionPlan, earlier: Mapping[str, Any],
                 events: Events) -> list[BatchRunner]:
    """A runner for each device; every GPU of the machine where the device is left to the program.

    ``earlier`` holds ``runtime`` and ``batch_size`` of the work that is resumed, or nothing.

    Raises:
        DeviceError: the device asked for has not enough memory for one window.
    """
    is_open = plan.job.device == "auto"
    devices = [plan.device]
    if plan.device.type == "cuda" and is_open:
        devices = [torch.device("cuda", number) for number in range(torch.cuda.device_count())]
    try:
        return _on_devices(network, devices, plan, earlier, events)
    except DeviceError as error:
        if not is_open or plan.device.type == "cpu":
            raise
        events.warning(tr("{reason} THE CPU IS USED INSTEAD, which takes far longer.").format(reason=error.message))
        return _on_devices(network, [torch.device("cpu")], plan, earlier, events)


def _on_devices(network: AnyNetwork, devices: list[torch.device], plan: PredictionPlan, earlier: Mapping[str, Any],
                events: Events) -> list[BatchRunner]:
    image, valid = plan.sample()
    window_count = plan.windows.window_count
    runtimes: list[NetworkRuntime] = []
    model = _hash_of(plan.job.model)
    prepared = _prepared(model)
    arithmetic = settle_arithmetic(plan, network, prepared, events)
    for device in devices:
        runtime = choose_runtime(network, plan.card.input_scaling, device, plan.pass_count, image, valid, events,
                                 earlier.get("runtime", ""), _memory(plan, model, arithmetic), prepared, arithmetic)
        runtimes.append(AugmentedRuntime(runtime) if plan.job.test_time_augmentation else runtime)
    size = plan.job.batch_size or earlier.get("batch_size", 0)
    if not size and window_count < WORTH_TRYING_WINDOWS:
        size = UNTRIED_BATCH_SIZE
    elif not size:
        events.progress(0, window_count, tr("Finding the batch size"))
        size = find_batch_size(runtimes[0], runtimes[0].prepare(image, valid), valid)
    where = ", ".join(str(runtime.device) for runtime in runtimes)
    height, width = valid.shape
    if INT8 in runtimes[0].name:
        say_figures(plan.card, events)
    events.info(tr("{window_count} windows of {width} × {height} pixels, {size} at once; {name} on {where}.").format(
        window_count=window_count, width=width, height=height, size=size, name=runtimes[0].name, where=where))
    return [BatchRunner(runtime, size, events) for runtime in runtimes]


def _hash_of(model: str) -> str:
    """The hash of a model's file; empty where there is none: then there is no telling one model from another."""
    try:
        return sha256_of(Path(model))
    except OSError:
        return ""


def _prepared(model: str) -> PreparedNetworks:
    speeds = memory_folder()
    return PreparedNetworks(model, speeds.with_name("prepared") if speeds else None)


def _memory(plan: PredictionPlan, model: str, arithmetic: Arithmetic) -> RuntimeMemory:
    """What is known of the speed of this network on windows of this size."""
    card = plan.card
    subject = {"network": [card.network, card.encoder, card.fusion], "objects": card.objects,
               "channels": len(card.input_scaling), "classes": len(card.scheme.classes),
               "window_px": list(plan.windows.window_shape), "threads": torch.get_num_threads()}
    if arithmetic.precision == FLOAT32:
        subject["precision"] = FLOAT32  # of PyTorch, whose title is the same in bfloat16
    return RuntimeMemory(subject, model, memory_folder() if model and not arithmetic.is_of_scene else None)

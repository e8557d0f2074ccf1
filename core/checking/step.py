"""The check job with a speed test: the default network, on the default device, for about a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from contract.jobs import CheckJob
from contract.texts import tr

from ..worker import environment
from ..worker.events import Events

if TYPE_CHECKING:
    import torch

NETWORK, ENCODER = "unet", "efficientnet-lite0"
BANDS, CLASSES, BATCH, SIZE_PX = 3, 6, 2, 512
DURATION_S = 1.0


def run(job: CheckJob, events: Events) -> dict[str, object]:
    """Import everything, report versions and devices, and the speed where it is asked for.

    Raises:
        WorkerEnvironmentError: a package is missing or broken; all of them are named.
    """
    found = environment.run(job, events)
    if job.measure_speed:
        speed = measure_speed(events)
        events.info(
            tr("Speed of the default network: {speed_mpx_s:.2g} million pixels per second; a scene of 10 000 × 10 "
               "000 pixels takes about {minutes:.1f} minutes.").format(speed_mpx_s=speed, minutes=100 / speed / 60))
        found["speed_mpx_s"] = speed
    return found


def measure_speed(events: Events) -> float:
    """Million pixels a second that the default network, with random weights, predicts on the default device."""
    # Only now: what is missing of these has been said by the check before.
    import torch

    from models.networks import build_network

    from ..worker.devices import autocast_dtype, resolve_device

    device = resolve_device("auto", events)
    dtype = autocast_dtype(device)
    network = build_network(NETWORK, ENCODER, BANDS, CLASSES, pretrained=False).eval()
    network = network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    images = torch.zeros(BATCH, BANDS, SIZE_PX, SIZE_PX, device=device).to(memory_format=torch.channels_last)
    with torch.inference_mode(), torch.autocast(device.type, dtype, enabled=dtype is not None):
        network(images)  # the first run also prepares memory and kernels
        _wait_for(device)
        started, batches = time.perf_counter(), 0
        while (elapsed_s := time.perf_counter() - started) < DURATION_S:
            network(images)
            _wait_for(device)
            batches += 1
            events.progress(min(elapsed_s, DURATION_S), DURATION_S, tr("Measuring the speed"))
        elapsed_s = time.perf_counter() - started
    return batches * BATCH * SIZE_PX**2 / elapsed_s / 1e6


def _wait_for(device: torch.device) -> None:
    """A GPU works on after the call has returned."""
    import torch

    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()

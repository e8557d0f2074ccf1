"""Cancelling in the middle of a step, which may take seconds on a CPU."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator

import torch
from torch import nn

from ..worker.events import Events


@contextlib.contextmanager
def cancelling_between_layers(networks: Iterable[nn.Module], events: Events) -> Iterator[None]:
    """Let a cancel stop networks between two layers, forward and backward.

    Raises:
        Cancelled: the user cancelled while one of them computed.
    """
    def look(module: nn.Module, inputs: object, output: torch.Tensor) -> None:
        events.raise_if_cancelled()
        if output.requires_grad:
            output.register_hook(lambda gradient: events.raise_if_cancelled())

    handles = [module.register_forward_hook(look)
               for network in networks for module in network.modules() if isinstance(module, nn.Conv2d)]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()

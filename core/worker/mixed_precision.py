"""The context in which networks are trained: in 16 bits, but for the layers that lose by it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import torch
from torch.overrides import TorchFunctionMode


@contextlib.contextmanager
def mixed_precision(device: torch.device, dtype: torch.dtype | None) -> Iterator[None]:
    """Compute in ``dtype``, as ``autocast_dtype`` gives it, where that is precise enough; nothing changes for None."""
    with contextlib.ExitStack() as contexts:
        if dtype is not None:
            contexts.enter_context(torch.autocast(device.type, dtype))
            if device.type == "cpu":
                contexts.enter_context(DepthwiseInFloat32())
        yield


class DepthwiseInFloat32(TorchFunctionMode):
    """Depthwise convolutions compute in float32 inside an autocast of the CPU.

    Their gradients take oneDNN four to eight times as long in bfloat16, and up to seventeen times with two threads:
    three quarters of a step of the networks that consist of them.
    """

    def __torch_function__(self, function: Callable[..., Any], types: object, arguments: Sequence[Any] = (),
                           keywords: Mapping[str, Any] | None = None) -> Any:
        if function is not torch.conv2d or not _is_depthwise(*arguments, **(keywords or {})):
            return function(*arguments, **(keywords or {}))
        image, weight, *others = arguments
        with torch.autocast("cpu", enabled=False):
            return function(image.float(), weight.float(), *others, **(keywords or {}))


def _is_depthwise(image: torch.Tensor, weight: torch.Tensor, bias: object = None, stride: object = 1,
                  padding: object = 0, dilation: object = 1, groups: int = 1) -> bool:
    return groups > 1 and weight.shape[1] == 1

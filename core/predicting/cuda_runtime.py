"""The network on an NVIDIA GPU: bytes go up while it computes, logits stay there."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from models.scaling import BandScaling

from ..worker.devices import autocast_dtype
from .network_runtime import AnswersInLogits, fold_batch_norms


class CudaRuntime(AnswersInLogits):
    """Uploads the imagery as it was read, through pinned memory and on a stream of its own, and scales it there."""

    def __init__(self, network: nn.Module, bands: Sequence[BandScaling], device: torch.device) -> None:
        super().__init__(network)
        self.device = device
        # The windows all have one shape: let cuDNN try which algorithm is the fastest for it.
        torch.backends.cudnn.benchmark = True
        self._network = fold_batch_norms(network).to(device).to(memory_format=torch.channels_last)  # type: ignore
        self._dtype = autocast_dtype(device)
        self._scaling = DeviceScaling(bands).to(device)
        self._uploads = torch.cuda.Stream(device)
        self.name = f"PyTorch {str(self._dtype).removeprefix('torch.')}"

    def prepare(self, image: npt.NDArray, valid: npt.NDArray[np.bool_]) -> npt.NDArray:
        """See ``NetworkRuntime``: the imagery itself, which is mostly four times smaller than its scaled form."""
        return np.ascontiguousarray(image)

    def answers(self, images: Sequence[npt.NDArray], valid: Sequence[npt.NDArray[np.bool_]]) -> torch.Tensor:
        """See ``NetworkRuntime``. Returns before the GPU is done; whoever reads the logits on the CPU waits."""
        with torch.cuda.device(self.device), torch.inference_mode():
            compute = torch.cuda.current_stream(self.device)
            with torch.cuda.stream(self._uploads):
                batch, visible = self._upload(images), self._upload(valid)
            compute.wait_stream(self._uploads)
            # Allocated on one stream, used on the other: it must not be given away before that is done.
            batch.record_stream(compute)
            visible.record_stream(compute)
            scaled = self._scaling(batch, visible).contiguous(memory_format=torch.channels_last)
            with torch.autocast("cuda", self._dtype):
                logits = self._network(scaled)
            return logits.float().contiguous()

    def _upload(self, arrays: Sequence[npt.NDArray]) -> torch.Tensor:
        return torch.from_numpy(np.stack(arrays)).pin_memory().to(self.device, non_blocking=True)


class DeviceScaling(nn.Module):
    """``models.scaling.scale_image`` where the imagery already is; a test holds the two together."""

    def __init__(self, bands: Sequence[BandScaling]) -> None:
        super().__init__()
        for key in ("low", "high", "mean", "std"):
            values = torch.tensor([getattr(band, key) for band in bands], dtype=torch.float64)
            self.register_buffer(key, values[:, None, None])

    def forward(self, image: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
        """Image (B, bands, H, W) of any dtype and valid (B, H, W) in, float32 out, 0 where not valid."""
        wide = image.dtype in (torch.int32, torch.uint32, torch.float64)
        compute = torch.float64 if wide else torch.float32
        low, high, mean, std = (getattr(self, key).to(compute) for key in ("low", "high", "mean", "std"))
        visible = valid[:, None]
        scaled = torch.where(visible, image.to(compute), mean)
        scaled = torch.minimum(torch.maximum(scaled, low), high)
        scaled = (scaled - mean) * torch.where(std > 0, 1 / std, torch.ones_like(std))
        return (scaled * visible).to(torch.float32)

"""SegNet: a VGG-16 encoder whose pooling indices tell the decoder where each maximum came from.

Badrinarayanan, Kendall, Cipolla, "SegNet: A Deep Convolutional Encoder-Decoder Architecture for Image Segmentation"
(TPAMI 2017). It is the network that Audebert, Le Saux, Lefèvre, "Joint Learning from Earth Observation and
OpenStreetMap Data to Get Faster Better Semantic Maps" (CVPR Workshops 2017) fuse OpenStreetMap into.
"""

from __future__ import annotations

import torch
from segmentation_models_pytorch.encoders.vgg import VGGEncoder, cfg
from torch import nn
from torch.nn import functional as F

ENCODER = "vgg16_bn"
_BLOCK_CHANNELS = (64, 128, 256, 512, 512)
_BLOCK_CONVOLUTIONS = (2, 2, 3, 3, 3)


class SegNetEncoder(VGGEncoder):
    """The 13 convolutions of VGG-16, each with batch normalization; its weights have torchvision's names."""

    def __init__(self, in_channels: int) -> None:
        super().__init__(out_channels=[64, *_BLOCK_CHANNELS], config=cfg["D"], batch_norm=True)
        self.set_in_channels(in_channels, pretrained=False)

    def forward(self, images: torch.Tensor, summands: list[torch.Tensor] | None = None) -> list[torch.Tensor]:
        """Features (B, 512, H/32, W/32), then the pooling indices of the five blocks, the first block's first.

        ``summands``: one for each block, of its activations' shape, added to them before they are pooled.
        """
        features, indices = images, []
        for number, block in enumerate(self._blocks()):
            features = block(features)
            if summands is not None:
                features = features + summands[number]
            features, positions = F.max_pool2d(features, 2, 2, return_indices=True)
            indices.append(positions)
        return [features, *indices]

    def activations(self, images: torch.Tensor) -> list[torch.Tensor]:
        """What each of the five blocks says before it is pooled, (B, channels, H / 2**block, W / 2**block)."""
        result: list[torch.Tensor] = []
        for block in self._blocks():
            images = block(F.max_pool2d(images, 2, 2) if result else images)
            result.append(images)
        return result

    def _blocks(self) -> list[nn.Sequential]:
        blocks: list[list[nn.Module]] = [[]]
        for layer in self.features:
            if isinstance(layer, nn.MaxPool2d):
                blocks.append([])
            else:
                blocks[-1].append(layer)
        return [nn.Sequential(*layers) for layers in blocks if layers]


class SegNetDecoder(nn.Module):
    """Mirrors the encoder: unpooling to where the maxima were, then convolutions that fill the places between.

    ``block_count`` below 5 leaves the last blocks out: each halves the resolution of the answer.
    """

    def __init__(self, block_count: int = 5) -> None:
        super().__init__()
        outputs = (*_BLOCK_CHANNELS[-2::-1], _BLOCK_CHANNELS[0])
        blocks = [_convolutions(count - (level == 4), channels, out) for level, (count, channels, out) in
                  enumerate(zip(_BLOCK_CONVOLUTIONS[::-1], _BLOCK_CHANNELS[::-1], outputs))]
        self.blocks = nn.ModuleList(blocks[:block_count])
        self.out_channels = outputs[block_count - 1]

    def forward(self, features: list[torch.Tensor]) -> torch.Tensor:
        """The last feature maps, (B, out_channels, H, W) or a part of that resolution, of what the encoder gives."""
        result, *indices = features
        for block, positions in zip(self.blocks, indices[::-1]):
            result = block(_unpooled(result, positions))
        return result


class SegNet(nn.Module):
    """Imagery (B, in_channels, H, W) to logits (B, class_count, H, W); H and W are multiples of 32.

    ``quarter``: the decoder ends at a quarter of the resolution, and its answer is resampled, as Audebert et al. 2017
    have it where labels are coarser than the imagery (local climate zones).
    """

    requires_divisible_input_shape = True

    def __init__(self, in_channels: int, class_count: int, quarter: bool = False) -> None:
        super().__init__()
        self.encoder = SegNetEncoder(in_channels)
        self.decoder = SegNetDecoder(3 if quarter else 5)
        head = nn.Conv2d(self.decoder.out_channels, class_count, 3, padding=1)
        self.segmentation_head = nn.Sequential(head, nn.Upsample(scale_factor=4, mode="bilinear")) if quarter else head

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Logits of images."""
        return self.segmentation_head(self.decoder(self.encoder(images)))


def _unpooled(features: torch.Tensor, positions: torch.Tensor) -> torch.Tensor:
    """``F.max_unpool2d`` to twice the size, in operations that every runtime knows."""
    batch, channels, height, width = features.shape
    result = torch.zeros(batch, channels, 4 * height * width, dtype=features.dtype, device=features.device)
    result = result.scatter(2, positions.flatten(2), features.flatten(2))
    return result.view(batch, channels, 2 * height, 2 * width)


def _convolutions(count: int, channels: int, out_channels: int) -> nn.Sequential:
    """``count`` times convolution, normalization, ReLU; the last one changes the number of channels."""
    layers: list[nn.Module] = []
    for number in range(count):
        to = out_channels if number == count - 1 else channels
        layers += [nn.Conv2d(channels, to, 3, padding=1, bias=False), nn.BatchNorm2d(to), nn.ReLU(inplace=True)]
    return nn.Sequential(*layers)

"""Networks and encoders by the names that they are known by elsewhere."""

from __future__ import annotations

from ...contract.choices import Network

# Well-known combinations by name: network and encoder. The first three are ArcGIS Pro's pixel classifiers with their
# usual backbones; U-Net on ResNet-34 is also what tutorials of urban mapping train.
PRESETS: dict[str, tuple[Network, str]] = {
    "unet-resnet34": ("unet", "resnet34"),
    "unet-vgg16": ("unet", "vgg16_bn"),
    "pspnet-resnet50": ("pspnet", "resnet50"),
    "deeplabv3-resnet101": ("deeplabv3", "resnet101"),
}

"""What the values of closed and open choices are called in dialogs, translated. The values themselves stay as they are:
jobs, models, scripts and command lines hold them."""

from __future__ import annotations

from ..translation import tr


def words_of(choice: str) -> dict[str, str]:
    """Words by value; ``choice`` is a job's field, or ``preset`` or ``scheme``."""
    words = {
        "unlabelled": {"background": tr("are background"), "ignore": tr("are not labelled")},
        "thoroughness": {"quick": tr("quick: a first look"), "normal": tr("normal: enough for most"),
                         "thorough": tr("thorough: as far as it goes")},
        "level": {"L1C": tr("L1C: as seen from above the atmosphere"), "L2A": tr("L2A: corrected for the atmosphere")},
        "small_pieces": {"merge": tr("merge into a neighbour"), "drop": tr("leave out")},
        "representation": {"binary": tr("inside or outside"), "distance": tr("distance to the edge")},
        "loss": {"dice": tr("Dice and cross-entropy"), "focal": tr("focal"), "lovasz": tr("Lovász and cross-entropy"),
                 "tversky": tr("Tversky and cross-entropy")},
        "least_verdict": {"none": tr("never"), "keep": tr("keep"), "fine-tune": tr("fine-tune"),
                          "retrain": tr("retrain")},
        "score": {"entropy": tr("doubt of the model (entropy)"),
                  "disagreement": tr("disagreement of turned views"), "osm_errors": tr("confident errors against OSM"),
                  "objects": tr("expected number of objects"), "random": tr("chance")},
        "recipe": {"own": tr("this plugin's own"), "audebert2017": "Audebert et al. 2017"},
        "fusion": {"auto": tr("automatic"), "none": tr("imagery alone"), "stack": tr("OSM as further bands"),
                   "averaging": tr("averaging"), "residual_correction": tr("residual correction"),
                   "fusenet": "FuseNet"},
        "network": {"unet": "U-Net", "unetplusplus": "U-Net++", "deeplabv3": "DeepLabV3",
                    "deeplabv3plus": "DeepLabV3+", "pspnet": "PSPNet", "fpn": "FPN", "linknet": "LinkNet",
                    "manet": "MA-Net", "pan": "PAN", "segformer": "SegFormer", "upernet": "UPerNet",
                    "segnet": "SegNet", "segnet_quarter": tr("SegNet, a quarter of the resolution")},
        "preset": {"none": tr("as below"), "unet-resnet34": "U-Net, ResNet-34", "unet-vgg16": "U-Net, VGG-16",
                   "pspnet-resnet50": "PSPNet, ResNet-50", "deeplabv3-resnet101": "DeepLabV3, ResNet-101"},
        "device": {"auto": tr("automatic"), "cpu": tr("processor (cpu)"), "cuda:0": tr("first NVIDIA GPU (cuda:0)"),
                   "mps": tr("Apple GPU (mps)")},
        "precision": {"auto": tr("automatic"), "float32": tr("32 bits (float32)"), "int8": tr("8 bits (int8)")},
        "encoder_weights": {"imagenet": "ImageNet", "none": tr("random")},
        "format": {"osm": tr("OSM XML for an editor (.osm)"), "osc": tr("changes for an editor (.osc)"),
                   "maproulette": tr("MapRoulette challenge (.geojson)"),
                   "mapswipe": tr("MapSwipe project: footprints (.geojson)"), "geojson": "GeoJSON (.geojson)"},
        "statuses": {"new": tr("seen, not in OpenStreetMap"), "moved": tr("moved or reshaped"), "both": tr("both")},
        "features": {"accepted": tr("those ticked as accepted"), "all": tr("all")},
        "scheme": {"urban": tr("urban: buildings, roads, vegetation, water, bare soil"),
                   "buildings": tr("buildings"), "roads": tr("roads"), "water": tr("water"),
                   "lcz": tr("lcz: local climate zones")},
    }
    return words[choice]

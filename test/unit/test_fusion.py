"""Fusion networks by their equations, over SegNet and networks of smp; each survives a file, copies and runtimes."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from made_scenes import make_scheme
from processors import WITH_OPENVINO
from torch.nn import functional as F

from contract.errors import ModelError
from core.predicting.network_runtime import TorchRuntime, fold_batch_norms
from models.fusion import FUSIONS, FuseNet, ResidualCorrection, build_model_network
from models.model_file import ModelCard, load_model, save_model
from models.networks import build_network, check_network
from models.scaling import BandScaling
from models.segnet import SegNet, _unpooled
from models.summed_encoder import SummedBlock

pytestmark = pytest.mark.slow

BANDS, OSM, CLASSES, SIZE = 3, 2, 4, 64
OVER_SMP = [(fusion, "unet", "efficientnet-lite0") for fusion in FUSIONS]
OTHERS = [("residual_correction", "segnet", "vgg16_bn"), ("residual_correction", "segnet_quarter", "vgg16_bn"),
          ("fusenet", "segnet_quarter", "vgg16_bn"), ("fusenet", "deeplabv3plus", "resnet18"),
          ("residual_correction", "deeplabv3plus", "resnet18"), ("fusenet", "unet", "mit_b0"),
          ("residual_correction", "segformer", "mobilenet_v2")]


def build(fusion, network="unet", encoder="resnet18", seed=0):
    torch.manual_seed(seed)
    return build_model_network(fusion, network, encoder, BANDS, OSM, CLASSES)


def inputs(seed=0, count=2):
    torch.manual_seed(seed)
    return torch.cat([torch.randn(count, BANDS, SIZE, SIZE), (torch.rand(count, OSM, SIZE, SIZE) > 0.5).float()], 1)


@pytest.mark.parametrize(("fusion", "network", "encoder"), [*OVER_SMP, *OTHERS])
def test_every_fusion_learns_from_both_and_survives_a_file(tmp_path, fusion, network, encoder):
    built = build(fusion, network, encoder)
    check_network(built, BANDS + OSM, SIZE, 2)
    images = inputs().requires_grad_()
    logits = built.train()(images)
    assert logits.shape == (2, CLASSES, SIZE, SIZE)
    logits.square().mean().backward()
    used = images.grad.abs().sum(dim=(0, 2, 3))
    # The correction's last layer starts at zero, but the OSM network also answers by itself.
    assert (used > 0).all()
    card = ModelCard(network, encoder, make_scheme("a", "b", "c", "d"),
                     tuple(BandScaling(str(k), 0, 1, -9, 9) for k in range(BANDS)), "float32", 1.0, SIZE,
                     ("building", "road"), osm_representation="binary", fusion=fusion)
    save_model(tmp_path / "m.safetensors", built.state_dict(), card)
    loaded, loaded_card = load_model(tmp_path / "m.safetensors")
    assert loaded_card.in_channels == BANDS + OSM and loaded_card.fusion == fusion
    with torch.inference_mode():
        expected = built.eval()(images)
        assert torch.equal(loaded(images), expected)
        assert torch.allclose(fold_batch_norms(copy.deepcopy(built))(images), expected, atol=1e-3)


def test_averaging_is_half_of_each():
    network, images = build("averaging").eval(), inputs()
    with torch.inference_mode():
        expected = (network.optical(images[:, :BANDS]) + network.osm_network(images[:, BANDS:])) / 2
        assert torch.allclose(network(images), expected)


def test_residual_correction_adds_what_it_makes_of_both_feature_maps():
    network, images = build("residual_correction").eval(), inputs()
    assert isinstance(network, ResidualCorrection)
    assert sum(isinstance(layer, torch.nn.Conv2d) for layer in network.correction) == 3
    with torch.inference_mode():
        average = (network.optical(images[:, :BANDS]) + network.osm_network(images[:, BANDS:])) / 2
        assert torch.allclose(network(images), average, atol=1e-5)  # at the start it corrects nothing
        torch.nn.init.normal_(network.correction[-1].weight)
        features = network.optical.decoder(network.optical.encoder(images[:, :BANDS]))
        osm_features = network.osm_network.features(images[:, BANDS:])
        correction = network.correction(torch.cat([features, osm_features], 1))
        assert torch.allclose(network(images), average + correction, atol=1e-4)


def test_osmnet_has_two_convolutions():
    network = build("averaging").osm_network
    assert sum(isinstance(layer, torch.nn.Conv2d) for layer in network.modules()) == 2


def test_fusenet_sums_after_every_block_and_the_next_block_sees_the_sum():
    network, images = build("fusenet", encoder="resnet18").eval(), inputs()
    assert isinstance(network, FuseNet)
    optical = network.optical.encoder
    assert sum(isinstance(layer, SummedBlock) for layer in optical.modules()) == 5
    plain = build("fusenet", encoder="resnet18").optical.encoder.eval()

    def block(layer):
        return layer.block if isinstance(layer, SummedBlock) else layer

    with torch.inference_mode():
        levels = network.osm_encoder(images[:, BANDS:])
        x = plain.bn1(plain.conv1(images[:, :BANDS]))
        x = F.relu(x) + levels[1]
        features = [images[:, :BANDS], x]
        x = block(plain.layer1)(plain.maxpool(x)) + levels[2]
        features.append(x)
        for level, layer in enumerate((plain.layer2, plain.layer3, plain.layer4), 3):
            x = block(layer)(x) + levels[level]
            features.append(x)
        expected = network.optical.segmentation_head(network.optical.decoder(features))
        assert torch.allclose(network(images), expected, atol=1e-4)


class Answer(torch.nn.Module):
    """An encoder that says what it was told to."""

    def __init__(self, levels):
        super().__init__()
        self.levels = levels

    def forward(self, images):
        return self.levels


@pytest.mark.parametrize("encoder", ["resnet18", "efficientnet-lite0", "efficientnet-b0", "vgg11_bn", "mit_b0",
                                     "mobilenet_v2", "convnext_atto", "densenet121"])
def test_the_decoder_gets_the_sum_of_every_level(encoder):
    network, images = build("fusenet", encoder=encoder).eval(), inputs(count=1)
    given = []
    network.optical.decoder.register_forward_pre_hook(lambda module, args: given.append(args[0]))
    osm_encoder = network.osm_encoder
    with torch.inference_mode():
        levels = osm_encoder(images[:, BANDS:])
        network.osm_encoder = Answer([torch.zeros_like(level) for level in levels])
        network(images)
        # From the last level backwards each level is changed alone: those before stay, it moves by its summand.
        for level in range(len(levels) - 1, 0, -1):
            if not levels[level].shape[1]:
                continue
            network.osm_encoder = Answer([other * (number == level) for number, other in enumerate(levels)])
            network(images)
            assert torch.allclose(given[-1][level] - given[0][level], levels[level], atol=1e-3)


# One or more of each family: residual, mobile, plain, dense, transformers whose blocks hand on maps, tokens or channels
# last, and two whose next block begins with a layer that changes nothing.
FAMILIES = ["resnet18", "se_resnet50", "efficientnet-lite0", "efficientnet-b0", "mobilenet_v2",
            "tu-mobilenetv3_small_050", "vgg11_bn", "densenet121", "mit_b0", "convnext_atto", "tu-pvt_v2_b0",
            "tu-poolformer_s12", "tu-efficientvit_b0", "tu-ghostnet_100"]


def sums_of(encoder, osm_count=OSM, size=SIZE):
    """The features that an encoder gives with one level's summand at a time, and those it gives with none."""
    network = build("fusenet", encoder=encoder).eval()
    images = torch.randn(1, BANDS, size, size, generator=torch.Generator().manual_seed(1))
    # With the statistics of these images activations stay of one size down to the last block.
    for norm in network.modules():
        if isinstance(norm, torch.nn.BatchNorm2d):
            norm.train()
    with torch.no_grad():
        levels = network.osm_encoder(torch.randn(1, osm_count, size, size, generator=torch.Generator().manual_seed(2)))
        none = [torch.zeros_like(level) for level in levels]
        numbers = [number for number, level in enumerate(levels) if level.shape[1] and number]
        alone = {number: network._summed(images, [level if number == other else zero for other, (level, zero)
                                                  in enumerate(zip(levels, none))]) for number in numbers}
        return levels, network._summed(images, none), alone


@pytest.mark.parametrize("encoder", FAMILIES)
def test_what_is_summed_into_a_block_reaches_the_next_in_every_family_of_encoders(encoder):
    levels, without, alone = sums_of(encoder)
    numbers = sorted(alone)
    assert len(numbers) >= 4
    for number, following in zip(numbers, numbers[1:]):
        features = alone[number]
        assert torch.allclose(features[number], without[number] + levels[number], atol=1e-3)
        assert (features[following] - without[following]).abs().max() > 1e-3


def test_channels_last_blocks_pass_the_sum_on_too():
    levels, without, alone = sums_of("tu-swin_tiny_patch4_window7_224", size=224)
    for number, following in zip(sorted(alone), sorted(alone)[1:]):
        assert torch.allclose(alone[number][number], without[number] + levels[number], atol=1e-3)
        assert (alone[number][following] - without[following]).abs().max() > 1e-3


@pytest.mark.parametrize(("encoder", "reason"), [("tu-hrnet_w18_small", "does not work on what block 2 answers"),
                                                 ("dpn68", "no layer's output")])
def test_encoders_whose_blocks_cannot_pass_the_sum_on_are_refused_by_name(encoder, reason):
    with pytest.raises(ModelError, match=reason) as caught:
        build("fusenet", encoder=encoder)
    assert encoder in caught.value.message and "residual_correction" in caught.value.hint


def test_segnet_unpools_to_where_the_maxima_were():
    network = SegNet(BANDS, CLASSES).eval()
    pooled, places = F.max_pool2d(inputs(), 2, 2, return_indices=True)
    assert torch.equal(_unpooled(pooled, places), F.max_unpool2d(pooled, places, 2, 2))
    with torch.inference_mode():
        features, *indices = network.encoder(inputs()[:, :BANDS])
    assert features.shape == (2, 512, 2, 2) and [item.shape[-1] for item in indices] == [32, 16, 8, 4, 2]
    state = build_network("unet", "vgg16_bn", BANDS, CLASSES, pretrained=False).encoder.state_dict()
    assert network.encoder.state_dict().keys() == state.keys()  # the names that ImageNet weights come with
    decoder_convolutions = [layer for layer in network.decoder.modules() if isinstance(layer, torch.nn.Conv2d)]
    assert len(decoder_convolutions) == 12  # and the head is the thirteenth


def test_the_quarter_segnet_answers_at_a_quarter_and_resamples():
    network = SegNet(BANDS, CLASSES, quarter=True).eval()
    images = inputs(count=1)[:, :BANDS]
    with torch.inference_mode():
        features = network.decoder(network.encoder(images))
        assert features.shape == (1, 128, SIZE // 4, SIZE // 4)
        answer = network.segmentation_head[0](features)
        assert torch.allclose(network(images), F.interpolate(answer, scale_factor=4, mode="bilinear"), atol=1e-5)


@pytest.mark.parametrize("network", ["segnet", "segnet_quarter"])
def test_segnets_encoder_is_fixed(network):
    with pytest.raises(ModelError, match="vgg16_bn, not 'resnet18'"):
        build_network(network, "resnet18", 3, 2, pretrained=False)


def test_unknown_fusions_are_refused():
    with pytest.raises(ModelError, match="residual_correction"):
        build("sum")


@pytest.mark.parametrize("fusion", FUSIONS)
def test_the_encoders_weights_come_from_a_file(tmp_path, fusion):
    from safetensors.torch import save_file

    source = build_network("unet", "resnet18", BANDS, CLASSES, pretrained=False).encoder
    save_file(source.state_dict(), tmp_path / "encoder.safetensors")
    if fusion == "stack":
        source = build_network("unet", "resnet18", BANDS + OSM, CLASSES, pretrained=False).encoder
        save_file(source.state_dict(), tmp_path / "encoder.safetensors")
    network = build_model_network(fusion, "unet", "resnet18", BANDS, OSM, CLASSES,
                                  weights_file=str(tmp_path / "encoder.safetensors"))
    encoder = network.encoder
    layer = encoder.layer4.block if isinstance(encoder.layer4, SummedBlock) else encoder.layer4
    assert torch.equal(layer[0].conv1.weight, source.layer4[0].conv1.weight)


@pytest.mark.parametrize(("fusion", "network", "encoder"), [("fusenet", "unet", "efficientnet-lite0"),
                                                            ("residual_correction", "unet", "resnet18"),
                                                            ("fusenet", "segnet", "vgg16_bn")])
@WITH_OPENVINO
def test_runtimes_agree(fusion, network, encoder):
    from core.predicting.openvino_runtime import OpenVinoRuntime

    built = build(fusion, network, encoder).eval()
    images = inputs(count=1).numpy()
    scaling = tuple(BandScaling(str(k), 0, 1, -9, 9) for k in range(BANDS + OSM))
    with torch.inference_mode():
        expected = torch.softmax(built(torch.from_numpy(images)), 1)
    valid = np.ones((SIZE, SIZE), bool)
    runtimes = [TorchRuntime(copy.deepcopy(built), scaling, torch.device("cpu")), OpenVinoRuntime(built, scaling)]
    for runtime in runtimes:
        scores = runtime.probabilities([runtime.prepare(images[0], valid)], [valid])
        assert (scores - expected).abs().mean() < 0.02, runtime.name

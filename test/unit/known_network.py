"""A network whose right answer is known, so that a prediction can be compared pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import torch
from made_scenes import Listener, make_scheme
from torch import nn

from contract.jobs import PredictJob
from core.predicting import prediction_plan, runners
from core.predicting import step as prediction
from core.predicting.window_clock import WindowClock
from models.model_file import ModelCard
from models.scaling import BandScaling

SCHEME = make_scheme("dark", "bright", "red", ids=(0, 4, 9))
PIXEL_SIZE_M = 1.0


def make_card(bands=2, dtype="uint8", scheme=SCHEME, names=(), **changes):
    scaling = tuple(BandScaling(names[i] if names else f"band {i + 1}", 100.0, 50.0, -1000.0, 1000.0)
                    for i in range(bands))
    values = {"network": "unet", "encoder": "resnet34", "scheme": scheme, "bands": scaling, "dtype": dtype,
              "pixel_size_m": PIXEL_SIZE_M, "tile_size_px": 64} | changes
    return ModelCard(**values)


class BandwiseNetwork(nn.Conv2d):
    """Class 1 where the first scaled band is positive, class 2 where the second is larger still, else class 0."""

    def __init__(self, bands=2):
        super().__init__(bands, 3, 1, bias=False)
        with torch.no_grad():
            self.weight.zero_()
            self.weight[1, 0, 0, 0] = 20.0
            if bands > 1:
                self.weight[2, 1, 0, 0] = 20.0


def expected_classes(pixels):
    """What ``BandwiseNetwork`` says of pixels of shape (bands, height, width)."""
    first = pixels[0].astype(float) - 100
    second = pixels[1].astype(float) - 100 if len(pixels) > 1 else np.full_like(first, -1.0)
    return np.where(np.maximum(first, second) <= 0, 0, np.where(first >= second, 4, 9)).astype(np.uint8)


@pytest.fixture(name="use_network")
def use_network_fixture(monkeypatch):
    """Makes ``load_model`` give a network of our own, so that the right answer is known."""
    def use(card=None, network=None):
        card = card or make_card()
        network = network or BandwiseNetwork(len(card.bands))
        monkeypatch.setattr(prediction, "load_card", lambda path: card)
        monkeypatch.setattr(prediction, "load_model", lambda path: (network.eval(), card))
        return network
    monkeypatch.setattr(prediction_plan, "PREFERRED_WINDOW_PX", 64)
    monkeypatch.setattr(runners, "memory_folder", lambda: None)  # its speed is not that of the network it stands for
    monkeypatch.setattr(WindowClock, "SAY_EVERY_S", 0.0)
    return use


def make_pixels(height, width, bands=2, dtype="uint8", seed=0):
    """Random pixels away from the limits between the classes."""
    values = np.random.default_rng(seed).choice([10, 60, 140], (bands, height, width))
    if bands > 1:
        values[1] += 5
    return values.astype(dtype)


def predict(tmp_path, imagery, listener=None, **options):
    job = PredictJob(str(imagery), str(tmp_path / "model.safetensors"), str(tmp_path / "classes.tif"), **options)
    outputs = prediction.run(job, (listener or Listener()).events)
    assert outputs["output"] == job.output and outputs["confidence"] == job.confidence_output
    with rasterio.open(outputs["output"]) as dataset:
        return dataset.read(1)

"""What each runtime and precision gives on this CPU: part of ``bench_predict``.

    python test/benchmarks/prediction_precisions.py MODEL SCENE [--picture PICTURE]

One window of 1120 px in the middle of the scene, the network alone; the runtimes take turns. For each the scene's
million pixels a second, and the share of pixels with the classes of OpenVINO in float32. Rates are of the clock and of
the processor seconds of all threads: on a busy computer only the latter say something. ``--picture`` shows where
classes in 8 bits are others. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from core.predicting.mnn_runtime import MnnRuntime  # noqa: E402
from core.predicting.network_runtime import NetworkRuntime, TorchRuntime  # noqa: E402
from core.predicting.openvino_runtime import OpenVinoRuntime  # noqa: E402
from core.predicting.prediction_plan import PREFERRED_WINDOW_PX as SIZE_PX  # noqa: E402
from models.model_file import ModelCard, load_model  # noqa: E402
from models.object_head import class_channels  # noqa: E402

TURNS = 4  # the first does not count
CPU = torch.device("cpu")
REFERENCE = "OpenVINO float32"


def main() -> None:
    """Let all take turns, print what they took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("scene")
    parser.add_argument("--picture", type=Path)
    options = parser.parse_args()
    network, card = load_model(options.model)
    image = middle(options.scene)
    valid = np.ones(image.shape[1:], bool)
    runtimes = {runtime.name: runtime for runtime in runtimes_of(network, card, image)}
    seconds = {name: [] for name in runtimes}
    classes = {}
    for turn in range(TURNS):
        for name, runtime in runtimes.items():
            window = runtime.prepare(image, valid)
            started = time.perf_counter(), time.process_time()
            probabilities = runtime.probabilities([window], [valid])
            if turn:
                seconds[name].append((time.perf_counter() - started[0], time.process_time() - started[1]))
            classes[name] = class_channels(probabilities, card.objects)[0].argmax(dim=0).numpy()
    figures = {name: {"mpx_per_s": image[0].size / 1e6 / min(clock for clock, _ in taken),
                      "mpx_per_processor_s": image[0].size / 1e6 / min(processor for _, processor in taken),
                      "equal": float((classes[name] == classes[REFERENCE]).mean())}
               for name, taken in seconds.items()}
    if options.picture:
        draw(image, classes[REFERENCE], classes["OpenVINO int8"], options.picture)
    print(json.dumps(figures))


def middle(scene: str) -> np.ndarray:
    """The window in the middle, as read."""
    with rasterio.open(scene) as dataset:
        left, top = ((length - SIZE_PX) // 2 for length in (dataset.width, dataset.height))
        return dataset.read(window=Window(left, top, SIZE_PX, SIZE_PX))


def runtimes_of(network: torch.nn.Module, card: ModelCard, image: np.ndarray) -> Iterator[NetworkRuntime]:
    """Every runtime in every precision that it has here; 8 bits by the card, else calibrated on the window."""
    bands = card.input_scaling
    exact = OpenVinoRuntime(network, bands, exact=True)
    yield exact
    yield TorchRuntime(network, bands, CPU, exact=True)
    yield MnnRuntime(network, bands)
    for faster in (OpenVinoRuntime(network, bands), TorchRuntime(network, bands, CPU)):
        if not faster.name.endswith("float32"):
            yield faster
    if card.eight_bits:
        ranges = card.eight_bits.ranges
    else:
        scaled = exact.prepare(image, np.ones(image.shape[1:], bool))
        ranges = exact.ranges([scaled[None, :, row:row + 256, column:column + 256]
                               for row in range(0, SIZE_PX - 256, 256) for column in range(0, SIZE_PX - 256, 256)])
    yield OpenVinoRuntime(network, bands, ranges=ranges)


def draw(image: np.ndarray, exact: np.ndarray, rounded: np.ndarray, picture: Path) -> None:
    """The imagery, its classes in float32, and in red where they are others in 8 bits, side by side."""
    from PIL import Image

    shown = np.moveaxis(image[:3], 0, -1).astype(np.uint8)
    mapped = np.repeat((exact > 0)[..., None] * np.uint8(200), 3, axis=-1)
    differs = mapped.copy()
    differs[exact != rounded] = (255, 0, 0)
    Image.fromarray(np.concatenate((shown, mapped, differs), axis=1)).save(picture)


if __name__ == "__main__":
    main()

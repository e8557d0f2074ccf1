"""How fast, how exact and how large in memory prediction is, against the network alone and two common ways to do it.

    make bench-predict

Every contestant runs in a process of its own, with the same weights on the same scene. Rates count the scene's pixels,
so what a contestant computes twice counts against it; ``vs_network_alone`` counts the pixels the engine computes.
The engine chooses by itself; keys that end in ``_float32`` are those of PRECISION float32. ``mpx_per_s_RUNTIME`` and
``equal_RUNTIME`` say what each runtime gives in each precision (``prediction_precisions.py``), ``miou_int8`` and its
like what the model's card says. ``seconds_total_first`` and ``seconds_total`` are what a user waits for 4096 × 4096
pixels, start of the worker and all preparing included, the first time on a computer and the next. Writes
``bench_output/predict.json``.
"""

from __future__ import annotations

import argparse
import functools
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
BANEPA = REPOSITORY.parent / "shared" / "data" / "banepa"
OUTPUT = REPOSITORY / "bench_output"
# Squares of the mosaic. The slow loops need no whole scene: their pace is the same everywhere, and on the smaller one
# they compute about as many of its pixels twice as on the large one (ONNX Runtime 1.56 and 1.56, tutorial 3.5 and 3.8).
SIDES_PX = {"large": 4096, "untiled": 2048}
TRAINING_EPOCHS = 6
# Those whose pace is compared take turns, because a machine's pace drifts; the ratio in the middle counts.
ROUNDS = 3
ENCODERS = ("resnet34", "efficientnet-lite0")


def main() -> None:
    if not BANEPA.is_dir():
        print(f"bench-predict: skipped, {BANEPA} is not there")
        return
    OUTPUT.mkdir(exist_ok=True)
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        start_apart("--scenes", folder)
        scenes = {"mosaic": BANEPA / "imagery.tif", **{name: folder / f"{name}.tif" for name in SIDES_PX}}
        for encoder in ENCODERS:
            model = folder / f"{encoder}.safetensors"
            start_apart("--train", encoder, folder)
            rows = [run_contestant(name, scenes[scene], model, folder) for name, scene in (
                *(("network alone", "large"), ("engine", "large"), ("network alone, float32", "large"),
                  ("engine, float32", "large"), ("ONNX Runtime loop", "untiled"),
                  ("tutorial loop", "untiled")) * ROUNDS,
                ("engine, mosaic", "mosaic"), ("engine, compared", "untiled"), ("one untiled pass", "untiled"))]
            print_table(encoder, rows)
            suffix = "" if encoder == ENCODERS[0] else "_" + encoder.replace("-", "_")
            found = (compare(rows, folder) | whole_runs(model, scenes["large"], folder)
                     | precisions(model, scenes["large"]))
            figures |= {key + suffix: value for key, value in found.items()}
        (OUTPUT / "predict.json").write_text(json.dumps(figures, indent=2) + "\n")
    for key, value in figures.items():
        print(f"{key:45s} {value:10.4f}", flush=True)
    subprocess.run([sys.executable, "-W", "ignore", str(Path(__file__).with_name("prediction_on_gpu.py"))], check=True)


def compare(rows: list[dict], folder: Path) -> dict[str, float]:
    import numpy as np

    def of(name: str) -> list[dict]:
        return [row for row in rows if row["name"] == name]

    def middle_ratio(other: str, rate: str = "rate", name: str = "engine") -> float:
        return statistics.median(mine[rate] / theirs["rate"] for mine, theirs in zip(of(name), of(other)))

    engines, exact = of("engine"), "engine, float32"

    classes = [np.load(folder / f"{name}.npy") for name in ("engine, compared", "one untiled pass")]
    equal = classes[0] == classes[1]
    seams = seam_rows(equal.shape[0])
    return {
        "vs_tutorial": middle_ratio("tutorial loop"),
        "vs_onnxruntime": middle_ratio("ONNX Runtime loop"),
        "vs_network_alone": middle_ratio("network alone", "computed_rate"),
        "computed_share": engines[0]["computed_rate"] / engines[0]["rate"],
        "agreement_untiled": float(equal.mean()),
        "agreement_untiled_on_seams": float(np.concatenate((equal[seams], equal[:, seams].T)).mean()),
        "peak_memory_mb": max(row["memory_mb"] for row in engines),
        "megapixels_per_s": statistics.median(row["rate"] for row in engines) / 1e6,
        "vs_tutorial_float32": middle_ratio("tutorial loop", name=exact),
        "vs_onnxruntime_float32": middle_ratio("ONNX Runtime loop", name=exact),
        "vs_network_alone_float32": middle_ratio("network alone, float32", "computed_rate", exact),
        "megapixels_per_s_float32": statistics.median(row["rate"] for row in of(exact)) / 1e6,
    }


def whole_runs(model: Path, scene: Path, folder: Path) -> dict[str, float]:
    """Seconds from the command to its end, on a computer that has kept nothing of the model, and again."""
    from contract.job_json import job_to_json
    from contract.jobs import PredictJob

    job = folder / "job.json"
    job.write_text(job_to_json(PredictJob(str(scene), str(model), str(folder / "classes.tif"))), encoding="utf-8")
    seconds = {}
    for key in ("seconds_total_first", "seconds_total"):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "core", str(job)], check=True, cwd=REPOSITORY, stdout=subprocess.DEVNULL,
                       env={**os.environ, "URBANSEG_HOME": str(folder / f"home_{model.stem}")})
        seconds[key] = time.perf_counter() - started
    return seconds


def precisions(model: Path, scene: Path) -> dict[str, float]:
    """What each runtime gives in each precision, and what the card says of 8 bits."""
    from contract.model_card import load_card

    figures: dict[str, float] = {}
    runtimes = ask_apart(model, scene, file=str(Path(__file__).with_name("prediction_precisions.py")))
    for name, found in runtimes.items():
        key = name.lower().replace(" ", "_")
        figures |= {f"mpx_per_s_{key}": found["mpx_per_s"], f"equal_{key}": found["equal"]}
    known = load_card(model).eight_bits
    if known:
        figures |= {"miou_int8": known.miou, "miou_float32": known.miou_float32,
                    "object_f1_int8": known.object_f1, "object_f1_float32": known.object_f1_float32}
    return figures


def seam_rows(side_px: int) -> list[int]:
    """The rows (and columns) on ramps between windows, with the engine's default settings."""
    from core.predicting.prediction_plan import PREFERRED_WINDOW_PX
    from core.predicting.windows import lay_spans

    spans = lay_spans(side_px, PREFERRED_WINDOW_PX, default_overlap_px())
    return [row for span in spans for row in range(*span.ramp_in)]


def print_table(encoder: str, rows: list[dict]) -> None:
    print(f"\nU-Net, {encoder}\n{'':20s} {'scene':>12s} {'Mpx/s':>8s} {'computed Mpx/s':>15s} {'peak MB':>9s}")
    for row in rows:
        print(f"{row['name']:20s} {row['width']:5d} × {row['height']:4d} {row['rate'] / 1e6:8.3f} "
              f"{row['computed_rate'] / 1e6:15.3f} {row['memory_mb']:9.0f}   {row['how']}")


# Scenes and weights

def make_scenes(folder: Path, sides_px: dict[str, int] = SIDES_PX) -> None:
    """Squares of the mosaic (mirrored where it ends), as NAME.tif."""
    import numpy as np
    import rasterio

    with rasterio.open(BANEPA / "imagery.tif") as dataset:
        pixels, profile = dataset.read(), dataset.profile
    profile = {key: profile[key] for key in ("crs", "transform", "dtype", "count")}
    for name, side_px in sides_px.items():
        missing = [(0, 0), *((0, max(0, side_px - length)) for length in pixels.shape[1:])]
        square = np.pad(pixels, missing, mode="symmetric")[:, :side_px, :side_px]
        with rasterio.open(folder / f"{name}.tif", "w", driver="GTiff", width=side_px, height=side_px, tiled=True,
                           compress="deflate", **profile) as dataset:
            dataset.write(square)


def train_model(encoder: str, folder: Path) -> None:
    """A network that has learned something in a part of the mosaic: agreement of an untrained one would say nothing."""
    from contract.jobs import LabelJob, TilesJob, TrainJob, VectorSource
    from contract.scheme_json import load_scheme
    from core.labelling import step as labels
    from core.tiling import step as tiles
    from core.training import step as training
    from core.worker.events import Events

    events = Events()
    tiles_folder, scene = folder / "tiles", str(folder / "untiled.tif")
    if not tiles_folder.exists():
        scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "buildings.json").to_dict()
        labels.run(LabelJob(scene, (VectorSource(str(BANEPA / "osm_buildings.geojson")),),
                            scheme, str(folder / "labels.tif")), events)
        # At the imagery's own pixel size: all contestants see the same pixels, and none is resampled.
        tiles.run(TilesJob(scene, str(folder / "labels.tif"), str(tiles_folder), test_fraction=0.0,
                           overlap_fraction=0.0, pixel_size_m=0.0), events)
    weights = "imagenet" if encoder == "efficientnet-lite0" else "none"
    model = folder / f"{encoder}.safetensors"
    training.run(TrainJob(str(tiles_folder), str(model), encoder=encoder, encoder_weights=weights,
                          epochs=TRAINING_EPOCHS, device="cpu"), events)


# Contestants: each returns seconds, pixels computed, and how it ran

def run_contestant(name: str, scene: Path, model: Path, folder: Path) -> dict:
    return ask_apart("--contestant", name, scene, model, folder)


def ask_apart(*arguments: object, file: str = __file__) -> dict:
    """What a part of a file prints as JSON: one line among those in which MNN says what it does."""
    printed = start_apart(*arguments, file=file).splitlines()
    return json.loads(next(line for line in printed if line.startswith("{")))


def start_apart(*arguments: object, file: str = __file__) -> str:
    """Run a part of a file in a process of its own: a process begins with the peak memory of its parent."""
    command = [sys.executable, "-W", "ignore", file, *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def contestant(name: str, scene_path: Path, model_path: Path, folder: Path) -> dict:
    import numpy as np
    import rasterio

    from models.model_file import load_model
    from models.scaling import scale_image

    network, card = load_model(model_path)
    with rasterio.open(scene_path) as dataset:
        width, height = dataset.width, dataset.height
        # Only contestants that hold the whole scene are given it.
        image = None
        if not name.startswith("engine"):
            pixels = dataset.read()
            image = scale_image(pixels, np.ones(pixels.shape[1:], bool), card.bands)
    memory_before_mb = peak_memory_mb()
    if name.startswith("engine"):
        precision = "float32" if name.endswith("float32") else "auto"
        seconds, computed, how, classes = run_engine(scene_path, model_path, folder, precision)
    else:
        run = {"network alone": run_network_alone,
               "network alone, float32": functools.partial(run_network_alone, is_exact=True),
               "tutorial loop": run_tutorial_loop,
               "ONNX Runtime loop": run_onnxruntime_loop, "one untiled pass": run_untiled}[name]
        seconds, computed, how, classes = run(network, card, image, folder)
    scene_px = width * height
    if name.startswith("network alone"):
        scene_px = computed
    if classes is not None:
        np.save(folder / f"{name}.npy", classes)
    return {"name": name, "width": width, "height": height, "rate": scene_px / seconds, "how": how,
            "computed_rate": computed / seconds, "memory_mb": peak_memory_mb() - memory_before_mb * (image is None)}


def peak_memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run_engine(scene: Path, model: Path, folder: Path, precision: str) -> tuple:
    import rasterio

    from contract.jobs import PredictJob
    from core.predicting import step as prediction
    from core.worker.events import Events

    clock, output = EngineClock(), folder / "engine_classes.tif"
    job = PredictJob(str(scene), str(model), str(output), device="cpu", precision=precision)  # type: ignore[arg-type]
    prediction.run(job, Events(clock))
    seconds = clock.seconds()
    with rasterio.open(output) as dataset:
        classes = dataset.read(1)
    return seconds, computed_px(*reversed(classes.shape)), clock.said, classes


class EngineClock:
    """Listens to a prediction, from its first window on: runtime and batch size are paid once, not per pixel."""

    def __init__(self) -> None:
        self.said = ""
        self._start_s = 0.0

    def __call__(self, event) -> None:
        if event.event == "log":
            self.said = event.message
        elif event.event == "progress" and event.message.startswith("0 of"):
            self._start_s = time.perf_counter()

    def seconds(self) -> float:
        return time.perf_counter() - self._start_s


def default_overlap_px() -> int:
    from contract.jobs import PredictJob
    from core.predicting.prediction_plan import PREFERRED_WINDOW_PX

    return int(PREFERRED_WINDOW_PX * PredictJob("", "", "").overlap_fraction)


def computed_px(width: int, height: int) -> int:
    """The pixels of all windows over a scene of this size, with the engine's default settings."""
    from core.predicting.prediction_plan import PREFERRED_WINDOW_PX
    from core.predicting.windows import lay_windows

    return lay_windows(width, height, PREFERRED_WINDOW_PX, default_overlap_px()).computed_px


def run_network_alone(network, card, image, folder: Path, is_exact: bool = False) -> tuple:
    """The fastest runtime that the engine may take, on windows that lie in memory."""
    import numpy as np
    import torch

    from core.predicting.batch_size import seconds_per_window
    from core.predicting.mnn_runtime import MnnRuntime
    from core.predicting.network_runtime import TorchRuntime
    from core.predicting.openvino_runtime import OpenVinoRuntime
    from core.predicting.prediction_plan import PREFERRED_WINDOW_PX as size

    valid = np.ones((size, size), bool)
    runtimes = [MnnRuntime(network, card.bands), OpenVinoRuntime(network, card.bands, exact=is_exact),
                TorchRuntime(network, card.bands, torch.device("cpu"), exact=is_exact)]
    if card.eight_bits and card.eight_bits.suffice and not is_exact:
        runtimes.append(OpenVinoRuntime(network, card.bands, ranges=card.eight_bits.ranges))
    window = np.ascontiguousarray(image[:, :size, :size])
    _, best, batch = min((seconds_per_window(runtime, window, valid, batch), number, batch)
                         for number, runtime in enumerate(runtimes) for batch in (1, 2))
    runtime = runtimes[best]
    del runtimes  # nothing else of theirs shall take memory or threads
    windows = [np.ascontiguousarray(image[:, :size, n * 64:n * 64 + size]) for n in range(16)]
    start = time.perf_counter()
    for first in range(0, len(windows), batch):
        runtime.probabilities(windows[first:first + batch], [valid] * batch)
    seconds = time.perf_counter() - start
    return seconds, len(windows) * size * size, f"{runtime.name}, {batch} at once", None


def run_tutorial_loop(network, card, image, folder: Path) -> tuple:
    """256 px, half overlap, float32, one tile at a time, averaged in arrays as large as the scene."""
    import numpy as np
    import torch

    size, stride = 256, 128
    height, width = image.shape[1:]
    start = time.perf_counter()
    total = np.zeros((len(card.scheme.classes), height, width), np.float32)
    count = np.zeros((height, width), np.float32)
    tiles = 0
    with torch.no_grad():
        for row in sorted({*range(0, height - size, stride), height - size}):
            for column in sorted({*range(0, width - size, stride), width - size}):
                tile = torch.from_numpy(image[None, :, row:row + size, column:column + size].copy())
                scores = torch.softmax(network(tile)[:, :len(total)], dim=1)[0].numpy()
                total[:, row:row + size, column:column + size] += scores
                count[row:row + size, column:column + size] += 1
                tiles += 1
    classes = np.array(card.scheme.ids, np.uint8)[(total / count).argmax(axis=0)]
    return time.perf_counter() - start, tiles * size * size, "PyTorch float32", classes


def run_onnxruntime_loop(network, card, image, folder: Path) -> tuple:
    """512 px, 15 % overlap, float32, the middle of each tile kept."""
    import numpy as np
    import onnxruntime
    import torch

    size, overlap = 512, 76
    path = folder / "network.onnx"
    torch.onnx.export(network, (torch.zeros(1, image.shape[0], size, size),), str(path), dynamo=False,
                      input_names=["image"])
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    height, width = image.shape[1:]
    classes = np.zeros((height, width), np.uint8)
    ids = np.array(card.scheme.ids, np.uint8)
    start = time.perf_counter()
    tiles = 0
    for row in sorted({*range(0, height - size, size - overlap), height - size}):
        for column in sorted({*range(0, width - size, size - overlap), width - size}):
            tile = np.ascontiguousarray(image[None, :, row:row + size, column:column + size])
            answer = ids[session.run(None, {"image": tile})[0][0, :len(ids)].argmax(axis=0)]
            top, left = (overlap // 2 if row else 0), (overlap // 2 if column else 0)
            classes[row + top:row + size, column + left:column + size] = answer[top:, left:]
            tiles += 1
    return time.perf_counter() - start, tiles * size * size, "ONNX Runtime float32", classes


def run_untiled(network, card, image, folder: Path) -> tuple:
    """The whole scene at once, float32: what tiling is measured against."""
    import numpy as np
    import torch

    start = time.perf_counter()
    with torch.inference_mode():
        # Behind the classes may be the distance of a network that tells objects apart.
        logits = network(torch.from_numpy(image)[None])[0, :len(card.scheme.ids)]
    classes = np.array(card.scheme.ids, np.uint8)[logits.argmax(dim=0).numpy()]
    return time.perf_counter() - start, image.shape[1] * image.shape[2], "PyTorch float32", classes


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", metavar="FOLDER")
    parser.add_argument("--train", nargs=2, metavar=("ENCODER", "FOLDER"))
    parser.add_argument("--contestant", nargs=4, metavar=("NAME", "SCENE", "MODEL", "FOLDER"))
    wanted = parser.parse_args()
    if wanted.scenes:
        make_scenes(Path(wanted.scenes))
    elif wanted.train:
        train_model(wanted.train[0], Path(wanted.train[1]))
    elif wanted.contestant:
        print(json.dumps(contestant(wanted.contestant[0], *map(Path, wanted.contestant[1:]))))
    else:
        main()

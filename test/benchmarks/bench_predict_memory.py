"""Peak memory of prediction over rasters of 400 megapixels and of 4 gigapixels, above the loaded model.

    make bench-predict-memory

The rasters are sparse: patches of imagery all over them, nodata between. U-Net on ResNet-34 and on efficientnet-lite0,
4 bands, 6 classes. Loaded is the model once its runtime is ready to run it: a fast runtime transforms the weights, and
they become several times as large. ``above_file`` counts from the plain weights on.
Writes ``bench_output/predict_memory.json``.
"""

from __future__ import annotations

import argparse
import gc
import json
import tempfile
import time
from pathlib import Path

from bench_predict import OUTPUT, REPOSITORY, ask_apart

ENCODERS = ("resnet34", "efficientnet-lite0")
SHAPES = ((20_000, 20_000), (20_000, 200_000), (200_000, 20_000))
PATCHES = 6
PATCH_PX = 600


def main() -> None:
    OUTPUT.mkdir(exist_ok=True)
    figures = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        models = {encoder: make_model(folder, encoder) for encoder in ENCODERS}
        for width, height in SHAPES:
            scene = make_sparse_scene(folder / "scene.tif", width, height)
            for encoder, model in models.items():
                name = f"{encoder}_{width}x{height}"
                for key, value in measure(scene, model, folder / "classes.tif").items():
                    figures[f"{key}_{name}"] = value
                    print(f"{key + '_' + name:60s} {value:10.0f}", flush=True)
                (folder / "classes.tif").unlink()
            scene.unlink()
    (OUTPUT / "predict_memory.json").write_text(json.dumps(figures, indent=2) + "\n")


def measure(scene: Path, model: Path, output: Path) -> dict[str, float]:
    run = ask_apart("--run", scene, model, output, file=__file__)
    loaded = ask_apart("--load", model, file=__file__)
    return {"peak_memory_mb": run["peak_mb"] - loaded["loaded_mb"], "above_file_mb": run["peak_mb"] - run["file_mb"],
            "seconds": run["seconds"]}


def make_model(folder: Path, encoder: str) -> Path:
    from contract.scheme_json import load_scheme
    from models.model_file import ModelCard, save_model
    from models.networks import build_network
    from models.scaling import BandScaling

    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "urban.json")
    network = build_network("unet", encoder, 4, len(scheme.classes), pretrained=False)
    bands = tuple(BandScaling(f"band {number}", 100.0, 50.0, 0.0, 255.0) for number in range(1, 5))
    path = folder / f"{encoder}.safetensors"
    save_model(path, network.state_dict(), ModelCard("unet", encoder, scheme, bands, "uint8", 0.3, 256))
    return path


def make_sparse_scene(path: Path, width: int, height: int) -> Path:
    import numpy as np
    import rasterio
    from rasterio.windows import Window

    generator = np.random.default_rng(0)
    with rasterio.open(path, "w", driver="GTiff", width=width, height=height, count=4, dtype="uint8", nodata=0,
                       tiled=True, compress="deflate", bigtiff="yes", sparse_ok=True, photometric="minisblack",
                       crs="EPSG:32645",
                       transform=rasterio.Affine(0.3, 0, 300000, 0, -0.3, 3000000)) as dataset:
        for _ in range(PATCHES):
            row, column = generator.integers(0, height - PATCH_PX), generator.integers(0, width - PATCH_PX)
            patch = generator.integers(1, 255, (4, PATCH_PX, PATCH_PX)).astype(np.uint8)
            dataset.write(patch, window=Window(column, row, PATCH_PX, PATCH_PX))
    return path


def load(model: str) -> dict[str, float]:
    """The memory of a process in which the model is ready to run."""
    from core.predicting import runtime_choice
    from core.predicting.allocation import giving_back_freed_memory
    from core.predicting.prediction_plan import PREFERRED_WINDOW_PX
    from models.model_file import load_model

    with giving_back_freed_memory():
        network, card = load_model(model)
        runtime = runtime_choice.load_runtime(runtime_choice.titles_by_expected_speed()[0])(network, card.input_scaling)
        del network
        gc.collect()
        runtime.plan((1, len(card.bands), PREFERRED_WINDOW_PX, PREFERRED_WINDOW_PX))
        return {"loaded_mb": memory_mb("VmRSS")}


def run(scene: str, model: str, output: str) -> dict[str, float]:
    """Peak memory, seconds, and the memory with the plain weights loaded."""
    from contract.jobs import PredictJob
    from core.predicting import step as prediction
    from core.worker.events import Events
    from core.worker.gdal_settings import apply_gdal_settings

    apply_gdal_settings()  # as every worker does: GDAL's own cache would be most of what is measured
    network, _ = prediction.load_model(model)
    file_mb = memory_mb("VmRSS")
    del network
    start = time.perf_counter()
    prediction.run(PredictJob(scene, model, output, device="cpu"), Events())
    return {"peak_mb": memory_mb("VmHWM"), "seconds": time.perf_counter() - start, "file_mb": file_mb}


def memory_mb(key: str) -> float:
    """VmRSS (now) or VmHWM (at its peak) of this process; Linux alone tells both."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status[key].split()[0]) / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", nargs=3, metavar=("SCENE", "MODEL", "OUTPUT"))
    parser.add_argument("--load", metavar="MODEL")
    wanted = parser.parse_args()
    if wanted.run:
        print("\n" + json.dumps(run(*wanted.run)), flush=True)
    elif wanted.load:
        print("\n" + json.dumps(load(wanted.load)), flush=True)
    else:
        main()

"""Peak memory of prediction over rasters of 400 megapixels and of 4 gigapixels, above the loaded model.

    make bench-predict-memory

The rasters are sparse: patches of imagery all over them, nodata between. U-Net on ResNet-34, 4 bands, 6 classes.
Writes ``bench_output/predict_memory.json``.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
OUTPUT = REPOSITORY / "bench_output"
SHAPES = ((20_000, 20_000), (20_000, 200_000), (200_000, 20_000))
PATCHES = 6
PATCH_PX = 600


def main() -> None:
    OUTPUT.mkdir(exist_ok=True)
    figures = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        model = make_model(folder)
        for width, height in SHAPES:
            scene = make_sparse_scene(folder / "scene.tif", width, height)
            figures |= measure(scene, model, folder, f"{width}x{height}")
            for path in (scene, folder / "classes.tif"):
                path.unlink()
    (OUTPUT / "predict_memory.json").write_text(json.dumps(figures, indent=2) + "\n")
    for key, value in figures.items():
        print(f"{key:32s} {value:10.0f}")


def measure(scene: Path, model: Path, folder: Path, name: str) -> dict[str, float]:
    command = [sys.executable, "-W", "ignore", __file__, "--run", str(scene), str(model), str(folder / "classes.tif")]
    answer = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()[-1])
    return {f"peak_memory_mb_{name}": answer["memory_mb"], f"seconds_{name}": answer["seconds"]}


def make_model(folder: Path) -> Path:
    from core.classes import load_scheme
    from models.model_file import ModelCard, save_model
    from models.networks import build_network
    from models.scaling import BandScaling

    scheme = load_scheme(REPOSITORY / "resources" / "schemes" / "urban.json")
    network = build_network("unet", "resnet34", 4, len(scheme.classes), pretrained=False)
    bands = tuple(BandScaling(f"band {number}", 100.0, 50.0, 0.0, 255.0) for number in range(1, 5))
    path = folder / "model.safetensors"
    save_model(path, network.state_dict(), ModelCard("unet", "resnet34", scheme, bands, "uint8", 0.3, 256))
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


def run(scene: str, model: str, output: str) -> dict[str, float]:
    from core.jobs import PredictJob
    from core.predicting import prediction
    from core.reporting import Reporter

    prediction.load_model(model)
    loaded_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    prediction.run(PredictJob(scene, model, output, device="cpu"), Reporter())
    return {"seconds": time.perf_counter() - start,
            "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - loaded_mb}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", nargs=3, metavar=("SCENE", "MODEL", "OUTPUT"))
    wanted = parser.parse_args().run
    if wanted is None:
        main()
    else:
        print(json.dumps(run(*wanted)))

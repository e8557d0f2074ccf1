"""How fast everything of a prediction but the network is: reading, scaling, blending, writing, overviews.

    make bench-pipeline

The network is a stand-in that answers at once with logits made beforehand; what is made of them counts. Scenes are
made here: 8192 × 8192 pixels of three bands of 8 bits, tiled and deflated, and half as many of four bands of 16 bits.
Each run is a process of its own on as many cores as are asked for (``--cores``, 2). Writes
``bench_output/pipeline.json``.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "test" / "unit")]
OUTPUT = REPOSITORY / "bench_output"
CLASSES = 6
# By the key of its figure: bands, dtype, side in pixels, pixel size that the model knows (0.3 m is the scene's own),
# whether confidence is written, too.
CASES = {
    "mpx_per_s": (3, "uint8", 8192, 0.3, False),
    "mpx_per_s_scores": (3, "uint8", 8192, 0.3, True),
    "mpx_per_s_resampled": (3, "uint8", 8192, 0.6, False),
    "mpx_per_s_16_bits": (4, "uint16", 5792, 0.3, False),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--case", nargs=2, metavar=("NAME", "FOLDER"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(run_case(arguments.case[0], Path(arguments.case[1]))))
        return
    OUTPUT.mkdir(exist_ok=True)
    cores = sorted(os.sched_getaffinity(0))[:arguments.cores]
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for name in CASES:
            answer = subprocess.run(
                [sys.executable, "-W", "ignore", __file__, "--case", name, folder], check=True, cwd=REPOSITORY,
                stdout=subprocess.PIPE, text=True, env={**os.environ, "OMP_NUM_THREADS": str(len(cores))},
                preexec_fn=lambda: os.sched_setaffinity(0, cores))
            figures |= json.loads(answer.stdout.splitlines()[-1])
    figures["cores"] = len(cores)
    (OUTPUT / "pipeline.json").write_text(json.dumps(figures, indent=2) + "\n")
    for key, value in figures.items():
        print(f"{key:40s} {value:8.2f}")


def run_case(name: str, folder: Path) -> dict[str, float]:
    """Million pixels of the scene for each second, and for each second of all cores together."""
    import numpy as np
    import torch
    from known_network import make_card
    from scipy import ndimage

    from contract.classes import ClassScheme, SegmentationClass
    from contract.jobs import PredictJob
    from core.predicting import runners, step
    from core.predicting.network_runtime import ScaledByReader
    from core.worker.events import Events
    from core.worker.gdal_settings import apply_gdal_settings

    bands, dtype, side_px, pixel_size_m, with_confidence = CASES[name]
    scene = make_scene(folder, bands, dtype, side_px)
    classes = tuple(SegmentationClass(number, f"class {number}", f"#{number * 30:02x}8040")
                    for number in range(CLASSES))
    made = make_card()
    high = 4080.0 if dtype == "uint16" else 255.0
    scaling = tuple(dataclasses.replace(made.bands[0], name=f"band {number}", low=0.0, high=high)
                    for number in range(1, bands + 1))
    card = dataclasses.replace(made, bands=scaling, dtype=dtype, pixel_size_m=pixel_size_m,
                               scheme=ClassScheme("bench", classes))

    class StandIn(ScaledByReader):
        name, device = "stand-in", torch.device("cpu")

        def __init__(self) -> None:
            super().__init__(card.input_scaling, torch.nn.Identity())
            self._answers: dict[tuple[int, ...], torch.Tensor] = {}

        def answers(self, images: list, valid: list) -> torch.Tensor:
            shape = images[0].shape[1:]
            if shape not in self._answers:
                noise = np.random.default_rng(1).normal(size=(CLASSES, *shape)).astype(np.float32)
                logits = np.stack([ndimage.gaussian_filter(layer, 8) * 40 for layer in noise])
                self._answers[shape] = torch.from_numpy(logits)[None]
            return self._answers[shape]

    runtime = StandIn()

    def stand_in_runners(load: object, plan: object, earlier: object, events: Events) -> list[runners.BatchRunner]:
        image, valid = plan.sample()  # type: ignore[attr-defined]
        runtime.answers([runtime.prepare(image, valid)], [valid])
        stand_in_runners.started = time.perf_counter(), time.process_time()  # type: ignore[attr-defined]
        return [runners.BatchRunner(runtime, 1, events)]  # type: ignore[arg-type]

    step.load_card = lambda path: card  # type: ignore[assignment]
    step.load_model = lambda path, *_: (torch.nn.Identity(), card)  # type: ignore[assignment]
    step.runners_of_model = stand_in_runners  # type: ignore[assignment]
    apply_gdal_settings()
    confidence = str(folder / "confidence.tif") if with_confidence else ""
    step.run(PredictJob(str(scene), "no model", str(folder / "classes.tif"), confidence, device="cpu"),
             Events(lambda event: None))
    wall_s, cpu_s = (now - then for now, then in zip((time.perf_counter(), time.process_time()),
                                                     stand_in_runners.started))  # type: ignore[attr-defined]
    mpx = side_px**2 / 1e6
    return {name: mpx / wall_s, f"{name}_per_core_second": mpx / cpu_s}


def make_scene(folder: Path, bands: int, dtype: str, side_px: int) -> Path:
    """Smooth ground under fine noise, which deflates about as aerial imagery does; made once."""
    import numpy as np
    import rasterio
    from scipy import ndimage

    path = folder / f"scene_{bands}_{dtype}.tif"
    if path.exists():
        return path
    generator, rows = np.random.default_rng(0), side_px // 8
    scale = 16 if dtype == "uint16" else 1
    strip = np.stack([ndimage.gaussian_filter(generator.normal(size=(rows, side_px)), 3) * 400
                      + generator.normal(size=(rows, side_px)) * 4 + 128 for _ in range(bands)])
    strip = (strip * scale).clip(1, 255 * scale).astype(dtype)
    with rasterio.open(path, "w", driver="GTiff", width=side_px, height=side_px, count=bands, dtype=dtype, tiled=True,
                       blockxsize=512, blockysize=512, compress="deflate", crs="EPSG:32645",
                       transform=rasterio.Affine(0.3, 0, 3e5, 0, -0.3, 3e6)) as dataset:
        for number in range(8):
            dataset.write(np.roll(strip, number * 37, axis=2),
                          window=rasterio.windows.Window(0, number * rows, side_px, rows))
    return path


if __name__ == "__main__":
    main()

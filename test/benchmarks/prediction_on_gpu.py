"""How much of a GPU's rate prediction reaches, at 1, 4 and 16 GB of memory for its batches.

    make bench-predict

U-Net on ResNet-34 and efficientnet-lite0, over a mosaic of 16,384 × 16,384 pixels; the network alone computes windows
that already lie on the GPU, in the same precision and batches. The last part of ``bench_predict``; skipped where there
is no CUDA GPU. Writes ``bench_output/predict_gpu.json``.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path

import bench_predict as on_cpu
from bench_predict import ENCODERS, OUTPUT, EngineClock, ask_apart

SIDE_PX = 16_384
BUDGETS_GB = (1, 4, 16)
LARGEST_BATCH = 512
TIMED_BATCHES = 10


def main() -> None:
    import torch

    if not torch.cuda.is_available():
        print("bench-predict on a GPU: skipped, there is no CUDA GPU")
        return
    OUTPUT.mkdir(exist_ok=True)
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        on_cpu.make_scenes(folder, {"gpu": SIDE_PX, "untiled": on_cpu.SIDES_PX["untiled"]})
        for encoder in ENCODERS:
            on_cpu.train_model(encoder, folder)
            for budget_gb in BUDGETS_GB:
                alone = ask_apart("--alone", folder / f"{encoder}.safetensors", budget_gb, file=__file__)
                engine = ask_apart("--engine", folder / "gpu.tif", folder / f"{encoder}.safetensors",
                                   alone["batch_size"], file=__file__)
                name = f"{encoder.replace('-', '_')}_{budget_gb}gb"
                figures |= {f"gpu_vs_network_alone_{name}": engine["computed_rate"] / alone["rate"],
                            f"gpu_megapixels_per_s_{name}": engine["rate"] / 1e6,
                            f"gpu_batch_size_{name}": alone["batch_size"]}
    (OUTPUT / "predict_gpu.json").write_text(json.dumps(figures, indent=2) + "\n")
    for key, value in figures.items():
        print(f"{key:60s} {value:10.3f}")


def network_alone(model: Path, budget_gb: float) -> dict[str, float]:
    """The largest batch (a power of two) that stays within the budget beside the weights, and its rate."""
    import torch

    from core.predicting.network_runtime import fold_batch_norms
    from core.predicting.prediction_plan import PREFERRED_WINDOW_PX as size
    from models.model_file import load_model

    network, card = load_model(model)
    device = torch.device("cuda", 0)
    torch.backends.cudnn.benchmark = True
    network = fold_batch_norms(network).to(device).to(memory_format=torch.channels_last)
    weights_bytes = torch.cuda.memory_allocated(device)
    best = {"batch_size": 0, "rate": 0.0}
    batch_size = 1
    while batch_size <= LARGEST_BATCH:
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats(device)
        windows = torch.rand(batch_size, len(card.bands), size, size, device=device)
        windows = windows.contiguous(memory_format=torch.channels_last)
        try:
            compute(network, windows, 3)  # the first ones choose the algorithms
        except torch.OutOfMemoryError:
            break
        if torch.cuda.max_memory_reserved(device) - weights_bytes > budget_gb * 1e9:
            break
        start = time.perf_counter()
        compute(network, windows, TIMED_BATCHES)
        seconds = time.perf_counter() - start
        best = {"batch_size": batch_size, "rate": TIMED_BATCHES * batch_size * size * size / seconds}
        batch_size *= 2
    if not best["batch_size"]:
        raise SystemExit(f"Not one window of {size} pixels fits into {budget_gb} GB.")
    return best


def compute(network, windows, count: int) -> None:
    """Run the network ``count`` times, and wait until the GPU is done."""
    import torch

    from core.worker.devices import autocast_dtype

    with torch.inference_mode(), torch.autocast("cuda", autocast_dtype(windows.device)):
        for _ in range(count):
            network(windows)
    torch.cuda.synchronize(windows.device)


def engine(scene: Path, model: Path, batch_size: int) -> dict[str, float]:
    from contract.jobs import PredictJob
    from core.predicting import step as prediction
    from core.worker.events import Events

    job = PredictJob(str(scene), str(model), str(scene.with_name("gpu_classes.tif")), device="cuda:0",
                     batch_size=batch_size)
    clock = EngineClock()
    prediction.run(job, Events(clock))
    seconds = clock.seconds()
    return {"rate": SIDE_PX * SIDE_PX / seconds, "computed_rate": on_cpu.computed_px(SIDE_PX, SIDE_PX) / seconds}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--alone", nargs=2, metavar=("MODEL", "GB"))
    parser.add_argument("--engine", nargs=3, metavar=("SCENE", "MODEL", "BATCH"))
    wanted = parser.parse_args()
    if wanted.alone:
        print(json.dumps(network_alone(Path(wanted.alone[0]), float(wanted.alone[1]))))
    elif wanted.engine:
        scene_name, model_name, batch = wanted.engine
        print(json.dumps(engine(Path(scene_name), Path(model_name), int(batch))))
    else:
        main()

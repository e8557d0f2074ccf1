"""What preparing a network for its runtime takes the first time, and the second, when it is kept.

    make bench-prepare

Two U-Nets for three bands: the starter model, and one on ResNet-34 with random weights. ``prepare`` is, for each of
them and each runtime, what it takes until the runtime is ready for a window of 1120 pixels, from a worker that has
loaded the step: the network built where it is needed, converted or read, and planned for the window. ``predict`` is a
whole prediction of 2,000 × 2,000 pixels of Banepa by ``python -m core``, start included, in the pixel size of the
models. Each in a process of its own, with caches of its own; wall and processor seconds, since the former hang on what
else the computer does.

Imagery: OpenAerialMap, CC BY 4.0. Writes ``bench_output/prepare.json``.
"""

from __future__ import annotations

import dataclasses
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
DATA = REPOSITORY.parent / "shared" / "data" / "banepa" / "imagery.tif"
OUTPUT = REPOSITORY / "bench_output"
STARTER = REPOSITORY / "resources" / "starter" / "buildings.safetensors"
SIZE_PX = 2000
WINDOW_PX = 1120
PIXEL_SIZE_M = 0.3  # of the starter's training: the network sees every pixel


def main() -> None:
    """Measure, print, write the figures."""
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        models = {"efficientnet-lite0": STARTER, "resnet34": on_resnet34(folder)}
        figures: dict[str, object] = {"prepare": {
            f"{encoder} on {title}, {occasion}": prepared(title, model, folder / "kept")
            for encoder, model in models.items() for title in ("MNN", "OpenVINO") for occasion in ("first", "second")}}
        if DATA.exists():
            imagery = crop(folder / "imagery.tif")
            figures["predict"] = {f"{encoder}, {occasion}": predicted(imagery, model, folder)
                                  for encoder, model in models.items() for occasion in ("first", "second")}
        else:
            print(f"Skipped the predictions: {DATA} is not there.")
    (OUTPUT / "prepare.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=2))


def prepare(title: str, model: str, folder: str) -> None:
    """In a process of its own: make the runtime ready and print what that took."""
    import core.predicting.step  # noqa: F401 # as in every worker that predicts
    from core.predicting.network_runtime import StoredNetwork
    from core.predicting.prepared_networks import PreparedNetworks
    from core.predicting.runtime_choice import load_runtime
    from core.worker.file_hashes import sha256_of
    from models.model_file import load_card, load_model

    card = load_card(model)
    start_s, start_cpu_s = time.perf_counter(), time.process_time()
    network = StoredNetwork(lambda: load_model(model)[0], card.objects)
    runtime = load_runtime(title)(network, card.input_scaling, PreparedNetworks(sha256_of(Path(model)), Path(folder)))
    runtime.plan((1, len(card.input_scaling), WINDOW_PX, WINDOW_PX))  # type: ignore[attr-defined]
    print(json.dumps({"seconds": round(time.perf_counter() - start_s, 2),
                      "cpu_s": round(time.process_time() - start_cpu_s, 2)}))


def prepared(title: str, model: Path, folder: Path) -> dict[str, float]:
    """What ``prepare`` says; converters talk before it."""
    output = subprocess.run([sys.executable, __file__, title, model, folder], check=True, capture_output=True,
                            text=True).stdout
    return json.loads(output.splitlines()[-1])


def predicted(imagery: Path, model: Path, folder: Path) -> dict[str, float]:
    """What a worker takes for the whole scene."""
    from contract.job_json import job_to_json
    from contract.jobs import PredictJob

    job = folder / "job.json"
    job.write_text(job_to_json(PredictJob(str(imagery), str(model), str(folder / "classes.tif"))), encoding="utf-8")
    start_s, start_cpu_s = time.perf_counter(), children_cpu_s()
    subprocess.run([sys.executable, "-m", "core", str(job)], check=True, cwd=REPOSITORY, stdout=subprocess.DEVNULL,
                   env={**os.environ, "URBANSEG_HOME": str(folder / "home")})
    return {"seconds": round(time.perf_counter() - start_s, 1), "cpu_s": round(children_cpu_s() - start_cpu_s, 1)}


def children_cpu_s() -> float:
    """Processor seconds of all processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def on_resnet34(folder: Path) -> Path:
    """A model like the starter on a larger encoder, untrained."""
    import torch

    from models.model_file import load_card, save_model
    from models.networks import build_network

    torch.manual_seed(0)
    card = dataclasses.replace(load_card(STARTER), network="unet", encoder="resnet34", objects=False)
    network = build_network("unet", "resnet34", len(card.bands), len(card.scheme.classes), pretrained=False)
    save_model(folder / "resnet34.safetensors", network.state_dict(), card)
    return folder / "resnet34.safetensors"


def crop(path: Path) -> Path:
    """The middle of the scene, said to be of the models' pixel size."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(DATA) as dataset:
        window = Window((dataset.width - SIZE_PX) // 2, (dataset.height - SIZE_PX) // 2, SIZE_PX, SIZE_PX)
        corner = dataset.window_transform(window)
        transform = rasterio.Affine(PIXEL_SIZE_M, 0, corner.c, 0, -PIXEL_SIZE_M, corner.f)
        profile = {**dataset.profile, "width": SIZE_PX, "height": SIZE_PX, "transform": transform}
        with rasterio.open(path, "w", **profile) as cropped:
            cropped.write(dataset.read(window=window))
    return path


if __name__ == "__main__":
    prepare(*sys.argv[1:]) if len(sys.argv) > 1 else main()

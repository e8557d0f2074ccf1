"""Whether the runtime that is chosen is the fastest of those at hand, with what preparing it costs.

    make bench-runtimes

On work that PyTorch does in about a minute, each runtime alone, ONNX Runtime beside them, and the automatic choice on a
computer that has measured nothing yet and on one that has. All run in the product's own engine, each in a process of
its own, from the first byte read to the finished file. Writes ``bench_output/runtimes.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench_predict import BANEPA, ENCODERS, OUTPUT, REPOSITORY, ask_apart, make_scenes, start_apart

sys.path.insert(0, str(REPOSITORY))

SIDE_PX = 4096
ROUNDS = 3
AUTOMATIC = "automatic"
ALONE = ("PyTorch", "OpenVINO", "MNN", "ONNX Runtime")


def main() -> None:
    if not BANEPA.is_dir():
        print(f"bench-runtimes: skipped, {BANEPA} is not there")
        return
    OUTPUT.mkdir(exist_ok=True)
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        start_apart("--scenes", folder, file=__file__)
        for encoder in ENCODERS:
            model = folder / f"{encoder}.safetensors"
            start_apart("--train", encoder, folder, file=str(Path(__file__).with_name("bench_predict.py")))
            suffix = "" if encoder == ENCODERS[0] else "_" + encoder.replace("-", "_")
            figures |= {key + suffix: value for key, value in compare(encoder, model, folder).items()}
            (OUTPUT / "runtimes.json").write_text(json.dumps(figures, indent=2) + "\n")
    for key, value in figures.items():
        print(f"{key:45s} {value:10.3f}", flush=True)


def compare(encoder: str, model: Path, folder: Path) -> dict[str, float]:
    """Seconds of each in the middle of its rounds, and how the choice compares with the best of them."""
    seconds: dict[str, list[float]] = {}
    for number in range(ROUNDS):  # in turn, because a machine's pace drifts
        for name in (*ALONE, AUTOMATIC, f"{AUTOMATIC}, again"):
            home = folder / f"{encoder} {number} {name.removesuffix(', again')}"  # what is measured is kept there
            said = ask_apart("--contestant", name.split(",")[0], folder / "large.tif", model, home, file=__file__)
            seconds.setdefault(name, []).append(said["seconds"])
            print(f"{encoder:20s} {name:20s} {said['seconds']:7.1f} s   {said['how']}", flush=True)
    middle = {name: statistics.median(each) for name, each in seconds.items()}
    best = min(middle[name] for name in ALONE)
    return {**{f"seconds_{name.lower().replace(', ', '_').replace(' ', '_')}": value for name, value in middle.items()},
            "first_vs_best": middle[AUTOMATIC] / best, "again_vs_best": middle[f"{AUTOMATIC}, again"] / best}


def contestant(name: str, scene: Path, model: Path, home: Path) -> dict:
    """A whole prediction: from the open process on, seconds and what the log says of the runtime."""
    home.mkdir(parents=True, exist_ok=True)
    os.environ["URBANSEG_HOME"] = str(home)
    from contract.jobs import PredictJob
    from core.predicting import runtime_choice
    from core.predicting import step as prediction
    from core.worker.events import Events

    if name != AUTOMATIC:  # no other is asked, and nothing is compared
        trial, titles = runtime_choice._Trial, runtime_choice._Trial.titles
        trial.titles = property(lambda self: (name,) if name == "ONNX Runtime" else tuple(
            title for title in titles.fget(self) if title.startswith(name)))
        runtime_choice.WORTH_CONVERTING_S = 0.0 if name != "PyTorch" else float("inf")
    if name == "ONNX Runtime":
        runtime_choice.load_runtime = lambda title: onnx_runtime()
    said = []
    start_s = time.perf_counter()
    prediction.run(PredictJob(str(scene), str(model), str(home / "classes.tif"), device="cpu"),
                   Events(lambda event: said.append(event.message) if event.event == "log" else None))
    return {"seconds": time.perf_counter() - start_s, "how": next(line for line in said if " windows of " in line)}


def onnx_runtime() -> type:
    """The network in ONNX Runtime, as ``core.predicting.network_runtime.NetworkRuntime`` wants it."""
    import onnxruntime
    import torch

    from core.predicting.network_runtime import EXAMPLE_SIZE_PX, ScaledByReader, as_batch, as_module

    class OnnxRuntime(ScaledByReader):
        name, device = "ONNX Runtime float32", torch.device("cpu")

        def __init__(self, network, bands, prepared=None) -> None:
            super().__init__(bands, network)
            with tempfile.TemporaryDirectory() as folder:
                path = f"{folder}/network.onnx"
                example = torch.zeros(1, len(bands), EXAMPLE_SIZE_PX, EXAMPLE_SIZE_PX)
                torch.onnx.export(as_module(network), (example,), path, dynamo=False, input_names=["image"],
                                  output_names=["logits"],
                                  dynamic_axes={"image": {0: "n", 2: "h", 3: "w"}, "logits": {0: "n", 2: "h", 3: "w"}})
                self._session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])

        def answers(self, images, valid):
            return torch.from_numpy(self._session.run(None, {"image": as_batch(images)})[0])

    return OnnxRuntime


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", metavar="FOLDER")
    parser.add_argument("--contestant", nargs=4, metavar=("NAME", "SCENE", "MODEL", "HOME"))
    wanted = parser.parse_args()
    if wanted.scenes:
        make_scenes(Path(wanted.scenes), {"large": SIDE_PX, "untiled": 2048})
    elif wanted.contestant:
        print(json.dumps(contestant(wanted.contestant[0], *map(Path, wanted.contestant[1:]))))
    else:
        main()

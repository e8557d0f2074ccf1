"""Is the network ever kept waiting: an epoch as training runs it, against the same steps on tensors in memory.

    make bench-train

Tiles of a made scene, the default network. Both do the same forward and backward passes and optimizer steps on batches
of the same size; the epoch also reads, scales and augments its tiles and counts its confusion matrix. Both alternate,
each is measured several times, and the medians are compared. Writes ``bench_output/train.json``.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "test" / "unit"))

from made_scenes import make_grid, make_scheme, write_classes, write_imagery  # noqa: E402

from contract.jobs import TilesJob, TrainJob  # noqa: E402
from core.tiling import step as tiles  # noqa: E402
from core.training.epoch_log import open_epoch_log  # noqa: E402
from core.training.learner import Learner  # noqa: E402
from core.training.starting_network import starting_network  # noqa: E402
from core.training.tile_loading import Batch, LoadedTiles, memory_for_tiles_bytes  # noqa: E402
from core.training.training_loop import Training  # noqa: E402
from core.training.training_plan import resolve  # noqa: E402
from core.worker.devices import device_title  # noqa: E402
from core.worker.events import Events  # noqa: E402

OUTPUT = REPOSITORY / "bench_output"
TILE_SIZE_PX, TILE_COUNT, BATCH_SIZE = 256, 32, 8  # a quarter of the tiles is for validation, which does not count
REPEATS = 5


def main() -> None:
    """Measure both, print one table, write the figures."""
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        figures = measure(Path(name))
    (OUTPUT / "train.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(f"\nOne epoch of {figures['tiles']} tiles of {TILE_SIZE_PX} px, {figures['device']}")
    for key in ("epoch_s", "pure_s", "epoch_vs_pure"):
        print(f"  {key:<16} {figures[key]:8.3f}")
    print("  to reach: epoch_vs_pure 1.1")


def measure(folder: Path) -> dict[str, object]:
    """Medians of both, in seconds, and their ratio."""
    make_tiles(folder)
    events = Events()
    plan = resolve(TrainJob(str(folder / "tiles"), str(folder / "m.safetensors"), batch_size=BATCH_SIZE, epochs=1),
                   events)
    training = LoadedTiles(plan.tiles, "training", memory_for_tiles_bytes())
    training.preload(events)
    with open_epoch_log(plan.job.output, plan.class_names, "") as log:
        loop = Training(plan, starting_network(plan, events), training, training, log, events)
        batches = [batch.to(plan.device) for batch in training.batches(np.arange(len(training)), BATCH_SIZE)]
        epoch_s, pure_s = [], []
        for repeat in range(REPEATS + 1):
            epoch = seconds(lambda: loop.train(1), plan.device)
            pure = seconds(lambda: steps(loop.learner, batches), plan.device)
            if repeat:  # the first warms up
                epoch_s.append(epoch)
                pure_s.append(pure)
    return {"epoch_vs_pure": statistics.median(epoch_s) / statistics.median(pure_s), "tiles": len(training),
            "device": device_title(plan.device), "epoch_s": statistics.median(epoch_s),
            "pure_s": statistics.median(pure_s)}


def steps(learner: Learner, batches: list[Batch]) -> None:
    """The network's work alone."""
    learner.train()
    for batch in batches:
        with learner.autocast():
            logits = learner.network(batch.images)
        loss = learner.loss(logits, batch)
        learner.optimizer.zero_grad(set_to_none=True)
        learner.scaler.scale(loss).backward()
        learner.scaler.step(learner.optimizer)
        learner.scaler.update()


def seconds(work: object, device: torch.device) -> float:
    """Wall time of a call, with all that a GPU was told to do."""
    started = time.monotonic()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.monotonic() - started


def make_tiles(folder: Path) -> None:
    """Random imagery and labels, cut into so many tiles."""
    height, width = 4 * TILE_SIZE_PX, TILE_COUNT // 4 * TILE_SIZE_PX
    generator = np.random.default_rng(0)
    grid = make_grid(height, width)
    write_imagery(folder / "i.tif", generator.integers(0, 256, (3, height, width)).astype(np.uint8), grid)
    write_classes(folder / "l.tif", generator.integers(0, 2, (height, width)).astype(np.uint8),
                  make_scheme("other", "field"), grid)
    tiles.run(TilesJob(str(folder / "i.tif"), str(folder / "l.tif"), str(folder / "tiles"), overlap_fraction=0,
                       validation_fraction=0.25, test_fraction=0.0), Events())


if __name__ == "__main__":
    main()

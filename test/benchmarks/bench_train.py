"""Is the network ever kept waiting: an epoch as training runs it, against the same steps on tensors in memory.

    make bench-train

Tiles of a made scene, the default network. Both do the same forward and backward passes and optimizer steps on batches
of the same size; the epoch also reads, scales and augments its tiles and counts its confusion matrix. Both alternate,
each is measured several times, and the medians are compared.

``epoch_vs_pure_10ms`` is the same with a stand-in that answers after 10 ms and leaves the processor alone meanwhile, as
a fast GPU would. All that is done on the device is in those 10 ms: the loss, the backward pass and the confusion matrix
as well. What is left is whether the processor makes the batches in time.

``processor_s_a_step``: what a step takes in the arithmetic that trainings choose here, ``_float32`` in float32, and,
where that is mixed, ``_all_16_bits`` with all layers in 16 bits. Writes ``bench_output/train.json``.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))
sys.path.insert(0, str(REPOSITORY / "test" / "unit"))

from made_scenes import make_grid, make_scheme, write_classes, write_imagery  # noqa: E402

from contract.jobs import TilesJob, TrainJob  # noqa: E402
from core.tiling import step as tiles  # noqa: E402
from core.training.epoch_log import open_epoch_log  # noqa: E402
from core.training.learner import Learner  # noqa: E402
from core.training.starting_network import Start, starting_network  # noqa: E402
from core.training.tally import Tally  # noqa: E402
from core.training.tile_loading import Batch, LoadedTiles, memory_for_tiles_bytes  # noqa: E402
from core.training.training_loop import Training  # noqa: E402
from core.training.training_plan import TrainingPlan, resolve  # noqa: E402
from core.worker.devices import autocast_dtype, device_title  # noqa: E402
from core.worker.events import Events  # noqa: E402
from core.worker.threads import usable_threads  # noqa: E402

OUTPUT = REPOSITORY / "bench_output"
TILE_SIZE_PX, TILE_COUNT, BATCH_SIZE = 256, 32, 8  # a quarter of the tiles is for validation, which does not count
REPEATS = 5
STEP_S = 0.010
REPEATED_TILES = 32  # so often each tile comes in an epoch with the stand-in, which would be over at once otherwise


def main() -> None:
    """Measure both, print one table, write the figures."""
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        figures = measure(Path(name))
    (OUTPUT / "train.json").write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print(f"\nOne epoch of {figures['tiles']} tiles of {TILE_SIZE_PX} px, {figures['device']}")
    for key in ("epoch_s", "pure_s", "epoch_vs_pure", "epoch_s_10ms", "pure_s_10ms", "epoch_vs_pure_10ms",
                "processor_ms_a_step_10ms", *(key for key in figures if key.startswith("processor_s_a_step"))):
        print(f"  {key:<24} {figures[key]:8.3f}")
    print("  to reach: epoch_vs_pure and epoch_vs_pure_10ms 1.1")


def measure(folder: Path) -> dict[str, object]:
    """Medians of both, in seconds, and their ratio; with the network, and with the stand-in."""
    make_tiles(folder)
    events = Events()
    job = TrainJob(str(folder / "tiles"), str(folder / "m.safetensors"), batch_size=BATCH_SIZE, epochs=1)
    plan = resolve(job, events)
    with open_epoch_log(plan.job.output, plan.class_names, "") as log:
        tiles = loaded(plan, 1)
        training = Training(plan, starting_network(plan, events), tiles, tiles, log, events)
        epoch_s, pure_s, _ = medians(training)
        by_arithmetic = processor_s_by_arithmetic(training)
        many = loaded(plan, REPEATED_TILES)
        stand_in = WithStandIn(plan, Start(StandIn(), "nothing"), many, many, log, events)
        epoch_s_10ms, pure_s_10ms, processor_s = medians(stand_in)
    return {"epoch_vs_pure": epoch_s / pure_s, "epoch_vs_pure_10ms": epoch_s_10ms / pure_s_10ms,
            "tiles": len(tiles), "device": device_title(plan.device), "threads": usable_threads(), "epoch_s": epoch_s,
            "pure_s": pure_s, "epoch_s_10ms": epoch_s_10ms, "pure_s_10ms": pure_s_10ms,
            "steps_10ms": many.batch_count(BATCH_SIZE), **by_arithmetic,
            "processor_ms_a_step_10ms": processor_s / many.batch_count(BATCH_SIZE) * 1000}


def loaded(plan: TrainingPlan, times: int) -> LoadedTiles:
    """The training tiles in memory, each so many times."""
    tiles = LoadedTiles(plan.tiles, "training", memory_for_tiles_bytes(), device=plan.device)
    tiles.records = tiles.records * times
    tiles.class_counts = np.tile(tiles.class_counts, (times, 1))
    tiles.preload(Events())
    return tiles


def medians(training: Training) -> tuple[float, float, float]:
    """Seconds of an epoch, those of its steps alone, and the processor seconds of the epoch over all threads."""
    tiles, device = training.training, training.plan.device
    count = tiles.batch_count(BATCH_SIZE)
    made = tiles.batches(np.arange(len(tiles)), BATCH_SIZE)
    batches = [batch.to(device) for batch in itertools.islice(made, 3)] * count
    measured = []
    for _ in range(REPEATS + 1):
        processor_s = time.process_time()
        epoch_s = seconds(lambda: training.train(1), device)
        processor_s = time.process_time() - processor_s
        measured.append((epoch_s, seconds(lambda: steps(training.learner, batches[:count]), device), processor_s))
    epoch_s, pure_s, processor_s = map(statistics.median, zip(*measured[1:]))  # the first warms up
    return epoch_s, pure_s, processor_s


def processor_s_by_arithmetic(training: Training) -> dict[str, float]:
    """Processor seconds of a step in each arithmetic: those of an epoch's steps, in turn, the least of each."""
    learner, tiles = training.learner, training.training
    batches = [batch.to(learner.device) for batch in tiles.batches(np.arange(len(tiles)), BATCH_SIZE)]
    chosen, dtype = learner.autocast, autocast_dtype(learner.device)
    arithmetics = {"": chosen, "_float32": contextlib.nullcontext}
    if dtype is not None:
        arithmetics["_all_16_bits"] = lambda: torch.autocast(learner.device.type, dtype)
    taken: dict[str, list[float]] = {name: [] for name in arithmetics}
    for _ in range(REPEATS):
        for name, arithmetic in arithmetics.items():
            learner.autocast = arithmetic  # type: ignore[method-assign]
            started = time.process_time()
            steps(learner, batches)
            taken[name].append((time.process_time() - started) / len(batches))
    learner.autocast = chosen  # type: ignore[method-assign]
    return {f"processor_s_a_step{name}": min(each) for name, each in taken.items()}


class StandIn(nn.Module):
    """A device that computes for 10 ms, and then it has done everything."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        time.sleep(STEP_S)
        return self.weight


class WithStandIn(Training):
    """The training loop as it is, on the stand-in."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.learner.loss = lambda logits, batch: logits.sum()

    def _tally(self) -> Tally:
        tally = super()._tally()
        tally.count = lambda logits, target: None
        return tally


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

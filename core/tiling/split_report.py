"""What the log says of the splits: their shares, and where a class is missing or has too small or large a part."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from contract.classes import ClassScheme
from contract.jobs import TilesJob
from contract.texts import tr
from contract.words import word_for

from ..worker.events import Events
from .dataset_json import SPLITS, Split
from .spatial_blocks import SpatialBlocks

# A class is said to be spread badly where a split has less than half or more than twice its part of it.
_NOTEWORTHY_RATIO = 2.0


def counts_of_splits(scheme: ClassScheme, blocks: SpatialBlocks,
                     class_counts: npt.NDArray[np.int64]) -> dict[Split, dict[int, int]]:
    """Labelled pixels by split and class id; ``class_counts`` has the shape (block rows, block columns, classes)."""
    return {split: dict(zip(scheme.ids, class_counts[blocks.splits == split].sum(axis=0).tolist()))
            for split in SPLITS if (blocks.splits == split).any()}


def report_classes(scheme: ClassScheme, blocks: SpatialBlocks, class_counts: npt.NDArray[np.int64], job: TilesJob,
                   events: Events) -> None:
    """The shares of splits and classes, and where the scene did not allow what was wanted."""
    of_splits = counts_of_splits(scheme, blocks, class_counts)
    total = class_counts.sum()
    for split, of_classes in of_splits.items():
        pixels = sum(of_classes.values())
        shares = ", ".join(f"{scheme.by_id(class_id).name} {count / max(pixels, 1):.1%}"
                           for class_id, count in of_classes.items())
        events.info(tr("{split}: {count} blocks, {pixels:.1%} of the labelled pixels ({shares})").format(
            split=word_for(split), count=int((blocks.splits == split).sum()), pixels=pixels / total, shares=shares))
    present = class_counts.sum(axis=(0, 1)) > 0
    if present.sum() == 1:
        events.warning(tr("All labelled pixels are of the class {names!r}: a network cannot learn from one "
                          "class alone.").format(names=scheme.names[int(np.argmax(present))]))
    for position, (class_id, name) in enumerate(zip(scheme.ids, scheme.names)):
        if not present[position]:
            events.warning(tr("Class {name!r} has no labelled pixel.").format(name=name))
            continue
        block_count = int((class_counts[..., position] > 0).sum())
        _report_class(name, {split: counts[class_id] for split, counts in of_splits.items()}, block_count, job,
                      events)


def _report_class(name: str, of_splits: dict[Split, int], block_count: int, job: TilesJob, events: Events) -> None:
    where = (tr("it lies in one block of the scene") if block_count == 1
             else tr("it lies in {block_count} blocks of the scene").format(block_count=block_count))
    missing = [split for split, count in of_splits.items() if not count]
    if missing:
        events.warning(tr("Class {name!r} does not occur in: {missing}; {where}.").format(
            name=name, missing=", ".join(map(word_for, missing)), where=where))
        return
    wanted = {"validation": job.validation_fraction, "test": job.test_fraction,
              "training": 1 - job.validation_fraction - job.test_fraction}
    total = sum(of_splits.values())
    off = [tr("{count:.0%} of it in {split} instead of {wanted:.0%}").format(
               count=count / total, split=word_for(split), wanted=wanted[split]) for split, count in of_splits.items()
           if not wanted[split] / _NOTEWORTHY_RATIO <= count / total <= wanted[split] * _NOTEWORTHY_RATIO]
    if off:
        events.warning(tr("Class {name!r} could not be spread evenly, {where}: {off}.").format(
            name=name, where=where, off=", ".join(off)))

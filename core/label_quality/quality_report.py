"""The ranking as a page with pictures of the worst blocks, and as JSON for programs: the same numbers.

Keys of the JSON: ``format`` ("urbanseg-label-quality"), ``version`` (1), ``tiles_folder``, ``judged_by`` ("folds" or
the model), ``pixel_size_m``, ``suspect_certainty``, ``blocks``: the most suspect first, each with ``row_px``,
``column_px``, ``split``, ``kind``, ``certainty``, ``missing_share``, ``extra_share``, ``missing_objects``,
``extra_objects``, ``shift_m`` (null where it cannot be told), ``shift_gain``, ``softmin``, ``use``.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID
from contract.jobs import LabelQualityJob
from contract.outside_json import finite
from contract.texts import tr

from ..evaluating.pictures import class_picture, imagery_picture
from ..grids.stretching import shown_bands, stretch_limits, stretched
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .folds import touched
from .predictions import Scene
from .ranked_blocks import RankedBlock

FORMAT, VERSION = "urbanseg-label-quality", 1
_SHOWN = 8  # blocks with pictures
_PICTURE_PX = 320


def write_reports(scene: Scene, ranked: list[RankedBlock], job: LabelQualityJob) -> None:
    """Write both reports.

    Raises:
        OutputError: a report cannot be written.
        TilesError: a tile cannot be read.
    """
    figures = {"format": FORMAT, "version": VERSION, "tiles_folder": job.tiles_folder,
               "judged_by": job.model or "folds", "pixel_size_m": scene.tiles.pixel_size_m,
               "suspect_certainty": job.suspect_certainty, "blocks": [_figures(block) for block in ranked]}
    kinds = {"good": tr("good"), "missing": tr("objects missing"), "demolished": tr("nothing there"),
             "moved": tr("moved")}
    titles = {"title": tr("Labels that are likely wrong"), "imagery": tr("Imagery"), "labels": tr("Labels"),
              "prediction": tr("Prediction"), "all": tr("All blocks"), "rank": tr("Rank"), "kind": tr("Kind"),
              "certainty": tr("Certainty"), "missing": tr("Without label"), "extra": tr("Nothing there"),
              "shift": tr("Shift (m)"), "use": tr("Used"), "split": tr("Split"),
              "judged": _judged(job.model),
              "explained": tr("Without label: the share of the objects' ground that was seen but is not labelled. "
                              "Nothing there: the share of objects that are labelled and hardly seen at all. Both "
                              "count less where the network was unsure. Shift: how far the labels lie beside what was "
                              "seen. "
                              "Trees, shadows and rare roofs look the same to a network: look before you delete "
                              "anything.")}
    pictures = [_pictures(scene, block) for block in ranked[:_SHOWN]]
    page = render("label_quality.html", report=figures, kinds=kinds, titles=titles, pictures=pictures)
    write_report_files(job.report_html, page, job.report_json, finite(figures))


def _judged(model: str) -> str:
    if model:
        return tr("The blocks were predicted by the model {model}. That is honest only where it was not trained on "
                  "these labels.").format(model=model)
    return tr("Each block was predicted by a network that never saw its labels.")


def _figures(block: RankedBlock) -> dict[str, Any]:
    return {"row_px": block.rows.start, "column_px": block.columns.start, "split": block.split, "kind": block.kind,
            "certainty": block.certainty, **asdict(block.score), "use": block.use}


def _pictures(scene: Scene, block: RankedBlock) -> dict[str, str]:
    place = block.rows, block.columns
    step = max(1, -(-max(part.stop - part.start for part in place) // _PICTURE_PX))
    colors = tuple(item.color for item in scene.tiles.scheme.classes)
    probabilities = scene.probabilities[(slice(None), *place)]
    predicted = np.nan_to_num(probabilities).argmax(axis=0).astype(np.uint8)
    predicted[~np.isfinite(probabilities[0])] = IGNORE_ID
    return {"imagery": imagery_picture(block_picture(scene, block)[::step, ::step]),
            "labels": class_picture(np.ascontiguousarray(scene.labels[place][::step, ::step]), colors),
            "prediction": class_picture(np.ascontiguousarray(predicted[::step, ::step]), colors)}


def block_picture(scene: Scene, block: RankedBlock) -> npt.NDArray[np.uint8]:
    """A block as a picture of shape (height, width, 3), put together from its tiles; grey where they have no data."""
    tiles, dataset = scene.tiles, scene.tiles.scenes[0].folder.dataset
    chosen = np.zeros(dataset.blocks.splits.shape, bool)
    chosen[np.searchsorted(dataset.blocks.row_edges_px, block.rows.start, "right") - 1,
           np.searchsorted(dataset.blocks.column_edges_px, block.columns.start, "right") - 1] = True
    bands = list(shown_bands(len(tiles.bands)))
    shape = block.rows.stop - block.rows.start, block.columns.stop - block.columns.start
    image, valid = np.zeros((len(bands), *shape), tiles.dtype), np.zeros(shape, np.bool_)
    for tile in tiles.tiles():
        record = tile.record
        if touched(record, dataset.blocks, chosen):
            pixels, there, _ = tiles.read(tile)
            rows, in_rows = _shared(record.row_px - block.rows.start, record.height_px, shape[0])
            columns, in_columns = _shared(record.column_px - block.columns.start, record.width_px, shape[1])
            image[:, rows, columns] = pixels[bands][:, in_rows, in_columns]
            valid[rows, columns] = there[in_rows, in_columns]
    return stretched(image, valid, stretch_limits(image, valid))


def _shared(offset_px: int, length_px: int, whole_px: int) -> tuple[slice, slice]:
    """What a range that begins at an offset has in common with a whole: in the whole's pixels, and in its own."""
    first = max(0, offset_px)
    last = max(first, min(whole_px, offset_px + length_px))
    return slice(first, last), slice(first - offset_px, last - offset_px)

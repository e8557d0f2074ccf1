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
    return {"imagery": imagery_picture(_imagery(scene, block)[::step, ::step]),
            "labels": class_picture(np.ascontiguousarray(scene.labels[place][::step, ::step]), colors),
            "prediction": class_picture(np.ascontiguousarray(predicted[::step, ::step]), colors)}


def _imagery(scene: Scene, block: RankedBlock) -> npt.NDArray[np.uint8]:
    """The first three bands of a block, stretched between the clipped values of each."""
    tiles, dataset = scene.tiles, scene.tiles.scenes[0].folder.dataset
    chosen = np.zeros(dataset.blocks.splits.shape, bool)
    chosen[np.searchsorted(dataset.blocks.row_edges_px, block.rows.start, "right") - 1,
           np.searchsorted(dataset.blocks.column_edges_px, block.columns.start, "right") - 1] = True
    shown = tiles.bands[:3] if len(tiles.bands) >= 3 else tiles.bands[:1] * 3
    places = range(3) if len(tiles.bands) >= 3 else (0, 0, 0)
    low, high = (np.array([getattr(band, name) for band in shown]) for name in ("low", "high"))
    rows, columns = block.rows, block.columns
    picture = np.full((rows.stop - rows.start, columns.stop - columns.start, 3), 128, np.uint8)
    for tile in tiles.tiles():
        record = tile.record
        if touched(record, dataset.blocks, chosen):
            image = tiles.read(tile)[0][list(places), :record.height_px, :record.width_px].transpose(1, 2, 0)
            stretched = np.clip((image - low) / np.maximum(high - low, 1e-9), 0, 1) * 255
            top, left = record.row_px - rows.start, record.column_px - columns.start
            part = stretched[max(0, -top):, max(0, -left):][:rows.stop - max(record.row_px, rows.start),
                                                            :columns.stop - max(record.column_px, columns.start)]
            picture[max(0, top):, max(0, left):][:part.shape[0], :part.shape[1]] = part.astype(np.uint8)
    return picture

"""The step that ranks the blocks of a tiles folder by how likely their labels are wrong."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID
from contract.errors import InputError
from contract.jobs import LabelQualityJob
from contract.texts import tr

from ..grids.geopackages import new_geopackage, write_layer
from ..grids.polygon_layers import rectangles
from ..tiling.joined_tiles import join
from ..tiling.tiles_folder import TilesFolder
from ..worker.events import Events
from .doubtful_places import write_doubtful_places
from .predictions import Scene, by_model, cross_validated
from .quality_report import write_reports
from .ranked_blocks import RankedBlock
from .scores import BACKGROUND, certainties, kind_of, score_block, shift_radius_px

LAYER = "label_quality"
_FIELDS: dict[str, Any] = {"rank": np.int32, "split": object, "kind": object, "certainty": np.float64,
                           "missing_share": np.float64, "extra_share": np.float64, "missing_objects": np.int32,
                           "extra_objects": np.int32, "shift_m": np.float64, "shift_gain": np.float64,
                           "softmin": np.float64, "use": np.bool_}


def run(job: LabelQualityJob, events: Events) -> dict[str, object]:
    """Predict every block, rank the blocks, write layer and reports.

    Returns:
        ``output``, ``report_html``, ``report_json``, ``suspect_blocks``: how many are not to be used, and ``places``.

    Raises:
        InputError: there are fewer than three labelled blocks to compare.
        TilesError, ModelError, DeviceError, OutputError, Cancelled.
    """
    if job.model:
        scene = by_model(job, join([TilesFolder.open(job.tiles_folder)], events), events)
        events.warning(tr("The labels are judged by {model}: that is honest only where it was not trained on "
                          "them.").format(model=job.model))
    else:
        scene = cross_validated(job, events)
    ranked = _ranked(scene, job)
    write_reports(scene, ranked, job)
    _write(job.output, scene, ranked)
    suspects = sum(not block.use for block in ranked)
    events.info(tr("{suspects} of {count} blocks have labels that are likely wrong.").format(
        suspects=suspects, count=len(ranked)))
    if job.places_output:
        count = write_doubtful_places(job.places_output, scene, ranked)
        events.info(tr("{count:,} places are in doubt, in all blocks.").format(count=count))
    return {"output": job.output, "report_html": job.report_html, "report_json": job.report_json,
            "suspect_blocks": suspects, "places": job.places_output}


def _ranked(scene: Scene, job: LabelQualityJob) -> list[RankedBlock]:
    """The labelled blocks, the most suspect first."""
    blocks = scene.tiles.scenes[0].folder.dataset.blocks
    places, splits, scores = [], [], []
    for (i, j), split in np.ndenumerate(blocks.splits):
        place = (slice(*blocks.row_edges_px[i:i + 2]), slice(*blocks.column_edges_px[j:j + 2]))
        probabilities, labels = scene.probabilities[(slice(None), *place)].astype(np.float32), scene.labels[place]
        if (np.isfinite(probabilities[0]) & (labels != IGNORE_ID)).any():
            places.append(place)
            splits.append(split)
            scores.append(score_block(probabilities, labels, _around(scene, place), scene.tiles.pixel_size_m))
    if len(scores) < 3:
        raise InputError(tr("The tiles in {folder} have {count} labelled blocks: at least 3 are needed to compare "
                            "them.").format(folder=job.tiles_folder, count=len(scores)),
                         tr("Make smaller tiles, or tiles of a larger scene."))
    sure = certainties(scores)
    found = [RankedBlock(*place, split, score, float(certainty), kind_of(score, certainty >= job.suspect_certainty),
                         bool(certainty < job.suspect_certainty))
             for place, split, score, certainty in zip(places, splits, scores, sure)]
    return sorted(found, key=lambda block: -block.score.wrong_share)


def _around(scene: Scene, place: tuple[slice, slice]) -> npt.NDArray[np.float32]:
    """The probability that something is there, of a block and as far around it as its labels may be moved."""
    radius_px = shift_radius_px(scene.tiles.pixel_size_m)
    (rows, columns), (height, width) = place, scene.labels.shape
    top, left = max(0, rows.start - radius_px), max(0, columns.start - radius_px)
    bottom, right = min(height, rows.stop + radius_px), min(width, columns.stop + radius_px)
    around = np.full((rows.stop - rows.start + 2 * radius_px, columns.stop - columns.start + 2 * radius_px), np.nan,
                     np.float32)
    row, column = top - rows.start + radius_px, left - columns.start + radius_px
    around[row:row + bottom - top, column:column + right - left] = (
        1 - scene.probabilities[BACKGROUND, top:bottom, left:right].astype(np.float32))
    return around


def _write(output: str, scene: Scene, ranked: list[RankedBlock]) -> None:
    grid = scene.tiles.scenes[0].folder.dataset.grid
    bounds_px = np.array([(block.rows.start, block.rows.stop, block.columns.start, block.columns.stop)
                          for block in ranked])
    rows = [(number, block.split, block.kind, block.certainty, block.score.missing_share, block.score.extra_share,
             block.score.missing_objects, block.score.extra_objects, block.score.shift_m, block.score.shift_gain,
             block.score.softmin, block.use) for number, block in enumerate(ranked, 1)]
    columns = {name: np.array(values, dtype) for values, (name, dtype) in zip(zip(*rows), _FIELDS.items())}
    with new_geopackage(output) as path:
        write_layer(path, LAYER, "Polygon", rectangles(grid, bounds_px), grid.crs, columns)

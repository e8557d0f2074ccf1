"""The ranking as report.html, with pictures of the first places, and as report.json: the same numbers.

Keys of report.json; what cannot be told is null:

    format, version             "urbanseg-where-to-label", 1
    model, imagery              file names
    ranked_by                   the score
    place_px, pixel_size_m      side of a place, of its pixels
    looked_at, known            places with data; those of them that labels or earlier places fill
    places                      list, the first teaches most: rank, reason, score, entropy, margin, disagreement,
                                osm_errors, objects, bounds (left, bottom, right, top in the imagery's CRS)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from contract.classes import IGNORE_ID
from contract.jobs import WhereToLabelJob
from contract.model_card import ModelCard
from contract.outside_json import finite
from contract.texts import tr

from ..evaluating.imagery_view import open_imagery_view
from ..evaluating.pictures import imagery_picture, outlined_picture, share_picture
from ..grids.polygon_layers import rectangles
from ..predicting.scene import Scene
from ..predicting.scene_reader import SceneWindow, read_window
from ..predicting.windows import WindowGrid
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .looking import LookingNetwork
from .ranking import RankedPlace
from .scanned_places import SCORES, ScannedPlaces, inside, place_bounds

FORMAT, VERSION = "urbanseg-where-to-label", 1
_SHOWN = 10  # places with pictures
_OVERVIEW_PX = 800
_UNDECIDED = 1.0  # of the margin: the darkest colour


@dataclass(frozen=True)
class Ranking:
    """All that a report tells of."""

    scene: Scene
    card: ModelCard
    network: LookingNetwork
    windows: WindowGrid
    place_px: int
    places: ScannedPlaces
    ranked: Sequence[RankedPlace]


def write_reports(ranking: Ranking, job: WhereToLabelJob) -> None:
    """Write both reports, or neither.

    Raises:
        InputError: the imagery cannot be read.
        OutputError: a report cannot be written.
    """
    figures, grid = _figures(ranking, job), ranking.scene.grid
    cell_px = max(1, -(-max(grid.width, grid.height) // _OVERVIEW_PX))
    shown = [ranking.places.bounds_px[place.number] for place in ranking.ranked[:_SHOWN]]
    with open_imagery_view(job.imagery, job.imagery, grid, cell_px) as view:
        pictures = [_pictures(ranking, tuple(bounds.tolist()), view.read) for bounds in shown]
        overview = imagery_picture(view.overview)
    height, width = (cell_px * length for length in view.overview.shape[:2])
    boxes = [{"top": 100 * top / height, "left": 100 * left / width, "height": 100 * (bottom - top) / height,
              "width": 100 * (right - left) / width} for top, bottom, left, right in
             ranking.places.bounds_px[[place.number for place in ranking.ranked]].tolist()]
    page = render("where_to_label.html", tr=tr, report=figures, pictures=pictures, overview=overview, boxes=boxes,
                  reasons=reason_titles(), scores=score_titles())
    write_report_files(job.report_html, page, job.report_json, finite(figures))


def reason_titles() -> dict[str, str]:
    """What the reasons are called."""
    return {"unsure": tr("the model is unsure"), "views disagree": tr("turned, it looks otherwise to the model"),
            "differs from OSM": tr("the model is sure, and OSM says something else"),
            "many objects": tr("many objects"), "new look": tr("unlike what is known")}


def score_titles() -> dict[str, str]:
    """What the scores are called."""
    return {"entropy": tr("entropy"),
            "disagreement": tr("disagreement of views"), "osm_errors": tr("confident errors against OSM"),
            "objects": tr("expected objects"), "random": tr("chance")}


def _figures(ranking: Ranking, job: WhereToLabelJob) -> dict[str, Any]:
    places, grid = ranking.places, ranking.scene.grid
    chosen = [place.number for place in ranking.ranked]
    bounds = shapely.bounds(rectangles(grid, places.bounds_px[chosen])).tolist()
    return {"format": FORMAT, "version": VERSION, "model": Path(job.model).name, "imagery": Path(job.imagery).name,
            "ranked_by": job.score, "place_px": ranking.place_px, "pixel_size_m": grid.pixel_size_m,
            "looked_at": len(places.known), "known": int(places.known.sum()),
            "places": [{"rank": number, "reason": place.reason, "score": place.score,
                        **{name: float(places.scores[name][place.number]) for name in SCORES}, "bounds": box}
                       for number, (place, box) in enumerate(zip(ranking.ranked, bounds), 1)]}


def _pictures(ranking: Ranking, bounds: tuple[int, ...], read_picture: Any) -> dict[str, str]:
    """Imagery, prediction and doubt of a place, which the network looks at once more."""
    row, column = next(spans for spans in ranking.windows if place_bounds(*spans) == bounds)
    image, valid = read_window(ranking.scene, row, column)
    prepared = ranking.network.prepare(image, valid)
    window = SceneWindow(row, column, prepared, valid)
    probabilities = inside(window, ranking.network.look(prepared, valid).views.mean(axis=0))
    seen = inside(window, valid)
    best = np.sort(probabilities, axis=0)[-2:]
    doubt = np.where(seen, 1 - (best[-1] - best[0]) if len(probabilities) > 1 else 0.0, np.nan)
    positions = np.where(seen, probabilities.argmax(axis=0), IGNORE_ID).astype(np.uint8)
    top, bottom, left, right = bounds
    imagery = read_picture(top, left, bottom - top, right - left)
    classes = ranking.card.scheme.classes
    outlined = [place for place, item in enumerate(classes) if item.kind.name == "object"]
    background = [place for place, item in enumerate(classes) if item.id == 0]
    return {"imagery": imagery_picture(imagery), "doubt": share_picture(doubt.astype(float), _UNDECIDED),
            "prediction": outlined_picture(positions, np.zeros(positions.shape, np.uint32),
                                           tuple(item.color for item in classes), outlined, background, imagery)}

"""The layer of places: squares in the imagery's CRS, with what was found and what a user fills in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from contract.place_states import OPEN

from ..grids.geopackages import new_geopackage, write_layer
from ..grids.polygon_layers import rectangles
from ..grids.rasters import Grid
from .ranking import RankedPlace
from .scanned_places import SCORES, ScannedPlaces

LAYER, DRAWN_LAYER = "places", "drawn"
# At most 10 characters: Shapefiles keep no more.
_SHORT = {"disagreement": "disagree"}


def write_places(output: str, grid: Grid, places: ScannedPlaces, ranked: Sequence[RankedPlace]) -> None:
    """Write the ranked places; ``state`` and ``note`` are for the user.

    Raises:
        OutputError: the layer cannot be written.
    """
    chosen = [place.number for place in ranked]
    columns: dict[str, Any] = {
        "rank": np.arange(1, len(ranked) + 1, dtype=np.int32),
        "reason": np.array([place.reason for place in ranked], object),
        "score": np.array([place.score for place in ranked]),
        **{_SHORT.get(name, name): places.scores[name][chosen] for name in SCORES},
        "state": np.array([OPEN] * len(ranked), object), "note": np.array([""] * len(ranked), object)}
    with new_geopackage(output) as path:
        write_layer(path, LAYER, "Polygon", rectangles(grid, places.bounds_px[chosen]), grid.crs, columns)


def write_drawn(output: str, grid: Grid) -> None:
    """Write the empty layer into which a user draws the labels.

    Raises:
        OutputError: it cannot be written.
    """
    with new_geopackage(output) as path:
        write_layer(path, DRAWN_LAYER, "MultiPolygon", np.array([], object), grid.crs,
                    {"class_name": np.array([], object)})

"""What really changed, estimated from a filled QA sample of a change raster (Olofsson et al. 2014)."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from contract.errors import InputError
from contract.jobs import VectorSource
from contract.texts import tr

from ..area_estimating.area_estimates import Estimate, estimate_areas
from ..qa_sampling.qa_points import UNFILLED, QaPoints, read_qa_points
from ..worker.events import Events
from .joint_classes import JointClasses

# By how much the ground of a stratum may differ from this change map before it is the sample of another one.
_SAME_GROUND = 0.02


def sampled_changes(source: VectorSource, classes: JointClasses, areas_m2: npt.NDArray[np.float64],
                    events: Events) -> dict[str, Any]:
    """Estimates by pair of classes, of area and of both accuracies, and of all change together.

    Args:
        areas_m2: mapped ground of each pair, of shape (classes, classes).

    Raises:
        InputError: the points cannot be used, none is filled in, or they are a sample of another change map.
        SchemeError: a reference is not the name of a change.
    """
    points = read_qa_points(source, events)
    title = source.name or source.path
    _check_same_map(points, classes, areas_m2, title)
    filled = points.reference != UNFILLED
    if not filled.any():
        raise InputError(
            tr("None of the {count} points of {layer} has a reference.").format(count=len(filled), layer=title),
            tr("Open the points in QGIS and choose for each what you see there on both images."))
    names, size = list(points.colors), len(points.colors)
    counts = np.zeros((size, size), np.int64)
    np.add.at(counts, (points.map_class[filled], points.reference[filled]), 1)
    mapped_m2, mapped_px = np.zeros(size), np.zeros(size, np.int64)
    for position, stratum in points.strata.items():
        mapped_m2[position], mapped_px[position] = stratum.area_m2, stratum.pixels
    estimates = estimate_areas(counts, mapped_m2, counts.sum(axis=1) == mapped_px)
    total = float(mapped_m2[estimates.sampled].sum())
    left_out = [names[position] for position in points.strata if not estimates.sampled[position]]
    if left_out:
        events.warning(tr("No point is filled in these changes: {names}. Their ground is left out of the "
                          "estimates.").format(names=", ".join(left_out)))
    seen_in_points: npt.NDArray[np.bool_] = counts.sum(axis=0) > 0
    pairs = {name: {"area_m2": _figures(area, total) if seen else None, "users_accuracy": _figures(users, 1.0),
                    "producers_accuracy": _figures(producers, 1.0)}
             for name, area, seen, users, producers in zip(
                 names, estimates.areas, seen_in_points, estimates.users_accuracies,
                 estimates.producers_accuracies)
             if seen or counts[names.index(name)].any()}
    return {"points": len(filled), "filled_points": int(filled.sum()), "area_m2": total,
            "overall_accuracy": _figures(estimates.overall_accuracy, 1.0), "left_out": left_out, "pairs": pairs}


def _check_same_map(points: QaPoints, classes: JointClasses, areas_m2: npt.NDArray[np.float64], title: str) -> None:
    pair_of = {classes.pair_name(pair).casefold(): pair for pair in range(len(classes) ** 2)}
    for stratum in points.strata.values():
        pair = pair_of.get(stratum.name.casefold())
        here = float(areas_m2.reshape(-1)[pair]) if pair is not None else 0.0
        if abs(here - stratum.area_m2) > _SAME_GROUND * stratum.area_m2:
            raise InputError(
                tr("{layer} is a sample of another map: {change} has {there} m² there, and {here} m² here.").format(
                    layer=title, change=stratum.name, there=f"{stratum.area_m2:,.0f}", here=f"{here:,.0f}"),
                tr("Draw the points with QA sample in the raster of changes of the same two maps, found with the "
                   "same tolerance and minimum area."))


def _figures(estimate: Estimate, largest: float) -> dict[str, float | None] | None:
    """JSON has no word for NaN; and an interval may promise neither less than nothing nor more than all."""
    if estimate.value != estimate.value:
        return None
    if estimate.standard_error != estimate.standard_error:
        return {"value": estimate.value, "low": None, "high": None}
    return {"value": estimate.value, "low": max(0.0, estimate.low), "high": min(largest, estimate.high)}

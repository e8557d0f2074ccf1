"""The alignment as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; what cannot be told is null:

    format, version             "urbanseg-osm-alignment", 1
    imagery                     the name of the imagery
    evidence                    "edges" of the imagery, or "probabilities"
    classes                     what was aligned
    block_size_m, maximum_shift_m, minimum_certainty
    blocks, answered_blocks     those with objects, and those of them that have an answer
    median_shift_m, largest_shift_m, mean_east_m, mean_north_m, median_certainty    over the blocks that have one
    layers                      list: name, features, moved
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import markupsafe
import numpy as np
import numpy.typing as npt

from contract.jobs import AlignOsmJob
from contract.texts import tr

from ..worker.charts import ACCENT, QUIET, chart
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .moved_layers import MovedLayer
from .shift_field import ShiftField

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMAT, VERSION = "urbanseg-osm-alignment", 1
_BINS = 20


def alignment_figures(job: AlignOsmJob, field: ShiftField, counts: npt.NDArray[np.int64],
                      layers: Sequence[MovedLayer], classes: Sequence[str]) -> dict[str, Any]:
    """The content of report.json."""
    is_answer = field.is_answer
    return {
        "format": FORMAT, "version": VERSION, "imagery": Path(job.imagery).name,
        "evidence": "probabilities" if job.probabilities else "edges", "classes": list(classes),
        "block_size_m": job.block_size_m, "maximum_shift_m": job.maximum_shift_m,
        "minimum_certainty": job.minimum_certainty, "blocks": int((counts > 0).sum()),
        "answered_blocks": int(is_answer.sum()), "median_shift_m": _of(np.median, field.lengths_m[is_answer]),
        "largest_shift_m": _of(np.max, field.lengths_m[is_answer]),
        "mean_east_m": _of(np.mean, field.east_m[is_answer]), "mean_north_m": _of(np.mean, field.north_m[is_answer]),
        "median_certainty": _of(np.median, field.certainty[is_answer]),
        "layers": [{"name": layer.name, "features": layer.features, "moved": layer.moved} for layer in layers],
    }


def write_reports(figures: dict[str, Any], field: ShiftField, counts: npt.NDArray[np.int64], report_html: str,
                  report_json: str) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: a report cannot be written.
    """
    page = render("osm_alignment.html", tr=tr, report=figures, map=shift_map(field, counts),
                  histogram=shift_histogram(field) if figures["answered_blocks"] else None)
    write_report_files(report_html, page, report_json, figures)


def shift_map(field: ShiftField, counts: npt.NDArray[np.int64]) -> markupsafe.Markup:
    """A drawing of the scene: an arrow for each block that has an answer, a small circle for those without."""
    side_m = field.blocks.side_px * field.blocks.grid.pixel_size_m
    middles_m: npt.NDArray[np.floating] = (np.indices(counts.shape) + 0.5) * side_m
    x, y = middles_m[1], -middles_m[0]
    silent = (counts > 0) & ~field.is_answer
    longest_m = float(np.nanmax(field.lengths_m)) if field.is_answer.any() else 0.0

    def draw(axes: Axes) -> None:
        axes.grid(visible=False)
        axes.set_aspect("equal")
        axes.plot(x[silent], y[silent], "o", color=QUIET, markersize=3, fillstyle="none", markeredgewidth=0.7)
        if longest_m > 0:
            shown = field.is_answer
            arrows = axes.quiver(x[shown], y[shown], field.east_m[shown], field.north_m[shown], color=ACCENT,
                                 angles="xy", scale_units="xy", scale=longest_m / (0.9 * side_m), width=0.004,
                                 clip_on=False)
            length_m = float(f"{longest_m:.1g}")
            axes.quiverkey(arrows, 0.9, 1.04, length_m, f"{length_m:g} m", labelpos="E", coordinates="axes")
        axes.set(xlabel="m", ylabel="m", xlim=(0, counts.shape[1] * side_m), ylim=(-counts.shape[0] * side_m, 0))

    return chart(draw, tr("Shift of each block"), height_px=420)


def shift_histogram(field: ShiftField) -> markupsafe.Markup:
    """How many blocks are shifted by how much."""
    lengths_m = field.lengths_m[field.is_answer]

    def draw(axes: Axes) -> None:
        axes.hist(lengths_m, bins=_BINS, range=(0, max(1.0, float(lengths_m.max()))), color=ACCENT)
        axes.locator_params(axis="y", integer=True)
        axes.set(xlabel=tr("shift (m)"), ylabel=tr("blocks"))

    return chart(draw, tr("Histogram of the shifts"))


def _of(function: Any, values: npt.NDArray[np.float64]) -> float | None:
    return float(function(values)) if len(values) else None

"""The reliability diagram of a report: confidence against accuracy, and how many pixels stand behind each point."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markupsafe

from contract.texts import tr

from ..worker.charts import ACCENT, LINE, QUIET, chart
from .calibration import Calibration

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def reliability_chart(calibration: Calibration) -> markupsafe.Markup:
    """A calibration as an SVG element; a bar behind each point is its share of the pixels."""
    bins, total = calibration.bins, sum(item.pixels for item in calibration.bins)

    def draw(axes: Axes) -> None:
        axes.bar([100 * (item.low + item.high) / 2 for item in bins], [100 * item.pixels / total for item in bins],
                 [100 * (item.high - item.low) for item in bins], color=LINE, edgecolor="none")
        axes.plot([0, 100], [0, 100], color=QUIET, linestyle=(0, (2, 2)), linewidth=1.5)
        axes.plot([100 * item.confidence for item in bins], [100 * item.accuracy for item in bins], color=ACCENT,
                  marker="o", markersize=7, clip_on=False)
        axes.set(xlim=(0, 100), ylim=(0, 100), aspect="equal", xlabel=tr("confidence (%)"),
                 ylabel=tr("right (%)"))

    return chart(draw, tr("Reliability curve"), 400, 380)

"""The comparison as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; what cannot be told is null:

    format, version             "urbanseg-model-comparison", 1
    models                      file names of the first and the second model
    ground                      what they were compared on
    winner                      first, second or none
    summary                     a sentence
    warnings                    sentences
    blocks                      count, words: what counts once
    pixels                      both_right, first_right, second_right, both_wrong
    overall                     iou (mean IoU of either model), difference (first minus second), low and high (its 95 %
                                interval), first_better, second_better, equal (blocks by who has fewer wrong pixels),
                                test (exact or chi-squared), statistic, mcnemar_p, wilcoxon_p, wrong_share, winner
    classes                     list: name, color and the keys of overall
    objects                     list of the classes whose objects are counted: name, color, first and second, each with
                                reference_objects, predicted_objects, matched, precision, recall, f1, split, merged …
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import markupsafe
import numpy as np

from contract.outside_json import finite
from contract.texts import tr

from ..worker.charts import ACCENT, LINE, QUIET, TEXT, chart
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .compared_ground import LEAST_BLOCKS
from .compared_objects import ComparedObjects
from .comparison_pictures import MAP_COLORS, Pictures
from .paired_tests import SIGNIFICANT, PairedFigures
from .shared_classes import SharedClasses

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMAT, VERSION = "urbanseg-model-comparison", 1
_ROW_PX, _AXIS_PX = 34, 70


@dataclass(frozen=True)
class ModelComparison:
    """All that was found; ``pairs``: pixels that both, only the first, only the second and neither has right."""

    models: tuple[str, str]
    ground: str
    classes: SharedClasses
    blocks_words: str
    blocks: int
    pairs: Sequence[int]
    overall: PairedFigures
    of_classes: Sequence[PairedFigures]
    warnings: tuple[str, ...] = ()
    objects: tuple[ComparedObjects, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        both_right, first_right, second_right, both_wrong = self.pairs
        return {"format": FORMAT, "version": VERSION, "models": list(self.models), "ground": self.ground,
                "winner": self.overall.winner, "summary": sentence(self), "warnings": list(self.warnings),
                "blocks": {"count": self.blocks, "words": self.blocks_words},
                "pixels": {"both_right": both_right, "first_right": first_right, "second_right": second_right,
                           "both_wrong": both_wrong},
                "overall": _figures(self.overall),
                "classes": [{"name": name, "color": color, **_figures(figures)} for name, color, figures in
                            zip(self.classes.names, self.classes.colors, self.of_classes)],
                "objects": [{"name": item.name, "color": item.color, "first": asdict(item.of_models[0]),
                             "second": asdict(item.of_models[1])} for item in self.objects]}


def _figures(figures: PairedFigures) -> dict[str, Any]:
    return {**asdict(figures), "difference": figures.difference, "winner": figures.winner}


def sentence(comparison: ModelComparison) -> str:
    """The verdict in words, with its figures."""
    figures = comparison.overall
    values = {"first": f"{figures.iou[0]:.3f}", "second": f"{figures.iou[1]:.3f}", "blocks": comparison.blocks,
              "low": f"{figures.low:+.3f}", "high": f"{figures.high:+.3f}", "p": f"{figures.wilcoxon_p:.2g}",
              "one": comparison.models[0], "other": comparison.models[1]}
    if figures.winner == "none":
        return tr("No difference can be shown between {one} (mean IoU {first}) and {other} ({second}): over {blocks} "
                  "blocks the difference is between {low} and {high} (95 %), p = {p}.").format(**values)
    if figures.winner == "second":
        values |= {"one": values["other"], "other": values["one"], "first": values["second"],
                   "second": values["first"], "low": f"{-figures.high:+.3f}", "high": f"{-figures.low:+.3f}"}
    return tr("{one} is better than {other}: mean IoU {first} against {second}; over {blocks} blocks the difference is "
              "between {low} and {high} (95 %), p = {p}.").format(**values)


def write_reports(comparison: ModelComparison, pictures: Pictures, report_html: str | Path,
                  report_json: str | Path) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: a report cannot be written.
    """
    report = comparison.to_dict()
    page = render("model_comparison.html", report=report, map=pictures.map, blocks=pictures.blocks,
                  map_colors=MAP_COLORS, chart=difference_chart(comparison), headline=_headline(comparison),
                  significant=SIGNIFICANT, few=comparison.blocks < LEAST_BLOCKS, has_rest=comparison.classes.has_rest)
    write_report_files(report_html, page, report_json, finite(report))


def _headline(comparison: ModelComparison) -> str:
    winner = comparison.overall.winner
    if winner == "none":
        return tr("No difference can be shown")
    return tr("{model} is better").format(model=comparison.models[0 if winner == "first" else 1])


def difference_chart(comparison: ModelComparison) -> markupsafe.Markup:
    """The difference in IoU of each class with its interval: right of zero the first model is better."""
    names = [tr("mean"), *comparison.classes.names]
    figures = [comparison.overall, *comparison.of_classes]

    def draw(axes: Axes) -> None:
        axes.axvline(0, color=QUIET, linewidth=1)
        for row, item in enumerate(figures):
            color = ACCENT if item.winner != "none" else QUIET
            if np.isfinite([item.low, item.high]).all():
                axes.plot([item.low, item.high], [row, row], color=color, linewidth=3, solid_capstyle="butt")
            axes.plot([item.difference], [row], "o", color=TEXT if row == 0 else color, markersize=7)
        reach = max([0.01, *(abs(value) for item in figures for value in (item.low, item.high, item.difference)
                             if np.isfinite(value))]) * 1.1
        axes.set(yticks=range(len(names)), yticklabels=names, ylim=(len(names) - 0.5, -0.5), xlim=(-reach, reach),
                 xlabel=tr("IoU of the first model minus IoU of the second"))
        axes.tick_params(axis="y", colors=TEXT)
        axes.grid(axis="y", color=LINE, linewidth=0)

    return chart(draw, tr("Difference in IoU with its 95 % interval"), height_px=_AXIS_PX + _ROW_PX * len(names))

"""The check as report.html, which users read, and report.json, which programs read: the same numbers.

Keys of report.json; what could not be compared is null:

    format, version             "urbanseg-model-check", 1
    model, imagery              file names
    verdict, score              keep (from 70), fine-tune (from 35), retrain (above 0), no (0)
    reasons                     sentences
    windows                     how many were looked at
    evidence                    list: key, name, figure, sentence, weight (0 as in the training, from 1 on another
                                world), impossible
    bands                       list: name, distance (Kolmogorov-Smirnov), beyond_scaling (share of values that are
                                clipped), mean, training_mean, quantiles (of the training), imagery_quantiles
    confidence_histogram        shares of the pixels in ten equal parts of 0 to 1
    classes                     list: name, color, predicted, training (shares of the ground)
    agreement                   class name to IoU; empty without labels and layers
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import markupsafe
import numpy as np

from contract.texts import tr

from ..worker.charts import ACCENT, QUIET, chart
from ..worker.html_report import render
from ..worker.report_files import write_report_files
from .fitness import DIFFERS, Evidence, Fitness

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FORMAT, VERSION = "urbanseg-model-check", 1


@dataclass(frozen=True)
class ModelCheck:
    """All that was found; figures of windows are empty where the model cannot be used at all."""

    model: str
    imagery: str
    fitness: Fitness
    evidence: Sequence[Evidence]
    windows: int = 0
    bands: list[dict[str, Any]] = field(default_factory=list)
    confidence_histogram: list[float] = field(default_factory=list)
    classes: list[dict[str, Any]] = field(default_factory=list)
    agreement: Mapping[str, float] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """The content of report.json."""
        return {"format": FORMAT, "version": VERSION, "model": self.model, "imagery": self.imagery,
                "verdict": self.fitness.verdict, "score": self.fitness.score, "reasons": list(self.fitness.reasons),
                "windows": self.windows, "evidence": [asdict(item) for item in self.evidence], "bands": self.bands,
                "confidence_histogram": self.confidence_histogram, "classes": self.classes,
                "agreement": dict(self.agreement)}


def write_reports(check: ModelCheck, report_html: str, report_json: str) -> None:
    """Write both reports, or neither.

    Raises:
        OutputError: a report cannot be written.
    """
    report = check.to_dict()
    page = render("model_check.html", tr=tr, report=report, titles=verdict_titles(), differs=DIFFERS,
                  charts=[band_chart(band) for band in check.bands if band["quantiles"]],
                  confidence=confidence_chart(check.confidence_histogram) if check.confidence_histogram else "")
    write_report_files(report_html, page, report_json, report)


def verdict_titles() -> dict[str, str]:
    """What each verdict means."""
    return {"keep": tr("Keep the model as it is"), "fine-tune": tr("Fine-tune the model on this imagery"),
            "retrain": tr("Train a new model for this imagery"), "no": tr("The model cannot be used here")}


def band_chart(band: Mapping[str, Any]) -> markupsafe.Markup:
    """The distribution of a band's values in the training and in the imagery."""
    levels = np.linspace(0, 1, len(band["quantiles"]))

    def draw(axes: Axes) -> None:
        axes.plot(band["quantiles"], levels, color=QUIET, label=tr("training"))
        axes.plot(band["imagery_quantiles"], np.linspace(0, 1, len(band["imagery_quantiles"])), color=ACCENT,
                  label=tr("imagery"))
        axes.set(title=band["name"], xlabel=tr("value"), ylabel=tr("share of pixels below"), ylim=(0, 1))
        axes.legend(frameon=False)

    return chart(draw, band["name"], width_px=330, height_px=230)


def confidence_chart(histogram: Sequence[float]) -> markupsafe.Markup:
    """How sure the model is, on how many pixels."""
    def draw(axes: Axes) -> None:
        width = 1 / len(histogram)
        axes.bar(np.arange(len(histogram)) * width, [100 * share for share in histogram], width * 0.9, align="edge",
                 color=ACCENT)
        axes.set(xlabel=tr("confidence"), ylabel=tr("% of the pixels"), xlim=(0, 1))

    return chart(draw, tr("Confidence"), height_px=240)

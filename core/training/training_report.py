"""The training report users read: curves, per-class IoU and settings, from what the model's card holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from contract.texts import tr
from contract.words import word_for
from models.fusion import FUSIONS
from models.model_file import ModelCard
from models.networks import NETWORKS

from ..worker.charts import ACCENT, GOOD, QUIET, TEXT, chart, page_color
from ..worker.html_report import render
from .setting_names import setting_name, setting_value

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_EPOCH_TICKS = 8


@dataclass(frozen=True)
class Series:
    """One line of a chart; ``color`` is one that charts know, ``values`` has None where there is no figure."""

    name: str
    color: str
    values: Sequence[float | None]


def training_report(card: ModelCard, name: str) -> str:
    """One self-contained HTML page about the model file ``name``."""
    training = card.training
    epochs = training["epochs"]
    numbers = [figures["epoch"] for figures in epochs]
    losses = [Series(title, color, [figures[key] for figures in epochs]) for title, color, key in (
        (word_for("training"), QUIET, "training_loss"), (word_for("validation"), ACCENT, "validation_loss"))]
    ious = [Series(item.name, item.color, [figures["iou"][item.name] for figures in epochs])
            for item in card.scheme.classes]
    ious.append(Series(tr("mean"), TEXT, [figures["miou"] for figures in epochs]))
    return render(
        "training.html", name=name, card=card, training=training, network=NETWORKS[card.network],
        best=epochs[training["best_epoch"] - 1], settings=_settings(card),
        loss_chart=line_chart(tr("Loss by epoch"), numbers, losses, _nice_top(losses), training["best_epoch"]),
        iou_chart=line_chart(tr("IoU by epoch"), numbers, ious, 1.0, training["best_epoch"]),
    )


def line_chart(title: str, epochs: Sequence[int], series: Sequence[Series], top: float,
               marked_epoch: int) -> dict[str, object]:
    """A chart of figures by epoch from 0 to ``top``: the drawing, ``legend`` (name, colour) and ``beyond``.

    ``beyond`` has (name, largest value) of every line that leaves the chart; there an arrow stands at its edge.
    """
    def draw(axes: Axes) -> None:
        axes.axvline(marked_epoch, color=GOOD, linestyle=(0, (2, 2)), linewidth=1.5)
        for line in series:
            known = [(epoch, value) for epoch, value in zip(epochs, line.values) if value is not None]
            values = [float("nan") if value is None else value for value in line.values]
            axes.plot(epochs, values, color=line.color, marker="o" if len(known) == 1 else "", markersize=5)
            peaks = [epoch for epoch, value in known if value > top]
            if peaks:
                axes.plot(peaks, [top] * len(peaks), "^", color=line.color, markersize=7, clip_on=False)
        margin = 0.5 if len(epochs) == 1 else 0.0
        axes.set(xlim=(epochs[0] - margin, epochs[-1] + margin), ylim=(0, top), xlabel=tr("epoch"))
        axes.locator_params("x", integer=True, nbins=_EPOCH_TICKS)

    largest = {line.name: max((value for value in line.values if value is not None), default=0.0) for line in series}
    return {
        "drawing": chart(draw, title),
        "legend": [(line.name, page_color(line.color)) for line in series],
        "beyond": [(name, value) for name, value in largest.items() if value > top],
    }


def _nice_top(series: Sequence[Series]) -> float:
    """A round number above the losses; single peaks of the first epochs may lie beyond it."""
    values = sorted(value for line in series for value in line.values if value is not None)
    wanted = min(values[-1], 3 * values[len(values) // 2]) if values else 1.0
    return next((top for top in (0.1, 0.2, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0) if top >= wanted), wanted)


def _settings(card: ModelCard) -> list[tuple[str, str]]:
    """Name and value of everything the model was made with."""
    training = card.training
    rows = [
        (tr("network"), NETWORKS[card.network]), (tr("encoder"), card.encoder),
        (tr("bands"), ", ".join(band.name for band in card.bands)), (tr("data type"), card.dtype),
        *([(tr("OSM channels"), str(card.osm)), (tr("fusion"), FUSIONS[card.fusion])] if card.osm else []),
        (tr("pixel size"), f"{card.pixel_size_m:.3g} m"), (tr("tile size"), tr("{tile_size_px} px").format(
                                                                        tile_size_px=card.tile_size_px)),
        (tr("training tiles"), str(training["tiles"]["training"])),
        (tr("validation tiles"), str(training["tiles"]["validation"])),
        (tr("steps"), str(training["steps"])), (tr("device"), training["device"]),
        (tr("arithmetic"), training["precision"]),
    ]
    above = ("network", "encoder", "device", "fusion")
    rows += [(setting_name(key), setting_value(value))
             for key, value in training["settings"].items() if key not in above]
    rows += [(tr("{file}, {role}").format(file=word_for(role), role=word_for(scene["role"])), source["name"])
             for scene in training["scenes"] for role, source in scene["sources"].items()]
    return rows + [(package, version) for package, version in card.versions.items()]

"""The training report users read: curves, per-class IoU and settings, from what the model's card holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.fusion import FUSIONS
from models.model_file import ModelCard
from models.networks import NETWORKS

from ..worker.html_report import render

# Drawing area of a chart in the units of its SVG, which the page scales to its own width.
_WIDTH, _HEIGHT = 640, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 12, 32
_GRID_LINES = 5
_EPOCH_TICKS = 8


@dataclass(frozen=True)
class Series:
    """One line of a chart; ``color`` is a CSS colour, ``values`` has None where there is no figure."""

    name: str
    color: str
    values: Sequence[float | None]


def training_report(card: ModelCard, name: str) -> str:
    """One self-contained HTML page about the model file ``name``."""
    training = card.training
    epochs = training["epochs"]
    numbers = [figures["epoch"] for figures in epochs]
    losses = [Series(title, color, [figures[key] for figures in epochs]) for title, color, key in (
        ("training", "var(--quiet)", "training_loss"), ("validation", "var(--accent)", "validation_loss"))]
    ious = [Series(item.name, item.color, [figures["iou"][item.name] for figures in epochs])
            for item in card.scheme.classes]
    ious.append(Series("mean", "var(--text)", [figures["miou"] for figures in epochs]))
    return render(
        "training.html", name=name, card=card, training=training, network=NETWORKS[card.network],
        best=epochs[training["best_epoch"] - 1], settings=_settings(card),
        loss_chart=chart(numbers, losses, _nice_top(losses), training["best_epoch"]),
        iou_chart=chart(numbers, ious, 1.0, training["best_epoch"]),
    )


def chart(epochs: Sequence[int], series: Sequence[Series], top: float, marked_epoch: int) -> dict[str, object]:
    """Everything a line chart of figures by epoch needs, in SVG units; the values run from 0 to ``top``."""
    first, last = epochs[0], max(epochs[-1], epochs[0] + 1)

    def x(epoch: float) -> float:
        return round(_LEFT + (epoch - first) / (last - first) * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(value: float) -> float:
        return round(_HEIGHT - _BOTTOM - min(value, top) / top * (_HEIGHT - _BOTTOM - _TOP), 1)

    step = -(-(last - first) // _EPOCH_TICKS)
    return {
        "width": _WIDTH, "height": _HEIGHT, "left": _LEFT, "right": _WIDTH - _RIGHT, "top": _TOP,
        "bottom": _HEIGHT - _BOTTOM, "marked": x(marked_epoch),
        "rows": [(y(top * k / _GRID_LINES), f"{top * k / _GRID_LINES:.2g}") for k in range(_GRID_LINES + 1)],
        "columns": [(x(epoch), epoch) for epoch in range(first, epochs[-1] + 1, step)],
        "lines": [{"name": line.name, "color": line.color, "last": line.values[-1],
                   "points": [(x(epoch), y(value)) for epoch, value in zip(epochs, line.values) if value is not None]}
                  for line in series],
    }


def _nice_top(series: Sequence[Series]) -> float:
    """A round number above the losses; single peaks of the first epochs may run out of the chart."""
    values = sorted(value for line in series for value in line.values if value is not None)
    wanted = min(values[-1], 3 * values[len(values) // 2]) if values else 1.0
    return next((top for top in (0.1, 0.2, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0) if top >= wanted), wanted)


def _settings(card: ModelCard) -> list[tuple[str, str]]:
    """Name and value of everything the model was made with."""
    training = card.training
    rows = [
        ("network", NETWORKS[card.network]), ("encoder", card.encoder),
        ("bands", ", ".join(band.name for band in card.bands)), ("data type", card.dtype),
        *([("OSM channels", str(card.osm)), ("fusion", FUSIONS[card.fusion])] if card.osm else []),
        ("pixel size", f"{card.pixel_size_m:.3g} m"), ("tile size", f"{card.tile_size_px} px"),
        ("training tiles", str(training["tiles"]["training"])),
        ("validation tiles", str(training["tiles"]["validation"])),
        ("steps", str(training["steps"])), ("device", training["device"]), ("precision", training["precision"]),
    ]
    above = ("network", "encoder", "device", "fusion")
    rows += [(key.replace("_", " "), str(value)) for key, value in training["settings"].items() if key not in above]
    rows += [(f"{role} file", source["name"]) for role, source in training["sources"].items()]
    return rows + [(f"{package} version", version) for package, version in card.versions.items()]

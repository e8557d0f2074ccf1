"""The step that shows a model's card: as a page for users, as JSON for programs, and in the log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from contract.jobs import ModelInfoJob
from contract.model_header import read_card
from contract.texts import tr
from contract.words import word_for
from models.fusion import FUSIONS
from models.model_file import ModelCard, load_card
from models.networks import NETWORKS

from ..worker.events import Events
from ..worker.html_report import render
from ..worker.report_files import write_report_files


def run(job: ModelInfoJob, events: Events) -> dict[str, object]:
    """Write and log what a model says of itself.

    Returns:
        ``report_html`` and ``report_json`` (as given), ``miou`` (NaN where the card has none), ``classes`` (names).

    Raises:
        ModelError: the model cannot be read.
        OutputError: a report cannot be written.
    """
    card = load_card(job.model)
    name = Path(job.model).name
    write_report_files(job.report_html, _page(card, name), job.report_json, read_card(job.model))
    events.info(tr("Model {name}:").format(name=name) + "\n"
                + "\n".join(f"  {key}: {value}" for key, value in facts(card)))
    for line in _table(card):
        events.info(line)
    miou = card.training.get("miou")
    return {"report_html": job.report_html, "report_json": job.report_json, "classes": list(card.scheme.names),
            "miou": float("nan") if miou is None else miou}


def facts(card: ModelCard) -> list[tuple[str, str]]:
    """Name and value of everything a card says but its classes; what it does not say is left out."""
    training = card.training
    settings = training.get("settings", {})
    scenes = training.get("scenes", [])
    unseen = training.get("held_out", {}).get("miou")
    rows = [
        ("Description", card.description),
        (tr("Network"), tr("{networks} on {encoder}").format(
                        networks=NETWORKS.get(card.network, card.network), encoder=card.encoder)),
        (tr("Bands"), ", ".join(band.name for band in card.bands)),
        (tr("OSM channels"), tr("{osm}, may be missing").format(
                             osm=card.osm) if card.osm and card.osm_optional else str(card.osm or "")),
        (tr("Fusion"), FUSIONS.get(card.fusion, card.fusion)), (tr("Data type"), card.dtype),
        (tr("Single objects"), tr("told apart") if card.objects else ""),
        (tr("Pixel size"), f"{card.pixel_size_m:.3g} m"), (tr("Tiles"), tr("{tile_size_px} px").format(
                                                                    tile_size_px=card.tile_size_px)),
        (tr("Licence"), card.license), (tr("Parent model"), _parent(training.get("parent"), card.parent)),
        (tr("Trained"), tr("{steps} steps in {seconds:.0f} s ({ending}), best epoch {best_epoch}").format(
                        steps=training["steps"], seconds=training["seconds"],
                        ending=word_for(training["ending"]),
                        best_epoch=training["best_epoch"]) if "best_epoch" in training else ""),
        (tr("Learnt from clicks"), "; ".join(map(_clicks, training.get("clicks", ())))),
        (tr("Device"), training.get("device", "")), (tr("Loss"), settings.get("loss", "")),
        *(row for number, scene in enumerate(scenes, 1) for row in _scene_rows(number, scene)),
        (tr("In 8 bits"), card.eight_bits.figures if card.eight_bits else ""),
        (tr("Object F1, validation"), format(card.object_f1, ".3f") if card.object_f1 is not None else ""),
        (tr("Mean IoU on scenes held out"), format(unseen, ".3f") if unseen is not None else ""),
        (tr("Versions"), ", ".join(f"{package} {version}" for package, version in card.versions.items())),
    ]
    return [(key, str(value)) for key, value in rows if value]


def _scene_rows(number: int, scene: dict[str, Any]) -> list[tuple[str, str]]:
    """Where a scene is and what it was made of."""
    title, extent = tr("Scene {number} ({role})").format(number=number, role=word_for(scene["role"])), scene["extent"]
    files = (f"{word_for(role)} {source['name']}{_short(source['sha256'])}"
             for role, source in scene["sources"].items())
    degrees = ", ".join(f"{value:.5f}°" for value in extent["degrees"])
    return [(title, ", ".join([*files, f"dataset.json{_short(scene['dataset_sha256'])}"])),
            (tr("{title}, extent").format(title=title), f"{degrees} ({extent['crs']})")]


def class_rows(card: ModelCard) -> list[dict[str, Any]]:
    """For each class its id, name, colour, training pixels, and figures on the validation tiles (None: unknown)."""
    figures = card.training.get("classes", {})
    pixels = card.training.get("class_pixel_counts", {}).get("training", {})
    ious = card.training.get("iou", {})
    rows = []
    for item in card.scheme.classes:
        of_class = {"iou": ious.get(item.name), **figures.get(item.name, {})}
        rows.append({"id": item.id, "name": item.name, "color": item.color, "pixels": pixels.get(str(item.id), 0),
                     **{key: of_class.get(key) for key in ("iou", "precision", "recall", "f1")}})
    return rows


def _page(card: ModelCard, name: str) -> str:
    return render("model.html", name=name, card=card, training=card.training, facts=facts(card),
                  classes=class_rows(card))


def _table(card: ModelCard) -> list[str]:
    width = max(len(name) for name in card.scheme.names)
    lines, names = [], {"iou": "IoU", "precision": tr("precision"), "recall": tr("recall"), "f1": "F1"}
    for row in class_rows(card):
        figures = "  ".join(f"{name} {'–' if row[key] is None else format(row[key], '.3f')}"
                            for key, name in names.items())
        lines.append(f"  {row['id']:>3}  {row['name']:<{width}}  {row['pixels']:>12,} px  {figures}")
    return lines


def _parent(parent: dict[str, str] | None, name: str) -> str:
    return f"{parent['name']}{_short(parent['sha256'])}" if parent else name


def _clicks(learning: dict[str, Any]) -> str:
    return tr("{clicks} on {imagery}, of which the model is right at {right}").format(
        **{name: learning.get(key, "?") for name, key in (
            ("clicks", "clicks"), ("imagery", "imagery"), ("right", "right_after"))})


def _short(digest: str) -> str:
    """So much of a hash as tells files apart."""
    return f" (sha256 {digest[:16]}…)" if digest else ""

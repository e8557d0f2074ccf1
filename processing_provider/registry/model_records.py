"""What the registry says of a model: its card and its file as the attributes of a feature, and where it was trained."""

from __future__ import annotations

import datetime
import hashlib
import os
from pathlib import Path
from typing import Any

from ...contract.model_card import ModelCard

_CHUNK_BYTES = 1 << 20
_BY_SCENE = "; "


def file_state(path: str) -> tuple[str, int]:
    """When a file was changed, as ISO 8601 in UTC to the second, and its size in bytes: another state is another model.

    Raises:
        OSError: it cannot be read.
    """
    status = os.stat(path)
    changed = datetime.datetime.fromtimestamp(int(status.st_mtime), datetime.timezone.utc)
    return changed.replace(tzinfo=None).isoformat(), status.st_size


def record_of(path: str, card: ModelCard) -> dict[str, Any]:
    """The attributes of a model by their field names; what a card does not say is None.

    Raises:
        OSError: the file cannot be read.
    """
    training = card.training
    trained, size_bytes = file_state(path)
    parent = training.get("parent") or {}
    return {
        "name": Path(path).stem, "path": path, "trained": trained, "size_bytes": size_bytes,
        "classes": ", ".join(card.scheme.names), "bands": ", ".join(band.name for band in card.bands),
        "pixel_size_m": card.pixel_size_m, "network": f"{card.network}, {card.encoder}", "miou": training.get("miou"),
        "object_f1": card.object_f1,
        "class_iou": _BY_SCENE.join(f"{name} {iou:.3f}" for name, iou in (training.get("iou") or {}).items()
                                    if iou is not None),
        "scenes": _BY_SCENE.join(_sources(scene) for scene in learnt_scenes(card)),
        "parent": parent.get("name") or card.parent, "parent_sha256": parent.get("sha256", ""),
        "license": card.license, "sha256": sha256_of(path)}


def sha256_of(path: str) -> str:
    """The hash of a file, as cards name their parents by it."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def learnt_scenes(card: ModelCard) -> list[dict[str, Any]]:
    """The scenes that a model learnt from, without those that it was only judged on."""
    return [scene for scene in card.training.get("scenes") or () if scene["role"] == "learnt"]


def learnt_boxes(card: ModelCard) -> list[tuple[float, float, float, float]]:
    """West, south, east and north in degrees of where a model learnt; a scene on the date line is two of them."""
    boxes = []
    for scene in learnt_scenes(card):
        west, south, east, north = scene["extent"]["degrees"]
        parts = ((west, east),) if west <= east else ((west, 180.0), (-180.0, east))
        boxes += [(left, south, right, north) for left, right in parts]
    return boxes


def extent_wkt(card: ModelCard) -> str:
    """Where a model learnt, as a multipolygon in degrees; empty where its card does not say it."""
    rings = [f"(({w} {s}, {e} {s}, {e} {n}, {w} {n}, {w} {s}))" for w, s, e, n in learnt_boxes(card)]
    return f"MULTIPOLYGON ({', '.join(rings)})" if rings else ""


def _sources(scene: dict[str, Any]) -> str:
    return ", ".join(source["name"] for source in (scene.get("sources") or {}).values())

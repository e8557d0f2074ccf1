"""A model as an item of a SpatioTemporal Asset Catalog, by its Machine Learning Model extension (version 1.5.0)."""

from __future__ import annotations

import datetime
import hashlib
import os
import re
from pathlib import Path
from typing import Any

import shapely
import shapely.geometry

from models.model_file import ModelCard
from models.networks import NETWORKS

STAC_VERSION = "1.1.0"
EXTENSIONS = ("https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
              "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
              "https://stac-extensions.github.io/file/v2.1.0/schema.json")
# What an exported network's input is divided by: Deepness does it, whatever the imagery's data type.
VALUE_DIVISOR = 255
_WORLD = (-180.0, -90.0, 180.0, 90.0)
_TASKS = ["semantic-segmentation"]


def stac_item(card: ModelCard, onnx_path: Path, item_path: Path, parameter_count: int) -> dict[str, Any]:
    """The item that describes an exported model; its footprint are the scenes it was trained on.

    Args:
        onnx_path: the model it points to, by a path relative to ``item_path`` where that is possible.
        parameter_count: of the network.
    """
    boxes = card.learnt_extents
    footprint = shapely.unary_union([shapely.box(*bounds) for bounds in boxes or [_WORLD]])
    return {
        "type": "Feature", "stac_version": STAC_VERSION, "stac_extensions": list(EXTENSIONS),
        "id": _identifier(onnx_path.stem),
        "geometry": shapely.geometry.mapping(footprint), "bbox": list(footprint.bounds),
        "properties": _properties(card, onnx_path, parameter_count),
        "links": [],
        "assets": {"model": _asset(card, onnx_path, item_path)},
    }


def _properties(card: ModelCard, onnx_path: Path, parameter_count: int) -> dict[str, Any]:
    # The time of the file, so that the same export gives the same item.
    made = datetime.datetime.fromtimestamp(onnx_path.stat().st_mtime, datetime.timezone.utc)
    title = NETWORKS.get(card.network, card.network)
    properties: dict[str, Any] = {
        "datetime": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "title": f"{title} on {card.encoder}: {', '.join(card.scheme.names)}",
        "gsd": card.pixel_size_m,
        "mlm:name": _name(onnx_path.stem),
        "mlm:architecture": title,
        "mlm:tasks": _TASKS,
        "mlm:framework": "ONNX",
        "mlm:total_parameters": parameter_count,
        "mlm:accelerator_constrained": False,
        "mlm:input": [_input(card)],
        "mlm:output": [_output(card)],
    }
    if card.license:
        properties["license"] = "other"
    description = " ".join(part for part in (card.description, card.license and f"Licence: {card.license}") if part)
    if description:
        properties["description"] = description
    if card.parent:
        properties["mlm:pretrained"], properties["mlm:pretrained_source"] = True, card.parent
    settings = {key: value for key, value in card.training.get("settings", {}).items() if value not in ("", None, [])}
    if settings:
        properties["mlm:hyperparameters"] = settings
    return properties


def _input(card: ModelCard) -> dict[str, Any]:
    size = card.tile_size_px
    return {
        "name": "image", "bands": [band.name for band in card.bands],
        "description": f"Pixel values divided by {VALUE_DIVISOR}, whatever their data type; all further scaling is "
                       "in the network.",
        "input": {"shape": [1, len(card.bands), size, size], "dim_order": ["batch", "bands", "height", "width"],
                  "data_type": "float32"},
        "value_scaling": [{"type": "scale", "value": VALUE_DIVISOR}],
    }


def _output(card: ModelCard) -> dict[str, Any]:
    size = card.tile_size_px
    return {
        "name": "scores", "tasks": _TASKS,
        "description": "The score of every class, which sum to 1 on each pixel.",
        "result": {"shape": [1, len(card.scheme.classes), size, size],
                   "dim_order": ["batch", "class", "height", "width"], "data_type": "float32"},
        "classification:classes": [
            {"value": item.id, "name": _identifier(item.name), "description": item.name,
             "color_hint": item.color.lstrip("#").upper()} for item in card.scheme.classes],
    }


def _asset(card: ModelCard, onnx_path: Path, item_path: Path) -> dict[str, Any]:
    content = onnx_path.read_bytes()
    try:
        relative = os.path.relpath(onnx_path, item_path.parent)
    except ValueError:  # on another drive
        relative = str(onnx_path)
    href = relative if os.path.isabs(relative) else f"./{Path(relative).as_posix()}"
    return {"href": href, "type": "application/octet-stream; application=onnx", "title": onnx_path.name,
            "roles": ["mlm:model", "mlm:weights"], "mlm:artifact_type": "onnx",
            # Here, since STAC 1.1 allows no bands among the properties of an item.
            "bands": [{"name": band.name, "data_type": card.dtype,
                       "statistics": {"mean": band.mean, "stddev": band.std}} for band in card.bands],
            # A multihash: 0x12 says SHA-256, 0x20 that 32 bytes follow.
            "file:checksum": "1220" + hashlib.sha256(content).hexdigest(), "file:size": len(content)}


def _identifier(text: str) -> str:
    return re.sub(r"[^0-9A-Za-z_-]+", "_", text).strip("_") or "model"


def _name(text: str) -> str:
    """As the extension wants it: a letter first, a letter or digit last, three characters or more."""
    name = re.sub(r"[^0-9A-Za-z_.\- ]+", "_", text).strip("_.- ")
    return name if re.fullmatch(r"[A-Za-z][0-9A-Za-z_.\- ]+[0-9A-Za-z]", name) else f"model {name or '1'}"

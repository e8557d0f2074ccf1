"""The header of a model file: its card, read without reading a single weight, on either side of the wall.

A safetensors file starts with 8 bytes of length and as much JSON; the card is a text in its metadata.
Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

from .errors import ModelError
from .outside_json import parse_json
from .texts import tr

CARD_KEY = "urbanseg"
MODEL_HINT = tr("Choose a model file made by Train model (.safetensors).")
# Far more than any card needs; a wrong file must not make us read gigabytes as its header.
_MAXIMUM_HEADER_BYTES = 64 * 1024 * 1024


def read_card(path: str | Path) -> dict[str, Any]:
    """The card inside a model file, as it was written.

    Raises:
        ModelError: missing, truncated, a pickle, of another format, or without a card.
    """
    metadata = _read_header(Path(path)).get("__metadata__", {})
    text = metadata.get(CARD_KEY) if isinstance(metadata, dict) else None
    if text is None:
        raise ModelError(tr("{path} holds weights, but is no model of this plugin: it names no classes or "
                            "bands.").format(path=path),
                         MODEL_HINT)
    try:
        card = parse_json(text)
    except (ValueError, TypeError) as error:
        raise ModelError(tr("The card inside the model {path} cannot be read: {error}").format(path=path, error=error),
                         MODEL_HINT) from error
    if not isinstance(card, dict):
        raise ModelError(tr("The card inside the model {path} cannot be read: it is no JSON object.").format(path=path),
                         MODEL_HINT)
    return card


def _read_header(path: Path) -> dict[str, Any]:
    """The header of a safetensors file: 8 bytes of length, then JSON; checked against the file's size."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(9)
            _refuse_other_formats(path, start, size)
            length = struct.unpack("<Q", start[:8])[0]
            text = start[8:] + file.read(length - 1)
    except OSError as error:
        raise ModelError(
            tr("Model {path} cannot be read: {strerror}.").format(path=path, strerror=error.strerror or error),
            MODEL_HINT) from error
    truncated = ModelError(
        tr("The model {path} is truncated: the file ends after {size:,} bytes.").format(path=path, size=size),
        tr("Copy or download it again."))
    if len(text) < length:
        raise truncated
    try:
        header = parse_json(text)
        end = max((item["data_offsets"][1] for key, item in header.items() if key != "__metadata__"), default=0)
        is_short = size < 8 + length + end
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise ModelError(tr("{path} is no model file: its header is damaged.").format(path=path), MODEL_HINT) from error
    if is_short:
        raise truncated
    return header


def _refuse_other_formats(path: Path, start: bytes, size: int) -> None:
    if start[:4] == b"PK\x03\x04" or start[:2] in (b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05"):
        raise ModelError(tr("{path} is a pickle (.pt, .pth): opening it could run code hidden in it, so it "
                            "is refused.").format(path=path),
                         tr("Choose a model made by Train model (.safetensors), or train one."))
    if path.is_file() and size < 9:
        raise ModelError(tr("The model {path} is truncated: it has {size} bytes.").format(path=path, size=size),
                         tr("Copy or download it again."))
    # A safetensors header is a JSON object, at once after its length.
    if start[8:9] != b"{" or struct.unpack("<Q", start[:8])[0] > _MAXIMUM_HEADER_BYTES:
        raise ModelError(tr("{path} is of another format, not a model file.").format(path=path), MODEL_HINT)

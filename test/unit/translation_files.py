"""What translators wrote (.ts) and what the plugin loads (.qm), read without Qt."""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

REPOSITORY = Path(__file__).resolve().parents[2]
QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
QM_MESSAGES = 0x69  # the section of a .qm that holds the texts
QM_END, QM_TRANSLATION, QM_SOURCE, QM_CONTEXT = 1, 3, 6, 7

_spec = importlib.util.spec_from_file_location(
    "update_translations", REPOSITORY / "test" / "tools" / "update_translations.py")
tool = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(tool)


@dataclass(frozen=True)
class Message:
    source: str
    translation: str
    kind: str  # "unfinished", "vanished"…; empty where it is finished


def read_ts(path: Path) -> list[Message]:
    """The messages of the plugin's context; another context is an error."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        assert context.findtext("name") == tool.CONTEXT, f"{path.name}: context {context.findtext('name')}"
        for message in context.iter("message"):
            translation = message.find("translation")
            messages.append(Message(message.findtext("source"), translation.text or "", translation.get("type", "")))
    return messages


def read_qm(path: Path) -> dict[tuple[str, str], str]:
    """Translation by context and source. The file is a row of sections: a tag, a length, that many bytes."""
    content = path.read_bytes()
    assert content.startswith(QM_MAGIC), path.name
    place, found = len(QM_MAGIC), {}
    while place < len(content):
        tag, length = struct.unpack_from(">BI", content, place)
        place += 5
        if tag == QM_MESSAGES:
            found = _read_qm_messages(content[place:place + length])
        place += length
    return found


def _read_qm_messages(section: bytes) -> dict[tuple[str, str], str]:
    found, parts, place = {}, {}, 0
    while place < len(section):
        tag = section[place]
        place += 1
        if tag == QM_END:
            key = parts[QM_CONTEXT].decode("utf-8"), parts[QM_SOURCE].decode("utf-8")
            found[key] = parts[QM_TRANSLATION].decode("utf-16-be")
            parts = {}
            continue
        length, = struct.unpack_from(">I", section, place)
        place += 4
        parts[tag] = section[place:place + length]
        place += length
    return found

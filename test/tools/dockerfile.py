"""The instructions of a Dockerfile, as far as this repository's uses them."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
DOCKERFILE = REPOSITORY / "Dockerfile"


@dataclass(frozen=True)
class Instruction:
    """One of them: its name in capitals, and what stands behind it, in one line."""

    name: str
    text: str

    @property
    def words(self) -> list[str]:
        """The words of a list in JSON, or of a command line."""
        return json.loads(self.text) if self.text.startswith("[") else shlex.split(self.text)


def instructions(text: str) -> list[Instruction]:
    """Those of a Dockerfile's text, in their order."""
    lines = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    joined = re.sub(r"\\\n\s*", "", lines)
    return [Instruction(*line.split(maxsplit=1)) for line in joined.splitlines() if line.strip()]


def copied_files(found: list[Instruction]) -> list[str]:
    """The files and folders of the repository that are copied into the image."""
    return [word for item in found if item.name == "COPY" for word in item.words[:-1]]

"""The files that tiles are cut from, each with what tells its content from that of others."""

from __future__ import annotations

import hashlib
from pathlib import Path

from contract.jobs import TilesJob

from ..worker.events import Events
from .dataset_json import Source


class SourceFiles:
    """Hashes files, each once however often it is asked for."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._known: dict[str, Source] = {}

    def of(self, job: TilesJob) -> dict[str, Source]:
        """What the tiles of a job's own scene are made of, as dataset.json names it."""
        paths = {"imagery": job.imagery, "labels": job.labels, "osm": job.osm_raster, "confidence": job.confidence}
        return {role: self.source(path) for role, path in paths.items() if path}

    def source(self, path: str) -> Source:
        """Name and hash of a file; without a hash where the path is none of a file on this computer."""
        if path not in self._known:
            self._known[path] = Source(Path(path).name, self._hash(Path(path)))
        return self._known[path]

    def _hash(self, file: Path) -> str:
        if not file.is_file():
            return ""
        digest = hashlib.sha256()
        with file.open("rb") as stream:
            while chunk := stream.read(1 << 22):
                self._events.raise_if_cancelled()
                digest.update(chunk)
        return digest.hexdigest()

"""What to say when an interpreter that the user chose cannot do the work. Works without QGIS."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from ...contract.errors import SegmentationError, WorkerEnvironmentError
from ..translation import tr
from .interpreter import Settings, chosen_python, qgis_setting


def naming_the_choice(error: SegmentationError, python: Path | str, environ: Mapping[str, str] | None = None,
                      settings: Settings = qgis_setting) -> SegmentationError:
    """The error of a worker that ran in ``python``; where the user chose a wrong one, the hint says with what."""
    chosen, source = chosen_python(os.environ if environ is None else environ, settings)
    if error.kind != WorkerEnvironmentError.kind or chosen != Path(python):
        return error
    return WorkerEnvironmentError(error.message, tr(
        "{source} names this interpreter. Remove it, and the plugin builds and uses an environment of its own; or name "
        "a Python that has every package of core/requirements.lock.").format(source=source))

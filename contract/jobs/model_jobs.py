"""Jobs about the environment and about model files.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .job_fields import InputPath, OutputPath


@dataclass(frozen=True)
class CheckJob:
    """Import everything and report versions and devices; ``measure_speed`` runs the default network for a second."""

    kind: ClassVar[str] = "check"
    measure_speed: bool = False


@dataclass(frozen=True)
class ModelInfoJob:
    """Show a model's card: as a page, as JSON, and in the log."""

    kind: ClassVar[str] = "modelinfo"
    model: InputPath
    report_html: OutputPath
    report_json: OutputPath


@dataclass(frozen=True)
class ExportModelJob:
    """Write a model as ONNX, and a STAC item that describes it."""

    kind: ClassVar[str] = "exportmodel"
    model: InputPath
    output: OutputPath
    stac_output: OutputPath = ""

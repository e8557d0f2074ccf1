"""The errors a user can act on: each names the file and both values, and its hint says what to do next.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations


class SegmentationError(Exception):
    """Root of all expected errors.

    ``kind`` travels in the worker protocol, so that the plugin never has to read prose to know what happened.
    """

    kind = "segmentation"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class JobError(SegmentationError):
    """The job itself cannot be read: unknown kind, unknown key, wrong type."""

    kind = "job"


class InputError(SegmentationError):
    """Imagery, labels or layers that cannot be used as they are."""

    kind = "input"


class SchemeError(SegmentationError):
    """A class scheme with a wrong key, a duplicate id, a colour that is none…"""

    kind = "scheme"


class TilesError(SegmentationError):
    """A tiles folder that is incomplete, unreadable or of another format."""

    kind = "tiles"


class ModelError(SegmentationError):
    """A model file that cannot be read, or that does not fit the imagery."""

    kind = "model"


class DeviceError(SegmentationError):
    """The device asked for is not there, or has not enough memory."""

    kind = "device"


class OutputError(SegmentationError):
    """An output that cannot be written: folder missing, disk full, no permission."""

    kind = "output"


class SchedulerError(SegmentationError):
    """A scheduler that cannot be reached, or none of whose workers can do the work."""

    kind = "scheduler"


class ProcessesError(SegmentationError):
    """Of several processes that do one job together, one is lost or cannot be reached."""

    kind = "processes"


class WorkerEnvironmentError(SegmentationError):
    """The worker's Python environment is missing, incomplete or broken."""

    kind = "environment"


class Cancelled(Exception):
    """The user cancelled. Not an error: nothing is reported as failed."""

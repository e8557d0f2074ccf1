"""What is raised where QGIS calls Python: a processing error where QGIS expects one, nothing anywhere else."""

from __future__ import annotations

import contextlib
import functools
import traceback
from collections.abc import Iterator
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog, QgsProcessingException

from ..contract.errors import SegmentationError
from ..processing_provider.translation import tr

LOG_TAB = "Urban Segmentation"
REASON_LENGTH = 300  # of what an unexpected error says: it may quote a whole file


@contextlib.contextmanager
def raising_processing_errors() -> Iterator[None]:
    """Errors of the contract become the exception that makes QGIS stop, say so, and exit with 1."""
    try:
        yield
    except SegmentationError as error:
        raise QgsProcessingException(f"{error.message}\n{error.hint}".strip()) from error


def never_raising(otherwise: Callable[..., Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make a method one that QGIS can call safely; what is raised in it is logged and goes no further.

    QGIS calls these methods from C++, which does not expect an exception there: outside of a window it would end the
    whole process.

    Args:
        otherwise: what the method returns then; called with the reason, the object and the method's arguments.
    """
    def decorate(method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def safe(self: Any, *arguments: Any, **named: Any) -> Any:
            try:
                return method(self, *arguments, **named)
            except SegmentationError as error:
                return otherwise(str(error), self, *arguments, **named)
            except Exception as error:
                QgsMessageLog.logMessage(traceback.format_exc(limit=-20), LOG_TAB, Qgis.MessageLevel.Warning)
                return otherwise(reason_of(error), self, *arguments, **named)

        return safe

    return decorate


def reason_of(error: Exception) -> str:
    """What an error that nobody expected says, in one short line."""
    if isinstance(error, RecursionError):
        return tr("it is nested too deeply")
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return text if len(text) <= REASON_LENGTH else f"{text[:REASON_LENGTH]}…"

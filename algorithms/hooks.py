"""What is raised where QGIS calls Python: a processing error where QGIS expects one."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from qgis.core import QgsProcessingException

from ..contract.errors import SegmentationError


@contextlib.contextmanager
def raising_processing_errors() -> Iterator[None]:
    """Errors of the contract become the exception that makes QGIS stop, say so, and exit with 1."""
    try:
        yield
    except SegmentationError as error:
        raise QgsProcessingException(f"{error.message}\n{error.hint}".strip()) from error

"""Work on files as the tests of shared work hand it out: each does what its name says, in whichever process."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from contract.errors import OutputError, SchedulerError
from core.worker.events import Events


def fits(path: str, events: Events) -> dict[str, object]:
    return {}


def fits_the_second_only(path: str, events: Events) -> dict[str, object]:
    if _is_first(path):
        raise SchedulerError("its version is another.", "Start the right one.")
    return {}


def fits_nobody(path: str, events: Events) -> dict[str, object]:
    raise SchedulerError("its version is another.", "Start the right one.")


def write(path: str, events: Events) -> dict[str, object]:
    """Take a moment, tell how far it is, and note who did it."""
    events.progress(1, 2)
    time.sleep(0.05)
    Path(f"{path}.done").write_text(str(os.getpid()))
    return {"process": os.getpid()}


def write_or_die(path: str, events: Events) -> dict[str, object]:
    """The first that meets the third file dies at it."""
    if path.endswith("3.json") and _is_first(path):
        os.kill(os.getpid(), signal.SIGKILL)
    return write(path, events)


def write_or_hang(path: str, events: Events) -> dict[str, object]:
    """The first that meets the third file hangs at it, and knows nothing better once the file is gone."""
    if path.endswith("3.json") and _is_first(path):
        while os.path.exists(path):
            time.sleep(0.05)
    return write(path, events)


def write_or_fail(path: str, events: Events) -> dict[str, object]:
    """The first that meets the third file fails at it."""
    if path.endswith("3.json") and _is_first(path):
        raise OutputError(f"{path} cannot be written: Input/output error.", "Free some space.")
    return write(path, events)


def disk_is_full(path: str, events: Events) -> dict[str, object]:
    if path.endswith("3.json"):
        raise OutputError(f"{path} cannot be written: No space left on device.", "Free some space.")
    return write(path, events)


def wait_until_cancelled(path: str, events: Events) -> dict[str, object]:
    """Work that goes on for as long as its file is wanted."""
    Path(f"{path}.begun").touch()
    try:
        while True:
            events.raise_if_cancelled()
            time.sleep(0.05)
    finally:
        Path(f"{path}.stopped").touch()


def _is_first(path: str) -> bool:
    try:
        Path(f"{path}.first").touch(exist_ok=False)
    except FileExistsError:
        return False
    return True

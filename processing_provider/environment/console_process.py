"""Run a console program, pass its output on line by line, end it with all its children on cancel.

Standard library only; nothing here calls QGIS.
"""

from __future__ import annotations

import queue
import subprocess  # nosec B404 # always a list of arguments, never a shell
import sys
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Callable

from ...contract.errors import Cancelled
from ..worker.process import kill_process_tree

GUARD_SCRIPT = Path(__file__).resolve().parent / "guard.py"
POLL_S = 0.1
JOIN_S = 5.0
KEPT_LINES = 200


@dataclass(frozen=True)
class ConsoleResult:
    """``exit_code`` and the last lines of the output, standard output and error together."""

    exit_code: int
    lines: tuple[str, ...]


def run_console(
    command: Sequence[str],
    environment: Mapping[str, str],
    folder: Path,
    on_line: Callable[[str], None] = lambda line: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    guard: Path | None = None,
) -> ConsoleResult:
    """Run the command in ``folder``; ``on_line`` and ``is_cancelled`` are called in this thread.

    Args:
        guard: a Python that starts the command and ends it should this process die.

    Raises:
        Cancelled: ``is_cancelled`` turned true; the program and its children are gone.
        OSError: it cannot be started.
    """
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    else:
        options["start_new_session"] = True  # so that it can be killed together with what it started
    if guard is not None:
        command = [str(guard), "-I", str(GUARD_SCRIPT), *command]
    stdin = subprocess.DEVNULL if guard is None else subprocess.PIPE
    process = subprocess.Popen(  # nosec B603 # the plugin composes every command; a user's choice is one argument of it
        list(command), stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=str(folder),
        env=dict(environment), **options)
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read_lines, args=(process.stdout, lines), daemon=True)
    reader.start()
    kept: deque[str] = deque(maxlen=KEPT_LINES)
    try:
        while True:
            if is_cancelled():
                raise Cancelled
            try:
                line = lines.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                return ConsoleResult(process.wait(), tuple(kept))
            kept.append(line)
            on_line(line)
    finally:
        if process.poll() is None:
            kill_process_tree(process)
            process.wait()
        reader.join(JOIN_S)
        if process.stdin is not None:
            process.stdin.close()


def _read_lines(stream: IO[bytes], lines: queue.Queue[str | None]) -> None:
    with stream:
        for line in stream:
            lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)

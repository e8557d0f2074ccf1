"""Run one job in a worker process and listen to its events. Standard library only.

Nothing here may call QGIS: it is the plain half, tested without it.
"""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import signal
import subprocess  # nosec B404 # always a list of arguments, never a shell
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Callable

from ...contract.errors import Cancelled, SegmentationError
from ...contract.protocol import EXIT_OK, CancelledEvent, Event, Failure, Result, decode_event, is_terminal
from ...contract.texts import LANGUAGE_VARIABLE
from ..translation import language, tr

PLUGIN_FOLDER = Path(__file__).resolve().parents[2]
POLL_S = 0.1
CANCEL_GRACE_S = 5.0
EXIT_GRACE_S = 10.0
STDERR_LINES = 30
COMPILED_CODE_VARIABLE = "TORCHINDUCTOR_CACHE_DIR"


class WorkerFailure(SegmentationError):
    """An error that the worker reported; ``kind`` is the worker's."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message, failure.hint)
        self.kind = failure.kind


class WorkerCrash(SegmentationError):
    """The worker ended without a last word: killed, out of memory, or a library took it down."""

    kind = "crash"


def run_worker(
    command: Sequence[str],
    job_line: str,
    on_event: Callable[[Event], None],
    is_cancelled: Callable[[], bool],
    environment: Mapping[str, str],
    cancel_grace_s: float = CANCEL_GRACE_S,
) -> Result:
    """Run the job and return its result; ``on_event`` and ``is_cancelled`` are called in this thread.

    Args:
        command: interpreter and arguments, for example ``[python, "-m", "core"]``; run in the plugin's folder.
        cancel_grace_s: how long a cancelled worker may take to end before its process group is killed.

    Raises:
        WorkerFailure: the worker reported an error.
        WorkerCrash: it could not start, or ended without a result.
        Cancelled: ``is_cancelled`` turned true and the worker had nothing to keep.
    """
    with tempfile.TemporaryFile() as stderr, _own_caches(environment) as complete:
        process = _start(command, complete, stderr)
        events: queue.Queue[Event | str | None] = queue.Queue()
        reader = threading.Thread(target=_read_events, args=(process, events), daemon=True)
        reader.start()
        try:
            _send_job(process, job_line)
            last, cancelled = _listen(process, events, on_event, is_cancelled, cancel_grace_s)
        finally:
            _close_stdin(process)
            _wait_or_kill(process, EXIT_GRACE_S)
            reader.join(EXIT_GRACE_S)
            _pipe(process.stdout).close()
        if isinstance(last, Result) and process.returncode == EXIT_OK:
            return last
        if cancelled or isinstance(last, CancelledEvent):
            raise Cancelled
        if isinstance(last, Failure):
            # The trace of an unexpected error is in stderr; expected errors say everything themselves.
            details = _tail(stderr) if last.kind == "unexpected" else ""
            raise WorkerFailure(Failure(last.kind, "\n".join(filter(None, (last.message, details))), last.hint))
        raise WorkerCrash(_crash_message(process.returncode, _tail(stderr)), _crash_hint(process.returncode))


@contextlib.contextmanager
def _own_caches(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The environment with a place for what libraries keep while they run, which is removed with the worker.

    PyTorch makes a folder for compiled code in the temporary folder as soon as it is imported, and leaves it there.
    """
    if COMPILED_CODE_VARIABLE in environment:
        yield dict(environment)
        return
    folder = tempfile.mkdtemp(prefix="urbanseg-worker-")
    try:
        yield {**environment, COMPILED_CODE_VARIABLE: folder}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _start(command: Sequence[str], environment: Mapping[str, str], stderr: IO[bytes]) -> subprocess.Popen[bytes]:
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    else:
        options["start_new_session"] = True  # so that the worker and all its children can be killed together
    try:
        return subprocess.Popen(  # nosec B603 # the interpreter is the user's choice or the plugin's, the job is stdin
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, cwd=str(PLUGIN_FOLDER),
            env={LANGUAGE_VARIABLE: language(), **environment}, **options)
    except OSError as error:
        raise WorkerCrash(
            tr("The worker {python} cannot be started: {reason}.").format(
                python=command[0], reason=error.strerror or error),
            tr("Run Set up environment, with Rebuild checked if it was run before.")) from error


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    """A pipe of the process; the standard library's types do not know that it was asked for."""
    if stream is None:
        raise ValueError("the process was started without this pipe")
    return stream


def _send_job(process: subprocess.Popen, job_line: str) -> None:
    # A worker that is already gone breaks the pipe; its exit code tells why, later.
    with contextlib.suppress(BrokenPipeError, OSError):
        stdin = _pipe(process.stdin)
        stdin.write(job_line.encode("utf-8") + b"\n")
        stdin.flush()


def _read_events(process: subprocess.Popen, events: queue.Queue) -> None:
    """In a thread: every line of the worker's stdout becomes an event; None marks the end."""
    for line in _pipe(process.stdout):
        text = line.decode("utf-8", "replace").strip()
        if text:
            try:
                events.put(decode_event(text))
            except ValueError:
                events.put(text)
    events.put(None)


def _listen(process, events, on_event, is_cancelled, cancel_grace_s) -> tuple[Event | None, bool]:
    """Pass events on until the stream ends; close stdin on cancel, and kill when the grace is over."""
    last: Event | None = None
    deadline: float | None = None
    while True:
        if deadline is None and is_cancelled():
            _close_stdin(process)
            deadline = time.monotonic() + cancel_grace_s
        if deadline is not None and time.monotonic() > deadline:
            kill_process_tree(process)
            return last, True
        try:
            event = events.get(timeout=POLL_S)
        except queue.Empty:
            continue
        if event is None:
            return last, deadline is not None
        if isinstance(event, str):
            continue  # not of the protocol: something wrote to the private stream; the exit code decides
        if is_terminal(event):
            last = event
        else:
            on_event(event)


def _close_stdin(process: subprocess.Popen) -> None:
    with contextlib.suppress(OSError):
        _pipe(process.stdin).close()


def _wait_or_kill(process: subprocess.Popen, grace_s: float) -> None:
    try:
        process.wait(grace_s)
    except subprocess.TimeoutExpired:
        kill_process_tree(process)
        process.wait()


def kill_process_tree(process: subprocess.Popen) -> None:
    """Kill the worker and whatever it started."""
    if sys.platform == "win32":
        # By its full path: Windows looks for a bare name in the current folder first.
        taskkill = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        subprocess.run(  # nosec B603 # a fixed command
            [taskkill, "/F", "/T", "/PID", str(process.pid)], check=False, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, creationflags=subprocess.CREATE_NO_WINDOW)
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(OSError):
        process.kill()


def _tail(stderr: IO[bytes]) -> str:
    stderr.seek(0, os.SEEK_END)
    stderr.seek(max(0, stderr.tell() - 20_000))
    lines = stderr.read().decode("utf-8", "replace").splitlines()
    return "\n".join(lines[-STDERR_LINES:])


def _crash_message(exit_code: int, details: str) -> str:
    if exit_code < 0:
        with contextlib.suppress(ValueError):
            head = tr("The worker was ended by {signal}.").format(signal=signal.Signals(-exit_code).name)
            return f"{head}\n{details}".strip()
    head = tr("The worker ended without a result, exit code {code}.").format(code=exit_code)
    return f"{head}\n{details}".strip()


def _crash_hint(exit_code: int) -> str:
    if exit_code == -9:
        return tr("Often the computer ran out of memory: close other programs, or use smaller tiles or batches.")
    return tr("If it happens again, run Set up environment with Rebuild checked, and report the text above.")

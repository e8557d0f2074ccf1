"""The worker: read one job, run its step, speak JSON lines on a private copy of stdout.

``python -m core`` reads the job from stdin, which then stays open; closing it means cancel.
``python -m core job.json`` reads it from a file, for a cluster or for debugging; torchrun starts several that train one
network together, of which the first alone speaks.
"""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import TextIO

from contract.errors import Cancelled, JobError, SegmentationError
from contract.job_json import job_from_json
from contract.jobs import Job
from contract.output_paths import check_outputs
from contract.protocol import EXIT_CANCELLED, EXIT_ERROR, EXIT_OK, CancelledEvent, Event, Failure, Result, encode_event
from contract.texts import tr

from .worker.events import Events
from .worker.gdal_settings import apply_gdal_settings
from .worker.launched import hear_signals, process_count, process_rank, to_stderr

# The package of each job's step; imported when it is asked for, since importing everything takes seconds.
STEPS = {
    "check": "checking",
    "label": "labelling",
    "osmchannels": "osm_channels",
    "osmfeatures": "osm_features",
    "stackbands": "band_stacking",
    "cloudmask": "cloud_masking",
    "tiles": "tiling",
    "train": "training",
    "learnfromclicks": "click_learning",
    "predict": "predicting",
    "predictblock": "block_predicting",
    "vectorize": "vectorizing",
    "vectorizestrip": "strip_vectorizing",
    "evaluate": "evaluating",
    "evaluatestrip": "strip_evaluating",
    "qasample": "qa_sampling",
    "estimateareas": "area_estimating",
    "compareosm": "osm_comparing",
    "alignosm": "osm_aligning",
    "exportosm": "osm_exporting",
    "changes": "change_detecting",
    "labelquality": "label_quality",
    "modelinfo": "model_info",
    "checkmodel": "model_checking",
    "wheretolabel": "place_ranking",
    "comparemodels": "model_comparing",
    "exportmodel": "exporting",
    "updatereport": "update_reporting",
}
CANCEL_GRACE_S = 0.7
# For a step that saves something, when nobody is left who could end it.
SAVING_GRACE_S = 10.0
LAST_WORD_S = 0.5


def main(arguments: list[str]) -> int:
    """Run one job; the exit code says how it ended (0 whole, 1 error, 3 cancelled)."""
    faulthandler.enable()
    os.environ["NO_ALBUMENTATIONS_UPDATE"] = "1"  # importing it would ask the package index whether it is the newest
    stream = _claim_stdout()
    lock = threading.Lock()

    def send(event: Event) -> None:
        with lock:
            stream.write(encode_event(event) + "\n")
            stream.flush()

    events = Events(send if process_rank() == 0 else to_stderr)
    try:
        job = job_from_json(_read_job(arguments))
        if process_count() > 1:
            _check_shareable(job, arguments)
            hear_signals(events, _discarding())
        if not arguments:
            threading.Thread(target=_watch_stdin, args=(events, _discarding()), daemon=True).start()
        outputs = run_job(job, events)
    except Cancelled:
        events.send(CancelledEvent())
        return EXIT_CANCELLED
    except SegmentationError as error:
        events.send(Failure(error.kind, error.message, error.hint))
        return EXIT_ERROR
    except MemoryError:
        events.send(Failure("memory", "The computer ran out of memory.",
                            "Close other programs, or use smaller tiles or batches."))
        return EXIT_ERROR
    except ImportError as error:
        traceback.print_exc()
        events.send(Failure("environment", f"{sys.executable} cannot import what this job needs: {error}.",
                            "Run Set up environment with Rebuild checked, or choose another interpreter."))
        return EXIT_ERROR
    except Exception as error:
        # Unexpected: a bug or a library's own error. The trace goes to stderr, which the plugin keeps.
        traceback.print_exc()
        events.send(Failure("unexpected", f"{type(error).__name__}: {error}",
                            "The log holds the details for a bug report."))
        return EXIT_ERROR
    events.send(Result(outputs))
    return EXIT_OK


def run_job(job: Job, events: Events) -> dict[str, object]:
    """Run the step of a job in this process and return its outputs."""
    check_outputs(job)
    apply_gdal_settings()
    step = importlib.import_module(f".{STEPS[job.kind]}.step", __package__)
    return step.run(job, events)


def _check_shareable(job: Job, arguments: list[str]) -> None:
    """All processes of a launcher do the same job: only a training knows how to share it."""
    if job.kind != "train":
        raise JobError(tr("{count} processes were started for one job of the kind {kind}, and only a training can be "
                          "shared among processes.").format(count=process_count(), kind=job.kind),
                       tr("Start the job once, without torchrun."))
    if not arguments:
        raise JobError(tr("{count} processes cannot read one job from stdin.").format(count=process_count()),
                       tr("Give the path of a job file."))


def _claim_stdout() -> TextIO:
    """A private copy of fd 1 for events; fd 1 itself then points at stderr: no library's print breaks the stream."""
    private = os.dup(1)
    os.dup2(2, 1)
    # Whatever a message quotes, it can be sent.
    return os.fdopen(private, "w", encoding="utf-8", errors="backslashreplace", newline="\n")


def _read_job(arguments: list[str]) -> bytes:
    if not arguments:
        return _read_stdin_line()
    try:
        with open(arguments[0], "rb") as file:
            return file.read()
    except OSError as error:
        raise JobError(tr("{path} cannot be read: {reason}.").format(path=arguments[0], reason=error.strerror),
                       tr("Give the path of a job file.")) from error


def _read_stdin_line() -> bytes:
    # os.read, not sys.stdin: a buffered read in the watcher thread crashes the interpreter at shutdown.
    data = b""
    while not data.endswith(b"\n"):
        chunk = os.read(0, 65536)
        if not chunk:
            break
        data += chunk
    return data


def _discarding() -> Callable[[], None]:
    """What removes unfinished outputs. Imported at once: later a step may hold the lock of all imports."""
    try:
        from .worker.partial_outputs import discard_unfinished
    except ImportError:  # without the packages of the environment nothing is written, and the job itself says so
        return lambda: None
    return discard_unfinished


def _watch_stdin(events: Events, discard: Callable[[], None]) -> None:
    """Cancel when stdin is closed, and end the process where the step does not come to its end by itself.

    ``discard`` removes what is unfinished then.
    """
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    events.cancelled.set()
    if events.keeps_on_cancel:
        events.info(tr("Cancelled: what is worth keeping is saved first."))
        if events.is_heard:
            return  # whoever listens says how long that may take
        time.sleep(SAVING_GRACE_S)
    else:
        # The step may be deep inside a library; a user waits no longer than a second for a cancel.
        time.sleep(CANCEL_GRACE_S)
    discard()
    # A pipe that nobody empties would hold the last word, and the process with it.
    last_moment = threading.Timer(LAST_WORD_S, os._exit, (EXIT_CANCELLED,))
    last_moment.daemon = True
    last_moment.start()
    events.send(CancelledEvent())
    os._exit(EXIT_CANCELLED)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

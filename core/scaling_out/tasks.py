"""Work on a file as a task of Dask that one worker alone may do."""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from contract.errors import SchedulerError
from contract.texts import LANGUAGE_VARIABLE, tr

from .crew import Worker
from .remote import FileWork

if TYPE_CHECKING:
    from distributed import Client, Future

ANSWER_S = 60.0
TELL_S = 2.0


@dataclass
class Given:
    """A file that a worker was given, and the work on it; ``is_check``: whether the worker fits is what it answers."""

    file: str
    worker: Worker
    future: Future
    is_check: bool


def submit(client: Client, address: str, work: FileWork, file: str, topic: str, key: str) -> Future:
    """Give work on a file to the worker at an address; its answer comes by the topic, under the key."""
    # A function of its own travels as code. One of a module would be imported by whoever unpacks it, the scheduler and
    # the worker's network loop among them, which would stand still for as long as PyTorch takes to load.
    def run(*arguments: str) -> None:
        import importlib

        importlib.import_module("core.scaling_out.remote").run_file(*arguments)

    return client.submit(run, work.__module__, work.__name__, file, topic, key, os.environ.get(LANGUAGE_VARIABLE, ""),
                         workers=[address], key=key, pure=False)


def failure_of(future: Future) -> dict[str, Any]:
    """What went wrong on a worker before or after ``run_file``, in its words; nothing where Dask has lost the task."""
    if future.status != "error":
        return {}
    error = future.exception(timeout=ANSWER_S)
    return {"kind": SchedulerError.kind,
            "message": tr("it cannot load this plugin's core: {name}: {error}.").format(
                name=type(error).__name__, error=error),
            "hint": tr("Start it in the folder of this version of the plugin, with its environment.")}


def tell_all(client: Client, work: FileWork) -> None:
    """Let every worker of a scheduler do something short that needs no file; nobody waits long for it."""
    from distributed import fire_and_forget, wait

    with contextlib.suppress(Exception):  # the scheduler may be gone, and with it whoever should hear it
        futures = [submit(client, address, work, "", "", f"last-words-{secrets.token_hex(8)}")
                   for address in client.sync(client.scheduler.ncores, callback_timeout=TELL_S)]
        fire_and_forget(futures)
        wait(futures, timeout=TELL_S)

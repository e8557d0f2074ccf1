"""The scheduler whose workers share the work: one that is there, or worker processes of this computer."""

from __future__ import annotations

import contextlib
import gc
import importlib.util
import logging
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from contract.errors import SchedulerError
from contract.texts import tr

from ..worker.events import Events
from ..worker.threads import usable_threads
from ..worker.unreadable import sentence
from .remote import FileWork
from .tasks import tell_all

if TYPE_CHECKING:
    from distributed import Client, LocalCluster

LOCAL = "local:"
CONNECT_S = 15.0
LOCK_FILE = Path(__file__).resolve().parents[1] / "many_machines.lock"


@contextlib.contextmanager
def open_client(scheduler: str, events: Events, at_end: FileWork) -> Iterator[Client]:
    """A client of the scheduler at an address, or of ``local:N``: N worker processes, which end with the context.

    Workers do ``at_end`` at last, so that they hold nothing that nobody needs any more.

    Raises:
        SchedulerError: the optional packages for many machines are missing,
            nothing answers at the address, or the processes do not start.
    """
    wanted = scheduler.strip()
    try:
        from distributed import Client
    except ImportError as error:
        raise SchedulerError(
            tr("SCHEDULER is {scheduler}, but Dask is missing in {python}: {error}.").format(
                scheduler=wanted, python=sys.executable, error=error),
            tr("Install it there: {command}. Or leave SCHEDULER empty.").format(command=_install_command())) from error
    with contextlib.ExitStack() as stack:
        if wanted.lower().startswith(LOCAL):
            count = int(wanted[len(LOCAL):])
            cluster = stack.enter_context(_local_cluster(count))
            events.info(tr("{count} worker processes with {threads} threads each.").format(
                count=count, threads=_threads_each(count)))
            client = Client(cluster, set_as_default=False)
        else:
            client = _connect(wanted)
        stack.enter_context(client)
        stack.callback(tell_all, client, at_end)
        yield client


def _connect(address: str) -> Client:
    from distributed import Client

    try:
        _knock(address)
        return Client(address, timeout=CONNECT_S, name="urban-segmentation", set_as_default=False)
    # A wrong address, a closed port, certificates that do not fit: each raises what it likes.
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        reason = sentence(getattr(error, "strerror", None) or error)
    gc.collect()  # what is left of the client would wait for its scheduler when the process ends
    raise SchedulerError(
        tr("No scheduler answers at {address}: {sentence}").format(address=address, sentence=reason),
        tr("Start one there (dask scheduler), see that its address is right and its port open, or leave SCHEDULER "
           "empty."))


def _knock(address: str) -> None:
    """See whether anybody is there: Dask itself goes on asking until its time is up, and says less of why.

    Raises:
        OSError, ValueError: nobody is, or it is no address.
    """
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    with socket.create_connection((parts.hostname or "", parts.port or 0), CONNECT_S):
        pass


@contextlib.contextmanager
def _local_cluster(count: int) -> Iterator[LocalCluster]:
    """Processes that only this user's process can give work to: they know each other by certificates made for them."""
    from distributed import LocalCluster

    try:
        cluster = LocalCluster(n_workers=count, threads_per_worker=1, processes=True, dashboard_address=None,
                               memory_limit=0, security=True, silence_logs=logging.ERROR,
                               env={"OMP_NUM_THREADS": str(_threads_each(count))})
    except (OSError, RuntimeError) as error:
        raise SchedulerError(
            tr("{count} worker processes cannot be started: {sentence}").format(count=count, sentence=sentence(error)),
            tr("Try fewer, or leave SCHEDULER empty.")) from error
    with cluster:
        yield cluster


def _threads_each(count: int) -> int:
    """Threads of each of ``count`` processes: its share of those that a run may use."""
    return max(1, usable_threads() // count)


def _install_command() -> str:
    """Environments that uv made have no pip."""
    if importlib.util.find_spec("pip"):
        return f'"{sys.executable}" -m pip install --require-hashes -r "{LOCK_FILE}"'
    return f'uv pip install --python "{sys.executable}" --require-hashes -r "{LOCK_FILE}"'

"""Processes that a launcher such as torchrun started together for one job, and how they are ended.

A launcher says by variables of the environment which of how many processes each is. The first alone speaks.
Standard library only.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable

from contract.protocol import EXIT_CANCELLED, EXIT_ERROR, CancelledEvent, Event, Failure
from contract.texts import tr

from .events import Events

# For a step to end by itself, with an error that says more or with what it saves; torchrun kills 30 s after its signal.
_ENDED_GRACE_S = 3.0
_CANCEL_GRACE_S = 20.0


def process_count() -> int:
    """How many processes do this job together; 1 where no launcher says anything."""
    return _number("WORLD_SIZE", 1)


def process_rank() -> int:
    """Which of them this one is, from 0."""
    return _number("RANK", 0)


def rank_on_this_machine() -> int:
    """Which of those on this machine, from 0."""
    return _number("LOCAL_RANK", process_rank())


def count_on_this_machine() -> int:
    """How many of them share this machine's memory."""
    return _number("LOCAL_WORLD_SIZE", process_count())


def to_stderr(event: Event) -> None:
    """Where a process that is not the first says why it failed; all else, the first says."""
    if isinstance(event, Failure):
        print(f"Process {process_rank()} of {process_count()}: {event.message} {event.hint}", file=sys.stderr)


def hear_signals(events: Events, discard: Callable[[], None]) -> None:
    """SIGINT asks for a cancel, SIGTERM ends this process: that is what a launcher sends when another one is lost.

    A thread of its own hears them, since the main one may be waiting for a process that is gone.

    Args:
        discard: removes what is unfinished where the process is ended from here.
    """
    receiving, sending = socket.socketpair()
    sending.setblocking(False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)  # else Python would not note it for the thread
    signal.set_wakeup_fd(sending.fileno())

    def hear() -> None:
        with sending:  # kept open for as long as this runs
            while received := receiving.recv(1):
                if received[0] == signal.SIGTERM:
                    _end(events, discard, _ENDED_GRACE_S, _ended_from_outside(), EXIT_ERROR)
                elif received[0] == signal.SIGINT:
                    events.cancel_asked.set()
                    threading.Thread(target=_end, daemon=True, args=(
                        events, discard, _CANCEL_GRACE_S, CancelledEvent(), EXIT_CANCELLED)).start()

    threading.Thread(target=hear, name="signals", daemon=True).start()


def _end(events: Events, discard: Callable[[], None], grace_s: float, last_word: Event, exit_code: int) -> None:
    time.sleep(grace_s)
    discard()
    events.send(last_word)
    os._exit(exit_code)


def _ended_from_outside() -> Failure:
    return Failure("processes", tr("The training was ended from outside, or one of its {count} processes was "
                                   "lost.").format(count=process_count()),
                   tr("What the processes wrote says which. With resume in the job, the same command goes on from the "
                      "last checkpoint."))


def _number(variable: str, missing: int) -> int:
    value = os.environ.get(variable, "")
    return int(value) if value.isdigit() else missing

"""Processes that a launcher started: what they know of each other, and what signals do to them."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.worker import launched

REPOSITORY = Path(__file__).resolve().parents[2]
WAITING = """
import threading
from core.worker import launched
from core.worker.events import Events
launched._ENDED_GRACE_S = launched._CANCEL_GRACE_S = 0.1
events = Events(lambda event: print(event.event, getattr(event, "message", ""), flush=True))
launched.hear_signals(events, lambda: print("discarded", flush=True))
print("ready", flush=True)
threading.Thread(target=lambda: events.cancel_asked.wait() and print("asked", flush=True), daemon=True).start()
lock = threading.Lock()
lock.acquire()
lock.acquire()  # for ever, as for a process that is gone
"""


@pytest.mark.parametrize(("number", "code", "said"), [
    (signal.SIGTERM, 1, ["discarded",
                         "error The training was ended from outside, or one of its 3 processes was lost."]),
    (signal.SIGINT, 3, ["asked", "discarded", "cancelled "]),
])
def test_a_process_that_waits_for_ever_hears_how_it_is_ended(monkeypatch, number, code, said):
    monkeypatch.setenv("WORLD_SIZE", "3")
    command = [sys.executable, "-c", WAITING]
    with subprocess.Popen(command, cwd=REPOSITORY, text=True, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        assert process.stdout.read().splitlines() == said and process.wait() == code


def test_without_a_launcher_there_is_one_process(monkeypatch):
    for variable in ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"):
        monkeypatch.delenv(variable, raising=False)
    assert (launched.process_rank(), launched.process_count(), launched.count_on_this_machine()) == (0, 1, 1)
    monkeypatch.setenv("WORLD_SIZE", "8")
    monkeypatch.setenv("RANK", "5")
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert (launched.process_rank(), launched.process_count(), launched.rank_on_this_machine()) == (5, 8, 1)

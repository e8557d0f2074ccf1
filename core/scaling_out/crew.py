"""The workers that a scheduler knows: which of them fit the work, what each has to do, when it was last heard of."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Literal

from contract.errors import SchedulerError, SegmentationError
from contract.texts import tr

MOST_FAILURES = 3
# From the last word of a worker until it is taken for hung; more where workers are used to be silent for long.
SILENT_S = 300.0
SILENT_TIMES = 10
# Before its first word a worker imports all that the work needs.
CHECKING_S = 120.0


@dataclass
class Worker:
    """A worker process.

    ``keys`` of what it was given, in the order in which it does it; ``state``: whether it is known to fit the work.
    """

    address: str
    state: Literal["new", "checking", "fits", "left out"] = "new"
    keys: list[str] = field(default_factory=list)
    heard_s: float = field(default_factory=time.monotonic)
    done: int = 0
    failures: int = 0


class Crew:
    """All workers by address.

    ``fault`` is why the last one was left out.
    """

    def __init__(self, silent_s: float = SILENT_S) -> None:
        self._workers: dict[str, Worker] = {}
        self._silent_s = silent_s
        self._longest_silence_s = 0.0
        self.fault: SegmentationError | None = None

    def __iter__(self) -> Iterator[Worker]:
        return iter(list(self._workers.values()))

    @property
    def fitting(self) -> list[Worker]:
        """Those that work can be given to, first those that have the least."""
        return sorted((worker for worker in self if worker.state == "fits"), key=lambda worker: len(worker.keys))

    @property
    def are_all_left_out(self) -> bool:
        """Whether there are workers, and none of them is of any use."""
        return bool(self._workers) and all(worker.state == "left out" for worker in self)

    def update(self, addresses: Collection[str]) -> list[Worker]:
        """Take in those that came; those that are gone are taken out and given back."""
        gone = [worker for worker in self if worker.address not in addresses]
        for worker in gone:
            del self._workers[worker.address]
        for address in addresses:
            self._workers.setdefault(address, Worker(address))
        return gone

    def heard_of(self, worker: Worker) -> None:
        """A worker said something: so long may others be silent, too."""
        now_s = time.monotonic()
        if worker.keys and worker.state == "fits":
            self._longest_silence_s = max(self._longest_silence_s, now_s - worker.heard_s)
        worker.heard_s = now_s

    def silent(self) -> Iterator[tuple[Worker, float]]:
        """Workers that have something to do and say nothing about it, and the seconds since they last did."""
        working_s = max(self._silent_s, SILENT_TIMES * self._longest_silence_s)
        for worker in self:
            patience_s = max(working_s, CHECKING_S) if worker.state == "checking" else working_s
            silent_s = time.monotonic() - worker.heard_s
            if worker.keys and worker.state != "left out" and silent_s > patience_s:
                yield worker, silent_s

    def failed(self, worker: Worker, error: SegmentationError) -> bool:
        """Count a failure; whether the worker is left out for it: one that never did anything well is at once."""
        worker.failures += 1
        if worker.done and worker.failures < MOST_FAILURES:
            return False
        self.leave_out(worker, error)
        return True

    def leave_out(self, worker: Worker, error: SegmentationError) -> None:
        """Give a worker nothing more."""
        worker.state, self.fault = "left out", error


def fault_of(worker: Worker, kind: str, message: str, hint: str = "") -> SegmentationError:
    """The error of a worker, by its kind, with the worker's name in it."""
    kinds = {error.kind: error for error in SegmentationError.__subclasses__()}
    return kinds.get(kind, SchedulerError)(
        tr("Worker {address}: {message}").format(address=worker.address, message=message), hint)

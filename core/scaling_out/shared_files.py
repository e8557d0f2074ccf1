"""Files of work handed out to the workers of a scheduler, each to another one where a worker fails, dies or hangs.

Who does what is decided here and not by Dask: a worker that fails at once would otherwise be the one that is always
free, and draw all of the work.
"""

from __future__ import annotations

import contextlib
import queue
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from contract.errors import SchedulerError, SegmentationError
from contract.texts import tr

from ..worker.events import Events
from ..worker.unreadable import sentence
from .crew import SILENT_S, Crew, Worker, fault_of
from .remote import FileWork
from .tasks import ANSWER_S, Given, failure_of, submit

if TYPE_CHECKING:
    from distributed import Client

MOST_TRIES = 3
LOOK_EVERY_S = 1.0
WAIT_S = 0.1
# Until workers that are being started are there, or started again.
NO_WORKER_S = 60.0


class SharedFiles:
    """Hands files to the workers of a client; used as a context manager, which takes back what is not done.

    Args:
        check: what each worker does first, with ``check_file``; one that fails at it gets nothing else.
        said: told whenever a worker says how far it is: file, units done.
    """

    def __init__(self, client: Client, check: FileWork, check_file: str, events: Events,
                 said: Callable[[str, float], None], silent_s: float = SILENT_S,
                 no_worker_s: float = NO_WORKER_S) -> None:
        self._client, self._check, self._check_file = client, check, check_file
        self._events, self._said = events, said
        self._crew = Crew(silent_s)
        self._topic = f"urban-segmentation-{secrets.token_hex(8)}"
        self._inbox: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self._given: dict[str, Given] = {}
        self._waiting: deque[str] = deque()
        self._failed_on: dict[str, list[str]] = {}
        self._key_count = 0
        self._looked_s = 0.0
        self._no_worker_s = no_worker_s
        self._seen_s = time.monotonic()
        self._warned: set[str] = set()

    def __enter__(self) -> SharedFiles:
        self._client.subscribe_topic(self._topic, lambda event: self._inbox.put(event[1]))
        return self

    def __exit__(self, *_: object) -> None:
        # The scheduler may be gone, and with it all there was to take back.
        with contextlib.suppress(Exception):
            self._client.unsubscribe_topic(self._topic)
            self._client.cancel([given.future for given in self._given.values()], force=True)

    @property
    def worker_count(self) -> int:
        """How many there are that were not left out."""
        return sum(worker.state != "left out" for worker in self._crew)

    def run(self, work: FileWork, files: Iterable[str],
            between: Callable[[], bool] = lambda: False) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each file once it is done, with what the work gave back, in the order in which they are.

        ``files`` are taken one by one, shortly before they are handed out. ``between`` is called at every turn to do
        something short beside, and says whether it did.

        Raises:
            SegmentationError: a file failed on several workers, or no worker is left; of the last failure's kind.
            SchedulerError: the scheduler is gone or has no workers.
            Cancelled: the user cancelled.
        """
        source, is_busy = iter(files), True
        while True:
            self._events.raise_if_cancelled()
            # Before anybody is found to be silent: what was said meanwhile is to be heard.
            for message in self._messages(0.0 if is_busy else WAIT_S):
                done = self._hear(message)
                if done:
                    yield done
            self._look()
            self._hand_out(work, source)
            is_busy = between()
            if not (is_busy or self._waiting) and all(given.is_check for given in self._given.values()):
                return

    def again(self, file: str) -> None:
        """A file whose result turned out to be unusable is done again; for those who are in the midst of ``run``."""
        self._waiting.appendleft(file)

    def _look(self) -> None:
        """Who is there, who is gone, who is silent; not at every turn."""
        now_s = time.monotonic()
        if now_s - self._looked_s < LOOK_EVERY_S:
            return
        self._looked_s = now_s
        addresses = self._addresses()
        for worker in self._crew.update(addresses):
            self._take_back(worker)
            if worker.state == "fits":
                self._events.warning(tr("Worker {address} is gone: others go on with what it had to do.").format(
                    address=worker.address))
        for worker, silent_s in list(self._crew.silent()):
            error = fault_of(worker,
                             SchedulerError.kind,
                             tr("it has said nothing for {seconds:.0f} s.").format(seconds=silent_s),
                             tr("See whether it hangs, or cannot reach its storage."))
            self._leave_out(worker, error)
        for worker in self._crew:
            if worker.state == "new":
                worker.state = "checking"
                self._give(worker, self._check, self._check_file, is_check=True)
        self._raise_without_workers(bool(addresses))

    def _addresses(self) -> list[str]:
        try:
            if self._client.status != "running":
                raise OSError(self._client.status)
            return list(self._client.sync(self._client.scheduler.ncores, callback_timeout=ANSWER_S))
        except (OSError, TimeoutError) as error:
            raise SchedulerError(
                tr("The scheduler does not answer any more: {sentence}").format(sentence=sentence(error)),
                tr("Start it and its workers again, then run again: with RESUME what is finished is not done "
                   "twice.")) from error

    def _raise_without_workers(self, are_some_there: bool) -> None:
        if self._crew.are_all_left_out and self._crew.fault:
            raise self._crew.fault
        if are_some_there:
            self._seen_s = time.monotonic()
        elif time.monotonic() - self._seen_s > self._no_worker_s:
            raise SchedulerError(
                tr("The scheduler has had no worker for {seconds:.0f} s.").format(seconds=self._no_worker_s),
                tr("Start some in this plugin's folder (dask worker ADDRESS), then run again."))

    def _hand_out(self, work: FileWork, source: Iterator[str]) -> None:
        """Give each worker something, and the next while there is enough for all: it then loses no time between."""
        workers = self._crew.fitting
        while len(self._waiting) <= 2 * len(workers):
            file = next(source, None)
            if file is None:
                break
            self._waiting.append(file)
        for depth in (1, 2):
            for worker in workers:
                if len(worker.keys) < depth and len(self._waiting) > (depth - 1) * 2 * len(workers):
                    file = next((file for file in self._waiting if self._may_try(worker, file)), None)
                    if file is not None:
                        self._waiting.remove(file)
                        self._give(worker, work, file)

    def _may_try(self, worker: Worker, file: str) -> bool:
        """Not again what it failed at, unless there is nobody else who could."""
        failed_on = self._failed_on.get(file, ())
        others = {other.address for other in self._crew if other.state != "left out"}
        return worker.address not in failed_on or others.issubset(failed_on)

    def _give(self, worker: Worker, work: FileWork, file: str, is_check: bool = False) -> None:
        if not worker.keys:
            worker.heard_s = time.monotonic()
        key = f"{self._topic}-{self._key_count}"
        self._key_count += 1
        future = submit(self._client, worker.address, work, file, self._topic, key)
        self._given[key] = Given(file, worker, future, is_check)
        worker.keys.append(key)
        future.add_done_callback(lambda future: self._inbox.put({"key": future.key}))

    def _messages(self, wait_s: float) -> Iterator[dict[str, Any]]:
        """What has come in, after a wait for the first."""
        with contextlib.suppress(queue.Empty):
            yield self._inbox.get(wait_s > 0, wait_s)
            while True:
                yield self._inbox.get_nowait()

    def _hear(self, message: dict[str, Any]) -> tuple[str, dict[str, Any]] | None:
        """Take a message in; a file and what came of it where it says that one is done."""
        if "key" in message:
            given = self._given.pop(message["key"], None)
            return self._finish(message["key"], given, message.get("answer")) if given else None
        for given in self._given.values():
            if given.file == message["file"]:
                self._crew.heard_of(given.worker)
        if "done" in message:
            self._said(message["file"], message["done"])
        # What one worker warns of, all of them do.
        elif "warn" in message and message["warn"] not in self._warned:
            self._warned.add(message["warn"])
            self._events.warning(message["warn"])
        return None

    def _finish(self, key: str, given: Given, answer: dict[str, Any] | None) -> tuple[str, dict[str, Any]] | None:
        worker = given.worker
        worker.keys.remove(key)
        self._crew.heard_of(worker)
        answer = failure_of(given.future) if answer is None else answer
        given.future.release()
        if "result" in answer:
            worker.done += not given.is_check
            if given.is_check:
                worker.state = "fits"
                return None
            return given.file, answer["result"]
        if "message" in answer:
            self._failed(given, fault_of(worker, answer["kind"], answer["message"], answer["hint"]))
        elif not given.is_check:
            self._waiting.appendleft(given.file)
        return None

    def _failed(self, given: Given, error: SegmentationError) -> None:
        if given.is_check:
            self._leave_out(given.worker, error)
            return
        failed_on = self._failed_on.setdefault(given.file, [])
        failed_on.append(given.worker.address)
        if len(failed_on) >= MOST_TRIES:
            raise error
        self._waiting.appendleft(given.file)
        if self._crew.failed(given.worker, error):
            self._leave_out(given.worker, error)
        else:
            self._events.warning(str(error))

    def _leave_out(self, worker: Worker, error: SegmentationError) -> None:
        self._crew.leave_out(worker, error)
        self._events.warning(tr("{error} It gets no more work in this run.").format(error=error))
        self._take_back(worker)

    def _take_back(self, worker: Worker) -> None:
        """What a worker has not done waits again, in its order and before all else."""
        taken = [self._given.pop(key) for key in worker.keys]
        worker.keys.clear()
        for given in reversed(taken):
            if not given.is_check:
                self._waiting.appendleft(given.file)
        # No word comes back: the worker may hang, and the scheduler knows by itself.
        for given in taken:
            given.future.release()

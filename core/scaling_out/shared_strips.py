"""A raster's strips, each looked at by one of many workers; what they found comes back in the order of the strips."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from contract.errors import OutputError
from contract.job_json import job_to_json
from contract.jobs import Job
from contract.texts import tr

from ..worker.events import Events
from ..worker.outputs import scratch_folder
from .clusters import open_client
from .needs import check
from .part_files import Arrays, read_arrays, withdraw_jobs, write_whole
from .remote import FileWork
from .shared_files import SharedFiles

# How often a result may be there and yet not be read.
MOST_DAMAGED = 3
_KIND = "strip"

# The job for a strip of a number whose result is to be written to a path.
StripJobs = Callable[[int, str], Job]


class SharedStrips:
    """Hands strips to workers, as job files in a folder that all see."""

    def __init__(self, work: SharedFiles, folder: Path, under_way: dict[str, float], events: Events) -> None:
        self.folder = folder
        self._work, self._under_way, self._events = work, under_way, events
        self._looks = 0
        self._told = -1.0
        self._damaged: Counter[str] = Counter()

    def look(self, do: FileWork, count: int, job: StripJobs, progress: Callable[[float], None]) -> Iterator[Arrays]:
        """Let workers do the work on ``count`` strips; what each gave, from the first strip to the last.

        ``progress`` is told which part of all strips is done.

        Raises:
            SegmentationError: as ``SharedFiles.run``.
            OutputError: what a worker wrote cannot be read.
        """
        look, self._looks = self._looks, self._looks + 1
        done: set[int] = set()
        following = 0

        def write_job(number: int) -> str:
            path = self.folder / f"{_KIND}_{look}_{number:06d}.json"
            write_whole(path, job_to_json(job(number, str(path.with_suffix(".npz")))))
            return str(path)

        for path, _ in self._work.run(do, map(write_job, range(count)), lambda: self._tell(progress, done, count)):
            Path(path).unlink(missing_ok=True)
            self._under_way.pop(path, None)
            if not (look or done):
                self._events.info(tr("{count} strips on {workers} workers.").format(
                    count=count, workers=self._work.worker_count))
            done.add(int(Path(path).stem.rpartition("_")[2]))
            while following in done:
                result = (self.folder / f"{_KIND}_{look}_{following:06d}").with_suffix(".npz")
                arrays = read_arrays(result)
                if arrays is None:
                    self._count_damaged(result)
                    done.discard(following)
                    self._work.again(write_job(following))
                    break
                yield arrays
                result.unlink(missing_ok=True)
                following += 1

    def _tell(self, progress: Callable[[float], None], done: set[int], count: int) -> bool:
        share = min(1.0, (len(done) + sum(self._under_way.values())) / count)
        if share != self._told:
            self._told = share
            progress(share)
        return False

    def _count_damaged(self, result: Path) -> None:
        self._damaged[result.name] += 1
        if self._damaged[result.name] >= MOST_DAMAGED:
            raise OutputError(
                tr("{path} was written, but cannot be read here.").format(path=result),
                tr("See that the workers and this computer share the folder, and that its disk is sound."))
        self._events.warning(tr("{path} is damaged: the strip is done again.").format(path=result))


@contextlib.contextmanager
def open_shared_strips(scheduler: str, beside: str, needs: dict[str, Any], release: FileWork,
                       events: Events) -> Iterator[SharedStrips]:
    """The workers of a scheduler, for strips.

    Args:
        beside: a file beside which the folder lies that all workers see; it goes with the context.
        needs: what each worker must have (``needs_of``).
        release: what a worker does at last, to let go of what it keeps at hand.

    Raises:
        SchedulerError: Dask is missing, or no scheduler answers.
        OutputError: no folder can be made there.
    """
    under_way: dict[str, float] = {}
    with (scratch_folder(Path(f"{beside}.strips")) as folder, open_client(scheduler, events, release) as client):
        needs_file = folder / "needs.json"
        write_whole(needs_file, json.dumps(needs))
        with SharedFiles(client, check, str(needs_file), events, under_way.__setitem__) as work:
            try:
                yield SharedStrips(work, folder, under_way, events)
            finally:
                withdraw_jobs(folder, _KIND)

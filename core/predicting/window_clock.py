"""How far a prediction is, and how long the rest takes."""

from __future__ import annotations

import time

from contract.durations import duration_text
from contract.texts import tr

from ..worker.events import Events


class WindowClock:
    """Progress by window, with the time left at the pace so far; the first windows give an estimate of the whole."""

    SAY_EVERY_S = 0.1
    ESTIMATE_AFTER_S = 5.0
    WORTH_SAYING_S = 120.0

    def __init__(self, total: int, events: Events) -> None:
        self.total, self._events = total, events
        self._done, self._start_s = 0.0, time.monotonic()
        self._said_s = 0.0
        self._estimated = False
        events.progress(0, total, tr("0 of {total} windows").format(total=total))

    def window_done(self) -> None:
        """Count a window."""
        self.reached(self._done + 1)

    def reached(self, done: float) -> None:
        """So many windows are done."""
        self._done = done
        self._events.raise_if_cancelled()
        passed_s = time.monotonic() - self._start_s
        if self._said_s and passed_s - self._said_s < self.SAY_EVERY_S and self._done < self.total:
            return
        self._said_s = passed_s
        left_s = passed_s / self._done * (self.total - self._done) if done else 0.0
        if not self._estimated and passed_s > self.ESTIMATE_AFTER_S:
            self._estimated = True
            if left_s > self.WORTH_SAYING_S:
                self._events.warning(tr("At the pace of the first windows the whole takes about "
                                        "{time_left}.").format(time_left=duration_text(left_s)))
        self._events.progress(
            self._done,
            self.total,
            tr("{done} of {total} windows, {time_left} left").format(
                done=round(self._done), total=self.total, time_left=duration_text(left_s)))

"""Asks an Overpass server, politely: one request at a time, pauses where it is busy, smaller cells where it gives up.

What is sent and how comes in from outside (``Send``), so that this works without QGIS.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ...contract.classes import ClassScheme
from ...contract.errors import Cancelled, InputError
from ..translation import tr
from .answers import AnswerCache, read_answer
from .overpass_query import SMALLEST_CELL_KM2, TIMEOUT_S, Cell, cells_of, query_of

# A server that is busy says 429 or 504; the pauses are for everybody's good, and double each time.
BUSY = (429, 502, 503, 504)
FIRST_PAUSE_S = 15.0
LONGEST_PAUSE_S = 240.0
TRIES = 6
POLL_S = 0.1


@dataclass(frozen=True)
class Reply:
    """``status`` is 0 where the connection broke; ``retry_after_s`` as the server asked for it."""

    status: int
    content: bytes = b""
    retry_after_s: float = 0.0
    error: str = ""


Send = Callable[[str, str], Reply]  # server, query


@dataclass
class Listener:
    """Who hears of the progress, and says when to stop; ``pause`` is replaced in tests."""

    info: Callable[[str], None] = lambda text: None
    progress: Callable[[float], None] = lambda percent: None
    is_cancelled: Callable[[], bool] = lambda: False
    pause: Callable[[float], None] = field(default=time.sleep)


def fetch_answers(scheme: ClassScheme, extent: Cell, server: str, send: Send, cache: AnswerCache,
                  listener: Listener, timeout_s: int = TIMEOUT_S) -> list[Path]:
    """The files of all answers for an extent. Those that came in stay in the cache: a run that broke off goes on.

    ``timeout_s`` is how long the server may work on one query.

    Raises:
        InputError: the server cannot be reached, refuses, or stays busy.
        SchemeError: the scheme has no OSM rules.
        Cancelled: the user cancelled.
    """
    waiting, answers = cells_of(extent), []
    done_km2 = 0.0
    while waiting:
        cell = waiting.pop(0)
        query = query_of(scheme, cell, timeout_s)
        answer = cache.find(server, query)
        if answer is None:
            content = _ask(server, query, send, listener)
            if content is None:
                waiting[:0] = _smaller(cell, server)
                continue
            answer = cache.keep(server, query, content)
        answers.append(answer)
        done_km2 += cell.area_km2
        listener.progress(100 * min(1.0, done_km2 / extent.area_km2))
    return answers


def _ask(server: str, query: str, send: Send, listener: Listener) -> bytes | None:
    """The server's whole answer; None where it gave up because the cell is too large for it."""
    pause_s, last = FIRST_PAUSE_S, ""
    for number in range(TRIES):
        _check_cancel(listener)
        reply = send(server, query)
        if reply.status == 200:
            data = read_answer(reply.content)
            if data is not None and "remark" in data and "error" in str(data["remark"]):
                return None  # out of time or memory: what it found until then is not all there is
            if data is not None:
                return reply.content
            last = tr("the answer was cut off, or is none of an Overpass server")
        elif reply.status and reply.status not in BUSY:
            raise InputError(
                tr("{server} refuses the request: {status} {error}.").format(server=server, status=reply.status,
                                                                             error=reply.error),
                tr("Check the address of the Overpass server, or try another one."))
        else:
            last = reply.error or tr("it is busy ({status})").format(status=reply.status)
        if number < TRIES - 1:
            wait_s = min(max(pause_s, reply.retry_after_s), LONGEST_PAUSE_S)
            listener.info(tr("{server}: {reason}. Next try in {seconds:.0f} s.").format(server=server, reason=last,
                                                                                        seconds=wait_s))
            _wait(wait_s, listener)
            pause_s *= 2
    raise InputError(tr("{server} did not answer in {count} tries: {reason}.").format(server=server, count=TRIES,
                                                                                      reason=last),
                     tr("Check your connection and the proxy in QGIS's options, or try again later: what was fetched "
                        "is kept."))


def _smaller(cell: Cell, server: str) -> list[Cell]:
    if cell.area_km2 < SMALLEST_CELL_KM2:
        raise InputError(tr("{server} gives up even on {area:.2f} km².").format(server=server, area=cell.area_km2),
                         tr("Try another Overpass server, or a scheme that asks for less."))
    return list(cell.parts(2, 2))


def _wait(seconds: float, listener: Listener) -> None:
    left_s = seconds
    while left_s > 0:
        _check_cancel(listener)
        listener.pause(min(POLL_S, left_s))
        left_s -= POLL_S


def _check_cancel(listener: Listener) -> None:
    if listener.is_cancelled():
        raise Cancelled

"""Protocol between QGIS and its worker, version 1: one JSON object a line.

Plugin to worker: one job line on stdin, which then stays open; closing it means cancel.
Worker to plugin: any number of progress, log and metrics events, then exactly one of result, error, cancelled.
Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar, Union

PROTOCOL_VERSION = 1

EXIT_OK = 0
EXIT_ERROR = 1
EXIT_CANCELLED = 3


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` units of work; ``message`` is the current step (may be empty)."""

    event: ClassVar[str] = "progress"
    done: float
    total: float
    message: str = ""


@dataclass(frozen=True)
class Log:
    """A line for the log; ``level`` is ``info`` or ``warning``."""

    event: ClassVar[str] = "log"
    level: str
    message: str


@dataclass(frozen=True)
class Metrics:
    """Figures while the work goes on, for example loss and mIoU of an epoch."""

    event: ClassVar[str] = "metrics"
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    """The work is whole: output names to paths or numbers."""

    event: ClassVar[str] = "result"
    outputs: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Failure:
    """An expected error: ``kind`` of ``contract.errors``, what is wrong, what to do next."""

    event: ClassVar[str] = "error"
    kind: str
    message: str
    hint: str = ""


@dataclass(frozen=True)
class CancelledEvent:
    """The worker stopped because it was asked to."""

    event: ClassVar[str] = "cancelled"


Event = Union[Progress, Log, Metrics, Result, Failure, CancelledEvent]
_EVENTS: dict[str, type] = {
    kind.event: kind for kind in (Progress, Log, Metrics, Result, Failure, CancelledEvent)
}


def is_terminal(event: Event) -> bool:
    """True for the events after which nothing more comes."""
    return isinstance(event, (Result, Failure, CancelledEvent))


def encode_event(event: Event) -> str:
    """One line of JSON, without the newline. NaN and infinity become null: JSON has no word for them."""
    return json.dumps({"event": event.event, **_finite(asdict(event))}, ensure_ascii=False, allow_nan=False)


def decode_event(line: str) -> Event:
    """The event of one line.

    Raises:
        ValueError: the line is no event of this protocol.
    """
    data = json.loads(line)
    if not isinstance(data, dict):
        raise ValueError(f"not an event: {line[:200]}")
    kind = _EVENTS.get(data.pop("event", None))
    if kind is None:
        raise ValueError(f"unknown event: {line[:200]}")
    try:
        return kind(**data)
    except TypeError as error:
        raise ValueError(f"malformed event: {line[:200]}") from error


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return None
    return value

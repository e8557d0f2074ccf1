"""How old what OpenStreetMap says was when the imagery was taken."""

from __future__ import annotations

import datetime

import numpy as np
import numpy.typing as npt

from contract.errors import InputError
from contract.texts import tr

HALF_A_YEAR_DAYS = 183


def imagery_date(text: str) -> datetime.date | None:
    """The date of the imagery; None where it is not known (an empty text).

    Raises:
        InputError: it is no date.
    """
    if not text.strip():
        return None
    date = _date(text)
    if date is None:
        raise InputError(tr("The date of the imagery, {text}, is no date.").format(text=text),
                         tr("Write it as year-month-day, for example {example}.").format(example="2021-05-30"))
    return date


def ages_days(timestamps: npt.NDArray, date: datetime.date | None) -> npt.NDArray[np.float64]:
    """Days from the last change of each OSM object to a date, below 0: it was changed later; NaN: not known."""
    if date is None:
        return np.full(len(timestamps), np.nan)
    changed = [_date(str(text)) for text in timestamps]
    return np.array([np.nan if one is None else (date - one).days for one in changed], np.float64)


def _date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text.strip()[:10].replace("/", "-"))
    except ValueError:
        return None

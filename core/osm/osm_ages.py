"""How old what OpenStreetMap says was when the imagery was taken."""

from __future__ import annotations

import datetime

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader

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


def shares_older_and_newer(timestamps: npt.NDArray,
                           date: datetime.date | None) -> tuple[float | None, float | None]:
    """Shares of the objects of known age that were changed more than half a year before and after a date; None: none is
    known.
    """
    ages = ages_days(timestamps, date)
    known = ages[np.isfinite(ages)]
    if not len(known):
        return None, None
    return float((known > HALF_A_YEAR_DAYS).mean()), float((known < -HALF_A_YEAR_DAYS).mean())


def date_in_metadata(imagery: DatasetReader) -> datetime.date | None:
    """When imagery was taken, as far as its metadata say it."""
    texts = (imagery.tags(ns="IMAGERY").get("ACQUISITIONDATETIME", ""), imagery.tags().get("ACQUISITIONDATETIME", ""),
             imagery.tags().get("TIFFTAG_DATETIME", ""))
    return next((date for text in texts if (date := _date(text.replace(":", "-", 2)))), None)


def _date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text.strip()[:10].replace("/", "-"))
    except ValueError:
        return None

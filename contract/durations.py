"""Durations as users read them, in the window and in the worker's log. Standard library only."""

from __future__ import annotations

from .texts import tr


def duration_text(seconds: float) -> str:
    """A duration to the precision that anyone needs: ``45 s``, ``12 min``, ``1 h 05 min``.

    Seconds are told up to a minute and a half, minutes from there on; what is negative counts as nothing.
    """
    seconds = max(0, round(seconds))
    if seconds < 90:
        return tr("{count} s").format(count=seconds)
    hours, minutes = divmod(round(seconds / 60), 60)
    return tr("{hours} h {minutes:02} min").format(hours=hours, minutes=minutes) if hours else tr(
        "{count} min").format(count=minutes)

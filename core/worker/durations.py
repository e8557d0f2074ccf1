"""Durations as users read them. Standard library only."""

from __future__ import annotations

from contract.texts import tr


def duration_text(seconds: float) -> str:
    """A duration to the precision that anyone needs: ``45 s``, ``12 min``, ``1 h 05 min``.

    Seconds are told up to a minute and a half, minutes from there on; what is negative counts as nothing.
    """
    seconds = max(0, round(seconds))
    if seconds < 90:
        return f"{seconds} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return tr("{hours} h {minutes:02} min").format(
               hours=hours, minutes=minutes) if hours else tr("{minutes} min").format(minutes=minutes)

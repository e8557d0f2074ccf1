"""Durations as users read them on the QGIS side."""

from __future__ import annotations

from ..translation import tr


def duration_text(seconds: float) -> str:
    """To the precision of an estimate: seconds below a minute and a half, then minutes, then hours."""
    if seconds < 90:
        return tr("{count} s").format(count=max(5, round(seconds / 5) * 5))
    if seconds < 90 * 60:
        return tr("{count} min").format(count=round(seconds / 60))
    return tr("{count:.1f} h").format(count=seconds / 3600)

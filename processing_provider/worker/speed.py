"""How fast this computer is: what the check of the environment measured once, remembered."""

from __future__ import annotations

from qgis.core import QgsSettings

SPEED_SETTING = "urbanseg/speed_mpx_s"


def known_speed_mpx_s() -> float:
    """Million pixels a second that the default network predicts here; 0 where that was never measured."""
    try:
        return max(0.0, float(QgsSettings().value(SPEED_SETTING) or 0.0))
    except (TypeError, ValueError):  # edited by hand
        return 0.0


def remember_speed(mpx_s: float) -> None:
    """Keep it for every profile's next session."""
    QgsSettings().setValue(SPEED_SETTING, float(mpx_s))

"""What the field ``status`` of a comparison's layers says."""

from __future__ import annotations

SAME_STATUS, UNMAPPED_STATUS = "same", "not in OSM"
MOVED_STATUS, UNSEEN_STATUS = "moved or reshaped", "not seen"

"""What a user says of a place that was proposed for labelling (field ``state``).

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

FIELD = "state"
OPEN, LABELLED, SKIPPED = "open", "labelled", "skipped"

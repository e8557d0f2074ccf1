"""How many threads a user lets a process have."""

from __future__ import annotations

import os


def threads_asked_for() -> int | None:
    """As OMP_NUM_THREADS says, which PyTorch honours by itself; None where it says nothing."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return int(wanted) if wanted.isdigit() and int(wanted) else None

"""How many threads a process may have."""

from __future__ import annotations

import os


def threads_asked_for() -> int | None:
    """As OMP_NUM_THREADS says, which PyTorch honours by itself; None where it says nothing."""
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return int(wanted) if wanted.isdigit() and int(wanted) else None


def usable_threads() -> int:
    """As the user says, else one for each core that the system lets this process have."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return threads_asked_for() or cores

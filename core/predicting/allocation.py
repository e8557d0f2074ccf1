"""How the C library treats freed memory."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from collections.abc import Iterator

# Of glibc's malloc.h. What is larger than the first is given back to the system when it is freed, and so is what is
# free at the end of the heap beyond the second; each thread would have an arena.
_M_MMAP_THRESHOLD, _M_TRIM_THRESHOLD, _M_ARENA_MAX = -3, -1, -8
_LARGEST_KEPT_BYTES = 1024**2
_ARENAS = 2
# What both thresholds grow to by themselves in a process that uses large blocks, unless they are set.
_USUAL_LARGEST_KEPT_BYTES, _USUAL_FREE_BYTES = 32 * 1024**2, 64 * 1024**2


@contextlib.contextmanager
def giving_back_freed_memory() -> Iterator[None]:
    """Let freed windows go back to the system; glibc would keep blocks of up to 32 MB, in pieces, for each thread.

    Afterwards it keeps them again: a training in the same process, whose tensors come and go at every step, would spend
    a quarter of its time on pages that the system clears anew.
    """
    _set(_M_MMAP_THRESHOLD, _LARGEST_KEPT_BYTES)
    _set(_M_ARENA_MAX, _ARENAS)
    try:
        yield
    finally:
        _set(_M_MMAP_THRESHOLD, _USUAL_LARGEST_KEPT_BYTES)
        _set(_M_TRIM_THRESHOLD, _USUAL_FREE_BYTES)


def _set(option: int, value: int) -> None:
    if sys.platform == "linux":
        # Other C libraries have no such setting, and need none.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").mallopt(option, value)

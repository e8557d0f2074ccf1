"""How the C library treats freed memory."""

from __future__ import annotations

import contextlib
import ctypes
import sys

# Of glibc's malloc.h. What is larger is given back to the system when it is freed; each thread would have an arena.
_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
_LARGEST_KEPT_BYTES = 1024**2
_ARENAS = 2


def give_back_freed_memory() -> None:
    """Let freed windows go back to the system; glibc would keep blocks of up to 32 MB, in pieces, for each thread."""
    if sys.platform == "linux":
        # Other C libraries have no such setting, and need none.
        with contextlib.suppress(OSError, AttributeError):
            library = ctypes.CDLL("libc.so.6")
            library.mallopt(_M_MMAP_THRESHOLD, _LARGEST_KEPT_BYTES)
            library.mallopt(_M_ARENA_MAX, _ARENAS)

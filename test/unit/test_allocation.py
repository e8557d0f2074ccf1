"""What the C library is told about freed memory while a prediction runs, and what holds afterwards."""

from __future__ import annotations

import ctypes
import sys

import pytest

from core.predicting.allocation import giving_back_freed_memory

MMAP_THRESHOLD, TRIM_THRESHOLD = -3, -1  # of glibc's malloc.h


class Library:
    """Remembers the latest value of each option."""

    def __init__(self):
        self.options = {}

    def mallopt(self, option, value):
        self.options[option] = value


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's own setting")
@pytest.mark.parametrize("fails", [False, True])
def test_freed_memory_is_kept_again_after_a_prediction(monkeypatch, fails):
    library = Library()
    monkeypatch.setattr(ctypes, "CDLL", lambda name: library)
    try:
        with giving_back_freed_memory():
            assert library.options[MMAP_THRESHOLD] == 1024**2
            if fails:
                raise KeyError
    except KeyError:
        pass
    assert library.options[MMAP_THRESHOLD] == 32 * 1024**2 and library.options[TRIM_THRESHOLD] == 64 * 1024**2


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's own setting")
def test_another_c_library_is_left_alone(monkeypatch):
    def missing(name):
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", missing)
    with giving_back_freed_memory():
        pass

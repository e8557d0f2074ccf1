"""How durations are told."""

from __future__ import annotations

import pytest

from contract.durations import duration_text


@pytest.mark.parametrize(("seconds", "text"), [
    (-3, "0 s"), (0, "0 s"), (44.6, "45 s"), (89.4, "89 s"), (89.6, "2 min"), (720, "12 min"), (3569, "59 min"),
    (3590, "1 h 00 min"), (3900, "1 h 05 min"), (45 * 3600 + 59 * 60, "45 h 59 min"),
])
def test_durations_are_told_to_the_precision_one_needs(seconds, text):
    assert duration_text(seconds) == text

"""The ranges of what a network computes, from which its 8 bits follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# The least and the largest value of a tensor, by its name.
Ranges = Mapping[str, Sequence[float]]

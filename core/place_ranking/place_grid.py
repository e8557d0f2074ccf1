"""Where places lie: squares side by side, each with the window in which the network sees it. Arithmetic alone."""

from __future__ import annotations

from contract.choices import SIZE_MULTIPLE_PX, WHOLE_WINDOW_NETWORKS, Network

from ..predicting.windows import Span, WindowGrid

# What a network says of the outermost pixels of a window is worth little.
_MARGIN_PX = SIZE_MULTIPLE_PX


def place_windows(width: int, height: int, place_px: int, network: Network) -> WindowGrid:
    """A window for each place; its ``finished`` pixels are the place.

    What is left at the right and lower end, where it is narrower than half a place, belongs to no place.

    Args:
        place_px: side of a place, a multiple of ``SIZE_MULTIPLE_PX``.
        network: one that looks at the whole window at once sees the place alone, as a tile of its training.
    """
    margin_px = 0 if network in WHOLE_WINDOW_NETWORKS else _MARGIN_PX
    return WindowGrid(width, height, _spans(height, place_px, margin_px), _spans(width, place_px, margin_px))


def _spans(length_px: int, place_px: int, margin_px: int) -> tuple[Span, ...]:
    count = max(1, (length_px + place_px // 2) // place_px)
    return tuple(_span(number * place_px, length_px, place_px, margin_px) for number in range(count))


def _span(first: int, length_px: int, place_px: int, margin_px: int) -> Span:
    start, end = max(0, first - margin_px), min(first + place_px, length_px)
    return Span(start, start + place_px + 2 * margin_px, (first, first), (end, end))

"""First look at a class raster, strip by strip: its regions, their sizes and borders, and how they cross strips."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt
from rasterio.windows import Window

from ..scaling_out.part_files import Arrays, prefixed, without_prefix
from .regions import Borders, Regions, SizeLimit, identities_of
from .runs import Corners, Floats, Integers, Runs, connected_runs, corners_of, joined_sets, runs_of, totals

_NONE = np.zeros(0, dtype=np.int64)

Row = tuple[Integers, npt.NDArray]  # first columns and values of a row's runs


@dataclass(frozen=True)
class Strip:
    """Some whole rows of a raster."""

    number: int
    first_row: int
    height_px: int
    width_px: int

    @property
    def window(self) -> Window:
        return Window(0, self.first_row, self.width_px, self.height_px)


@dataclass(frozen=True)
class LabelledStrip:
    """A strip's runs of one identity, and the number of the 4-connected piece of each run."""

    runs: Runs
    corners: Corners
    pieces: int
    piece: Integers

    @classmethod
    def of(cls, classes: npt.NDArray[np.unsignedinteger],
           objects: npt.NDArray[np.uint32] | None = None) -> LabelledStrip:
        """Label class ids, of shape (height, width), and the objects in them, where they are told apart."""
        runs = runs_of(classes, objects)
        identity = identities_of(runs.value, None if objects is None else objects.reshape(-1)[runs.start])
        runs = Runs(runs.width_px, runs.height_px, runs.start, identity)
        corners = corners_of(runs)
        return cls(runs, corners, *connected_runs(runs, corners))

    def row(self, row: int) -> Row:
        """First columns and pieces of one row's runs."""
        return Runs(self.runs.width_px, self.runs.height_px, self.runs.start, self.piece).in_row(row)


@dataclass(frozen=True)
class StripFindings:
    """What a first look at a strip finds: its pieces, the borders of small ones, its first and its last row.

    ``small``: which pieces may be small, shape (pieces,).
    """

    pieces: Regions
    small: npt.NDArray[np.bool_]
    borders: Borders
    first_row: Row
    last_row: Row

    def to_arrays(self) -> Arrays:
        """The same as arrays by name."""
        return {**prefixed("pieces", vars(self.pieces)), **prefixed("borders", vars(self.borders)),
                "small": self.small, "first_columns": self.first_row[0], "first_pieces": self.first_row[1],
                "last_columns": self.last_row[0], "last_pieces": self.last_row[1]}

    @classmethod
    def of_arrays(cls, arrays: Arrays) -> StripFindings:
        """What ``to_arrays`` was made of."""
        return cls(Regions(**without_prefix("pieces", arrays)), arrays["small"],
                   Borders(**without_prefix("borders", arrays)),
                   (arrays["first_columns"], arrays["first_pieces"]), (arrays["last_columns"], arrays["last_pieces"]))


@dataclass(frozen=True)
class Survey:
    """Regions of the whole raster, the borders of those that may be small, and where to find them again.

    ``region_of`` holds the region of each piece of each strip; ``first_rows`` and ``last_rows`` the pieces, by their
    regions, in the first and the last row of each strip.
    """

    regions: Regions
    borders: Borders
    region_of: list[Integers]
    first_rows: list[Row]
    last_rows: list[Row]

    def after(self, regions: Regions, borders: Borders, region: Integers) -> Survey:
        """The survey after merging regions: ``region`` maps each old one to its new one."""
        return Survey(regions, borders, [region[old] for old in self.region_of],
                      [(columns, region[values]) for columns, values in self.first_rows],
                      [(columns, region[values]) for columns, values in self.last_rows])


def strips_of(width_px: int, height_px: int, strip_px: int) -> list[Strip]:
    """Strips of about ``strip_px`` pixels, in whole rows of the blocks that rasters are commonly stored in."""
    rows = max(strip_px // width_px, 1)
    rows = rows // 256 * 256 or rows
    return [Strip(number, first, min(rows, height_px - first), width_px)
            for number, first in enumerate(range(0, height_px, rows))]


class Surveyor:
    """Adds up strips, from the first to the last, into a survey.

    ``row_areas_m2`` has shape (height,); ``pixel_m`` is a pixel's (width, height) on the ground. Borders are kept of
    regions below ``limit`` or ``hole_m2``, the only ones that may go to a neighbour.
    """

    def __init__(self, row_areas_m2: Floats, pixel_m: tuple[float, float], limit: SizeLimit, hole_m2: float) -> None:
        self._row_areas_m2, self._pixel_m = row_areas_m2, pixel_m
        self._limit, self._hole_m2 = limit, hole_m2
        self._pieces: list[Regions] = []
        self._borders: list[Borders] = []
        self._links = [(_NONE, _NONE)]
        self._first_rows: list[Row] = []
        self._last_rows: list[Row] = []
        self._offsets = [0]
        self._small_before = np.zeros(0, dtype=bool)

    def add(self, strip: Strip, labelled: LabelledStrip, confidence: npt.NDArray | None) -> None:
        """Add the next strip; ``confidence`` of shape (height, width), NaN where there is none, or None."""
        self.take(strip, self.look(strip, labelled, confidence))

    def look(self, strip: Strip, labelled: LabelledStrip, confidence: npt.NDArray | None) -> StripFindings:
        """What is found in a strip, whatever is in the others; arguments as of ``add``."""
        pieces = self._pieces_in(strip, labelled, confidence)
        small = self._limit.small(pieces) | (pieces.area_m2 < self._hole_m2)
        return StripFindings(pieces, small, self._borders_in(labelled, small), labelled.row(0),
                             labelled.row(strip.height_px - 1))

    def take(self, strip: Strip, found: StripFindings) -> None:
        """Add what was found in the next strip."""
        offset = self._offsets[-1]
        first_row = (found.first_row[0], found.first_row[1] + offset)
        last_row = (found.last_row[0], found.last_row[1] + offset)
        if strip.number:
            self._join(first_row, found.pieces, found.small, strip.width_px)
        borders = found.borders
        self._borders.append(Borders(borders.first + offset, borders.second + offset, borders.length_m))
        self._pieces.append(found.pieces)
        self._first_rows.append(first_row)
        self._last_rows.append(last_row)
        self._offsets.append(offset + len(found.pieces))
        self._small_before = found.small

    def survey(self) -> Survey:
        """The survey of all strips that were added."""
        pieces = _concatenated(self._pieces)
        above, below = (np.concatenate(side) for side in zip(*self._links))
        count, region = joined_sets(len(pieces), above, below)
        first, second, length_m = (np.concatenate(values) for values in
                                   zip(*((item.first, item.second, item.length_m) for item in self._borders)))
        region_of = [region[begin:end] for begin, end in zip(self._offsets, self._offsets[1:])]
        return Survey(pieces.joined(region, count), Borders.of(region[first], region[second], length_m), region_of,
                      [(columns, region[values]) for columns, values in self._first_rows],
                      [(columns, region[values]) for columns, values in self._last_rows])

    def _pieces_in(self, strip: Strip, labelled: LabelledStrip, confidence: npt.NDArray | None) -> Regions:
        runs, piece, count = labelled.runs, labelled.piece, labelled.pieces
        identity = np.empty(count, dtype=np.int64)
        identity[piece] = runs.value
        row = strip.first_row + runs.row
        edge = (row == 0) | (row == len(self._row_areas_m2) - 1)
        edge |= (runs.column == 0) | (runs.column + runs.length_px == runs.width_px)
        confidence_sum, confidence_px = np.zeros(count), np.zeros(count)
        if confidence is not None:
            there = np.isfinite(confidence).reshape(-1)
            known = np.where(there, confidence.reshape(-1), 0.0)
            confidence_sum = totals(piece, np.add.reduceat(known, runs.start), count)
            confidence_px = totals(piece, np.add.reduceat(there, runs.start, dtype=np.int64), count)
        return Regions(identity, totals(piece, runs.length_px, count).astype(np.int64),
                       totals(piece, runs.length_px * self._row_areas_m2[row], count),
                       confidence_sum, confidence_px.astype(np.int64), totals(piece, edge, count) > 0)

    def _borders_in(self, labelled: LabelledStrip, small: npt.NDArray[np.bool_]) -> Borders:
        """Borders of small pieces within a strip."""
        corners, piece = labelled.corners, labelled.piece
        wide, high = self._pixel_m
        segment = np.flatnonzero((corners.above >= 0) & (corners.below >= 0))
        above, below = piece[corners.above[segment]], piece[corners.below[segment]]
        kept = (above != below) & (small[above] | small[below])
        length_px = corners.x[segment[kept] + 1] - corners.x[segment[kept]]
        left, right = piece[:-1], piece[1:]
        beside = (labelled.runs.column[1:] != 0) & (small[left] | small[right])
        return Borders.of(np.concatenate((above[kept], left[beside])),
                          np.concatenate((below[kept], right[beside])),
                          np.concatenate((length_px * wide, np.full(int(beside.sum()), high))))

    def _join(self, first_row: Row, pieces: Regions, small: npt.NDArray[np.bool_], width_px: int) -> None:
        """Join pieces of one identity across the line to the strip before, and keep borders of small ones."""
        before, offset = self._pieces[-1], self._offsets[-1]
        columns, above, below = shared_line(self._last_rows[-1], first_row)
        length_px = np.diff(columns, append=width_px)
        above_here, below_here = above - self._offsets[-2], below - offset
        same = before.identity[above_here] == pieces.identity[below_here]
        self._links.append((above[same], below[same]))
        kept = ~same & (self._small_before[above_here] | small[below_here])
        self._borders.append(Borders.of(above[kept], below[kept], length_px[kept] * self._pixel_m[0]))


def shared_line(above: Row, below: Row) -> tuple[Integers, npt.NDArray, npt.NDArray]:
    """Columns at which a run begins in one of two rows, and the values of both rows from there on."""
    columns = np.union1d(above[0], below[0])
    return (columns, above[1][np.searchsorted(above[0], columns, side="right") - 1],
            below[1][np.searchsorted(below[0], columns, side="right") - 1])


def _concatenated(parts: list[Regions]) -> Regions:
    return Regions(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Regions)))

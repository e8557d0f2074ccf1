"""What to ask an Overpass server for: the features whose tags a class scheme names, cell by cell of an extent.

Works without QGIS.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ...contract.classes import ANY_VALUE, ClassScheme, OsmRule
from ...contract.errors import SchemeError
from ..translation import tr

DEFAULT_SERVER = "https://overpass-api.de/api/interpreter"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright"
# Of one request, so that a town's centre stays well below what servers answer in their time.
LARGEST_CELL_KM2 = 25.0
SMALLEST_CELL_KM2 = 0.05
TIMEOUT_S = 180
MAXIMUM_BYTES = 512 * 1024**2
_KM_PER_DEGREE = 111.32


@dataclass(frozen=True)
class Cell:
    """A rectangle in degrees, EPSG:4326."""

    south: float
    west: float
    north: float
    east: float

    @property
    def area_km2(self) -> float:
        """About; good enough to tell large cells from small ones."""
        width_km = (self.east - self.west) * _KM_PER_DEGREE * math.cos(math.radians((self.south + self.north) / 2))
        return width_km * (self.north - self.south) * _KM_PER_DEGREE

    def parts(self, rows: int, columns: int) -> Iterator[Cell]:
        """The cell cut into rows and columns, from the south-west."""
        for row in range(rows):
            for column in range(columns):
                yield Cell(_between(self.south, self.north, row / rows),
                           _between(self.west, self.east, column / columns),
                           _between(self.south, self.north, (row + 1) / rows),
                           _between(self.west, self.east, (column + 1) / columns))


def cells_of(extent: Cell) -> list[Cell]:
    """The extent in as few equal cells as keep each below ``LARGEST_CELL_KM2``."""
    count = max(1, math.ceil(math.sqrt(extent.area_km2 / LARGEST_CELL_KM2)))
    return list(extent.parts(count, count))


def query_of(scheme: ClassScheme, cell: Cell, timeout_s: int = TIMEOUT_S) -> str:
    """Overpass QL that answers with all ways and multipolygons of the scheme's classes in a cell, each of them whole.

    Raises:
        SchemeError: no class of the scheme has OSM rules.
    """
    box = ",".join(f"{value:.7f}" for value in (cell.south, cell.west, cell.north, cell.east))
    lines: list[str] = []
    for rule in (rule for item in scheme.classes for rule in item.rules):
        lines += [line for line in _statements(rule, box) if line not in lines]
    if not lines:
        raise SchemeError(
            tr("The scheme {name} has no OSM rules: there is nothing to ask for.").format(name=scheme.name),
            tr("Choose a scheme whose classes have rules, or add some."))
    return (f"[out:json][timeout:{timeout_s}][maxsize:{MAXIMUM_BYTES}];\n(\n" + "\n".join(lines)
            + "\n);\nout meta;\n>;\nout skel qt;\n")


def _statements(rule: OsmRule, box: str) -> Iterator[str]:
    filters = "".join(_filter(key, values) for key, values in sorted(rule.tags.items()))
    yield f"  way{filters}({box});"
    if rule.geometry != "line":
        yield f'  relation["type"="multipolygon"]{filters}({box});'


def _filter(key: str, values: tuple[str, ...]) -> str:
    if ANY_VALUE in values:
        return f"[{_quoted(key)}]"
    # Several values of one tag are separated by semicolons; case does not count, as in the rules themselves.
    alternatives = "|".join(_escaped_pattern(value) for value in values)
    return f"[{_quoted(key)}~{_quoted(f'(^|;) *({alternatives}) *(;|$)')},i]"


def _escaped_pattern(text: str) -> str:
    return "".join(f"\\{letter}" if letter in r"\.^$*+?()[]{}|" else letter for letter in text)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'


def _between(first: float, last: float, share: float) -> float:
    return first + (last - first) * share

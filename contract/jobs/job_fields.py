"""What the fields of jobs may hold, and sources that several jobs have.

Part of the contract between QGIS and the worker: standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from ..choices import DEVICE, DEVICE_WORDS, SCHEDULER, SCHEDULER_WORDS
from ..fields import Pattern, Range
from ..path_roles import INPUT, INPUT_TILES, NO_PATH, OUTPUT

Text = Annotated[str, NO_PATH]
InputPath = Annotated[str, INPUT]
TilesFolderPath = Annotated[str, INPUT_TILES]
OutputPath = Annotated[str, OUTPUT]
Device = Annotated[str, NO_PATH, Pattern(DEVICE, DEVICE_WORDS)]
Scheduler = Annotated[str, NO_PATH, Pattern(SCHEDULER, SCHEDULER_WORDS)]
Seed = Annotated[int, Range(0, 2**31 - 1)]
NotNegative = Annotated[float, Range(0)]
Share = Annotated[float, Range(0, 1)]
# Of masks: what any raster of whole numbers can hold.
MaskedValue = Annotated[int, Range(-(2**31), 2**32 - 1)]


@dataclass(frozen=True)
class VectorSource:
    """A vector layer the worker can read with OGR.

    ``layer`` empty means every line and polygon layer of the file; ``crs_wkt`` empty means the file's own CRS.
    """

    path: InputPath
    layer: Text = ""
    where: Text = ""
    crs_wkt: Text = ""
    name: Text = ""

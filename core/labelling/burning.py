"""Burning shapes into a class raster, window by window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from rasterio.features import rasterize
from rasterio.windows import Window

from contract.classes import ClassScheme


@dataclass(frozen=True)
class Shapes:
    """Polygons in pixel coordinates of a grid, their class ids and burn orders; all of shape (shapes,)."""

    geometries: npt.NDArray
    class_ids: npt.NDArray[np.uint8]
    burn_orders: npt.NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.geometries)

    @classmethod
    def joined(cls, several: Sequence[Shapes]) -> Shapes:
        """The shapes of several layers."""
        return cls(np.concatenate([np.empty(0, object), *(shapes.geometries for shapes in several)]),
                   np.concatenate([np.empty(0, np.uint8), *(shapes.class_ids for shapes in several)]),
                   np.concatenate([np.empty(0), *(shapes.burn_orders for shapes in several)]))

    def of_class(self, class_id: int) -> Shapes:
        """The shapes of one class alone."""
        chosen = self.class_ids == class_id
        return Shapes(self.geometries[chosen], self.class_ids[chosen], self.burn_orders[chosen])

    def in_burn_order(self, scheme: ClassScheme) -> Shapes:
        """The same shapes, first to burn first, whatever order they came in.

        Of one burn order large shapes come first, so that a pond is not lost in the park around it; of one size
        the scheme's order of classes decides.
        """
        rank = np.zeros(256, np.intp)
        rank[list(scheme.ids)] = np.arange(len(scheme.ids))
        order = np.lexsort((rank[self.class_ids], -shapely.area(self.geometries), self.burn_orders))
        return Shapes(self.geometries[order], self.class_ids[order], self.burn_orders[order])


class Burner:
    """Burns shapes that are in burn order: a pixel gets the value of the last shape that its centre lies in.

    Args:
        values: what each shape is burnt as, of shape (shapes,); None: its class id.
        background: what pixels get that no shape covers.
    """

    def __init__(self, shapes: Shapes, background: int, values: npt.NDArray[np.unsignedinteger] | None = None) -> None:
        self.shapes = shapes
        self._background = background
        self._values = shapes.class_ids if values is None else values
        self._bounds = shapely.bounds(shapes.geometries)

    def read(self, window: Window) -> npt.NDArray[np.unsignedinteger]:
        """Values of a window of the grid, shape (height, width)."""
        burnt = np.full((int(window.height), int(window.width)), self._background, self._values.dtype)
        left, top, right, bottom = self._bounds.T
        chosen = np.flatnonzero((left < window.col_off + window.width) & (right > window.col_off)
                                & (top < window.row_off + window.height) & (bottom > window.row_off))
        if len(chosen):
            pairs = zip(self.shapes.geometries[chosen], self._values[chosen].tolist())
            rasterize(pairs, out=burnt, transform=Affine.translation(window.col_off, window.row_off))
        return burnt

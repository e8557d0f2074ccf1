"""Lines and polygons as nodes, ways and relations of OpenStreetMap, all of them new: their ids are negative."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..osm_features.osm_file import Element
from .candidates import DECIMALS
from .osm_tags import Tags


class OsmElements:
    """Collects elements; objects that touch share the nodes of the places that both have."""

    def __init__(self) -> None:
        self._nodes: dict[tuple[float, float], Element] = {}
        self._ways: list[Element] = []
        self._relations: list[Element] = []

    def add(self, geometry: shapely.Geometry, tags: Tags) -> None:
        """Add a line, or a polygon in degrees: a closed way, or a multipolygon where it has inner rings.

        Rings are right-handed: what lies inside is to the left.
        """
        if geometry.geom_type == "LineString":
            self._add_way(geometry, tags)
            return
        polygon = shapely.orient_polygons(geometry)
        if not polygon.interiors:
            self._add_way(polygon.exterior, tags)
            return
        members = [{"type": "way", "ref": self._add_way(ring, {}), "role": "inner" if number else "outer"}
                   for number, ring in enumerate([polygon.exterior, *polygon.interiors])]
        self._relations.append({"type": "relation", "id": -1 - len(self._relations), "members": members,
                                "tags": {"type": "multipolygon", **tags}})

    def all(self) -> list[Element]:
        """Every element in the order of files: what an object is made of comes before it."""
        return [*self._nodes.values(), *self._ways, *self._relations]

    def _add_way(self, line: shapely.LineString, tags: Tags) -> int:
        number = -1 - len(self._ways)
        self._ways.append({"type": "way", "id": number, "nodes": self._node_ids(shapely.get_coordinates(line)),
                           "tags": tags})
        return number

    def _node_ids(self, places: npt.NDArray[np.float64]) -> list[int]:
        # Adding zero makes the one zero of both.
        return [self._node(x, y)["id"] for x, y in (places + 0.0).tolist()]

    def _node(self, x: float, y: float) -> Element:
        return self._nodes.setdefault((x, y), {"type": "node", "id": -1 - len(self._nodes),
                                               "lat": f"{y:.{DECIMALS}f}", "lon": f"{x:.{DECIMALS}f}"})

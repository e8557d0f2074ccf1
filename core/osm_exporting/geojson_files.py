"""Features as GeoJSON: one collection (RFC 7946), or a line for each task, as MapRoulette reads them (RFC 8142)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import shapely

Feature = dict[str, Any]
RECORD_SEPARATOR = "\x1e"


def feature(geometry: shapely.Geometry, properties: dict[str, Any]) -> Feature:
    """A feature in degrees, its rings right-handed. Neither it nor a collection names a CRS: GeoJSON has but one."""
    return {"type": "Feature", "properties": properties,
            "geometry": json.loads(shapely.to_geojson(shapely.orient_polygons(geometry)))}


def write_collection(features: Sequence[Feature], path: Path) -> None:
    """One feature collection, as GeoJSON files and MapSwipe's projects to validate footprints have it."""
    path.write_text(_line(features), encoding="utf-8", newline="\n")


def write_tasks(features: Sequence[Feature], path: Path) -> None:
    """A text sequence of collections of one feature: each is a task of a MapRoulette challenge."""
    path.write_text("".join(RECORD_SEPARATOR + _line([item]) for item in features), encoding="utf-8", newline="\n")


def _line(features: Sequence[Feature]) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features)}, ensure_ascii=False,
                      allow_nan=False) + "\n"

"""Small imagery and vector layers for the tests of labels, and a run of the step that remembers what it said."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import rasterio
import shapely
from rasterio.transform import Affine, from_origin

from contract.jobs import LabelJob, VectorSource
from contract.scheme_json import load_scheme
from core.labelling import step as labels
from core.worker.events import Events

SCHEMES = Path(__file__).resolve().parents[2] / "resources" / "schemes"
URBAN = load_scheme(SCHEMES / "urban.json")
IDS = {item.name: item.id for item in URBAN.classes}
UTM = "EPSG:32635"  # at 60° north, where Web Mercator stretches by two
LEFT, TOP = 500_000.0, 6_652_000.0
SIZE = 100


@dataclass
class Outcome:
    """Labels of shape (height, width), the step's outputs, and the text of its log."""

    labels: np.ndarray
    outputs: dict
    infos: str
    warnings: str


def make_imagery(path: Path, *, crs: str | None = UTM, transform: Affine | None = None, width: int = SIZE,
                 height: int = SIZE, pixels: np.ndarray | None = None, nodata: float | None = None) -> str:
    """Imagery of one metre pixels, all valid where ``pixels`` (bands, height, width) are not given."""
    if pixels is None:
        pixels = np.full((1, height, width), 7, np.uint8)
    count, height, width = pixels.shape
    with rasterio.open(path, "w", driver="GTiff", count=count, height=height, width=width, dtype=pixels.dtype,
                       crs=crs, transform=transform or from_origin(LEFT, TOP, 1, 1), nodata=nodata) as dataset:
        dataset.write(pixels)
    return str(path)


def place(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """A geometry given in pixels of the imagery (x to the right, y down), in its CRS."""
    return shapely.transform(geometry, lambda xy: xy * (1, -1) + (LEFT, TOP)) if geometry is not None else None


def box(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
    return shapely.box(left, top, right, bottom)


def line(*positions: tuple[float, float]) -> shapely.LineString:
    return shapely.LineString(positions)


def make_layer(path: Path, features: list[tuple[shapely.Geometry | None, dict]], *, crs: str | None = UTM,
               placed: bool = False, driver: str = "GPKG", layer: str | None = None) -> VectorSource:
    """A layer with the features (geometry in pixels unless ``placed``, fields)."""
    geometries = [geometry if placed else place(geometry) for geometry, _ in features]
    if crs not in (None, UTM) and not placed:
        to_crs = pyproj.Transformer.from_crs(UTM, crs, always_xy=True)
        geometries = [shapely.transform(item, to_crs.transform, interleaved=False) if item is not None else None
                      for item in geometries]
    names = sorted({name for _, fields in features for name in fields})
    data = [np.array([fields.get(name) for _, fields in features], object) for name in names]
    for index, column in enumerate(data):
        kinds = {type(value) for value in column if value is not None}
        if kinds and kinds <= {int} and None not in column:
            data[index] = column.astype(np.int64)
        elif kinds and kinds <= {int, float} and None not in column:
            data[index] = column.astype(np.float64)
    pyogrio.raw.write(path, shapely.to_wkb(np.array(geometries, object)), data, names, crs=crs, driver=driver,
                      geometry_type="Unknown", layer=layer, append=layer is not None and path.exists())
    return VectorSource(str(path), layer or "")


def burn(folder: Path, *sources: VectorSource, imagery: str = "", scheme: dict | None = None,
         **options: str) -> Outcome:
    """Run the step on layers, over plain imagery unless another is given."""
    sent: list = []
    imagery = imagery or make_imagery(folder / "imagery.tif")
    job = LabelJob(imagery=imagery, layers=sources, scheme=scheme or URBAN.to_dict(),
                   output=str(folder / "labels.tif"), **options)
    outputs = labels.run(job, Events(sent.append))
    logs = [event for event in sent if event.event == "log"]
    with rasterio.open(job.output) as dataset:
        return Outcome(dataset.read(1), outputs, "\n".join(log.message for log in logs if log.level == "info"),
                       "\n".join(log.message for log in logs if log.level == "warning"))

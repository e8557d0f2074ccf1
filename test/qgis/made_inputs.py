"""Model files and tiles folders as far as the dialogs read them: a header, a dataset.json. And small scenes, whole."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from conftest import LEFT, TOP, write_raster
from osgeo import gdal

CLASSES = {"name": "test", "classes": [{"id": 0, "name": "other", "color": "#bdc3c7"},
                                       {"id": 1, "name": "building", "color": "#c0392b"}]}


def write_model(path: Path, band_count: int = 3, **changes: Any) -> str:
    """A model file without weights; ``changes`` are made to its card."""
    card = {"format": "urbanseg-model", "version": 1, "network": "unet", "encoder": "resnet34", "classes": CLASSES,
            "bands": [{"name": f"band {number}", "mean": 100, "std": 50, "low": 0, "high": 255}
                      for number in range(1, band_count + 1)],
            "dtype": "uint8", "pixel_size_m": 1.0, "tile_size_px": 64, **changes}
    header = json.dumps({"__metadata__": {"urbanseg": json.dumps(card)}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return str(path)


def write_tiles(folder: Path, **changes: Any) -> str:
    """A tiles folder without tiles' files; ``changes`` are made to its description."""
    folder.mkdir()
    data = {"format": "urbanseg-tiles", "version": 1, "classes": CLASSES,
            "bands": [{"name": f"band {number}", "mean": 100, "std": 50, "minimum": 0, "maximum": 255, "low": 0,
                       "high": 255} for number in (1, 2, 3)],
            "dtype": "uint8", "crs_wkt": "", "transform": [1, 0, 0, 0, -1, 0], "width": 64, "height": 64,
            "pixel_size_m": 1.0, "tile_size_px": 64, "overlap_px": 0, "block_size_px": 64, "seed": 0,
            "blocks": {"row_edges_px": [0, 64], "column_edges_px": [0, 64], "splits": [["training"]]},
            "class_pixel_counts": {"training": {"0": 4096}}, "sources": {},
            "tiles": [{"name": "a", "split": "training", "row_px": 0, "column_px": 0, "height_px": 64, "width_px": 64,
                       "labelled_fraction": 1.0}], **changes}
    (folder / "dataset.json").write_text(json.dumps(data))
    return str(folder)


def write_scenes(folder: Path) -> dict[str, str]:
    """Imagery and labels of three scenes, a, a_labels, b…, each 10 km east of the one before."""
    made = {}
    for number, name in enumerate("abc"):
        generator = np.random.default_rng(number)
        labels = np.zeros((1, 128, 128), "uint8")
        labels[0, ::3] = 1
        image = generator.integers(1, 100, (3, 128, 128)) + 100 * labels
        for kind, pixels in (("", image.astype("uint8")), ("_labels", labels)):
            path = str(folder / f"{name}{kind}.tif")
            write_raster(Path(path), pixels)
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_UPDATE)
            dataset.SetGeoTransform((LEFT + 10_000 * number, 1, 0, TOP, 0, -1))
            if kind:
                dataset.SetMetadataItem("URBANSEG_CLASSES", json.dumps(CLASSES))
                dataset.GetRasterBand(1).SetNoDataValue(255)
            dataset = None
            made[f"{name}{kind}"] = path
    return made

"""A small labelled scene, and tiles cut from one."""

from __future__ import annotations

import numpy as np
from made_scenes import Listener, make_scheme, write_classes, write_imagery

from contract.jobs import TilesJob
from core.tiling.step import run
from core.tiling.tiles_folder import TilesFolder

SCHEME = make_scheme("other", "road")


def make_scene(tmp_path, height=300, width=270, bands=3, dtype="uint8", seed=0, **imagery):
    """Imagery and labels of random pixels; returns their paths and arrays."""
    generator = np.random.default_rng(seed)
    if np.dtype(dtype).kind == "f":
        pixels = generator.normal(0.2, 0.1, (bands, height, width)).astype(dtype)
    else:
        pixels = generator.integers(max(np.iinfo(dtype).min, -3000), min(np.iinfo(dtype).max, 9000),
                                    (bands, height, width)).astype(dtype)
    labels = generator.integers(0, 2, (height, width)).astype(np.uint8)
    paths = (write_imagery(tmp_path / "imagery.tif", pixels, **imagery),
             write_classes(tmp_path / "labels.tif", labels, SCHEME))
    return paths, pixels, labels


def cut(tmp_path, paths, listener=None, **options):
    job = TilesJob(str(paths[0]), str(paths[1]), str(tmp_path / "tiles"),
                   **{"tile_size_px": 32, "test_fraction": 0.0, **options})
    outputs = run(job, (listener or Listener()).events)
    folder = TilesFolder.open(outputs["output_folder"])
    assert outputs["tile_count"] == len(folder.dataset.records)
    assert outputs["index"] == str(folder.index_path)
    return folder

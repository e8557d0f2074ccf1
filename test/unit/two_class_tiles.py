"""Small tiles folders whose two classes a network can tell apart."""

from __future__ import annotations

import numpy as np
from made_scenes import Listener, make_grid, make_scheme, write_classes, write_imagery

from contract.jobs import TilesJob
from core.tiling import step as tiles
from core.tiling.joined_tiles import join
from core.tiling.tiles_folder import TilesFolder

SCHEME = make_scheme("other", "field", ids=(2, 9))  # indices are not class ids


def make_pixels_and_labels(height, width, seed=0):
    """Rectangles that are brighter in one band and darker in the other, under noise."""
    generator = np.random.default_rng(seed)
    labels = np.full((height, width), 2, np.uint8)
    for _ in range(height * width // 900):
        row, column = generator.integers(0, height), generator.integers(0, width)
        labels[row:row + generator.integers(8, 20), column:column + generator.integers(8, 20)] = 9
    field = (labels == 9).astype(float)
    pixels = np.stack([1000 + 300 * field, 2000 - 300 * field]) + generator.normal(0, 60, (2, height, width))
    return pixels.astype(np.uint16), labels


def make_tiles(folder, change_labels=None, **options):
    pixels, labels = make_pixels_and_labels(256, 256)
    if change_labels:
        labels = change_labels(labels)
    grid = make_grid(256, 256)
    imagery = write_imagery(folder / "i.tif", pixels, grid)
    reference = write_classes(folder / "l.tif", labels, SCHEME, grid)
    options = {"tile_size_px": 64, "overlap_fraction": 0, "validation_fraction": 0.25, **options}
    job = TilesJob(str(imagery), str(reference), str(folder / "tiles"), **{"test_fraction": 0.0, **options})
    tiles.run(job, Listener().events)
    return folder / "tiles"


def opened_tiles(folder):
    return join([TilesFolder.open(folder)], Listener().events)

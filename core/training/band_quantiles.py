"""What values the bands of training tiles hold, as quantiles that the card keeps to compare later imagery with."""

from __future__ import annotations

import numpy as np

from ..tiling.joined_tiles import JoinedTiles, Scene

# The ends and every 32nd part between them: enough for a Kolmogorov-Smirnov distance to a hundredth.
LEVELS = 33
_READ_TILES, _VALUES_OF_A_TILE = 64, 4096


def band_quantiles(tiles: JoinedTiles, scene: Scene | None = None) -> dict[str, list[float]]:
    """For each band ``LEVELS`` evenly spaced quantiles, from the smallest to the largest value.

    They are of valid pixels of up to 64 training tiles, spread evenly over all of them, or over those of one scene.

    Raises:
        TilesError: a file of a tile is damaged.
    """
    training = [tile for tile in tiles.tiles("training") if scene in (None, tile.scene)]
    chosen = np.unique(np.linspace(0, len(training) - 1, _READ_TILES).astype(int)) if training else ()
    values = [np.zeros((len(tiles.bands), 0))]
    for number in chosen:
        image, valid, _ = tiles.read(training[number])
        of_tile = image[:, valid]
        values.append(of_tile[:, ::max(1, of_tile.shape[1] // _VALUES_OF_A_TILE)].astype(np.float64))
    joined = np.concatenate(values, axis=1)
    if not joined.size:
        return {}
    quantiles = np.quantile(joined, np.linspace(0, 1, LEVELS), axis=1, method="inverted_cdf")
    return {band.name: column.tolist() for band, column in zip(tiles.bands, quantiles.T)}

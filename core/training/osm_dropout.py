"""OSM dropout: parts of the map are hidden in training, so that a model does not believe what it should look at."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from contract.network_input import OsmInput

# Beside the tiles that lose all of OSM: as often some objects are hidden, less often single channels.
_CHANNEL_SHARE = 0.25
_MOST_OBJECTS = 0.5


class OsmDropout:
    """Hides all OSM of a tile, or single channels and random objects, as the generator says that it is given.

    Hidden is what prediction sees where OSM is empty, so a model that was trained so also works without OSM.

    Args:
        osm: what the channels are.
        pixel_size_m: of the tiles.
        share: of the tiles that lose all of OSM, 0 to 1; 0 hides nothing.
    """

    def __init__(self, osm: OsmInput, pixel_size_m: float, share: float) -> None:
        self._osm = osm
        self._pixel_size_m = pixel_size_m
        self._share = share

    def __call__(self, generator: np.random.Generator, channels: npt.NDArray) -> npt.NDArray:
        """OSM channels of a tile in the raster's units, shape (channels, height, width), with parts hidden."""
        if generator.random() < self._share:
            return np.full_like(channels, self._osm.outside)
        changed = channels.copy()
        for channel in changed:
            if len(changed) > 1 and generator.random() < self._share * _CHANNEL_SHARE:
                channel[:] = self._osm.outside
            elif generator.random() < self._share:
                channel[:] = self._without_objects(generator, channel, generator.uniform(0, _MOST_OBJECTS))
        return changed

    def _without_objects(self, generator: np.random.Generator, channel: npt.NDArray, share: float) -> npt.NDArray:
        """A channel without a random share of its objects: what is connected inside the tile, diagonally too."""
        objects, count = ndimage.label(channel > 0, np.ones((3, 3)))
        hidden = np.concatenate([[False], generator.random(count) < share])
        if not hidden.any():
            return channel
        if self._osm.representation == "binary":
            return np.where(hidden[objects], channel.dtype.type(self._osm.outside), channel)
        return self._distances_without(channel, objects, hidden)

    def _distances_without(self, distances: npt.NDArray, objects: npt.NDArray,
                           hidden: npt.NDArray[np.bool_]) -> npt.NDArray:
        """Signed distances once objects are gone: new ones where the nearest object was hidden.

        Elsewhere they stay, and with them the objects beside the tile that they know of.
        """
        in_tile_m, where = ndimage.distance_transform_edt(objects == 0, self._pixel_size_m, return_indices=True)
        # Where the distance is shorter than that to any object of the tile, it is that of one beside the tile.
        was_nearest = (objects > 0) | (-distances > in_tile_m - self._pixel_size_m)
        gone = hidden[objects[tuple(where)]] & was_nearest
        kept = (objects > 0) & ~hidden[objects]
        if kept.any():
            away_m = ndimage.distance_transform_edt(~kept, self._pixel_size_m) - self._pixel_size_m / 2
            new = np.maximum(-away_m, self._osm.outside)
        else:
            new = np.full(distances.shape, self._osm.outside)
        return np.where(gone, new, distances).astype(distances.dtype)

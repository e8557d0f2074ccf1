"""Random changes of training tiles that leave a scene a possible scene, for any number of bands."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

# In units of a band's standard deviation, since they work on scaled imagery.
_BRIGHTNESS = 0.3
_CONTRAST = 0.2
_NOISE = 0.1
_NO_DISTANCES = np.zeros((0, 0), np.uint8)
_BAND_SHARE = 0.33  # how far single bands depart from the change common to all
_IN_OTHER_LIGHT = 0.75  # the share of the tiles
_BYTE_MEAN, _BYTE_STD = 127.5, np.sqrt((256**2 - 1) / 12)  # of a byte that is drawn evenly
_POSITIONS, _FLIPS = 8, 4


class Augmentation:
    """All eight flips and rotations, then brightness, contrast and noise; or ``flips_alone``, along both axes.

    It keeps nothing: what it draws comes from the generator that it is given, so tiles may be changed in any order and
    by any number of threads.

    Args:
        osm_count: how many of the last channels are no imagery, whose values stay as they are.
    """

    def __init__(self, osm_count: int = 0, flips_alone: bool = False) -> None:
        self._osm_count, self._flips_alone = osm_count, flips_alone

    def __call__(self, random: np.random.Generator, image: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_],
                 labels: npt.NDArray[np.uint8], distances: npt.NDArray[np.uint8] = _NO_DISTANCES,
                 ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        """A changed tile.

        Args:
            image: scaled, shape (channels, size, size), OSM channels behind the imagery's.
            valid: shape (size, size); invalid pixels stay 0.
            labels: shape (size, size).
            distances: to objects' outlines, of the same shape, or of no height where there are none.

        Returns:
            image, labels and distances of the same shapes.
        """
        position = int(random.integers(_FLIPS if self._flips_alone else _POSITIONS))
        if not self._flips_alone and random.random() < _IN_OTHER_LIGHT:
            image = self._in_other_light(random, image)
            if not valid.all():
                image = image * valid
        if len(distances):
            distances = placed(distances, position)
        return placed(image, position), placed(labels, position), distances

    def _in_other_light(self, random: np.random.Generator, image: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Gain and shift are mostly the same for all bands, as light and haze are; noise is every pixel's own."""
        imagery, osm = np.split(image, [len(image) - self._osm_count])

        def draw(limit: float) -> npt.NDArray[np.float32]:
            common, own = random.uniform(-1, 1), random.uniform(-1, 1, (len(imagery), 1, 1))
            return (limit * ((1 - _BAND_SHARE) * common + _BAND_SHARE * own)).astype(np.float32)

        gain, shift, noise_std = 1 + draw(_CONTRAST), draw(_BRIGHTNESS), random.uniform(0, _NOISE)
        # Bytes that are drawn evenly: a seventh of the time that normal numbers take, and as good for noise so small.
        noise = random.integers(0, 256, imagery.shape, np.uint8).astype(np.float32)
        noise *= np.float32(noise_std / _BYTE_STD)
        noise += shift - np.float32(noise_std * _BYTE_MEAN / _BYTE_STD)
        noise += imagery * gain
        return np.concatenate([noise, osm]) if len(osm) else noise


def placed(array: npt.NDArray, position: int) -> npt.NDArray:
    """An array turned and flipped along its last two axes, which are of one length; a view of the array.

    ``position``: 0 to 3 are the flips, with 4 to 7 the axes change places, too. 0 leaves it as it is.
    """
    if position & 4:
        array = np.swapaxes(array, -1, -2)
    return array[..., ::-1 if position & 2 else 1, ::-1 if position & 1 else 1]

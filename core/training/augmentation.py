"""Random changes of training tiles that leave a scene a possible scene, for any number of bands."""

from __future__ import annotations

import threading

import albumentations as A
import numpy as np
import numpy.typing as npt

# In units of a band's standard deviation, since they work on scaled imagery.
_BRIGHTNESS = 0.3
_CONTRAST = 0.2
_NOISE = 0.1
_NO_DISTANCES = np.zeros((0, 0), np.uint8)
_BAND_SHARE = 0.33  # how far single bands depart from the change common to all
_BYTE_MEAN, _BYTE_STD = 127.5, np.sqrt((256**2 - 1) / 12)  # of a byte that is drawn evenly


class BandJitter(A.ImageOnlyTransform):
    """Brightness, contrast and noise on scaled float32 imagery.

    albumentations' own transforms expect values from 0 to 1 and clip to them; scaled imagery is centred on 0.
    The last ``kept_channels`` are no imagery and stay as they are.
    """

    def __init__(self, p: float, kept_channels: int = 0) -> None:
        super().__init__(p=p)
        self._kept_channels = kept_channels

    def apply(self, img: npt.NDArray[np.float32], gain: npt.NDArray[np.float32], shift: npt.NDArray[np.float32],
              noise_seed: int, noise_std: float, **params: object) -> npt.NDArray[np.float32]:
        """The changed image, shape (height, width, channels)."""
        bands = img.shape[-1] - self._kept_channels
        imagery = img[..., :bands]
        # By rows, not pixels: NumPy takes six times as long over an axis of a few bands. Bytes that are drawn evenly:
        # a seventh of the time that normal numbers take, and as good for noise so small.
        shape, width = imagery.shape, imagery.shape[1]
        drawn = np.random.default_rng(noise_seed).integers(0, 256, (shape[0], width * bands), np.uint8)
        noise = drawn.astype(np.float32)
        noise *= np.float32(noise_std / _BYTE_STD)
        noise += np.tile(shift - np.float32(noise_std * _BYTE_MEAN / _BYTE_STD), width)
        noise += imagery.reshape(noise.shape) * np.tile(gain, width)
        changed = noise.reshape(shape)
        return np.concatenate([changed, img[..., bands:]], axis=-1) if self._kept_channels else changed

    def get_params_dependent_on_data(self, params: dict, data: dict) -> dict[str, object]:
        """One draw for a tile: mostly the same for all bands, as light and haze are."""
        generator, bands = self.random_generator, params["shape"][-1] - self._kept_channels

        def draw(limit: float) -> npt.NDArray[np.float32]:
            common, own = generator.uniform(-1, 1), generator.uniform(-1, 1, bands)
            return (limit * ((1 - _BAND_SHARE) * common + _BAND_SHARE * own)).astype(np.float32)

        return {"gain": 1 + draw(_CONTRAST), "shift": draw(_BRIGHTNESS), "noise_std": generator.uniform(0, _NOISE),
                "noise_seed": int(generator.integers(2**31))}


def _any_flip() -> A.OneOf:
    """One draw of four: with a seed, two transforms of half a chance each would draw the same."""
    both = A.Sequential([A.HorizontalFlip(p=1), A.VerticalFlip(p=1)], p=1)
    return A.OneOf([A.NoOp(p=1), A.HorizontalFlip(p=1), A.VerticalFlip(p=1), both], p=1)


class Augmentation:
    """All eight flips and rotations, then brightness, contrast and noise; or ``flips_alone``, along both axes.

    What is drawn hangs on the generator that it is given alone, so tiles may be changed in any order and by any number
    of threads.

    Args:
        osm_count: how many of the last channels are no imagery, whose values stay as they are.
    """

    def __init__(self, osm_count: int = 0, flips_alone: bool = False) -> None:
        self._osm_count, self._flips_alone = osm_count, flips_alone
        self._of_thread = threading.local()  # albumentations keeps what it draws

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
            image, labels and distances of the same shapes; in memory the image's channels are last.
        """
        compose = self._compose()
        compose.set_random_seed(int(random.integers(2**31)))
        masks = [labels]
        if len(distances):
            masks.append(distances)
        if not valid.all():
            masks.append(valid.astype(np.uint8))
        changed = compose(image=_channels_last(image), masks=masks)
        result, masks = changed["image"].transpose(2, 0, 1), changed["masks"]
        if not valid.all():
            result = result * masks.pop()
        return result, masks[0], masks[1] if len(distances) else distances

    def _compose(self) -> A.Compose:
        if not hasattr(self._of_thread, "compose"):
            self._of_thread.compose = A.Compose(
                [_any_flip()] if self._flips_alone else [A.D4(p=1.0), BandJitter(0.75, self._osm_count)])
        compose: A.Compose = self._of_thread.compose
        return compose


def _channels_last(image: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The image (channels, height, width) as albumentations wants it; a copy of the whole takes three times as long."""
    result = np.empty((*image.shape[1:], len(image)), np.float32)
    for number, band in enumerate(image):
        result[..., number] = band
    return result

"""Random changes of training tiles that leave a scene a possible scene, for any number of bands."""

from __future__ import annotations

import albumentations as A
import numpy as np
import numpy.typing as npt

# In units of a band's standard deviation, since they work on scaled imagery.
_BRIGHTNESS = 0.3
_CONTRAST = 0.2
_NOISE = 0.1
_NO_DISTANCES = np.zeros((0, 0), np.uint8)
_BAND_SHARE = 0.33  # how far single bands depart from the change common to all


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
        noise = np.random.default_rng(noise_seed).standard_normal(imagery.shape, dtype=np.float32)
        noise *= noise_std
        return np.concatenate([imagery * gain + shift + noise, img[..., bands:]], axis=-1)

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

    The same seed gives the same draws.
    """

    def __init__(self, seed: int, osm_count: int = 0, flips_alone: bool = False) -> None:
        changes = [_any_flip()] if flips_alone else [A.D4(p=1.0), BandJitter(0.75, osm_count)]
        self._compose = A.Compose(changes, seed=seed)

    def restart(self, seed: int) -> None:
        """Draw from here on as a new augmentation of this seed would."""
        self._compose.set_random_seed(seed)

    def __call__(self, image: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_], labels: npt.NDArray[np.uint8],
                 distances: npt.NDArray[np.uint8] = _NO_DISTANCES,
                 ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
        """A changed tile.

        Args:
            image: scaled, shape (channels, height, width), OSM channels behind the imagery's.
            valid: shape (height, width); invalid pixels stay 0.
            labels: shape (height, width).
            distances: to objects' outlines, of the same shape, or of no height where there are none.

        Returns:
            image, labels and distances of the same shapes.
        """
        masks = [labels, valid.astype(np.uint8), *([distances] if len(distances) else [])]
        changed = self._compose(image=np.ascontiguousarray(image.transpose(1, 2, 0)), masks=masks)
        labels, valid = changed["masks"][0], changed["masks"][1] != 0
        if len(distances):
            distances = changed["masks"][2]
        result = changed["image"].transpose(2, 0, 1)
        return result if valid.all() else result * valid, labels, distances

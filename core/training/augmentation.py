"""Random changes of training tiles that leave a scene a possible scene, for any number of bands.

What another place, another sensor or another day changes: direction and size of things, light, haze, sharpness,
compression, shadows. Each is drawn for few tiles, so that most are still as the imagery is; docs/decisions.md says what
each gains.
"""

from __future__ import annotations

import threading

import albumentations as A
import cv2
import numpy as np
import numpy.typing as npt

from contract.classes import IGNORE_ID
from models.object_distances import LEVELS, UNKNOWN

from .band_changes import BandJitter, Blur, Compression, Haze, Shadow

cv2.setNumThreads(1)  # several threads change tiles already
_NO_DISTANCES = np.zeros((0, 0), np.uint8)
_TURNED_SHARE = 0.4  # of the tiles: those that are turned by any angle and scaled
_SCALES = (0.75, 1.33)
_JITTERED_SHARE = 0.75
_WORSENED_SHARE = 0.4  # hazy, shaded, blurred or compressed; one alone, since albumentations' draws hang together


class Augmentation:
    """All eight flips and quarter turns, any angle and size for some; then light and sharpness.

    With ``flips_alone`` nothing but flips along both axes. What is drawn hangs on the generator that it is given alone,
    so tiles may be changed in any order and by any number of threads.

    Args:
        osm_count: how many of the last channels are no imagery, whose values stay as they are. With any, tiles keep
            their size and are turned by quarters: distances to objects are some of these values.
    """

    def __init__(self, osm_count: int = 0, flips_alone: bool = False) -> None:
        self._osm_count, self._flips_alone = osm_count, flips_alone
        self._of_thread = threading.local()  # albumentations keeps what it draws

    def __call__(self, generator: np.random.Generator, image: npt.NDArray[np.float32], valid: npt.NDArray[np.bool_],
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
        flips, changes = self._composed()
        pixels = _channels_last(image)
        masks = [labels, valid.view(np.uint8), *([distances] if len(distances) else [])]
        flips.set_random_seed(int(generator.integers(2**31)))
        turned = flips(image=pixels, masks=masks)
        pixels, masks = turned["image"], turned["masks"]
        if not self._flips_alone:
            if not self._osm_count and generator.random() < _TURNED_SHARE:
                pixels, masks = _turned(generator, pixels, masks)
            bands = pixels.shape[-1] - self._osm_count
            changes.set_random_seed(int(generator.integers(2**31)))
            changed = changes(image=np.ascontiguousarray(pixels[..., :bands]))["image"]
            pixels = np.concatenate([changed, pixels[..., bands:]], axis=-1) if self._osm_count else changed
        if not masks[1].all():
            pixels = pixels * masks[1][..., None]
        return pixels.transpose(2, 0, 1), masks[0], masks[2] if len(distances) else distances

    def _composed(self) -> tuple[A.Compose, A.Compose]:
        if not hasattr(self._of_thread, "composed"):
            self._of_thread.composed = (
                A.Compose([_any_flip() if self._flips_alone else A.D4(p=1.0)]),
                A.Compose([] if self._flips_alone else [BandJitter(p=_JITTERED_SHARE), A.OneOf(
                    [Haze(p=1), Shadow(p=1), Blur(p=1), Compression(p=1)], p=_WORSENED_SHARE)]))
        composed: tuple[A.Compose, A.Compose] = self._of_thread.composed
        return composed


def _any_flip() -> A.OneOf:
    """One draw of four: with a seed, two transforms of half a chance each would draw the same."""
    both = A.Sequential([A.HorizontalFlip(p=1), A.VerticalFlip(p=1)], p=1)
    return A.OneOf([A.NoOp(p=1), A.HorizontalFlip(p=1), A.VerticalFlip(p=1), both], p=1)


def _turned(generator: np.random.Generator, pixels: npt.NDArray[np.float32], masks: list[npt.NDArray[np.uint8]]
            ) -> tuple[npt.NDArray[np.float32], list[npt.NDArray[np.uint8]]]:
    """The tile at another angle and size; what comes in from beyond its edges is neither labelled nor valid."""
    scale = float(np.exp(generator.uniform(*np.log(_SCALES))))
    size = len(pixels)
    middle = (size - 1) / 2
    matrix = cv2.getRotationMatrix2D((middle, middle), float(generator.uniform(-45, 45)), scale)

    def moved(array: npt.NDArray, beyond: int, interpolation: int = cv2.INTER_NEAREST) -> npt.NDArray:
        return cv2.warpAffine(array, matrix, (size, size), flags=interpolation, borderMode=cv2.BORDER_CONSTANT,
                              borderValue=(beyond,) * 4)

    bands = pixels.shape[-1]
    parts = [moved(np.ascontiguousarray(pixels[..., first:first + 4]), 0, cv2.INTER_LINEAR).reshape(size, size, -1)
             for first in range(0, bands, 4)]  # of more than four OpenCV fills the border of the first four alone
    labels, valid, *distances = (moved(mask, beyond) for mask, beyond in zip(masks, (IGNORE_ID, 0, UNKNOWN)))
    return (np.concatenate(parts, axis=-1) if len(parts) > 1 else parts[0],
            [labels, valid, *(_scaled(of, scale) for of in distances)])


def _scaled(distances: npt.NDArray[np.uint8], scale: float) -> npt.NDArray[np.uint8]:
    """Distances of a tile that is seen at another size; of the longest nobody knows what shorter ones they become."""
    values = np.arange(256)
    scaled = np.minimum(np.round(values * scale), LEVELS)
    scaled[1:] = np.maximum(scaled[1:], 1)  # inside stays inside
    if scale < 1:
        scaled[LEVELS] = UNKNOWN
    scaled[UNKNOWN] = UNKNOWN
    return scaled.astype(np.uint8)[distances]


def _channels_last(image: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The image (channels, height, width) as albumentations wants it; a copy of the whole takes three times as long."""
    result = np.empty((*image.shape[1:], len(image)), np.float32)
    for number, band in enumerate(image):
        result[..., number] = band
    return result

"""Random changes of the values of scaled imagery, each as a transform of albumentations.

albumentations' own expect values from 0 to 1, or bytes, and one to four bands; scaled imagery has any number of bands
that are centred on 0, in units of their standard deviations.
"""

from __future__ import annotations

import albumentations as A
import cv2
import numpy as np
import numpy.typing as npt

_BRIGHTNESS = 0.3
_CONTRAST = 0.2
_NOISE = 0.1
_BAND_SHARE = 0.33  # how far single bands depart from the change common to all
_BYTE_MEAN, _BYTE_STD = 127.5, np.sqrt((256**2 - 1) / 12)  # of a byte that is drawn evenly
_HAZE = (0.1, 0.5)  # share of the light that haze scatters
_AIRLIGHT = (0.5, 2.0)
_BLACK = -2.0  # about where no light at all lies
_SHADE = (0.4, 0.8)  # share of the light that a shadow leaves
_MOST_SHADOWS = 3
_BLUR_SIGMAS_PX = (0.4, 1.5)
_JPEG_QUALITY = (30, 90)
_JPEG_RANGE = 3.0  # values beyond are cut off, as bytes are
_JPEG_BANDS = 3

Image = npt.NDArray[np.float32]
Drawn = dict[str, object]


class _Change(A.ImageOnlyTransform):
    """A change of an image of shape (height, width, bands) for a share ``p`` of the tiles."""

    def get_params_dependent_on_data(self, params: Drawn, data: Drawn) -> Drawn:
        """What is drawn for a tile."""
        return self.draw(self.random_generator, params["shape"])  # type: ignore[arg-type]

    def draw(self, generator: np.random.Generator, shape: tuple[int, int, int]) -> Drawn:
        """The arguments of ``apply`` beside the image."""
        raise NotImplementedError


class BandJitter(_Change):
    """Brightness, contrast and noise: mostly the same for all bands, as light is."""

    def apply(self, img: Image, gain: Image, shift: Image, noise_seed: int, noise_std: float, **_: object) -> Image:
        """The changed image."""
        # By rows, not pixels: NumPy takes six times as long over an axis of a few bands. Bytes that are drawn evenly:
        # a seventh of the time that normal numbers take, and as good for noise so small.
        height, width, bands = img.shape
        drawn = np.random.default_rng(noise_seed).integers(0, 256, (height, width * bands), np.uint8)
        noise = drawn.astype(np.float32)
        noise *= np.float32(noise_std / _BYTE_STD)
        noise += np.tile(shift - np.float32(noise_std * _BYTE_MEAN / _BYTE_STD), width)
        noise += img.reshape(noise.shape) * np.tile(gain, width)
        return noise.reshape(img.shape)

    def draw(self, generator: np.random.Generator, shape: tuple[int, int, int]) -> Drawn:
        """See ``apply``."""
        def about_all(limit: float) -> Image:
            common, own = generator.uniform(-1, 1), generator.uniform(-1, 1, shape[-1])
            return (limit * ((1 - _BAND_SHARE) * common + _BAND_SHARE * own)).astype(np.float32)

        return {"gain": 1 + about_all(_CONTRAST), "shift": about_all(_BRIGHTNESS),
                "noise_std": generator.uniform(0, _NOISE), "noise_seed": int(generator.integers(2**31))}


class Haze(_Change):
    """Haze: less of the scene, and in its place the same light everywhere (Koschmieder's law)."""

    def apply(self, img: Image, left: np.float32, added: Image, **_: object) -> Image:
        """The changed image."""
        return img * left + added

    def draw(self, generator: np.random.Generator, shape: tuple[int, int, int]) -> Drawn:
        """See ``apply``."""
        scattered = generator.uniform(*_HAZE)
        added = scattered * (generator.uniform(*_AIRLIGHT) + generator.uniform(-0.3, 0.3, shape[-1]))
        return {"left": np.float32(1 - scattered), "added": added.astype(np.float32)}


class Shadow(_Change):
    """Shadows of what stands outside: a few quadrangles with less light."""

    def apply(self, img: Image, corners: list[npt.NDArray[np.int32]], shade: float, **_: object) -> Image:
        """The changed image."""
        light = np.ones(img.shape[:2], np.float32)
        for polygon in corners:
            cv2.fillConvexPoly(light, polygon, shade)
        return (img - np.float32(_BLACK)) * light[..., None] + np.float32(_BLACK)

    def draw(self, generator: np.random.Generator, shape: tuple[int, int, int]) -> Drawn:
        """See ``apply``."""
        corners = []
        for _ in range(int(generator.integers(1, _MOST_SHADOWS, endpoint=True))):
            middle = generator.uniform(0, 1, 2) * shape[:2]
            reach = generator.uniform(0.05, 0.3, 4) * shape[0]
            angles = generator.uniform(0, np.pi / 2) + np.arange(4) * np.pi / 2
            around = middle + reach[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
            corners.append(np.round(around[:, ::-1]).astype(np.int32))
        return {"corners": corners, "shade": float(generator.uniform(*_SHADE))}


class Blur(_Change):
    """What a lens out of focus leaves of the scene; albumentations' own would cut values off at 0 and 1."""

    def apply(self, img: Image, sigma_px: float, **_: object) -> Image:
        """The changed image."""
        blurred = cv2.GaussianBlur(img, (0, 0), sigma_px, borderType=cv2.BORDER_REFLECT_101)
        return np.asarray(blurred, np.float32).reshape(img.shape)  # OpenCV drops the axis of a single band

    def draw(self, generator: np.random.Generator, shape: tuple[int, int, int]) -> Drawn:
        """See ``apply``."""
        return {"sigma_px": float(generator.uniform(*_BLUR_SIGMAS_PX))}


class Compression(_Change):
    """What JPEG leaves of a photograph; imagery of other than three bands stays as it is."""

    def apply(self, img: Image, quality: int, **_: object) -> Image:
        """The changed image."""
        if img.shape[-1] != _JPEG_BANDS:
            return img
        as_bytes = np.clip((img + _JPEG_RANGE) * (255 / (2 * _JPEG_RANGE)), 0, 255).astype(np.uint8)
        written = cv2.imencode(".jpg", as_bytes, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        read = np.asarray(cv2.imdecode(written, cv2.IMREAD_COLOR), np.float32)
        return read * np.float32(2 * _JPEG_RANGE / 255) - np.float32(_JPEG_RANGE)

    def draw(self, generator: np.random.Generator, shape: tuple[int, int, int]) -> Drawn:
        """See ``apply``."""
        return {"quality": int(generator.integers(*_JPEG_QUALITY, endpoint=True))}

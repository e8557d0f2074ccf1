"""Small pictures inside a report: classes and error shares as PNG, imagery as JPEG, all as data URIs."""

from __future__ import annotations

import base64
import io
from collections.abc import Collection

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy import ndimage

from contract.classes import IGNORE_ID

# Cells without errors stay faintly visible on a light and on a dark page; errors go over into an opaque red.
_RIGHT_RGBA = np.array((127, 140, 141, 46))
_WRONG_RGBA = np.array((203, 45, 31, 255))
_STEPS = 64
_JPEG_QUALITY = 78
# How much of the imagery a class hides, and inside the outlines of objects; the same of the page where there is none.
_OVER_IMAGERY, _INSIDE_OVER_IMAGERY = 0.5, 0.25
_OVER_PAGE, _INSIDE_OVER_PAGE = 1.0, 0.6
# An outline is a pixel wider for so many pixels of the picture, which the page scales down.
_PX_OF_A_LINE = 128


def rgb_of(color: str) -> tuple[int, ...]:
    """Red, green and blue, each from 0 to 255, of "#rrggbb"."""
    return tuple(bytes.fromhex(color[1:]))


def class_picture(positions: npt.NDArray[np.uint8], colors: tuple[str, ...]) -> str:
    """Class positions of shape (height, width) in the colours ("#rrggbb") of their classes; 255 is transparent."""
    palette = np.zeros((256, 3), np.uint8)
    palette[:len(colors)] = [rgb_of(color) for color in colors]
    picture = Image.fromarray(positions)
    picture.putpalette(palette.tobytes())
    return _png(picture, transparency=IGNORE_ID)


def outlined_picture(positions: npt.NDArray[np.uint8], objects: npt.NDArray[np.uint32], colors: tuple[str, ...],
                     outlined: Collection[int], clear: Collection[int], imagery: npt.NDArray[np.uint8] | None) -> str:
    """Class positions of shape (height, width), with outlines around each object, over imagery where there is any.

    Args:
        objects: tells objects of one class apart, of the shape of ``positions``; 0 where nothing does.
        colors: "#rrggbb" of the classes by position.
        outlined: positions of the classes that are outlined.
        clear: of those that hide nothing of the imagery, as 255 never does.
        imagery: of shape (height, width, 3).
    """
    shown = np.array([*map(rgb_of, colors), (0, 0, 0)], np.float64)
    alpha = np.full(len(shown), _OVER_PAGE if imagery is None else _OVER_IMAGERY)
    alpha[list(outlined)] = _INSIDE_OVER_PAGE if imagery is None else _INSIDE_OVER_IMAGERY
    alpha[[-1] if imagery is None else [*clear, -1]] = 0
    place = np.minimum(positions, len(colors))
    opacity = alpha[place]
    opacity[_outlines(positions, objects, outlined)] = 1
    pixels = shown[place]
    if imagery is None:
        rgba = np.dstack((pixels, 255 * opacity)).round().astype(np.uint8)
        return _data_uri(Image.fromarray(rgba), "PNG", optimize=True)
    blended = imagery + opacity[..., None] * (pixels - imagery)
    return _data_uri(Image.fromarray(blended.round().astype(np.uint8)), "JPEG", quality=_JPEG_QUALITY, subsampling=0,
                     optimize=True)


def _outlines(positions: npt.NDArray[np.uint8], objects: npt.NDArray[np.uint32],
              outlined: Collection[int]) -> npt.NDArray[np.bool_]:
    """Pixels of outlined classes beside another object or class."""
    inside = np.isin(positions, list(outlined))
    identity = np.where(inside, objects.astype(np.int64) * 256 + positions, -1)
    inner = ndimage.minimum_filter(identity, 3, mode="nearest") == ndimage.maximum_filter(identity, 3, mode="nearest")
    edge = inside & ~inner
    wider = max(positions.shape) // _PX_OF_A_LINE
    return inside & ndimage.binary_dilation(edge, iterations=wider) if wider else edge


def share_picture(shares: npt.NDArray[np.float64], full: float) -> str:
    """Shares of shape (height, width) from faint grey (0) to red (``full`` and more); NaN is transparent."""
    along = np.clip(np.nan_to_num(shares) / full, 0, 1)
    steps = np.where(np.isnan(shares), _STEPS, np.round(along * (_STEPS - 1))).astype(np.uint8)
    colors = [*share_colors(_STEPS), (0, 0, 0, 0)]
    picture = Image.fromarray(steps)
    picture.putpalette(bytes(value for color in colors for value in color[:3]))
    return _png(picture, transparency=bytes(color[3] for color in colors))


def share_colors(count: int) -> list[tuple[int, int, int, int]]:
    """The colours (red, green, blue, alpha, each 0 to 255) of ``count`` equal steps of a share."""
    along = np.linspace(0, 1, count)[:, None]
    return [tuple(color) for color in np.round(_RIGHT_RGBA + along * (_WRONG_RGBA - _RIGHT_RGBA)).astype(int).tolist()]


def imagery_picture(image: npt.NDArray[np.uint8]) -> str:
    """An image of shape (height, width, 3)."""
    return _data_uri(Image.fromarray(image), "JPEG", quality=_JPEG_QUALITY, optimize=True)


def _png(picture: Image.Image, transparency: int | bytes) -> str:
    return _data_uri(picture, "PNG", optimize=True, transparency=transparency)


def _data_uri(picture: Image.Image, kind: str, **options: object) -> str:
    stream = io.BytesIO()
    picture.save(stream, kind, **options)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(stream.getvalue()).decode()}"

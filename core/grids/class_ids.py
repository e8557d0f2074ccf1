"""Class ids of pixels against the scheme that names them: no step passes over a class that it does not know."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.texts import tr

from .class_rasters import read_classes


def read_known_classes(dataset: DatasetReader, scheme: ClassScheme, what: str,
                       window: Window | None = None) -> npt.NDArray[np.uint8]:
    """What ``read_classes`` gives, every id being one of the scheme's or 255; ``what`` names the raster's role.

    Raises:
        InputError: the file is damaged, its first band is not uint8, or it holds an id that the scheme does not have.
    """
    classes = read_classes(dataset, window)
    check_class_ids(classes, scheme, f"{what} {dataset.name}")
    return classes


def check_class_ids(classes: npt.NDArray[np.uint8], scheme: ClassScheme, title: str) -> None:
    """See that the scheme has every class id, 255 (ignore) excepted.

    Raises:
        InputError: it lacks some; they, the raster's ``title`` and the scheme's classes are named.
    """
    is_known = np.zeros(256, np.bool_)
    is_known[[*scheme.ids, IGNORE_ID]] = True
    known = is_known[classes]
    if known.all():
        return
    unknown = np.unique(classes[~known]).tolist()
    raise InputError(
        tr("{title} holds unknown class ids: {unknown}. Its classes are: {classes}.").format(
            title=title, unknown=", ".join(map(str, unknown)),
            classes=", ".join(f"{item.id} {item.name}" for item in scheme.classes)),
        tr("Make it again with a scheme that has these classes, or set those pixels to 255 (ignore)."))


def counts_by_row(classes: npt.NDArray[np.uint8], ids: Sequence[int]) -> npt.NDArray[np.int64]:
    """Pixels of each of some class ids in each row of classes of shape (height, width); shape (height, ids)."""
    counts = np.empty((len(classes), len(ids)), np.int64)
    for row, own in zip(classes, counts):
        own[:] = np.bincount(row, minlength=256)[list(ids)]
    return counts

"""Class rasters: class ids that carry their scheme, its names and colours, and their origin inside."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 # XML is written here, none is read

import numpy as np
import numpy.typing as npt
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window

from contract.classes import IGNORE_ID, ClassScheme
from contract.errors import InputError
from contract.outside_json import parse_json
from contract.raster_tags import SCHEME_TAG
from contract.scheme_json import scheme_from_dict
from contract.texts import tr

from .rasters import Grid, new_raster, reading

IMAGERY_TAG, MODEL_TAG = "URBANSEG_IMAGERY", "URBANSEG_MODEL"


@dataclass(frozen=True)
class Origin:
    """What a class raster was predicted from, file names for users to read; empty where it was not, or is not known."""

    imagery: str = ""
    model: str = ""


def read_classes(dataset: DatasetReader, window: Window | None = None) -> npt.NDArray[np.uint8]:
    """Class ids of a window (None: all) of a class or labels raster, nodata as 255; shape (height, width).

    Raises:
        InputError: the file is damaged, or its first band is not uint8.
    """
    if dataset.dtypes[0] != "uint8":
        raise InputError(
            tr("{dataset} is {dtypes}, class rasters are uint8.").format(
                dataset=dataset.name, dtypes=dataset.dtypes[0]),
            tr("Use a raster made by Label from OSM or Predict classes, or convert it to Byte."))
    with reading(dataset):
        classes = dataset.read(1, window=window)
        valid = dataset.read_masks(1, window=window) != 0
    return np.where(valid, classes, np.uint8(IGNORE_ID))


@contextlib.contextmanager
def new_class_raster(path: str | Path, grid: Grid, scheme: ClassScheme,
                     origin: Origin | None = None, **creation_options: Any) -> Iterator[DatasetWriter]:
    """A uint8 class raster, 255 = ignore, with colour table, category names, the scheme and its origin inside."""
    with new_raster(path, grid, 1, "uint8", nodata=IGNORE_ID, **creation_options) as dataset:
        dataset.write_colormap(1, {item.id: _rgba(item.color) for item in scheme.classes} | {IGNORE_ID: (0, 0, 0, 0)})
        dataset.update_tags(**{SCHEME_TAG: json.dumps(scheme.without_rules().to_dict(), ensure_ascii=False)})
        if origin is not None:
            dataset.update_tags(**{IMAGERY_TAG: origin.imagery, MODEL_TAG: origin.model})
        dataset.set_band_description(1, "class")
        yield dataset
        temporary = Path(dataset.name)
        # Inside the block that moves the file and its sidecars into place; GDAL keeps category names in PAM.
        _write_category_names(temporary, scheme)


def scheme_of(dataset: DatasetReader, what: str = tr("Class raster")) -> ClassScheme:
    """The class scheme a class raster carries.

    Raises:
        InputError: it carries none, or one that is damaged.
        SchemeError: it is wrong inside.
    """
    text = dataset.tags().get(SCHEME_TAG)
    if text is None:
        raise InputError(tr("{what} {dataset} carries no class scheme.").format(what=what, dataset=dataset.name),
                         tr("Use a raster made by Label from OSM or Predict classes."))
    try:
        data = parse_json(text)
    except ValueError as error:
        raise InputError(
            tr("The class scheme in {what} {dataset} (tag {scheme_tag}) is damaged: {error}.").format(
                what=what.lower(), dataset=dataset.name, scheme_tag=SCHEME_TAG, error=error),
            tr("Use a raster made by Label from OSM or Predict classes.")) from error
    return scheme_from_dict(data, tr("The class scheme in {dataset}").format(dataset=dataset.name))


def origin_of(dataset: DatasetReader) -> Origin:
    """What a class raster says it was predicted from."""
    tags = dataset.tags()
    return Origin(tags.get(IMAGERY_TAG, ""), tags.get(MODEL_TAG, ""))


def _write_category_names(path: Path, scheme: ClassScheme) -> None:
    names = {item.id: item.name for item in scheme.classes}
    root = ElementTree.Element("PAMDataset")
    categories = ElementTree.SubElement(ElementTree.SubElement(root, "PAMRasterBand", band="1"), "CategoryNames")
    for class_id in range(max(names) + 1):
        ElementTree.SubElement(categories, "Category").text = names.get(class_id, "")
    ElementTree.ElementTree(root).write(f"{path}.aux.xml", encoding="utf-8")


def _rgba(color: str) -> tuple[int, int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16), 255

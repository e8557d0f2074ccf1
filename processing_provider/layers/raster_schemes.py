"""The class scheme that a class raster carries, as far as dialogs show it."""

from __future__ import annotations

from typing import Optional

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...contract.classes import ClassScheme
from ...contract.errors import SchemeError
from ...contract.outside_json import parse_json
from ...contract.raster_tags import SCHEME_TAG
from ...contract.scheme_json import scheme_from_dict


def scheme_of_raster(layer: Optional[QgsRasterLayer]) -> Optional[ClassScheme]:
    """The classes of a class raster; None where there is no layer, or it carries none: the worker says why."""
    if layer is None or not layer.isValid() or layer.providerType() != "gdal":
        return None
    try:
        dataset = gdal.OpenEx(layer.source(), gdal.OF_RASTER)
        text = dataset.GetMetadataItem(SCHEME_TAG) if dataset is not None else None
        return scheme_from_dict(parse_json(text)) if text else None
    except (RuntimeError, ValueError, SchemeError):  # GDAL raises RuntimeError where a plugin told it to
        return None

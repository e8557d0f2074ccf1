"""How a cloud mask is shown: what it hides, over imagery that stays as it is."""

from __future__ import annotations

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ...contract.choices import SENTINEL_2_MASKED
from .raster_schemes import scheme_of_raster
from .styling import RASTER_OPACITY

_NO_DATA = 0


def style_cloud_mask(layer: QgsRasterLayer) -> None:
    """Clouds and shadows in their colours; what is clear or no data is in the legend, but not drawn."""
    scheme = scheme_of_raster(layer)
    if scheme is None:
        return
    classes = []
    for item in scheme.classes:
        color = QColor(item.color)
        color.setAlpha(255 if item.id in SENTINEL_2_MASKED and item.id != _NO_DATA else 0)
        classes.append(QgsPalettedRasterRenderer.Class(item.id, color, item.name))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.setOpacity(RASTER_OPACITY)

"""Hiding what a map says while somebody says what is really there."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer

from ..layers.loading import RESULT


class HiddenMaps:
    """Layers that were unticked, to be ticked again."""

    def __init__(self) -> None:
        self._layers: list[str] = []

    def hide(self, asked: QgsMapLayer) -> None:
        """Untick every map of classes and every result, but not the points that are asked for."""
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is not None and layer.id() != asked.id() and _tells(layer) and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self._layers.append(layer.id())

    def show(self) -> None:
        """Tick them again, those that are still there."""
        root = QgsProject.instance().layerTreeRoot()
        for node in map(root.findLayer, self._layers):
            if node is not None:
                node.setItemVisibilityChecked(True)
        self._layers.clear()


def _tells(layer: QgsMapLayer) -> bool:
    is_class_map = isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    return is_class_map or bool(layer.customProperty(RESULT))

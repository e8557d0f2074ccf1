"""The maps that learnings made, each in the place of the one before, and the way back through them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer


@dataclass(frozen=True)
class Learning:
    """The model that was there before, its map if there was one in sight, and the map that took its place."""

    model: str
    map_before: str
    map_after: str


class LearnedMaps:
    """What can be undone."""

    def __init__(self) -> None:
        self._learnings: list[Learning] = []

    def __len__(self) -> int:
        return len(self._learnings)

    def show(self, path: str, title: str, model_before: str) -> QgsRasterLayer:
        """Show a map in place of the topmost map of classes that is seen, which is unticked."""
        layer, root = QgsRasterLayer(path, title), QgsProject.instance().layerTreeRoot()
        before = _map_in_sight()
        QgsProject.instance().addMapLayer(layer, False)
        if before is None:
            root.insertLayer(1, layer)  # below the clicks
        else:
            parent = before.parent()
            parent.insertLayer(parent.children().index(before), layer)
            before.setItemVisibilityChecked(False)
        self._learnings.append(Learning(model_before, before.layerId() if before else "", layer.id()))
        return layer

    def undo(self) -> str:
        """Take the last map away and show the one before; the path of the model that was there before."""
        learning, project = self._learnings.pop(), QgsProject.instance()
        before = project.layerTreeRoot().findLayer(learning.map_before)
        if before is not None:
            before.setItemVisibilityChecked(True)
        if project.mapLayer(learning.map_after) is not None:
            project.removeMapLayer(learning.map_after)
        return learning.model


def is_map_of_classes(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer shows classes, and so is no imagery."""
    return isinstance(layer, QgsRasterLayer) and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def _map_in_sight() -> Optional[QgsLayerTreeLayer]:
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return next((node for node in nodes if node.isVisible() and is_map_of_classes(node.layer())), None)

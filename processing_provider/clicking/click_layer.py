"""The layer of clicks: points with the class that is there, styled by it; the last one can be taken back."""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...contract.classes import ClassScheme
from ..translation import tr

CLASS_FIELD = "class"


class ClickLayer:
    """A layer of the project in memory, made with the first click; whoever wants to keep it saves it as any other."""

    def __init__(self) -> None:
        self._layer: Optional[QgsVectorLayer] = None
        self._layer_id = ""  # a layer that goes can no longer be asked

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer, while it is there."""
        return self._layer

    @property
    def count(self) -> int:
        return self._layer.featureCount() if self._layer else 0

    def add(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, class_name: str, scheme: ClassScheme) -> None:
        """Keep that a class is at a point."""
        if self._layer is None:
            self._make(crs)
        assert self._layer is not None  # nosec B101 - made above
        self._style(scheme)
        to_layer = QgsCoordinateTransform(crs, self._layer.crs(), QgsProject.instance())
        feature = QgsFeature(self._layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(to_layer.transform(point)))
        feature[CLASS_FIELD] = class_name
        self._layer.dataProvider().addFeatures([feature])
        self._changed()

    def take_back(self) -> None:
        """Forget the last click; without one, nothing happens."""
        if self.count and self._layer is not None:
            self._layer.dataProvider().deleteFeatures([max(self._layer.allFeatureIds())])
            self._changed()

    def _make(self, crs: QgsCoordinateReferenceSystem) -> None:
        layer = QgsVectorLayer(f"Point?field={CLASS_FIELD}:string", tr("Clicks"), "memory")
        layer.setCrs(crs, False)
        layer.willBeDeleted.connect(partial(self._forget, layer.id()))
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        self._layer, self._layer_id = layer, layer.id()

    def _style(self, scheme: ClassScheme) -> None:
        """A dot of the class's colour in a ring that is seen on any imagery."""
        assert self._layer is not None  # nosec B101 - only called with one
        categories = [QgsRendererCategory(item.name, QgsMarkerSymbol.createSimple({
            "name": "circle", "color": item.color, "outline_color": "#ffffff", "outline_width": "0.5", "size": "3.4"}),
            item.name) for item in scheme.classes]
        self._layer.setRenderer(QgsCategorizedSymbolRenderer(CLASS_FIELD, categories))

    def _changed(self) -> None:
        if self._layer is not None:
            self._layer.updateExtents()
            self._layer.triggerRepaint()

    def _forget(self, layer_id: str) -> None:
        """The layer goes."""
        if self._layer_id == layer_id:
            self._layer, self._layer_id = None, ""


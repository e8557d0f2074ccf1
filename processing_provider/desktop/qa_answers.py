"""The points of a QA layer one after the other: which is looked at, what is answered, what is still open."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsMapLayer, QgsVectorLayer, QgsWkbTypes

QA_FIELDS = ("id", "map_class", "map_id", "classes", "reference")


def is_qa_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer was made by *QA sample*."""
    return (isinstance(layer, QgsVectorLayer) and layer.isValid()
            and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
            and all(layer.fields().lookupField(name) >= 0 for name in QA_FIELDS))


class QaAnswers:
    """Goes through the points in the order of their numbers; the first that is open is looked at first."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self._features = [feature.id() for feature in
                          sorted(layer.getFeatures(request), key=lambda feature: int(feature["id"]))]
        self._place = 0
        if self.count and self.answer:
            self.next_open()

    @property
    def count(self) -> int:
        return len(self._features)

    @property
    def number(self) -> int:
        """Which one of all is looked at, from 1."""
        return self._place + 1

    @property
    def point(self) -> QgsFeature:
        """The one that is looked at."""
        return self._layer.getFeature(self._features[self._place])

    @property
    def answer(self) -> str:
        """What a user says of it; empty while it is open."""
        return _text(self.point["reference"])

    def open_count(self) -> int:
        """How many have no answer yet."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return sum(not _text(feature["reference"]) for feature in self._layer.getFeatures(request))

    def step(self, places: int) -> None:
        """Look at one further on or back, from the last on to the first."""
        self._place = (self._place + places) % self.count

    def next_open(self) -> None:
        """Look at the next one that is open; where none is, stay."""
        start = self._place
        for _ in range(self.count):
            self.step(1)
            if not self.answer:
                return
        self._place = start

    def say(self, class_name: Optional[str]) -> bool:
        """Answer, or open again with None; false where the layer cannot be written.

        Written at once, unless the layer is being edited: then it is one of these edits, to be saved with them.
        """
        field, feature = self._layer.fields().lookupField("reference"), self._features[self._place]
        if self._layer.isEditable():
            return bool(self._layer.changeAttributeValue(feature, field, class_name))
        written = bool(self._layer.dataProvider().changeAttributeValues({feature: {field: class_name}}))
        self._layer.triggerRepaint()
        return written


def _text(value: object) -> str:
    """Of a field that may hold nothing, which QGIS versions say in several ways."""
    return value if isinstance(value, str) else ""

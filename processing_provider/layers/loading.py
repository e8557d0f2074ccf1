"""What happens to results when QGIS loads them: a name that says what they are of, a group, metadata."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QTimer

from ..translation import tr

GROUP = "Urban Segmentation"
RESULT = "urbanseg/result"  # property of layers that were made here
_BETWEEN = " – "


def title_of_source(layer: Optional[QgsMapLayer]) -> str:
    """What results are of: the imagery's name; empty where that is only the name of a temporary file."""
    if layer is None:
        return ""
    path = Path(layer.source().split("|")[0])
    if layer.name() == path.stem and str(path).startswith(QgsProcessingUtils.tempFolder()):
        return ""
    return layer.name().split(_BETWEEN)[-1]  # of "Classes – town" the polygons are "Polygons – town"


def prepare_loading(layer_id: str, source: str, algorithm: str, inputs: Mapping[str, str],
                    context: QgsProcessingContext, is_shown: bool = True) -> None:
    """Say how a result shall look in the layer tree, if QGIS will load it.

    Args:
        source: what the result is of.
        algorithm: the title of what made it.
        inputs: titles and values for the metadata, such as the model.
        is_shown: whether it is ticked; what would hide the imagery is not.
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    details = context.layerToLoadOnCompletionDetails(layer_id)
    if source:
        details.name = f"{details.name.split(_BETWEEN)[0]}{_BETWEEN}{source}"  # a step of a chain may have named it
    # Newer versions have groups of their own; there the layer is not yet in the tree when it is processed.
    if hasattr(details, "groupName") and not details.groupName:
        details.groupName = GROUP
    details.setPostProcessor(LoadedLayer.kept(metadata(details.name, algorithm, inputs), is_shown))


def load_as(source: str, name: str, context: QgsProcessingContext) -> None:
    """Have a layer loaded that is no destination of a parameter, as one of several in a file."""
    if context.project() is not None:
        details = QgsProcessingContext.LayerDetails(name, context.project())
        context.addLayerToLoadOnCompletion(source, details)


def metadata(title: str, algorithm: str, inputs: Mapping[str, str]) -> QgsLayerMetadata:
    """Title, abstract and history of a result."""
    made = datetime.datetime.now().astimezone()
    lines = [tr("Made by {algorithm} (Urban Segmentation).").format(algorithm=algorithm)]
    lines += [f"{name}: {value}" for name, value in inputs.items()]
    result = QgsLayerMetadata()
    result.setTitle(title)
    result.setAbstract("\n".join(lines))
    result.setType("dataset")
    result.setHistory([f"{made.isoformat(timespec='seconds')} {algorithm}"])
    return result


class LoadedLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives one loaded layer its metadata and its place. QGIS keeps no reference, so each is kept here until used."""

    _waiting: ClassVar[list[LoadedLayer]] = []
    LIMIT = 200  # of runs whose results were never loaded

    def __init__(self, layer_metadata: QgsLayerMetadata, is_shown: bool) -> None:
        super().__init__()
        self._metadata, self._is_shown = layer_metadata, is_shown

    @classmethod
    def kept(cls, layer_metadata: QgsLayerMetadata, is_shown: bool) -> LoadedLayer:
        """A new one that stays until its layer is loaded."""
        processor = cls(layer_metadata, is_shown)
        cls._waiting = [*cls._waiting[-cls.LIMIT:], processor]
        return processor

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> None:
        if isinstance(layer, QgsRasterLayer) and not QgsSettings().value("Processing/Configuration/RASTER_STYLE"):
            layer.loadDefaultStyle()  # of rasters QGIS takes no more than their colour table
        layer.setMetadata(self._metadata)
        layer.setCustomProperty(RESULT, True)
        project = context.project()
        if project is not None:
            _tell_apart(layer, project)
            if project.layerTreeRoot().findLayer(layer.id()) is not None:
                _arrange(layer.id(), self._is_shown, project)
            else:  # newer versions put it into the tree in a moment
                QTimer.singleShot(0, partial(_arrange, layer.id(), self._is_shown, project))
        LoadedLayer._waiting = [other for other in LoadedLayer._waiting if other is not self]


def _tell_apart(layer: QgsMapLayer, project: QgsProject) -> None:
    """Number a result whose name another layer has already."""
    name, taken = layer.name(), {other.name() for other in project.mapLayers().values() if other.id() != layer.id()}
    names = itertools.chain([name], (f"{name} ({number})" for number in itertools.count(2)))
    layer.setName(next(free for free in names if free not in taken))


def _arrange(layer_id: str, is_shown: bool, project: QgsProject) -> None:
    """Put a result into the group, and show of what lies at one place the polygons alone: imagery is seen below."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer_id)
    if node is None:
        return
    # A group of the user's own choice (Processing's settings) is respected.
    chosen_group = QgsSettings().value("Processing/Configuration/RESULTS_GROUP_NAME")
    if not chosen_group:
        group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
        if node.parent() is not group:
            group.insertChildNode(_place(group, node.layer()), node.clone())
            node.parent().removeChildNode(node)
    node = root.findLayer(layer_id)
    if not is_shown:
        node.setItemVisibilityChecked(False)
    _hide_below_polygons(node.parent())


def _hide_below_polygons(group: QgsLayerTreeGroup) -> None:
    nodes = [node for node in group.findLayers() if node.layer() is not None and node.layer().customProperty(RESULT)]
    polygons = [node.layer() for node in nodes if _is_class_polygons(node.layer()) and node.isVisible()]
    for node in nodes:
        raster = node.layer()
        if isinstance(raster, QgsRasterLayer) and any(
                layer.crs() == raster.crs() and layer.extent().intersects(raster.extent()) for layer in polygons):
            node.setItemVisibilityChecked(False)


def _is_class_polygons(layer: QgsMapLayer) -> bool:
    return (isinstance(layer, QgsVectorLayer) and isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
            and layer.renderer().classAttribute() == "class_id" and layer.isSpatial()
            and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry)


def _place(group: QgsLayerTreeGroup, layer: QgsMapLayer) -> int:
    """Vectors above rasters: else a raster hides the polygons made from it."""
    if not isinstance(layer, QgsRasterLayer):
        return 0
    rasters = [place for place, node in enumerate(group.findLayers()) if isinstance(node.layer(), QgsRasterLayer)]
    return rasters[0] if rasters else len(group.children())

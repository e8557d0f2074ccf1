"""What happens to results when QGIS loads them: a name that says what they are of, a group, metadata."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar, Optional

from qgis.core import (
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsSettings,
)

from ..translation import tr

GROUP = "Urban Segmentation"
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
                    context: QgsProcessingContext) -> None:
    """Say how a result shall look in the layer tree, if QGIS will load it.

    Args:
        source: what the result is of.
        algorithm: the title of what made it.
        inputs: titles and values for the metadata, such as the model.
    """
    if not context.willLoadLayerOnCompletion(layer_id):
        return
    details = context.layerToLoadOnCompletionDetails(layer_id)
    if source:
        details.name = f"{details.name.split(_BETWEEN)[0]}{_BETWEEN}{source}"  # a step of a chain may have named it
    # Newer versions have groups of their own; there the layer is not yet in the tree when it is processed.
    if hasattr(details, "groupName") and not details.groupName:
        details.groupName = GROUP
    details.setPostProcessor(LoadedLayer.kept(metadata(details.name, algorithm, inputs)))


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

    def __init__(self, layer_metadata: QgsLayerMetadata) -> None:
        super().__init__()
        self._metadata = layer_metadata

    @classmethod
    def kept(cls, layer_metadata: QgsLayerMetadata) -> LoadedLayer:
        """A new one that stays until its layer is loaded."""
        processor = cls(layer_metadata)
        cls._waiting = [*cls._waiting[-cls.LIMIT:], processor]
        return processor

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> None:
        layer.setMetadata(self._metadata)
        project = context.project()
        root = project.layerTreeRoot() if project is not None else None
        node = root.findLayer(layer.id()) if root is not None else None
        # A group of the user's own choice (Processing's settings) is respected.
        chosen_group = QgsSettings().value("Processing/Configuration/RESULTS_GROUP_NAME")
        if root is not None and node is not None and not chosen_group:
            group = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
            if node.parent() is not group:
                group.insertChildNode(_place(group, layer), node.clone())
                node.parent().removeChildNode(node)
        LoadedLayer._waiting = [other for other in LoadedLayer._waiting if other is not self]


def _place(group: QgsLayerTreeGroup, layer: QgsMapLayer) -> int:
    """Vectors above rasters: else a raster hides the polygons made from it."""
    if not isinstance(layer, QgsRasterLayer):
        return 0
    rasters = [place for place, node in enumerate(group.findLayers()) if isinstance(node.layer(), QgsRasterLayer)]
    return rasters[0] if rasters else len(group.children())

"""Outputs of an algorithm that are layers: copied into QGIS's sinks, styled with their style stored beside the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Callable

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer

from ..translation import tr
from .sinks import copy_to_sink
from .sources import open_raster_output, open_vector_output
from .styling import save_style_with_data


class OutputLayers:
    """Mixed into a ``QgsProcessingAlgorithm``: remembers how each output is opened and styled once the work is done."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden_outputs: list[str] = []  # loaded without a tick: nothing of the imagery would be seen below
        self._styles: dict[str, tuple[Callable, Callable]] = {}  # how to open and how to style each output

    def copy_to_sink(self, path: str, name: str, parameters: dict, context: QgsProcessingContext,
                     feedback: QgsProcessingFeedback, short_names: Mapping[str, str] = MappingProxyType({})) -> str:
        """As ``sinks.copy_to_sink``, for a parameter of this algorithm."""
        return copy_to_sink(self, path, name, parameters, context, feedback, short_names)

    def style_vector(self, layer_id: str, style: Callable[[QgsVectorLayer], None]) -> None:
        """Have a vector output styled, and the style stored with its data, once the work is done."""
        self._styles[layer_id] = open_vector_output, style

    def style_raster(self, path: str, style: Callable[[QgsRasterLayer], None]) -> None:
        """Have a raster output styled, and the style stored beside it, once the work is done."""
        self._styles[path] = open_raster_output, style

    def style_outputs(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Iterator[Any]:
        """Style every output that can be opened, and yield its id; say which cannot."""
        for layer_id, (open_layer, style) in self._styles.items():
            layer = open_layer(layer_id, context)
            if layer is None or not layer.isValid():
                feedback.pushWarning(tr("{} cannot be opened for styling.").format(layer_id))
                continue
            style(layer)
            save_style_with_data(layer)
            yield layer_id

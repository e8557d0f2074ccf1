"""Stack bands: bands of different pixel size become one raster that every step takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
)

from ..contract.jobs import StackBandsJob
from ..processing_provider.layers.sources import raster_path
from ..processing_provider.parameters.definitions import with_tooltip
from ..processing_provider.parameters.input_checks import Finding, check_crs
from ..processing_provider.translation import tr
from .groups import TRAINING
from .worker_job import WorkerJobAlgorithm


class StackBands(WorkerJobAlgorithm):
    """``urbanseg:stackbands``."""

    ID = "stackbands"
    GROUP = TRAINING

    def title(self) -> str:
        return tr("Stack bands")

    def keywords(self) -> str:
        return tr(
            "bands, composite, merge, layer stack, multispectral, Sentinel-2")

    def help_text(self) -> str:
        return tr(
            "<p>Puts the bands of several rasters into one, on the pixel grid of the finest of them; coarser bands are "
            "resampled bilinearly. For Sentinel-2 choose the .jp2 files of the bands you want, 10, 20 and 60 m "
            "together.</p>"
            "<p>Bands keep their names: those in the file, else B02, B8A… from the file name. A model remembers them, "
            "and Predict classes finds them by name, in whatever order they lie. A pixel that one band lacks is "
            "nodata in all.</p>"
            "<p><b>Next:</b> <i>Label from OSM</i> and <i>Make tiles</i> with the stack as imagery.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(
            QgsProcessingParameterMultipleLayers("RASTERS", tr("Rasters"), QgsProcessing.SourceType.TypeRaster),
            tr("Their bands follow each other in this order."))
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Stack"))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        for layer in self.parameterAsLayerList(parameters, "RASTERS", context):
            yield from check_crs(layer, tr("Imagery"))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        layers = self.parameterAsLayerList(parameters, "RASTERS", context)
        self._rasters = tuple(raster_path(layer, "RASTERS") for layer in layers)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> StackBandsJob:
        return StackBandsJob(self._rasters, self.parameterAsOutputLayer(parameters, "OUTPUT", context))

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        return {"OUTPUT": outputs["output"]}

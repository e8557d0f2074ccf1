"""Cloud mask: clouds and their shadows in satellite imagery that comes without a scene classification."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.jobs import CloudMaskJob
from ..processing_provider.layers.cloud_style import style_cloud_mask
from ..processing_provider.parameters.definitions import advanced, choice_parameter, number_parameter, with_tooltip
from ..processing_provider.parameters.input_checks import Finding, check_crs
from ..processing_provider.translation import tr
from .groups import LABELS
from .worker_job import WorkerJobAlgorithm


class CloudMask(WorkerJobAlgorithm):
    """``urbanseg:cloudmask``."""

    ID = "cloudmask"
    GROUP = LABELS

    def title(self) -> str:
        return tr("Cloud mask")

    def keywords(self) -> str:
        return tr("clouds, shadows, haze, Sentinel-2, Landsat, SCL, scene classification, Fmask, csmask, nodata")

    def help_text(self) -> str:
        return tr(
            "<p>Finds clouds and their shadows in imagery of Sentinel-2 or Landsat that comes without a scene "
            "classification (SCL). Where there is one, take that.</p>"
            "<p>The networks are those of ukis-csmask, a package of the German Aerospace Center under the Apache "
            "licence. It is not part of the environment: download its wheel (145 MB) from PyPI and choose it here; "
            "nothing is fetched while it runs.</p>"
            "<p>The mask has pixels of 30 m and the numbers of the SCL: 0 no data, 3 cloud shadow, 7 clear, 9 cloud. "
            "Look at it over the imagery: bright sand, snow and roofs may be taken for clouds.</p>"
            "<p><b>Next:</b> choose it as cloud mask in <i>Label from OSM</i>, <i>Make tiles</i> and <i>Predict "
            "classes</i>.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")),
            tr("With bands named B02, B03, B04 and B08, better B11 and B12 as well (Stack bands keeps these names), or "
               "four or six unnamed bands in this order."))
        yield with_tooltip(
            QgsProcessingParameterFile("NETWORKS", tr("Wheel of ukis-csmask"), extension="whl", optional=True),
            tr("The file ukis_csmask-….whl, as pip download --no-deps ukis-csmask saves it. Not set: the package in "
               "the worker's environment."))
        yield choice_parameter("LEVEL", tr("Product"), CloudMaskJob, "level")
        yield advanced(with_tooltip(
            number_parameter("QUANTIFICATION", tr("Value of a reflectance of 1"), CloudMaskJob, "quantification"),
            tr("10,000 in products of Sentinel-2.")))
        yield advanced(with_tooltip(
            number_parameter("OFFSET", tr("Offset of the values"), CloudMaskJob, "offset"),
            tr("Added to them before. -1000 for files of Sentinel-2 from 2022 on, as they are delivered (processing "
               "baseline 04.00); 0 where whoever delivers them has added it already.")))
        yield advanced(with_tooltip(
            number_parameter("BUFFER", tr("Buffer around clouds and shadows (m)"), CloudMaskJob, "buffer_m"),
            tr("Edges of clouds and shadows are faint.")))
        yield QgsProcessingParameterRasterDestination("OUTPUT", tr("Clouds"))
        self.addOutput(QgsProcessingOutputNumber("CLOUD_SHARE", tr("Share of clouds (%)")))
        self.addOutput(QgsProcessingOutputNumber("SHADOW_SHARE", tr("Share of cloud shadows (%)")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        yield from check_crs(self.parameterAsRasterLayer(parameters, "INPUT", context), tr("Imagery"))
        self.existing_path(parameters, "NETWORKS", context)  # raises where it is not there

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._networks = self.existing_path(parameters, "NETWORKS", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> CloudMaskJob:
        level = self.parameterAsEnumString(parameters, "LEVEL", context)
        return CloudMaskJob(
            imagery=self._imagery,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            networks=self._networks,
            level="L1C" if level == "L1C" else "L2A",
            quantification=self.parameterAsDouble(parameters, "QUANTIFICATION", context),
            offset=self.parameterAsDouble(parameters, "OFFSET", context),
            buffer_m=self.parameterAsDouble(parameters, "BUFFER", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        self.style_raster(outputs["output"], style_cloud_mask)
        return {"OUTPUT": outputs["output"], "CLOUD_SHARE": 100 * outputs["cloud_share"],
                "SHADOW_SHARE": 100 * outputs["shadow_share"]}

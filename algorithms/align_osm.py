"""Align OSM: layers moved onto what imagery shows, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ..contract.jobs import AlignOsmJob
from ..processing_provider.layers.alignment_styles import style_aligned_layer, style_shifts
from ..processing_provider.layers.loading import load_as
from ..processing_provider.parameters.definitions import (
    advanced,
    class_field_parameter,
    names_parameter,
    number_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding, check_crs, check_overlap, check_some_overlap
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from .groups import LABELS
from .worker_job import WorkerJobAlgorithm


class AlignOsm(WorkerJobAlgorithm):
    """``urbanseg:alignosm``."""

    ID = "alignosm"
    GROUP = LABELS

    def title(self) -> str:
        return tr("Align OSM")

    def keywords(self) -> str:
        return tr("OpenStreetMap, offset, shift, misaligned, registration, georeference, move, correct, footprint")

    def help_text(self) -> str:
        return tr(
            "<p>Finds where OpenStreetMap lies beside what your imagery shows, and writes the layers moved onto it: a "
            "model that learns from labels in the wrong place draws wrong outlines.</p>"
            "<p>The imagery is looked at in blocks. For each the shift is searched at which the outlines of the "
            "buildings fit the edges of the imagery best; neighbouring blocks support each other. Where nothing fits "
            "clearly a block has no answer, and its features stay where they are. Whole features are moved, so that "
            "their shapes stay; long lines are bent.</p>"
            "<p>The layers hold the features on the imagery with all their attributes, and the fields shift_m and "
            "certainty. Points with arrows and a report show what was moved where.</p>"
            "<p>The moved layers fit this imagery and are no better map: do not send them to OpenStreetMap.</p>"
            "<p><b>Next:</b> look at the arrows, then give the aligned layers to Label from OSM.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"))
        yield osm_layers_parameter()
        yield scheme_parameter("SCHEME", default="urban")
        yield with_tooltip(
            QgsProcessingParameterRasterLayer("PROBABILITIES", tr("Probabilities"), optional=True),
            tr("From Predict classes: what the layers are laid over in place of the imagery's edges. Of a model that "
               "learnt from labels shifted all alike they are shifted, too."))
        yield with_tooltip(
            number_parameter("MAXIMUM_SHIFT", tr("Largest shift (m)"), AlignOsmJob, "maximum_shift_m"),
            tr("How far from their place objects are looked for."))
        yield advanced(with_tooltip(
            number_parameter("BLOCK_SIZE", tr("Block size (m)"), AlignOsmJob, "block_size_m"),
            tr("Small blocks follow imagery that differs within itself; large ones are surer. A block needs about ten "
               "buildings.")))
        yield advanced(with_tooltip(
            number_parameter("MINIMUM_CERTAINTY", tr("Least certainty (0–1)"), AlignOsmJob, "minimum_certainty"),
            tr("Blocks below it have no answer.")))
        yield advanced(with_tooltip(
            names_parameter("CLASSES", tr("Classes to align by"), AlignOsmJob, "classes"),
            tr("Names or ids, separated by commas; empty: the objects of the class scheme, such as buildings. All "
               "features are moved.")))
        yield advanced(class_field_parameter())
        yield advanced(QgsProcessingParameterBoolean("LOAD", tr("Load the layers into the project"), True))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("Aligned layers"), "GeoPackage (*.gpkg)")
        yield QgsProcessingParameterFeatureSink("SHIFTS", tr("Shifts"), QgsProcessing.SourceType.TypeVectorPoint)
        yield QgsProcessingParameterFileDestination("REPORT", tr("Report"), "HTML (*.html)")
        yield QgsProcessingParameterFileDestination("REPORT_JSON", tr("Figures"), "JSON (*.json)", optional=True)
        self.addOutput(QgsProcessingOutputMultipleLayers("ALIGNED_LAYERS", tr("Aligned layers")))
        self.addOutput(QgsProcessingOutputNumber("BLOCKS", tr("Blocks with objects")))
        self.addOutput(QgsProcessingOutputNumber("ANSWERED_BLOCKS", tr("Blocks with an answer")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        imagery = self.parameterAsRasterLayer(parameters, "INPUT", context)
        yield from check_crs(imagery, tr("Imagery"))
        yield from check_overlap(imagery, self.parameterAsRasterLayer(parameters, "PROBABILITIES", context),
                                 context.transformContext())
        yield from check_some_overlap(self.parameterAsLayerList(parameters, "LAYERS", context), imagery,
                                      context.transformContext())
        read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._imagery = self.raster(parameters, "INPUT", context)
        self._probabilities = self.raster(parameters, "PROBABILITIES", context)
        self._layers = self.vector_layers(parameters, "LAYERS", "INPUT", context)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> AlignOsmJob:
        return AlignOsmJob(
            imagery=self._imagery,
            layers=tuple(self._layers.for_worker(feedback)),
            scheme=read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context)).to_dict(),
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            shifts_output=QgsProcessingUtils.generateTempFilename("shifts.gpkg"),
            **self.report_paths(parameters, context, "REPORT"),
            probabilities=self._probabilities,
            classes=self.names(parameters, "CLASSES", context),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            block_size_m=self.parameterAsDouble(parameters, "BLOCK_SIZE", context),
            maximum_shift_m=self.parameterAsDouble(parameters, "MAXIMUM_SHIFT", context),
            minimum_certainty=self.parameterAsDouble(parameters, "MINIMUM_CERTAINTY", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        sources = []
        for layer in outputs["layers"]:
            source = f"{outputs['output']}|layername={layer['name']}"
            if self.parameterAsBoolean(parameters, "LOAD", context):
                load_as(source, tr("Aligned {name}").format(name=layer["name"]), context)
            self.style_vector(source, partial(style_aligned_layer, kind=layer["kind"]))
            sources.append(source)
        shifts = self.copy_to_sink(outputs["shifts_output"], "SHIFTS", parameters, context, feedback)
        self.style_vector(shifts, style_shifts)
        return {"OUTPUT": outputs["output"], "SHIFTS": shifts, "ALIGNED_LAYERS": sources,
                "REPORT": outputs["report_html"], "REPORT_JSON": outputs["report_json"],
                "BLOCKS": outputs["blocks"], "ANSWERED_BLOCKS": outputs["answered_blocks"]}

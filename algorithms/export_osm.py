"""Export for OpenStreetMap: checked features as a file for an editor, MapRoulette or MapSwipe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..contract.errors import InputError
from ..contract.jobs import ExportOsmJob
from ..processing_provider.layers.sources import LayerSources
from ..processing_provider.parameters.choice_words import words_of
from ..processing_provider.parameters.definitions import (
    advanced,
    choice_parameter,
    class_field_parameter,
    names_parameter,
    osm_layers_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from .groups import CHECKING
from .worker_job import WorkerJobAlgorithm

ENDINGS = {"osm": ".osm", "osc": ".osc", "maproulette": ".geojson", "mapswipe": ".geojson", "geojson": ".geojson"}


class ExportOsm(WorkerJobAlgorithm):
    """``urbanseg:exportosm``."""

    ID = "exportosm"
    GROUP = CHECKING

    def title(self) -> str:
        return tr("Export for OpenStreetMap")

    def keywords(self) -> str:
        return tr("OpenStreetMap, JOSM, osmChange, osc, MapRoulette, MapSwipe, GeoJSON, missing buildings, contribute")

    def help_text(self) -> str:
        return tr(
            "<p>Writes what a map has and OpenStreetMap lacks as a file for people who edit OpenStreetMap: .osm or "
            ".osc for an editor such as JOSM, a MapRoulette challenge, the footprints of a MapSwipe project, or "
            "GeoJSON. Nothing is uploaded.</p>"
            "<p>Look first: <i>Compare with OSM</i> makes a layer with the field <b>accepted</b>. Toggle editing, tick "
            "what is right, save, and run this. Objects that cross themselves, have fewer than three nodes or overlap "
            "what is mapped are left out, and the log says how many.</p>"
            "<p>No file changes an OSM object. What is moved or reshaped comes as a new object whose tag fixme names "
            "the old one: give the old one the new geometry in your editor (in JOSM: Replace Geometry), so that its "
            "id, history and tags stay.</p>"
            "<p>MapRoulette takes the file as it is: a task on each line. MapSwipe's projects to validate footprints "
            "take GeoJSON of polygons by an address: put the file where MapSwipe can read it.</p>"
            "<p>Many objects at once are an import, which the OpenStreetMap community asks to discuss first: see the "
            "import guidelines in its wiki.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        yield with_tooltip(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Features (from Compare with OSM or Vectorize classes)"),
                [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorLine]),
            tr("They need the field class_name or class_id."))
        yield choice_parameter("FEATURES", tr("Which features"), ExportOsmJob, "features")
        yield with_tooltip(
            choice_parameter("STATUSES", tr("Of a comparison"), ExportOsmJob, "statuses"),
            tr("Layers that are no comparison are new as a whole."))
        yield choice_parameter("FORMAT", tr("Format"), ExportOsmJob, "format")
        yield osm_layers_parameter(tr("What OpenStreetMap has: new objects that overlap it are left out. Not set: that "
                                      "is not checked."), optional=True)
        yield scheme_parameter("SCHEME", default="urban")
        yield with_tooltip(
            QgsProcessingParameterString("SOURCE", tr("Tag source"), ExportOsmJob.source_tag, optional=True),
            tr("What the objects were drawn from, such as the name of the imagery. Empty: no tag."))
        yield advanced(with_tooltip(
            names_parameter("TAGS", tr("Tags"), ExportOsmJob, "tags"),
            tr("In place of those of the class scheme's OSM rules, as class: key=value with commas between them. For "
               "example: road: highway=residential, road: surface=unpaved")))
        yield advanced(class_field_parameter())
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("File for OpenStreetMap"), ";;".join(
            ("OSM XML (*.osm)", "osmChange (*.osc)", "GeoJSON (*.geojson)")))
        self.addOutput(QgsProcessingOutputNumber("OBJECTS", tr("Objects in the file")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", tr("Objects that are left out")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        layer, form = _layer(parameters, context), self.parameterAsEnumString(parameters, "FORMAT", context)
        wants_accepted = self.parameterAsEnumString(parameters, "FEATURES", context) == "accepted"
        if layer is not None and wants_accepted and layer.fields().lookupField("accepted") < 0:
            yield Finding(tr("{layer} has no field accepted. Choose a layer of Compare with OSM, or export all "
                             "features.").format(layer=layer.name()))
        output = parameters.get("OUTPUT")
        if isinstance(output, str) and Path(output).suffix.lower() not in ("", ENDINGS[form]):
            yield Finding(tr("{path} should end in {ending}, since the format is {format}.").format(
                path=output, ending=ENDINGS[form], format=words_of("format")[form]))
        if not self.parameterAsLayerList(parameters, "LAYERS", context):
            yield Finding(tr("No OSM layers are given: whether the objects overlap what is mapped is not checked."),
                          blocks=False)
        read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        layer = _layer(parameters, context)
        if layer is None:
            raise InputError(tr("{name}: {path} cannot be opened.").format(name="INPUT", path=parameters.get("INPUT")),
                             tr("Choose polygons or lines of Compare with OSM or Vectorize classes."))
        self.source_title = layer.name()
        extent, crs, transforms = layer.extent(), layer.crs(), context.transformContext()
        self._layers = LayerSources(self.parameterAsLayerList(parameters, "LAYERS", context), extent, crs, transforms)
        if isinstance(parameters["INPUT"], QgsProcessingFeatureSourceDefinition):  # the selected features, a filter
            name = layer.name()
            layer = self.parameterAsSource(parameters, "INPUT", context).materialize(QgsFeatureRequest())
            layer.setName(name)
        self._source = LayerSources([layer], extent, crs, transforms)

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> ExportOsmJob:
        form = self.parameterAsEnumString(parameters, "FORMAT", context)
        return ExportOsmJob(
            source=self._source.for_worker(feedback)[0],
            scheme=read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context)).to_dict(),
            output=str(Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)).with_suffix(ENDINGS[form])),
            layers=tuple(self._layers.for_worker(feedback)),
            format=form,
            statuses=self.parameterAsEnumString(parameters, "STATUSES", context),
            features=self.parameterAsEnumString(parameters, "FEATURES", context),
            tags=self.names(parameters, "TAGS", context),
            source_tag=self.parameterAsString(parameters, "SOURCE", context),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        return {"OUTPUT": outputs["output"], "OBJECTS": outputs["objects"], "REFUSED": outputs["refused"]}


def _layer(parameters: dict, context: QgsProcessingContext) -> Optional[QgsVectorLayer]:
    """The layer of the parameter INPUT, whether all of its features are meant or some."""
    value = parameters.get("INPUT")
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.valueAsString(context.expressionContext())[0]
    return value if isinstance(value, QgsVectorLayer) else QgsProcessingUtils.mapLayerFromString(
        str(value), context, True, QgsProcessingUtils.LayerHint.Vector)

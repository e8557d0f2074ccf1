"""Fetch OSM: the features that a class scheme names, for the extent of imagery, from an Overpass server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..contract.classes import ClassScheme
from ..contract.errors import InputError
from ..contract.jobs import OsmFeaturesJob
from ..processing_provider.layers.loading import load_as
from ..processing_provider.layers.styling import style_osm_features
from ..processing_provider.osm.answers import AnswerCache
from ..processing_provider.osm.fetching import Listener, fetch_answers
from ..processing_provider.osm.network import sender, server_timeout_s
from ..processing_provider.osm.overpass_query import ATTRIBUTION, DEFAULT_SERVER, Cell
from ..processing_provider.parameters.definitions import (
    advanced,
    overpass_server_parameter,
    scheme_parameter,
    with_tooltip,
)
from ..processing_provider.parameters.input_checks import Finding
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from ..processing_provider.worker.interpreter import managed_environment_folder
from ..processing_provider.worker.task import asked_to_cancel
from .groups import LABELS
from .worker_job import WorkerJobAlgorithm

ANSWERS_FOLDER = "overpass"
MAXIMUM_AGE_DAYS = 7
DEGREES = "EPSG:4326"


class FetchOsm(WorkerJobAlgorithm):
    """``urbanseg:fetchosm``."""

    ID = "fetchosm"
    GROUP = LABELS

    def title(self) -> str:
        return tr("Fetch OSM")

    def keywords(self) -> str:
        return tr(
            "download, OpenStreetMap, Overpass, building, footprint, road, water, land use")

    def help_text(self) -> str:
        return tr(
            "<p>Fetches the OpenStreetMap features that a class scheme names, for the extent of your imagery: one "
            "layer for each class and kind of geometry, with OSM's ids, versions and times, in one GeoPackage.</p>"
            "<p>Asks an Overpass server through QGIS's own network settings (proxy, certificates), one request at a "
            "time, with pauses where the server is busy. Answers are kept for some days: a run that broke off goes on "
            "where it stopped.</p>"
            "<p><b>Next:</b> give the layers to Label from OSM or to Map classes. The data are © OpenStreetMap "
            "contributors, under the ODbL 1.0: name them where you show or pass on what you make of it.</p>"
        )

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        number = QgsProcessingParameterNumber.Type
        yield with_tooltip(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery"), optional=True),
                           tr("Its extent is what is fetched, if no other extent is given."))
        yield with_tooltip(QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
                           tr("In place of the imagery's extent."))
        yield scheme_parameter("SCHEME", default="urban")
        yield overpass_server_parameter()
        age = QgsProcessingParameterNumber("MAXIMUM_AGE", tr("Use answers kept for up to (days)"), number.Double,
                                           MAXIMUM_AGE_DAYS, False, 0)
        age.setMetadata({"widget_wrapper": {"decimals": 0}})
        yield advanced(with_tooltip(age, tr("0 asks the server in any case.")))
        yield advanced(QgsProcessingParameterBoolean("LOAD", tr("Load the layers into the project"), True))
        yield QgsProcessingParameterFileDestination("OUTPUT", tr("OSM features"), "GeoPackage (*.gpkg)")
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr("OSM layers")))

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        self._read_scheme(parameters, context)  # raises where it is none
        if self._extent_in_degrees(parameters, context) is None:
            yield Finding(tr("Neither imagery nor an extent is given. Choose imagery, or draw an extent on the map."))

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        self._scheme = self._read_scheme(parameters, context)
        extent = self._extent_in_degrees(parameters, context)
        if extent is None:  # in a model nobody has looked before
            raise InputError(tr("Neither imagery nor an extent is given."),
                             tr("Choose imagery, or draw an extent on the map."))
        self._extent = extent
        self._folder = managed_environment_folder() / ANSWERS_FOLDER
        self.inputs_read[tr("Data")] = ATTRIBUTION

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> OsmFeaturesJob:
        server = self.parameterAsString(parameters, "SERVER", context).strip() or DEFAULT_SERVER
        if not server.startswith(("https://", "http://")):
            raise InputError(tr("{server} is no web address.").format(server=server),
                             tr("For example {address}.").format(address=DEFAULT_SERVER))
        cache = AnswerCache(self._folder, self.parameterAsDouble(parameters, "MAXIMUM_AGE", context))
        listener = Listener(feedback.pushInfo, feedback.setProgress, lambda: asked_to_cancel(feedback))
        feedback.pushInfo(tr("Asking {server} for {area:.1f} km².").format(server=server, area=self._extent.area_km2))
        answers = fetch_answers(self._scheme, self._extent, server, sender(feedback), cache, listener,
                                server_timeout_s())
        return OsmFeaturesJob(
            answers=tuple(str(path) for path in answers),
            scheme=self._scheme.to_dict(),
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            attribution=ATTRIBUTION,
        )

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        sources = []
        for layer in outputs["layers"]:
            source = f"{outputs['output']}|layername={layer['name']}"
            item, kind = self._scheme.find(layer["class"]), layer["kind"]
            if self.parameterAsBoolean(parameters, "LOAD", context):
                load_as(source, f"OSM {layer['name']}", context)
            self.style_vector(source, partial(style_osm_features, item=item, kind=kind))
            sources.append(source)
        return {"OUTPUT": outputs["output"], "LAYERS": sources}

    def _read_scheme(self, parameters: dict, context: QgsProcessingContext) -> ClassScheme:
        return read_scheme_parameter(self.parameterAsString(parameters, "SCHEME", context))

    def _extent_in_degrees(self, parameters: dict, context: QgsProcessingContext) -> Cell | None:
        degrees = QgsCoordinateReferenceSystem(DEGREES)
        extent = self.parameterAsExtent(parameters, "EXTENT", context, degrees)
        if extent.isEmpty() and parameters.get("INPUT") not in (None, ""):
            self.raster(parameters, "INPUT", context)  # for the layers' names; raises where it cannot be opened
            extent = self.parameterAsExtent({"EXTENT": self.parameterAsRasterLayer(parameters, "INPUT", context)},
                                            "EXTENT", context, degrees)
        if extent.isEmpty():
            return None
        return Cell(extent.yMinimum(), extent.xMinimum(), extent.yMaximum(), extent.xMaximum())

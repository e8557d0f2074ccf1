"""What all algorithms share: prepare on the main thread, run one worker job, raise its errors, style what is loaded."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..contract.errors import InputError, OutputError, SegmentationError
from ..contract.jobs import Job, PredictJob, TrainJob
from ..contract.output_paths import check_outputs
from ..processing_provider.layers.destinations import sink_files
from ..processing_provider.layers.loading import prepare_loading, title_of_source
from ..processing_provider.layers.sources import (
    LayerSources,
    absolute,
    open_raster_output,
    open_vector_output,
    raster_path,
)
from ..processing_provider.layers.styling import save_style_with_data
from ..processing_provider.parameters.definitions import masked_values
from ..processing_provider.parameters.help_pages import page_url, panel_text
from ..processing_provider.parameters.input_checks import Finding
from ..processing_provider.schemes.built_in import read_scheme_parameter
from ..processing_provider.translation import tr
from ..processing_provider.worker.interpreter import DEVICE_SETTING, qgis_setting, worker_python_or_reason
from ..processing_provider.worker.process import CANCEL_GRACE_S
from ..processing_provider.worker.task import WorkerTask

ICON_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"


class SegmentationAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms that run a worker job.

    A leaf says what it is (``ID``, ``title``, ``help_text``), yields its ``parameters``, builds one ``job`` and turns
    the worker's outputs into ``results``.
    """

    ID = ""
    cancel_grace_s = CANCEL_GRACE_S

    def __init__(self) -> None:
        super().__init__()
        self._python = ""
        self._source_title: str | None = None  # what the results are of, for their names: the first raster given
        self._inputs: dict[str, str] = {}  # for their metadata
        self._styles: dict[str, tuple[Callable, Callable]] = {}  # how to open and how to style each output

    # -- what a leaf gives --------------------------------------------------------------------------------------

    def title(self) -> str:
        """Name in the Toolbox, translated."""
        raise NotImplementedError

    def help_text(self) -> str:
        """What it does, what comes out, what to do next; HTML, translated."""
        raise NotImplementedError

    def parameters(self) -> Iterator[QgsProcessingParameterDefinition]:
        """Inputs and destinations, in the order of the work."""
        raise NotImplementedError

    def findings(self, parameters: dict, context: QgsProcessingContext) -> Iterator[Finding]:
        """What can be said of the inputs before a run, from headers and extents alone."""
        yield from ()

    def prepare(self, parameters: dict, context: QgsProcessingContext) -> None:
        """Touch layers: runs on the main thread. The rest of the work may run in any thread."""

    def job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Job:
        """The job for the worker."""
        raise NotImplementedError

    def results(self, outputs: dict[str, Any], parameters: dict, context: QgsProcessingContext,
                feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Every declared output, from the worker's outputs."""
        raise NotImplementedError

    # -- what QGIS calls ----------------------------------------------------------------------------------------

    def createInstance(self) -> SegmentationAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def shortHelpString(self) -> str:
        return panel_text(self.ID, self.help_text())

    def helpUrl(self) -> str:
        return page_url(self, self.help_text())

    def icon(self) -> QIcon:
        path = ICON_FOLDER / f"{self.ID}.svg"
        return QIcon(str(path if path.exists() else ICON_FOLDER / "provider.svg"))

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        for parameter in self.parameters():
            self.addParameter(parameter)

    def canExecute(self) -> tuple[bool, str]:
        python, reason = worker_python_or_reason()
        return python is not None, reason

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        fits, message = super().checkParameterValues(parameters, context)
        if not fits:
            return fits, message
        can_execute, reason = self.canExecute()
        if not can_execute:
            return False, reason
        try:
            texts = [finding.text for finding in self.findings(parameters, context) if finding.blocks]
        except SegmentationError as error:
            texts = [str(error)]
        return not texts, "\n".join(texts)

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> bool:
        python, reason = worker_python_or_reason()
        if python is None:
            raise QgsProcessingException(reason)
        self._python = str(python)
        with raising_processing_errors():
            self.prepare(parameters, context)
            for finding in self.findings(parameters, context):
                if not finding.blocks:  # the others are refused before, or in a model by the worker
                    feedback.pushWarning(finding.text)
        return True

    def processAlgorithm(self, parameters: dict, context: QgsProcessingContext,
                         feedback: QgsProcessingFeedback) -> dict[str, Any]:
        with raising_processing_errors():
            job = self.job(parameters, context, feedback)
            check_outputs(job, sink_files(self, parameters, context))
            outputs = self._run(job, feedback)
            return self.results(outputs, parameters, context, feedback)

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        for layer_id, (open_layer, style) in self._styles.items():
            layer = open_layer(layer_id, context)
            if layer is None or not layer.isValid():
                feedback.pushWarning(tr("{} cannot be opened for styling.").format(layer_id))
                continue
            style(layer)
            save_style_with_data(layer)
            self.describe(layer_id, context)
        return {}

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        device = qgis_setting(DEVICE_SETTING)
        if device and isinstance(job, (TrainJob, PredictJob)) and job.device == "auto":  # what the settings say
            job = dataclasses.replace(job, device=device)
        task = WorkerTask(self.displayName(), self._python, job, feedback, self.cancel_grace_s)
        # Called directly: nesting it in the task manager deadlocks when two algorithms run on two cores.
        if task.run():
            return task.outputs
        if task.error is not None:
            raise task.error
        raise QgsProcessingException(tr("Cancelled: nothing was written."))

    # -- what leaves use ----------------------------------------------------------------------------------------

    def raster(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Path of a raster parameter, empty where an optional one is not given."""
        if parameters.get(name) in (None, ""):
            return ""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        path = raster_path(layer, _given(parameters[name]))
        if self._source_title is None:
            self._source_title = title_of_source(layer)
        self._inputs[self.parameterDefinition(name).description()] = path
        return path

    def vector_layers(self, parameters: dict, name: str, imagery_name: str,
                      context: QgsProcessingContext) -> LayerSources:
        """The layers of a parameter, as far as they lie on the imagery of another one.

        Raises:
            InputError: there is none that can be opened.
        """
        layers = self.parameterAsLayerList(parameters, name, context)
        if not layers:
            raise InputError(tr("{name}: no vector layer is given, or none can be opened.").format(name=name),
                             tr("Choose at least one layer."))
        imagery = self.parameterAsRasterLayer(parameters, imagery_name, context)
        return LayerSources(layers, imagery.extent(), imagery.crs(), context.transformContext())

    def existing_path(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Absolute path of a file or folder parameter, empty where an optional one is not given.

        Raises:
            InputError: it does not exist.
        """
        path = self.parameterAsString(parameters, name, context)
        if path and not os.path.exists(path):
            raise InputError(tr("{name}: {path} does not exist.").format(name=name, path=path),
                             tr("Choose an existing file or folder."))
        if path:
            self._inputs[self.parameterDefinition(name).description()] = absolute(path)
        return absolute(path)

    def optional_number(self, parameters: dict, name: str, context: QgsProcessingContext) -> float | None:
        """A number, or None where it is not set."""
        if parameters.get(name) in (None, ""):
            return None
        return self.parameterAsDouble(parameters, name, context)

    def names(self, parameters: dict, name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The names of a text with commas between them."""
        text = self.parameterAsString(parameters, name, context)
        return tuple(part.strip() for part in text.split(",") if part.strip())

    def masked_values(self, parameters: dict, context: QgsProcessingContext) -> tuple[int, ...]:
        """What counts as cloud in the mask raster.

        Raises:
            InputError: a part is no whole number.
        """
        return masked_values(self.parameterAsString(parameters, "MASKED_VALUES", context))

    def optional_scheme(self, parameters: dict, context: QgsProcessingContext) -> dict[str, Any] | None:
        """The class scheme as the core takes it, or None where it is not given.

        Raises:
            SchemeError: it is none.
        """
        given = self.parameterAsString(parameters, "SCHEME", context)
        return read_scheme_parameter(given).to_dict() if given else None

    def copy_to_sink(self, path: str, name: str, parameters: dict, context: QgsProcessingContext,
                     feedback: QgsProcessingFeedback, short_names: Mapping[str, str] = MappingProxyType({})) -> str:
        """Copy the worker's GeoPackage into the sink of a parameter, whatever QGIS can write; returns the layer's id.

        ``short_names``: what fields are called in a Shapefile, which has room for 10 characters.

        Raises:
            OutputError: the sink cannot be made or written.
        """
        source = QgsVectorLayer(path, name, "ogr")
        fields, positions = QgsFields(), []
        renamed = short_names if _is_shapefile(parameters.get(name), context) else {}
        for position, field in enumerate(source.fields()):
            if field.name() != "fid":  # the GeoPackage's own key; the sink makes its own
                field.setName(renamed.get(field.name(), field.name()))
                fields.append(field)
                positions.append(position)
        sink, layer_id = self.parameterAsSink(parameters, name, context, fields, source.wkbType(), source.crs())
        if sink is None:
            if parameters.get(name) is None:
                return ""
            raise OutputError(tr("{name}: {path} cannot be created.").format(name=name, path=parameters[name]),
                              tr("Choose another place or format."))
        total = max(1, source.featureCount())
        for number, feature in enumerate(source.getFeatures()):
            copied = QgsFeature(fields)
            copied.setGeometry(feature.geometry())
            copied.setAttributes([feature.attribute(position) for position in positions])
            if not sink.addFeature(copied, QgsFeatureSink.Flag.FastInsert):
                raise OutputError(
                    tr("{name}: writing feature {number} of {total} failed: {reason}.").format(
                        name=name, number=number + 1, total=total, reason=sink.lastError()),
                    tr("Free some space, or choose another place or format."))
            if number % 1000 == 0 and feedback.isCanceled():
                raise QgsProcessingException(tr("Cancelled while writing the layer."))
        if not sink.flushBuffer():
            raise OutputError(tr("{name}: {path} cannot be written: {reason}.").format(
                name=name, path=layer_id, reason=sink.lastError()), tr("Choose another place or format."))
        return layer_id

    def describe(self, layer_id: str, context: QgsProcessingContext) -> None:
        """Have an output named, grouped and described when QGIS loads it."""
        prepare_loading(layer_id, self._source_title or "", self.displayName(), self._inputs, context)

    def style_vector(self, layer_id: str, style: Callable[[QgsVectorLayer], None]) -> None:
        """Have a vector output styled, and the style stored with its data, once the work is done."""
        self._styles[layer_id] = open_vector_output, style

    def style_raster(self, path: str, style: Callable[[QgsRasterLayer], None]) -> None:
        """Have a raster output styled, and the style stored beside it, once the work is done."""
        self._styles[path] = open_raster_output, style


@contextlib.contextmanager
def raising_processing_errors() -> Iterator[None]:
    """Errors of the contract become the exception that makes QGIS stop, say so, and exit with 1."""
    try:
        yield
    except SegmentationError as error:
        raise QgsProcessingException(f"{error.message}\n{error.hint}".strip()) from error


def _is_shapefile(destination: Any, context: QgsProcessingContext) -> bool:
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination, _ = destination.sink.valueAsString(context.expressionContext())
    return isinstance(destination, str) and destination.lower().endswith(".shp")


def _given(value: Any) -> str:
    return value.name() if isinstance(value, QgsMapLayer) else str(value)

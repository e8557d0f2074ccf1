"""Parameters that several algorithms ask for, so that they read and behave the same everywhere."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...contract.choices import (
    OFFERED_DEVICES,
    OFFERED_ENCODER_WEIGHTS,
    OFFERED_ENCODERS,
    SENTINEL_2_MASKED,
    options,
)
from ...contract.errors import InputError
from ...contract.fields import field_types, numbers_of
from ...contract.jobs import PredictJob, TilesJob, TrainJob
from ..osm.overpass_query import DEFAULT_SERVER
from ..schemes.built_in import built_in_schemes
from ..translation import tr
from .choice_words import words_of

CHOICE_WIDGET = "urbanseg_choice"
REGISTERED_WIDGETS: set[str] = set()  # names by which this QGIS finds widgets of the plugin; none without a window


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Fold the parameter away under Advanced."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def with_tooltip(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Explain the parameter where it is met: as tooltip in the dialog and in ``qgis_process help``."""
    parameter.setHelp(text)
    return parameter


def naming_choices(text: str, words: dict[str, str]) -> str:
    """The text, in which each ``{value}`` is called as in dialogs, with the value of scripts behind."""
    return text.format(**{value: word if word == value or f"({value})" in word else f"{word} ({value})"
                          for value, word in words.items()})


def choice_or_text(name: str, title: str, choices: list[str], default: str | None, optional: bool = False,
                   file_filter: str = "", words: dict[str, str] | None = None) -> QgsProcessingParameterString:
    """A text with suggestions; in the dialog an editable list, with a file button where ``file_filter`` is given.

    ``words`` are what the dialog calls the suggestions; the values stay as they are.
    """
    parameter = QgsProcessingParameterString(name, title, default, False, optional)
    return with_widget(parameter, "ChoiceWidgetWrapper", choices=choices, file_filter=file_filter, words=words or {})


def with_widget(parameter: QgsProcessingParameterDefinition, wrapper: str,
                 **options: Any) -> QgsProcessingParameterDefinition:
    """Have dialogs show a widget of the plugin's; ``wrapper`` is a class of ``choice_wrapper``.

    QGIS before 4.4 finds the widget by its class. Later ones look for the name in their registry of widgets, and must
    not be told one that is not there: they would show nothing. A QGIS that knows neither shows a line to type in, or
    the values of a closed choice.
    """
    widget = {"class": f"{__package__}.choice_wrapper.{wrapper}", **options}
    if CHOICE_WIDGET in REGISTERED_WIDGETS:
        widget["widget_type"] = CHOICE_WIDGET
    parameter.setMetadata({"widget_wrapper": widget})
    return parameter


def with_wrapper(parameter: QgsProcessingParameterDefinition, wrapper: str) -> QgsProcessingParameterDefinition:
    """Have QGIS before 4.4 show another widget of ``choice_wrapper`` for the same choices."""
    metadata = parameter.metadata()
    metadata["widget_wrapper"]["class"] = f"{__package__}.choice_wrapper.{wrapper}"
    parameter.setMetadata(metadata)
    return parameter


def scheme_parameter(name: str, default: str | None, optional: bool = False) -> QgsProcessingParameterString:
    """The class scheme: a built-in name, a .json file or JSON text; in the dialog with an editor."""
    parameter = choice_or_text(name, tr("Class scheme"), built_in_schemes(), default, optional,
                               tr("Class scheme (*.json)"), words_of("scheme"))
    metadata = parameter.metadata()
    metadata["widget_wrapper"]["is_scheme"] = True
    parameter.setMetadata(metadata)
    return with_tooltip(parameter, tr("A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it "
                                      "as a table.").format(", ".join(built_in_schemes())))


def overpass_server_parameter() -> QgsProcessingParameterString:
    """Which server is asked for OSM features."""
    return advanced(with_tooltip(
        QgsProcessingParameterString("SERVER", tr("Overpass server"), DEFAULT_SERVER),
        tr("The address of the server's interpreter. Public servers are for some requests now and then; run one of "
           "your own for whole countries.")))


def osm_layers_parameter(explanation: str = "", optional: bool = False) -> QgsProcessingParameterMultipleLayers:
    """The OSM layers; ``explanation``, translated, in place of the usual tooltip."""
    return with_tooltip(
        QgsProcessingParameterMultipleLayers("LAYERS", tr("OSM layers"),
                                             QgsProcessing.SourceType.TypeVectorAnyGeometry, None, optional),
        explanation or tr("Lines and polygons; points are not used. An .osm.pbf file given without a layer name is "
                          "read whole."))


def imagery_date_parameter(tooltip: str) -> QgsProcessingParameterDateTime:
    """When the imagery was taken, if a user knows it."""
    return with_tooltip(
        QgsProcessingParameterDateTime("IMAGERY_DATE", tr("Date of the imagery"),
                                       QgsProcessingParameterDateTime.Type.Date, None, True), tooltip)


def class_field_parameter() -> QgsProcessingParameterString:
    """The field of layers that carry their classes."""
    return with_tooltip(
        QgsProcessingParameterString("CLASS_FIELD", tr("Field with the class name or id"), optional=True),
        tr("For layers that are classified already: the field's value decides, not the scheme's OSM rules."))


def ignore_parameter(what: str) -> QgsProcessingParameterString:
    """A class that means "not labelled"; ``what`` says of which input, translated."""
    return advanced(with_tooltip(
        QgsProcessingParameterString("IGNORE", tr("Ignore class"), optional=True),
        tr("Name or id of a class of {} that means \"not labelled\", for example 0 where only some objects were "
           "drawn. Its pixels count neither in the loss nor in any figure.").format(what)))


def mask_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """A mask raster, and which of its values hide a pixel."""
    yield advanced(with_tooltip(
        QgsProcessingParameterRasterLayer("MASK", tr("Cloud mask"), optional=True),
        tr("The scene classification of Sentinel-2 (SCL), or any raster of whole numbers. What it hides becomes "
           "nodata: it is neither labelled, nor learnt from, nor predicted.")))
    yield advanced(with_tooltip(
        QgsProcessingParameterString("MASKED_VALUES", tr("Masked values"),
                                     ", ".join(map(str, TilesJob.masked_values)), False, True),
        tr("Values of the cloud mask that hide a pixel. The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 "
           "and 9 clouds, 10 cirrus. Empty: all but 0.")))


def masked_values(text: str) -> tuple[int, ...]:
    """The numbers of the parameter MASKED_VALUES.

    Raises:
        InputError: a part is no whole number.
    """
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(re.fullmatch(r"-?[0-9]{1,10}", part) for part in parts):
        raise InputError(
            tr("{name}: “{text}” are no whole numbers with commas between them.").format(
                name="MASKED_VALUES", text=text),
            tr("For example {values}.").format(values=", ".join(map(str, SENTINEL_2_MASKED))))
    return tuple(int(part) for part in parts)


def device_parameter(name: str = "DEVICE") -> QgsProcessingParameterString:
    """Where the network runs."""
    return with_tooltip(
        choice_or_text(name, tr("Device"), list(OFFERED_DEVICES), TrainJob.device, words=words_of("device")),
        naming_choices(tr("{auto}: what Settings > Options > Urban Segmentation says, else a GPU where there is one; "
                          "cuda:1 is the second NVIDIA GPU."), words_of("device")))


def scheduler_parameter(text: str) -> QgsProcessingParameterString:
    """Workers that share the work; the text says what they must see, and what stays the same."""
    return advanced(with_tooltip(
        QgsProcessingParameterString("SCHEDULER", tr("Workers to share the work"), PredictJob.scheduler, optional=True),
        tr("local:2 lets two processes of this computer share the work; the address of a Dask scheduler, such as "
           "tcp://host:8786, all of its workers, on any number of computers. {text} Not set: one process does "
           "it.").format(text=text)))


def number_parameter(name: str, title: str, job: type, field: str,
                     decimals: int | None = None) -> QgsProcessingParameterNumber:
    """A number of a job: its default, its bounds, and whether it may be left unset are those of the field.

    ``decimals`` that dialogs show and take; None: those that the default needs.
    """
    return _number(name, title, job, field, 1, decimals)


def percent_parameter(name: str, title: str, job: type, field: str) -> QgsProcessingParameterNumber:
    """A share of a job, 0 to 1 there, in percent."""
    return _number(name, title, job, field, 100, None)


def choice_parameter(name: str, title: str, job: type, field: str) -> QgsProcessingParameterEnum:
    """One of the closed choices of a job's field."""
    return closed_choice(name, title, list(options(field_types(job)[field])), getattr(job, field), words_of(field))


def closed_choice(name: str, title: str, values: list[str], default: str,
                  words: dict[str, str]) -> QgsProcessingParameterEnum:
    """One of some values, which dialogs call by ``words``."""
    parameter = QgsProcessingParameterEnum(name, title, options=values, defaultValue=default, usesStaticStrings=True)
    return with_widget(parameter, "ChoiceWidgetWrapper", choices=values, words=words, is_closed=True)


def encoder_parameters() -> Iterator[QgsProcessingParameterDefinition]:
    """The encoder, and what it has learnt before."""
    yield advanced(with_tooltip(
        choice_or_text("ENCODER", tr("Encoder"), list(OFFERED_ENCODERS), TrainJob.encoder),
        tr("Any encoder name of segmentation-models-pytorch, or tu- and a timm name.")))
    yield advanced(with_tooltip(
        choice_or_text("ENCODER_WEIGHTS", tr("Encoder weights"), list(OFFERED_ENCODER_WEIGHTS),
                       TrainJob.encoder_weights, file_filter=tr("Weights (*.safetensors)"),
                       words=words_of("encoder_weights")),
        tr("imagenet, none (random), or a .safetensors file of encoder weights.")))


def flag_parameter(name: str, title: str, job: type, field: str) -> QgsProcessingParameterBoolean:
    """Yes or no, as the job has it where nothing is said."""
    return QgsProcessingParameterBoolean(name, title, getattr(job, field))


def classes_parameter(name: str, title: str, job: type, field: str, raster: str, unset: str, no_class: bool = False,
                      explained: dict[str, str] | None = None) -> QgsProcessingParameterString:
    """Names of classes with commas between them; in the dialog a list of those that a raster's scheme has.

    Args:
        raster: the parameter of the raster.
        unset: what no class means, a key of ``unset_texts.MEANINGS``.
        no_class: whether "none" is an answer, too.
        explained: number parameters of the dialog that show what "not set" means for the raster, by their names, with
            a key of ``unset_texts.NUMBER_MEANINGS``.
    """
    return with_widget(names_parameter(name, title, job, field), "ClassListWrapper", raster=raster, unset=unset,
                        no_class=no_class, explained=explained or {})


def names_parameter(name: str, title: str, job: type, field: str) -> QgsProcessingParameterString:
    """Names with commas between them."""
    return QgsProcessingParameterString(name, title, ", ".join(getattr(job, field) or ()) or None, optional=True)


def _number(name: str, title: str, job: type, field: str, factor: int,
            decimals: int | None) -> QgsProcessingParameterNumber:
    kind, is_optional, bounds = numbers_of(job, field)
    types = QgsProcessingParameterNumber.Type
    default = getattr(job, field)
    parameter = QgsProcessingParameterNumber(
        name, title, types.Integer if kind is int else types.Double,
        None if default is None else round(default * factor, 6), is_optional)
    if kind is float:
        shown = _decimals(parameter.defaultValue(), bounds.most * factor) if decimals is None else decimals
        parameter.setMetadata({"widget_wrapper": {"decimals": shown}})
    if math.isfinite(bounds.least):
        parameter.setMinimum(bounds.least * factor)
    if math.isfinite(bounds.most):
        parameter.setMaximum(bounds.most * factor)
    return parameter


def _decimals(default: float | None, most: float) -> int:
    """Those that a default needs, else two: no row of zeros behind it, and room for what users type."""
    if not default or most <= 1:
        return 2
    return len(f"{default:.6f}".rstrip("0").partition(".")[2])

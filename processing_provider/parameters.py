"""Parameters that several algorithms ask for, so that they read and behave the same everywhere."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .class_schemes import built_in_schemes
from .translation import tr


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Fold the parameter away under Advanced."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def with_tooltip(parameter: QgsProcessingParameterDefinition, text: str) -> QgsProcessingParameterDefinition:
    """Explain the parameter where it is met: as tooltip in the dialog and in ``qgis_process help``."""
    parameter.setHelp(text)
    return parameter


def choice_or_text(name: str, title: str, choices: list[str], default: str | None, optional: bool = False,
                   file_filter: str = "") -> QgsProcessingParameterString:
    """A text with suggestions; in the dialog an editable list, with a file button where ``file_filter`` is given."""
    parameter = QgsProcessingParameterString(name, title, default, False, optional)
    parameter.setMetadata({"widget_wrapper": {
        "class": f"{__package__}.choice_widget.ChoiceWidgetWrapper",
        "choices": choices, "file_filter": file_filter,
    }})
    return parameter


def scheme_parameter(name: str, default: str | None, optional: bool = False) -> QgsProcessingParameterString:
    """The class scheme: a built-in name, a .json file or JSON text; in the dialog with an editor."""
    parameter = choice_or_text(name, tr("Class scheme"), built_in_schemes(), default, optional,
                               tr("Class scheme (*.json)"))
    metadata = parameter.metadata()
    metadata["widget_wrapper"]["is_scheme"] = True
    parameter.setMetadata(metadata)
    return with_tooltip(parameter, tr("A built-in scheme ({}), a .json file of your own, or its text. “Edit…” shows it "
                                      "as a table.").format(", ".join(built_in_schemes())))


def ignore_parameter(what: str) -> QgsProcessingParameterString:
    """A class that means "not labelled"; ``what`` says of which input, translated."""
    return advanced(with_tooltip(
        QgsProcessingParameterString("IGNORE", tr("Ignore class"), optional=True),
        tr("Name or id of a class of {} that means \"not labelled\", for example 0 where only some objects were "
           "drawn. Its pixels count neither in the loss nor in any figure.").format(what)))


def device_parameter(name: str = "DEVICE") -> QgsProcessingParameterString:
    """Where the network runs."""
    return with_tooltip(
        choice_or_text(name, tr("Device"), ["auto", "cpu", "cuda:0", "mps"], "auto"),
        tr("auto takes what Settings > Options > Urban Segmentation says, else a GPU where there is one; cuda:1 is the "
           "second NVIDIA GPU."))


def percent_parameter(name: str, title: str, default: float, least: float, most: float) -> QgsProcessingParameterNumber:
    """A share in percent."""
    number = QgsProcessingParameterNumber.Type
    return QgsProcessingParameterNumber(name, title, number.Double, default, False, least, most)

"""Parameters that several algorithms ask for, so that they read and behave the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...contract.errors import InputError
from ..schemes.built_in import built_in_schemes
from ..translation import tr

# Sentinel-2 scene classification: no data, cloud shadow, clouds of medium and high probability, thin cirrus.
SENTINEL_2_MASKED = "0, 3, 8, 9, 10"


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


def osm_layers_parameter(explanation: str = "") -> QgsProcessingParameterMultipleLayers:
    """The OSM layers; ``explanation``, translated, in place of the usual tooltip."""
    return with_tooltip(
        QgsProcessingParameterMultipleLayers("LAYERS", tr("OSM layers"),
                                             QgsProcessing.SourceType.TypeVectorAnyGeometry),
        explanation or tr("Lines and polygons; points are not used. An .osm.pbf file given without a layer name is "
                          "read whole."))


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
        QgsProcessingParameterString("MASKED_VALUES", tr("Masked values of the cloud mask"), SENTINEL_2_MASKED, False,
                                     True),
        tr("The default is for Sentinel-2: 0 no data, 3 cloud shadow, 8 and 9 clouds, 10 cirrus. Empty: all but 0.")))


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
            tr("For example {values}.").format(values=SENTINEL_2_MASKED))
    return tuple(int(part) for part in parts)


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

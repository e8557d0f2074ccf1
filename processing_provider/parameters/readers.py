"""Values of parameters, as jobs take them: paths, layers, numbers that may be missing, names with commas between."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingContext

from ...contract.errors import InputError
from ...contract.tiles_json import DATASET_FILE, SCENES_FILE
from ..layers.loading import title_of_source
from ..layers.sources import LayerSources, absolute, crs_wkt, raster_path
from ..schemes.built_in import read_scheme_parameter
from ..translation import tr
from .best_model import chosen_model
from .definitions import masked_values
from .scene_list import SceneRow, read_scene_rows


class ParameterReaders(QgsProcessingAlgorithm):
    """An algorithm that reads its parameters, and remembers which, for the names and metadata of the results."""

    def __init__(self) -> None:
        super().__init__()
        self.source_title: str | None = None  # what the results are of: the first raster given
        self.inputs_read: dict[str, str] = {}  # title and path of each
        self.why_this_model = ""  # where the best one was asked for

    def raster(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Path of a raster parameter, empty where an optional one is not given."""
        if parameters.get(name) in (None, ""):
            return ""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        path = raster_path(layer, _given(parameters[name]))
        if self.source_title is None:
            self.source_title = title_of_source(layer)
        self.inputs_read[self.parameterDefinition(name).description()] = path
        return path

    def date(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """A date as 2021-05-30, empty where it is not given."""
        date = self.parameterAsDateTime(parameters, name, context)
        return date.toString("yyyy-MM-dd") if date.isValid() else ""

    def extent_and_crs(self, parameters: dict, name: str,
                       context: QgsProcessingContext) -> tuple[tuple[float, ...], str]:
        """An extent as left, bottom, right and top, and the WKT of its CRS; both empty where it is not given."""
        extent = self.parameterAsExtent(parameters, name, context)
        if extent.isNull():
            return (), ""
        sides = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
        return sides, crs_wkt(self.parameterAsExtentCrs(parameters, name, context))

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

    def optional_layer(self, parameters: dict, name: str, imagery_name: str,
                       context: QgsProcessingContext) -> LayerSources | None:
        """The vector layer of a parameter, as far as it lies on the imagery of another one; None where not given."""
        layer = self.parameterAsVectorLayer(parameters, name, context)
        if layer is None:
            return None
        imagery = self.parameterAsRasterLayer(parameters, imagery_name, context)
        return LayerSources([layer], imagery.extent(), imagery.crs(), context.transformContext())

    def tiles_folders(self, parameters: dict, name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """Absolute paths of tiles folders or of folders of several, each given as itself or as the .json file in it.

        Raises:
            InputError: one does not exist.
        """
        paths = [path for path in self.parameterAsFileList(parameters, name, context) if path]  # not set: one ""
        for path in paths:
            _check_there(name, path)
        return tuple(absolute(os.path.dirname(path) if os.path.basename(path) in (DATASET_FILE, SCENES_FILE) else path)
                     for path in paths)

    def scene_rows(self, parameters: dict, name: str, context: QgsProcessingContext) -> list[SceneRow]:
        """The scenes of a parameter, which Python may give as a list of dictionaries as well.

        Raises:
            InputError: it is no list of scenes.
        """
        value = parameters.get(name)
        return read_scene_rows(value if isinstance(value, (list, tuple, dict))
                               else self.parameterAsString(parameters, name, context))

    def model(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Absolute path of a model that is named or chosen, or the best one; empty where an optional one is not given.

        Raises:
            InputError: there is none.
        """
        chosen = chosen_model(self, parameters, name, context)
        if chosen.path:
            self.inputs_read[self.parameterDefinition(name).description()] = chosen.path
        self.why_this_model = chosen.why or self.why_this_model
        return chosen.path

    def existing_path(self, parameters: dict, name: str, context: QgsProcessingContext) -> str:
        """Absolute path of a file or folder parameter, empty where an optional one is not given.

        Raises:
            InputError: it does not exist.
        """
        path = self.parameterAsString(parameters, name, context)
        if path:
            _check_there(name, path)
            self.inputs_read[self.parameterDefinition(name).description()] = absolute(path)
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

    def names_or_unset(self, parameters: dict, name: str, context: QgsProcessingContext) -> tuple[str, ...] | None:
        """The names of such a text, None where there are none; the text "none" is no name at all."""
        names = self.names(parameters, name, context)
        if not names:
            return None
        return () if [item.casefold() for item in names] == ["none"] else names

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


def _given(value: Any) -> str:
    return value.name() if isinstance(value, QgsMapLayer) else str(value)


def _check_there(name: str, path: str) -> None:
    if not os.path.exists(path):
        raise InputError(tr("{name}: {path} does not exist.").format(name=name, path=path),
                         tr("Choose an existing file or folder."))

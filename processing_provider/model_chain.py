"""A shipped ``.model3`` chain, offered as an algorithm with a name people can read."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from .help_pages import page_url
from .translation import tr


def chain_title(name: str) -> str:
    """The title of a shipped chain in the person's language."""
    titles = {"mapclassesfromosm": tr("Map classes from OSM (whole chain)"),
              "trainfromosm": tr("Train from OSM"),
              "mapwithmodel": tr("Map with a model"),
              "finetunetomycity": tr("Fine-tune to my city")}
    return titles.get(name, name)


class ModelChain(QgsProcessingModelAlgorithm):
    """The model of a file. Its id comes from the model's name, which is fixed; the title is translated."""

    def __init__(self, path: Path, icon: QIcon) -> None:
        super().__init__()
        self._path = path
        self._icon = icon
        self.is_loaded = self.fromFile(str(path))
        self._name_new_defaults()

    def _name_new_defaults(self) -> None:
        """Name mandatory parameters that a step got after the file was written: without a value it is not valid."""
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        for child in self.childAlgorithms().values():
            if child.algorithm() is None:
                continue
            named = child.parameterSources()
            for parameter in child.algorithm().parameterDefinitions():
                is_needed = not parameter.flags() & optional and not parameter.isDestination()
                if is_needed and parameter.name() not in named and parameter.defaultValue() is not None:
                    source = QgsProcessingModelChildParameterSource.fromStaticValue(parameter.defaultValue())
                    child.addParameterSources(parameter.name(), [source])
            self.setChildAlgorithm(child)

    def createInstance(self) -> ModelChain:
        instance = ModelChain(self._path, self._icon)
        instance.setProvider(self.provider())
        return instance

    def displayName(self) -> str:
        return chain_title(self.name())

    def helpUrl(self) -> str:
        return page_url(self, self.shortHelpString())

    def group(self) -> str:
        return tr("Chains")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return self._icon

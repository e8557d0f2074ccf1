"""A shipped ``.model3`` chain, offered as an algorithm whose texts are in the user's language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..processing_provider.parameters.dialog_layout import without_heading
from ..processing_provider.parameters.help_pages import first_sentence, page_url, panel_text, tags_of
from ..processing_provider.translation import tr
from .groups import CHAINS, group_title
from .hooks import never_raising


def chain_title(name: str) -> str:
    """The title of a shipped chain in the user's language."""
    titles = {"mapclassesfromosm": tr("Map classes from OSM (whole chain)"),
              "trainfromosm": tr("Train from OSM"),
              "mapwithmodel": tr("Map with a model"),
              "finetunemodel": tr("Fine-tune model"),
              "updatemapsteps": tr("Update map (step by step)")}
    return titles.get(name, name)


def chain_help(name: str) -> str:
    """What a shipped chain does, in the user's language."""
    texts = {
        "mapclassesfromosm": tr(
            "From imagery and OSM layers to a styled map of classes: labels, tiles, training, prediction, polygons and "
            "an evaluation on blocks of the scene that the training never saw."),
        "trainfromosm": tr(
            "From imagery and OSM layers to a model file: burns labels, cuts tiles, trains a network. The report shows "
            "the curves and the IoU of every class. Then: Map with a model."),
        "mapwithmodel": tr(
            "From imagery and a model to a styled map: predicts the classes of the whole imagery and turns them into "
            "polygons with area, perimeter and confidence. Then: Evaluate prediction."),
        "finetunemodel": tr(
            "From a model of another place to one of yours: goes on training it with your imagery and OSM layers, then "
            "maps the whole imagery. The bands must be those of the model; classes are matched by name."),
        "updatemapsteps": tr(
            "Update map as a chain to look into and to change: checks the last model; keeps it, or fine-tunes it where "
            "the check says so, or ends with an error; maps the imagery, finds what changed since the last map and "
            "compares with OSM. Branches of a chain cannot meet again, so that the map is drawn at the end of each, "
            "and has outputs of its own there. Unlike Update map it writes no report of the whole, and begins anew "
            "after a stop."),
    }
    return texts.get(name, "")


def refusal_text() -> str:
    """What a chain with a check ends with where the model does not fit."""
    return tr("The last model does not fit this imagery: nothing was mapped. The report of the check says why. Train "
              "another model, for example with Map classes.")


def input_and_output_titles() -> dict[str, str]:
    """What the inputs and outputs of the shipped chains are called: as their files have it, and translated."""
    return {
        "Imagery": tr("Imagery"), "OSM layers": tr("OSM layers"), "Class scheme": tr("Class scheme"),
        "Tile size (pixels)": tr("Tile size (pixels)"), "Encoder": tr("Encoder"),
        "Encoder weights": tr("Encoder weights"), "Epochs at most": tr("How thorough (epochs at most)"),
        "Labels": tr("Labels"),
        "Tiles": tr("Tiles"), "Model": tr("Model"), "Training report": tr("Training report"),
        "Classes": tr("Classes"), "Confidence": tr("Confidence"), "Polygons": tr("Polygons"), "Report": tr("Report"),
        "Figures": tr("Figures"), "Last map": tr("Last map (classes raster)"),
        "Check of the model": tr("Check of the model"), "Polygons of change": tr("Polygons of change"),
        "Comparison report": tr("Comparison report"),
    }


class ModelChain(QgsProcessingModelAlgorithm):
    """The model of a file. Names come from the file and are fixed; what a user reads is translated."""

    def __init__(self, path: Path, icon: QIcon) -> None:
        super().__init__()
        self._path = path
        self._icon = icon
        self.is_loaded = self.fromFile(str(path))
        self._name_new_defaults()
        self._translate()
        self._explain_inputs()

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

    def _translate(self) -> None:
        titles = input_and_output_titles()
        self.setHelpContent({**self.helpContent(), "ALG_DESC": chain_help(self.name())})
        for parameter in self.parameterDefinitions():
            if not parameter.isDestination():  # those come from the steps' outputs
                parameter.setDescription(titles.get(parameter.description(), parameter.description()))
        for child in self.childAlgorithms().values():
            outputs = child.modelOutputs()
            for output in outputs.values():
                output.setDescription(titles.get(output.description(), output.description()))
            child.setModelOutputs(outputs)
            if "MESSAGE" in child.parameterSources():
                child.addParameterSources("MESSAGE", [
                    QgsProcessingModelChildParameterSource.fromStaticValue(refusal_text())])
            # Those that have their id for a name are named in expressions.
            if child.algorithm() is not None and child.description() != child.childId():
                child.setDescription(child.algorithm().displayName())
            self.setChildAlgorithm(child)

    def _explain_inputs(self) -> None:
        """Inputs have the tooltips and the lists to choose from of the step that takes them."""
        for child in self.childAlgorithms().values():
            if child.algorithm() is None:
                continue
            for name, sources in child.parameterSources().items():
                taken = child.algorithm().parameterDefinition(name)
                for given in (self.parameterDefinition(source.parameterName()) for source in sources):
                    if given is not None and taken is not None and not given.help():
                        given.setHelp(taken.help())
                        given.setMetadata({**given.metadata(), **without_heading(taken.metadata())})

    def createInstance(self) -> ModelChain:
        instance = ModelChain(self._path, self._icon)
        instance.setProvider(self.provider())
        return instance

    @never_raising(lambda reason, self: self.name())
    def displayName(self) -> str:
        return chain_title(self.name())

    @never_raising(lambda reason, self: reason)
    def shortHelpString(self) -> str:
        return panel_text(self.name(), f"<p>{chain_help(self.name())}</p>")

    @never_raising(lambda reason, self: "")
    def helpUrl(self) -> str:
        return page_url(self, f"<p>{chain_help(self.name())}</p>")

    @never_raising(lambda reason, self: CHAINS)
    def group(self) -> str:
        return group_title(CHAINS)

    def groupId(self) -> str:
        return CHAINS

    @never_raising(lambda reason, self: [])
    def tags(self) -> list[str]:
        return tags_of(lambda: chain_title(self.name()), lambda: tr(
            "deep learning, machine learning, neural network, classification, segmentation, land cover, building, "
            "road, OpenStreetMap, workflow, model designer"))

    @never_raising(lambda reason, self: "")
    def shortDescription(self) -> str:
        return first_sentence(chain_help(self.name()))

    def icon(self) -> QIcon:
        return self._icon

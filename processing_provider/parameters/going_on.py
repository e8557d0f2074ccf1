"""What algorithms have in common that let a model go on learning beside the tiles it has learnt from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition, QgsProcessingParameterMultipleLayers

from ..translation import tr
from .definitions import with_tooltip
from .input_checks import Finding, check_tiles_against_model, check_tiles_folder

# Of the new tiles, where there are none of before that hold some.
_VALIDATION_PERCENT = 20


def tiles_of_before_parameter() -> QgsProcessingParameterDefinition:
    """The tiles folders that the model has learnt from, TILES."""
    return with_tooltip(
        QgsProcessingParameterMultipleLayers("TILES", tr("Tiles of before (dataset.json)"),
                                             QgsProcessing.SourceType.TypeFile, optional=True),
        tr("Tiles folders that the model learnt from, or the dataset.json in them; one of them with validation "
           "tiles."))


def check_tiles_of_before(folders: Sequence[str], model: str) -> Iterator[Finding]:
    """What speaks against going on from a model on tiles folders of before."""
    for folder in folders:
        yield from check_tiles_folder(folder)
        yield from check_tiles_against_model(folder, model)


def validation_percent(tiles_of_before: Sequence[str]) -> int:
    """How much of the new tiles chooses the epoch: none where tiles of before do."""
    return 0 if tiles_of_before else _VALIDATION_PERCENT


def inputs_to_go_on(model: str, tiles_of_before: Sequence[str], new_tiles: str) -> dict[str, Any]:
    """The inputs of Train model that go on from a model, on the tiles of before and a new folder."""
    first, *others = [*tiles_of_before, new_tiles]
    return {"INITIAL_MODEL": model, "TILES": first, "ADDITIONAL_TILES": others}

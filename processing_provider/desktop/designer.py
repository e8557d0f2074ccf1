"""A shipped chain in the model designer: as a copy among the user's own models, where it can be changed and saved."""

from __future__ import annotations

import contextlib
import itertools
from pathlib import Path
from typing import Any

from processing.gui.ContextAction import ContextAction
from processing.modeler.ModelerDialog import ModelerDialog
from processing.modeler.ModelerUtils import ModelerUtils
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ...contract.errors import OutputError
from ..translation import tr

PROVIDER, MODEL_PROVIDER = "urbanseg", "model"


def copy_chain(chain: QgsProcessingModelAlgorithm, folder: Path) -> QgsProcessingModelAlgorithm:
    """The copy of a chain, saved under a name that is free in ``folder``.

    Raises:
        OutputError: it cannot be written.
    """
    copy = QgsProcessingModelAlgorithm()
    copy.loadVariant(chain.toVariant())
    names = itertools.chain([chain.name()], (f"{chain.name()}_{number}" for number in itertools.count(2)))
    path = next(path for path in (folder / f"{name}.model3" for name in names) if not path.exists())
    number = path.stem.removeprefix(chain.name()).lstrip("_")
    copy.setName(f"{chain.displayName()} {number}".strip())
    copy.setGroup("Urban Segmentation")
    with contextlib.suppress(OSError):  # the next line fails, too, and says so
        folder.mkdir(parents=True, exist_ok=True)
    if not copy.toFile(str(path)):
        raise OutputError(tr("{path} cannot be written.").format(path=path),
                          tr("Choose another folder of models in Processing's options."))
    copy.setSourceFilePath(str(path))
    return copy


class OpenInDesigner(ContextAction):
    """In the Toolbox's menu of a chain."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self.name = tr("Open a copy in the model designer…")

    def isEnabled(self) -> bool:
        return isinstance(self.itemData, QgsProcessingModelAlgorithm) and self.itemData.provider().id() == PROVIDER

    def execute(self) -> None:
        try:
            copy = copy_chain(self.itemData, Path(ModelerUtils.modelsFolders()[0]))
        except OutputError as error:
            self._iface.messageBar().pushCritical(self.itemData.displayName(), str(error))
            return
        refresh_models()
        open_designer(copy)


def open_designer(model: QgsProcessingModelAlgorithm) -> Any:
    """The designer with a model; what is saved in it appears in the Toolbox."""
    dialog = ModelerDialog.create(model)
    dialog.update_model.connect(refresh_models)
    dialog.show()
    dialog.activate()
    return dialog


def refresh_models() -> None:
    """Read the user's models again."""
    provider = QgsApplication.processingRegistry().providerById(MODEL_PROVIDER)
    if provider is not None:
        provider.refreshAlgorithms()

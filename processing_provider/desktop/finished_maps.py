"""At the end of Map classes: its figures in one line, and what people do next; also where it was cancelled."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices

from ..translation import tr
from .menu import show_algorithm
from .messages import push_message

MAP_WITH_MODEL = "urbanseg:mapwithmodel"
MAP_CLASSES = "urbanseg:mapclasses"
AFTER_QGIS_MS = 1500


class FinishedMaps(QObject):
    """Says that a map is there.

    ``forget_model`` takes the path of a model, and removes it.
    """

    def __init__(self, iface: Any, forget_model: Callable[[str], Any]) -> None:
        super().__init__()
        self._iface = iface
        self._forget_model = forget_model

    @pyqtSlot(str, str, str, str)
    def show_soon(self, figures: str, counted: str, report: str, model: str) -> None:
        """The message, after the one with which QGIS ends its task: that would lie over it."""
        QTimer.singleShot(AFTER_QGIS_MS, partial(self.show, figures, counted, report, model))

    def show(self, figures: str, counted: str, report: str, model: str) -> None:
        """A message with the figures, which stays until it is closed; ``report`` is empty where none was made."""
        buttons: dict[str, Callable[[], Any]] = {}
        if report:
            buttons[tr("Open report")] = lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report))
        if model:
            buttons[tr("Map another image with this model")] = lambda: show_algorithm(MAP_WITH_MODEL, {"MODEL": model})
        push_message(self._iface.messageBar(), figures, Qgis.MessageLevel.Success, buttons, tooltip=counted,
                     ends_with_click=False, title="")

    @pyqtSlot(str, str)
    def show_kept_soon(self, model: str, imagery: str) -> None:
        """The message about a cancelled run's model, after the one with which QGIS ends its task."""
        QTimer.singleShot(AFTER_QGIS_MS, partial(self.show_kept, model, imagery))

    def show_kept(self, model: str, imagery: str) -> None:
        """A message that asks what becomes of the model."""
        push_message(self._iface.messageBar(), tr("Cancelled. The best model so far was kept."),
                     Qgis.MessageLevel.Info, {
                         tr("Map with it now"): lambda: show_algorithm(MAP_CLASSES, {"INPUT": imagery, "MODEL": model}),
                         tr("Delete it"): lambda: self._forget_model(model)},
                     tooltip=model)

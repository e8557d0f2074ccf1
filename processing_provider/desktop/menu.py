"""The plugin in QGIS's Plugins menu and toolbar: to map classes, to correct maps, to set up, to see models, to read."""

from __future__ import annotations

from typing import Any, Callable

import processing
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QApplication, QMenu, QToolButton

from ..environment.setup_link import FOLLOWED, SCHEME
from ..translation import tr
from ..worker.interpreter import PLUGIN_FOLDER, worker_python_or_reason
from .messages import TITLE
from .models_on_map import show_models

MAP_CLASSES = "urbanseg:mapclasses"


class PluginMenu(QObject):
    """Menu entries and a toolbar button with the same; links to the set-up lead to it, too."""

    def __init__(self, iface: Any, open_setup: Callable[[], Any], show_training: Callable[[], Any],
                 documentation: Callable[[], str], click: Callable[[], Any]) -> None:
        super().__init__()
        self._iface = iface
        self._open_setup = open_setup
        self._documentation = documentation
        self._entries = QMenu()
        self._add("mapclasses", tr("Map classes…"), self.map_classes)
        self._add("learnfromclicks", tr("Click where it is wrong"), click)
        self._add("setupenvironment", tr("Set up environment…"), open_setup)
        self._add("modelinfo", tr("Models on the map"), self.show_models)
        self._add("trainmodel", tr("Watch the training"), show_training)
        self._add("provider", tr("Documentation"), self.read)
        self.actions = self._entries.actions()
        for action in self.actions:
            iface.addPluginToMenu(TITLE, action)
        self.button = QToolButton()
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.button.setDefaultAction(self.actions[0])
        self.button.setMenu(self._entries)
        self._placed = iface.addToolBarWidget(self.button)
        QDesktopServices.setUrlHandler(SCHEME, self, "follow")
        FOLLOWED.add(SCHEME)

    def map_classes(self) -> None:
        """The dialog of Map classes; where nothing can run yet, the set-up."""
        if worker_python_or_reason()[0] is None:
            self._open_setup()
            return
        show_algorithm(MAP_CLASSES, {})

    def show_models(self) -> None:
        """The registry of models as a layer."""
        show_models(self._iface)

    def read(self) -> None:
        """The page that names all algorithms."""
        QDesktopServices.openUrl(QUrl(self._documentation()))

    @pyqtSlot(QUrl)
    def follow(self, url: QUrl) -> None:
        """Of a link in a refusal: its box would keep the set-up from being used."""
        box = QApplication.activeModalWidget()
        if box is not None:
            box.close()
        QTimer.singleShot(0, self._open_setup)

    def unload(self) -> None:
        """Take everything away again."""
        FOLLOWED.discard(SCHEME)
        QDesktopServices.unsetUrlHandler(SCHEME)
        for action in self.actions:
            self._iface.removePluginMenu(TITLE, action)
        self._iface.removeToolBarIcon(self._placed)
        self.button.deleteLater()

    def _add(self, icon: str, title: str, on_click: Callable[[], Any]) -> None:
        path = PLUGIN_FOLDER / "resources" / "icons" / f"{icon}.svg"
        self._entries.addAction(QIcon(str(path)), title).triggered.connect(lambda *_: on_click())


def show_algorithm(algorithm_id: str, parameters: dict[str, Any]) -> Any:
    """An algorithm's dialog with some values filled in, beside which QGIS goes on working."""
    dialog = processing.createAlgorithmDialog(algorithm_id, parameters)
    dialog.show()
    return dialog

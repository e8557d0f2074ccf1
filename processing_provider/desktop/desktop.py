"""Everything the plugin adds to QGIS's window besides the Toolbox."""

from __future__ import annotations

from typing import Any, Callable, Optional

from processing.gui.ProviderActions import ProviderContextMenuActions
from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import Qt

from ..worker.run_metrics import RUN_METRICS
from .designer import OpenInDesigner
from .finished_maps import FinishedMaps
from .menu import PluginMenu
from .missing_environment import MissingEnvironmentMessage
from .qa_answers import is_qa_layer
from .qa_dock import QaDock
from .settings_page import SettingsPageFactory
from .training_dock import TrainingDock


class Desktop:
    """Made by the plugin when there is a window; ``unload`` leaves nothing behind.

    ``documentation`` gives the address of the page that the menu opens; ``forget_model`` removes the model of a path;
    ``click`` starts clicking where a map is wrong.
    """

    def __init__(self, iface: Any, documentation: Callable[[], str], forget_model: Callable[[str], Any],
                 click: Callable[[], Any]) -> None:
        self._iface = iface
        self._message = MissingEnvironmentMessage(iface)
        self.menu = PluginMenu(iface, self.open_setup_dialog, self.show_training, documentation, click)
        self._designer = OpenInDesigner(iface)
        ProviderContextMenuActions.registerProviderContextMenuActions([self._designer])
        self._settings = SettingsPageFactory()
        iface.registerOptionsWidgetFactory(self._settings)
        self.training_dock: TrainingDock | None = None
        self.qa_dock: QaDock | None = None
        iface.currentLayerChanged.connect(self._ask_about)
        self._finished_maps = FinishedMaps(iface, forget_model)
        RUN_METRICS.measured.connect(self._show_metrics)
        RUN_METRICS.mapped.connect(self._finished_maps.show_soon)
        RUN_METRICS.kept.connect(self._finished_maps.show_kept_soon)
        if iface.mainWindow().isVisible():  # the plugin was just installed or enabled
            self._message.show_if_missing()
        else:
            iface.initializationCompleted.connect(self._message.show_if_missing)

    def open_setup_dialog(self) -> Any:
        """The dialog that sets up the environment."""
        return self._message.open_dialog()

    def _show_metrics(self, run: int, title: str, values: dict) -> None:
        """The panel is made when the first training has figures to show: most sessions have none."""
        if "training_loss" in values or "preview" in values:
            self._made_training_dock().add(run, title, values)

    def show_training(self) -> None:
        """The panel with the curves, opened by whoever wants to watch."""
        self._made_training_dock().setUserVisible(True)

    def _made_training_dock(self) -> TrainingDock:
        if self.training_dock is None:
            self.training_dock = TrainingDock(self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.training_dock)
            self.training_dock.open_as_before()
        return self.training_dock

    def _ask_about(self, layer: Optional[QgsMapLayer]) -> None:
        """The panel is made when QA points are chosen for the first time."""
        if not is_qa_layer(layer):
            return
        if self.qa_dock is None:
            self.qa_dock = QaDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.qa_dock)
        self.qa_dock.ask(layer)

    def unload(self) -> None:
        """Take everything away again."""
        self._iface.currentLayerChanged.disconnect(self._ask_about)
        self.menu.unload()
        ProviderContextMenuActions.deregisterProviderContextMenuActions([self._designer])
        self._message.close()
        self._iface.unregisterOptionsWidgetFactory(self._settings)
        RUN_METRICS.measured.disconnect(self._show_metrics)
        RUN_METRICS.mapped.disconnect(self._finished_maps.show_soon)
        RUN_METRICS.kept.disconnect(self._finished_maps.show_kept_soon)
        for dock in (self.training_dock, self.qa_dock):
            if dock is not None:
                self._iface.removeDockWidget(dock)
                dock.deleteLater()
        self.training_dock = self.qa_dock = None

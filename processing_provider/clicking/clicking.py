"""Clicking where a map is wrong: the tool and its panel, from the first click to the map that has learnt from it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsPointXY, QgsProcessingUtils, QgsReferencedRectangle
from qgis.PyQt.QtCore import QObject, Qt, pyqtSlot

from ..desktop.algorithm_run import AlgorithmRun
from ..parameters.known_models import STARTER, STARTER_PATH, new_model_path
from ..translation import tr
from ..worker.run_metrics import RUN_METRICS
from .click_dock import ClickDock
from .click_layer import CLASS_FIELD, ClickLayer
from .click_tool import ClickTool
from .learned_maps import LearnedMaps

LEARN_FROM_CLICKS = "urbanseg:learnfromclicks"


class Clicking(QObject):
    """Made by the plugin when there is a window; ``unload`` leaves nothing behind."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self.clicks, self.maps = ClickLayer(), LearnedMaps()
        self.tool = ClickTool(iface.mapCanvas())
        self.dock: Optional[ClickDock] = None
        self.run = AlgorithmRun(LEARN_FROM_CLICKS, self)
        self.tool.clicked.connect(self._click)
        self.tool.taken_back.connect(self._take_back)
        self.tool.class_chosen.connect(self._choose_class)
        self.run.finished.connect(self._finish)
        self._error = ""
        self._last_model = ""
        RUN_METRICS.mapped.connect(self._remember)

    def start(self) -> None:
        """Take the tool into the hand and show its panel."""
        if self.dock is None:
            self.dock = ClickDock(self._iface.mainWindow())
            self.dock.asked_to_take_back.connect(self._take_back)
            self.dock.asked_to_learn.connect(self._learn)
            self.dock.asked_to_cancel.connect(self.run.cancel)
            self.dock.asked_to_undo.connect(self._undo)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.offer_imagery()
        if not self.dock.model and self._last_model:  # most likely it is its map that is wrong
            self.dock.set_model(self._last_model)
        if not self.dock.model:
            self._ask_for_model()
        self.dock.setUserVisible(True)
        self._iface.mapCanvas().setMapTool(self.tool)

    def unload(self) -> None:
        """Take everything away again, but for the layers, which are the user's."""
        self.run.cancel()
        RUN_METRICS.mapped.disconnect(self._remember)
        self._iface.mapCanvas().unsetMapTool(self.tool)
        if self.dock is not None:
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    @pyqtSlot(str, str, str, str)
    def _remember(self, figures: str, counted: str, report: str, model: str) -> None:
        """The model of the map that was made last in this session."""
        self._last_model = STARTER if model == str(STARTER_PATH) else model

    def _ask_for_model(self) -> None:
        if self.dock is not None:
            self.dock.says.setText(tr("Choose the model whose map is wrong first."))

    def _click(self, point: QgsPointXY) -> None:
        dock = self.dock
        if dock is None or self.run.is_running:
            return
        if dock.scheme is None:
            self._ask_for_model()
            return
        self.clicks.add(point, self._iface.mapCanvas().mapSettings().destinationCrs(), dock.class_name, dock.scheme)
        self._show_state()

    def _take_back(self) -> None:
        if not self.run.is_running:
            self.clicks.take_back()
            self._show_state()

    def _choose_class(self, number: int) -> None:
        if self.dock is not None:
            self.dock.choose_class(number)

    def _learn(self) -> None:
        dock, canvas = self.dock, self._iface.mapCanvas()
        if dock is None or dock.imagery is None or self.clicks.layer is None:
            if dock is not None:
                dock.says.setText(tr("Choose the imagery that the clicks are on."))
            return
        extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        self._error = ""
        feedback = self.run.start({
            "INPUT": dock.imagery, "MODEL": dock.model, "POINTS": self.clicks.layer, "CLASS_FIELD": CLASS_FIELD,
            "TILES": dock.tiles or None, "EXTENT": extent, "OUTPUT": new_model_path(dock.imagery.name()),
            "CLASSES": QgsProcessingUtils.generateTempFilename("classes.tif")})
        feedback.progressChanged.connect(self._progress)
        feedback.said.connect(dock.says.setText)
        feedback.failed.connect(self._keep_error)
        dock.bar.setRange(0, 100)
        dock.bar.setValue(0)
        self._show_state()

    def _progress(self, percent: float) -> None:
        if self.dock is not None:
            self.dock.bar.setValue(int(percent))

    def _keep_error(self, text: str) -> None:
        self._error = text

    def _finish(self, successful: bool, results: dict) -> None:
        dock = self.dock
        if dock is None:
            return
        if successful:
            count = int(results["CLICKS"])
            self.maps.show(results["CLASSES"], tr("Classes after clicks: {count}").format(count=count), dock.model)
            dock.set_model(results["OUTPUT"])
            dock.says.setText(
                tr("Clicks: {count}. The model was right at {before} of them, now it is at {after}. The new model is "
                   "{path}.").format(
                    count=count, before=int(results["RIGHT_BEFORE"]), after=int(results["RIGHT_AFTER"]),
                    path=results["OUTPUT"]))
        else:
            dock.says.setText(self._error or tr("Cancelled: nothing was written."))
        self._show_state()

    def _undo(self) -> None:
        if self.dock is not None and len(self.maps) and not self.run.is_running:
            self.dock.set_model(self.maps.undo())
            self.dock.says.setText(tr("The model and the map are those of before again; the other model stays as a "
                                      "file."))
            self._show_state()

    def _show_state(self) -> None:
        if self.dock is not None:
            self.dock.offer_imagery()  # neither the clicks nor a new map are imagery
            self.dock.show_state(self.clicks.count, len(self.maps), self.run.is_running)

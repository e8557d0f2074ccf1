"""A panel that asks at each QA point what is there: by keys, at a scale at which one sees it, without the map."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.core import QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..translation import tr
from .hidden_maps import HiddenMaps
from .qa_answers import QaAnswers

SCALE = 500  # 1:500, at which a house fills a part of the view
SMALLEST_SCALE = 2500  # further out nobody sees what is at a point
KEYS_OF_CLASSES = 9


class QaDock(QgsDockWidget):
    """Comes when QA points are chosen in the layer panel; what shows classes is hidden until it is closed."""

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("QA points"), iface.mainWindow())
        self.setObjectName("urbansegQaPoints")
        self._iface = iface
        self._hidden = HiddenMaps()
        self._layer: Optional[QgsVectorLayer] = None
        self._layer_id = ""  # a layer that goes can no longer be asked
        self._answers: Optional[QaAnswers] = None
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._buttons = QVBoxLayout()
        self._class_buttons: list[QPushButton] = []
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addWidget(self._title)
        layout.addLayout(self._buttons)
        layout.addLayout(self._ways())
        layout.addStretch()
        self.setWidget(content)
        self.closed.connect(self._hidden.show)

    def ask(self, layer: QgsVectorLayer) -> None:
        """Ask about the points of a layer."""
        if self._layer_id == layer.id() and self.isUserVisible():
            return
        answers = QaAnswers(layer)
        if not answers.count:
            return
        self._layer, self._layer_id, self._answers = layer, layer.id(), answers
        layer.willBeDeleted.connect(partial(self._forget, layer.id()))
        self._list_classes(layer)
        self.setUserVisible(True)
        self._hidden.hide(layer)
        self._look()

    def _ways(self) -> QHBoxLayout:
        """Back and on."""
        row = QHBoxLayout()
        for title, key, places in ((tr("Previous"), "PgUp", -1), (tr("Next"), "PgDown", 1)):
            button = QPushButton(f"{title} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
            button.setShortcut(QKeySequence(key))
            button.clicked.connect(partial(self._go, places))
            row.addWidget(button)
        return row

    def _list_classes(self, layer: QgsVectorLayer) -> None:
        """A button for each class of the form's list, and one that opens the point again."""
        while self._buttons.count():
            self._buttons.takeAt(0).widget().deleteLater()
        setup = layer.editorWidgetSetup(layer.fields().lookupField("reference"))
        names = [next(iter(choice)) for choice in setup.config().get("map", [])][1:]  # the first is (open)
        self._class_buttons = [self._class_button(number, name) for number, name in enumerate(names, 1)]
        for button in self._class_buttons:
            self._buttons.addWidget(button)
        again = QPushButton(tr("Leave open"))
        again.clicked.connect(partial(self._say, None))
        self._buttons.addWidget(again)

    def _class_button(self, number: int, name: str) -> QPushButton:
        """Its key is its number."""
        button = QPushButton(name)
        if number <= KEYS_OF_CLASSES:
            button.setText(f"{name} ({number})")
            button.setShortcut(QKeySequence(str(number)))
        button.setCheckable(True)
        button.setProperty("class_name", name)
        button.clicked.connect(partial(self._say, name))
        return button

    def _say(self, class_name: Optional[str], *_: Any) -> None:
        if self._answers is None:
            return
        if not self._answers.say(class_name):
            self._title.setText(tr("The layer cannot be written. Save the points as GeoPackage."))
            return
        if class_name is None:
            self._answers.step(1)
        else:
            self._answers.next_open()
        self._look()

    def _go(self, places: int, *_: Any) -> None:
        if self._answers is not None:
            self._answers.step(places)
            self._look()

    def _look(self) -> None:
        """Have the map show the point, and the panel what was said of it."""
        if self._answers is None or self._layer is None:
            return
        canvas = self._iface.mapCanvas()
        to_map = QgsCoordinateTransform(self._layer.crs(), canvas.mapSettings().destinationCrs(),
                                        QgsProject.instance())
        canvas.setCenter(to_map.transform(self._answers.point.geometry().asPoint()))
        if canvas.scale() > SMALLEST_SCALE:
            canvas.zoomScale(SCALE)
        canvas.refresh()
        canvas.flashFeatureIds(self._layer, [self._answers.point.id()])
        self._title.setText("<b>" + tr("Point {number} of {count}").format(
            number=self._answers.number, count=self._answers.count) + "</b><br>" + tr(
            "{count} still open. What is in the middle of the ring?").format(count=self._answers.open_count()))
        for button in self._class_buttons:
            button.setChecked(button.property("class_name") == self._answers.answer)

    def _forget(self, layer_id: str) -> None:
        """The layer goes."""
        if self._layer_id == layer_id:
            self._layer, self._layer_id, self._answers = None, "", None
            self.setUserVisible(False)
            self._hidden.show()

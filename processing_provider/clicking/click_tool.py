"""The map tool: a click says what is there, a key of 1 to 9 which class the next clicks say, Ctrl+Z takes one back."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence

KEYS_OF_CLASSES = 9


class ClickTool(QgsMapTool):
    """``clicked(point)`` in the CRS of the map, ``class_chosen(number)`` from 0, ``taken_back()``."""

    clicked = pyqtSignal(object)
    class_chosen = pyqtSignal(int)
    taken_back = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        """Keys go to the map from now on."""
        super().activate()
        self.canvas().setFocus()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - int(Qt.Key.Key_1)
        if event.matches(QKeySequence.StandardKey.Undo):
            self.taken_back.emit()
        elif 0 <= number < KEYS_OF_CLASSES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.class_chosen.emit(number)
        else:
            event.ignore()
            return
        event.accept()

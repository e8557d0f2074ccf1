"""An editable list of suggestions, with a file button where a file is also an answer."""

from __future__ import annotations

from processing.gui.wrappers import WidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget


class ChoiceWidgetWrapper(WidgetWrapper):
    """Widget of ``parameters.choice_or_text``: pick a suggestion, type, or browse for a file."""

    def createWidget(self, choices=(), file_filter=""):
        self._list = QComboBox()
        self._list.setEditable(True)
        self._list.addItems(list(choices))
        self._list.currentTextChanged.connect(lambda text: self.widgetValueHasChanged.emit(self))
        self._file_filter = file_filter
        if not file_filter:
            return self._list
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 0, 0)
        button = QToolButton()
        button.setText("…")
        button.clicked.connect(self._browse)
        layout.addWidget(self._list, 1)
        layout.addWidget(button)
        return widget

    def setValue(self, value):
        self._list.setCurrentText("" if value is None else str(value))

    def value(self):
        return self._list.currentText().strip() or None

    def _browse(self):
        title = self.parameterDefinition().description()
        path, _ = QFileDialog.getOpenFileName(self._list, title, "", self._file_filter)
        if path:
            self.setValue(path)

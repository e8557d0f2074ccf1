"""An editable list of suggestions, with a file button where a file is also an answer, and an editor for schemes."""

from __future__ import annotations

from processing.gui.wrappers import DIALOG_MODELER, WidgetWrapper
from qgis.core import (
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QToolButton, QWidget

from ..translation import tr


class ChoiceWidgetWrapper(WidgetWrapper):
    """Widget of ``parameters.choice_or_text``: pick a suggestion, type, or browse for a file."""

    def createWidget(self, choices=(), file_filter="", is_scheme=False):
        self._list = QComboBox()
        self._list.setEditable(True)
        self._list.addItems(list(choices))
        if self.dialogType == DIALOG_MODELER:  # inputs of the model and outputs of its steps are answers, too
            for source in self.dialog.getAvailableValuesOfType(
                    [QgsProcessingParameterString, QgsProcessingParameterFile],
                    [QgsProcessingOutputString, QgsProcessingOutputFile]):
                self._list.addItem(self.dialog.resolveValueDescription(source), source)
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
        if is_scheme:
            edit = QPushButton(tr("Edit…"))
            edit.clicked.connect(self._edit)
            layout.addWidget(edit)
        return widget

    def setValue(self, value):
        if isinstance(value, list):  # as the model designer keeps it
            value = value[0] if value else None
        if isinstance(value, QgsProcessingModelChildParameterSource):
            for index in range(self._list.count()):
                if self._list.itemData(index) == value:
                    self._list.setCurrentIndex(index)
                    return
            value = value.staticValue()
        self._list.setCurrentText("" if value is None else str(value))

    def value(self):
        source = self._list.itemData(self._list.findText(self._list.currentText()))
        if isinstance(source, QgsProcessingModelChildParameterSource):
            return source
        return self._list.currentText().strip() or None

    def _edit(self):
        from ..desktop.scheme_editor import SchemeEditor  # a dialog: only where it is asked for

        value = self.value()
        editor = SchemeEditor(value if isinstance(value, str) else "", self._list.window())
        if editor.exec():
            self.setValue(editor.value)

    def _browse(self):
        title = self.parameterDefinition().description()
        path, _ = QFileDialog.getOpenFileName(self._list, title, "", self._file_filter)
        if path:
            self.setValue(path)

"""An editable list of suggestions, with a file button where a file is also an answer, and an editor for schemes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QToolButton, QWidget

from ..translation import tr

SHOWN_LETTERS = 12
WIDEST_LIST_PX = 700


class ChoiceWidget:
    """Makes the ``widget`` of ``definitions.choice_or_text``: pick a suggestion, type, or browse for a file.

    No widget itself: QGIS takes ``widget`` over, and some versions of it leave Python no way to it.

    Args:
        title: of the file dialog.
        on_change: called after every change.
        choices: the suggestions.
        file_filter: which files are an answer, too; empty: none.
        words: what the suggestions are called, where that is not the value itself.
        is_closed: whether nothing but the suggestions is an answer.
        is_scheme: whether the answer is a class scheme, which has an editor.
    """

    def __init__(self, title: str, on_change: Callable[[], None], choices: Sequence[str] = (), file_filter: str = "",
                 is_scheme: bool = False, words: Mapping[str, str] = MappingProxyType({}),
                 is_closed: bool = False) -> None:
        self._title, self._file_filter = title, file_filter
        self._list = QComboBox()
        self._list.setEditable(not is_closed)
        # Else the longest suggestion would set the width of the whole dialog.
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(SHOWN_LETTERS)
        for choice in choices:
            self._list.addItem(words.get(choice, choice), choice)
        # The list that opens may be wider than the line: what one chooses from is read whole.
        view = self._list.view()
        needed_px = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(min(WIDEST_LIST_PX, needed_px))
        if not is_closed:
            self._list.setCurrentIndex(-1)  # the first suggestion is no answer of somebody who gave none
        self._list.currentTextChanged.connect(lambda text: on_change())
        self.widget = QWidget()
        self.widget.setFocusProxy(self._list)
        layout = QHBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list, 1)
        if file_filter:
            button = QToolButton()
            button.setText("…")
            button.setToolTip(tr("Choose a file"))
            button.clicked.connect(self._browse)
            layout.addWidget(button)
        if is_scheme:
            edit = QPushButton(tr("Edit…"))
            edit.clicked.connect(self._edit)
            layout.addWidget(edit)

    @property
    def is_gone(self) -> bool:
        """Whether its dialog is closed; ``widget`` cannot tell where QGIS took it over."""
        return sip.isdeleted(self._list)

    @property
    def suggestions(self) -> list[str]:
        """The values that are offered as texts."""
        values = (self._list.itemData(index) for index in range(self._list.count()))
        return [value for value in values if isinstance(value, str)]

    def refuse(self, reasons: Mapping[str, tuple[str, bool]]) -> None:
        """Show what speaks against suggestions as their tooltips; those that are impossible cannot be chosen."""
        for index in range(self._list.count()):
            reason, is_impossible = reasons.get(self._list.itemData(index), ("", False))
            self._list.setItemData(index, reason or None, Qt.ItemDataRole.ToolTipRole)
            self._list.model().item(index).setEnabled(not is_impossible)

    def add_source(self, title: str, source: Any) -> None:
        """Offer something else than a text, such as an input of a model."""
        self._list.addItem(title, source)

    def set_value(self, value: Any) -> None:
        """Show a text, or a source that was added; nothing for None."""
        for index in range(self._list.count()):
            source = self._list.itemData(index)
            if source is not None and source == value:
                self._list.setCurrentIndex(index)
                self._show_beginning()
                return
        if not self._list.isEditable():
            self._list.setCurrentIndex(-1)
            return
        self._list.setCurrentText(value if isinstance(value, str) else "" if not value else str(value))
        self._show_beginning()

    def _show_beginning(self) -> None:
        """Of a text that is longer than the line."""
        if self._list.isEditable():
            self._list.lineEdit().setCursorPosition(0)

    def value(self) -> Any:
        """The text, the source that is chosen, or None where nothing is."""
        source = self._list.itemData(self._list.findText(self._list.currentText()))
        return self._list.currentText().strip() or None if source is None else source

    def _edit(self) -> None:
        from ..desktop.scheme_editor import SchemeEditor  # a dialog: only where it is asked for

        value = self.value()
        editor = SchemeEditor(value if isinstance(value, str) else "", self._list.window())
        if editor.exec():
            self.set_value(editor.value)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._list, self._title, "", self._file_filter)
        if path:
            self.set_value(path)

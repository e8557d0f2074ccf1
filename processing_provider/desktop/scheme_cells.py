"""Cells of the scheme editor's table."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QTableWidgetItem


class RuleCell(QTableWidgetItem):
    """Shows a long list of tags whole, as its tooltip: Qt breaks lines of rich text, and only at spaces."""

    def data(self, role: int) -> object:
        """Of every role as it was set, but for the tooltip."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{html.escape(self.text()).replace(',', ', ')}</p>" if self.text() else ""
        return super().data(role)


def blank_cell() -> QTableWidgetItem:
    """A cell in which nothing can be written."""
    cell = QTableWidgetItem("")
    cell.setFlags(Qt.ItemFlag.ItemIsSelectable)
    return cell


def color_button(color: str, taken: Callable[[QColor], None]) -> QgsColorButton:
    """A button that shows a colour; ``taken`` is told another one."""
    button = QgsColorButton()
    button.setColor(QColor(color))
    button.setShowMenu(False)
    button.colorChanged.connect(taken)
    return button


def choice_box(choices: Sequence[tuple[object, str]], current: object, taken: Callable[[object], None]) -> QComboBox:
    """A box of (value, title); ``taken`` is told the value of another choice."""
    box = QComboBox()
    for value, title in choices:
        box.addItem(title, value)
    box.setCurrentIndex([value for value, _ in choices].index(current))
    box.currentIndexChanged.connect(lambda _: taken(box.currentData()))
    return box

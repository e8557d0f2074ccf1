"""A hand that works in QGIS's window as a user's does: it clicks, and counts its clicks."""

from __future__ import annotations

import time
from collections.abc import Iterator

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QWidget

POPUP_STEPS = 2


class Hand:
    """Clicks on widgets; ``rows`` gathers what was done, how many clicks and seconds it took."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, int, float]] = []
        self._clicks = 0
        self._began = time.monotonic()

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """One click with the left button, in the middle of what is seen of a widget unless a place is given.

        Raises:
            LookupError: no user could click there.
        """
        if not widget.isVisible() or not widget.isEnabled():
            raise LookupError(f"{type(widget).__name__} {widget.objectName()} cannot be clicked")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                         place or widget.visibleRegion().boundingRect().center())
        self._clicks += 1

    def choose(self, combo: QComboBox, text: str) -> Iterator[None]:
        """Open a list, and click on the entry that begins with a text."""
        self.click(combo, QPoint(combo.width() - 8, combo.height() // 2))
        for _ in range(POPUP_STEPS):
            yield
        row = next(row for row in range(combo.count()) if combo.itemText(row).startswith(text))
        self.click_row(combo.view(), row)

    def click_row(self, view: QAbstractItemView, row: int, x_px: int = 12) -> None:
        """One click on a row of a list; at its beginning, where a box to tick is."""
        index = view.model().index(row, 0, view.rootIndex())
        view.scrollTo(index)
        self.click(view.viewport(), QPoint(x_px, view.visualRect(index).center().y()))

    def done(self, what: str) -> None:
        """What the clicks since the last time were for, the waiting after them included."""
        now = time.monotonic()
        self.rows.append((what, self._clicks, now - self._began))
        self._clicks, self._began = 0, now

    def table(self) -> str:
        """All rows, as a table of Markdown."""
        lines = ["| | clicks | seconds |", "|---|---|---|"]
        lines += [f"| {what} | {clicks} | {seconds:.0f} |" for what, clicks, seconds in self.rows]
        return "\n".join([*lines, f"| together | {sum(row[1] for row in self.rows)} | "
                                  f"{sum(row[2] for row in self.rows):.0f} |"])


def opened_dialog(kind: type[QDialog] = QDialog) -> QDialog:
    """The dialog that a click has opened.

    Raises:
        LookupError: there is none.
    """
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, kind) and widget.isVisible():
            return widget
    raise LookupError("no dialog is open")

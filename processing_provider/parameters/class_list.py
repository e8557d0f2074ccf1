"""Classes of the raster that the same dialog asks for, to be ticked; where it carries no scheme, a line to type in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ...contract.classes import ClassScheme, SegmentationClass
from ...contract.errors import SchemeError
from ..translation import tr
from .unset_texts import unset_classes

NO_CLASS = "none"


class ClassList:
    """Makes the ``widget`` of ``definitions.classes_parameter``: its value is a text with commas, as typed elsewhere.

    No widget itself: QGIS takes ``widget`` over, and some versions of it leave Python no way to it. What is chosen
    stays when the raster changes, also classes that the new one does not have: the worker names them.

    Args:
        on_change: called after every change.
        unset: what no tick means, a key of ``unset_texts.MEANINGS``.
        no_class: whether "no class at all" is an answer, too.
    """

    def __init__(self, on_change: Callable[[], None], unset: str, no_class: bool = False) -> None:
        self._on_change, self._unset, self._no_class = on_change, unset, no_class
        self._scheme: Optional[ClassScheme] = None
        self._chosen: list[str] = []
        self._line, self._list = QLineEdit(), QgsCheckableComboBox()
        self._list.setSeparator(", ")
        self._line.textEdited.connect(lambda text: on_change())
        self._is_filling = False
        # Not checkedItemsChanged: it is silent about ticks that do not come from the mouse.
        self._list.model().dataChanged.connect(lambda *_: self._ticked())
        self._list.hide()
        self.widget = QWidget()
        layout = QHBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._line)
        layout.addWidget(self._list)

    def show_classes(self, scheme: Optional[ClassScheme], pixel_m: float) -> None:
        """Offer the classes of a scheme, or a line to type in for None."""
        value = self.value()
        self._scheme = scheme
        self._line.setVisible(scheme is None)
        self._list.setVisible(scheme is not None)
        if scheme is not None:
            self._list.setDefaultText(unset_classes(scheme, self._unset))
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Show names or ids with commas between them; nothing for None."""
        text = str(value or "")
        self._line.setText(text)
        self._chosen = [self._known(part.strip()) for part in text.split(",") if part.strip()]
        self._fill()

    def value(self) -> Optional[str]:
        """Names with commas between them, None where nothing is chosen."""
        text = self._line.text().strip() if self._scheme is None else ", ".join(self._chosen)
        return text or None

    def _known(self, name_or_id: str) -> str:
        """As the list has it; itself where the scheme does not know it."""
        try:
            return _key(self._scheme.find(name_or_id)) if self._scheme else name_or_id
        except SchemeError:
            return name_or_id

    def _fill(self) -> None:
        offered = {NO_CLASS: tr("none: no class")} if self._no_class else {}
        if self._scheme:
            offered |= {_key(item): item.name for item in self._scheme.classes}
        offered |= {key: key for key in self._chosen if key not in offered}
        self._is_filling = True
        self._list.clear()
        for key, title in offered.items():
            self._list.addItemWithCheckState(title, Qt.CheckState.Unchecked, key)
        self._show_ticks()

    def _ticked(self) -> None:
        if self._is_filling:
            return
        ticked = [self._list.itemData(index) for index in range(self._list.count())
                  if self._list.itemCheckState(index) == Qt.CheckState.Checked]
        new = [key for key in ticked if key not in self._chosen]
        if self._no_class and NO_CLASS in ticked and len(ticked) > 1:  # one excludes the other: the later one counts
            ticked = [NO_CLASS] if NO_CLASS in new else [key for key in ticked if key != NO_CLASS]
        if set(ticked) != set(self._chosen):
            self._chosen = ticked
            self._show_ticks()
            self._on_change()

    def _show_ticks(self) -> None:
        self._is_filling = True
        for index in range(self._list.count()):
            is_chosen = self._list.itemData(index) in self._chosen
            self._list.setItemCheckState(index, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self._is_filling = False


def _key(item: SegmentationClass) -> str:
    """How a class is written in a list with commas: by its name, where that is not something else there."""
    return str(item.id) if "," in item.name or item.name.casefold() == NO_CLASS else item.name

"""How the dialog of an algorithm is laid out: headings over groups of parameters, texts that wrap before they widen,
numbers without zeros behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QBoxLayout, QCheckBox, QDoubleSpinBox, QLabel, QWidget

_HEADING = "urbanseg_heading"  # in the metadata of the first parameter below it
_SPACE_ABOVE_PX = 8
# What the dialog's left part has room for in its usual width; a wider text would bring a horizontal scroll bar.
_WIDEST_TEXT_PX = 360


def under_heading(title: str,
                  parameters: Iterable[QgsProcessingParameterDefinition]) -> Iterator[QgsProcessingParameterDefinition]:
    """The parameters, which dialogs show below a heading; ``title`` is translated."""
    for number, parameter in enumerate(parameters):
        if number == 0:
            parameter.setMetadata({**parameter.metadata(), _HEADING: title})
        yield parameter


def without_heading(metadata: dict[str, Any]) -> dict[str, Any]:
    """The metadata of a parameter for a place where others follow it, such as the input of a model."""
    return {key: value for key, value in metadata.items() if key != _HEADING}


def arrange(wrappers: Iterable[Any]) -> None:
    """Lay out a dialog, given what stands for its parameters; doing it again changes nothing."""
    for wrapper in wrappers:
        widget, label = _either(wrapper, "wrappedWidget", "widget"), _either(wrapper, "wrappedLabel", "label")
        title = wrapper.parameterDefinition().metadata().get(_HEADING)
        if title and widget is not None:
            _show_heading(title, label or widget)
        if label is not None:
            label.setWordWrap(True)
        if isinstance(widget, QCheckBox):
            _break_text(widget)
        elif isinstance(widget, QDoubleSpinBox):
            _without_zeros(widget)


def _either(wrapper: Any, method: str, attribute: str) -> Any:
    """What a wrapper of C++ gives by a method, one of Python has as an attribute; an empty list is false, too."""
    made = getattr(wrapper, method)()
    return getattr(wrapper, attribute, None) if made is None else made


def _show_heading(title: str, first: QWidget) -> None:
    """Above a widget that lies in a column of others; not where a QGIS lays it out in another way."""
    parent = first.parentWidget()
    layout = parent.layout() if parent is not None else None
    if not isinstance(layout, QBoxLayout) or layout.indexOf(first) < 0:
        return
    place = layout.indexOf(first)
    above = layout.itemAt(place - 1).widget() if place else None
    if above is not None and above.objectName() == _HEADING:
        return
    heading = QLabel(title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    heading.setObjectName(_HEADING)
    heading.setContentsMargins(0, _SPACE_ABOVE_PX if place else 0, 0, 0)
    layout.insertWidget(place, heading)


def _break_text(box: QCheckBox) -> None:
    """On two lines where one would be too wide: boxes do not wrap by themselves."""
    words = box.text().split(" ")
    if "\n" in box.text() or box.fontMetrics().horizontalAdvance(box.text()) <= _WIDEST_TEXT_PX or len(words) < 2:
        return
    lines = [(" ".join(words[:number]), " ".join(words[number:])) for number in range(1, len(words))]
    box.setText("\n".join(min(lines, key=lambda both: max(map(box.fontMetrics().horizontalAdvance, both)))))


def _without_zeros(box: QDoubleSpinBox) -> None:
    """Always: 0.5 in a box that takes 0.25, too. What is being typed is left alone."""
    if box.findChild(_ShortNumber) is None:
        _ShortNumber(box)


class _ShortNumber(QObject):
    """Takes the zeros from behind a number, of which Qt shows as many as there may be digits."""

    def __init__(self, box: QDoubleSpinBox) -> None:
        super().__init__(box)
        self._box = box
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt writes the number anew on many occasions, and then always paints it."""
        if event.type() == QEvent.Type.Paint:
            self._shorten()
        return False

    def _shorten(self) -> None:
        """Not of a text that stands for a number, nor of one that a user is at."""
        box = self._box
        point, text = box.locale().decimalPoint(), box.lineEdit().text()
        if point in text and text == box.textFromValue(box.value()) and not box.hasFocus():
            box.lineEdit().setText(text.rstrip("0").rstrip(point))

"""The line in Map classes' dialog that says, before Run, what would be done and how long that takes here."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...contract.errors import SegmentationError
from ..worker.speed import known_speed_mpx_s
from .map_values import plan_of


class PlanLabel:
    """A widget and the words below it, which change with every value of the dialog; ``both`` holds the two."""

    def __init__(self, widget: QWidget) -> None:
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.both = QWidget()
        layout = QVBoxLayout(self.both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        layout.addWidget(self._text)
        self.both.setFocusProxy(widget)

    def follow(self, wrappers: list, algorithm: QgsProcessingAlgorithm) -> None:
        """Say it now and after every change of a value."""
        def tell(*_: Any) -> None:
            if not sip.isdeleted(self._text) and not any(sip.isdeleted(wrapper) for wrapper in wrappers):
                self._text.setText(_words(wrappers, algorithm))

        for wrapper in wrappers:
            wrapper.widgetValueHasChanged.connect(tell)
        tell()


def _words(wrappers: list, algorithm: QgsProcessingAlgorithm) -> str:
    """Empty where there is no imagery yet, or a value is none: Run says why."""
    context = QgsProcessingContext()  # keeps the layers alive
    context.setProject(QgsProject.instance())
    values = {wrapper.parameterDefinition().name(): wrapper.parameterValue() for wrapper in wrappers}
    try:
        plan = plan_of(algorithm, values, context)
    except SegmentationError:
        return ""
    return plan.text(known_speed_mpx_s()) if plan else ""

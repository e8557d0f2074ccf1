"""In Map classes' dialog: what Run would do and how long that takes here, what looks wrong, and one click to try it on
a part."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProject, QgsReferencedRectangle
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget
from qgis.utils import iface

from ...contract.errors import SegmentationError
from ..translation import tr
from ..worker.speed import known_speed_mpx_s
from .map_values import plan_of


class PlanLabel:
    """A widget and the words below it, which change with every value of the dialog; ``both`` holds the two."""

    def __init__(self, widget: QWidget) -> None:
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._warnings = _Warnings()
        self._visible = QCheckBox(tr("Only the visible part of the map"))
        self._visible.setToolTip(tr("The way to try: what the map shows now is learnt and mapped alone."))
        self._visible.setVisible(iface is not None)  # elsewhere there is no map
        self.both = QWidget()
        layout = QVBoxLayout(self.both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        layout.addWidget(self._visible)
        layout.addWidget(self._text)
        self.both.setFocusProxy(widget)

    def follow(self, wrappers: list, algorithm: QgsProcessingAlgorithm) -> None:
        """Say it now and after every change of a value."""
        def tell(*_: Any) -> None:
            if not sip.isdeleted(self._text) and not any(sip.isdeleted(wrapper) for wrapper in wrappers):
                self._text.setText(_words(wrappers, algorithm, self._warnings))

        for wrapper in wrappers:
            wrapper.widgetValueHasChanged.connect(tell)
            if wrapper.parameterDefinition().name() == "EXTENT":
                self._visible.toggled.connect(lambda checked, wrapper=wrapper: _take_visible(wrapper, checked))
        tell()


def _take_visible(wrapper: Any, checked: bool) -> None:
    """Put what the map shows into the widget of an extent, or nothing."""
    canvas = iface.mapCanvas()
    extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs()) if checked else None
    wrapper.setParameterValue(extent, QgsProcessingContext())


class _Warnings:
    """What an algorithm finds in its inputs that Run would not refuse.

    It is asked anew only where an input was changed: it looks into layers, which may lie on a server.
    """

    INPUTS = ("INPUT", "LAYERS", "FETCH_OSM", "SCHEME", "MODEL")

    def __init__(self) -> None:
        self._values: list[str] = []
        self._texts: list[str] = []

    def of(self, algorithm: QgsProcessingAlgorithm, values: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """One text for each."""
        asked = [str(values.get(name)) for name in self.INPUTS]
        if asked != self._values:
            self._texts = [finding.text for finding in algorithm.findings(values, context) if not finding.blocks]
            self._values = asked
        return self._texts


def _words(wrappers: list, algorithm: QgsProcessingAlgorithm, warnings: _Warnings) -> str:
    """Empty where there is no imagery yet, or a value is none: Run says why."""
    context = QgsProcessingContext()  # keeps the layers alive
    context.setProject(QgsProject.instance())
    values = {wrapper.parameterDefinition().name(): wrapper.parameterValue() for wrapper in wrappers}
    try:
        plan = plan_of(algorithm, values, context)
        if plan is None:
            return ""
        texts = [f"⚠ {text}" for text in warnings.of(algorithm, values, context)]
    except SegmentationError:
        return ""
    return "\n".join([plan.text(known_speed_mpx_s()), *texts])

"""Figures of running workers for whoever wants to see them while the work goes on.

Emitted in the thread of the algorithm; a widget that connects hears of it in its own. Without a window nobody listens.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class RunMetrics(QObject):
    """``measured(run, title, values)``: a number for each run, what runs, and the worker's figures."""

    measured = pyqtSignal(int, str, dict)


RUN_METRICS = RunMetrics()

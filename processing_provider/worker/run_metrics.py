"""Figures of runs for whoever wants to see them, while the work goes on and at its end.

Emitted in the thread of the algorithm; a widget that connects hears of it in its own. Without a window nobody listens.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class RunMetrics(QObject):
    """``measured(run, title, values)``: a number for each run, what runs, and the worker's figures.

    ``mapped(figures, counted, report, model)``: a whole map is there, its figures in one line, what they were counted
    on, the paths of its report and of the model, which may be empty.

    ``kept(model, imagery)``: a cancelled run has kept the best model so far; the paths of both.
    """

    measured = pyqtSignal(int, str, dict)
    mapped = pyqtSignal(str, str, str, str)
    kept = pyqtSignal(str, str)


RUN_METRICS = RunMetrics()

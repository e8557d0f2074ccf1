"""A training while it runs: losses and mean IoU by epoch, and what the network says of a part of the imagery."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..translation import tr

COLORS = {"training_loss": "#e67e22", "validation_loss": "#2980b9", "miou": "#27ae60"}
MARGIN_PX, LINE_PX = 46, 15
TICKS = 4
OPEN_SETTING = "urban_segmentation/training_panel_open"
# The axis of losses ends at one of these, which a fourth of is a round number, too, or no lower than so many medians.
TOPS = (0.1, 0.2, 0.4, 0.8, 1.0, 1.6, 2.0, 3.0, 4.0)
PEAK = 3


@dataclass
class TrainingCurves:
    """Figures by epoch; a value that is no number (no validation pixel of any class) is left out."""

    epochs: list[int] = field(default_factory=list)
    values: dict[str, list[float | None]] = field(default_factory=lambda: {name: [] for name in COLORS})

    def add(self, figures: dict[str, Any]) -> None:
        """The figures of one more epoch."""
        self.epochs.append(int(figures["epoch"]))
        for name, series in self.values.items():
            value = figures.get(name)
            series.append(float(value) if isinstance(value, (int, float)) else None)

    @property
    def top_of_losses(self) -> float:
        """A round number above the losses; single peaks of the first epochs may lie beyond it."""
        losses = sorted(value for name in ("training_loss", "validation_loss") for value in self.values[name]
                        if value is not None)
        wanted = min(losses[-1], PEAK * losses[len(losses) // 2]) if losses else 1.0
        return next((top for top in TOPS if top >= wanted), wanted)

    @property
    def best(self) -> tuple[int, float] | None:
        """Epoch and mean IoU of the best one so far."""
        scored = [(value, epoch) for epoch, value in zip(self.epochs, self.values["miou"]) if value is not None]
        if not scored:
            return None
        value, epoch = max(scored, key=lambda pair: (pair[0], -pair[1]))
        return epoch, value


class CurveWidget(QWidget):
    """Losses on the left axis, mean IoU from 0 to 1 on the right one."""

    def __init__(self) -> None:
        super().__init__()
        self.curves = TrainingCurves()
        self.setMinimumHeight(160)

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(MARGIN_PX, 12, max(10, self.width() - 2 * MARGIN_PX), max(10, self.height() - 40))
        self._draw_axes(painter, area)
        for number, (name, color) in enumerate(COLORS.items()):
            top = 1.0 if name == "miou" else self.curves.top_of_losses
            self._draw_curve(painter, area, self.curves.values[name], top, QColor(color), number * LINE_PX)
        painter.end()

    def _draw_axes(self, painter: QPainter, area: QRectF) -> None:
        # Dark themes give the window a colour of text, and not every widget in it.
        text, grid = self.window().palette().windowText().color(), self.palette().mid().color()
        for tick in range(TICKS + 1):
            y = area.bottom() - area.height() * tick / TICKS
            painter.setPen(QPen(grid, 0.5))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            left = QRectF(0, y - 8, MARGIN_PX - 6, 16)
            right = QRectF(area.right() + 6, y - 8, MARGIN_PX - 6, 16)
            painter.drawText(left, Qt.AlignmentFlag.AlignRight, f"{self.curves.top_of_losses * tick / TICKS:.2f}")
            painter.drawText(right, Qt.AlignmentFlag.AlignLeft, f"{tick / TICKS:.2f}")
        if self.curves.epochs:
            below = QRectF(area.left(), area.bottom() + 6, area.width(), 18)
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, str(self.curves.epochs[0]))
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("Epoch"))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(self.curves.epochs[-1]))

    def _draw_curve(self, painter: QPainter, area: QRectF, series: list[float | None], top: float,
                    color: QColor, lower_px: int) -> None:
        """Where a curve leaves the axis an arrow stands at its edge, with the value, lower by some pixels."""
        steps = max(1, len(series) - 1)
        points = [QPointF(area.left() + area.width() * place / steps,
                          area.bottom() - area.height() * min(1.0, value / top))
                  for place, value in enumerate(series) if value is not None]
        painter.setPen(QPen(color, 2))
        for start, end in zip(points, points[1:]):
            painter.drawLine(start, end)
        painter.setBrush(color)
        known = [value for value in series if value is not None]
        for point, value in zip(points, known):
            if value <= top:
                painter.drawEllipse(point, 2.5, 2.5)
                continue
            painter.drawPolygon(QPolygonF([point + QPointF(-5, 8), point + QPointF(5, 8), point]))
            painter.drawText(point + QPointF(9, 12 + lower_px), f"{value:.2f}")
        painter.setBrush(Qt.BrushStyle.NoBrush)


class PreviewWidget(QLabel):
    """Imagery and the classes that the network sees in it, side by side, as large as there is room; hidden without."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(1, 1)  # it follows the panel, not the panel it
        self.setToolTip(tr("What the network says of a part of the imagery after the last epoch."))
        self.hide()

    def show_picture(self, path: str) -> None:
        """The picture in a file, or nothing."""
        self._picture = QPixmap(path)
        self.setVisible(not self._picture.isNull())
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            self.setPixmap(self._picture.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio,
                                                Qt.TransformationMode.SmoothTransformation))


class TrainingDock(QgsDockWidget):
    """Shows the training that reported last; another one starts anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Training"), parent)
        self.setObjectName("urbansegTraining")
        self._run = 0
        self.plot = CurveWidget()
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.RichText)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addWidget(self.summary)
        layout.addWidget(self.plot, 1)
        self.preview = PreviewWidget()
        layout.addWidget(self.preview, 2)
        self.setWidget(content)

    def add(self, run: int, title: str, figures: dict[str, Any]) -> None:
        """The figures of one more epoch of a run."""
        if run != self._run:
            self._run = run
            self.plot.curves = TrainingCurves()
            self.preview.show_picture("")
        self.setWindowTitle(title)
        if "preview" in figures:
            self.preview.show_picture(str(figures["preview"]))
            return
        self.plot.curves.add(figures)
        self.summary.setText(self._summary())
        self.plot.update()

    def open_as_before(self) -> None:
        """Stay closed, unless a user left it open; from now on what the user does is remembered."""
        self.setUserVisible(QgsSettings().value(OPEN_SETTING, False, type=bool))
        self.opened.connect(lambda: QgsSettings().setValue(OPEN_SETTING, True))
        self.closed.connect(lambda: QgsSettings().setValue(OPEN_SETTING, False))

    def _summary(self) -> str:
        curves = self.plot.curves
        titles = {"training_loss": tr("training loss"), "validation_loss": tr("validation loss"),
                  "miou": tr("mean IoU")}
        parts = [f"<span style='color:{COLORS[name]}'>●</span> {title} {curves.values[name][-1]:.3f}"
                 for name, title in titles.items() if curves.values[name][-1] is not None]
        if curves.best is not None:
            parts.append(tr("best: epoch {epoch}, {value:.3f}").format(epoch=curves.best[0], value=curves.best[1]))
        return tr("Epoch {epoch}").format(epoch=curves.epochs[-1]) + " &nbsp; " + " &nbsp; ".join(parts)

"""Draw the pictures of the help panels, resources/images/help/ID.png: ``make pictures``. Always the same bytes.

Each shows what goes in and what comes out, on a small made-up town.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF

FOLDER = Path(__file__).resolve().parent.parent / "images" / "help"
SIDE, GAP = 104, 28
GROUND, ROAD, ROOF, WATER = "#7fa35a", "#8d8d92", "#b5523f", "#4f86ad"
CLASS_GROUND, CLASS_ROAD, CLASS_ROOF, CLASS_WATER = "#bdc3c7", "#7f8c8d", "#c0392b", "#2980b9"
ROOFS = [QRectF(8, 8, 22, 16), QRectF(38, 10, 14, 22), QRectF(76, 8, 20, 18), QRectF(10, 62, 20, 14),
         QRectF(74, 40, 22, 16), QRectF(40, 76, 14, 18)]
ROADS = [(QPointF(0, 44), QPointF(104, 34)), (QPointF(64, 0), QPointF(60, 104))]
RIVER = QPolygonF([QPointF(0, 86), QPointF(30, 92), QPointF(60, 90), QPointF(104, 100), QPointF(104, 104),
                   QPointF(0, 104)])
Scene = Callable[[QPainter], None]


def town(painter: QPainter, colors: tuple[str, str, str, str], outline: str = "") -> None:
    """The town in four colours: ground, roads, roofs, water."""
    ground, road, roof, water = colors
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QColor(ground))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(water))
    painter.drawPolygon(RIVER)
    painter.setPen(QPen(QColor(road), 9))
    for start, end in ROADS:
        painter.drawLine(start, end)
    painter.setPen(QPen(QColor(outline), 1.2) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(roof))
    for rectangle in ROOFS:
        painter.drawRect(rectangle)


def imagery(painter: QPainter) -> None:
    """The town as a camera sees it."""
    town(painter, (GROUND, ROAD, ROOF, WATER))
    noise = random.Random(1)  # nosec B311 # grain of a picture
    for _ in range(1400):
        shade = QColor(0, 0, 0, 40) if noise.random() < 0.5 else QColor(255, 255, 255, 45)
        painter.fillRect(QRectF(noise.randrange(SIDE), noise.randrange(SIDE), 2, 2), shade)


def osm(painter: QPainter) -> None:
    """The town's features, as lines."""
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QColor("white"))
    painter.setPen(QPen(QColor("#c0392b"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rectangle in ROOFS:
        painter.drawRect(rectangle)
    painter.setPen(QPen(QColor("#2c3e50"), 2))
    for start, end in ROADS:
        painter.drawLine(start, end)
    painter.setPen(QPen(QColor("#2980b9"), 1.5))
    painter.drawPolyline(RIVER)


def labels(painter: QPainter) -> None:
    """The town's classes."""
    town(painter, (CLASS_GROUND, CLASS_ROAD, CLASS_ROOF, CLASS_WATER))


def polygons(painter: QPainter) -> None:
    """The classes as polygons with outlines."""
    town(painter, ("#dfe4e6", "#a5b0b1", "#d98880", "#7fb3d5"), outline="#7b241c")


def tiles(painter: QPainter) -> None:
    """Imagery under tiles, coloured by split."""
    imagery(painter)
    colors = {(2, 0): "#e67e22", (2, 1): "#e67e22", (0, 2): "#8e44ad"}
    for column in range(3):
        for row in range(3):
            color = QColor(colors.get((column, row), "#27ae60"))
            painter.setPen(QPen(color, 2.5))
            fill = QColor(color)
            fill.setAlpha(60)
            painter.setBrush(fill)
            painter.drawRect(QRectF(3 + column * 34, 3 + row * 34, 30, 30))


def curves(painter: QPainter) -> None:
    """Falling losses, a rising IoU."""
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QColor("white"))
    painter.setPen(QPen(QColor("#999999"), 1))
    painter.drawLine(QPointF(10, 6), QPointF(10, 94))
    painter.drawLine(QPointF(10, 94), QPointF(100, 94))
    for color, start, end in (("#e67e22", 12, 80), ("#2980b9", 18, 72), ("#27ae60", 88, 22)):
        painter.setPen(QPen(QColor(color), 2.2))
        points = [QPointF(10 + step * 9, end + (start - end) * 0.62**step) for step in range(10)]
        painter.drawPolyline(QPolygonF(points))


def report(painter: QPainter) -> None:
    """The IoU of each class."""
    painter.fillRect(QRectF(0, 0, SIDE, SIDE), QColor("white"))
    painter.setPen(Qt.PenStyle.NoPen)
    for row, (color, share) in enumerate(((CLASS_ROOF, 0.86), (CLASS_ROAD, 0.72), (CLASS_WATER, 0.94),
                                          (CLASS_GROUND, 0.9))):
        painter.fillRect(QRectF(8, 12 + row * 22, 88 * share, 13), QColor(color))


def points(painter: QPainter) -> None:
    """Open and filled points over the imagery."""
    imagery(painter)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    spread = random.Random(4)  # nosec B311 # places in a picture
    for number in range(11):
        painter.setPen(QPen(QColor("#f1c40f" if number % 2 else "#2980b9"), 2.2))
        painter.drawEllipse(QPointF(spread.randrange(10, 94), spread.randrange(10, 94)), 5, 5)


def changes(painter: QPainter) -> None:
    """The map, with a building that is gone and one that is new."""
    polygons(painter)
    painter.setBrush(QColor(214, 0, 159, 90))
    painter.setPen(QPen(QColor("#d6009f"), 3))
    painter.drawRect(ROOFS[2])
    painter.setBrush(QColor(0, 200, 255, 120))
    painter.setPen(QPen(QColor("#00a6d6"), 3))
    painter.drawRect(QRectF(72, 72, 20, 16))


def channels(painter: QPainter) -> None:
    """The features as an input of a network."""
    town(painter, ("#1c2833", "#aeb6bf", "#f4f6f7", "#5d6d7e"))


PICTURES: dict[str, tuple[Scene, ...]] = {
    "labelfromosm": (imagery, osm, labels), "osmchannels": (osm, channels), "maketiles": (imagery, labels, tiles),
    "trainmodel": (tiles, curves), "predictclasses": (imagery, labels), "vectorizeclasses": (labels, polygons),
    "evaluateprediction": (labels, report), "qasample": (labels, points), "estimateareas": (points, report),
    "mapclasses": (imagery, osm, polygons), "updatemap": (imagery, polygons, changes),
}


def draw(scenes: tuple[Scene, ...]) -> QImage:
    """The scenes in a row; an arrow before the last."""
    image = QImage(len(scenes) * SIDE + (len(scenes) - 1) * GAP, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, scene in enumerate(scenes):
        left = place * (SIDE + GAP)
        painter.save()
        painter.translate(left, 0)
        painter.setClipRect(QRectF(0, 0, SIDE, SIDE))
        scene(painter)
        painter.restore()
        painter.setPen(QPen(QColor("#bbbbbb"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left + 0.5, 0.5, SIDE - 1, SIDE - 1))
        if place:
            draw_sign(painter, QPointF(left - GAP / 2, SIDE / 2), is_arrow=place == len(scenes) - 1)
    painter.end()
    return image


def draw_sign(painter: QPainter, middle: QPointF, is_arrow: bool) -> None:
    """A plus between what goes in, an arrow before what comes out."""
    painter.setPen(QPen(QColor("#555555"), 2.5))
    painter.drawLine(middle + QPointF(-8, 0), middle + QPointF(8, 0))
    if is_arrow:
        painter.drawLine(middle + QPointF(8, 0), middle + QPointF(2, -6))
        painter.drawLine(middle + QPointF(8, 0), middle + QPointF(2, 6))
    else:
        painter.drawLine(middle + QPointF(0, -8), middle + QPointF(0, 8))


def main() -> int:
    """Draw all pictures."""
    application = QGuiApplication(sys.argv)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, scenes in PICTURES.items():
        if not draw(scenes).save(str(FOLDER / f"{name}.png"), "PNG", 0):
            raise SystemExit(f"{FOLDER / name}.png cannot be written.")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Draw the pictures of single buildings, docs/images/objects_SCALE.jpg: ``make pictures-objects``.

The buildings that *Vectorize classes* draws over the imagery of Banepa, of a network without object head and of one
with it, as QGIS renders them at three scales. Both come from a folder that ``test/benchmarks/bench_objects.py --keep``
left for one seed; the imagery lies beside the repository, in shared/data.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

REPOSITORY = Path(__file__).resolve().parents[2]
IMAGERY = REPOSITORY.parent / "shared" / "data" / "banepa" / "imagery.tif"
OUTPUT = REPOSITORY / "docs" / "images"
CRS = "EPSG:32645"  # in which a metre is a metre, so that the scales are true
DOTS_PER_INCH, METRES_PER_INCH = 96, 0.0254
CROP = QRect(1060, 16, 1500, 1500)  # of the imagery's pixels
# Scale, what of the imagery's pixels is in the middle, the size of one picture in pixels.
VIEWS = ((500, QRect(CROP.right() - 749, CROP.top(), 750, 750), QSize(750, 750)), (1000, CROP, QSize(750, 750)),
         (4000, QRect(0, 0, 3072, 4096), QSize(400, 530)))
SIDES = (("plain", "Before: connected pieces of a network without object head"),
         ("objects", "After: the objects of a network with it"))
LEGEND = "Dashed: blocks that no training saw."
ATTRIBUTION = "Imagery: OpenAerialMap, CC BY 4.0; training labels © OpenStreetMap contributors, ODbL 1.0"
CAPTION_PX, GAP_PX, LONGEST_LINE_PX = 22, 6, 640
LARGEST_BYTES = 290_000


def main(folder: Path) -> int:
    """Draw one picture for each scale."""
    missing = [path for path in (IMAGERY, *(folder / f"{name}.gpkg" for name, _ in SIDES)) if not path.exists()]
    if missing:
        raise SystemExit(f"{missing[0]} is not there. Run test/benchmarks/bench_objects.py --keep {folder.parent}.")
    application = QgsApplication([], False)
    application.initQgis()
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for scale, middle, size in VIEWS:
        save(picture(folder, scale, middle, size), OUTPUT / f"objects_{scale}.jpg")
    application.exitQgis()
    return 0


def picture(folder: Path, scale: int, middle: QRect, size: QSize) -> QImage:
    """Both networks' buildings side by side, with captions above and whose the imagery is below."""
    imagery = QgsRasterLayer(str(IMAGERY), "imagery")
    to_map = QgsCoordinateTransform(imagery.crs(), QgsCoordinateReferenceSystem(CRS), QgsProject.instance())
    extent = around(to_map.transformBoundingBox(on_map(imagery, middle)).center(), scale, size)
    crop = on_map(imagery, CROP)
    width = 2 * size.width() + GAP_PX
    lines = 1 if width > 2 * LONGEST_LINE_PX else 2
    image = QImage(width, size.height() + (lines + 1) * CAPTION_PX, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(QFont("DejaVu Sans", 9))
    for side, (name, title) in enumerate(SIDES):
        buildings = polygons(folder / f"{name}.gpkg", fill_for(scale))
        count = sum(1 for _ in buildings.getFeatures(crop))
        left = side * (size.width() + GAP_PX)
        text(painter, QRect(left, 0, size.width(), CAPTION_PX), title if lines == 1 else title.split(":")[0])
        layers = [buildings, test_blocks(folder), *([frame(crop, imagery)] if scale == 4000 else []), imagery]
        painter.drawImage(left, CAPTION_PX, rendered(layers, extent, size))
        print(f"1:{scale} {name}: {count} polygons in the crop")
    below = [f"1:{scale} at {DOTS_PER_INCH} dpi. {LEGEND}", ATTRIBUTION]
    for line, words in enumerate([" ".join(below)] if lines == 1 else below):
        text(painter, QRect(0, CAPTION_PX * (line + 1) + size.height(), width, CAPTION_PX), words)
    painter.end()
    return image


def on_map(imagery: QgsRasterLayer, pixels: QRect) -> QgsRectangle:
    """Where pixels of the imagery lie, in its CRS."""
    whole, pixel = imagery.extent(), imagery.rasterUnitsPerPixelX()
    left, top = whole.xMinimum() + pixels.x() * pixel, whole.yMaximum() - pixels.y() * pixel
    return QgsRectangle(left, top - pixels.height() * pixel, left + pixels.width() * pixel, top)


def around(middle: QgsPointXY, scale: int, size: QSize) -> QgsRectangle:
    """What a picture of that size and scale shows."""
    pixel_m = scale * METRES_PER_INCH / DOTS_PER_INCH
    half_width, half_height = size.width() * pixel_m / 2, size.height() * pixel_m / 2
    return QgsRectangle(middle.x() - half_width, middle.y() - half_height, middle.x() + half_width,
                        middle.y() + half_height)


def fill_for(scale: int) -> dict[str, str]:
    """Outlines that stand out on roofs of any colour, thinner where buildings are small."""
    return {"color": "255,230,0,30", "outline_color": "#ffe600", "outline_width": "0.45" if scale < 2000 else "0.2"}


def polygons(source: Path, style: dict[str, str], layer_filter: str = "") -> QgsVectorLayer:
    """A layer drawn with one symbol."""
    layer = QgsVectorLayer(str(source), source.stem)
    layer.setSubsetString(layer_filter)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
    return layer


def test_blocks(folder: Path) -> QgsVectorLayer:
    """The blocks that no training saw."""
    style = {"style": "no", "outline_color": "#ffffff", "outline_style": "dash", "outline_width": "0.6"}
    return polygons(folder / "tiles" / "tiles.gpkg", style, "split = 'test'")


def frame(crop: QgsRectangle, imagery: QgsRasterLayer) -> QgsVectorLayer:
    """Where in the scene the crop of the other pictures lies."""
    layer = QgsVectorLayer(f"Polygon?crs={imagery.crs().authid()}", "crop", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(crop))
    layer.dataProvider().addFeatures([feature])
    style = {"style": "no", "outline_color": "#00e5ff", "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(style)))
    return layer


def rendered(layers: list[QgsMapLayer], extent: QgsRectangle, size: QSize) -> QImage:
    """A map as QGIS draws it."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    settings.setExtent(extent)
    settings.setOutputSize(size)
    settings.setOutputDpi(DOTS_PER_INCH)
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def text(painter: QPainter, place: QRect, words: str) -> None:
    """One line of black text."""
    painter.setPen(QColor("black"))
    painter.drawText(place.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def save(image: QImage, path: Path) -> None:
    """As good a JPEG as so many bytes hold."""
    for quality in range(90, 30, -5):
        if not image.save(str(path), "JPEG", quality):
            raise SystemExit(f"{path} cannot be written.")
        if path.stat().st_size <= LARGEST_BYTES:
            return


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))

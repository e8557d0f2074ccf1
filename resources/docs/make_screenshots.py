"""Screenshots of the documentation, docs/screenshots, in a real QGIS window: ``make screenshots``.

Run by QGIS Desktop (``qgis --code``). Maps the buildings of Banepa meanwhile, or the roads of ``make demo``, as a user
does, and prints the table of clicks and seconds. In another language than English it takes one dialog alone.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable

import processing
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, QPoint, QRect, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QColor, QDesktopServices, QFont, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QDockWidget, QPushButton, QToolButton, QWidget
from qgis.utils import iface, plugins
from urban_segmentation.processing_provider.desktop.scheme_editor import SchemeEditor
from urban_segmentation.processing_provider.desktop.settings_page import SettingsPage
from urban_segmentation.processing_provider.worker.interpreter import PLUGIN_FOLDER
from urban_segmentation.processing_provider.worker.speed import known_speed_mpx_s

sys.path.insert(0, str(PLUGIN_FOLDER / "resources" / "docs"))
from hand import Hand, opened_dialog
from shown_scene import Scene, further_scenes, scene, write_project

OUTPUT = Path(os.environ.get("URBANSEG_SCREENSHOTS") or PLUGIN_FOLDER / "docs" / "screenshots")
HASTE, SHOWN_EPOCHS = "quick", 6
USERS_FOLDER = "/home/user/.local/share/urban-segmentation"
DIALOGS = {"de": "train_model", "zh": "map_classes"}
CLOSE_UP_M = 130  # across
STEP_MS, LONGEST_STEPS, JPEG_QUALITY = 500, 2400, 85
TO_DRAW, TO_RENDER = 3, 8  # steps
POINT_IN_BUTTON = QPoint(8, 10)  # of the toolbar, beside its arrow


def main() -> Iterator[None]:
    """One step at a time; QGIS goes on living between them."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    iface.mainWindow().resize(1280, 800)
    iface.mainWindow().findChild(QDockWidget, "Browser").hide()
    language = re.split("[-_]", QgsApplication.instance().translation())[0]
    if not known_speed_mpx_s():
        processing.run("urbanseg:setupenvironment", {})  # as everybody has done, so dialogs know how long a run takes
    with tempfile.TemporaryDirectory(prefix="maps-") as temporary:
        folder = Path(temporary)
        shown = scene(folder)
        iface.addProject(str(write_project(shown, folder)))
        show_whole(shown)
        yield from wait(TO_RENDER)
        yield from (pictures_in_english(shown, folder) if language in ("C", "en") else dialog_in(language))


def dialog_in(language: str) -> Iterator[None]:
    """A dialog as users see it in another language."""
    name = DIALOGS.get(language, "map_classes")
    dialog = processing.createAlgorithmDialog(f"urbanseg:{name.replace('_', '')}", {})
    dialog.resize(720, 640)
    yield from shoot(dialog, f"{name}_{language}")


def pictures_in_english(shown: Scene, folder: Path) -> Iterator[None]:
    """Set-up, scheme, settings, labels, and the way from imagery to the report."""
    with paths_of_a_user():
        yield from shoot(plugins["urban_segmentation"].desktop.open_setup_dialog(), "setup")
        page = SettingsPage()
        page.resize(640, 420)
        yield from shoot(page, "settings")
    yield from shoot(SchemeEditor("urban"), "scheme_editor")
    yield from labels(shown, folder)
    yield from table_of_scenes(shown, folder)
    yield from map_by_hand(shown)
    QgsProject.instance().layerTreeRoot().findLayer(layer(shown.osm_name).id()).setItemVisibilityChecked(False)
    show_close_up(shown)
    yield from wait(TO_RENDER)
    save(iface.mapCanvas(), "polygons", shown.attribution)
    yield from panel_for_clicks(shown)


@contextmanager
def paths_of_a_user() -> Iterator[None]:
    """Places as they are on most computers, whatever they are on this one."""
    before = {name: os.environ.pop(name, None) for name in ("URBANSEG_PYTHON", "URBANSEG_HOME")}
    os.environ["URBANSEG_HOME"] = USERS_FOLDER
    yield
    os.environ.pop("URBANSEG_HOME")
    os.environ.update({name: value for name, value in before.items() if value is not None})


def labels(shown: Scene, folder: Path) -> Iterator[None]:
    """Labels as they load: half opaque over the imagery."""
    scheme = shown.scheme
    processing.runAndLoadResults("urbanseg:labelfromosm", {
        "INPUT": layer(shown.imagery_name).id(), "LAYERS": [layer(shown.osm_name).id()], "SCHEME": scheme,
        "OUTPUT": str(folder / "labels.tif")})
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(layer(shown.osm_name).id()).setItemVisibilityChecked(False)
    show_close_up(shown)
    yield from wait(TO_RENDER)
    save(iface.mapCanvas(), "labels", shown.attribution)
    root.removeChildNode(root.children()[0])
    root.findLayer(layer(shown.osm_name).id()).setItemVisibilityChecked(True)
    show_whole(shown)
    yield from wait(TO_DRAW)


def table_of_scenes(shown: Scene, folder: Path) -> Iterator[None]:
    """Make tiles with two further scenes, the second of them held out; nothing where there are none."""
    rows, added = [], []
    for further in further_scenes():
        path = str(folder / f"{further.imagery.stem}_labels.tif")
        processing.run("urbanseg:labelfromosm", {"INPUT": str(further.imagery), "LAYERS": [str(further.osm)],
                                                 "SCHEME": further.scheme, "OUTPUT": path})
        rows.append({"imagery": str(further.imagery), "labels": path, "role": "held out" if rows else "learnt"})
        added += [QgsRasterLayer(str(further.imagery), further.imagery_name),
                  QgsRasterLayer(path, f"Labels – {further.imagery_name}")]
    if not rows:
        return
    added.append(QgsRasterLayer(str(folder / "labels.tif"), f"Labels – {shown.imagery_name}"))
    QgsProject.instance().addMapLayers(added, False)
    dialog = processing.createAlgorithmDialog("urbanseg:maketiles", {
        "INPUT": layer(shown.imagery_name).id(), "LABELS": added[-1].id(), "ADDITIONAL_SCENES": json.dumps(rows)})
    dialog.resize(720, 640)
    yield from shoot(dialog, "scenes")
    dialog.close()
    QgsProject.instance().removeMapLayers([item.id() for item in added])


def map_by_hand(shown: Scene) -> Iterator[None]:
    """Map classes with its defaults, click by click, up to the report. The preview shows what the map shows."""
    desktop, hand = plugins["urban_segmentation"].desktop, Hand()
    iface.setActiveLayer(layer(shown.imagery_name))
    show_close_up(shown)
    yield from wait(TO_RENDER)
    hand.click(desktop.menu.button, desktop.menu.button.rect().topLeft() + POINT_IN_BUTTON)
    yield from wait(TO_DRAW)
    dialog = opened_dialog()
    dialog.resize(720, 640)
    hand.done("the plugin's button in the toolbar; the imagery is chosen already")
    yield from choose_layer(hand, dialog, shown.osm_name)
    hand.done("**first decision:** the OSM layer")
    if Path(shown.scheme).is_file():
        wrapper(dialog, "SCHEME").setParameterValue(shown.scheme, processing.tools.dataobjects.createContext())
    else:
        yield from hand.choose(widget(dialog, "SCHEME").findChild(QComboBox), shown.scheme)
    yield
    hand.done("**second decision:** the class scheme")
    yield from hand.choose(widget(dialog, "THOROUGHNESS").findChild(QComboBox), HASTE)
    hand.done(f"*{HASTE}* instead of *normal*; not needed")
    yield
    save(dialog, "map_classes")
    buttons = {button.text().replace("&", ""): button for button in dialog.findChildren(QPushButton)}
    hand.click(buttons["Run"])
    desktop.show_training()  # as the menu's “Watch the training” does, for whoever wants to
    yield from until(lambda: len(desktop.training_dock.plot.curves.epochs) >= SHOWN_EPOCHS
                     and desktop.training_dock.preview.isVisible())
    yield from wait(TO_DRAW)
    save(iface.mainWindow(), "training", shown.attribution)
    yield from until(lambda: "Open report" in message_buttons())
    hand.done("*Run*, and waiting for the map")
    for covering in (dialog, desktop.training_dock, iface.mainWindow().findChild(QDockWidget, "ResultsViewer")):
        if covering is not None:
            covering.hide()
    show_whole(shown)
    yield from wait(TO_RENDER)
    save(iface.mainWindow(), "result", shown.attribution)
    opened = OpenedFiles()
    hand.click(message_buttons()["Open report"])
    yield
    if not opened.paths or not Path(opened.paths[0]).is_file():
        raise LookupError("no report was opened")
    hand.done("*Open report* in the message above the map")
    print(hand.table(), flush=True)


def panel_for_clicks(shown: Scene) -> Iterator[None]:
    """The panel as it opens beside the map that was just made."""
    iface.messageBar().clearWidgets()
    actions = plugins["urban_segmentation"].desktop.menu.actions
    next(action for action in actions if action.text() == "Click where it is wrong").trigger()
    yield from wait(TO_RENDER)
    save(iface.mainWindow(), "clicks", shown.attribution)


def choose_layer(hand: Hand, dialog: QWidget, name: str) -> Iterator[None]:
    """Tick one layer in the list behind the button beside OSM layers."""
    hand.click(widget(dialog, "LAYERS").findChild(QToolButton))
    yield from wait(TO_DRAW)
    panel = next(view for view in dialog.findChildren(QAbstractItemView) if view.isVisible())
    rows = [panel.model().index(row, 0).data() for row in range(panel.model().rowCount())]
    hand.click_row(panel, next(number for number, text in enumerate(rows) if text.startswith(name)))
    yield
    hand.click(next(button for button in dialog.findChildren(QPushButton)
                    if button.isVisible() and button.text().replace("&", "") == "OK"))
    yield


def wrapper(dialog: Any, name: str) -> Any:
    """What stands for a parameter in an algorithm's dialog."""
    return dialog.mainWidget().wrappers[name]


def widget(dialog: Any, name: str) -> QWidget:
    """The widget of a parameter in an algorithm's dialog."""
    made = wrapper(dialog, name)
    return made.wrappedWidget() or made.widget


def message_buttons() -> dict[str, QPushButton]:
    """Buttons of the message above the map, by what is on them."""
    return {button.text(): button for button in iface.messageBar().findChildren(QPushButton) if button.isVisible()}


class OpenedFiles(QObject):
    """Hears of files that are to be opened, so that no browser starts."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []
        QDesktopServices.setUrlHandler("file", self, "caught")

    @pyqtSlot(QUrl)
    def caught(self, url: QUrl) -> None:
        """One more."""
        self.paths.append(url.toLocalFile())


def layer(name: str) -> Any:
    """The layer of a name."""
    return QgsProject.instance().mapLayersByName(name)[0]


def show_whole(shown: Scene) -> None:
    """Zoom to the imagery."""
    iface.setActiveLayer(layer(shown.imagery_name))
    iface.zoomToActiveLayer()


def show_close_up(shown: Scene) -> None:
    """Zoom to where details are looked at."""
    imagery: QgsRasterLayer = layer(shown.imagery_name)
    extent, canvas = imagery.extent(), iface.mapCanvas()
    across, down = shown.close_up
    middle = QgsPointXY(extent.xMinimum() + across * extent.width(), extent.yMaximum() - down * extent.height())
    middle = canvas.mapSettings().layerToMapCoordinates(imagery, middle)
    half = CLOSE_UP_M / 2
    canvas.setExtent(QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half))
    canvas.refresh()


def wait(steps: int) -> Iterator[None]:
    """Give the window time."""
    for _ in range(steps):
        yield


def until(is_so: Callable[[], bool]) -> Iterator[None]:
    """Wait for something; the whole script ends where that takes too long."""
    while not is_so():
        yield


def shoot(shown: QWidget, name: str) -> Iterator[None]:
    """Show a window, give it time to draw, save it, hide it."""
    shown.show()
    yield from wait(TO_DRAW)
    save(shown, name)
    shown.hide()


def save(shown: QWidget, name: str, attribution: str = "") -> None:
    """Write what the widget shows; a JPEG where there is imagery, whose that is stands in the map's corner."""
    picture = shown.grab()
    if attribution:
        canvas = iface.mapCanvas()
        place = canvas.rect().translated(canvas.mapTo(shown, QPoint(0, 0)) if shown is not canvas else QPoint(0, 0))
        write_in_corner(picture, place, attribution)
    path = OUTPUT / (f"{name}.jpg" if attribution else f"{name}.png")
    smallest = 0  # for PNG the quality is how little is compressed
    if not picture.save(str(path), quality=JPEG_QUALITY if attribution else smallest):
        raise OSError(f"{path} cannot be written")
    print(path.name, flush=True)


def write_in_corner(picture: QPixmap, place: QRect, words: str) -> None:
    """Small dark letters on white, at the lower right of a place."""
    painter = QPainter(picture)
    painter.setFont(QFont("DejaVu Sans", 7))
    size = painter.fontMetrics().size(0, words)
    strip = QRect(place.right() - size.width() - 8, place.bottom() - size.height() - 3, size.width() + 8,
                  size.height() + 3)
    painter.fillRect(strip, QColor("white"))
    painter.setPen(QColor("#222222"))
    painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()


def advance(steps: Iterator[None], number: int = 0) -> None:
    """The next step; the end of QGIS after the last, after an error, or when it takes too long."""
    try:
        if number > LONGEST_STEPS:
            raise TimeoutError("the run did not come to its end")
        next(steps)
    except StopIteration:
        os._exit(0)  # leaving in order would ask whether to save the project
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    QTimer.singleShot(STEP_MS, lambda: advance(steps, number + 1))


QTimer.singleShot(5000, lambda: advance(main()))

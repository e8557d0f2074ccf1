"""Clicking where a map is wrong, with a mouse and keys: the layer of clicks, the learning, the way back."""

from __future__ import annotations

import subprocess
from unittest.mock import MagicMock

import pytest
from conftest import REPOSITORY
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest

# In the worker's Python: a small network that knows nothing yet.
WRITE_MODEL = """
import sys
sys.path.insert(0, sys.argv[1])
import torch
from contract.scheme_json import load_scheme
from contract.model_card import ModelCard
from contract.network_input import BandScaling
from models.fusion import build_model_network
from models.model_file import save_model

torch.manual_seed(0)
network = build_model_network("", "unet", "tu-test_efficientnet", 3, 0, 2)
bands = tuple(BandScaling(f"band {number}", 100.0, 50.0, 0.0, 255.0) for number in (1, 2, 3))
scheme = load_scheme(sys.argv[1] + "/resources/schemes/buildings.json")
card = ModelCard("unet", "tu-test_efficientnet", scheme, bands, "uint8", 1.0, 64)
save_model(sys.argv[2], network.state_dict(), card)
"""


@pytest.fixture(scope="module")
def made(town, qgis_application, provider, tmp_path_factory):
    """Imagery, a model and its map."""
    from urban_segmentation.processing_provider.worker.interpreter import worker_python_or_reason

    _, processing = qgis_application
    folder = tmp_path_factory.mktemp("clicked")
    imagery, model = str(town / "imagery.tif"), str(folder / "m.safetensors")
    subprocess.run([str(worker_python_or_reason()[0]), "-c", WRITE_MODEL, str(REPOSITORY), model], check=True)
    classes = processing.run("urbanseg:predictclasses", {"INPUT": imagery, "MODEL": model, "DEVICE": "cpu",
                                                         "OUTPUT": str(folder / "c.tif")})["OUTPUT"]
    return imagery, model, classes


@pytest.fixture()
def clicking(made, qgis_application, provider, monkeypatch, tmp_path):
    """The tool in the hand over the town's map, in a window."""
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QMainWindow
    from urban_segmentation.processing_provider.clicking import clicking as module

    monkeypatch.setattr(module, "new_model_path", lambda imagery: str(tmp_path / "new.safetensors"))
    imagery, model, classes = made
    project = QgsProject.instance()
    layers = QgsRasterLayer(classes, "map"), QgsRasterLayer(imagery, "town")
    project.addMapLayers(list(layers))
    window, canvas, iface = QMainWindow(), QgsMapCanvas(), MagicMock()
    window.setCentralWidget(canvas)
    canvas.setDestinationCrs(layers[1].crs())
    window.resize(640, 480)
    window.show()
    canvas.setExtent(layers[1].extent())
    iface.mainWindow.return_value, iface.mapCanvas.return_value = window, canvas
    made_clicking = module.Clicking(iface)
    made_clicking.start()
    made_clicking.dock.set_model(model)
    assert made_clicking.dock.imagery == layers[1], "the only raster that is no map of classes"
    made_clicking.window = window  # has to outlive it
    yield made_clicking, canvas, project
    made_clicking.unload()
    project.clear()


def click(canvas, point: QgsPointXY) -> None:
    place = canvas.getCoordinateTransform().transform(point)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     QPoint(round(place.x()), round(place.y())))


def clicks_of(clicking) -> list[tuple[str, float, float]]:
    layer = clicking.clicks.layer
    return [(feature["class"], feature.geometry().asPoint().x(), feature.geometry().asPoint().y())
            for feature in layer.getFeatures()]


def places(canvas) -> list[QgsPointXY]:
    center = canvas.extent().center()
    return [QgsPointXY(center.x() + dx, center.y() + dy) for dx, dy in ((0, 0), (60, 20), (-60, 40))]


def wait_until(is_over, timeout_s: int = 900) -> None:
    loop, timer, limit = QEventLoop(), QTimer(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_over() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    timer.start(50)
    limit.start(timeout_s * 1000)
    loop.exec()
    assert is_over()


def test_the_panel_begins_with_the_model_of_the_last_map(clicking, made):
    from urban_segmentation.processing_provider.parameters.known_models import STARTER_PATH
    from urban_segmentation.processing_provider.worker.run_metrics import RUN_METRICS

    tool, _, _ = clicking
    tool.dock.set_model("")
    tool.start()
    assert not tool.dock.model and "Choose the model" in tool.dock.says.text()
    RUN_METRICS.mapped.emit("", "", "", made[1])
    tool.start()
    assert tool.dock.model == made[1] and tool.dock.says.text() == ""
    RUN_METRICS.mapped.emit("", "", "", str(STARTER_PATH))
    tool.start()
    assert tool.dock.model == made[1]  # a choice is not taken away
    tool.dock.set_model("")
    tool.start()
    assert tool.dock.model == str(STARTER_PATH)


def test_clicks_and_keys_make_points_and_take_them_back(clicking):
    tool, canvas, _ = clicking
    first, second, third = places(canvas)
    assert [button.text() for button in tool.dock._group.buttons()] == ["other (1)", "building (2)"]
    assert not tool.dock.learn.isEnabled() and not tool.dock.take_back.isEnabled()
    click(canvas, first)
    QTest.keyClick(canvas, "2")
    click(canvas, second)
    QTest.keyClick(canvas, "9")  # no class has this key
    click(canvas, third)
    assert [name for name, _, _ in clicks_of(tool)] == ["other", "building", "building"]
    pixel = canvas.mapUnitsPerPixel()
    for (_, x, y), place in zip(clicks_of(tool), (first, second, third)):
        assert abs(x - place.x()) <= pixel and abs(y - place.y()) <= pixel
    assert tool.dock.learn.text() == "Learn from 3 clicks"
    QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(clicks_of(tool)) == 2
    QTest.mouseClick(tool.dock.take_back, Qt.MouseButton.LeftButton)
    assert [name for name, _, _ in clicks_of(tool)] == ["other"]
    colors = {category.value(): category.symbol().color().name()
              for category in tool.clicks.layer.renderer().categories()}
    assert colors["building"] == "#c0392b"
    assert not tool.clicks.layer.isEditable(), "nothing is left to be saved or lost"


def test_a_layer_of_clicks_that_is_removed_begins_anew(clicking):
    tool, canvas, project = clicking
    click(canvas, places(canvas)[0])
    project.removeMapLayer(tool.clicks.layer)
    assert tool.clicks.count == 0
    click(canvas, places(canvas)[1])
    assert tool.clicks.count == 1 and tool.dock.learn.text() == "Learn from 1 click"


def test_a_learning_puts_a_new_map_in_place_of_the_old_one_and_can_be_undone(clicking, made, tmp_path):
    tool, canvas, project = clicking
    model = made[1]
    root = project.layerTreeRoot()
    before = next(node for node in root.findLayers() if node.name() == "map")
    canvas.setExtent(QgsRectangle(canvas.extent().center(), QgsPointXY(canvas.extent().center().x() + 100,
                                                                       canvas.extent().center().y() + 100)))
    click(canvas, canvas.extent().center())
    QTest.mouseClick(tool.dock.learn, Qt.MouseButton.LeftButton)
    assert tool.run.is_running and tool.dock.learn.text() == "Cancel"
    click(canvas, canvas.extent().center())
    assert tool.clicks.count == 1, "no clicks while it learns"
    wait_until(lambda: not tool.run.is_running)
    assert tool.dock.model == str(tmp_path / "new.safetensors"), tool.dock.says.text()
    assert "right at" in tool.dock.says.text()
    nodes = root.findLayers()
    after = next(node for node in nodes if node.name() == "Classes after clicks: 1")
    assert after.isVisible() and not before.isVisible()
    assert nodes.index(after) == nodes.index(before) - 1
    assert after.layer().renderer().type() == "paletted"
    assert after.layer().extent().width() < 200, "what is visible, no more"
    QTest.mouseClick(tool.dock.undo, Qt.MouseButton.LeftButton)
    assert tool.dock.model == model and before.isVisible()
    assert [node.name() for node in root.findLayers()] == ["Clicks", "map", "town"]
    assert not tool.dock.undo.isEnabled() and (tmp_path / "new.safetensors").exists()


def test_what_went_wrong_is_said(clicking, made):
    tool, canvas, _ = clicking
    click(canvas, places(canvas)[0])
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))  # far from the imagery
    QTest.mouseClick(tool.dock.learn, Qt.MouseButton.LeftButton)
    wait_until(lambda: not tool.run.is_running)
    assert "extent" in tool.dock.says.text().lower() or "overlap" in tool.dock.says.text().lower()
    assert tool.dock.model == made[1] and tool.dock.learn.text() == "Learn from 1 click"


def test_without_a_model_a_click_asks_for_one(clicking):
    tool, canvas, _ = clicking
    tool.dock.set_model("")
    click(canvas, places(canvas)[0])
    assert tool.clicks.count == 0 and "Choose the model" in tool.dock.says.text()

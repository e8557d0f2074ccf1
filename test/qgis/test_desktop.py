"""The dialogs, made without a screen: set-up, settings, class schemes."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from urban_segmentation.processing_provider.schemes.built_in import read_scheme_parameter


@pytest.fixture()
def no_environment(monkeypatch, tmp_path):
    """A home without an environment, and a folder of programs to look for uv in."""
    for variable in ("URBANSEG_PYTHON", "CONDA_PREFIX", "VIRTUAL_ENV"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("URBANSEG_HOME", str(tmp_path / "home"))
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return tmp_path


def fake_uv(folder, install: str) -> None:
    script = folder / "bin" / "uv"
    script.write_text("#!/bin/sh\ncase $1 in\n--version) echo 'uv 0.9.9';;\n"
                      f'venv) for last; do :; done; mkdir -p "$last/bin";;\npip) {install};;\nesac\n')
    script.chmod(0o755)


def wait_for(signal, timeout_s: int = 60) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(timeout_s * 1000, loop.quit)
    loop.exec()


# -- set-up -----------------------------------------------------------------------------------------------------


@pytest.fixture()
def setup_dialog(qgis_application, provider, no_environment):
    from urban_segmentation.processing_provider.desktop.setup_dialog import SetupDialog

    return SetupDialog()


def test_size_and_place_are_shown_before_anything_is_done(setup_dialog, no_environment):
    assert str(no_environment / "home") in setup_dialog._plan.text() and "GB" in setup_dialog._plan.text()
    assert not (no_environment / "home").exists()


@pytest.mark.parametrize("has_driver", [True, False])
def test_dialog_and_help_say_one_size(qgis_application, provider, no_environment, monkeypatch, has_driver):
    from urban_segmentation.processing_provider.desktop.setup_dialog import SetupDialog
    from urban_segmentation.processing_provider.environment import package_choice

    monkeypatch.setattr(package_choice, "has_nvidia_driver", lambda: has_driver)
    size = ("10.0 GB on disk, 3.4 GB of them downloads" if has_driver
            else "2.4 GB on disk, 0.6 GB of them downloads")  # what the check of free space asks for, too
    dialog = SetupDialog()
    assert dialog.torch_build.currentData() == "auto"
    assert size in dialog._plan.text()
    assert size in provider.algorithm("setupenvironment").shortHelpString()
    assert ("which saves 2.8 GB of downloads and 4.8 GB of disk" in dialog._plan.text()) != has_driver
    # The size, its downloads, what is free; and what is saved, downloads and disk.
    assert dialog._plan.text().count(" GB") == (3 if has_driver else 5)
    dialog.torch_build.setCurrentIndex(dialog.torch_build.findData("locked"))
    assert "10.0 GB on disk" in dialog._plan.text() and "No NVIDIA driver" not in dialog._plan.text()


def test_a_failure_ends_in_a_sentence_and_can_be_tried_again(setup_dialog, no_environment):
    fake_uv(no_environment, "echo 'No space left on device (os error 28)'; exit 2")
    setup_dialog.start()
    wait_for(setup_dialog._run.finished)
    assert "The disk is full." in setup_dialog._step.text() and "Make room" in setup_dialog._step.text()
    assert setup_dialog._start.isEnabled() and setup_dialog._start.text() == "Try again"


def test_a_cancelled_set_up_offers_to_resume(setup_dialog, no_environment):
    fake_uv(no_environment, "echo downloading; exec sleep 600")
    setup_dialog.start()
    QTimer.singleShot(1500, setup_dialog.reject)
    wait_for(setup_dialog._run.finished)
    assert setup_dialog._start.text() == "Resume" and not list((no_environment / "home").glob("worker*"))


def test_the_diagnostics_hold_no_password(qgis_application, no_environment, monkeypatch):
    from urban_segmentation.processing_provider.environment.diagnostics import diagnostics

    monkeypatch.setenv("HTTPS_PROXY", "http://anna:secret@proxy.example:3128")
    monkeypatch.setenv("UV_INDEX_OFFICE_PASSWORD", "secret")
    text = diagnostics(["Downloading https://anna:secret@mirror.example/simple"])
    assert "proxy.example:3128" in text and "mirror.example" in text and str(no_environment / "home") in text
    assert "secret" not in text and "anna" not in text


def test_certificates_taught_to_qgis_are_handed_on(qgis_application, tmp_path, monkeypatch):
    from urban_segmentation.processing_provider.environment import certificates as qgis_certificates

    class Manager:
        own: tuple = ("office",)

        def isDisabled(self):
            return False

        def extraFileCAs(self):
            return self.own

        def databaseCAs(self):
            return []

        def trustedCaCertsPemText(self):
            return b"-----BEGIN CERTIFICATE-----"

    class Application:
        authManager = staticmethod(Manager)

    monkeypatch.setattr(qgis_certificates, "QgsApplication", Application)
    settings = qgis_certificates.certificate_settings(tmp_path / "new", {})
    assert set(settings) == {"SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE"}
    assert "BEGIN CERTIFICATE" in (tmp_path / "new" / "certificates.pem").read_text()
    assert qgis_certificates.certificate_settings(tmp_path, {"SSL_CERT_FILE": "/own.pem"}) == {}
    Manager.own = ()
    assert qgis_certificates.certificate_settings(tmp_path, {}) == {}


# -- settings ---------------------------------------------------------------------------------------------------


@pytest.fixture()
def settings_page(qgis_application, provider, no_environment):
    from urban_segmentation.processing_provider.desktop.settings_page import SettingsPage

    yield SettingsPage()
    QgsSettings().remove("urbanseg")


def test_settings_reach_the_worker(settings_page, no_environment, monkeypatch):
    from urban_segmentation.processing_provider.worker.interpreter import clean_environment, managed_environment_folder

    monkeypatch.delenv("URBANSEG_HOME")
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    settings_page.threads.setValue(1)
    settings_page.folder.setFilePath(str(no_environment / "elsewhere"))
    settings_page.device.setCurrentText("cpu")
    settings_page.apply()
    assert clean_environment()["OMP_NUM_THREADS"] == "1"
    assert managed_environment_folder() == no_environment / "elsewhere"
    assert QgsSettings().value("urbanseg/device") == "cpu"
    settings_page.threads.setValue(0)
    settings_page.device.setCurrentText("auto")
    settings_page.apply()
    assert "OMP_NUM_THREADS" not in clean_environment() and QgsSettings().value("urbanseg/device") is None


def test_a_check_builds_nothing(settings_page, no_environment):
    settings_page.check()
    assert "Set up environment" in settings_page.answer.toPlainText()
    assert settings_page.check_button.isEnabled() and not (no_environment / "home").exists()


# -- class schemes ----------------------------------------------------------------------------------------------


@pytest.fixture()
def editor(qgis_application):
    from urban_segmentation.processing_provider.desktop.scheme_editor import SchemeEditor

    return SchemeEditor("urban")


def test_an_unchanged_scheme_keeps_its_name(editor):
    editor.accept()
    assert editor.value == "urban"


def test_an_edited_scheme_becomes_json_text(editor):
    editor.table.item(0, 1).setText("background")
    editor.add_class()
    editor.accept()
    scheme = read_scheme_parameter(editor.value)
    assert editor.value.startswith("{") and scheme.names[0] == "background"
    assert len(scheme.classes) == len(read_scheme_parameter("urban").classes) + 1


def test_kinds_and_their_measures_are_shown_and_edited(editor):
    row = next(row for row in range(editor.table.rowCount())
               if editor.table.item(row, 1) and editor.table.item(row, 1).text() == "building")
    assert editor.table.cellWidget(row, 3).currentData() == "object" and editor.table.item(row, 4).text() == "8"
    editor.table.item(row, 4).setText("20")
    editor.table.cellWidget(row, 5).setCurrentIndex(0)
    editor.table.cellWidget(0, 3).setCurrentIndex(1)
    editor.accept()
    other, building = read_scheme_parameter(editor.value).classes[:2]
    assert other.kind.name == "line" and building.kind.smallest_m2 == 20 and not building.kind.squared


def test_a_scheme_is_saved_as_a_file(editor, tmp_path):
    editor.move(1)
    editor.save_as(str(tmp_path / "mine.json"))
    assert editor.value == str(tmp_path / "mine.json")
    assert read_scheme_parameter(editor.value).name == "urban"


def test_a_mistake_is_shown_and_not_taken(editor):
    editor.table.item(0, 0).setText("zero")
    assert "is not a number" in editor._problem.text() and not editor._ok.isEnabled()
    editor.accept()
    assert editor.value == "urban"


def test_a_long_list_of_tags_can_be_read_as_a_tooltip(editor):
    cell = next(editor.table.item(row, 7) for row in range(editor.table.rowCount())
                if "motorway" in editor.table.item(row, 7).text())
    assert ", motorway_link, " in cell.toolTip() and cell.text().split(",")[-1] in cell.toolTip()
    cell.setText("building=a<b")
    assert cell.toolTip() == "<p>building=a&lt;b</p>"


def test_removing_and_moving(editor):
    names = [item.name for item in editor.draft.classes]
    editor.table.setCurrentCell(0, 1)
    editor.move(1)
    assert [item.name for item in editor.draft.classes][:2] == [names[1], names[0]]
    while any(item.name == names[1] for item in editor.draft.classes):
        editor.table.setCurrentCell(0, 1)
        editor.remove()
    assert len(editor.draft.classes) == len(names) - 1


def test_the_legend_of_a_layer_becomes_a_scheme(qgis_application):
    from urban_segmentation.processing_provider.schemes.from_layers import layers_with_categories, scheme_of_layer

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=landuse:string", "land use", "memory")
    symbol = QgsFillSymbol.createSimple({})
    symbol.setColor(QColor("#00ff00"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("landuse", [QgsRendererCategory("forest", symbol, "Forest")]))
    project = QgsProject()
    project.addMapLayer(layer)
    assert [found.name() for found in layers_with_categories(project)] == ["land use"]
    scheme = scheme_of_layer(layer).to_scheme()
    assert scheme.names == ("other", "Forest") and scheme.classes[1].color == "#00ff00"
    assert scheme.classes[1].rules[0].tags == {"landuse": ("forest",)}


def test_the_parameter_takes_the_text_of_a_scheme(provider, context):
    text = json.dumps({"name": "x", "classes": [{"id": 0, "name": "a", "color": "#000000"}]})
    assert read_scheme_parameter(text).names == ("a",)
    metadata = provider.algorithm("labelfromosm").parameterDefinition("SCHEME").metadata()
    assert metadata["widget_wrapper"]["is_scheme"] is True


# -- a running training -----------------------------------------------------------------------------------------


def figures(epoch: int, miou: float | None, loss: float = 0.5) -> dict:
    return {"epoch": epoch, "training_loss": loss, "validation_loss": loss * 1.1, "miou": miou}


def test_the_curves_follow_the_epochs(qgis_application):
    from urban_segmentation.processing_provider.desktop.training_dock import TrainingCurves, TrainingDock

    curves = TrainingCurves()
    for epoch, miou in enumerate([None, 0.4, 0.7, 0.7], 1):
        curves.add(figures(epoch, miou))
    assert curves.best == (3, 0.7) and curves.top_of_losses == 0.8
    dock = TrainingDock(None)
    dock.add(1, "Train model", figures(1, None))
    dock.add(1, "Train model", figures(2, 0.25))
    assert "0.250" in dock.summary.text() and dock.plot.curves.epochs == [1, 2]
    dock.resize(500, 300)
    assert not dock.grab().isNull()
    dock.add(2, "Train model", figures(1, 0.9))
    assert dock.plot.curves.epochs == [1]


def test_the_panel_shows_what_the_network_sees(qgis_application, tmp_path):
    from qgis.PyQt.QtGui import QColor, QImage
    from urban_segmentation.processing_provider.desktop.training_dock import TrainingDock

    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c0392b"))
    picture.save(str(tmp_path / "preview.png"))
    dock = TrainingDock(None)
    dock.add(1, "Train model", figures(1, 0.5))
    assert dock.preview.isHidden()
    dock.add(1, "Train model", {"epoch": 1, "preview": str(tmp_path / "preview.png")})
    assert not dock.preview.isHidden() and dock.plot.curves.epochs == [1]
    dock.resize(500, 500)
    dock.grab()
    shown = dock.preview.pixmap()
    assert abs(shown.width() - 2 * shown.height()) <= 2  # as wide to high as the picture
    dock.add(2, "Train model", figures(1, 0.9))
    assert dock.preview.isHidden()  # of another training


def test_the_panel_stays_closed_unless_it_was_left_open(qgis_application):
    from qgis.core import QgsSettings
    from qgis.PyQt.QtWidgets import QMainWindow
    from urban_segmentation.processing_provider.desktop.training_dock import OPEN_SETTING, TrainingDock

    QgsSettings().remove(OPEN_SETTING)
    window = QMainWindow()
    window.show()

    def opened() -> TrainingDock:
        dock = TrainingDock(window)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.open_as_before()
        return dock

    dock = opened()
    assert dock.isHidden()
    dock.setUserVisible(True)
    assert not opened().isHidden()
    dock.close()
    assert opened().isHidden()
    window.close()


def test_a_peak_does_not_flatten_the_other_losses_and_is_said(qgis_application, monkeypatch):
    from urban_segmentation.processing_provider.desktop import training_dock

    dock = training_dock.TrainingDock(None)
    for epoch, loss in enumerate([4.8, 0.9, 0.6, 0.5], 1):
        dock.add(1, "Train model", figures(epoch, 0.5, loss))
    assert dock.plot.curves.top_of_losses == 3.0
    said = []

    class Painter(training_dock.QPainter):
        def drawText(self, *arguments):
            said.append(arguments[-1])

    monkeypatch.setattr(training_dock, "QPainter", Painter)
    dock.resize(500, 300)
    dock.grab()
    assert {"4.80", "5.28", "3.00", "0.75"} <= set(said)


def test_figures_reach_the_window_from_another_thread(qgis_application):
    import threading

    from qgis.PyQt.QtCore import QCoreApplication, QThread
    from urban_segmentation.processing_provider.worker.run_metrics import RUN_METRICS

    heard = []

    def hear(run, title, values):
        heard.append((run, title, values, QThread.currentThread() == QCoreApplication.instance().thread()))

    class Listener(RUN_METRICS.__class__):
        def take(self, run, title, values):
            hear(run, title, values)

    listener = Listener()
    RUN_METRICS.measured.connect(listener.take)
    thread = threading.Thread(target=lambda: RUN_METRICS.measured.emit(7, "Train model", figures(1, 0.5)))
    thread.start()
    thread.join()
    QCoreApplication.processEvents()
    RUN_METRICS.measured.disconnect(listener.take)
    assert heard == [(7, "Train model", figures(1, 0.5), True)]

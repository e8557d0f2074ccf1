"""The page of the plugin in QGIS's options: interpreter, device, folder, threads, and a check of all of them."""

from __future__ import annotations

import os

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..translation import tr
from ..worker.interpreter import (
    DEVICE_SETTING,
    FOLDER_SETTING,
    PLUGIN_FOLDER,
    PYTHON_SETTING,
    THREADS_SETTING,
    managed_environment_folder,
    qgis_setting,
    worker_python_or_reason,
)
from .algorithm_run import AlgorithmRun
from .setup_dialog import ALGORITHM_ID, SetupDialog

TITLE = "Urban Segmentation"
DEVICES = ("auto", "cpu", "cuda:0", "cuda:1", "mps")


class SettingsPageFactory(QgsOptionsWidgetFactory):
    """Tells QGIS how to make the page."""

    def __init__(self) -> None:
        super().__init__(TITLE, QIcon(str(PLUGIN_FOLDER / "resources" / "icons" / "provider.svg")))

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return SettingsPage(parent)


class SettingsPage(QgsOptionsPageWidget):
    """Empty fields mean: as the plugin does it by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.python = QgsFileWidget()
        self.python.setFilePath(qgis_setting(PYTHON_SETTING))
        python, _ = worker_python_or_reason()
        self.python.lineEdit().setPlaceholderText(str(python) if python else tr("built by Set up environment"))
        self.device = QComboBox()
        self.device.setEditable(True)
        self.device.addItems(DEVICES)
        self.device.setCurrentText(qgis_setting(DEVICE_SETTING) or DEVICES[0])
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(qgis_setting(FOLDER_SETTING))
        self.folder.lineEdit().setPlaceholderText(str(managed_environment_folder()))
        self.threads = QSpinBox()
        self.threads.setRange(0, os.cpu_count() or 1)
        self.threads.setSpecialValueText(tr("all"))
        self.threads.setValue(int(qgis_setting(THREADS_SETTING) or 0))
        form = QFormLayout()
        form.addRow(tr("Python interpreter"), self.python)
        form.addRow(tr("Device for “auto”"), self.device)
        form.addRow(tr("Folder for the environment"), self.folder)
        form.addRow(tr("Threads on the CPU"), self.threads)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._make_check(), 1)

    def _make_check(self) -> QWidget:
        box = QGroupBox(tr("Check"))
        self.check_button = QPushButton(tr("Apply, check and measure the speed"))
        self.check_button.clicked.connect(self.check)
        setup = QPushButton(tr("Set up environment…"))
        setup.clicked.connect(lambda: SetupDialog(self).exec())
        self.bar = QProgressBar()
        self.answer = QPlainTextEdit()
        self.answer.setReadOnly(True)
        self.answer.setPlaceholderText(tr("Versions, devices with their memory, and the speed of the default network."))
        buttons = QHBoxLayout()
        buttons.addWidget(self.check_button)
        buttons.addWidget(setup)
        buttons.addStretch(1)
        layout = QVBoxLayout(box)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addWidget(self.answer, 1)
        self.run = AlgorithmRun(ALGORITHM_ID, self)
        self.run.finished.connect(self._checked)
        return box

    def apply(self) -> None:
        """Called by QGIS when the user accepts the options."""
        device = self.device.currentText().strip()
        values = {PYTHON_SETTING: self.python.filePath(), FOLDER_SETTING: self.folder.filePath(),
                  DEVICE_SETTING: "" if device == DEVICES[0] else device,
                  THREADS_SETTING: str(self.threads.value() or "")}
        settings = QgsSettings()
        for key, value in values.items():
            if value:
                settings.setValue(key, value)
            else:
                settings.remove(key)

    def check(self) -> None:
        """Import everything and measure the speed, with what the page says, in the background."""
        self.apply()
        python, reason = worker_python_or_reason()
        if python is None:  # a check builds nothing
            self.answer.setPlainText(reason)
            return
        self.check_button.setEnabled(False)
        self.answer.setPlainText(tr("Interpreter: {python}").format(python=python))
        feedback = self.run.start({"FORCE": False, "SPEED_TEST": True})
        feedback.said.connect(self.answer.appendPlainText)
        feedback.failed.connect(self.answer.appendPlainText)
        feedback.progressChanged.connect(lambda percent: self.bar.setValue(round(percent)))

    def _checked(self, successful: bool, results: dict) -> None:
        self.check_button.setEnabled(True)
        self.bar.setValue(100 if successful else 0)

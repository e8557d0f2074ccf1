"""Set up environment as a dialog: what it will do, before it does it; then a bar, a sentence, and Cancel."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..environment.diagnostics import diagnostics
from ..environment.disk_space import free_gb
from ..environment.package_choice import (
    AUTO,
    CPU,
    PackageChoice,
    build_words,
    size_in_words,
    why_without_cuda,
)
from ..translation import tr
from ..worker.interpreter import managed_environment_folder, worker_python_or_reason
from .algorithm_run import AlgorithmRun

ALGORITHM_ID = "urbanseg:setupenvironment"


class SetupDialog(QDialog):
    """Nothing is installed before the user clicks; what was downloaded stays, so that a cancelled run goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up environment – Urban Segmentation"))
        self.setMinimumWidth(640)
        self._lines: list[str] = []
        self._run = AlgorithmRun(ALGORITHM_ID, self)
        self._run.finished.connect(self._finished)
        self._make_widgets()
        self._show_plan()

    def _make_widgets(self) -> None:
        self._plan = QLabel()
        self._plan.setWordWrap(True)
        self._plan.setTextFormat(Qt.TextFormat.RichText)
        self._step = QLabel()
        self._step.setWordWrap(True)
        self._step.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        details = QgsCollapsibleGroupBox(tr("Log"))
        QVBoxLayout(details).addWidget(self._log)
        details.setCollapsed(True)
        buttons = QDialogButtonBox()
        self._start = QPushButton(tr("Set up"))
        self._start.setDefault(True)
        self._copy = QPushButton(tr("Copy diagnostics"))
        self._cancel = QPushButton(tr("Close"))
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.HelpRole)
        buttons.addButton(self._start, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._start.clicked.connect(self.start)
        self._copy.clicked.connect(self.copy_diagnostics)
        self._cancel.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._plan, self._make_options(), self._bar, self._step, details, buttons):
            layout.addWidget(widget)
        layout.addStretch(1)
        for box in (self._options, details):
            box.collapsedStateChanged.connect(self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        """Collapsed boxes still ask for their full height until they have been shown."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        QTimer.singleShot(0, self.adjustSize)

    def _make_options(self) -> QWidget:
        self._options = QgsCollapsibleGroupBox(tr("Options"))
        self._options.setCollapsed(True)
        form = QFormLayout(self._options)
        self.torch_build = QComboBox()
        for build, words in build_words().items():
            self.torch_build.addItem(words, build)
        self.torch_build.currentIndexChanged.connect(self._show_plan)
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.interpreter = QgsFileWidget()
        for widget in (self.wheels, self.interpreter):
            widget.fileChanged.connect(self._show_plan)
        form.addRow(tr("Build of PyTorch"), self.torch_build)
        form.addRow(tr("Folder of wheels (no internet)"), self.wheels)
        form.addRow(tr("Use this Python (conda…)"), self.interpreter)
        return self._options

    def _show_plan(self) -> None:
        """Size and place, before anything is done."""
        if self.interpreter.filePath():
            self._plan.setText(tr("<p>{python} is checked and, if it has everything, used from now on. Nothing is "
                                  "installed.</p>").format(python=self.interpreter.filePath()))
            return
        folder = managed_environment_folder()
        wheels = self.wheels.filePath()
        choice = PackageChoice(self.torch_build.currentData(), Path(wheels) if wheels else None)
        note = f"<p>{why_without_cuda()}</p>" if choice.torch_build == AUTO and choice.build == CPU else ""
        source = wheels or tr("the internet")
        self._plan.setText(tr(
            "<p>The work is done by PyTorch, in a Python environment of its own outside QGIS. It is not there yet, or "
            "you may build it anew.</p>"
            "<table cellpadding='3'><tr><td>Place</td><td><b>{folder}</b></td></tr>"
            "<tr><td>Size</td><td><b>{size}</b>; {free:.0f} GB are free there</td></tr>"
            "<tr><td>From</td><td>{source}; every package is checked by its hash</td></tr>"
            "<tr><td>Time</td><td>some minutes; you can go on working, cancel, and resume later</td></tr></table>"
        ).format(folder=folder, size=size_in_words(choice), free=free_gb(folder), source=source) + note)

    def start(self) -> None:
        """Build the environment, in the background."""
        self._lines.clear()
        self._log.clear()
        self._step.setText(tr("Starting…"))
        self._options.setEnabled(False)
        self._start.setEnabled(False)
        self._cancel.setText(tr("Cancel"))
        feedback = self._run.start({
            "FORCE": False, "TORCH": self.torch_build.currentData(), "WHEELS": self.wheels.filePath() or None,
            "INTERPRETER": self.interpreter.filePath() or None})
        feedback.said.connect(self._hear)
        feedback.failed.connect(self._hear)
        feedback.progressChanged.connect(lambda percent: self._bar.setValue(round(percent)))

    def reject(self) -> None:
        """Cancel what runs, else close."""
        if self._run.is_running:
            self._step.setText(tr("Cancelling…"))
            self._run.cancel()
        else:
            super().reject()

    def copy_diagnostics(self) -> None:
        """Put a text for a bug report into the clipboard."""
        QgsApplication.clipboard().setText(diagnostics(self._lines))
        self._copy.setText(tr("Copied"))

    def _hear(self, text: str) -> None:
        self._lines.append(text)
        self._log.appendPlainText(text)
        if not text.startswith(("$ ", " ")):
            self._step.setText(text.strip().splitlines()[0] if text.strip() else "")

    def _finished(self, successful: bool, results: dict) -> None:
        self._options.setEnabled(True)
        self._start.setEnabled(True)
        self._cancel.setText(tr("Close"))
        if successful:
            self._bar.setValue(100)
            self._start.setText(tr("Check again"))
            self._step.setText(tr("<b>Ready.</b> Device: {device}").format(device=results.get("DEVICE", "")))
            return
        if self._run.feedback.isCanceled():
            self._start.setText(tr("Resume"))
            self._step.setText(tr("Cancelled. What was downloaded is kept: Resume goes on from there."))
            return
        self._start.setText(tr("Try again"))
        self._step.setText(tr("<b>It did not work.</b> {reason}").format(reason=_as_html(self._lines)))


def _as_html(lines: list[str]) -> str:
    """The last thing said, which is the error with its hint."""
    last = lines[-1] if lines else worker_python_or_reason()[1]
    escaped = last.replace("&", "&amp;").replace("<", "&lt;")
    return escaped.strip().replace("\n", "<br>")

"""A message above the map when the environment is missing, with a button that offers to set it up."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QPushButton

from ..translation import tr
from ..worker.interpreter import worker_python_or_reason
from .setup_dialog import SetupDialog


class MissingEnvironmentMessage:
    """Says once a session what is missing; nothing is installed without a click in the dialog it opens."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._dialog: SetupDialog | None = None

    def show_if_missing(self) -> bool:
        """Whether there was something to say."""
        python, reason = worker_python_or_reason()
        if python is not None:
            return False
        bar = self._iface.messageBar()
        message = bar.createMessage(tr("Urban Segmentation"),
                                    tr("Its Python environment with PyTorch is missing or out of date."))
        message.setToolTip(reason)
        button = QPushButton(tr("Set up environment…"))
        button.clicked.connect(lambda: (bar.popWidget(message), self.open_dialog()))
        message.layout().addWidget(button)
        bar.pushWidget(message, Qgis.MessageLevel.Warning)
        return True

    def open_dialog(self) -> SetupDialog:
        """The set-up dialog, beside which QGIS goes on working."""
        if self._dialog is None:
            self._dialog = SetupDialog(self._iface.mainWindow())
        self._dialog.show()
        self._dialog.raise_()
        return self._dialog

    def close(self) -> None:
        """End what runs, and forget the dialog."""
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog.deleteLater()
            self._dialog = None

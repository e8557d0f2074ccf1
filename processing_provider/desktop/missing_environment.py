"""A message above the map when the environment is missing, with a button that offers to set it up."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis

from ..translation import tr
from ..worker.interpreter import worker_python_or_reason
from .messages import push_message
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
        push_message(self._iface.messageBar(), tr("Its Python environment with PyTorch is missing or out of date."),
                     Qgis.MessageLevel.Warning, {tr("Set up environment…"): self.open_dialog}, tooltip=reason)
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

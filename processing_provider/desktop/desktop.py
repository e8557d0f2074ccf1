"""Everything the plugin adds to QGIS's window besides the Toolbox."""

from __future__ import annotations

from typing import Any

from .missing_environment import MissingEnvironmentMessage
from .settings_page import SettingsPageFactory


class Desktop:
    """Made by the plugin when there is a window; ``unload`` leaves nothing behind."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._message = MissingEnvironmentMessage(iface)
        self._settings = SettingsPageFactory()
        iface.registerOptionsWidgetFactory(self._settings)
        if iface.mainWindow().isVisible():  # the plugin was just installed or enabled
            self._message.show_if_missing()
        else:
            iface.initializationCompleted.connect(self._message.show_if_missing)

    def open_setup_dialog(self) -> Any:
        """The dialog that sets up the environment."""
        return self._message.open_dialog()

    def unload(self) -> None:
        """Take everything away again."""
        self._message.close()
        self._iface.unregisterOptionsWidgetFactory(self._settings)

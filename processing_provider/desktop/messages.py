"""Messages above the map with buttons that lead on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.PyQt.QtWidgets import QPushButton

TITLE = "Urban Segmentation"


def push_message(bar: Any, text: str, level: Any, buttons: Mapping[str, Callable[[], Any]],
                 tooltip: str = "", ends_with_click: bool = True, title: str = TITLE) -> None:
    """Show a message in a ``QgsMessageBar`` until the user closes it; ``ends_with_click``: of a button, too."""
    message = bar.createMessage(title, text)
    message.setToolTip(tooltip)

    def click(action: Callable[[], Any]) -> None:
        if ends_with_click:
            bar.popWidget(message)
        action()

    for words, action in buttons.items():
        button = QPushButton(words)
        button.clicked.connect(lambda *_, action=action: click(action))
        message.layout().addWidget(button)
    bar.pushWidget(message, level)

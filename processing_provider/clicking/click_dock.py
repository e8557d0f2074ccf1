"""The panel of the map tool: which model, which imagery, which class the next click says, what comes of the clicks."""

from __future__ import annotations

from functools import partial
from typing import Any, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QButtonGroup, QFormLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...contract.classes import ClassScheme
from ...contract.errors import SegmentationError
from ...contract.model_card import load_card
from ..parameters.choice_widget import ChoiceWidget
from ..parameters.known_models import STARTER, model_path, model_words, recent_models
from ..translation import tr
from .click_tool import KEYS_OF_CLASSES
from .learned_maps import is_map_of_classes

SWATCH_PX = 14


class ClickDock(QgsDockWidget):
    """Says what is chosen (``model``, ``imagery``, ``tiles``, ``class_name``) and what is asked for, as signals."""

    asked_to_take_back = pyqtSignal()
    asked_to_learn = pyqtSignal()
    asked_to_cancel = pyqtSignal()
    asked_to_undo = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Click where it is wrong"), parent)
        self.setObjectName("urbansegClicks")
        self.scheme: Optional[ClassScheme] = None
        self.model = ""
        self._is_learning = False
        self._choice = ChoiceWidget(tr("Model"), self._choose_model, [STARTER, *recent_models()],
                                    tr("Model (*.safetensors)"), words=model_words())
        self._imagery = QgsMapLayerComboBox()
        self._tiles = QgsFileWidget()
        self._tiles.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._tiles.setToolTip(tr("The folder that the model was trained on, if it is at hand: on its training tiles "
                                  "the model keeps what it says."))
        self._classes = QVBoxLayout()
        self._group = QButtonGroup(self)
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.bar = QProgressBar()
        self.take_back = _button(tr("Take back the last click (Ctrl+Z)"), self.asked_to_take_back.emit)
        self.learn = _button("", self._learn_or_cancel)
        self.undo = _button(tr("Undo learning"), self.asked_to_undo.emit)
        self.setWidget(self._content())
        self.show_state(0, 0, False)

    @property
    def imagery(self) -> Optional[QgsRasterLayer]:
        layer = self._imagery.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    @property
    def tiles(self) -> str:
        """The folder of tiles, empty where none is chosen."""
        return self._tiles.filePath()

    @property
    def class_name(self) -> str:
        """What the next click says; empty without a model."""
        button = self._group.checkedButton()
        return button.property("class_name") if button is not None else ""

    def offer_imagery(self) -> None:
        """All rasters of the project but maps of classes."""
        layers = QgsProject.instance().mapLayers().values()
        self._imagery.setExceptedLayerList([layer for layer in layers if not isinstance(layer, QgsRasterLayer)
                                            or is_map_of_classes(layer)])

    def set_model(self, path: str) -> None:
        """Choose a model: the newest after a learning, the one before after its undoing."""
        self._choice.set_value(path)
        self._choose_model()

    def choose_class(self, number: int) -> None:
        """By its key, from 0."""
        buttons = self._group.buttons()
        if number < len(buttons):
            buttons[number].setChecked(True)

    def show_state(self, clicks: int, learnings: int, is_learning: bool) -> None:
        """How many clicks there are, how many learnings can be undone, whether one runs."""
        self._is_learning = is_learning
        self.learn.setText(tr("Cancel") if is_learning else tr("Learn from 1 click") if clicks == 1
                           else tr("Learn from {count} clicks").format(count=clicks))
        self.learn.setEnabled(is_learning or (clicks > 0 and bool(self.model)))
        self.take_back.setEnabled(clicks > 0 and not is_learning)
        self.undo.setEnabled(learnings > 0 and not is_learning)
        self.bar.setVisible(is_learning)

    def _content(self) -> QWidget:
        form = QFormLayout()
        form.addRow(tr("Model"), self._choice.widget)
        form.addRow(tr("Imagery"), self._imagery)
        form.addRow(tr("Tiles of the training"), self._tiles)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.addLayout(form)
        question = QLabel("<b>" + tr("What is there?") + "</b>")
        for part in (question, self._classes, self.take_back, self.learn, self.bar, self.undo, self.says):
            layout.addLayout(part) if part is self._classes else layout.addWidget(part)
        layout.addStretch()
        return content

    def _choose_model(self) -> None:
        value = self._choice.value()
        try:
            path = model_path(value if isinstance(value, str) else "", "MODEL")
            scheme = load_card(path).scheme if path else None
        except SegmentationError as error:
            path, scheme = "", None
            self.says.setText(str(error))
        if path and not self.model:
            self.says.setText("")
        self.model = path
        if scheme != self.scheme:
            self.scheme = scheme
            self._list_classes()

    def _list_classes(self) -> None:
        """A button for each class of the model; the key of the first nine is their number."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._classes.removeWidget(button)
            button.deleteLater()
        for number, item in enumerate(self.scheme.classes if self.scheme else (), 1):
            key = f" ({number})" if number <= KEYS_OF_CLASSES else ""
            swatch = QPixmap(SWATCH_PX, SWATCH_PX)
            swatch.fill(QColor(item.color))
            button = _button(f"{item.name}{key}", lambda: None)
            button.setIcon(QIcon(swatch))
            button.setCheckable(True)
            button.setProperty("class_name", item.name)
            self._group.addButton(button)
            self._classes.addWidget(button)
        self.choose_class(0)

    def _learn_or_cancel(self) -> None:
        (self.asked_to_cancel if self._is_learning else self.asked_to_learn).emit()


def _button(title: str, on_click: Any) -> QPushButton:
    """A button that leaves the keyboard to the map."""
    button = QPushButton(title)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(partial(_call, on_click))
    return button


def _call(function: Any, *_: Any) -> None:
    function()

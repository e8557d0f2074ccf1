"""The table of scenes in dialogs: a row for each, filled by hand or by layers that are dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.core import QgsMimeDataUtils, QgsProcessingParameterRasterLayer, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox, QgsProcessingMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...contract.choices import SceneRole, options
from ...contract.errors import InputError
from ..translation import tr
from .scene_layers import known_layer, placed, project_context, rasters_of, text_of
from .scene_list import RASTERS, SceneRow, read_scene_rows, write_scene_rows

COLUMNS = ("imagery", "labels", "role", "osm_raster", "mask_raster")
# Few scenes have these: they are shown where one has, and where they are asked for; one scrolls to them then.
SELDOM = ("osm_raster", "mask_raster")
RASTER_PX, LIST_PX, MARGIN_PX = 165, 260, 8
HEIGHT_PX = 130
SCENE_FILES = "JSON (*.json)"


class SceneTable:
    """Makes the ``widget`` of ``scene_parameter.scenes_parameter``; its value is JSON text, None without a scene.

    No widget itself: QGIS takes ``widget`` over, and some versions of it leave Python no way to it.

    Args:
        on_change: called after every change.
    """

    def __init__(self, on_change: Callable[[], None]) -> None:
        self._on_change = on_change
        self._given: Any = None  # what was set, as long as nobody has changed it
        self._is_filling = False
        self.table = DropTable(self.add_layers)
        self.table.setHorizontalHeaderLabels(_titles())
        self.table.setToolTip(tr("Drag imagery and labels here from the layer tree. Labels are told apart by the "
                                 "classes that they carry, and go to the imagery on whose ground they lie."))
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.widget = QWidget()
        layout = QHBoxLayout(self.widget)
        layout.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.addWidget(self.table)
        left.addWidget(self._problem)
        layout.addLayout(left, 1)
        buttons = QVBoxLayout()
        for sign, words, clicked in (("+", tr("Add a scene"), self.add_row),
                                     ("−", tr("Remove the scene of the current row"), self.remove_row)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(words)
            button.clicked.connect(clicked)
            buttons.addWidget(button)
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setToolTip(tr("Show OSM rasters and cloud masks, too"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self.table.show_columns)
        self.table.show_columns(False)
        buttons.addWidget(self.more)
        buttons.addStretch()
        layout.addLayout(buttons)

    def set_value(self, value: Any) -> None:
        """Show the scenes of a text or a file; of what is no list of scenes the reason."""
        problem = ""
        try:
            rows = read_scene_rows(value)
        except InputError as error:
            rows, problem = [], str(error)
        self._show(rows)
        self._given = value
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def value(self) -> Optional[str]:
        """What was set where nothing was changed since, else the rows that hold something."""
        if self._given is not None:
            return self._given
        return write_scene_rows([row for row in self.rows() if any(getattr(row, name) for name in RASTERS)]) or None

    def rows(self) -> list[SceneRow]:
        """What the table shows, half filled and empty rows included."""
        return [self._row(number) for number in range(self.table.rowCount())]

    def add_row(self) -> None:
        """An empty row at the end, to be filled."""
        self._show([*self.rows(), SceneRow()])
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self._changed()

    def remove_row(self) -> None:
        """Without the current row, or the last one where none is current."""
        rows = self.rows()
        if rows:
            del rows[self.table.currentRow()]
            self._show(rows)
            self._changed()

    def add_layers(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Put layers where they belong, see ``placed``."""
        self._show(placed(self.rows(), layers))
        self._changed()

    def _row(self, number: int) -> SceneRow:
        rasters = {name: text_of(self.table.cellWidget(number, COLUMNS.index(name)).value()) for name in RASTERS}
        return SceneRow(**rasters, role=self.table.cellWidget(number, COLUMNS.index("role")).currentData())

    def _show(self, rows: Sequence[SceneRow]) -> None:
        self._is_filling = True
        self.table.setRowCount(0)
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, name in enumerate(COLUMNS):
                cell = self._role_cell(row.role) if name == "role" else self._raster_cell(name, getattr(row, name))
                self.table.setCellWidget(number, column, cell)
            self.table.setRowHeight(number, self.table.cellWidget(number, 0).sizeHint().height() + 2)
        if any(getattr(row, name) for row in rows for name in SELDOM):
            self.more.setChecked(True)
        self._is_filling = False

    def _role_cell(self, role: SceneRole) -> QComboBox:
        cell = QComboBox()
        for value, words in zip(options(SceneRole), (tr("learnt"), tr("held out"))):
            cell.addItem(words, value)
        cell.setCurrentIndex(cell.findData(role))
        cell.currentIndexChanged.connect(lambda index: self._changed())
        return cell

    def _raster_cell(self, name: str, source: str) -> QgsProcessingMapLayerComboBox:
        cell = QgsProcessingMapLayerComboBox(QgsProcessingParameterRasterLayer(name, "", optional=True))
        layer = known_layer(source)
        cell.setValue(layer.id() if layer else source or None, project_context())
        cell.setToolTip(source)
        layers = sip.cast(cell.findChild(QComboBox), QgsMapLayerComboBox)  # Python takes what QGIS made for any list
        layers.setShowCrs(False)
        layers.setIconSize(QSize(1, 1))
        layers.view().setMinimumWidth(LIST_PX)
        cell.layout().setSpacing(0)  # all that, since names need the room
        cell.valueChanged.connect(self._changed)
        return cell

    def _changed(self) -> None:
        if not self._is_filling:
            self._given = None
            self._problem.hide()
            self._on_change()


class DropTable(QTableWidget):
    """A table that takes rasters from the layer tree and from file managers."""

    def __init__(self, take: Callable[[Sequence[QgsRasterLayer]], None]) -> None:
        super().__init__(0, len(COLUMNS))
        self._take = take
        self.setAcceptDrops(True)
        self.setMinimumHeight(HEIGHT_PX)
        self.setMinimumWidth(1)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_columns(self, all_of_them: bool) -> None:
        """All, wider than the table; or those that every scene needs, as wide as it."""
        header, fixed, stretched = (self.horizontalHeader(), QHeaderView.ResizeMode.Interactive,
                                    QHeaderView.ResizeMode.Stretch)
        for column, name in enumerate(COLUMNS):
            self.setColumnHidden(column, name in SELDOM and not all_of_them)
            mode = fixed if all_of_them else stretched
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents if name == "role" else mode)
            if mode == fixed and name != "role":
                self.setColumnWidth(column, RASTER_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says what belongs there."""
        super().paintEvent(event)
        if not self.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX), int(flags),
                             self.toolTip())
            painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        _accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        _accept(event)

    def dropEvent(self, event: QDropEvent) -> None:
        layers = rasters_of(event.mimeData())
        if layers:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._take(layers)


def _titles() -> list[str]:
    return [tr("Imagery"), tr("Labels"), tr("Role"), tr("OSM raster"), tr("Cloud mask")]


def _accept(event: QDragMoveEvent) -> None:
    if QgsMimeDataUtils.isUriList(event.mimeData()) or event.mimeData().hasUrls():
        event.acceptProposedAction()
    else:
        event.ignore()

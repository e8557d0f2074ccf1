"""The table of scenes in dialogs: a row for each, filled by hand or by layers that are dropped on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsMimeDataUtils,
    QgsProcessingContext,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsProcessingMapLayerComboBox
from qgis.PyQt.QtCore import QMimeData, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
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
from ..layers.raster_schemes import scheme_of_raster
from ..translation import tr
from .input_checks import check_overlap
from .scene_list import RASTERS, SceneRow, read_scene_rows, write_scene_rows

COLUMNS = ("imagery", "labels", "role", "osm_raster", "mask_raster")
# The first three side by side in a dialog of usual width; one scrolls to the others.
WIDTHS_PX = {"imagery": 165, "labels": 165, "role": 105, "osm_raster": 165, "mask_raster": 165}
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
        for column, name in enumerate(COLUMNS):
            self.table.setColumnWidth(column, WIDTHS_PX[name])
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
        rasters = {name: _text_of(self.table.cellWidget(number, COLUMNS.index(name)).value()) for name in RASTERS}
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
        layer = _known_layer(source)
        cell.setValue(layer.id() if layer else source or None, _context())
        cell.setToolTip(source)
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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

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


def placed(rows: Sequence[SceneRow], layers: Sequence[QgsRasterLayer]) -> list[SceneRow]:
    """The rows with further layers: labels beside the imagery on whose ground they lie, imagery likewise.

    What carries classes is labels. What fits no row that still lacks it begins a new one; empty rows are filled first.
    """
    found = [row for row in rows if row != SceneRow()]
    for layer in layers:
        name, other = ("labels", "imagery") if scheme_of_raster(layer) else ("imagery", "labels")
        place = next((place for place, row in enumerate(found) if not getattr(row, name) and getattr(row, other)
                      and _share_ground(layer, _layer_of(getattr(row, other)))), None)
        if place is None:
            found.append(SceneRow().with_raster(name, source_of(layer)))
        else:
            found[place] = found[place].with_raster(name, source_of(layer))
    return found


def rasters_of(data: QMimeData) -> list[QgsRasterLayer]:
    """The rasters among what is dropped; those of the project are these very layers."""
    uris = QgsMimeDataUtils.decodeUriList(data) if QgsMimeDataUtils.isUriList(data) else []
    sources = [(uri.layerId or "", uri.uri) for uri in uris if uri.layerType in ("", "raster")]
    sources += [("", url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if not uris else []
    layers = (QgsProject.instance().mapLayer(layer_id) or _layer_of(uri) for layer_id, uri in sources)
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.isValid()]


def source_of(layer: QgsRasterLayer) -> str:
    """How a row names a layer: by its file, which it keeps in other projects and headless, too."""
    return layer.source() if layer.providerType() == "gdal" else layer.id()


def _titles() -> list[str]:
    return [tr("Imagery"), tr("Labels"), tr("Role"), tr("OSM raster"), tr("Cloud mask")]


def _accept(event: QDragMoveEvent) -> None:
    if QgsMimeDataUtils.isUriList(event.mimeData()) or event.mimeData().hasUrls():
        event.acceptProposedAction()
    else:
        event.ignore()


def _text_of(value: Any) -> str:
    """What a row keeps of a cell's value: layers of the project by their files."""
    if not isinstance(value, str):
        return ""
    layer = QgsProject.instance().mapLayer(value)
    return source_of(layer) if isinstance(layer, QgsRasterLayer) else value


def _layer_of(source: str) -> Optional[QgsRasterLayer]:
    """The project's layer of a file, a name or an id, else a new one; None for none."""
    if not source or _known_layer(source):
        return _known_layer(source)
    layer = QgsRasterLayer(source, "", "gdal", QgsRasterLayer.LayerOptions(False))
    return layer if layer.isValid() else None


def _known_layer(source: str) -> Optional[QgsRasterLayer]:
    """The project's layer of a file, a name or an id."""
    found = QgsProcessingUtils.mapLayerFromString(source, _context(), False) if source else None
    return found if isinstance(found, QgsRasterLayer) else None


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def _share_ground(layer: QgsRasterLayer, other: Optional[QgsRasterLayer]) -> bool:
    return other is not None and not list(check_overlap(layer, other, QgsProject.instance().transformContext()))

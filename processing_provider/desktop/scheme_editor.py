"""The class scheme as a table: id, name, colour, kind and its measures, OSM rules, widths, order."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...contract.class_kinds import KINDS
from ...contract.classes import GEOMETRIES
from ...contract.errors import SchemeError
from ...contract.scheme_json import load_scheme, save_scheme
from ..schemes.built_in import built_in_schemes, read_scheme_parameter
from ..schemes.drafts import ClassDraft, RuleDraft, SchemeDraft
from ..schemes.from_layers import layers_with_categories, scheme_of_layer
from ..translation import tr
from .scheme_cells import RuleCell, blank_cell, choice_box, color_button

ID, NAME, COLOR, KIND, SMALLEST, SQUARED, PIXEL, TAGS, EXCLUDE, GEOMETRY, WIDTH, ORDER = range(12)
CLASS_TEXTS = {ID: "id", NAME: "name", SMALLEST: "smallest_m2", PIXEL: "pixel_size_m"}
RULE_TEXTS = {TAGS: "tags", EXCLUDE: "exclude", WIDTH: "width_m", ORDER: "burn_order"}
WIDTHS_PX = {ID: 40, NAME: 130, COLOR: 60, KIND: 85, SMALLEST: 75, SQUARED: 75, PIXEL: 75, TAGS: 300,
             EXCLUDE: 130, GEOMETRY: 90, WIDTH: 75, ORDER: 60}


class SchemeEditor(QDialog):
    """One row for each OSM rule; a class with several rules spans their rows. ``value`` is the scheme as JSON text."""

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Class scheme"))
        self.resize(1200, 480)
        self.value = value
        self.draft = SchemeDraft(tr("my classes"), [])
        self._rows: list[tuple[ClassDraft, RuleDraft | None]] = []
        self._make_widgets()
        self._show_draft_of(value)

    def _make_widgets(self) -> None:
        self._name = QLineEdit()
        self._name.textEdited.connect(lambda text: setattr(self.draft, "name", text))
        start = QPushButton(tr("Start from"))
        self._start_menu = QMenu(start)
        self._start_menu.aboutToShow.connect(self._fill_start_menu)
        start.setMenu(self._start_menu)
        top = QHBoxLayout()
        for widget in (QLabel(tr("Name")), self._name, start):
            top.addWidget(widget)
        self.table = QTableWidget(0, len(WIDTHS_PX))
        self.table.setHorizontalHeaderLabels([
            tr("Id"), tr("Class"), tr("Colour"), tr("Kind"), tr("Smallest (m²)"), tr("Squared"), tr("Pixel (m)"),
            tr("OSM tags"), tr("Except"), tr("Geometry"), tr("Width (m)"), tr("Order")])
        tips = {KIND: tr("Objects are things that are counted, such as buildings; lines are roads and the like; all "
                         "else is area. Vectorizing and evaluating go by it."),
                SMALLEST: tr("The smallest thing worth keeping. Empty: as its kind has it."),
                SQUARED: tr("Whether outlines get right angles."),
                PIXEL: tr("The largest pixel that still shows its detail. Empty: as its kind has it."),
                TAGS: tr("For example highway=primary,secondary; surface=asphalt: all of these tags, each with one of "
                         "its values. building=* is any building. Empty: no labels from OSM."),
                EXCLUDE: tr("Features with any of these tags are left out, for example tunnel=yes."),
                WIDTH: tr("How wide lines are on the ground where their tags do not say it."),
                ORDER: tr("What has a higher order is drawn over the rest.")}
        for column, tip in tips.items():
            self.table.horizontalHeaderItem(column).setToolTip(tip)
        header = self.table.horizontalHeader()
        for column, width_px in WIDTHS_PX.items():
            self.table.setColumnWidth(column, max(width_px, header.sectionSizeHint(column)))  # some words are long
        header.setSectionResizeMode(TAGS, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.itemChanged.connect(self._take_item)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setStyleSheet("color: #c0392b")
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for title, action in ((tr("Add class"), self.add_class), (tr("Add rule"), self.add_rule),
                              (tr("Remove"), self.remove), (tr("Up"), lambda: self.move(-1)),
                              (tr("Down"), lambda: self.move(1))):
            button = QPushButton(title)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, action=action: action())
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Save as file…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.clicked.connect(self._save)
        self._ok = buttons.addButton(QDialogButtonBox.StandardButton.Ok)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        return row

    # -- where it starts ----------------------------------------------------------------------------------------

    def _fill_start_menu(self) -> None:
        self._start_menu.clear()
        for name in built_in_schemes():
            self._start_menu.addAction(name, lambda name=name: self._show_draft_of(name))
        self._start_menu.addAction(tr("File…"), self._open)
        layers = layers_with_categories(QgsProject.instance())
        if layers:
            self._start_menu.addSection(tr("Legend of a layer"))
        for layer in layers:
            self._start_menu.addAction(layer.name(), lambda layer=layer: self.show_draft(scheme_of_layer(layer)))

    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Class scheme"), "", tr("Class scheme (*.json)"))
        if path:
            self._show_draft_of(path)

    def _show_draft_of(self, value: str) -> None:
        """A built-in name, a file or JSON text; what cannot be read is said, and the table stays as it is."""
        try:
            scheme = read_scheme_parameter(value) if value else read_scheme_parameter(built_in_schemes()[0])
        except SchemeError as error:
            self._problem.setText(str(error))
            return
        self.show_draft(SchemeDraft.of(scheme))

    def show_draft(self, draft: SchemeDraft | None) -> None:
        """Show and edit this scheme; a layer whose legend was changed meanwhile gives none."""
        if draft is None:
            return
        self.draft = draft
        self._name.setText(draft.name)
        self._fill_table()

    # -- the table ----------------------------------------------------------------------------------------------

    def _fill_table(self, selected: ClassDraft | None = None) -> None:
        self.table.blockSignals(True)
        self.table.clearSpans()
        self._rows = []
        for item in self.draft.classes:
            self._rows += [(item, rule) for rule in item.rules] or [(item, None)]
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._rows))
        for row, (item, rule) in enumerate(self._rows):
            if row == 0 or self._rows[row - 1][0] is not item:
                self._fill_class(row, item)
            self._fill_rule(row, item, rule)
        self.table.blockSignals(False)
        for row, (item, _) in enumerate(self._rows):
            if item is selected:
                self.table.setCurrentCell(row, NAME)
                break
        self._check()

    def _fill_class(self, row: int, item: ClassDraft) -> None:
        for column, name in CLASS_TEXTS.items():
            self.table.setItem(row, column, QTableWidgetItem(getattr(item, name)))
        self.table.setCellWidget(row, COLOR, color_button(item.color, partial(self._take_color, item)))
        kinds = list(zip(KINDS, (tr("object"), tr("line"), tr("area"))))
        self.table.setCellWidget(row, KIND, choice_box(kinds, item.kind, partial(self._take_kind, item)))
        squared = [(False, tr("no")), (True, tr("yes"))]
        self.table.setCellWidget(row, SQUARED, choice_box(squared, item.squared, partial(setattr, item, "squared")))
        if len(item.rules) > 1:
            for column in range(TAGS):
                self.table.setSpan(row, column, len(item.rules), 1)

    def _fill_rule(self, row: int, item: ClassDraft, rule: RuleDraft | None) -> None:
        for column, name in RULE_TEXTS.items():
            self.table.setItem(row, column, RuleCell(getattr(rule, name) if rule else ""))
        if rule is None:
            self.table.setItem(row, GEOMETRY, blank_cell())
            return
        geometries = list(zip(GEOMETRIES, (tr("any"), tr("line"), tr("polygon"))))
        take = partial(self._take_geometry, rule)
        self.table.setCellWidget(row, GEOMETRY, choice_box(geometries, rule.geometry, take))

    def _take_item(self, cell: QTableWidgetItem) -> None:
        item, rule = self._rows[cell.row()]
        text, column = cell.text().strip(), cell.column()
        if column in CLASS_TEXTS:
            setattr(item, CLASS_TEXTS[column], text)
        elif rule is not None and column in RULE_TEXTS:
            setattr(rule, RULE_TEXTS[column], text)
        elif rule is None and column in RULE_TEXTS and text:
            fresh = RuleDraft()
            setattr(fresh, RULE_TEXTS[column], text)
            item.rules.append(fresh)
            self._fill_table(item)
        self._check()

    def _take_color(self, item: ClassDraft, color: QColor) -> None:
        item.color = color.name()
        self._check()

    def _take_kind(self, item: ClassDraft, kind: str) -> None:
        item.take_kind(kind)
        self._fill_table(item)

    def _take_geometry(self, rule: RuleDraft, geometry: str) -> None:
        rule.geometry = geometry
        self._check()

    # -- buttons ------------------------------------------------------------------------------------------------

    def _current(self) -> tuple[ClassDraft, RuleDraft | None] | None:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def add_class(self) -> None:
        """A new class at the end."""
        self.draft.add_class()
        self._fill_table(self.draft.classes[-1])

    def add_rule(self) -> None:
        """A further rule of the current class."""
        current = self._current()
        if current is not None:
            current[0].rules.append(RuleDraft(tags="building=*" if not current[0].rules else ""))
            self._fill_table(current[0])

    def remove(self) -> None:
        """The current rule, or the class where it is its only one."""
        current = self._current()
        if current is None:
            return
        item, rule = current
        if rule is not None and len(item.rules) > 1:
            item.rules = [other for other in item.rules if other is not rule]
        else:
            self.draft.classes = [other for other in self.draft.classes if other is not item]
        self._fill_table(item)

    def move(self, by: int) -> None:
        """Move the current class up (-1) or down (1): the order of legends and tables."""
        current = self._current()
        if current is None:
            return
        classes = self.draft.classes
        place = next(index for index, item in enumerate(classes) if item is current[0])
        if 0 <= place + by < len(classes):
            classes[place], classes[place + by] = classes[place + by], classes[place]
            self._fill_table(current[0])

    def _check(self) -> bool:
        try:
            self.draft.to_scheme()
        except SchemeError as error:
            self._problem.setText(str(error))
        else:
            self._problem.clear()
        self._ok.setEnabled(not self._problem.text())
        return not self._problem.text()

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Save class scheme"), f"{self.draft.name}.json",
                                              tr("Class scheme (*.json)"))
        if path and self._check():
            self.save_as(path if path.lower().endswith(".json") else f"{path}.json")

    def save_as(self, path: str) -> None:
        """Write the scheme; the parameter then holds the file's path."""
        try:
            save_scheme(self.draft.to_scheme(), path)
            load_scheme(path)
        except (OSError, SchemeError) as error:
            self._problem.setText(tr("{path} cannot be written: {reason}").format(path=path, reason=error))
            return
        self.value = path
        super().accept()

    def accept(self) -> None:
        """Take the scheme as JSON text, or as it was where nothing was changed."""
        if not self._check():
            return
        text = self.draft.to_json()
        try:
            unchanged = read_scheme_parameter(self.value).to_dict() == self.draft.to_scheme().to_dict()
        except SchemeError:
            unchanged = False
        self.value = self.value if unchanged else text
        super().accept()

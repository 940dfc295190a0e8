"""The left side of the settings page: a field that finds, and below it the sections, or the rows that were found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.guide.side_list import SIDE_ROW, SIDE_WIDTH, SideKeys, SideList, SideModel, SideRow
from ui.settings.sections import SECTIONS, found
from ui.theme import theme
from ui.widgets.choice_field import ChoiceField
from ui.widgets.find_field import FindField
from ui.widgets.labels import Para

WIDTH = SIDE_WIDTH
_REST = 120
"""Milliseconds until what is marked in the list is shown beside it."""
_NO_LIMIT = 16_777_215  # what Qt calls QWIDGETSIZE_MAX


class SettingsIndex(QWidget):
    """`wanted(key)` of a section or of a row, when somebody chose it; `pointed(key)` at a row that was found, once the
    fingers rest on it. With little room the sections are a choice beside the field, and the list is seen while something
    is looked for."""

    wanted = Signal(str)
    pointed = Signal(str)
    searching = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._section = ""
        self.field = FindField(self.tr("Find a setting"), self, name=self.tr("Find a setting"))
        sections = [(each.key, each.words()) for each in SECTIONS]
        self.jump = ChoiceField("", sections, self, name=self.tr("Section"))
        self.model = SideModel(self)
        self.view = SideList(self.tr("Settings"), self)
        self.view.setModel(self.model)
        self.nothing = Para(self.tr("Nothing is called that. Try another word."), "small", "muted", self)
        self.nothing.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.field, 1)
        head.addWidget(self.jump)
        self.column.addLayout(head)
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.view, 1)
        self.jump.hide()
        self.jump.chosen.connect(self._on_jump)
        self.field.edited.connect(self._on_edited)
        SideKeys(self.field, self.view).emptied.connect(self._show_sections)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._on_rest)
        self.view.selectionModel().currentChanged.connect(self._on_moved)
        self._show_sections()

    def show_section(self, key: str) -> None:
        """Light this section, without telling."""
        self._section = key
        self.jump.choose(key)
        if not self.field.text().strip():
            self._light(key)

    def set_narrow(self, *, narrow: bool) -> None:
        is_asking = bool(self.field.text().strip())
        self.jump.setVisible(narrow and not is_asking)
        self.view.setVisible(not narrow or (is_asking and self.model.rowCount() > 0))
        rows = min(4, self.model.rowCount()) if is_asking else 0
        self.setMinimumWidth(0 if narrow else theme().px(WIDTH))
        self.setMaximumWidth(_NO_LIMIT if narrow else theme().px(WIDTH))
        heights = sum(self.view.sizeHintForRow(number) for number in range(rows))
        height = theme().px(36) + (heights + 14 if rows else 0)
        if is_asking and not rows:
            height += theme().px(30)
        self.setMinimumHeight(height if narrow else 0)
        self.setMaximumHeight(height if narrow else _NO_LIMIT)

    def reset(self) -> None:
        """All sections again: what was looked for was found, or is no longer wanted."""
        if self.field.text():
            self.field.clear()
            self._show_sections()

    def keys(self) -> list[str]:
        """What is offered just now."""
        return [row.key for row in self.model.rows()]

    def _on_jump(self, key: object) -> None:
        self.wanted.emit(str(key))

    def _on_edited(self, typed: str) -> None:
        if not typed.strip():
            self._show_sections()
            return
        rows = tuple(
            SideRow(key=entry.key, words=entry.words(), second=entry.section_words())
            for entry in found(typed)
        )
        self.model.show_rows(rows)
        if rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.nothing.setVisible(not rows)
        self.searching.emit(True)

    def _on_moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if self.field.text().strip():
            self._rest.start()

    def _on_rest(self) -> None:
        index = self.view.currentIndex()
        if self.field.text().strip() and index.isValid():
            self.pointed.emit(index.data(SIDE_ROW).key)

    def _on_chosen(self, index: QModelIndex) -> None:
        row: SideRow = index.data(SIDE_ROW)
        self.view.setCurrentIndex(index)
        self.wanted.emit(row.key)

    def _show_sections(self) -> None:
        self._rest.stop()
        self.nothing.hide()
        self.model.show_rows(
            tuple(SideRow(key=entry.key, words=entry.words(), icon=entry.icon) for entry in SECTIONS)
        )
        self._light(self._section)
        self.searching.emit(False)

    def _light(self, key: str) -> None:
        keys = self.keys()
        if key in keys:
            self.view.setCurrentIndex(self.model.index(keys.index(key), 0))

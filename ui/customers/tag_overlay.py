"""All tags there are, found by typing: the ones that are not at hand beside the customers' list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Tag
from advocate.domain.text import fold
from ui.page_overlay import PageOverlay
from ui.painting import ChipSpec
from ui.theme import theme
from ui.widgets.columns import Column, ListRow
from ui.widgets.find_field import FindField
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import RowDelegate

_HEIGHT = 360


class _TagLine(FindField):
    """Arrows move in the list below, Enter takes what is chosen there."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)


class TagOverlay(PageOverlay):
    """`picked(tag_id)` for the tag that was chosen; it closes itself."""

    picked = Signal(object)

    def __init__(self, window: QWidget, tags: Sequence[Tag], chosen: Sequence[object]) -> None:
        super().__init__(window, "", name=self.tr("All tags"), width=480, scrolls=False)
        self._tags = sorted(tags, key=lambda tag: (-tag.used, fold(tag.name)))
        self._chosen = set(chosen)
        self.field = _TagLine(self.tr("Find a tag"), self)
        columns = (
            Column(key="name", title=self.tr("Tag")),
            Column(key="used", title=self.tr("Customers"), width=100, figures=True),
        )
        self.list = PagedList(RowDelegate(columns), self, name=self.tr("Tags"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFixedHeight(theme().px(_HEIGHT))
        self._model = ListRowModel(parent=self.list)
        self.list.setModel(self._model)
        self.column.addWidget(self.field)
        self.column.addWidget(self.list)
        self.field.edited.connect(self._show)
        self.field.moved.connect(self._on_moved)
        self.field.returned.connect(self._on_returned)
        self.list.opened.connect(self._on_opened)
        self._show("")

    def _show(self, text: str) -> None:
        wanted = fold(text)
        rows = [self._row(tag) for tag in self._tags if wanted in fold(tag.name)]
        self._model.restart_with(rows)
        self.list.show_row(0)

    def _row(self, tag: Tag) -> ListRow:
        on = (ChipSpec(text=self.tr("chosen"), meaning="accent"),) if tag.id in self._chosen else ()
        return ListRow(
            title=tag.name, icon="tag", title_chips=on, cells={"used": f"{tag.used:,}"}, key=tag.id
        )

    def _on_moved(self, step: int) -> None:
        self.list.show_row(max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + step)))

    def _on_returned(self) -> None:
        if self.list.currentIndex().isValid():
            self._on_opened(self.list.currentIndex())

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None:
            self.picked.emit(row.key)
            self.dismiss()

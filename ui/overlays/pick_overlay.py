"""Something chosen from a list by typing: the line stays under the fingers, arrows move in the list, Enter takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.overlays.page_overlay import PageOverlay
from ui.theme import follow_theme, theme
from ui.widgets.announce import announce
from ui.widgets.columns import Column, ListRow
from ui.widgets.find_field import FindField
from ui.widgets.labels import Elide
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import RowDelegate

_ROW = 42
_MOST_SHOWN = 9
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class PickOverlay(PageOverlay):
    """`picked(key of the row)`. Children say which rows fit what is typed; `take` may keep the overlay open."""

    picked = Signal(object)

    _is_built = False

    def __init__(
        self, window: QWidget, placeholder: str, *, name: str, columns: tuple[Column, ...], hint: str
    ) -> None:
        super().__init__(window, "", name=name, width=520, scrolls=False)
        self.field = FindField(placeholder, self, name=placeholder)
        self.field.line.installEventFilter(self)
        self.list = PagedList(RowDelegate(columns, height=_ROW), self, name=name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = ListRowModel(parent=self.list)
        self.list.setModel(self.model)
        self.nothing = Elide("", "small", "muted", self)
        self.nothing.hide()
        self.hints = Elide(hint, "small", "muted", self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(8)
        for widget in (self.field, self.list, self.nothing, self.hints):
            self.column.addWidget(widget)
        self.field.edited.connect(self._on_edited)
        self.list.opened.connect(self._on_opened)
        self._is_built = True
        follow_theme(self)

    def rows_for(self, typed: str) -> Sequence[ListRow]:
        """What there is to choose from; the key of a row is what is picked. Nothing until a child says."""
        return ()

    def take(self, key: object, *, stays: bool) -> None:
        """Somebody chose; `stays` when they held Ctrl to choose more."""
        self.picked.emit(key)
        if not stays:
            self.dismiss()

    def begin(self) -> None:
        """Show it, with the keyboard in the line."""
        self.show_rows()
        self.open(self.field.line)

    def show_rows(self, *, keep_place: bool = False) -> None:
        rows = self.rows_for(self.field.text())
        place = self.list.currentIndex().row() if keep_place else 0
        self.model.restart_with(rows)
        self.list.show_row(max(0, min(place, len(rows) - 1)))
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.retheme()

    def say_nothing(self, sentence: str) -> None:
        """What stands there when nothing fits."""
        self.nothing.setText(sentence)

    def retheme(self) -> None:
        if not self._is_built:  # the base calls it before the list is there
            return
        shown = max(1, min(_MOST_SHOWN, self.model.rowCount()))
        window = self.parentWidget()
        room = (window.height() if window else 600) - theme().px(190)
        row = self.list.row_height()
        self.list.setFixedHeight(max(row * 2, min(shown * row, room // row * row)))
        super().retheme()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._is_built
            and watched is self.field.line
            and isinstance(event, QKeyEvent)
            and self._takes(event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _STEPS:
            self._move(_STEPS[Qt.Key(event.key())])
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take_current(stays=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            return True
        return False

    def _move(self, step: int) -> None:
        row = self.list.currentIndex().row() + step
        self.list.show_row(max(0, min(self.model.rowCount() - 1, row)))
        announce(self, str(self.list.currentIndex().data() or ""))

    def _take_current(self, *, stays: bool) -> None:
        row = self.list.current_row()
        if isinstance(row, ListRow):
            self.take(row.key, stays=stays)

    def _on_edited(self, _typed: str) -> None:
        self.show_rows()

    def _on_opened(self, _index: QModelIndex) -> None:
        self._take_current(stays=False)

"""A list at the side of a page: sections to choose from, or what a search found; one Tab stop, painted like the navigation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.painting import CONTROL_RADIUS, mirrored, paint_icon, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.find_field import FindField
from ui.widgets.scroll_bar import ScrollBar

SIDE_WIDTH = 216
_HIGH, _LOW, _LEAST_LOW, _LINE = 46, 36, 30, 18
_SIDES = 24
"""Pixels beside the words of a row, on both sides together."""
SIDE_ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class SideRow:
    """key: of a section, or `section.row`; second: the section of a row that was found."""

    key: str
    words: str
    icon: str = ""
    second: str = ""


class SideModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[SideRow, ...] = ()

    def show_rows(self, rows: tuple[SideRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> tuple[SideRow, ...]:
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(part for part in (row.words, row.second) if part)
        return row if role == SIDE_ROW else None


class SideDelegate(QStyledItemDelegate):
    """What was found is said whole: on two lines where one is too short."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        t, row, view = theme(), index.data(SIDE_ROW), cast("SideList", option.widget)  # type: ignore[attr-defined]
        if not row.second:
            return QSize(60, _together(view.viewport().height(), index.model().rowCount()))
        room = view.viewport().width() - _SIDES
        is_long = QFontMetricsF(t.font("strong")).horizontalAdvance(row.words) > room
        return QSize(60, t.px(_HIGH) + (t.px(_LINE) if is_long else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t, row, view = theme(), index.data(SIDE_ROW), cast("SideList", option.widget)  # type: ignore[attr-defined]
        rect = QRectF(option.rect).adjusted(3, 1, -3, -1)  # type: ignore[attr-defined]
        rtl = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_current = index == view.currentIndex()
        if is_current:
            rrect(painter, rect, CONTROL_RADIUS, t.color("surface"), t.color("line"))
            if view.hasFocus():
                rrect(painter, rect, CONTROL_RADIUS, None, t.color("accent"), width=2)
        elif view.underMouse() and view.indexAt(view.viewport().mapFromGlobal(view.cursor().pos())) == index:
            rrect(painter, rect, CONTROL_RADIUS, t.color("hover"))
        inner = rect.adjusted(10, 0, -8, 0)
        if row.icon:
            side = t.px(16)
            box = QRectF(inner.left(), inner.top(), side, inner.height())
            token = "accent.text" if is_current else "muted"
            paint_icon(painter, mirrored(box, rect, rtl=rtl), row.icon, token, 16)
            inner.setLeft(box.right() + 10)
        self._paint_words(painter, rect, inner, row, rtl=rtl, strong=is_current)

    def _paint_words(
        self, p: QPainter, rect: QRectF, inner: QRectF, row: SideRow, *, rtl: bool, strong: bool
    ) -> None:
        t = theme()
        font = t.font("strong" if strong or row.second else "body")
        if not row.second:
            text(p, mirrored(inner, rect, rtl=rtl), row.words, font, t.color("ink"), rtl=rtl)
            return
        half = t.px(_HIGH) / 2 - 1
        lower = QRectF(inner.left(), inner.bottom() - half, inner.width(), half - 4)
        upper = QRectF(inner.left(), inner.top() + 4, inner.width(), lower.top() - inner.top() - 6)
        if inner.height() > t.px(_HIGH):
            self._paint_two_lines(p, mirrored(upper, rect, rtl=rtl), row.words, font, rtl=rtl)
        else:
            text(p, mirrored(upper, rect, rtl=rtl), row.words, font, t.color("ink"), rtl=rtl)
        text(p, mirrored(lower, rect, rtl=rtl), row.second, t.font("small"), t.color("muted"), rtl=rtl)

    def _paint_two_lines(self, p: QPainter, rect: QRectF, words: str, font: QFont, *, rtl: bool) -> None:
        """As much as there is room for stands on the first line."""
        measured, parts = QFontMetricsF(font), words.split(" ")
        taken = 1
        while taken < len(parts) and measured.horizontalAdvance(" ".join(parts[: taken + 1])) <= rect.width():
            taken += 1
        half = rect.height() / 2
        for number, line in enumerate((" ".join(parts[:taken]), " ".join(parts[taken:]))):
            box = QRectF(rect.left(), rect.top() + number * half, rect.width(), half)
            text(p, box, line, font, theme().color("ink"), rtl=rtl)


def _together(height: int, count: int) -> int:
    """How high a section is: they move a little together before the last of them is cut."""
    usual = theme().px(_LOW)
    shared = height // max(1, count)
    return shared if theme().px(_LEAST_LOW) <= shared < usual else usual


class SideKeys(QObject):
    """The keys of the line over a side list: Down leads into the list, Enter takes its current row, Esc empties the line
    first: then `emptied`."""

    emptied = Signal()

    def __init__(self, field: FindField, view: SideList) -> None:
        super().__init__(view)
        self._field, self._view = field, view
        field.line.installEventFilter(self)
        field.returned.connect(self._on_returned)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Down and self._view.model().rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            if not self._view.currentIndex().isValid():
                self._view.setCurrentIndex(self._view.model().index(0, 0))
            return True
        if event.key() == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
            self.emptied.emit()
            return True
        return False

    def _on_returned(self) -> None:
        if self._view.currentIndex().isValid():
            self._view.activated.emit(self._view.currentIndex())


class SideList(QListView):
    """One Tab stop; arrows move, letters find, Enter or a click goes there."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setItemDelegate(SideDelegate(self))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground="canvas"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.entered.connect(self.viewport().update)
        follow_theme(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def retheme(self) -> None:
        self.setFont(theme().font("body"))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

"""A long list of rows of one height over a PagedModel: quick at 100,000 rows, because a row's place is arithmetic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QWidget

from ui.theme import follow_theme, theme
from ui.widgets.columns import ListRow, beyond
from ui.widgets.paged_model import ROW_ROLE, PagedModel
from ui.widgets.row_delegate import RowDelegate
from ui.widgets.scroll_bar import ScrollBar
from ui.widgets.scroll_corner import ScrollCorner

_SIDE_STEP = 40
Index = QModelIndex | QPersistentModelIndex
CursorAction = QAbstractItemView.CursorAction


class ListRowModel(PagedModel):
    """Pages of ListRow."""

    def spoken(self, row: ListRow) -> str:
        return row.spoken()


class PagedList(QListView):
    """`opened(index)` on Enter or a click; `moved(index)` when the current row changes."""

    opened = Signal(QModelIndex)
    moved = Signal(QModelIndex)

    _hovered = -1
    _ready = False

    def __init__(
        self, delegate: RowDelegate, parent: QWidget | None = None, *, name: str, ground: str = "surface"
    ) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._ground = ground
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self, ground=ground))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, self, ground=ground))
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if delegate.slides else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if delegate.slides:
            self.setCornerWidget(ScrollCorner(self, ground=ground))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._ready = True
        follow_theme(self)

    def row_height(self) -> int:
        return theme().row(self._delegate.height)

    def show_row(self, number: int) -> None:
        """Make this row the current one and bring it into view."""
        if self.model() is not None and 0 <= number < self.model().rowCount():
            self.setCurrentIndex(self.model().index(number, 0))
            self.scrollTo(self.currentIndex())

    def current_row(self) -> object | None:
        """The value of the current row, or None."""
        return self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None

    def retheme(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    # -- geometry: row x height ------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        if not self._ready:
            return
        count = self.model().rowCount() if self.model() is not None else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, count * self.row_height() - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.row_height())
        sideways = self.horizontalScrollBar()
        width = self.viewport().width()
        sideways.setRange(0, beyond(self._delegate.columns, width) if self._delegate.slides else 0)
        sideways.setPageStep(width)
        sideways.setSingleStep(_SIDE_STEP)
        self._delegate.offset = sideways.value()
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row the keyboard is on stays in sight where the list gets lower, as above a strip or a toast."""
        current = self.currentIndex()
        was_seen = current.isValid() and 0 <= self.visualRect(current).top() < event.oldSize().height()
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if was_seen and event.size().height() < event.oldSize().height():
            self.scrollTo(current)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        height = self.row_height()
        return QRect(0, index.row() * height - self.verticalOffset(), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        model = self.model()
        y = point.y() + self.verticalOffset()
        if model is None or y < 0 or y >= model.rowCount() * self.row_height():
            return QModelIndex()
        return model.index(y // self.row_height(), 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        top, height, room = self.visualRect(index).top(), self.row_height(), self.viewport().height()
        bar = self.verticalScrollBar()
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtCenter:
            bar.setValue(bar.value() + top - (room - height) // 2)
        elif hint == hints.PositionAtTop or top < 0:
            bar.setValue(bar.value() + top)
        elif hint == hints.PositionAtBottom or top + height > room:
            bar.setValue(bar.value() + top + height - room)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx:
            self._delegate.offset = self.horizontalScrollBar().value()
            self.viewport().update()
        if dy:
            self.viewport().scroll(0, dy)

    def setSelection(self, rect: QRect, command: object) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)  # type: ignore[arg-type]

    def visualRegionForSelection(self, selection: object) -> QRegion:
        return QRegion(self.visualRect(self.currentIndex()))

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        model = self.model()
        count = model.rowCount() if model is not None else 0
        if count == 0:
            return QModelIndex()
        page = max(1, self.viewport().height() // self.row_height() - 1)
        steps = {
            CursorAction.MoveUp: -1,
            CursorAction.MovePrevious: -1,
            CursorAction.MoveDown: 1,
            CursorAction.MoveNext: 1,
            CursorAction.MovePageUp: -page,
            CursorAction.MovePageDown: page,
            CursorAction.MoveHome: -count,
            CursorAction.MoveEnd: count,
        }
        now = self.currentIndex().row()
        if now < 0:
            return model.index(count - 1 if action == CursorAction.MoveEnd else 0, 0)
        return model.index(max(0, min(count - 1, now + steps.get(action, 0))), 0)

    def keyboardSearch(self, search: str) -> None:
        """Typing letters does not search: it would read every row of a long list."""

    # -- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        area = event.rect()
        model = self.model()
        with QPainter(self.viewport()) as p:
            p.fillRect(area, theme().color(self._ground))
            if model is None:
                return
            height, offset = self.row_height(), self.verticalOffset()
            first = max(0, (area.top() + offset) // height)
            last = min(model.rowCount() - 1, (area.bottom() + offset) // height)
            for number in range(first, last + 1):
                self._paint_row(p, number, model.index(number, 0))

    def row_marked(self, number: int) -> bool:
        """Whether that row is chosen among many; a list where rows can be marked says so."""
        return False

    def _paint_row(self, p: QPainter, number: int, index: QModelIndex) -> None:
        self._delegate.paint_row(
            p,
            QRectF(self.visualRect(index)),
            index.data(ROW_ROLE),
            current=number == self.currentIndex().row(),
            ring=self.hasFocus(),
            hovered=number == self._hovered,
            marked=self.row_marked(number),
            rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    # -- model and hands -------------------------------------------------------------------------------------------

    def reset(self) -> None:
        super().reset()
        if self._ready:
            self._hovered = -1
            self.verticalScrollBar().setValue(0)
            self.executeDelayedItemsLayout()  # else it is laid out, and painted, a second time

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """What a row says moves no other row: the list is not laid out anew."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._paint_again(previous)
        self._paint_again(current)
        self.moved.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.opened.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            super().focusInEvent(event)  # chooses the first row
            return
        QAbstractScrollArea.focusInEvent(self, event)
        self._paint_again(self.currentIndex())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusOutEvent(self, event)
        self._paint_again(self.currentIndex())

    def _paint_again(self, index: Index) -> None:
        """That row alone: all of them are dear."""
        if index.isValid():
            self.viewport().update(self.visualRect(index))

    def _hover(self, number: int) -> None:
        if number == self._hovered or self.model() is None:
            return
        for row in {self._hovered, number} - {-1}:
            self.viewport().update(self.visualRect(self.model().index(row, 0)))
        self._hovered = number

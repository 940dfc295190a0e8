"""The geometry half of the timeline: a QListView that knows where its rows lie without asking for every row's size.

Rows are measured when they come into view; the others count with an estimate. What is on the screen never jumps: when
a row above turns out taller than estimated, the scroll value gives way, not the picture.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.theme import theme
from ui.widgets.entry_geometry import EntryGeometry
from ui.widgets.heights import Heights
from ui.widgets.measurer import DAY_GAP, DAY_LINE, Measurer
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.scroll_bar import THICKNESS, ScrollBar
from ui.widgets.timeline_row import TimelineRow

ESTIMATE = 104
HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 40
"""The number of the row whose heading an entry stands under; such models have headings that stay at the top."""
_STEP = 40
_ROUNDS = 4

Index = QModelIndex | QPersistentModelIndex
CursorAction = QAbstractItemView.CursorAction


class TimelineGeometry(QListView):
    """Heights, scrolling and where things are. Painting and people's hands are the child's matter.

    `left_top(bool)`: the picture was scrolled away from its top by more than `reserve`, or came back. Until it comes
    back something else may lie over the first `reserve` pixels.
    """

    left_top = Signal(bool)

    # WORKAROUND: base setters call the overrides below before __init__ has set the fields
    heights: Heights | None = None
    measurer: Measurer | None = None
    _settling = False
    _anchor = (0, 0)
    _side_margin = 22
    reserve = 0
    _is_away = False

    def __init__(self, parent: QWidget | None = None, *, side_margin: int = 22) -> None:
        super().__init__(parent)
        self._side_margin = side_margin
        self.measurer = Measurer()
        self.heights = Heights(0, theme().px(ESTIMATE))
        self.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustIgnored)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # -- rows ----------------------------------------------------------------------------------------------------

    def timeline_row(self, number: int) -> TimelineRow | None:
        model = self.model()
        return model.index(number, 0).data(ROW_ROLE) if model is not None else None

    def record(self, number: int) -> EntryGeometry | None:
        """Where everything in a row lies; None while the row is being fetched."""
        row = self.timeline_row(number)
        if row is None or self.measurer is None:
            return None
        return self.measurer.geometry(number, row)

    def row_top(self, number: int) -> int:
        """The row's upper edge in the viewport."""
        return self.heights.top(number) - self.verticalOffset() if self.heights else 0

    def visible_rows(self) -> range:
        return self.rows_between(0, self.viewport().height())

    def rows_between(self, top: int, bottom: int) -> range:
        if not self.heights:
            return range(0)
        offset = self.verticalOffset()
        return range(max(0, self.heights.row_at(top + offset)), self.heights.row_at(bottom + offset - 1) + 1)

    # -- what stays at the top -----------------------------------------------------------------------------------

    def set_reserve(self, height: int) -> None:
        """So many pixels at the top may be covered while the picture is scrolled."""
        if height != self.reserve:
            self.reserve = height
            self._tell_whether_away()
            self.viewport().update()

    def inset(self) -> int:
        """What is covered by something else just now."""
        return self.reserve if self._is_away else 0

    def heading_of(self, number: int) -> int:
        """The row of the heading that a row stands under; -1 where the model has none."""
        heading = self.model().index(number, 0).data(HEADING_ROLE) if self.model() is not None else None
        return heading if isinstance(heading, int) else -1

    def heading_height(self) -> int:
        """What a heading takes of the top while its entries are scrolled through."""
        return theme().px(DAY_LINE) + DAY_GAP if self.heights and self.heading_of(0) >= 0 else 0

    def _covered_when_scrolled(self) -> int:
        return self.reserve + self.heading_height()

    def _tell_whether_away(self) -> None:
        away = self.verticalScrollBar().value() > self.reserve
        if away != self._is_away:
            self._is_away = away
            self.left_top.emit(away)

    # -- settling ------------------------------------------------------------------------------------------------

    def settle(self, row: int | None = None, y: int | None = None) -> None:
        """Measure what is in view, with `row` at `y` of the viewport (or what was at the top where it was)."""
        if self._settling or self.heights is None or self.measurer is None:
            return
        self._settling = True
        try:
            at_row, at_y = self._anchor if row is None else (row, y or 0)
            for _ in range(_ROUNDS):
                at_row = max(0, min(at_row, len(self.heights) - 1))
                at_row, at_y, clamped = self._settle_once(at_row, at_y)
                if not clamped:
                    break
            self._anchor = (at_row, at_y)
            self._tell_whether_away()
        finally:
            self._settling = False
        self.after_settling()

    def after_settling(self) -> None:
        """For the child: things that lie over rows must move with them."""

    def _settle_once(self, row: int, y: int) -> tuple[int, int, bool]:
        """One round; returns the row at the top, where it is, and whether the list's end moved everything."""
        heights = self.heights
        assert heights is not None
        top_row, top_y = row, y
        bottom_row, bottom_y = row, y
        if len(heights):
            while top_y > 0 and top_row > 0:
                top_row -= 1
                self._learn(top_row)
                top_y -= heights.height(top_row)
            while bottom_row < len(heights) and bottom_y < self.viewport().height():
                self._learn(bottom_row)
                bottom_y += heights.height(bottom_row)
                bottom_row += 1
        wanted = (heights.top(top_row) if len(heights) else 0) - top_y
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, heights.total() - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(theme().px(_STEP))
        bar.setValue(wanted)
        value = bar.value()
        first = max(0, heights.row_at(value))
        first_y = (heights.top(first) if len(heights) else 0) - value
        return first, first_y, value != wanted

    def _learn(self, number: int) -> None:
        assert self.heights is not None
        if self.heights.is_known(number):
            return
        record = self.record(number)
        if record is not None:
            self.heights.learn(number, record.height)

    def relayout(self, *, forget: bool) -> None:
        """The frame changed: keep what is at the top where it is; measure again where widths or type changed."""
        if self.measurer is None or self.heights is None:
            return
        spare = max(0, self._side_margin - (THICKNESS if self.verticalScrollBar().isVisibleTo(self) else 0))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_another = self.measurer.set_frame(self.viewport().width(), (self._side_margin, spare), rtl=rtl)
        if forget or is_another:
            self.measurer.clear()
            self.heights.estimate = theme().px(ESTIMATE)
            self.heights.forget()
        self.settle()
        self.viewport().update()

    # -- QListView's geometry, replaced ----------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        self.settle()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        if self.heights is not None:
            QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or self.heights is None or index.row() >= len(self.heights):
            return QRect()
        height = self.heights.height(index.row())
        return QRect(0, self.row_top(index.row()), self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        if not self.heights or self.model() is None:
            return QModelIndex()
        y = point.y() + self.verticalOffset()
        if y < 0 or y >= self.heights.total():
            return QModelIndex()
        return self.model().index(self.heights.row_at(y), 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or not self.heights or index.row() >= len(self.heights):
            return
        self._learn(index.row())
        top, height, room = (
            self.row_top(index.row()),
            self.heights.height(index.row()),
            self.viewport().height(),
        )
        covered = self._covered_when_scrolled()
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            y = covered
        elif hint == hints.PositionAtBottom:
            y = room - height
        elif hint == hints.PositionAtCenter:
            y = (room - height) // 2
        elif top < covered + 1:
            y = covered + 1
        elif top + height > room:
            y = max(covered + 1, room - height)
        else:
            return
        self.settle(index.row(), y)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._settling or self.heights is None:
            return
        row, y = self._anchor
        stayed = self._what_stays()
        if abs(dy) > self.viewport().height():
            self.settle(*self._landing())
            self.viewport().update()
            return
        self.settle(row, y + dy)
        moved = self.row_top(row) - y if len(self.heights) else 0
        if moved == dy and self._what_stays() == stayed:
            self._shift_picture(dy, stayed)
        else:
            self.viewport().update()

    def _what_stays(self) -> int:
        return self.inset() + self.heading_height()

    def _shift_picture(self, dy: int, stays: int) -> None:
        """Move what is painted already, but for the heading that stays. (Without a rectangle, Qt would move the editor
        that lies over the current entry as well, and it stands in its new place already.)"""
        box = self.viewport().rect()
        self.viewport().scroll(0, dy, box.adjusted(0, stays, 0, 0))
        if stays:
            self.viewport().update(0, 0, box.width(), stays)

    def _landing(self) -> tuple[int, int]:
        """The row to hold on to after a jump, and where: at the list's end that is the last row."""
        if not self.heights:
            return 0, 0
        bar = self.verticalScrollBar()
        if bar.value() < bar.maximum():
            row = max(0, self.heights.row_at(bar.value()))
            return row, self.row_top(row)
        last = len(self.heights) - 1
        self._learn(last)
        return last, self.viewport().height() - self.heights.height(last)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.relayout(forget=event.size().width() != event.oldSize().width())

    def setSelection(self, rect: QRect, command: object) -> None:
        index = self.indexAt(rect.center())
        if index.isValid() and index.flags():
            self.selectionModel().select(index, command)  # type: ignore[arg-type]

    def visualRegionForSelection(self, selection: object) -> QRegion:
        region = QRegion()
        for number in self.visible_rows():
            index = self.model().index(number, 0)
            if self.selectionModel().isSelected(index):
                region += QRegion(self.visualRect(index))
        return region

    # -- moving --------------------------------------------------------------------------------------------------

    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if not self.heights or self.model() is None:
            return QModelIndex()
        last = len(self.heights) - 1
        now = self.currentIndex().row()
        forward = action in {CursorAction.MoveDown, CursorAction.MoveNext, CursorAction.MovePageDown}
        if action == CursorAction.MoveHome:
            return self._nearest_entry(0, 1)
        if action == CursorAction.MoveEnd:
            return self._nearest_entry(last, -1)
        if now < 0:
            return self._nearest_entry(0, 1)
        if action in {CursorAction.MovePageDown, CursorAction.MovePageUp}:
            page = (self.viewport().height() - self._covered_when_scrolled()) * (1 if forward else -1)
            target = self.heights.row_at(max(0, self.heights.top(now) + page))
        elif action in {CursorAction.MoveLeft, CursorAction.MoveRight}:
            return self.currentIndex()
        else:
            target = now + (1 if forward else -1)
        return self._nearest_entry(max(0, min(last, target)), 1 if forward else -1)

    def _nearest_entry(self, number: int, step: int) -> QModelIndex:
        """The row, or the next one that is not a day's heading; back again where there is none."""
        assert self.heights is not None
        for direction in (step, -step):
            at = number
            while 0 <= at < len(self.heights):
                index = self.model().index(at, 0)
                if index.flags() & Qt.ItemFlag.ItemIsEnabled:
                    return index
                at += direction
        return self.currentIndex()

    def keyboardSearch(self, search: str) -> None:
        """Typing letters does not search: it would read every row of a long list."""

"""The names over a list's columns. A click sorts by one; where the list allows it they are dragged, widened and chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import mirrored, rrect
from ui.theme import follow_theme, theme
from ui.widgets.columns import (
    GAP,
    LEAST_WIDTH,
    MOST_WIDTH,
    PAD,
    Column,
    beyond,
    place_columns,
    seen_columns,
    slide_columns,
)
from ui.widgets.header_button import HeaderButton

__all__ = ["HeaderBar", "HeaderButton"]
_STEP = 16
"""By how many pixels at 100 % a key makes a column wider."""


class HeaderBar(QWidget):
    """`sorted_by(key, descending)` when the person asks for another order.

    editable: columns can be moved (`moved(key, place)`), widened (`widened(key, width at 100 %)`), fitted to what
    they hold (`fit_wanted(key)`), and have a menu (`menu_wanted(key, QPoint on the screen)`); the first one stays first.
    slides: columns without room slide under the first one, see `set_offset`.
    """

    sorted_by = Signal(str, bool)
    moved = Signal(str, int)
    widened = Signal(str, int)
    fit_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    slide_wanted = Signal(int)
    """How far the columns should slide, so that the one the keyboard stands on is in sight."""

    def __init__(
        self,
        columns: tuple[Column, ...],
        parent: QWidget | None = None,
        *,
        right_gap: int = 0,
        slides: bool = False,
        editable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._right_gap = right_gap
        self._slides, self._editable = slides, editable
        self._offset = 0
        self._key, self._descending = "", False
        self._drop: float | None = None
        self._buttons: dict[str, HeaderButton] = {}
        self._sliding = QWidget(self)  # clips what slides under the first column
        self._mark = DropMark(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._make_buttons()
        follow_theme(self)

    # -- what the page tells it ----------------------------------------------------------------------------------

    def set_columns(self, columns: tuple[Column, ...]) -> None:
        """Other columns, another order or other widths; the keyboard stays on the column it was on."""
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        same = [(c.key, c.title) for c in columns] == [(c.key, c.title) for c in self._columns]
        self._columns = columns
        if not same:
            self._make_buttons()
        else:
            for column in columns:
                self._buttons[column.key].column = column
        self.show_sorting(self._key, descending=self._descending)
        self._place()
        if focused and not same:
            self._buttons.get(focused, self._buttons[columns[0].key]).setFocus()

    def set_offset(self, offset: int) -> None:
        """How far the columns after the first have slid."""
        self._offset = offset
        self._place()

    def show_sorting(self, key: str, *, descending: bool) -> None:
        """Show how the list is sorted, without telling."""
        self._key, self._descending = key, descending
        for name, button in self._buttons.items():
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            words = self.tr("sorted, last first") if descending else self.tr("sorted, first first")
            button.show_order(order if name == key else None, words if name == key else "")

    def sorting(self) -> tuple[str, bool]:
        return self._key, self._descending

    def button(self, key: str) -> HeaderButton | None:
        return self._buttons.get(key)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(32))

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(32))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # -- where everything lies -------------------------------------------------------------------------------------

    def _make_buttons(self) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, column in enumerate(self._columns):
            home = self._sliding if self._slides and number else self
            button = HeaderButton(column, home, editable=self._editable, is_first=number == 0)
            button.clicked.connect(self._on_button_clicked)
            button.stepped.connect(self._on_stepped)
            button.moved_by_key.connect(self._on_moved_by_key)
            button.widened_by_key.connect(self._on_widened_by_key)
            button.edge_dragged.connect(self._on_edge_dragged)
            button.dragged.connect(self._on_dragged)
            button.dropped.connect(self._on_dropped)
            button.fit_wanted.connect(self.fit_wanted)
            button.menu_wanted.connect(self.menu_wanted)
            self._buttons[column.key] = button
        self._mark.raise_()
        self._one_tab_stop(self._columns[0].key if self._columns else "")

    def _placed(self, *, seen_only: bool = False) -> dict[str, QRectF]:
        """Bounds of each column that has not given way, read from the left; of those that slide also what is out of sight."""
        width = self.width() - self._right_gap
        if self._slides:
            offset = min(self._offset, beyond(self._columns, width))
            place = seen_columns if seen_only else slide_columns
            return {column.key: rect for column, rect in place(self._columns, width, offset)}
        return {column.key: rect for column, rect in place_columns(self._columns, width)}

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _bounds(self) -> QRectF:
        left = self._right_gap if self._rtl else 0
        return QRectF(left, 0, self.width() - self._right_gap, self.height())

    def _place(self) -> None:
        placed, bounds = self._placed(seen_only=True), self._bounds()
        slide = QRectF()
        if self._slides and self._columns:
            first = placed[self._columns[0].key]
            left = first.right() + GAP
            slide = QRectF(bounds.left() + left, 0, max(0.0, bounds.width() - left), self.height())
            slide = mirrored(slide, bounds, rtl=self._rtl)
            self._sliding.setGeometry(slide.toRect())
        for key, button in self._buttons.items():
            button.setVisible(key in placed)
            if key in placed:
                box = placed[key].translated(bounds.left(), 0)
                box.setHeight(self.height())
                if self._editable:
                    box.setWidth(box.width() + GAP - 4)
                box = mirrored(box, bounds, rtl=self._rtl)
                if button.parentWidget() is self._sliding:
                    box.translate(-slide.left(), 0)
                button.setGeometry(box.toRect())

    # -- sorting -------------------------------------------------------------------------------------------------

    def _on_button_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, HeaderButton):
            key = button.column.key
            self.show_sorting(key, descending=key == self._key and not self._descending)
            self.sorted_by.emit(self._key, self._descending)

    # -- by key --------------------------------------------------------------------------------------------------

    def _on_stepped(self, key: str, step: int) -> None:
        keys = list(self._placed())
        wanted = max(0, min(len(keys) - 1, keys.index(key) + step))
        self._bring_into_sight(keys[wanted])
        self._one_tab_stop(keys[wanted])
        self._buttons[keys[wanted]].setFocus(Qt.FocusReason.TabFocusReason)

    def _bring_into_sight(self, key: str) -> None:
        if not self._slides or key == self._columns[0].key:
            return
        placed = self._placed()
        left = placed[self._columns[0].key].right() + GAP
        right = self.width() - self._right_gap - PAD
        box = placed[key]
        missing = min(0.0, box.left() - left) or max(0.0, box.right() - right)
        if missing:
            self.slide_wanted.emit(int(self._offset + missing + (0.5 if missing > 0 else -0.5)))

    def _one_tab_stop(self, key: str) -> None:
        """Arrows move between the names; Tab goes on to the list."""
        for name, button in self._buttons.items():
            policy = Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _on_moved_by_key(self, key: str, step: int) -> None:
        place = self._place_of(key) + step
        if self._place_of(key) and 0 < place < len(self._columns):
            self.moved.emit(key, place)

    def _on_widened_by_key(self, key: str, step: int) -> None:
        now = round(self._placed()[key].width() / theme().scale)
        self.widened.emit(key, _within(now + step * _STEP))

    def _place_of(self, key: str) -> int:
        return next(number for number, column in enumerate(self._columns) if column.key == key)

    # -- by hand -------------------------------------------------------------------------------------------------

    def _on_edge_dragged(self, key: str, global_x: int) -> None:
        """The edge goes where the hand is."""
        leading = mirrored(
            self._placed()[key].translated(self._bounds().left(), 0), self._bounds(), rtl=self._rtl
        )
        x = self.mapFromGlobal(QPoint(global_x, 0)).x()
        width = leading.right() - x if self._rtl else x - leading.left()
        self.widened.emit(key, _within(round(width / theme().scale)))

    def _on_dragged(self, key: str, global_x: int) -> None:
        self._drop = self._edge_of(self._drop_place(key, global_x))
        self._mark.show_at(self._drop, self.height())

    def _on_dropped(self, key: str, global_x: int) -> None:
        place = self._drop_place(key, global_x)
        self._drop = None
        self._mark.hide()
        now = self._place_of(key)
        place -= place > now  # taking it away moves what follows one to the left
        if now and place != now:
            self.moved.emit(key, place)

    def _drop_place(self, key: str, global_x: int) -> int:
        """Before which column it would fall; never before the first."""
        x = self.mapFromGlobal(QPoint(global_x, 0)).x() - self._bounds().left()
        if self._rtl:
            x = self._bounds().width() - x
        placed = self._placed()
        middles = [placed[column.key].center().x() for column in self._columns if column.key in placed]
        return max(1, sum(middle < x for middle in middles))

    def _edge_of(self, place: int) -> float:
        placed = self._placed()
        after = next((c.key for c in self._columns[place:] if c.key in placed), "")
        x = placed[after].left() - GAP / 2 if after else max(r.right() for r in placed.values()) + GAP / 2
        x = min(max(x, float(PAD)), self._bounds().width() - 2)
        return self._bounds().right() - x if self._rtl else self._bounds().left() + x


class DropMark(QWidget):
    """The line where a dragged column will fall."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, x: float, height: int) -> None:
        self.setGeometry(int(x) - 1, 4, 3, height - 8)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            rrect(p, self.rect(), 1.5, theme().color("accent"))


def _within(width: int) -> int:
    return max(LEAST_WIDTH, min(MOST_WIDTH, width))

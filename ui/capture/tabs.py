"""The open contacts side by side, one tab each: name and clock. Painted by one widget, however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from advocate.domain.ids import OpenCallId
from ui.painting import mirrored, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.menu import Menu

_HEIGHT = 28
_WIDEST = 220
_NARROWEST = 96
_GAP = 4
_SIDE = 10
_NUMBERED = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """clock: empty where none runs; is_kept: False while it could not be written."""

    call_id: OpenCallId
    name: str
    clock: str = ""
    is_kept: bool = True


class CallTabs(QWidget):
    """`chosen(OpenCallId)`. What has no room stands in a menu behind "+191 more"; the current one always has room."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self._current: OpenCallId | None = None
        self._placed: tuple[int, list[tuple[QRect, int]]] = (-1, [])
        self._under: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(_HEIGHT))
        self._forget_places()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(_HEIGHT))

    def show_tabs(self, tabs: Sequence[Tab], current: OpenCallId | None) -> None:
        if (tuple(tabs), current) == (self._tabs, self._current):
            return
        self._tabs, self._current = tuple(tabs), current
        self._forget_places()
        names = ", ".join(tab.name for tab in self._tabs[:_NUMBERED])
        self.setAccessibleName(
            self.tr("%n contact(s) open", "", len(self._tabs)) + (f": {names}" if names else "")
        )

    def tabs(self) -> tuple[Tab, ...]:
        return self._tabs

    def seen(self) -> list[int]:
        """The places of those that have room, in order."""
        return [place for _, place in self._places() if place >= 0]

    def more_words(self) -> str:
        """What stands at the end; empty where all have room."""
        hidden = len(self._tabs) - len(self.seen())
        return self.tr("+%n more", "", hidden) if hidden else ""

    def resizeEvent(self, event: QEvent) -> None:
        self._forget_places()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().toPoint())
        if place is None:
            return
        if place < 0:
            self.open_rest()
        else:
            self.chosen.emit(self._tabs[place].call_id)

    def open_rest(self) -> None:
        """The menu of all that have no room."""
        seen = set(self.seen())
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, tab in enumerate(self._tabs):
            if place not in seen:
                words = tab.name.replace("&", "&&")
                menu.addAction(words, partial(self.chosen.emit, tab.call_id))
        menu.popup(
            self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), -menu.sizeHint().height()))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            for box, place in self._places():
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                seat = mirrored(box, self.rect(), rtl=rtl)
                if place < 0:
                    text(
                        p,
                        seat,
                        self.more_words(),
                        t.font("small"),
                        t.color("muted"),
                        align=Qt.AlignmentFlag.AlignHCenter,
                    )
                else:
                    self._paint_tab(p, seat, place, rtl=rtl)

    def _paint_tab(self, p: QPainter, box: QRectF, place: int, *, rtl: bool) -> None:
        t, tab = theme(), self._tabs[place]
        is_current = tab.call_id == self._current
        ground = "accent.soft" if is_current else "hover" if place == self._under else "sunken"
        rrect(p, box, 7, t.color(ground), t.color("accent") if is_current else None)
        inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
        muted = t.color("muted" if tab.is_kept else "late.text")
        if place < _NUMBERED:
            number = QRectF(inner.left(), inner.top(), t.px(12), inner.height())
            text(p, mirrored(number, inner, rtl=rtl), str(place + 1), t.font("key"), muted, rtl=rtl)
            inner.setLeft(number.right() + 2) if not rtl else inner.setRight(inner.right() - t.px(12) - 2)
        clock = QFontMetricsF(t.font("small")).horizontalAdvance(tab.clock) + (8 if tab.clock else 0)
        words = QRectF(inner.left(), inner.top(), inner.width() - clock, inner.height())
        font = t.font("strong" if is_current else "body")
        text(p, mirrored(words, inner, rtl=rtl), tab.name, font, t.color("ink"), rtl=rtl)
        at_end = QRectF(inner.right() - clock + 8, inner.top(), clock - 8, inner.height())
        if tab.clock:
            text(p, mirrored(at_end, inner, rtl=rtl), tab.clock, t.font("small"), muted, rtl=rtl)

    # -- where they stand ----------------------------------------------------------------------------------------------

    def _places(self) -> list[tuple[QRect, int]]:
        """Rectangle and place of each that is seen; -1 for what stands at the end."""
        if self._placed[0] != self.width():
            self._placed = (self.width(), self._laid_out())
        return self._placed[1]

    def _laid_out(self) -> list[tuple[QRect, int]]:
        t, count = theme(), len(self._tabs)
        if not count:
            return []
        width = min(t.px(_WIDEST), max(t.px(_NARROWEST), (self.width() + _GAP) // count - _GAP))
        room = max(1, (self.width() + _GAP) // (width + _GAP))
        end = 0
        if room < count:
            end = t.px(70)
            room = max(1, (self.width() - end) // (width + _GAP))
        shown = list(range(min(room, count)))
        current = next((n for n, tab in enumerate(self._tabs) if tab.call_id == self._current), 0)
        if current not in shown:
            shown[-1] = current
        boxes = [(QRect(n * (width + _GAP), 0, width, self.height()), place) for n, place in enumerate(shown)]
        if end:
            boxes.append((QRect(self.width() - end, 0, end, self.height()), -1))
        return boxes

    def _at(self, point: QPoint) -> int | None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            point = QPoint(self.width() - point.x(), point.y())
        return next((place for box, place in self._places() if box.contains(point)), None)

    def _point_at(self, place: int | None) -> None:
        if place != self._under:
            self._under = place
            names = [self._tabs[place].name] if place is not None and 0 <= place < len(self._tabs) else [""]
            self.setToolTip(names[0])
            self.update()

    def _forget_places(self) -> None:
        self._placed = (-1, [])
        self.update()

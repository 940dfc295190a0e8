"""Paints timeline rows from their geometry records. Measures nothing itself and knows no service."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.painting import CONTROL_RADIUS, mirrored, paint_card, paint_chip, paint_icon, rrect, text
from ui.theme import theme
from ui.widgets.entry_geometry import EntryGeometry
from ui.widgets.measurer import LONGEST
from ui.widgets.timeline_row import FileLine


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryState:
    """What is special about a row just now."""

    current: bool = False
    hovered: bool = False
    hovered_key: str = ""
    expander_hovered: bool = False
    body_in_editor: bool = False
    rtl: bool = False


def file_words(name: str, room: float) -> str:
    """A file's name where there is that much room: its ending stays."""
    return QFontMetricsF(theme().font("small")).elidedText(name, Qt.TextElideMode.ElideMiddle, room)


class TimelineDelegate:
    """Draws headings, entries, entries in one line, and rows that are still being fetched."""

    def __init__(self, show_all: str, show_less: str, open_all: str) -> None:
        self._show_all = show_all
        self._show_less = show_less
        self._open_all = open_all

    def paint(self, p: QPainter, top: QPointF, record: EntryGeometry, state: EntryState) -> None:
        p.save()
        p.translate(top)
        if record.row.kind == "day":
            font, color = theme().font("section"), theme().color("muted")
            text(p, record.card, record.row.day_title, font, color, rtl=state.rtl)
        elif record.row.kind == "line":
            self._paint_line(p, record, state)
        else:
            self._paint_entry(p, record, state)
        p.restore()

    def paint_heading(self, p: QPainter, band: QRectF, record: EntryGeometry, *, rtl: bool) -> None:
        """A heading that stays while its entries pass below it."""
        t = theme()
        p.fillRect(band, t.color("canvas"))
        box = record.card.translated(0, band.top())
        text(p, box, record.row.day_title, t.font("section"), t.color("muted"), rtl=rtl)
        p.fillRect(QRectF(box.left(), band.bottom() - 1, box.width(), 1), t.color("line"))

    def paint_placeholder(self, p: QPainter, card: QRectF) -> None:
        """A card with two quiet bars: something will stand here in a moment."""
        paint_card(p, card)
        bar = theme().color("sunken")
        left, top = card.left() + 17, card.top() + 19
        rrect(p, QRectF(left, top, min(220.0, card.width() / 3), 12), 6, bar)
        if card.height() > 64:
            rrect(p, QRectF(left, top + 26, card.width() * 0.7, 10), 5, bar)

    def _paint_entry(self, p: QPainter, record: EntryGeometry, state: EntryState) -> None:
        t = theme()
        row = record.row
        line = "line.strong" if state.hovered else "line"
        paint_card(p, record.card, edge=row.edge, line=line, ring=state.current, rtl=state.rtl)
        self._paint_side(p, record, state)
        for rect, spec in (*record.head_chips, *record.foot_chips):
            hovered = bool(spec.key) and spec.key == state.hovered_key
            paint_chip(p, rect, spec, hovered=hovered, rtl=state.rtl)
        for rect, file in record.files:
            self._paint_file(p, rect, file, hovered=file.key == state.hovered_key, rtl=state.rtl)
        p.setPen(t.color("ink"))
        if record.title is not None:
            record.title.draw(p, record.title_at)
        if record.body is not None and not state.body_in_editor:
            record.body.draw(p, record.body_rect.topLeft())
        if record.expander is not None:
            self._paint_expander(p, record.expander, record, state)

    def _paint_line(self, p: QPainter, record: EntryGeometry, state: EntryState) -> None:
        t, row, box = theme(), record.row, record.card
        if state.hovered or state.current:
            rrect(p, box, CONTROL_RADIUS, t.color("hover" if state.hovered else "sunken"))
        if state.current:
            rrect(p, box, CONTROL_RADIUS, None, t.color("focus"), width=t.line_width(2))
        pin = QRectF(box.left() + 10, box.top(), t.px(12), box.height())
        paint_icon(p, mirrored(pin, box, rtl=state.rtl), "pin", "due.text", 12)
        for rect, spec in record.head_chips:
            paint_chip(p, rect, spec, rtl=state.rtl)
        text(p, record.body_rect, row.title, t.font("body"), t.color("ink"), rtl=state.rtl)
        text(p, record.side, row.side_text(), t.font("small"), t.color("muted"), elide=False, rtl=state.rtl)

    def _paint_file(self, p: QPainter, rect: QRectF, file: FileLine, *, hovered: bool, rtl: bool) -> None:
        t = theme()
        rrect(p, rect, CONTROL_RADIUS, t.color("hover" if hovered else "sunken"), t.color("line"))
        inner = rect.adjusted(10, 0, -10, 0)
        icon = QRectF(inner.left(), rect.top(), t.px(16), rect.height())
        paint_icon(p, mirrored(icon, rect, rtl=rtl), file.icon, "muted", 16)
        size = QFontMetricsF(t.font("small")).horizontalAdvance(file.size) + 1
        name = inner.adjusted(t.px(16) + 8, 0, -size - 10, 0)
        words = file_words(file.name, name.width())
        text(p, mirrored(name, rect, rtl=rtl), words, t.font("small"), t.color("ink"), rtl=rtl)
        at = QRectF(inner.right() - size, rect.top(), size, rect.height())
        text(
            p, mirrored(at, rect, rtl=rtl), file.size, t.font("small"), t.color("muted"), elide=False, rtl=rtl
        )

    def _paint_side(self, p: QPainter, record: EntryGeometry, state: EntryState) -> None:
        t = theme()
        box = QRectF(record.side)
        if record.row.is_internal:
            side = t.px(16)
            at_left = not state.rtl
            icon = QRectF(box.left() if at_left else box.right() - side, box.top(), side, box.height())
            paint_icon(p, icon, "eye-off", "muted", 12)
            box.adjust(side if at_left else 0, 0, 0 if at_left else -side, 0)
        text(p, box, record.row.side_text(), t.font("small"), t.color("muted"), elide=False, rtl=state.rtl)

    def _paint_expander(self, p: QPainter, rect: QRectF, record: EntryGeometry, state: EntryState) -> None:
        t = theme()
        font = t.font("small", strong=True)
        font.setUnderline(state.expander_hovered)
        label = self._show_less if record.expanded else self._show_all
        if len(record.row.body) > LONGEST:
            label = self._open_all
        text(p, rect, label, font, t.color("accent.text"), rtl=state.rtl)

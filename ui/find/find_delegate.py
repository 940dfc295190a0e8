"""Draws the rows of Find: name and what matched on one line, a passage of up to two lines below, the hits underlined."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from advocate.domain.search import Passage
from ui.find.find_rows import FindRow
from ui.painting import initials, key_size, key_text, mirrored, paint_avatar, paint_key, rrect, text
from ui.theme import theme
from ui.widgets.line_placing import place_lines

ROW = Qt.ItemDataRole.UserRole + 1
_SIDE = 30
_PAD = 14
_TEXT_AT = 54
_LINE = 18
_BETWEEN = 10
_KEPT = 120
_Index = QModelIndex | QPersistentModelIndex


class FindDelegate(QStyledItemDelegate):
    """open_words, log_words: what Enter and Ctrl+Enter do with the current customer. A command shows its own keys."""

    def __init__(self, parent: QListView, open_words: str, log_words: str) -> None:
        super().__init__(parent)
        self._view = parent
        self._laid_out: dict[tuple[object, ...], tuple[QTextLayout, int]] = {}
        self._hints = (f"↵ {open_words}", f"{key_text('Ctrl+Return')} {log_words}")

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, self.row_height(index.data(ROW), self._view.viewport().width()))

    def row_height(self, row: FindRow, width: int) -> int:
        t = theme()
        if row.heading:
            return t.px(30)
        height = t.px(_LINE + 2)
        if row.below is not None:
            height += _line_count(row.below, _words_width(width)) * t.px(_LINE)
        return max(height + t.px(18), t.px(_SIDE + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: FindRow = index.data(ROW)
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        rtl = option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]
        current = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if row.heading:
            inner = rect.adjusted(_PAD, 6, -_PAD, 0)
            text(painter, inner, row.title.text, theme().font("section"), theme().color("muted"), rtl=rtl)
            return
        if current:
            rrect(painter, rect, 8, theme().color("accent.soft"))
        elif index.row() + 1 < index.model().rowCount():
            line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
            painter.fillRect(line, theme().color("line"))
        self._paint_disc(painter, rect, row, rtl=rtl)
        self._paint_words(painter, rect, row, self._caps(row, current=current), rtl=rtl)

    # -- parts ---------------------------------------------------------------------------------------------------

    def _paint_disc(self, p: QPainter, rect: QRectF, row: FindRow, *, rtl: bool) -> None:
        side = theme().px(_SIDE)
        box = QRectF(rect.left() + _PAD, int(rect.center().y() - side / 2), side, side)
        paint_avatar(p, mirrored(box, rect, rtl=rtl), initials(row.avatar), icon=row.icon)

    def _paint_words(
        self, p: QPainter, rect: QRectF, row: FindRow, caps: tuple[str, ...], *, rtl: bool
    ) -> None:
        """Keys stand at the end of the first line: what is below has its room whether the row is chosen or not."""
        t = theme()
        left, width = rect.left() + t.px(_TEXT_AT), _words_width(rect.width())
        below = self._lay_out(row.below, width) if row.below else None
        high, lines = t.px(_LINE + 2), below[1] if below else 0
        top = int(rect.center().y() - (high + lines * t.px(_LINE)) / 2)
        taken = self._paint_caps(p, QRectF(rect.left(), top, rect.width(), high), caps, rtl=rtl)
        self._paint_title(p, QRectF(left, top, width - taken, high), rect, row, rtl=rtl)
        if below is not None:
            p.setPen(t.color("muted"))
            box = mirrored(QRectF(left, top + high, width, lines * t.px(_LINE)), rect, rtl=rtl)
            below[0].draw(p, box.topLeft())

    def _paint_title(self, p: QPainter, line: QRectF, bounds: QRectF, row: FindRow, *, rtl: bool) -> None:
        t = theme()
        font = t.font("strong" if row.customer_id else "body")
        width = _draw_line(p, mirrored(line, bounds, rtl=rtl), row.title, font, "ink", rtl=rtl)
        if row.beside is None:
            return
        rest = QRectF(line.left() + width, line.top(), line.width() - width, line.height())
        if rtl:
            dot = Passage(row.beside.text + " · ", row.beside.marks)
        else:
            dot = Passage(" · " + row.beside.text, tuple((a + 3, b + 3) for a, b in row.beside.marks))
        if rest.width() > t.px(40):
            font = t.font(
                "small", strong=bool(row.beside.marks)
            )  # why it was found, rather than what else there is
            _draw_line(p, mirrored(rest, bounds, rtl=rtl), dot, font, "muted", rtl=rtl)

    def _caps(self, row: FindRow, *, current: bool) -> tuple[str, ...]:
        if row.command is not None:
            return (row.command.keys,) if row.command.keys else ()
        if not current:
            return ()
        return self._hints if row.customer_id else self._hints[1:] if row.new_name else ()

    def _paint_caps(self, p: QPainter, line: QRectF, caps: tuple[str, ...], *, rtl: bool) -> float:
        """Key caps with what they do, from the end of the line; returns the room they took."""
        x = line.right() - _PAD
        for words in reversed(caps):
            size = key_size(words)
            x -= size.width()
            cap = QRectF(x, int(line.center().y() - size.height() / 2), size.width(), size.height())
            paint_key(p, mirrored(cap, line, rtl=rtl), words)
            x -= _BETWEEN
        return line.right() - _PAD - x if caps else 0.0

    def _lay_out(self, passage: Passage, width: float) -> tuple[QTextLayout, int]:
        """Laid out once for what is painted again and again."""
        t = theme()
        key = (
            passage,
            width,
            t.scale,
            t.color("ink").name(),
            t.color("accent").name(),
            self._view.layoutDirection(),
        )
        if key not in self._laid_out:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            self._laid_out[key] = self._two_lines(passage, width)
        return self._laid_out[key]

    def _two_lines(self, passage: Passage, width: float) -> tuple[QTextLayout, int]:
        """At most two lines; what is longer ends in dots."""
        layout, count = self._lines_of(passage, width)
        last = layout.lineAt(count - 1) if count else None
        if last is not None and last.textStart() + last.textLength() < len(passage.text):
            start = last.textStart()
            measured = QFontMetricsF(theme().font("small"))
            rest = measured.elidedText(passage.text[start:], Qt.TextElideMode.ElideRight, width - 4)
            kept = tuple(mark for mark in passage.marks if mark[1] < start + len(rest))
            layout, count = self._lines_of(Passage(passage.text[:start] + rest, kept), width)
        return layout, count

    def _lines_of(self, passage: Passage, width: float) -> tuple[QTextLayout, int]:
        layout = _marked_layout(passage, theme().font("small"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        return layout, place_lines(layout, width, theme().px(_LINE), 2)


def _line_count(passage: Passage, width: float) -> int:
    """Of at most two."""
    words = passage.text.replace("\n", " ").rstrip()
    return 1 if _advance(words, theme().scale) <= width else 2


@lru_cache(maxsize=1024)
def _advance(words: str, _scale: float) -> float:
    """Measured, not laid out, and once: Qt asks for every row of an answer several times, also for those out of sight. _scale:
    of the text, which the font follows."""
    return QFontMetricsF(theme().font("small")).horizontalAdvance(words)


def _words_width(width: float) -> float:
    """What the words of a row of this width have."""
    return max(60.0, width - theme().px(_TEXT_AT) - _PAD)


def _marked_layout(passage: Passage, font: QFont) -> QTextLayout:
    layout = QTextLayout(passage.text.replace("\n", " "), font)
    marked = QTextCharFormat()
    marked.setForeground(theme().color("ink"))
    marked.setFontUnderline(True)
    marked.setUnderlineColor(theme().color("accent"))
    ranges = []
    for start, end in passage.marks:
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, end - start, marked  # type: ignore[misc]
        ranges.append(span)
    layout.setFormats(ranges)
    return layout


def _draw_line(p: QPainter, rect: QRectF, passage: Passage, font: QFont, token: str, *, rtl: bool) -> float:
    """One line with its marks; returns the width drawn. Cut off with dots where there is no room."""
    if not passage.marks:  # most of them: a layout of their own would cost three times as much
        return text(p, rect, passage.text.replace("\n", " "), font, theme().color(token), rtl=rtl)
    shown = QFontMetricsF(font).elidedText(passage.text, Qt.TextElideMode.ElideRight, rect.width())
    kept = tuple(mark for mark in passage.marks if mark[1] < len(shown) or shown == passage.text)
    layout = _marked_layout(Passage(shown, kept), font)
    place_lines(layout, rect.width() + 2, rect.height(), 1)
    width = layout.lineAt(0).naturalTextWidth() if layout.lineCount() else 0.0
    p.setPen(theme().color(token))
    layout.draw(p, QPointF(rect.right() - width if rtl else rect.left(), rect.top()))
    return width

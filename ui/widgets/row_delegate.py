"""Paints one row of a long list: avatar, title and second line, then the columns. Everything fixed, nothing measured twice."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.painting import (
    Align,
    ChipSpec,
    chip_size,
    initials,
    mirrored,
    paint_avatar,
    paint_chip,
    paint_icon,
    rrect,
    text,
)
from ui.theme import theme
from ui.widgets.columns import CHIP_GAP, GAP, PAD, Column, ListRow, leave_room, place_columns, seen_columns
from ui.widgets.paged_model import ROW_ROLE

ROW_HEIGHT = 55
_AVATAR = 30


class RowDelegate(QStyledItemDelegate):
    """Shows ListRow values; a child whose model holds other rows overrides `list_row`.

    slides: columns without room do not give way but slide under the first one; `offset` says how far they are.
    height: of a row in pixels at 100 %.
    """

    def __init__(
        self,
        columns: tuple[Column, ...],
        parent: QWidget | None = None,
        *,
        slides: bool = False,
        height: int = ROW_HEIGHT,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.height = height
        self.slides = slides
        self.offset = 0
        self._placed: tuple[tuple[Any, ...], list[tuple[Column, QRectF]]] = ((), [])

    def list_row(self, row: Any) -> ListRow:
        return row

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme().row(self.height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.paint_row(painter, QRectF(option.rect), index.data(ROW_ROLE), rtl=_rtl(option))  # type: ignore[attr-defined]

    def paint_row(
        self,
        p: QPainter,
        rect: QRectF,
        value: Any,
        *,
        current: bool = False,
        ring: bool = False,
        hovered: bool = False,
        marked: bool = False,
        rtl: bool = False,
    ) -> None:
        """One row; `value` None is a row that is still being fetched. marked: chosen among many, by a tick."""
        t = theme()
        if current or hovered or marked:
            ground = "accent.soft" if current or marked else "surface.hover"
            line = t.color("accent") if ring and current else None
            rrect(p, rect.adjusted(6, 1, -6, -2), 8, t.color(ground), line, width=2)
        p.fillRect(QRectF(rect.left() + PAD, rect.bottom() - 1, rect.width() - 2 * PAD, 1), t.color("line"))
        if value is None:
            self._paint_placeholder(p, rect, rtl=rtl)
            return
        row = self.list_row(value)
        placed = leave_room(self.columns_for(rect.width()), row.cells)
        box = placed[0][1]
        first = QRectF(rect.left() + box.left(), rect.top(), box.width(), rect.height() - 1)
        self._paint_first(p, mirrored(first, rect, rtl=rtl), row, marked=marked, rtl=rtl)
        if self.slides:
            p.save()
            window = QRectF(
                first.right() + GAP, rect.top(), rect.right() - PAD - first.right() - GAP, rect.height()
            )
            p.setClipRect(mirrored(window, rect, rtl=rtl))
        for column, box in placed[1:]:
            cell = QRectF(rect.left() + box.left(), rect.top(), box.width(), rect.height() - 1)
            content = row.cells.get(column.key, "")
            self._paint_cell(p, mirrored(cell, rect, rtl=rtl), column, content, rtl=rtl)
        if self.slides:
            p.restore()

    def columns_for(self, width: float) -> list[tuple[Column, QRectF]]:
        """Where each column lies in a row of this width, as it is painted now."""
        key = (self.columns, int(width), self.offset, theme().scale)
        if self._placed[0] != key:
            place = seen_columns(self.columns, width, self.offset) if self.slides else None
            self._placed = (key, place if place is not None else place_columns(self.columns, width))
        return self._placed[1]

    # -- parts ---------------------------------------------------------------------------------------------------

    def _paint_first(self, p: QPainter, cell: QRectF, row: ListRow, *, marked: bool, rtl: bool) -> None:
        t = theme()
        inner = QRectF(cell)
        if row.avatar or row.icon:
            side = min(t.px(_AVATAR), int(cell.height()) - 8)
            box = QRectF(cell.left(), cell.center().y() - side / 2, side, side)
            disc = mirrored(box, cell, rtl=rtl)
            if marked:
                rrect(p, disc, side / 2, t.color("accent"))
                paint_icon(p, disc, "check", "on.accent", 16)
            else:
                paint_avatar(p, disc, initials(row.avatar), meaning=row.meaning, icon=row.icon)
            inner.setLeft(box.right() + 10)
        title_height, second_height = t.px(19), t.px(17)
        used = title_height + (second_height if row.second else 0)
        line = QRectF(inner.left(), int(cell.center().y() - used / 2), inner.width(), title_height)
        self._paint_title(p, line, cell, row, rtl=rtl)
        if row.second:
            below = QRectF(inner.left(), line.bottom(), inner.width(), second_height)
            font, color = t.font("small"), t.color("muted")
            words = second_words(row, below.width(), QFontMetricsF(font))
            text(p, mirrored(below, cell, rtl=rtl), words, font, color, rtl=rtl)

    def _paint_title(self, p: QPainter, line: QRectF, cell: QRectF, row: ListRow, *, rtl: bool) -> None:
        t = theme()
        font = t.font("strong")
        chips = [(spec, chip_size(spec)) for spec in row.title_chips]
        taken = sum(size.width() + CHIP_GAP for _, size in chips)
        width = min(QFontMetricsF(font).horizontalAdvance(row.title) + 1, max(40.0, line.width() - taken))
        box = QRectF(line.left(), line.top(), width, line.height())
        color = t.color("muted" if row.muted else "ink")
        text(p, mirrored(box, cell, rtl=rtl), row.title, font, color, rtl=rtl)
        x = box.right() + CHIP_GAP
        for spec, size in chips:
            if x + size.width() > line.right() + 1:
                break
            place = QRectF(x, line.center().y() - size.height() / 2, size.width(), size.height())
            paint_chip(p, mirrored(place, cell, rtl=rtl), spec, rtl=rtl)
            x += size.width() + CHIP_GAP

    def _paint_cell(
        self, p: QPainter, cell: QRectF, column: Column, content: str | tuple[ChipSpec, ...], *, rtl: bool
    ) -> None:
        t = theme()
        if isinstance(content, str):
            align = Align.AlignRight if column.figures else Align.AlignLeft
            lines = content.split("\n", 1)
            height = cell.height() if len(lines) == 1 else t.px(17)
            top = int(cell.center().y() - height * len(lines) / 2)
            for number, line in enumerate(lines):
                place = QRectF(cell.left(), top + number * height, cell.width(), height)
                text(p, place, line, t.font("small"), t.color("muted"), align=align, rtl=rtl)
            return
        self._paint_chips(p, cell, column, content, rtl=rtl)

    def _paint_chips(
        self, p: QPainter, cell: QRectF, column: Column, chips: tuple[ChipSpec, ...], *, rtl: bool
    ) -> None:
        """As many as there is room for, and how many more there are."""
        t = theme()
        total = sum(chip_size(spec).width() + CHIP_GAP for spec in chips) - CHIP_GAP
        x = cell.right() - total if column.figures and total < cell.width() else cell.left()
        for number, spec in enumerate(chips):
            size = chip_size(spec)
            left = len(chips) - number - 1
            more = f"+{left}"
            reserved = QFontMetricsF(t.font("small")).horizontalAdvance(more) + CHIP_GAP if left else 0
            room = cell.right() - x - (reserved if x + size.width() + reserved > cell.right() else 0)
            if room < 28 or (number and size.width() > room and left):
                rest = QRectF(x, cell.top(), cell.right() - x, cell.height())
                words = f"+{left + 1}"
                text(p, mirrored(rest, cell, rtl=rtl), words, t.font("small"), t.color("muted"), rtl=rtl)
                break
            box = QRectF(
                x, int(cell.center().y() - size.height() / 2), min(size.width(), room), size.height()
            )
            paint_chip(p, mirrored(box, cell, rtl=rtl), spec, rtl=rtl)
            x += box.width() + CHIP_GAP

    def _paint_placeholder(self, p: QPainter, rect: QRectF, *, rtl: bool) -> None:
        t = theme()
        side = t.px(_AVATAR)
        disc = QRectF(rect.left() + PAD, rect.center().y() - side / 2, side, side)
        bar = QRectF(disc.right() + 10, rect.center().y() - 5, 160, 10)
        rrect(p, mirrored(disc, rect, rtl=rtl), side / 2, t.color("sunken"))
        rrect(p, mirrored(bar, rect, rtl=rtl), 5, t.color("sunken"))


def second_words(row: ListRow, width: float, measured: QFontMetricsF) -> str:
    """The second line without the parts at its end that have no room; the first is always there."""
    parts = row.second_parts
    while len(parts) > 1 and measured.horizontalAdvance(" · ".join(parts)) > width:
        parts = parts[:-1]
    return " · ".join(parts)


def _rtl(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]

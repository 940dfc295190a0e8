"""Paints one row of a long list: avatar, title and second line, then the columns. Everything fixed, nothing measured twice."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.painting import Align, ChipSpec, chip_size, initials, mirrored, paint_avatar, paint_chip, rrect, text
from ui.theme import theme
from ui.widgets.columns import PAD, Column, ListRow, place_columns
from ui.widgets.paged_model import ROW_ROLE

ROW_HEIGHT = 55
_AVATAR = 30


class RowDelegate(QStyledItemDelegate):
    """Shows ListRow values; a child whose model holds other rows overrides `list_row`."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._placed: tuple[int, float, list[tuple[Column, QRectF]]] = (0, 0.0, [])

    def list_row(self, row: Any) -> ListRow:
        return row

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, theme().px(ROW_HEIGHT))

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
        rtl: bool = False,
    ) -> None:
        """One row; `value` None is a row that is still being fetched."""
        t = theme()
        if current or hovered:
            ground = "accent.soft" if current else "surface.hover"
            line = t.color("accent") if ring and current else None
            rrect(p, rect.adjusted(6, 1, -6, -2), 8, t.color(ground), line, width=2)
        p.fillRect(QRectF(rect.left() + PAD, rect.bottom() - 1, rect.width() - 2 * PAD, 1), t.color("line"))
        if value is None:
            self._paint_placeholder(p, rect, rtl=rtl)
            return
        row = self.list_row(value)
        for place, (column, box) in enumerate(self._columns_for(rect.width())):
            cell = QRectF(rect.left() + box.left(), rect.top(), box.width(), rect.height() - 1)
            cell = mirrored(cell, rect, rtl=rtl)
            if place == 0:
                self._paint_first(p, cell, row, rtl=rtl)
            else:
                self._paint_cell(p, cell, column, row.cells.get(column.key, ""), rtl=rtl)

    # -- parts ---------------------------------------------------------------------------------------------------

    def _columns_for(self, width: float) -> list[tuple[Column, QRectF]]:
        key = (int(width), theme().scale)
        if self._placed[:2] != key:
            self._placed = (*key, place_columns(self.columns, width))
        return self._placed[2]

    def _paint_first(self, p: QPainter, cell: QRectF, row: ListRow, *, rtl: bool) -> None:
        t = theme()
        inner = QRectF(cell)
        if row.avatar or row.icon:
            side = t.px(_AVATAR)
            box = QRectF(cell.left(), cell.center().y() - side / 2, side, side)
            disc = mirrored(box, cell, rtl=rtl)
            paint_avatar(p, disc, initials(row.avatar), meaning=row.meaning, icon=row.icon)
            inner.setLeft(box.right() + 10)
        title_height, second_height = t.px(19), t.px(17)
        used = title_height + (second_height if row.second else 0)
        line = QRectF(inner.left(), int(cell.center().y() - used / 2), inner.width(), title_height)
        self._paint_title(p, line, cell, row, rtl=rtl)
        if row.second:
            below = QRectF(inner.left(), line.bottom(), inner.width(), second_height)
            color = t.color("muted")
            text(p, mirrored(below, cell, rtl=rtl), row.second, t.font("small"), color, rtl=rtl)

    def _paint_title(self, p: QPainter, line: QRectF, cell: QRectF, row: ListRow, *, rtl: bool) -> None:
        t = theme()
        font = t.font("strong")
        chips = [(spec, chip_size(spec)) for spec in row.title_chips]
        taken = sum(size.width() + 6 for _, size in chips)
        width = min(QFontMetricsF(font).horizontalAdvance(row.title) + 1, max(40.0, line.width() - taken))
        box = QRectF(line.left(), line.top(), width, line.height())
        color = t.color("muted" if row.muted else "ink")
        text(p, mirrored(box, cell, rtl=rtl), row.title, font, color, rtl=rtl)
        x = box.right() + 6
        for spec, size in chips:
            if x + size.width() > line.right() + 1:
                break
            place = QRectF(x, line.center().y() - size.height() / 2, size.width(), size.height())
            paint_chip(p, mirrored(place, cell, rtl=rtl), spec, rtl=rtl)
            x += size.width() + 6

    def _paint_cell(
        self, p: QPainter, cell: QRectF, column: Column, content: str | tuple[ChipSpec, ...], *, rtl: bool
    ) -> None:
        t = theme()
        if isinstance(content, str):
            align = Align.AlignRight if column.figures else Align.AlignLeft
            text(p, cell, content, t.font("small"), t.color("muted"), align=align, rtl=rtl)
            return
        total = sum(chip_size(spec).width() + 6 for spec in content) - 6
        x = cell.right() - total if column.figures and total < cell.width() else cell.left()
        for spec in content:
            size = chip_size(spec)
            room = cell.right() - x
            if room < 28:
                break
            box = QRectF(
                x, int(cell.center().y() - size.height() / 2), min(size.width(), room), size.height()
            )
            paint_chip(p, mirrored(box, cell, rtl=rtl), spec, rtl=rtl)
            x += size.width() + 6

    def _paint_placeholder(self, p: QPainter, rect: QRectF, *, rtl: bool) -> None:
        t = theme()
        side = t.px(_AVATAR)
        disc = QRectF(rect.left() + PAD, rect.center().y() - side / 2, side, side)
        bar = QRectF(disc.right() + 10, rect.center().y() - 5, 160, 10)
        rrect(p, mirrored(disc, rect, rtl=rtl), side / 2, t.color("sunken"))
        rrect(p, mirrored(bar, rect, rtl=rtl), 5, t.color("sunken"))


def _rtl(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft  # type: ignore[attr-defined]

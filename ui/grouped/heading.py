"""How the heading of a group is painted: a sign whether it is open, its title, how many rows it has, what is late."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.grouped.layout import Group, Heading
from ui.painting import ChipSpec, chip_size, mirrored, paint_chip, paint_icon, rrect, text
from ui.theme import theme
from ui.widgets.columns import PAD

HEADING_HEIGHT = 36


def paint_heading(
    p: QPainter,
    rect: QRectF,
    heading: Heading,
    *,
    current: bool = False,
    ring: bool = False,
    hovered: bool = False,
    target: bool = False,
    rtl: bool = False,
) -> None:
    """target: something is being dragged over its group."""
    t = theme()
    if current or hovered or target:
        ground = "accent.soft" if current or target else "surface.hover"
        line = t.color("accent") if (ring and current) or target else None
        rrect(p, rect.adjusted(6, 2, -6, -2), 8, t.color(ground), line, width=2)
    side = t.px(16)
    sign = QRectF(rect.left() + PAD - 2, rect.top(), side, rect.height())
    closed = "chevron-left" if rtl else "chevron-right"
    group = heading.group
    if group.count:
        shown = closed if heading.is_folded else "chevron-down"
        paint_icon(p, mirrored(sign, rect, rtl=rtl), shown, "muted")
    font = t.font("section")
    token = "ink" if group.meaning == "neutral" else f"{group.meaning}.text"
    token = token if group.count else "muted"  # nothing in it: only a place to move to
    count = f"{group.count:,}"
    chip = _chip(group)
    after = QFontMetricsF(t.font("small")).horizontalAdvance(count) + 8
    after += chip_size(chip).width() + 10 if chip else 0
    left = sign.right() + 6
    room = rect.right() - PAD - left - after
    wide = min(QFontMetricsF(font).horizontalAdvance(group.title) + 1, room)
    title = QRectF(left, rect.top(), wide, rect.height())
    text(p, mirrored(title, rect, rtl=rtl), group.title, font, t.color(token), rtl=rtl)
    figure = QRectF(title.right() + 8, rect.top(), after, rect.height())
    drawn = text(p, mirrored(figure, rect, rtl=rtl), count, t.font("small"), t.color("muted"), rtl=rtl)
    if chip is not None:
        size = chip_size(chip)
        box = QRectF(
            figure.left() + drawn + 10,
            int(rect.center().y() - size.height() / 2),
            size.width(),
            size.height(),
        )
        paint_chip(p, mirrored(box, rect, rtl=rtl), chip, rtl=rtl)


def _chip(group: Group) -> ChipSpec | None:
    if group.flagged:
        return ChipSpec(text=group.flagged, meaning="late")
    return ChipSpec(text=group.note, meaning="due") if group.note else None

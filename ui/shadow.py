"""The soft shadow under a panel: a small one is drawn once, and its corners and edges go around a panel of any size."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.painting import rrect
from ui.theme import theme

REACH = 40
"""How far it is seen beside the panel, in pixels; below it, a drop further."""
_DROP = 8


def paint_shadow(p: QPainter, rect: QRect, radius: int = 12) -> None:
    """Around a panel in `rect`; what the panel covers stays as it is, but for its corners."""
    device = p.device()
    ratio = device.devicePixelRatio() if device else 1.0
    pixmap = _smallest(radius, ratio, dark=theme().dark)
    around = QRectF(rect).adjusted(-REACH, -REACH, REACH, REACH + _DROP)
    whole = QRectF(0, 0, pixmap.width() / ratio, pixmap.height() / ratio)
    for target, source in zip(_pieces(around, radius), _pieces(whole, radius), strict=True):
        p.drawPixmap(target, pixmap, QRectF(source.topLeft() * ratio, source.size() * ratio))


def _pieces(around: QRectF, radius: int) -> Iterator[QRectF]:
    """Corners and edges, row by row; the middle lies below the panel."""
    side, top, bottom = REACH + radius, REACH + _DROP + radius, REACH + radius
    columns = ((around.left(), side), (around.left() + side, around.width() - 2 * side))
    columns += ((around.right() - side, side),)
    rows = ((around.top(), top), (around.top() + top, around.height() - top - bottom))
    rows += ((around.bottom() - bottom, bottom),)
    for y, height in rows:
        for x, width in columns:
            if (x, y) != (columns[1][0], rows[1][0]):
                yield QRectF(x, y, width, height)


@lru_cache(maxsize=8)
def _smallest(radius: int, ratio: float, *, dark: bool) -> QPixmap:
    """The shadow of a panel that is all corners, with one pixel between them."""
    side = 2 * radius + 1
    pixmap = QPixmap(QSize(side + 2 * REACH, side + 2 * REACH + _DROP) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    layer = QColor(theme().color("shadow"))
    strength = 0.55 if dark else 0.22
    depth = REACH + _DROP
    with QPainter(pixmap) as painter:
        for step in range(REACH, -_DROP, -1):  # on below the panel's edge, so that the drop shows no band
            layer.setAlphaF(strength * 3 * (1 - (step + _DROP) / depth) ** 2 / depth)
            rect = QRectF(REACH, REACH + _DROP, side, side).adjusted(-step, -step, step, step)
            rrect(painter, rect, radius + step, layer)
    return pixmap

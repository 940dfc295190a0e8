"""Free functions that draw the parts every page shares, so that a chip in a list looks like a chip on a page.

They take a painter and a rectangle in its coordinates; colours, fonts and lengths come from the theme. Layouts mirror
by `rtl`. Nothing here knows a widget or keeps state, pixmap caches aside.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter, QPen

from ui.theme import theme
from ui.tokens import Meaning

RADIUS = 10
CONTROL_RADIUS = 8
CHIP_HEIGHT = 20
KEY_HEIGHT = 17
Align = Qt.AlignmentFlag
Rect = QRect | QRectF


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipSpec:
    """What a chip says, and what its colour means. `key` (not shown) names it when it is clicked."""

    text: str
    meaning: Meaning = "neutral"
    icon: str = ""
    key: str = ""


def whole(value: float) -> int:
    """Rounds half up: Python's own rounding goes to even and makes lines jump by a pixel at 125 %."""
    return int(value + 0.5)


def mirrored(rect: Rect, bounds: Rect, *, rtl: bool) -> QRectF:
    """`rect` as it lies in `bounds` when read from right to left; unchanged otherwise."""
    rect, bounds = QRectF(rect), QRectF(bounds)
    if rtl:
        rect.moveLeft(bounds.left() + bounds.right() - rect.right())
    return rect


def rrect(
    p: QPainter,
    rect: Rect,
    radius: float,
    fill: QColor | None = None,
    line: QColor | None = None,
    *,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose line lies inside `rect`, crisp at every radius."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if line is not None else 0.0
    if line is None:
        p.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(line, width)
        if dashed:
            pen.setDashPattern([3, 3])
        p.setPen(pen)
    p.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def text(
    p: QPainter,
    rect: Rect,
    string: str,
    font: QFont,
    color: QColor,
    *,
    align: Align = Align.AlignLeft,
    rtl: bool = False,
    elide: bool = True,
) -> float:
    """One line, centred vertically on a whole baseline, elided where it must be; returns the width drawn.

    Left means leading: with `rtl` it starts from the right edge.
    """
    rect = QRectF(rect)
    measured = QFontMetricsF(font)
    mode = Qt.TextElideMode.ElideRight
    shown, width = string, measured.horizontalAdvance(string)
    if elide and width > rect.width():  # most texts have room: measured once
        shown = measured.elidedText(string, mode, rect.width())
        width = measured.horizontalAdvance(shown)
    spare = rect.width() - width
    x = rect.left()
    if align & Align.AlignHCenter:
        x += spare / 2
    elif bool(align & Align.AlignRight) != rtl:
        x += spare
    baseline = whole(
        rect.top() + (rect.height() - measured.ascent() - measured.descent()) / 2 + measured.ascent()
    )
    p.setFont(font)
    p.setPen(color)
    p.setLayoutDirection(
        Qt.LayoutDirection.LayoutDirectionAuto
    )  # "29 h late" reads so in a mirrored window, too
    p.drawText(QPointF(x, baseline), shown)
    return width


def paint_icon(p: QPainter, rect: Rect, name: str, token: str = "ink", size: int = 16) -> None:
    """An icon in the middle of `rect`; `size` in pixels at 100 %."""
    device = p.device()
    pixmap = theme().icon(name, size, token, device.devicePixelRatio() if device else 0.0)
    side = theme().px(size)
    rect = QRectF(rect)
    x, y = whole(rect.center().x() - side / 2), whole(rect.center().y() - side / 2)
    p.drawPixmap(QPointF(x, y), pixmap)


# -- chips -----------------------------------------------------------------------------------------------------------


def chip_size(spec: ChipSpec, *, hint: str = "") -> QSize:
    """Width and height of a chip; `hint` is a key shown at its end."""
    t = theme()
    width = QFontMetricsF(t.font("chip")).horizontalAdvance(spec.text) + 16
    if spec.icon:
        width += t.px(12) + 4
    if hint:
        width += key_size(hint).width() + 2
    return QSize(int(width + 0.999), t.px(CHIP_HEIGHT))


def paint_chip(
    p: QPainter, rect: Rect, spec: ChipSpec, *, hovered: bool = False, hint: str = "", rtl: bool = False
) -> None:
    """A soft pill: the meaning's text colour on its soft ground."""
    t = theme()
    rect = QRectF(rect)
    ground = f"{spec.meaning}.hover.soft" if hovered else f"{spec.meaning}.soft"
    line = t.color(f"{spec.meaning}.text") if t.high_contrast else None  # a soft ground alone is no edge
    rrect(p, rect, rect.height() / 2, t.color(ground), line)
    inner = rect.adjusted(8, 0, -8, 0)
    color = f"{spec.meaning}.text"
    if hint:
        size = key_size(hint)
        box = QRectF(
            inner.right() - size.width() + 4,
            rect.center().y() - size.height() / 2,
            size.width(),
            size.height(),
        )
        paint_key(p, mirrored(box, rect, rtl=rtl), hint)
        inner.setRight(box.left() - 4)
    if spec.icon:
        side = t.px(12)
        box = QRectF(inner.left(), rect.top(), side, rect.height())
        paint_icon(p, mirrored(box, rect, rtl=rtl), spec.icon, color, 12)
        inner.setLeft(inner.left() + side + 4)
    text(p, mirrored(inner, rect, rtl=rtl), spec.text, t.font("chip"), t.color(color), rtl=rtl)


# -- keys ------------------------------------------------------------------------------------------------------------


_KEY_SIGNS = {"Return": "↵", "Enter": "↵", "Down": "↓", "Up": "↑", "Right": "→", "Left": "←"}
"""What stands on the keys, by Qt's words for them."""


def key_text(sequence: str | QKeySequence | QKeySequence.StandardKey) -> str:
    """A shortcut as this platform writes it, with thin spaces for plus signs: "Ctrl K", "Ctrl ↵"."""
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    pressed = native[:-1].split("+")
    pressed[-1] += native[-1:]  # which may be a plus itself
    signs = {QCoreApplication.translate("QShortcut", word): sign for word, sign in _KEY_SIGNS.items()}
    return " ".join([*pressed[:-1], signs.get(pressed[-1], pressed[-1])])


def key_size(label: str) -> QSize:
    t = theme()
    width = QFontMetricsF(t.font("key")).horizontalAdvance(label) + 11
    return QSize(int(width + 0.5), t.px(KEY_HEIGHT))


def paint_key(p: QPainter, rect: Rect, label: str) -> None:
    """A key cap: small quiet letters in a thin frame."""
    t = theme()
    rrect(p, rect, 4, t.color("surface"), t.color("line"))
    text(p, rect, label, t.font("key"), t.color("muted"), align=Align.AlignHCenter, elide=False)


# -- people, cards, shadows ------------------------------------------------------------------------------------------


def initials(name: str) -> str:
    """Up to two letters for a name; the last word gives the second."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalnum()]
    if not words:
        return name.strip()[:1].upper()
    letters = words[0][:1] + (words[-1][:1] if len(words) > 1 else "")
    return letters.upper()


def paint_avatar(
    p: QPainter, rect: Rect, letters: str, *, meaning: Meaning = "accent", icon: str = ""
) -> None:
    """A soft disc with initials (or an icon); the letters take 37 % of its diameter."""
    t = theme()
    rect = QRectF(rect)
    rrect(p, rect, rect.width() / 2, t.color(f"{meaning}.soft"))
    if icon:
        paint_icon(p, rect, icon, f"{meaning}.text", 16 if rect.width() < theme().px(40) else 20)
        return
    font = QFont(t.font("chip"))
    font.setPixelSize(max(8, whole(rect.width() * 0.37)))
    text(p, rect, letters, font, t.color(f"{meaning}.text"), align=Align.AlignHCenter, elide=False)


def paint_card(
    p: QPainter,
    rect: Rect,
    *,
    edge: Meaning | None = None,
    ground: str = "surface",
    line: str | None = "line",
    dashed: bool = False,
    ring: bool = False,
    rtl: bool = False,
) -> None:
    """A white sheet with one thin line; `edge` colours its leading 3 px, `ring` marks the current one."""
    t = theme()
    rect = QRectF(rect)
    rrect(p, rect, RADIUS, t.color(ground), t.color(line) if line else None, dashed=dashed)
    if edge is not None:
        p.save()
        p.setClipRect(mirrored(QRectF(rect.left(), rect.top(), 3, rect.height()), rect, rtl=rtl))
        rrect(p, rect, RADIUS, t.color(edge))
        p.restore()
    if ring:
        rrect(p, rect.adjusted(-1, -1, 1, 1), RADIUS + 1, None, t.color("focus"), width=t.line_width(2))

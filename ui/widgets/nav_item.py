"""One place of the navigation: icon, name and a count that means something; in the rail the count below the icon."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting import (
    CONTROL_RADIUS,
    Align,
    ChipSpec,
    chip_size,
    mirrored,
    paint_chip,
    paint_icon,
    rrect,
    text,
)
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.painted_button import PaintedButton, Shortcut

_MOST_SHOWN, _MOST_IN_RAIL = 999, 99
_RAIL_HEIGHT, _RAIL_ICON, _RAIL_BADGE = 40, 18, 14


class Place(NamedTuple):
    """One place of the navigation: what chosen(key) sends, what it is called, its icon, and the act that leads there.

    at_foot: it stands at the bottom, apart from where the work is done.
    """

    key: str
    label: str
    icon: str
    act: str = ""
    at_foot: bool = False


class NavItem(PaintedButton):
    """One place. The chosen one lies on a white sheet; its count stands at the end."""

    base_height = 37
    padding = 11

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        self.place = place
        self._count = 0
        self._words = ""
        self._rail = False
        self._meaning: Meaning = "accent"
        super().__init__(place.label, parent, icon=place.icon, act=place.act)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int, meaning: Meaning, words: str = "") -> None:
        """words: what is counted, for screen readers and the tooltip; the bare number where there are none."""
        self._count, self._meaning = count, meaning
        said = words or str(count)
        self.setAccessibleName(f"{self.place.label}, {said}" if count else self.place.label)
        self._words = said if count else ""
        self._say_tooltip()
        self.update()

    def set_hint(self, hint: Shortcut) -> None:
        super().set_hint(hint)
        self._say_tooltip()

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self._say_tooltip()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(38), theme().px(_RAIL_HEIGHT if self._rail else self.base_height))

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            if self.isChecked():
                rrect(p, self.rect(), CONTROL_RADIUS, t.color("surface"), t.color("line"))
            elif self.underMouse():
                rrect(p, self.rect(), CONTROL_RADIUS, t.color("hover"))
            icon_token = "accent.text" if self.isChecked() else "muted"
            if self._rail:
                self._paint_in_rail(p, icon_token)
            else:
                self._paint_row(p, icon_token)

    def _paint_row(self, p: QPainter, icon_token: str) -> None:
        t = theme()
        side = t.px(16)
        x = self.padding - 1
        icon = mirrored(QRectF(x, 0, side, self.height()), self.rect(), rtl=self.rtl)
        paint_icon(p, icon, self.place.icon, icon_token, 16)
        x += side + 8
        end = self.width() - self.padding
        if self._count:
            size = chip_size(self._count_spec())
            end -= size.width() - 1
            chip = QRectF(end, (self.height() - size.height()) // 2, size.width(), size.height())
            paint_chip(p, mirrored(chip, self.rect(), rtl=self.rtl), self._count_spec())
            end -= 7
        box = mirrored(QRectF(x, 0, end - x, self.height()), self.rect(), rtl=self.rtl)
        font = t.font("strong" if self.isChecked() else "body")
        text(p, box, self._label, font, t.color("ink"), rtl=self.rtl)

    def _paint_in_rail(self, p: QPainter, icon_token: str) -> None:
        """The number below the icon, so that it hides nothing of it."""
        icon, badge = self.rail_boxes()
        paint_icon(p, icon, self.place.icon, icon_token, _RAIL_ICON)
        if self._count:
            t, token = theme(), f"{self._meaning}.text"
            line = t.color(token) if t.high_contrast else None
            rrect(p, badge, badge.height() / 2, t.color(f"{self._meaning}.soft"), line)
            text(p, badge, self._count_spec().text, t.font("chip"), t.color(token), align=Align.AlignHCenter)

    def rail_boxes(self) -> tuple[QRectF, QRectF]:
        """Where the icon and the number lie in the rail; without a number the icon has the middle."""
        t, middle = theme(), self.width() / 2
        side, high = t.px(_RAIL_ICON), t.px(_RAIL_BADGE) if self._count else 0
        top = (self.height() - side - high) // 2
        wide = QFontMetricsF(t.font("chip")).horizontalAdvance(self._count_spec().text) + t.px(10)
        icon = QRectF(middle - side / 2, top, side, side)
        return icon, QRectF(middle - wide / 2, icon.bottom() + 1, wide, high)

    def _count_spec(self) -> ChipSpec:
        most = _MOST_IN_RAIL if self._rail else _MOST_SHOWN
        return ChipSpec(text=str(self._count) if self._count <= most else f"{most}+", meaning=self._meaning)

    def _say_tooltip(self) -> None:
        """The keys that lead here, what the number counts, and in the rail the name, too."""
        name = self.place.label if self._rail else ""
        parts = (name, self._words, self._hint)
        self.setToolTip(" · ".join(part for part in parts if part))

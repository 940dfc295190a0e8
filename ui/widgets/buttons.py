"""The buttons of the design: primary, plain, small icon, chip and link. Each says its shortcut beside its label."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting import (
    CHIP_HEIGHT,
    CONTROL_RADIUS,
    ChipSpec,
    chip_size,
    key_size,
    mirrored,
    paint_chip,
    paint_icon,
    paint_key,
    rrect,
    text,
)
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.painted_button import PaintedButton, Shortcut


class PrimaryButton(PaintedButton):
    """The one act a page is for: filled with the accent."""

    role = "strong"
    gap = 7

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            if not self.isEnabled():
                rrect(p, self.rect(), CONTROL_RADIUS, t.color("sunken"))
                self.paint_content(p, "faint")
                return
            ground = "accent.pressed" if self.isDown() else "accent.hover" if self.underMouse() else "accent"
            rrect(p, self.rect(), CONTROL_RADIUS, t.color(ground))
            self.paint_content(p, "on.accent")

    def paint_hint(self, p: QPainter, rect: QRectF) -> None:
        token = "accent.quiet" if self.isEnabled() else "faint"
        text(p, rect, self._hint, theme().font("body"), theme().color(token), rtl=self.rtl)


class PlainButton(PaintedButton):
    """Any other act: a thin frame. Checkable ones show that they are on by the accent's soft ground."""

    gap = 7

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            hovered = self.underMouse() and self.isEnabled()
            ground = "accent.soft" if self.isChecked() else "sunken" if self.isDown() else "surface"
            rrect(
                p, self.rect(), CONTROL_RADIUS, t.color(ground), t.color("line.strong" if hovered else "line")
            )
            token = "accent.text" if self.isChecked() else "ink"
            self.paint_content(p, token if self.isEnabled() else "faint")

    def hint_width(self) -> float:
        return key_size(self._hint).width() if self._hint else 0.0

    def paint_hint(self, p: QPainter, rect: QRectF) -> None:
        paint_hint_key(p, rect, self._hint)


def paint_hint_key(p: QPainter, rect: QRectF, label: str) -> None:
    """A key cap in the middle of a taller rectangle."""
    height = key_size(label).height()
    paint_key(p, QRectF(rect.left(), (rect.height() - height) // 2, rect.width(), height), label)


class SmallButton(PlainButton):
    """A plain button inside a card's text: 28 high."""

    base_height = 28
    padding = 10


class SmallPrimaryButton(PrimaryButton):
    """A primary button inside a card's text: 28 high."""

    base_height = 28
    padding = 10


class IconButton(PaintedButton):
    """Only an icon; `name` is what it does, in words, for its tooltip and for screen readers."""

    base_height = 28
    padding = 6

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        shortcut: Shortcut | None = None,
        hint: Shortcut | None = None,
        act: str = "",
        hint_act: str = "",
        token: str = "muted",
        size: int = 16,
    ) -> None:
        self._token = token
        self.icon_size = size
        super().__init__(
            "", parent, icon=icon, shortcut=shortcut, hint=hint, act=act, hint_act=hint_act, name=name
        )
        self.set_name(name)

    def set_hint(self, hint: Shortcut) -> None:
        super().set_hint(hint)
        self.set_name(self.accessibleName())

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._hint})" if self._hint else name)

    def sizeHint(self) -> QSize:
        side = theme().px(max(self.base_height, self.icon_size + 12))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            if self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked()):
                rrect(p, self.rect(), 6, t.color("accent.soft" if self.isChecked() else "hover"))
            token = "accent.text" if self.isChecked() else self._token
            paint_icon(p, self.rect(), self._icon, token if self.isEnabled() else "faint", self.icon_size)


class LinkButton(PaintedButton):
    """An act inside a sentence or under a list: accent words, underlined while pointed at.

    quiet: small muted words with a key cap, for offers beside a list ("Find in timeline").
    """

    base_height = 22
    padding = 0

    def __init__(
        self,
        label: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        shortcut: Shortcut | None = None,
        hint: Shortcut | None = None,
        act: str = "",
        hint_act: str = "",
        name: str = "",
        quiet: bool = False,
    ) -> None:
        self._token = "muted" if quiet else "accent.text"
        self.role = "small" if quiet else "button"
        super().__init__(
            label, parent, icon=icon, shortcut=shortcut, hint=hint, act=act, hint_act=hint_act, name=name
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            token = self._token if self.isEnabled() else "faint"
            self.paint_content(p, token, underline=self.underMouse() and self.isEnabled())

    def hint_width(self) -> float:
        return key_size(self._hint).width() if self._hint else 0.0

    def paint_hint(self, p: QPainter, rect: QRectF) -> None:
        paint_hint_key(p, rect, self._hint)


class ChipButton(PaintedButton):
    """A chip that acts ("Accept", "Say hi", a hint under the text). `spec` may be changed with set_spec."""

    role = "chip"

    def __init__(
        self,
        label: str,
        meaning: Meaning = "neutral",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        shortcut: Shortcut | None = None,
        hint: Shortcut | None = None,
        act: str = "",
        hint_act: str = "",
        name: str = "",
    ) -> None:
        self._meaning: Meaning = meaning
        super().__init__(
            label, parent, icon=icon, shortcut=shortcut, hint=hint, act=act, hint_act=hint_act, name=name
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_meaning(self, meaning: Meaning) -> None:
        self._meaning = meaning
        self.update()

    def spec(self) -> ChipSpec:
        return ChipSpec(text=self._label, meaning=self._meaning, icon=self._icon)

    def sizeHint(self) -> QSize:
        size = chip_size(self.spec(), hint=self._hint)
        return QSize(size.width(), max(size.height(), theme().px(CHIP_HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            size = self.sizeHint()
            box = QRectF(0, (self.height() - size.height()) // 2, self.width(), size.height())
            box = mirrored(box, self.rect(), rtl=self.rtl)
            paint_chip(p, box, self.spec(), hovered=self.underMouse(), hint=self._hint, rtl=self.rtl)

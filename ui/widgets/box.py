"""Grounds that paint themselves: cards with a thin line all round, and columns and bars with a line on one side."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.painting import paint_card
from ui.theme import theme
from ui.tokens import Meaning
from ui.widgets.density import follow_density

Kind = Literal["card", "note", "page", "nav", "header", "strip", "column", "panel"]
Side = Literal["", "top", "bottom", "leading", "trailing"]


class _Look(NamedTuple):
    ground: str
    side: Side


_LOOKS: dict[Kind, _Look] = {
    "page": _Look("canvas", ""),
    "nav": _Look("sunken", "trailing"),
    "header": _Look("surface", "bottom"),
    "strip": _Look("surface", "top"),
    "column": _Look("canvas", "trailing"),
    "panel": _Look("surface", "leading"),
}


class Box(QFrame):
    """A painted ground. Cards: "card" and "note" (soft ground of its meaning); the others fill their whole rectangle.

    edge colours the leading 3 px of a card, dashed breaks its line (nobody there yet).
    """

    def __init__(
        self,
        kind: Kind = "card",
        parent: QWidget | None = None,
        *,
        meaning: Meaning = "due",
        edge: Meaning | None = None,
        dashed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._meaning: Meaning = meaning
        self._edge: Meaning | None = edge
        self._dashed = dashed

    def set_edge(self, edge: Meaning | None) -> None:
        self._edge = edge
        self.update()

    def set_dashed(self, dashed: bool) -> None:
        self._dashed = dashed
        self.update()

    def column(
        self, *, margins: tuple[int, int, int, int] = (16, 16, 16, 16), spacing: int = 0
    ) -> QVBoxLayout:
        """A vertical layout inside, with the card's own margins; a card's follow the density."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*margins)
        layout.setSpacing(spacing)
        if self._kind in {"card", "note"}:
            follow_density(layout)
        return layout

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            if self._kind == "note":
                paint_card(p, self.rect(), ground=f"{self._meaning}.soft", line=None)
            elif self._kind == "card":
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                paint_card(p, self.rect(), edge=self._edge, dashed=self._dashed, rtl=rtl)
            else:
                look = _LOOKS[self._kind]
                p.fillRect(self.rect(), theme().color(look.ground))
                if look.side:
                    p.fillRect(self._line_rect(look.side), theme().color("line"))

    def carry_down(self, p: QPainter, rect: QRect) -> None:
        """Paint the ground and its line into that, which lies right below. For grounds that fill their rectangle."""
        look = _LOOKS[self._kind]
        p.fillRect(rect, theme().color(look.ground))
        if look.side:
            line = self._line_rect(look.side)
            p.fillRect(
                QRect(rect.left() + line.left(), rect.top(), line.width(), rect.height()),
                theme().color("line"),
            )

    def stands_at_a_side(self) -> bool:
        """Whether it is a column of a page, with a line along its whole height."""
        return self._kind in {"column", "panel"}

    def _line_rect(self, side: Side) -> QRect:
        box = self.rect()
        if side in {"top", "bottom"}:
            return QRect(0, 0 if side == "top" else box.height() - 1, box.width(), 1)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left = (side == "leading") != rtl
        return QRect(0 if at_left else box.width() - 1, 0, 1, box.height())


class Rule(QFrame):
    """A thin horizontal line between rows of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            p.fillRect(self.rect(), theme().color("line"))

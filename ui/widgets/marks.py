"""Small painted things: avatars, key caps, icons, the logo, a share bar and a line of figures over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.painting import initials, key_size, key_text, paint_avatar, paint_icon, paint_key, rrect
from ui.theme import follow_theme, theme
from ui.tokens import Meaning

_LOGO_PIECES = (
    ("accent", 90, -216),
    ("due", -126, -72),
    ("ambassador", -198, -72),
)  # start and span, degrees


class Avatar(QLabel):
    """A soft disc with initials. Decoration: the name stands beside it."""

    def __init__(
        self,
        name: str = "",
        diameter: int = 30,
        parent: QWidget | None = None,
        *,
        meaning: Meaning = "accent",
        icon: str = "",
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._diameter = diameter
        self._meaning: Meaning = meaning
        self._icon = icon
        follow_theme(self)

    def set_name(self, name: str, icon: str = "") -> None:
        self._name, self._icon = name, icon
        self.update()

    def retheme(self) -> None:
        side = theme().px(self._diameter)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_avatar(p, self.rect(), initials(self._name), meaning=self._meaning, icon=self._icon)


class KeyCap(QLabel):
    """A shortcut in a thin frame."""

    def __init__(self, sequence: str | QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(key_text(sequence))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return key_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_key(p, self.rect(), self.text())


class Icon(QLabel):
    """One outline icon in a token's colour; decoration beside a word."""

    def __init__(
        self, name: str, size: int = 16, token: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._size, self._token = name, size, token
        follow_theme(self)

    def set_icon(self, name: str, token: str | None = None) -> None:
        self._icon, self._token = name, token or self._token
        self.update()

    def retheme(self) -> None:
        side = theme().px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_icon(p, self.rect(), self._icon, self._token, self._size)


class Logo(QLabel):
    """The round mark: teal, amber and violet."""

    def __init__(self, diameter: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diameter = diameter
        follow_theme(self)

    def retheme(self) -> None:
        side = theme().px(self._diameter)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as p:
            paint_logo(p, QRectF(self.rect()))


def paint_logo(p: QPainter, rect: QRectF) -> None:
    """The mark's three pieces, clockwise from the top."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)
    for token, start, span in _LOGO_PIECES:
        p.setBrush(theme().color(token))
        p.drawPie(rect, start * 16, span * 16)


class ShareBar(QLabel):
    """A thin bar filled to a share (0 to 1), as hours used of hours given. The words stand beside it."""

    def __init__(self, share: float = 0.0, token: str = "ambassador", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._token = share, token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(6)

    def set_share(self, share: float, token: str | None = None) -> None:
        self._share, self._token = min(1.0, max(0.0, share)), token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        t = theme()
        with QPainter(self) as p:
            box = QRectF(self.rect())
            rrect(p, box, 3, t.color("sunken"))
            filled = QRectF(box)
            filled.setWidth(max(6.0, box.width() * self._share) if self._share > 0 else 0)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(box.right())
            rrect(p, filled, 3, t.color(self._token))


class Sparkline(QLabel):
    """A line of figures over time. `summary` says in words what it shows, for its tooltip and screen readers."""

    def __init__(
        self,
        values: Sequence[float] = (),
        summary: str = "",
        parent: QWidget | None = None,
        *,
        token: str = "accent",
    ) -> None:
        super().__init__(parent)
        self._values = tuple(values)
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_values(values, summary)
        follow_theme(self)

    def set_values(self, values: Sequence[float], summary: str) -> None:
        self._values = tuple(values)
        self.setAccessibleName(summary)
        self.setToolTip(summary)
        self.update()

    def retheme(self) -> None:
        self.setFixedHeight(theme().px(48))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme().color(self._token), 2)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            p.setPen(pen)
            p.drawPolyline(QPolygonF(self._points()))

    def _points(self) -> list[QPointF]:
        low, high = min(self._values), max(self._values)
        span = (high - low) or 1.0
        width, height = self.width() - 4, self.height() - 12
        step = width / max(1, len(self._values) - 1)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        xs = [2 + i * step for i in range(len(self._values))]
        xs = [self.width() - x for x in xs] if rtl else xs
        return [
            QPointF(x, 6 + height * (1 - (v - low) / span)) for x, v in zip(xs, self._values, strict=True)
        ]

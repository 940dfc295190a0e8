"""The call guide as a calm row of small ticks: with all its words where there is room, else with those of the next step."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.painting import mirrored, paint_icon, rrect, text
from ui.theme import follow_theme, theme
from ui.widgets.marks import KeyCap
from ui.widgets.tips import tip_text

_HEIGHT, _SIDE = 24, 14
_GAP, _BETWEEN = 6, 12
_WORDS = 140
"""Of the next step's words, at 100 %: before they have less than this, the steps farthest from it give way."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class GuideTick(QCheckBox):
    """One step. `step_wanted(±1)` with an arrow: the step beside it."""

    step_wanted = Signal(int)

    def __init__(self, step: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self.is_next = False
        self.is_worded = True
        self._room = 0
        self.setText(step.replace("&", "&&"))
        self.setAccessibleName(step)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def whole_width(self) -> int:
        return self.mark_width() + _GAP + int(QFontMetricsF(self.font()).horizontalAdvance(self.step) + 2)

    def mark_width(self) -> int:
        return theme().px(_SIDE) + 2

    def show_within(self, room: int, *, worded: bool) -> None:
        """Where it has no words, or not all of them, the pointer is told."""
        self.is_worded, self._room = worded, room
        self.setToolTip("" if worded and room >= self.whole_width() else tip_text(self.step))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._room or self.whole_width(), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.mark_width(), theme().px(_HEIGHT))

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        self.step_wanted.emit(-step if is_mirrored and is_sideways else step)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, side = theme(), theme().px(_SIDE)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on = self.isChecked()
        with QPainter(self) as p:
            box = mirrored(QRectF(1, (self.height() - side) // 2, side, side), self.rect(), rtl=rtl)
            strong = self.is_next or self.underMouse()
            line = "muted" if strong else "line.strong"
            rrect(p, box, 4, t.color("accent.soft" if on else "surface"), None if on else t.color(line))
            if on:
                paint_icon(p, box, "check", "accent.text", 10)
            if self.is_worded:
                left = self.mark_width() + _GAP
                words = mirrored(QRectF(left, 0, self.width() - left, self.height()), self.rect(), rtl=rtl)
                text(p, words, self.step, self.font(), t.color("ink" if self.is_next else "muted"), rtl=rtl)


class GuideRow(QWidget):
    """`show_steps` with those that are ticked; `turned(step)` when one is to be ticked, or not any more.

    One stop for Tab; arrows go from step to step.
    """

    turned = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Call guide"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._ticks: list[GuideTick] = []
        self._cap = KeyCap(key, self)
        self.hide()
        follow_theme(self)

    def ticks(self) -> tuple[GuideTick, ...]:
        return tuple(self._ticks)

    def next_step(self) -> str | None:
        """The first in order that is not ticked."""
        return next((tick.step for tick in self._ticks if not tick.isChecked()), None)

    def show_steps(self, steps: Sequence[str], ticked: Collection[str]) -> None:
        if tuple(steps) != tuple(tick.step for tick in self._ticks):
            self._make(steps)
        for tick in self._ticks:
            tick.setChecked(tick.step in ticked)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().px(_HEIGHT))

    def retheme(self) -> None:
        for tick in self._ticks:
            tick.setFont(theme().font("small"))
        self.updateGeometry()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _make(self, steps: Sequence[str]) -> None:
        for tick in self._ticks:
            tick.hide()
            tick.deleteLater()
        self._ticks = [GuideTick(step, self) for step in steps]
        for place, tick in enumerate(self._ticks):
            tick.setFont(theme().font("small"))
            tick.clicked.connect(lambda _on, step=tick.step: self.turned.emit(step))
            tick.step_wanted.connect(lambda step, place=place: self._go(place, step))
            tick.show()

    def _go(self, place: int, step: int) -> None:
        shown = [tick for tick in self._ticks if not tick.isHidden()]
        here = self._ticks[place]
        to = (shown.index(here) if here in shown else 0) + step
        if 0 <= to < len(shown):
            shown[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        step = self.next_step()
        for tick in self._ticks:
            tick.is_next = tick.step == step
        cap = self._cap.sizeHint()
        room = self.width() - cap.width() - 2 * _BETWEEN
        widths = self._widths(room)
        self._place(widths, cap)
        self._keep_one_stop()

    def _widths(self, room: int) -> list[int]:
        """Of each tick; 0 for those that have no room at all."""
        whole = [tick.whole_width() for tick in self._ticks]
        if sum(whole) + _BETWEEN * len(whole) <= room:
            return whole
        marks = [tick.mark_width() for tick in self._ticks]
        at = next((place for place, tick in enumerate(self._ticks) if tick.is_next), len(marks) - 1)
        has_next = bool(marks) and self._ticks[at].is_next
        if has_next:
            marks[at] = min(whole[at], theme().px(_WORDS))
        for far in sorted(range(len(marks)), key=lambda place: -abs(place - at)):
            if far == at or _taken(marks) <= room:
                break
            marks[far] = 0
        if has_next:
            marks[at] = min(whole[at], marks[at] + max(0, room - _taken(marks)))
        return marks

    def _place(self, widths: Sequence[int], cap: QSize) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_whole = all(width == tick.whole_width() for width, tick in zip(widths, self._ticks, strict=True))
        left = 0
        for width, tick in zip(widths, self._ticks, strict=True):
            worded = width > tick.mark_width()
            tick.show_within(width, worded=worded)
            tick.setVisible(width > 0)
            if width:
                box = mirrored(QRectF(left, 0, width, self.height()), self.rect(), rtl=rtl)
                tick.setGeometry(box.toRect())
                left += width + (_BETWEEN if is_whole or worded else _GAP)
        place = QRectF(left + _GAP, (self.height() - cap.height()) // 2, cap.width(), cap.height())
        self._cap.setGeometry(mirrored(place, self.rect(), rtl=rtl).toRect())

    def _keep_one_stop(self) -> None:
        stop = next((tick for tick in self._ticks if tick.is_next), next(iter(self._ticks), None))
        for tick in self._ticks:
            policy = Qt.FocusPolicy.TabFocus if tick is stop else Qt.FocusPolicy.NoFocus
            tick.setFocusPolicy(policy)


def _taken(widths: Sequence[int]) -> int:
    """With what is free between them; after the one with words it is more."""
    shown = [width for width in widths if width]
    return sum(shown) + _GAP * (len(shown) - 1) + _BETWEEN - _GAP

"""The ready times to which a reminder is put off: a list with a key for each, and the exact moment beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.painting import Align, key_size, mirrored, paint_key, rrect, text
from ui.theme import theme
from ui.widgets.painted_button import PaintedButton

_PAD = 10
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ReadyTime(NamedTuple):
    """words: how long; when: the moment, in words; warning: what is wrong with it, where something is."""

    words: str
    when: str
    warning: str = ""


class SnoozeRow(PaintedButton):
    """number: its key, from 1."""

    base_height = 36
    role = "body"

    def __init__(self, number: int, ready: ReadyTime, parent: QWidget) -> None:
        self._ready = ready
        super().__init__(ready.words, parent, hint=str(number))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(". ".join(each for each in (ready.words, ready.when, ready.warning) if each))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(self.base_height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the list: a button's own would lead anywhere."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t, ready = theme(), self._ready
        with QPainter(self) as p:
            if self.underMouse() or self.hasFocus():
                rrect(p, self.rect(), 6, t.color("hover"))
            cap = key_size(self._hint)
            box = QRectF(_PAD, (self.height() - cap.height()) // 2, cap.width(), cap.height())
            paint_key(p, mirrored(box, self.rect(), rtl=self.rtl), self._hint)
            left = _PAD + cap.width() + _PAD
            room = QRectF(left, 0, self.width() - left - _PAD, self.height())
            said = f"{ready.when} · {ready.warning}" if ready.warning else ready.when
            token = "late.text" if ready.warning else "muted"
            place = mirrored(room, self.rect(), rtl=self.rtl)
            used = text(p, place, said, t.font("small"), t.color(token), align=Align.AlignRight, rtl=self.rtl)
            rest = QRectF(left, 0, max(0.0, room.width() - used - _PAD), self.height())
            text(
                p,
                mirrored(rest, self.rect(), rtl=self.rtl),
                ready.words,
                t.font("body"),
                t.color("ink"),
                rtl=self.rtl,
            )


class SnoozeRows(QWidget):
    """`picked(number)`, from 0, on a click, Enter or its figure. One Tab stop, arrows between them."""

    picked = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[SnoozeRow] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # until there are rows
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_times(self, times: Sequence[ReadyTime]) -> None:
        """Once: they are as they were when the overlay was opened."""
        had_keyboard = self.hasFocus()
        for number, ready in enumerate(times):
            row = SnoozeRow(number + 1, ready, self)
            row.clicked.connect(self._on_row_clicked)
            self._column.addWidget(row)
            self.rows.append(row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self.rows:
            self._make_stop(0)
            if had_keyboard:
                self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a row leaves to it: the keyboard is in here."""
        number = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= number < len(self.rows):
            self.picked.emit(number)
        elif plain and event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        now = next((number for number, row in enumerate(self.rows) if row.hasFocus()), 0)
        to = max(0, min(len(self.rows) - 1, now + step))
        self._make_stop(to)
        self.rows[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_stop(self, number: int) -> None:
        for each, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == number else Qt.FocusPolicy.ClickFocus)

    def _on_row_clicked(self) -> None:
        self.picked.emit(self.rows.index(self.sender()))  # type: ignore[arg-type]

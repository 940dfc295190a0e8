"""Eight small fields for a recovery code: the keyboard moves on by itself, a pasted code spreads, slips are marked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

GROUPS = 8
LENGTH = 5
_COLUMNS = 4


class CodeFields(QWidget):
    """`returned` on Enter; `text()` is the whole code with a dash between groups."""

    returned = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.fields = [self._make_field(place) for place in range(GROUPS)]
        self._below = Para("", "small", "late.text", self)
        self._below.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self.fields):
            grid.addWidget(field, place // _COLUMNS, place % _COLUMNS)
        grid.addWidget(self._below, GROUPS // _COLUMNS, 0, 1, _COLUMNS)
        self.setFocusProxy(self.fields[0])

    def text(self) -> str:
        return "-".join(field.text().strip() for field in self.fields)

    def is_empty(self) -> bool:
        return not any(field.text().strip() for field in self.fields)

    def clear(self) -> None:
        for field in self.fields:
            field.set_text("")
        self.show_slips((), "")

    def show_slips(self, groups: Iterable[int], sentence: str) -> None:
        """Mark these groups (from 1) and say what is the matter; the keyboard goes to the first of them."""
        wrong = sorted(groups)
        for place, field in enumerate(self.fields, 1):
            field.frame.set_wrong(place in wrong)
            field.line.setAccessibleDescription(sentence if place in wrong else "")
        self._below.setText(sentence)
        self._below.setVisible(bool(sentence))
        if wrong:
            line = self.fields[wrong[0] - 1].line
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.selectAll()
        if sentence:
            from ui.widgets.in_view import bring_into_view  # lazy: start-up time

            bring_into_view(self._below)

    def slips(self) -> str:
        return self._below.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = next((n for n, field in enumerate(self.fields) if field.line is watched), None)
            if place and event.key() == Qt.Key.Key_Backspace and not self.fields[place].text():
                self.fields[place - 1].line.setFocus()
        return False

    def _make_field(self, place: int) -> TextField:
        name = self.tr("Recovery code, group {number} of 8").format(number=place + 1)
        field = TextField(str(place + 1), self, name=name)
        field.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        field.line.setMaxLength(200)  # a whole code may be pasted
        field.line.installEventFilter(self)
        field.line.textEdited.connect(self._on_line_edited)
        field.returned.connect(self.returned)
        return field

    def _on_line_edited(self, text: str) -> None:
        self.edited.emit()
        if self._below.text():
            self.show_slips((), "")  # it is being put right
        place = next((n for n, field in enumerate(self.fields) if field.line is self.sender()), None)
        if place is None:
            return
        plain = "".join(letter for letter in text.upper() if letter.isalnum())
        if len(plain) > LENGTH:
            self._spread(place, plain)
        elif len(plain) == LENGTH and place + 1 < GROUPS and _is_at_end(self.fields[place].line):
            self.fields[place + 1].line.setFocus()
            self.fields[place + 1].line.selectAll()

    def _spread(self, place: int, plain: str) -> None:
        for field in self.fields[place:]:
            field.set_text(plain[:LENGTH])
            plain = plain[LENGTH:]
            if not plain:
                field.line.setFocus()
                return


def _is_at_end(line: QLineEdit) -> bool:
    return line.cursorPosition() == len(line.text())

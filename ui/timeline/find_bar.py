"""The line that finds words in one customer's timeline: how many there are, and a way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.announce import announce
from ui.widgets.buttons import IconButton
from ui.widgets.find_field import FindField
from ui.widgets.labels import Label

DEBOUNCE = 120  # milliseconds


class FindBar(QWidget):
    """`looked_for(str)` a moment after typing, `stepped(+1 or -1)` for the next or the previous, `left` on Esc."""

    looked_for = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FindField(self.tr("Find what was said with this customer"), self)
        self.field.line.installEventFilter(self)
        self._count = Label("", "small", "muted", self)
        self._previous = IconButton(
            "chevron-up", self.tr("Previous"), self, hint_act="timeline.find_previous"
        )
        self._next = IconButton("chevron-down", self.tr("Next"), self, hint_act="timeline.find_next")
        self._close = IconButton("x", self.tr("Close"), self, hint="Esc")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 0, 22, 0)
        row.setSpacing(6)
        for widget in (self.field, self._count, self._previous, self._next, self._close):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.field.edited.connect(self._on_field_edited)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._close.clicked.connect(self.left)

    def begin(self) -> None:
        self.show()
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    def text(self) -> str:
        return self.field.text()

    def clear(self) -> None:
        self._timer.stop()
        self.field.clear()
        self.show_count(-1, 0)

    def show_count(self, place: int, count: int, *, is_all: bool = True) -> None:
        """`3 of 12`; place counts from 0, -1 while none is chosen. is_all: there are no more than that."""
        if not self.field.text().strip():
            words = ""
        elif count == 0:
            words = self.tr("Nothing found")
        elif not is_all:
            words = self.tr("{0} of the newest {1}").format(place + 1, count)
        else:
            words = self.tr("{0} of {1}").format(place + 1, count)
        self._count.setText(words)
        self._previous.setEnabled(count > 0)
        self._next.setEnabled(count > 0)
        announce(self, words)

    def count_words(self) -> str:
        return self._count.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self._timer.isActive():
                self._on_timer_timeout()
            else:
                self.stepped.emit(-1 if back else 1)
            return True
        return False

    def _on_field_edited(self, _text: str) -> None:
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        self._timer.stop()
        self.looked_for.emit(self.field.text())

    def _on_previous_clicked(self) -> None:
        self.stepped.emit(-1)

    def _on_next_clicked(self) -> None:
        self.stepped.emit(1)

"""What tests of overlays share: a window with the keyboard, and hands that type wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Interaction
from advocate.domain.promise import Promise, PromiseFilter
from advocate.domain.timeline import TimelineFilter
from ui.theme import theme

NO, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TAB, ENTER, ESC = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape


class Hands:
    """Real keys, sent to whatever has the keyboard."""

    def type(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press(ENTER)
            if line.isascii():
                QTest.keyClicks(self.focus(), line)
            else:  # as an input method brings it: QTest knows Latin keys only
                self.commit(line)

    def commit(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = NO) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), key, with_)
            QApplication.processEvents()

    def alt(self, letter: str) -> None:
        self.press(getattr(Qt.Key, f"Key_{letter}"), with_=ALT)

    def save(self) -> None:
        self.press(ENTER, with_=CTRL)

    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused


def make_window(qtbot, width: int = 1200, height: int = 850) -> QMainWindow:
    """A shown, active window with a button that had the keyboard before."""
    theme()
    window = QMainWindow()
    qtbot.addWidget(window)
    inside = QWidget()
    column = QVBoxLayout(inside)
    before = QPushButton("before", inside)
    column.addWidget(before)
    window.setCentralWidget(inside)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    before.setFocus()
    return window


def logged(advocate: Advocate, customer_id: CustomerId) -> list[Interaction]:
    """Contacts of the customer, newest first."""
    keys = advocate.timeline.keys(customer_id, TimelineFilter.EVERYTHING)
    entries = advocate.timeline.entries(keys)
    return [entry.interaction for entry in entries if entry.interaction is not None]


def promises(advocate: Advocate) -> tuple[Promise, ...]:
    """The open ones, the soonest due first."""
    return advocate.promises.list_promises(PromiseFilter())

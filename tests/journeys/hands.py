"""Ten fingers on one keyboard, for journeys: what is typed goes where the keyboard is, and that must be somewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.frame.main_window import MainWindow
from ui.frame.workplace import Workplace
from ui.page import Page

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_MOST_TABS = 300
Seen = TypeVar("Seen", bound=QWidget)


class Hands:
    """A person without a mouse, in front of that window."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def workplace(self) -> Workplace:
        workplace = self.window.workplace
        assert workplace is not None, "the vault is not open"
        return workplace

    def here(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        return widget

    def stands(self) -> QWidget:
        """Where the keyboard is, which must be something that a person sees and can use."""
        widget = self.here()
        assert widget.isVisible(), f"the keyboard is on {widget}, which nobody sees"
        assert widget.isEnabled(), f"the keyboard is on {widget}, which does nothing"
        assert widget.isActiveWindow(), f"the keyboard is on {widget}, in a window behind"
        assert not isinstance(widget, (MainWindow, Workplace, Page)), f"the keyboard is only on {widget}"
        return widget

    def is_in(self, widget: QWidget) -> bool:
        """Whether the keyboard is on it or on something inside it."""
        now = QApplication.focusWidget()
        return now is not None and (now is widget or widget.isAncestorOf(now))

    def type(self, text: str) -> None:
        QTest.keyClicks(self.here(), text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.here(), key, held)

    def line(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def tab_to(self, is_it: Callable[[QWidget], bool]) -> None:
        for _ in range(_MOST_TABS):
            if is_it(self.here()):
                return
            self.press(Qt.Key.Key_Tab)
        pytest.fail("Tab does not lead there")

    def wait(self, until: Callable[[], bool], seconds: int = 10) -> None:
        self.qtbot.waitUntil(until, timeout=seconds * 1000)

    def said(self, sentence: str) -> Callable[[], bool]:
        return lambda: self.workplace.toasts.toast.sentence() == sentence

    def shown(self, kind: type[Seen]) -> Seen | None:
        """The one of this kind that is in sight."""
        return next((each for each in self.window.findChildren(kind) if each.isVisible()), None)

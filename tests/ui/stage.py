"""A page on a window of its own over a real vault, answered at once, and words for what a person sees and does there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from advocate.app import Advocate
from ui.capture.wishes import CallWish, CallWishes
from ui.page import Page
from ui.runner import InlineRunner, Runner
from ui.widgets.painted_button import PaintedButton

T = TypeVar("T")
no_keyboard_grab = pytest.mark.qt_log_ignore(
    "This plugin does not support grabbing the keyboard", extend=True
)
"""For tests that open a menu: the screen that is none cannot do what a menu asks of it."""


class Stage:
    """`went` is where the page sent the person; `wishes` what is to be written down; `failed` what it left to the window to say."""

    def __init__(
        self,
        qtbot,
        advocate: Advocate,
        make_page: Callable[[Runner, QWidget], Page],
        *,
        width: int = 1440,
        height: int = 900,
        from_the_right: bool = False,
    ) -> None:
        self.window = QWidget()
        if from_the_right:
            self.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.addWidget(self.window)
        self.runner = InlineRunner(advocate, self.window)
        self.page: Any = make_page(self.runner, self.window)
        self.went: list[tuple[str, object]] = []
        self.failed: list[str] = []
        self.wishes: list[CallWish] = []
        CallWishes.of(self.window).wished.connect(self.wishes.append)
        self.page.go_to.connect(self._on_go_to)
        self.runner.command_failed.connect(self._on_failed)
        self.runner.changed.connect(self.page.records_changed)
        self.resize(width, height)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        self.page.setGeometry(0, 0, width, height)

    def _on_go_to(self, place: str, argument: object) -> None:
        self.went.append((place, argument))

    def _on_failed(self, error: object) -> None:
        self.failed.append(str(error))


def ask(qtbot, runner: Runner, work: Callable[[Advocate], T]) -> T:
    """The answer to a query, waited for."""
    answers: list[T] = []
    runner.query(runner, "test", work, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def seen(widget: QWidget) -> str:
    """The words on it, of what is visible: labels, buttons and fields."""
    words: list[str] = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible():
            continue
        if isinstance(child, PaintedButton):
            words.append(child.label())
        elif isinstance(child, QLabel | QLineEdit | QAbstractButton):
            words.append(child.text())
        elif isinstance(child, QTextEdit):
            words.append(child.toPlainText())
    return "\n".join(word for word in words if word)


def lines(view: QAbstractItemView, most: int = 50) -> list[str]:
    """What a screen reader says for the first rows of a list."""
    model = view.model()
    return [model.index(number, 0).data() for number in range(min(most, model.rowCount()))]


def write(widget: QWidget, text: str) -> None:
    """Key by key; what no plain keyboard has comes as an input method sends it."""
    if text.isascii():
        QTest.keyClicks(widget, text)
    else:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(widget, key, held)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_menu(owner: QWidget) -> QMenu:
    """The menu that has just been opened."""
    return next(menu for menu in owner.findChildren(QMenu) if menu.isVisible())


def choose(owner: QWidget, words: str) -> None:
    """Pick the entry of the open menu that begins so."""
    menu = open_menu(owner)
    action = next(action for action in menu.actions() if action.text().startswith(words))
    action.trigger()
    menu.close()


def timeline(stage: Stage) -> list[str]:
    return lines(stage.page.timeline.view)

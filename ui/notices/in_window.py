"""Tells in the window that somebody looks at, as a card that is answered with keys while the text below it goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from ui.acts.notice import KEEP, OPEN, SNOOZE
from ui.notices.telling import Choice, Heard, Telling
from ui.widgets.toast import ToastHost
from ui.widgets.toast_card import Answer

_ACTS = {Choice.KEPT: KEEP, Choice.SNOOZE: SNOOZE, Choice.OPEN: OPEN, Choice.SHOW: OPEN}


class InWindow:
    """toasts: those of the window that speaks just now. The window's own locking takes the cards away."""

    name = "the window"

    def __init__(self, toasts: Callable[[], ToastHost | None]) -> None:
        self._toasts = toasts

    def can_tell(self) -> bool:
        return QApplication.activeWindow() is not None and self._toasts() is not None

    def show(self, telling: Telling, heard: Heard) -> None:
        toasts = self._toasts()
        if toasts is None:
            heard.failed("no window")
            return
        answers = [
            Answer(label=words, run=partial(heard.chosen, choice), act_key=_ACTS[choice])
            for choice, words in telling.answers_in_the_window()
        ]
        toasts.show_note(telling.sentence or telling.title, answers)
        heard.shown()

    def withdraw(self) -> None:
        return

    def close(self) -> None:
        return

"""Tells in the window that somebody looks at, as a card at its foot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from ui.notices.telling import Heard, Telling
from ui.widgets.toast import ToastHost


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
        click = telling.click
        act = None if click is None else lambda: heard.chosen(click)
        toasts.show_note(telling.sentence or telling.title, telling.words_of(click), act)
        heard.shown()

    def withdraw(self) -> None:
        return

    def close(self) -> None:
        return

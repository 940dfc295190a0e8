"""What is done with a promise, from wherever it is shown: kept and opened again at once, the rest in an overlay."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from advocate.domain.promise import Promise, PromiseState
from ui.promises.end_overlay import EndPromiseOverlay
from ui.promises.promise_card import PromiseCard
from ui.promises.promise_overlay import PromiseOverlay
from ui.runner import Runner


class PromiseActs(QObject):
    """One per page. The overlays cover the window that the page is in; errors are the window's to show."""

    def __init__(self, page: QWidget, runner: Runner) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner

    def connect_card(self, card: PromiseCard) -> None:
        """Let all that a card asks for happen."""
        card.keep_wanted.connect(self.keep)
        card.change_wanted.connect(self.change)
        card.release_wanted.connect(self.release)
        card.break_wanted.connect(self.break_off)
        card.reopen_wanted.connect(self.reopen)

    def keep(self, promise: Promise) -> None:
        self._runner.command(self, lambda app: app.promises.keep(promise.id))

    def reopen(self, promise: Promise) -> None:
        self._runner.command(self, lambda app: app.promises.reopen(promise.id))

    def change(self, promise: Promise) -> None:
        PromiseOverlay(self._page.window(), self._runner, None, promise=promise).open()

    def release(self, promise: Promise) -> None:
        EndPromiseOverlay(self._page.window(), self._runner, promise, PromiseState.RELEASED).open()

    def break_off(self, promise: Promise) -> None:
        EndPromiseOverlay(self._page.window(), self._runner, promise, PromiseState.BROKEN).open()

"""While a vault is open: the sign beside the clock, where there is one, and what falls due, told where it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.promise import Promise
from ui.frame.standing import Standing
from ui.promises.words import shown_words
from ui.runner import Runner
from ui.tray.due_watch import Ahead, DueWatch
from ui.tray.tray import Tray, tray_is_there
from ui.widgets.toast import ToastHost
from ui.wording.time_words import due_words, late_words

_MOST_NAMED = 3


class BesideClock(QObject):
    """`customer_wanted(CustomerId)` when the person goes after what fell due; the others as the tray's menu says them.

    toasts: those of the window that speaks just now.
    """

    customer_wanted = Signal(object)
    open_wanted = Signal()
    act_wanted = Signal(str)
    place_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, window: QWidget, runner: Runner, toasts: Callable[[], ToastHost | None]) -> None:
        super().__init__(window)
        self._toasts = toasts
        self._watch = DueWatch(runner, self)
        self._watch.fell_due.connect(self._on_fell_due)
        self.tray: Tray | None = Tray(window) if tray_is_there() else None
        if self.tray is not None:
            self.tray.open_wanted.connect(self.open_wanted)
            self.tray.act_wanted.connect(self.act_wanted)
            self.tray.place_wanted.connect(self.place_wanted)
            self.tray.quit_wanted.connect(self.quit_wanted)

    def begin(self) -> None:
        """A vault is open."""
        self._watch.look()

    def show_standing(self, standing: Standing) -> None:
        if self.tray is not None:
            self.tray.show_standing(standing.my_late, self._next_words(standing))

    def show_locked(self) -> None:
        self._watch.rest()
        if self.tray is not None:
            self.tray.show_locked()

    def leave(self) -> None:
        self._watch.rest()
        if self.tray is not None:
            self.tray.leave()

    def _next_words(self, standing: Standing) -> str:
        promise = standing.next_due
        if promise is None:
            return ""
        when = due_words(promise.due, standing.now, standing.member.zone)
        return self.tr("Next: {when} · {words}").format(when=when, words=shown_words(promise))

    def _on_fell_due(self, promises: Sequence[Promise], ahead: Ahead) -> None:
        """In the window that has the keyboard; as the desktop tells things where none has."""
        is_looked_at = QApplication.activeWindow() is not None
        toasts = self._toasts()
        for promise in promises[:_MOST_NAMED]:
            if toasts is not None and (is_looked_at or self.tray is None):
                toasts.show_note(
                    self._sentence(promise, ahead),
                    self.tr("Open"),
                    lambda wanted=promise.customer_id: self.customer_wanted.emit(wanted),
                )
            elif self.tray is not None:
                self.tray.tell(self._when(promise, ahead), f"{shown_words(promise)}\n{promise.customer_name}")

    def _sentence(self, promise: Promise, ahead: Ahead) -> str:
        return f"{self._when(promise, ahead)}: {shown_words(promise)} · {promise.customer_name}"

    def _when(self, promise: Promise, ahead: Ahead) -> str:
        late = late_words(promise.due, ahead.now)
        if late:
            return self.tr("Due just now")
        return self.tr("Due {when}").format(when=due_words(promise.due, ahead.now, ahead.zone))

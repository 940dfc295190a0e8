"""While Advocate runs: the sign beside the clock, where there is one, and reminders, told where they are seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from advocate.clock import Clock
from advocate.domain.promise import Promise, PromiseState
from ui.frame.standing import Standing
from ui.notices.answers import Answers
from ui.notices.desktop_state import DesktopState
from ui.notices.in_tray import InTray
from ui.notices.in_window import InWindow
from ui.notices.teller import Teller
from ui.notices.telling import Heard, Notifier, Telling
from ui.notices.watch import ReminderWatch
from ui.promises.words import shown_words
from ui.runner import Runner
from ui.tray.tray import Tray, tray_is_there
from ui.widgets.toast import ToastHost
from ui.wording.time_words import due_words


class BesideClock(QObject):
    """`customer_wanted(CustomerId)` and `place_wanted(key)` when the person goes after a reminder; the others as the tray's
    menu says them. `planned(text)`: when the next reminder comes, ISO 8601 in UTC, empty for none.

    toasts: those of the window that speaks just now; desktop: how the desktop tells things, None where it is not asked.
    """

    customer_wanted = Signal(object)
    open_wanted = Signal()
    act_wanted = Signal(str)
    place_wanted = Signal(str)
    quit_wanted = Signal()
    planned = Signal(str)

    def __init__(
        self,
        window: QWidget,
        runner: Runner,
        toasts: Callable[[], ToastHost | None],
        desktop: Notifier | None = None,
    ) -> None:
        super().__init__(window)
        self.tray: Tray | None = Tray(window) if tray_is_there() else None
        ways: list[Notifier] = [InWindow(toasts)]
        if desktop is not None:
            ways.append(desktop)
        if self.tray is not None:
            bubbles = InTray(self.tray)
            bubbles.open_wanted.connect(self.open_wanted)
            ways.append(bubbles)
        self._window, self._runner = window, runner
        self._teller = Teller(ways, self)
        self._watch = ReminderWatch(runner, self._teller, self)
        self._answers = Answers(runner, self)
        if desktop is not None:
            DesktopState.of(window).follow(self._teller, desktop.name)
        self._connect()

    def begin(self) -> None:
        """A vault is open."""
        self._watch.begin()

    def begin_locked(self, next_at: datetime | None, clock: Clock) -> None:
        """Nobody has unlocked it yet; next_at: of the next reminder, as it was planned the last time."""
        self._watch.begin_locked(next_at, clock)

    def show_standing(self, standing: Standing) -> None:
        if self.tray is not None:
            self.tray.show_standing(standing.my_late, self._next_words(standing))

    def show_locked(self) -> None:
        self._watch.rest()
        if self.tray is not None:
            self.tray.show_locked()

    def leave(self) -> None:
        self._watch.end()
        self._teller.close()
        if self.tray is not None:
            self.tray.leave()

    def _connect(self) -> None:
        self._watch.chosen.connect(self._answers.take)
        self._watch.unlock_wanted.connect(self.open_wanted)
        self._watch.planned.connect(self._on_planned)
        self._answers.customer_wanted.connect(self.customer_wanted)
        self._answers.place_wanted.connect(self.place_wanted)
        self._answers.kept_late.connect(self._ask_why_late)
        self._answers.said.connect(self._on_said)
        if self.tray is not None:
            self._watch.counted.connect(self.tray.show_unanswered)
            self.tray.open_wanted.connect(self.open_wanted)
            self.tray.act_wanted.connect(self.act_wanted)
            self.tray.place_wanted.connect(self.place_wanted)
            self.tray.quit_wanted.connect(self.quit_wanted)

    def _ask_why_late(self, promise: Promise) -> None:
        """As everywhere else where a late one is kept."""
        from ui.promises.end_overlay import EndPromiseOverlay  # lazy: start-up time

        self.open_wanted.emit()
        EndPromiseOverlay(self._window, self._runner, (promise.id,), PromiseState.KEPT, promise).open()

    def _next_words(self, standing: Standing) -> str:
        promise = standing.next_due
        if promise is None:
            return ""
        when = due_words(promise.due, standing.now, standing.member.zone)
        return next_words(when, shown_words(promise))

    def _on_planned(self, next_at: datetime | None) -> None:
        self.planned.emit("" if next_at is None else next_at.isoformat())

    def _on_said(self, telling: Telling) -> None:
        self._teller.tell(telling, Heard(shown=_nothing, failed=_nothing, chosen=_nothing))


def next_words(when: str, words: str) -> str:
    """`Next: today 15:00 · Call back`."""
    said = QCoreApplication.translate("BesideClock", "Next: {when} · {words}")
    return said.format(when=when, words=words)


def _nothing(*_: object) -> None:
    """Nobody waits for what comes of it."""

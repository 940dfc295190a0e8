"""When somebody is to be told of a promise: asks the vault, tells once, and marks it once it was seen. One timer, no polling."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from advocate.changes import Changes
from advocate.clock import Clock
from advocate.domain.ids import MemberId, ReminderId
from advocate.domain.reminder import Notice
from advocate.errors import AdvocateError
from ui.notices import words
from ui.notices.reading import Seen, mark, read_only_seen, read_seen
from ui.notices.teller import Teller
from ui.notices.telling import Choice, Heard, Telling
from ui.runner import Runner

LONGEST = timedelta(minutes=10)
"""Clocks are set, computers sleep, and no timer notices."""
AGAIN = timedelta(minutes=1)
"""After nobody could be told; and what comes so soon after a telling waits to be told together."""
COVERED = timedelta(minutes=30)
"""What comes so soon after it was said that something is due, while it is locked, needs no other word."""
_SOON, _LEAST = 1000, 50  # milliseconds: many changes in a row are asked about once
_OVERSLEPT = timedelta(minutes=1)
_TOUCHING = ("promises", "reminders", "cadences", "settings", "members", "departments")


class ReminderWatch(QObject):
    """`counted(number)` of promises that wait for an answer; `planned(moment)` of the next to come, None where none is;
    `chosen(Choice, notices)` what the person answered; `unlock_wanted` from a telling while it is locked."""

    counted = Signal(int)
    planned = Signal(object)
    chosen = Signal(object, object)
    unlock_wanted = Signal()

    def __init__(self, runner: Runner, teller: Teller, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._teller = teller
        self._turn = 0  # answers of another opening of the vault, or for another member, are void
        self._is_open = self._is_first = self._is_asking = self._asks_again = self._is_telling = False
        self._overslept = self._is_in_vain = False
        self._asked_at: datetime | None = None
        self._member: MemberId | None = None
        self._clock: Clock | None = None
        self._coming: tuple[datetime, ...] = ()
        self._expected: datetime | None = None
        self._last_told: datetime | None = None
        self._unmarked: frozenset[ReminderId] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        runner.changed.connect(self._on_changed)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state_changed)

    # -- the vault comes and goes --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A vault is open, perhaps the same one as before with somebody else at it."""
        if not self._is_open:
            self._new_turn()
            self._is_open = self._is_first = True
            self._member, self._expected, self._unmarked = None, None, frozenset()
            self._teller.withdraw()  # that something is due, and one must unlock to see it
        self.look()

    def rest(self) -> None:
        """The vault is locked: what is kept of it is the next moment, no word and no name."""
        self._new_turn()
        self._is_open = False
        self._member = None
        self._teller.withdraw()
        self.counted.emit(0)
        self.look()

    def begin_locked(self, next_at: datetime | None, clock: Clock) -> None:
        """Started without anybody having unlocked it; next_at: as it was planned the last time, UTC."""
        self._coming, self._clock = () if next_at is None else (next_at,), clock
        self.look()

    def end(self) -> None:
        self._new_turn()
        self._is_open, self._coming = False, ()
        self._timer.stop()

    def look(self) -> None:
        """Ask what waits, and tell it."""
        if not self._is_open:
            self._look_locked()
            return
        if self._is_asking:
            self._asks_again = True
            return
        self._is_asking, self._asks_again, self._is_in_vain = True, False, False
        self._heed_sleep()
        answered, failed = partial(self._on_seen, self._turn), partial(self._on_not_seen, self._turn)
        self._runner.write(self, read_seen, answered, failed, meanwhile=read_only_seen)

    # -- what waits ----------------------------------------------------------------------------------------------------

    def _on_seen(self, turn: int, seen: Seen) -> None:
        if turn != self._turn:
            return
        self._is_asking = False
        self._asked_at = seen.waiting.now
        if self._member not in (None, seen.member.id):
            self._new_turn()
            self._teller.withdraw()
            self._is_first = True
        self._member, self._clock, self._coming = seen.member.id, seen.clock, seen.waiting.coming
        self.counted.emit(seen.waiting.count)
        self.planned.emit(seen.waiting.next_at)
        self._wait(self._until_next(seen.waiting.now))
        self._tell(seen)
        self._look_again()

    def _on_not_seen(self, turn: int, _error: AdvocateError) -> None:
        """Whatever it was, people meet it where they ask for something themselves."""
        if turn == self._turn:
            self._is_asking = False
            self._wait(AGAIN)

    def _tell(self, seen: Seen) -> None:
        if self._is_telling:
            self._asks_again = True  # what came meanwhile is told after it
            return
        now = seen.waiting.now
        if self._last_told is not None and now < self._last_told:
            self._last_told = None  # by a clock that was set back since: it holds nothing up
        if self._is_first:
            notices, count = seen.waiting.notices, seen.waiting.count
        else:
            notices, count = self._fresh(seen)
        if not notices:
            self._is_first = self._overslept = False
            return
        pause = self._pause(now)
        if pause and not self._is_first:
            self._wait(min(pause, self._until_next(now)))
            return
        self._is_telling = True
        shown = partial(self._on_shown, self._turn, seen)
        failed = partial(self._on_not_shown, self._turn)
        heard = Heard(shown=shown, failed=failed, chosen=partial(self._on_chosen, self._turn, notices))
        self._teller.tell(self._telling(seen, notices, count), heard)

    def _telling(self, seen: Seen, notices: Sequence[Notice], count: int) -> Telling:
        now, zone = seen.waiting.now, seen.member.zone
        if self._is_first or self._overslept:
            return words.away(notices, count, now, zone)
        return words.several(notices, count) if count > 1 else words.one(notices[0], now, zone)

    def _fresh(self, seen: Seen) -> tuple[Sequence[Notice], int]:
        """What nobody has seen; in a vault that keeps no mark, what was not told since it was opened."""
        if not self._unmarked:
            return seen.unseen, seen.waiting.new
        fresh = [notice for notice in seen.unseen if not self._unmarked.issuperset(notice.reminders)]
        return fresh, len(fresh)

    # -- what came of telling --------------------------------------------------------------------------------------

    def _on_shown(self, turn: int, seen: Seen) -> None:
        if turn != self._turn:
            return
        self._is_first = self._overslept = False
        self._last_told = seen.waiting.now
        unseen, counted = seen.unseen, seen.counted
        self._runner.write(
            self,
            lambda app: mark(app, unseen, counted),
            lambda _nothing: self._on_marked(turn, ()),
            lambda _error: self._on_marked(turn, unseen),
        )

    def _on_marked(self, turn: int, unmarked: Sequence[Notice]) -> None:
        """unmarked: told, in a vault that cannot be written to; there it is told once for each opening."""
        if turn == self._turn:
            self._is_telling = False
            ids = {each for notice in unmarked for each in notice.reminders}
            self._unmarked = self._unmarked | ids if ids else frozenset()
            self._look_again()

    def _on_not_shown(self, turn: int, _why: str) -> None:
        if turn == self._turn:
            self._is_telling, self._is_in_vain = False, True
            self._wait(AGAIN)

    def _on_chosen(self, turn: int, notices: Sequence[Notice], choice: Choice) -> None:
        if turn == self._turn:
            self.chosen.emit(choice, notices)
        else:
            self.unlock_wanted.emit()

    # -- while it is locked --------------------------------------------------------------------------------------------

    def _look_locked(self) -> None:
        """At each moment that was known when it was locked, as far as it was not just said."""
        if self._is_telling:
            return
        if not self._coming or self._clock is None:
            self._timer.stop()
            return
        now = self._clock.now()
        if now < self._coming[0]:
            self._wait(self._until_next(now))
            return
        self._is_telling = True
        heard = Heard(
            shown=partial(self._on_locked_shown, self._turn),
            failed=partial(self._on_not_shown, self._turn),
            chosen=lambda _choice: self.unlock_wanted.emit(),
        )
        self._teller.tell(words.locked(), heard)

    def _on_locked_shown(self, turn: int) -> None:
        if turn == self._turn and self._clock is not None:
            self._is_telling = False
            covered = self._clock.now() + COVERED
            self._coming = tuple(at for at in self._coming if at > covered)
            self._look_locked()

    # -- time ----------------------------------------------------------------------------------------------------------

    def _on_time(self) -> None:
        """What nobody could be told of is known: until somebody can be told, or more comes, the vault is not asked for it."""
        pause = self._pause_in_vain()
        if pause > timedelta():
            self._heed_sleep()
            self._wait(pause)
        else:
            self.look()

    def _pause_in_vain(self) -> timedelta:
        if not (self._is_open and self._is_in_vain) or self._clock is None or self._asked_at is None:
            return timedelta()
        now = self._clock.now()
        if now < self._asked_at or self._teller.can_tell():
            return timedelta()
        return min(AGAIN, self._until_next(now), self._asked_at + LONGEST - now)

    def _heed_sleep(self) -> None:
        if self._clock is not None and self._expected is not None:
            self._overslept |= self._clock.now() - self._expected > _OVERSLEPT

    def _on_changed(self, changes: Changes) -> None:
        if self._is_open and changes.touched(*_TOUCHING):
            self._look_soon()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """Somebody came back to the window, perhaps after the computer slept."""
        if state == Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self._look_soon()

    def _look_soon(self) -> None:
        if not self._timer.isActive() or self._timer.remainingTime() > _SOON:
            self._timer.start(_SOON)

    def _look_again(self) -> None:
        if self._asks_again and not self._is_asking and not self._is_telling:
            self._asks_again = False
            self._look_soon()

    def _new_turn(self) -> None:
        self._turn += 1
        self._is_asking = self._asks_again = self._is_telling = self._overslept = self._is_in_vain = False

    def _pause(self, now: datetime) -> timedelta:
        """How long what is new waits to be told together with what follows."""
        since = AGAIN if self._last_told is None else now - self._last_told
        return max(AGAIN - since, timedelta())

    def _until_next(self, now: datetime) -> timedelta:
        return min(self._coming[0] - now, LONGEST) if self._coming else LONGEST

    def _wait(self, span: timedelta) -> None:
        if self._clock is not None:
            self._expected = self._clock.now() + max(span, timedelta())
        self._timer.start(max(int(span.total_seconds() * 1000) + 1, _LEAST))

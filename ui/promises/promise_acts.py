"""What is done with a promise, from wherever it is shown: kept and opened again at once, the rest in an overlay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.ids import PromiseId
from advocate.domain.interaction import Direction
from advocate.domain.promise import Promise, PromiseState
from advocate.errors import AdvocateError
from ui.calls.customer_choice import Whom
from ui.calls.form_overlay import FormOverlay
from ui.calls.member_choice import Someone
from ui.capture.wishes import CallWish, wish_for
from ui.promises import act_table, promise_commands
from ui.promises.act_table import can
from ui.promises.facts import count_late
from ui.promises.promise_card import PromiseCard
from ui.promises.promise_menu import PromiseMenu
from ui.runner import Runner

if TYPE_CHECKING:
    from ui.promises.repeating_reading import Repeating


class PromiseActs(QObject):
    """One per page. The overlays cover the window that the page is in; errors are the window's to show.

    `customer_wanted(CustomerId)` for the one act that leads elsewhere; `done` once something was kept.
    """

    customer_wanted = Signal(object)
    done = Signal()

    def __init__(self, page: QWidget, runner: Runner) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._acting: set[PromiseId] = set()
        self._acting_on_many: Sequence[PromiseId] = ()

    def connect_card(self, card: PromiseCard) -> None:
        """Let all that a card asks for happen."""
        card.act_wanted.connect(self.do)

    def do(self, act: str, promise: Promise) -> None:
        """One of act_table; nothing where it cannot be done with this one."""
        if not can(act, promise):
            return
        slots = {
            act_table.KEEP: self.keep,
            act_table.SNOOZE: self.snooze,
            act_table.MOVE: self.move,
            act_table.HISTORY: self.show_history,
            act_table.REOPEN: self.reopen,
            act_table.CALL: self.log_call,
            act_table.DUE: self.change_due,
            act_table.GIVE: self.give,
            act_table.CHANGE: self.change,
            act_table.RELEASE: self.release,
            act_table.BREAK: self.break_off,
            act_table.CUSTOMER: self._open_customer,
            act_table.STOP: self.stop_repeating,
        }
        slots[act](promise)

    def do_with_many(self, act: str, ids: Sequence[PromiseId]) -> None:
        """What `act_table` says can be done with several, as one step to undo."""
        slots = {
            act_table.KEEP: self.keep_many,
            act_table.SNOOZE: self._snooze,
            act_table.MOVE: self.move_many,
            act_table.DUE: self._change_due,
            act_table.GIVE: self._give,
            act_table.RELEASE: partial(self._end, state=PromiseState.RELEASED),
            act_table.BREAK: partial(self._end, state=PromiseState.BROKEN),
        }
        if act in slots:
            slots[act](ids)

    def keep(self, promise: Promise) -> None:
        self.keep_many((promise.id,), promise)

    def keep_many(self, ids: Sequence[PromiseId], promise: Promise | None = None) -> None:
        """At once; where some are late, after a word about why. A second key before the list has moved on does nothing."""
        waiting = self._begin(tuple(ids))
        if waiting:
            # A question of its own for each: a newer one must not make it void.
            key = f"late {waiting[0]} {len(waiting)}"
            kept = partial(self._on_late_counted, waiting, promise)
            self._runner.query(self, key, partial(count_late, ids=waiting), kept, self._on_failed)

    def reopen(self, promise: Promise) -> None:
        if promise.id not in self._acting:
            self._acting.add(promise.id)
            self._runner.command(
                self, lambda app: app.promises.reopen(promise.id), self._on_done, self._on_failed
            )

    def give_to(self, ids: Sequence[PromiseId], someone: Someone) -> None:
        """At once, as when rows were dragged to somebody else's."""
        self._runner.command(
            self,
            lambda app: promise_commands.give(app, ids, someone.member_id, someone.department_id),
            self._on_done,
        )

    def move_many(
        self, ids: Sequence[PromiseId], promise: Promise | None = None, *, day: date | None = None
    ) -> None:
        """day: filled in, as when rows were taken to another day: nobody moves what was promised without a word."""
        from ui.promises.move_overlay import MoveOverlay  # lazy: start-up time

        self._open_form(MoveOverlay(self._page.window(), self._runner, ids, promise, day=day))

    def change(self, promise: Promise) -> None:
        """Where it still repeats, all of it from the next time on; else this promise alone."""
        if promise.cadence_id is None:
            self._change_once(promise)
            return
        from ui.promises.repeating_reading import read_repeating  # lazy: start-up time

        read = partial(read_repeating, cadence_id=promise.cadence_id)
        self._runner.query(self, "repeating", read, partial(self._on_repeating_read, promise))

    def change_due(self, promise: Promise) -> None:
        self._change_due((promise.id,), promise)

    def move(self, promise: Promise) -> None:
        self.move_many((promise.id,), promise)

    def snooze(self, promise: Promise) -> None:
        self._snooze((promise.id,), promise)

    def show_history(self, promise: Promise) -> None:
        from ui.promises.history_overlay import PromiseHistoryOverlay  # lazy: start-up time

        PromiseHistoryOverlay(self._page.window(), self._runner, promise).open()

    def give(self, promise: Promise) -> None:
        self._give((promise.id,))

    def release(self, promise: Promise) -> None:
        self._end((promise.id,), PromiseState.RELEASED, promise)

    def break_off(self, promise: Promise) -> None:
        self._end((promise.id,), PromiseState.BROKEN, promise)

    def log_call(self, promise: Promise) -> None:
        """It is we who call about what we said."""
        customer = Whom(id=promise.customer_id, name=promise.customer_name)
        wish_for(self._page, CallWish(customer=customer, direction=Direction.OUT, promise=promise))

    def log_contact(self, customer: Whom, direction: Direction = Direction.IN) -> None:
        wish_for(self._page, CallWish(customer=customer, direction=direction))

    def open_menu(
        self,
        promise: Promise,
        at: QPoint,
        *,
        keys: Mapping[str, str] | None = None,
        without: tuple[str, ...] = (),
        only: str = "",
    ) -> PromiseMenu:
        """Everything that can be done with it. at: on the screen; keys and only: as PromiseMenu has them."""
        menu = PromiseMenu(self._page, promise, keys=dict(keys or {}), without=without, only=only)
        menu.act_wanted.connect(self.do)
        menu.popup(at)
        return menu

    # -- inside ------------------------------------------------------------------------------------------------------

    def _open_customer(self, promise: Promise) -> None:
        self.customer_wanted.emit(promise.customer_id)

    def _on_late_counted(self, ids: tuple[PromiseId, ...], promise: Promise | None, late: int) -> None:
        if late:
            self._let_go(ids)
            self._end(ids, PromiseState.KEPT, promise)
        else:
            self._runner.command(
                self, lambda app: promise_commands.keep(app, ids), self._on_done, self._on_failed
            )

    def stop_repeating(self, promise: Promise) -> None:
        from ui.promises.stop_overlay import StopRepeatingOverlay  # lazy: start-up time

        if promise.cadence_id is not None:
            window = self._page.window()
            self._open_form(StopRepeatingOverlay(window, self._runner, promise, promise.cadence_id))

    def _on_repeating_read(self, promise: Promise, known: Repeating | None) -> None:
        if known is None:
            self._change_once(promise)
            return
        from ui.promises.repeating_overlay import ChangeRepeatingOverlay  # lazy: start-up time

        overlay = ChangeRepeatingOverlay(self._page.window(), self._runner, known)
        overlay.once_wanted.connect(partial(self._change_once, promise))
        overlay.open()

    def _change_once(self, promise: Promise) -> None:
        from ui.promises.promise_overlay import PromiseOverlay  # lazy: start-up time

        PromiseOverlay(self._page.window(), self._runner, None, promise=promise).open()

    def _end(self, ids: Sequence[PromiseId], state: PromiseState, promise: Promise | None = None) -> None:
        from ui.promises.end_overlay import EndPromiseOverlay  # lazy: start-up time

        self._open_form(EndPromiseOverlay(self._page.window(), self._runner, ids, state, promise))

    def _snooze(self, ids: Sequence[PromiseId], promise: Promise | None = None) -> None:
        from ui.promises.snooze_overlay import SnoozeOverlay  # lazy: start-up time

        self._open_form(SnoozeOverlay(self._page.window(), self._runner, ids, promise))

    def _change_due(self, ids: Sequence[PromiseId], promise: Promise | None = None) -> None:
        from ui.promises.due_overlay import DueOverlay  # lazy: start-up time

        self._open_form(DueOverlay(self._page.window(), self._runner, ids, promise))

    def _open_form(self, overlay: FormOverlay) -> None:
        overlay.saved.connect(self.done)
        overlay.open()

    def _give(self, ids: Sequence[PromiseId]) -> None:
        from ui.promises.give_overlay import GiveOverlay  # lazy: start-up time

        question = self.tr("Who keeps these %Ln promises?", "", len(ids))
        overlay = GiveOverlay(self._page.window(), self._runner, question)
        overlay.picked.connect(partial(self.give_to, tuple(ids)))
        overlay.begin()

    def _begin(self, ids: tuple[PromiseId, ...]) -> tuple[PromiseId, ...]:
        """Those of them that nothing is being done with. Many are one thing: looking at each took longer than a key may."""
        if len(ids) > 1:
            waiting = () if self._acting_on_many else ids
            self._acting_on_many = self._acting_on_many or ids
            return waiting
        waiting = tuple(each for each in ids if each not in self._acting and each not in self._acting_on_many)
        self._acting.update(waiting)
        return waiting

    def _let_go(self, ids: Sequence[PromiseId]) -> None:
        if len(ids) > 1:
            self._acting_on_many = ()
        else:
            self._acting.difference_update(ids)

    def _on_done(self, _changes: Changes) -> None:
        self._acting.clear()
        self._acting_on_many = ()
        self.done.emit()

    def _on_failed(self, error: AdvocateError) -> None:
        self._acting.clear()
        self._acting_on_many = ()
        self._runner.command_failed.emit(error)

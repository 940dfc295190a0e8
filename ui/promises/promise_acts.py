"""What is done with a promise, from wherever it is shown: kept and opened again at once, the rest in an overlay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

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
from ui.promises.promise_card import PromiseCard
from ui.promises.promise_menu import PromiseMenu
from ui.runner import Runner


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

    def connect_card(self, card: PromiseCard) -> None:
        """Let all that a card asks for happen."""
        card.act_wanted.connect(self.do)

    def do(self, act: str, promise: Promise) -> None:
        """One of act_table; nothing where it cannot be done with this one."""
        if not can(act, promise):
            return
        slots = {
            act_table.KEEP: self.keep,
            act_table.REOPEN: self.reopen,
            act_table.CALL: self.log_call,
            act_table.DUE: self.change_due,
            act_table.GIVE: self.give,
            act_table.CHANGE: self.change,
            act_table.RELEASE: self.release,
            act_table.BREAK: self.break_off,
            act_table.CUSTOMER: self._open_customer,
        }
        slots[act](promise)

    def do_with_many(self, act: str, ids: Sequence[PromiseId]) -> None:
        """KEEP, DUE or GIVE, as one step to undo."""
        if act == act_table.KEEP:
            self.keep_many(ids)
        elif act == act_table.DUE:
            from ui.promises.due_overlay import DueOverlay  # lazy: start-up time

            self._open_form(DueOverlay(self._page.window(), self._runner, ids))
        elif act == act_table.GIVE:
            self._give(ids)

    def keep(self, promise: Promise) -> None:
        self.keep_many((promise.id,))

    def keep_many(self, ids: Sequence[PromiseId]) -> None:
        """A second key before the list has moved on does nothing."""
        waiting = tuple(each for each in ids if each not in self._acting)
        if waiting:
            self._acting.update(waiting)
            self._runner.command(
                self, lambda app: promise_commands.keep(app, waiting), self._on_done, self._on_failed
            )

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

    def move_to(self, ids: Sequence[PromiseId], day: date) -> None:
        """At once, as when rows were dragged to another day."""
        self._runner.command(self, lambda app: promise_commands.move_to(app, ids, day), self._on_done)

    def change(self, promise: Promise) -> None:
        from ui.promises.promise_overlay import PromiseOverlay  # lazy: start-up time

        PromiseOverlay(self._page.window(), self._runner, None, promise=promise).open()

    def change_due(self, promise: Promise) -> None:
        from ui.promises.due_overlay import DueOverlay  # lazy: start-up time

        self._open_form(DueOverlay(self._page.window(), self._runner, (promise.id,), promise))

    def give(self, promise: Promise) -> None:
        self._give((promise.id,))

    def release(self, promise: Promise) -> None:
        self._end(promise, PromiseState.RELEASED)

    def break_off(self, promise: Promise) -> None:
        self._end(promise, PromiseState.BROKEN)

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
    ) -> PromiseMenu:
        """Everything that can be done with it. at: on the screen; keys: as PromiseMenu has them."""
        menu = PromiseMenu(self._page, promise, keys=dict(keys or {}), without=without)
        menu.act_wanted.connect(self.do)
        menu.popup(at)
        return menu

    # -- inside ------------------------------------------------------------------------------------------------------

    def _open_customer(self, promise: Promise) -> None:
        self.customer_wanted.emit(promise.customer_id)

    def _end(self, promise: Promise, state: PromiseState) -> None:
        from ui.promises.end_overlay import EndPromiseOverlay  # lazy: start-up time

        EndPromiseOverlay(self._page.window(), self._runner, promise, state).open()

    def _open_form(self, overlay: FormOverlay) -> None:
        overlay.saved.connect(self.done)
        overlay.open()

    def _give(self, ids: Sequence[PromiseId]) -> None:
        from ui.promises.give_overlay import GiveOverlay  # lazy: start-up time

        question = self.tr("Who keeps these %Ln promises?", "", len(ids))
        overlay = GiveOverlay(self._page.window(), self._runner, question)
        overlay.picked.connect(partial(self.give_to, tuple(ids)))
        overlay.begin()

    def _on_done(self, _changes: Changes) -> None:
        self._acting.clear()
        self.done.emit()

    def _on_failed(self, error: AdvocateError) -> None:
        self._acting.clear()
        self._runner.command_failed.emit(error)

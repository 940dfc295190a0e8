"""What can be done from every page of a window: find, log, note, add, take back, go somewhere, get help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from advocate.changes import Changes
from advocate.domain.customer import CustomerSummary
from advocate.domain.ids import CommandId, CustomerId
from advocate.domain.interaction import Channel
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.calls.customer_choice import Whom, whom
from ui.calls.somebody_new import reached_at, somebody_new
from ui.capture.wishes import CallWish
from ui.find.find_overlay import FindOverlay
from ui.frame.going import Going
from ui.frame.notes_and_export import NotesAndExport
from ui.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from advocate.app import Advocate
    from ui.widgets.toast import ToastHost


class WorkActs(QObject):
    """Binds every act of the group Everywhere to `frame`, the part of the window that is there while a vault is open."""

    wished = Signal(object)
    """A CallWish: something to be written down."""
    lock_wanted = Signal()
    quit_wanted = Signal()
    window_wanted = Signal(object)
    """A customer in a window of its own: CustomerId."""

    def __init__(self, frame: QWidget, runner: Runner, going: Going, toasts: ToastHost) -> None:
        super().__init__(frame)
        self._runner = runner
        self._going = going
        self._toasts = toasts
        self._window = frame.window()
        self.find_overlay = FindOverlay(self._window, runner)
        self.find_overlay.customer_wanted.connect(self._on_customer_wanted)
        self.find_overlay.log_wanted.connect(self.log_call_with)
        self.find_overlay.new_wanted.connect(self.new_customer)
        self.find_overlay.new_log_wanted.connect(self.log_call_with_somebody_new)
        self.find_overlay.place_wanted.connect(going.go)
        self.writing = NotesAndExport(self, frame, runner, going)
        self._bind(frame)

    def _bind(self, frame: QWidget) -> None:
        acts: dict[str, Callable[[], object]] = {
            "find": self.open_find,
            "call.log": self.log_call,
            "note.quick": self.quick_note,
            "customer.new": self.new_customer,
            "customer.window": self.own_window,
            "history.back": self._going.back,
            "history.forward": self._going.forward,
            "undo": self.undo,
            "redo": self.redo,
            "help": self.help,
            "vault.lock": self.lock_wanted.emit,
            "window.close": self._window.close,
            "quit": self.quit_wanted.emit,
        }
        for key, slot in acts.items():
            shortcuts().bind(frame, key, slot)

    # -- take back ---------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """The last step of whoever is here."""
        self._toasts.forget_newest_done()
        self._runner.command(self, lambda app: app.history.undo(), None, self._on_nothing_to_undo)

    def undo_that(self, step: CommandId | None) -> None:
        """One step of those that are still offered; the last where it is not named."""
        self._runner.command(self, lambda app: app.history.undo(step), None, self._on_nothing_to_undo)

    def redo(self) -> None:
        self._runner.command(self, lambda app: app.history.redo(), None, self._on_nothing_to_undo)

    def _on_nothing_to_undo(self, error: AdvocateError) -> None:
        self._toasts.show_note(f"{error.message} {error.hint}".strip())

    # -- find, log, note ---------------------------------------------------------------------------------------------

    def open_find(self) -> None:
        self.find_overlay.open_with("")

    def log_call(self) -> None:
        """About the customer in view; the strip asks who it is where there is none."""
        self.wished.emit(CallWish(customer=self._customer_here()))

    def log_call_with(self, customer: object, number: str = "") -> None:
        """A CustomerSummary, or a CustomerId to be looked up. number: by which they were found, if by one."""
        known = customer if isinstance(customer, CustomerSummary) else None
        wanted = Whom(id=CustomerId(UUID(str(customer))), name="") if known is None else whom(known)
        self.wished.emit(CallWish(customer=wanted, number_used=number))

    def log_call_with_somebody_new(self, typed: str) -> None:
        """Whom nobody knows yet, by the number or name that was typed."""
        work = partial(_add_somebody, typed=typed)
        self._runner.command(self, work, partial(self._on_somebody_added, reached_at(typed)))

    def _on_somebody_added(self, number: str, changes: Changes) -> None:
        if changes.made is not None:
            made = Whom(id=CustomerId(changes.made), name=changes.about)
            self.wished.emit(CallWish(customer=made, number_used=number))

    def quick_note(self) -> None:
        """About the customer in view, if there is one; to be sorted later otherwise."""
        self.wished.emit(CallWish(customer=self._customer_here(), channel=Channel.NOTE))

    def _customer_here(self) -> Whom | None:
        """Their name is looked up."""
        customer_id = self._going.customer_here()
        return Whom(id=customer_id, name="") if customer_id is not None else None

    # -- customers ---------------------------------------------------------------------------------------------------

    def new_customer(self, text: str = "") -> None:
        from ui.customers.new_customer import NewCustomerOverlay  # lazy: start-up time
        from ui.customers.typed_customer import typed_from  # lazy: start-up time

        overlay = NewCustomerOverlay(self._window, self._runner, typed_from(text))
        overlay.made.connect(self._on_customer_wanted)
        overlay.existing_wanted.connect(self._on_customer_wanted)
        overlay.closed.connect(overlay.deleteLater)
        overlay.open(overlay.name.line)

    def own_window(self) -> None:
        customer_id = self._going.customer_here()
        if customer_id is not None:
            self.window_wanted.emit(customer_id)

    def _on_customer_wanted(self, customer_id: object) -> None:
        self._going.go("customer", customer_id)

    # -- help --------------------------------------------------------------------------------------------------------

    def help(self, chapter: str = "") -> None:
        """The keys of the page in sight, and the guide beside them; at that chapter of it."""
        from ui.guide.overlay import GuideOverlay  # lazy: start-up time

        GuideOverlay(self._window, self._going.here[0]).open_guide(chapter)


def _add_somebody(app: Advocate, typed: str) -> Changes:
    return app.customers.create(somebody_new(typed))

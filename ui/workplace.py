"""The window once a vault is open: navigation, header, pages, toasts, undo and redo. Pages are built on first visit."""

from __future__ import annotations

from collections import deque
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Customer, CustomerSummary
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.command_words import asks_for_toast, command_words
from ui.error_overlay import ErrorOverlay
from ui.find.find_overlay import FindOverlay
from ui.page import Page
from ui.places import FIRST_PLACE, PLACES, PlaceEntry, in_navigation
from ui.runner import Runner
from ui.standing import Standing, read_standing
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.labels import Para
from ui.widgets.nav_bar import NavBar
from ui.widgets.overlay import Overlay
from ui.widgets.toast import ToastHost
from ui.window_header import WindowHeader

RAIL_BELOW = 1000
LOCK = "lock"
_STEPS_BACK = 50
_REFRESH_SECONDS = 60


class Workplace(QWidget):
    """`stood(Standing)` whenever the frame has asked anew; `went(place, argument)` after going somewhere;
    `lock_wanted` on Ctrl+Shift+L or when a page goes to the place "lock"."""

    stood = Signal(object)
    went = Signal(str, object)
    lock_wanted = Signal()

    def __init__(
        self, runner: Runner, window: QWidget, toasts: ToastHost, *, places: tuple[PlaceEntry, ...] = PLACES
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._window = window
        self._places = {entry.key: entry for entry in places}
        self._pages: dict[str, Page] = {}
        self._missed: dict[str, Changes] = {}
        self._back: deque[tuple[str, object]] = deque(maxlen=_STEPS_BACK)
        self._here: tuple[str, object] = ("", None)
        self._was_told_notice = False
        self.nav = NavBar(in_navigation(places), "Advocate", self, name=self.tr("Places"))
        self.nav.chosen.connect(self._on_nav_chosen)
        self._backup_line = Para("", "small", "muted", self.nav)
        self._member_line = Para("", "small", "muted", self.nav)
        self.nav.add_foot(self._backup_line)
        self.nav.add_foot(self._member_line)
        self.header = WindowHeader(self)
        self.stack = QStackedWidget(self)
        self.toasts = toasts
        self.find_overlay = FindOverlay(window, runner)
        self._lay_out()
        self._connect()

    def begin(self, place: str, argument: str) -> None:
        """Show who is here, and that place, or where the person was the last time; the first one where there is none."""
        self._refresh()
        self.go_first(place, argument)

    def take_down(self) -> None:
        """Before the vault closes: nothing of it stays on the window, open overlays included."""
        for overlay in self._window.findChildren(Overlay):
            overlay.hide()
            overlay.deleteLater()
        self.toasts.toast.leave()

    # -- going places ------------------------------------------------------------------------------------------------

    def go(self, place: str, argument: object = None) -> None:
        """Show that place for that argument; the step back leads to where we were."""
        if place == LOCK:
            self.lock_wanted.emit()
        if place not in self._places:
            return
        if self._here[0] and self._here != (place, argument):
            self._back.append(self._here)
        self._show(place, argument)

    def go_first(self, place: str, argument: str) -> None:
        """Where the person was the last time, if that is still a place."""
        if place == "customer":
            try:
                self.go("customer", CustomerId(UUID(argument)))
            except ValueError:
                self.go(FIRST_PLACE)
        else:
            self.go(place if place in self._places else FIRST_PLACE)

    def go_back(self) -> None:
        if self._back:
            self._show(*self._back.pop())

    def page(self, place: str) -> Page:
        """The page of that place, built on the first visit."""
        if place not in self._pages:
            page = self._places[place].build(self._runner, self.stack)
            page.go_to.connect(self.go)
            page.standing_changed.connect(self._refresh)
            page.title = page.title or self._places[place].words()
            self._pages[place] = page
            self.stack.addWidget(page)
        return self._pages[place]

    def here(self) -> tuple[str, object]:
        return self._here

    def _show(self, place: str, argument: object) -> None:
        self._here = (place, argument)
        page = self.page(place)
        self.stack.setCurrentWidget(page)
        self.nav.choose(self._places[place].under or place)
        self.header.show_back(possible=bool(self._back))
        missed = self._missed.pop(place, None)
        if missed is not None:
            page.records_changed(missed)
        page.shown_to_user(argument)
        page.focus_first()
        announce(self, page.title)
        self.went.emit(place, argument)

    # -- what changed ------------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        here = self._here[0]
        for place, page in self._pages.items():
            if place == here:
                page.records_changed(changes)
            else:
                self._missed[place] = _together(self._missed.get(place), changes)
        self._refresh()
        if changes.verb is Verb.UNDONE:
            self.toasts.show_note(command_words(changes))
        elif asks_for_toast(changes):
            self.toasts.show_done(command_words(changes))

    def _refresh(self) -> None:
        self._runner.query(self, "standing", read_standing, self._on_standing)

    def _on_standing(self, standing: Standing) -> None:
        self._backup_line.setText(standing.backup_words())
        self._member_line.setText(standing.member_words())
        if "promises" in self._places:
            self.nav.set_count("promises", standing.late, "late")
        if standing.notice and not self._was_told_notice:
            self._was_told_notice = True
            self.toasts.show_note(standing.notice)
        self.stood.emit(standing)

    # -- undo, find, log -----------------------------------------------------------------------------------------------

    def undo(self) -> None:
        self.toasts.toast.leave()
        self._runner.command(self, lambda app: app.history.undo(), None, self._on_nothing_to_undo)

    def redo(self) -> None:
        self._runner.command(self, lambda app: app.history.redo(), None, self._on_nothing_to_undo)

    def _on_nothing_to_undo(self, error: AdvocateError) -> None:
        self.toasts.show_note(f"{error.message} {error.hint}".strip())

    def show_error(self, error: AdvocateError) -> None:
        """An error that its asker left to the window."""
        ErrorOverlay(self._window, error).open()

    def open_find(self) -> None:
        self.find_overlay.open_with("")

    def log_call(self) -> None:
        """About the customer in view; the overlay asks who it was when there is none."""
        place, argument = self._here
        if place != "customer" or argument is None:
            self._open_log(None)
            return
        customer_id = CustomerId(UUID(str(argument)))
        self._log_with(customer_id)

    def _log_with(self, customer: object) -> None:
        if isinstance(customer, CustomerSummary):
            self._open_log(customer)
            return
        wanted = CustomerId(UUID(str(customer)))
        self._runner.query(self, "log", lambda app: app.customers.get_customer(wanted), self._open_log)

    def _open_log(self, customer: Customer | CustomerSummary | None) -> None:
        from ui.calls.log_overlay import LogContactOverlay  # lazy: start-up time

        LogContactOverlay(self._window, self._runner, customer).open()

    def _on_customer_wanted(self, customer_id: object) -> None:
        self.go("customer", customer_id)

    def _on_new_wanted(self, text: str) -> None:
        from ui.customers.new_customer import NewCustomerOverlay, typed_from  # lazy: start-up time

        overlay = NewCustomerOverlay(self._window, self._runner, typed_from(text))
        overlay.made.connect(self._on_customer_wanted)
        overlay.existing_wanted.connect(self._on_customer_wanted)
        overlay.closed.connect(overlay.deleteLater)
        overlay.open()

    # -- frame -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.nav.set_rail(self.width() / theme().scale < RAIL_BELOW)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._runner.changed.connect(self._on_changed)
        self._runner.command_failed.connect(self.show_error)
        self.toasts.undo_wanted.connect(self.undo)
        self.header.find_wanted.connect(self.open_find)
        self.header.log_wanted.connect(self.log_call)
        self.header.back_wanted.connect(self.go_back)
        self.find_overlay.customer_wanted.connect(self._on_customer_wanted)
        self.find_overlay.log_wanted.connect(self._log_with)
        self.find_overlay.new_wanted.connect(self._on_new_wanted)
        theme().changed.connect(self._fit)
        shortcuts().bind(self, "undo", self.undo)
        shortcuts().bind(self, "redo", self.redo)
        shortcuts().bind(self, "vault.lock", self.lock_wanted.emit)
        minute = QTimer(self)
        minute.setInterval(_REFRESH_SECONDS * 1000)
        minute.timeout.connect(self._refresh)
        minute.start()

    def _on_nav_chosen(self, key: str) -> None:
        self.go(key)


def _together(earlier: Changes | None, later: Changes) -> Changes:
    """Two changes as one, for a page that was not looking."""
    if earlier is None:
        return later
    tables = {*earlier.records, *later.records}
    records = {t: earlier.records.get(t, frozenset()) | later.records.get(t, frozenset()) for t in tables}
    return Changes(
        verb=later.verb,
        about=later.about,
        command_id=later.command_id,
        records=records,
        customers=earlier.customers | later.customers,
    )

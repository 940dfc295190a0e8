"""The window once a vault is open: navigation, header and pages side by side, and what all of them show together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import CustomerSummary
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.brief.beside_pages import BesidePages
from ui.capture.dock import CallDock
from ui.capture.wishes import CallWish, CallWishes
from ui.escalations.offer_line import OfferLine
from ui.escalations.offers import Offers
from ui.find.find_overlay import FindOverlay
from ui.frame.command_words import asks_for_toast, command_words
from ui.frame.going import Going, Left
from ui.frame.nav_foot import NavFoot
from ui.frame.places import PLACES, PlaceEntry, in_navigation
from ui.frame.standing import Standing, read_standing, unread_words
from ui.frame.window_header import WindowHeader
from ui.frame.work_acts import WorkActs
from ui.handoffs.in_hand import InHand
from ui.handoffs.passing_on import PassingOn
from ui.overlays.error_overlay import ErrorOverlay
from ui.page import Page
from ui.page_memory import PageMemory
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.announce import announce
from ui.widgets.nav_bar import NavBar
from ui.widgets.overlay import Overlay
from ui.widgets.toast import ToastHost
from ui.widgets.toast_room import ToastRoom

RAIL_BELOW = 1000
LOCK, OWN_WINDOW, QUICK_NOTE, GUIDE, HELP = "lock", "customer-window", "quick-note", "guide", "help"
SHORTCUTS, WRITE_DOWN = "shortcuts", "write-down"
_CRUMBS = 8
_LOWEST_PAGE = 120
_REFRESH_SECONDS = 60


class _Pages(QStackedWidget):
    """Gives way before the strip below it does: each page scrolls by itself where it is low."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LOWEST_PAGE)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Painted once. Qt would hold all painting back meanwhile and then ask for it from the page down to its parts: a page
        that fills its own ground is painted by itself then, and again with the parts."""
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
        super().setCurrentWidget(page)
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)


class Workplace(QWidget):
    """`stood(Standing)` whenever the frame has asked anew; `went(place, argument)` after going somewhere; the others for
    what only the window or the program can do.

    is_alone: one customer in a window of its own, without navigation. speaks: whether this window is the one that says
    what was done, where several are open.
    """

    stood = Signal(object)
    went = Signal(str, object)
    lock_wanted = Signal()
    quit_wanted = Signal()
    seat_wanted = Signal(object)
    window_wanted = Signal(object)
    elsewhere = Signal(str, object)

    def __init__(
        self,
        runner: Runner,
        window: QWidget,
        toasts: ToastHost,
        *,
        places: tuple[PlaceEntry, ...] = PLACES,
        is_alone: bool = False,
        speaks: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(window)
        self._runner = runner
        self._window = window
        self._speaks = speaks
        self._was_told_notice = False
        self.nav = NavBar(in_navigation(places), "Advocate", self, name=self.tr("Places"))
        self.nav.setVisible(not is_alone)
        self.foot = NavFoot(self.nav)
        self._standing: Standing | None = None
        self.header = WindowHeader(self)
        self.stack = _Pages(self)
        self.toasts = toasts
        self.toast_room = ToastRoom(self.stack, self)
        self.going = Going(runner, self.stack, places)
        self.acts = WorkActs(self, runner, self.going, toasts)
        self.offer_line = OfferLine(runner, self, self._writes_about_another)
        self.offers = Offers(runner, self.offer_line, speaks)
        self.dock = None if is_alone else CallDock(runner, self)
        self.passing_on = PassingOn(self, runner, self.going, self._in_hand)
        self.offer_line.passed_over.connect(self.passing_on.ask_for_help)
        self.beside = None if is_alone else BesidePages(runner, self.stack, self)
        if is_alone:
            self._bind_places()
        self._lay_out()
        toasts.stand_in(self.toast_room)
        self._connect()

    def begin(self, place: str, argument: str, left: Left | None = None) -> None:
        """Show who is here, and that place, or where the person was the last time; the first one where there is none.
        left: of the window before, in another language."""
        if left is not None:
            self.going.take_up(left)
        self._refresh()
        self._runner.query(self, "keys", lambda app: app.memory.get(SHORTCUTS), shortcuts().take_text)
        PageMemory.of(self._runner).load(lambda: self.going.go_first(place, argument))
        if self.dock is not None:
            self.dock.load()

    def take_down(self) -> None:
        """Before the vault closes: nothing of it stays on the window, open overlays included."""
        if self.dock is not None:
            self.dock.calls.forget()
        PageMemory.of(self._runner).forget()
        for overlay in self._window.findChildren(Overlay):
            overlay.hide()
            overlay.deleteLater()
        self.toasts.clear()
        self.toasts.leave_room(self.toast_room)

    # -- going places ------------------------------------------------------------------------------------------------

    def go(self, place: str, argument: object = None) -> None:
        self.going.go(place, argument)

    def page(self, place: str) -> Page:
        return self.going.page(place)

    def here(self) -> tuple[str, object]:
        return self.going.here

    @property
    def find_overlay(self) -> FindOverlay:
        return self.acts.find_overlay

    def open_find(self) -> None:
        self.acts.open_find()

    def log_call(self) -> None:
        self.acts.log_call()

    def undo(self) -> None:
        self.acts.undo()

    def _on_arrived(self, place: str, argument: object) -> None:
        entry = self.going.places[place]
        self.nav.choose(entry.under or place)
        self.header.show_ways(back=self.going.can_go_back(), forward=self.going.can_go_forward())
        customer_id = self.going.customer_here()
        if self.beside is not None:
            self.beside.go(customer_id)
        if self.dock is not None:
            self.dock.stand_beside(customer_id)
        if customer_id is not None:
            self._runner.write_quietly(self, lambda app: app.customers.saw(customer_id))
        self._refresh_crumbs()
        announce(self, self.going.page(place).title)
        self.toasts.go_elsewhere()
        self.went.emit(place, argument)

    def _on_elsewhere(self, place: str, argument: object) -> None:
        """What pages ask for that is no page here."""
        acts: dict[str, Callable[[], object]] = {
            LOCK: self.lock_wanted.emit,
            QUICK_NOTE: self.acts.quick_note,
            HELP: self.acts.help,
            GUIDE: lambda: self.acts.help(str(argument or "")),
            OWN_WINDOW: lambda: self.window_wanted.emit(argument),
            WRITE_DOWN: lambda: self.write_down(argument),
        }
        acts.get(place, lambda: self.elsewhere.emit(place, argument))()

    def write_down(self, wish: object) -> None:
        """A CallWish, at the foot of this window; a customer's own window leaves it to the main one."""
        if self.dock is None:
            self.elsewhere.emit(WRITE_DOWN, wish)
        elif isinstance(wish, CallWish):
            self.dock.begin(wish)

    def _in_hand(self) -> InHand | None:
        """What is being written down, while the keyboard is in it."""
        return self.dock.handing.in_hand() if self.dock is not None else None

    def _writes_about_another(self, customer_id: CustomerId) -> bool:
        about = self._in_hand()
        return about is not None and about.customer_id != customer_id

    def _on_dock_left(self) -> None:
        """The keyboard goes back to the page."""
        page = self.going.pages.get(self.going.here[0])
        if page is not None:
            page.focus_first()

    # -- what changed ------------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        self.going.take_changes(changes)
        self._refresh()
        if changes.touched("customers"):
            self._refresh_crumbs()
        if not self._speaks():
            return
        if changes.verb is Verb.UNDONE:
            self.toasts.show_note(command_words(changes))
        elif asks_for_toast(changes):
            seen = self._standing
            said = command_words(changes, seen.now, seen.member.zone) if seen else command_words(changes)
            self.toasts.show_done(said, changes.command_id)

    def _on_failed(self, error: AdvocateError) -> None:
        """An error that its asker left to the window."""
        if self._speaks():
            self.show_error(error)

    def show_error(self, error: AdvocateError) -> None:
        ErrorOverlay(self._window, error).open()

    def _refresh(self) -> None:
        self._runner.query(self, "standing", read_standing, self._on_standing)

    def _refresh_crumbs(self) -> None:
        self._runner.query(
            self, "crumbs", lambda app: app.customers.recently_seen(_CRUMBS), self._on_recently_seen
        )

    def _on_recently_seen(self, customers: Sequence[CustomerSummary]) -> None:
        self.header.crumbs.show_seen(customers, self.going.customer_here())

    def _on_standing(self, standing: Standing) -> None:
        self._standing = standing
        self.foot.show_standing(standing)
        meaning = "late" if standing.my_late else "due"
        counts = (
            ("today", standing.today_waits(), meaning, standing.today_words()),
            ("promises", standing.late, "late", standing.late_words()),
            ("notes", standing.unread, "ambassador", unread_words(standing.unread)),
        )
        for place, count, shade, words in counts:
            if place in self.going.places:
                self.nav.set_count(place, count, shade, words)  # type: ignore[arg-type]
        if standing.notice and not self._was_told_notice and self._speaks():
            self._was_told_notice = True
            self.toasts.show_note(standing.notice)
        self.stood.emit(standing)

    # -- frame -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody on the page wanted sends the last toast away."""
        if event.key() == Qt.Key.Key_Escape and self.toasts.dismiss():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.nav.set_rail(self.width() / theme().scale < RAIL_BELOW)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.beside or self.stack, 1)
        right.addWidget(self.toast_room)
        right.addWidget(self.offer_line)
        if self.dock is not None:
            right.addWidget(self.dock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._runner.changed.connect(self._on_changed)
        self._runner.command_failed.connect(self._on_failed)
        self.going.arrived.connect(self._on_arrived)
        self.going.elsewhere.connect(self._on_elsewhere)
        self.going.standing_changed.connect(self._refresh)
        self.toasts.undo_wanted.connect(self.acts.undo_that)
        CallWishes.of(self._window).wished.connect(self.write_down)
        self.acts.wished.connect(self.write_down)
        if self.dock is not None:
            self.dock.bind(self)
            self.dock.left.connect(self._on_dock_left)
            self.dock.handing.wanted.connect(self.passing_on.hand_off)
            self.passing_on.passed_on.connect(self.dock.handing.take_handed_on)
            self.passing_on.call_saved.connect(self.dock.handing.take_saved)
        if self.dock is not None and self.beside is not None:
            self.dock.about.connect(self.beside.follow)
            self.dock.brief_wanted.connect(self.beside.turn)
            self.beside.offered.connect(self.dock.offer_brief)
            self.beside.customer_wanted.connect(self._on_customer_wanted)
            self.beside.left.connect(self.dock.go_on)
        self._connect_buttons()
        theme().changed.connect(self._fit)
        minute = QTimer(self)
        minute.setInterval(_REFRESH_SECONDS * 1000)
        minute.timeout.connect(self._refresh)
        minute.start()

    def _connect_buttons(self) -> None:
        acts, header = self.acts, self.header
        self.nav.chosen.connect(self._on_nav_chosen)
        self.foot.place_wanted.connect(self.going.go)
        self.foot.seat_wanted.connect(self.seat_wanted)
        header.find_wanted.connect(acts.open_find)
        header.note_wanted.connect(acts.quick_note)
        header.log_wanted.connect(acts.log_call)
        header.back_wanted.connect(self.going.back)
        header.forward_wanted.connect(self.going.forward)
        header.crumbs.customer_wanted.connect(self._on_customer_wanted)
        acts.lock_wanted.connect(self.lock_wanted)
        acts.quit_wanted.connect(self.quit_wanted)
        acts.window_wanted.connect(self.window_wanted)

    def _bind_places(self) -> None:
        """Without navigation the same keys lead to the main window."""
        for entry in PLACES:
            if entry.act:
                shortcuts().bind(self, entry.act, partial(self.elsewhere.emit, entry.key, None))

    def _on_nav_chosen(self, key: str) -> None:
        self.going.go(key)

    def _on_customer_wanted(self, customer_id: object) -> None:
        self.going.go("customer", customer_id)

"""One customer: who they are on the left, what happened in the middle, what is open on the right; less in a narrow window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Tag
from advocate.domain.ids import CustomerId, NoteId
from advocate.domain.timeline import TimelineEntry, TimelineFilter
from advocate.errors import AdvocateError
from ui.customer.customer_chips import OPEN, PROFILE, CustomerChips
from ui.customer.history_overlay import HistoryOverlay
from ui.customer.missing_customer import MissingCustomer
from ui.customer.open_column import OpenColumn
from ui.customer.tab_order import put_tab_stops_in_order
from ui.customer_picture import CustomerPicture, read_picture
from ui.page import Page
from ui.profile.profile_column import ProfileColumn
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.timeline.entry_menu import EntryMenu
from ui.timeline.timeline_column import TimelineColumn
from ui.widgets.box import Box

OPEN_BESIDE_FROM = 1100
PROFILE_BESIDE_FROM = 760
"""Effective widths of the window: pixels divided by the text scale."""
_EVERYONES_TABLES = ("tags", "field_definitions", "members", "departments")
_MINUTE = 60_000


class CustomerPage(Page):
    """Its argument is a CustomerId. Emits go_to("customer", CustomerId) and go_to("customers", None)."""

    key = "customer"

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Customer")
        self._customer_id: CustomerId | None = None
        self._picture: CustomerPicture | None = None
        self._has_tags = False
        self.profile = ProfileColumn(runner, self)
        self.chips = CustomerChips(self)
        self.timeline = TimelineColumn(runner, self)
        self.open_column = OpenColumn(runner, self)
        self.missing = MissingCustomer(self)
        self.menu = EntryMenu(self, runner)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._build()
        self._connect()
        self._show_nothing()
        follow_theme(self)

    # -- what the window tells it --------------------------------------------------------------------------------

    def shown_to_user(self, argument: object) -> None:
        if argument is None:
            return
        if argument != self._customer_id:
            self._customer_id = argument  # type: ignore[assignment]
            self._picture = None
            self._show_nothing()
        self._ask()
        if not self._has_tags:
            self._ask_tags()

    def records_changed(self, changes: Changes) -> None:
        if self._customer_id is None:
            return
        if self._customer_id in changes.customers or changes.touched(*_EVERYONES_TABLES):
            self._ask()
        if changes.touched("tags"):
            self._ask_tags()

    def focus_first(self) -> None:
        self.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        put_tab_stops_in_order(self)
        return super().focusNextPrevChild(forward)

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        ground = Box("page", self)
        self._row = QHBoxLayout(ground)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._middle = QWidget(ground)
        inside = QVBoxLayout(self._middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.chips)
        inside.addWidget(self.timeline, 1)
        self._inside = inside
        for widget in (self.profile, self._middle, self.open_column):
            self._row.addWidget(widget, 1 if widget is self._middle else 0)
        self._row.addWidget(self.missing, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ground)

    def _connect(self) -> None:
        self._minute.timeout.connect(self._on_minute)
        self.chips.chosen.connect(self._on_chip_chosen)
        self.chips.find_wanted.connect(self.begin_find)
        self.profile.open_wanted.connect(self._on_open_wanted)
        self.profile.export_wanted.connect(self.begin_export)
        self.missing.back_wanted.connect(self._on_back_wanted)
        self.timeline.entry_opened.connect(self._on_entry_opened)
        self.timeline.chip_clicked.connect(self._on_entry_chip_clicked)
        self.timeline.everything_wanted.connect(self._on_everything_wanted)
        self.menu.answer_wanted.connect(self._on_answer_wanted)
        self.menu.copy_wanted.connect(self.timeline.view.copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.begin_find)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.begin_export)

    # -- asking ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._customer_id is not None:
            work = partial(read_picture, customer_id=self._customer_id)
            self.runner.query(self, "picture", work, self._on_picture_read, self._on_picture_failed)

    def _ask_tags(self) -> None:
        self._has_tags = True
        self.runner.query(self, "tags", lambda app: app.tags.list_tags(), self._on_tags_read)

    def _on_picture_read(self, picture: CustomerPicture) -> None:
        is_another = self._picture is None or self._picture.customer.id != picture.customer.id
        self._picture = picture
        customer = picture.customer
        self.title = customer.name
        self.menu.show_customer(customer)
        self.chips.show_customer(customer.name, len(picture.promises) + len(picture.notes))
        if is_another:
            self.chips.choose(TimelineFilter.EVERYTHING.value)
            self.timeline.show_customer(customer.id, picture.case_titles, customer.name)
        else:
            self.timeline.refresh(picture.case_titles)
        self.profile.show_picture(picture)
        self.open_column.show_picture(picture)
        self.missing.hide()
        self._middle.show()
        self._fit()

    def _on_picture_failed(self, error: AdvocateError) -> None:
        self._picture = None
        self._show_nothing()
        self.missing.say(error.message, error.hint)
        self._middle.hide()
        self.missing.show()

    def _on_tags_read(self, tags: tuple[Tag, ...]) -> None:
        self.profile.set_suggestions(tags)

    def _on_minute(self) -> None:
        """Promises become late by themselves."""
        self._ask()

    def _show_nothing(self) -> None:
        """While another customer is being read: nobody must act on the one before."""
        for widget in (self.profile, self._middle, self.open_column, self.missing):
            widget.hide()

    # -- what is shown where ---------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Which columns stand beside the timeline, and what is in the middle."""
        if self._picture is None:
            return
        width = self.window().width() / theme().scale
        profile_beside, open_beside = width >= PROFILE_BESIDE_FROM, width >= OPEN_BESIDE_FROM
        key = self.chips.key()
        if (profile_beside and key == PROFILE) or (open_beside and key == OPEN):
            self.chips.choose(self.timeline.shown_filter().value)
            key = self.chips.key()
        self.chips.show_columns(profile=not profile_beside, open_things=not open_beside)
        if key in {PROFILE, OPEN} and self.timeline.isAncestorOf(QApplication.focusWidget() or self):
            self.chips.give_keyboard()  # before the timeline goes, and the keyboard with it
        self._place(self.profile, 0, beside=profile_beside, chosen=key == PROFILE)
        self._place(self.open_column, 2, beside=open_beside, chosen=key == OPEN)
        self.timeline.setVisible(key not in {PROFILE, OPEN})

    def _place(self, column: ProfileColumn | OpenColumn, at: int, *, beside: bool, chosen: bool) -> None:
        column.stand_alone(not beside)
        home = self._row if beside else self._inside
        if home.indexOf(column) < 0:
            if beside:
                self._row.insertWidget(at, column)
            else:
                self._inside.addWidget(column, 1)
        column.setVisible(beside or chosen)

    def _on_chip_chosen(self, key: str) -> None:
        if key not in {PROFILE, OPEN}:
            self.timeline.show_filter(TimelineFilter(key))
        self._fit()

    def _on_everything_wanted(self) -> None:
        self.chips.choose(TimelineFilter.EVERYTHING.value)
        self._on_chip_chosen(TimelineFilter.EVERYTHING.value)

    # -- acts --------------------------------------------------------------------------------------------------------

    def begin_find(self) -> None:
        """Find in the timeline, whatever is shown in its place just now."""
        if self._picture is None:
            return
        if self.chips.key() in {PROFILE, OPEN}:
            self.chips.choose(self.timeline.shown_filter().value)
            self._fit()
        self.timeline.begin_find()

    def begin_export(self) -> None:
        if self._picture is not None:
            overlay = HistoryOverlay(self.window(), self.runner, self._picture.customer, self._picture.reader)
            overlay.open()

    def _on_entry_opened(self, entry: TimelineEntry, where: QPoint) -> None:
        self.menu.open(entry, where)

    def _on_entry_chip_clicked(self, entry: TimelineEntry, key: str, where: QPoint) -> None:
        self.menu.take_chip(entry, key, where)

    def _on_answer_wanted(self, note_id: NoteId) -> None:
        if not self.open_column.isVisible():
            self.chips.choose(OPEN)
            self._fit()
        self.open_column.answer(note_id)

    def _on_open_wanted(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer", customer_id)

    def _on_back_wanted(self) -> None:
        self.go_to.emit("customers", None)

"""One customer: who they are on the left, what happened in the middle, what is open on the right; less in a narrow window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import CustomerState, Tag
from advocate.domain.ids import CustomerId, NoteId
from advocate.domain.timeline import TimelineFilter
from advocate.errors import AdvocateError, NotFound
from ui.acts.shortcuts import shortcuts
from ui.customer.customer_chips import OPEN, PROFILE, CustomerChips
from ui.customer.history_overlay import HistoryOverlay
from ui.customer.missing_customer import MissingCustomer
from ui.customer.new_entries import entry_of
from ui.customer.open_column import OpenColumn
from ui.customer.page_columns import PageColumns
from ui.customer.page_picture import PagePicture, read_page
from ui.customer.waiting import Waiting
from ui.customer_acts import restore
from ui.customer_picture import CustomerPicture
from ui.frame.tab_order import go_by_tab
from ui.page import Page
from ui.profile.profile_column import ProfileColumn
from ui.promises.question import Question
from ui.promises.record.question import of_customer
from ui.runner import Runner
from ui.theme import follow_theme
from ui.timeline.timeline_column import TimelineColumn
from ui.widgets.every_minute import EveryMinute
from ui.widgets.keyed_column import first_stop

_EVERYONES_TABLES = ("tags", "field_definitions", "members", "departments", "reminders")
_FILTER = "filter"


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
        self.open_column = OpenColumn(runner, self.timeline.acts, self)
        self.missing = MissingCustomer(self)
        self.waiting = Waiting(self)
        self.columns = PageColumns(self.profile, self.chips, self.timeline, self.open_column, self)
        self._minute = EveryMinute(self)
        self._lay_out()
        self._connect()
        self._bind()
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
            self.waiting.begin()
        self._ask()
        if not self._has_tags:
            self._ask_tags()

    def records_changed(self, changes: Changes) -> None:
        if self._customer_id is None:
            return
        if self._customer_id in changes.customers or changes.touched(*_EVERYONES_TABLES):
            entry = entry_of(changes) if self._customer_id in changes.customers else None
            if entry is not None:
                self.timeline.select_when_there(*entry)
            self._ask()
        if changes.touched("tags"):
            self._ask_tags()

    def focus_first(self) -> None:
        self.timeline.give_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return go_by_tab(self.window(), forward=forward) or super().focusNextPrevChild(forward)

    # -- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for widget in (self.columns, self.waiting, self.missing):
            whole.addWidget(widget)

    def _connect(self) -> None:
        self._minute.timeout.connect(self._on_minute)
        self.chips.chosen.connect(self._on_chip_chosen)
        self.chips.find_wanted.connect(self.begin_find)
        self.profile.open_wanted.connect(self._on_open_wanted)
        self.profile.list_wanted.connect(self._on_list_wanted)
        self.profile.export_wanted.connect(self.begin_export)
        self.profile.record_wanted.connect(self._on_record_wanted)
        self.profile.wanted.connect(self.show_profile)
        self.open_column.promises_wanted.connect(self._on_all_promises_wanted)
        self.missing.back_wanted.connect(self._on_back_wanted)
        self.timeline.everything_wanted.connect(self._on_everything_wanted)
        self.timeline.filter_wanted.connect(self.chips.give_keyboard)
        self.timeline.acts.answer_wanted.connect(self._on_answer_wanted)
        self.columns.put_away.acted.connect(self._on_bring_back)
        for brief in (self.columns.brief, self.columns.floating.bar):
            brief.profile_wanted.connect(self._on_profile_wanted)
            brief.open_wanted.connect(self._on_promises_wanted)

    def _bind(self) -> None:
        for act, slot in (
            ("timeline.find", self.begin_find),
            ("timeline.find_next", partial(self._step, 1)),
            ("timeline.find_previous", partial(self._step, -1)),
            ("customer.print", self.begin_export),
            ("customer.window", self._on_window_wanted),
            ("customer.promise", self.open_column.begin_promise),
            ("customer.promises", self.open_column.show_all_promises),
            ("customer.note", self.open_column.begin_note),
            ("case.resolve", self.open_column.resolve_case),
            ("customer.next_column", partial(self._go_by_column, 1)),
            ("customer.previous_column", partial(self._go_by_column, -1)),
        ):
            shortcuts().bind(self, act, slot)
        self.profile.bind_acts(self)

    # -- asking ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """One question for the whole page, so that it is painted once."""
        if self._customer_id is None:
            return
        is_first = self._picture is None
        if is_first:
            self.timeline.begin_filter(self._remembered_filter())
        question = self.timeline.question(restart=is_first)
        work = partial(read_page, customer_id=self._customer_id, question=question)
        self.runner.query(self, "picture", work, self._on_page_read, self._on_picture_failed)

    def _ask_tags(self) -> None:
        self._has_tags = True
        self.runner.query(self, "tags", lambda app: app.tags.list_tags(), self._on_tags_read)

    def _on_page_read(self, page: PagePicture) -> None:
        picture, customer = page.customer, page.customer.customer
        is_another = self._picture is None or self._picture.customer.id != customer.id
        self._picture = picture
        self.title = customer.name
        self.waiting.end()
        self.missing.hide()
        self.chips.show_open_count(len(picture.promises) + len(picture.notes))
        self.profile.show_picture(picture)
        self.open_column.show_picture(picture)
        for brief in (self.columns.brief, self.columns.floating.bar):
            brief.show_picture(picture)
        self.columns.show_lines(put_away_words(picture), picture.facts.why_read_only)
        self._fit()
        self.columns.show()
        if is_another:
            self.chips.choose(self.timeline.shown_filter().value)
            self.timeline.show_customer(customer, picture.case_titles, page.timeline)
            self._fit()
        else:
            self.timeline.refresh(customer, picture.case_titles, page.timeline)
        self._give_keyboard_if_lost()

    def _on_picture_failed(self, error: AdvocateError) -> None:
        was_here, self._picture = self._picture is not None, None
        self._show_nothing()
        self.missing.say(error.message, error.hint)
        self.missing.show()
        if was_here and isinstance(error, NotFound):  # as when adding them was taken back
            self.gone.emit(self._customer_id)

    def _on_tags_read(self, tags: tuple[Tag, ...]) -> None:
        self.profile.set_suggestions(tags)

    def _on_minute(self) -> None:
        """Promises become late by themselves."""
        self._ask()

    def _show_nothing(self) -> None:
        """While another customer is being read: nobody must act on the one before."""
        self.waiting.end()
        self.columns.hide()
        self.missing.hide()

    def _give_keyboard_if_lost(self) -> None:
        """The page was gone to before there was anything that could take the keyboard."""
        if self.isVisible() and QApplication.focusWidget() in {None, self, self.window()}:
            self.focus_first()

    # -- what is shown where ---------------------------------------------------------------------------------------

    def _fit(self) -> None:
        if self._picture is not None:
            self.columns.fit()

    def _on_chip_chosen(self, key: str) -> None:
        if key not in {PROFILE, OPEN}:
            self.remember(_FILTER, key if key != TimelineFilter.EVERYTHING.value else "")
            self.timeline.show_filter(TimelineFilter(key))
        self._fit()

    def _on_everything_wanted(self) -> None:
        self.chips.choose(TimelineFilter.EVERYTHING.value)
        self._on_chip_chosen(TimelineFilter.EVERYTHING.value)

    def _remembered_filter(self) -> TimelineFilter:
        try:
            return TimelineFilter(self.remembered(_FILTER) or TimelineFilter.EVERYTHING.value)
        except ValueError:  # of another version
            return TimelineFilter.EVERYTHING

    def show_profile(self) -> None:
        """Where it is folded away behind its chip."""
        if not self.profile.isVisible() and self._picture is not None:
            self.chips.choose(PROFILE)
            self._fit()

    def _on_profile_wanted(self) -> None:
        self.show_profile()
        self._give_keyboard(self.profile)

    def _on_promises_wanted(self) -> None:
        self._show_open()
        self.open_column.give_keyboard()

    def _show_open(self) -> None:
        if not self.open_column.isVisible():
            self.chips.choose(OPEN)
            self._fit()

    def _show_timeline(self) -> None:
        if self.chips.key() in {PROFILE, OPEN}:
            self.chips.choose(self.timeline.shown_filter().value)
            self._fit()

    def _go_by_column(self, step: int) -> None:
        """To the next of the columns in sight, or the one before."""
        columns = [column for column in (self.profile, self.timeline, self.open_column) if column.isVisible()]
        now = QApplication.focusWidget()
        at = next(
            (n for n, column in enumerate(columns) if now and column.isAncestorOf(now)), -1 if step > 0 else 0
        )
        if columns:
            self._give_keyboard(columns[(at + step) % len(columns)])

    def _give_keyboard(self, column: QWidget) -> None:
        if column is self.timeline:
            self.timeline.give_keyboard()
        elif (stop := first_stop(column)) is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    # -- acts --------------------------------------------------------------------------------------------------------

    def begin_find(self) -> None:
        """Find in the timeline, whatever is shown in its place just now."""
        if self._picture is not None:
            self._show_timeline()
            self.timeline.finding.begin()

    def begin_export(self) -> None:
        if self._picture is not None:
            overlay = HistoryOverlay(self.window(), self.runner, self._picture.customer, self._picture.reader)
            overlay.open()

    def _step(self, step: int) -> None:
        if self._picture is not None:
            self._show_timeline()
            self.timeline.finding.step(step)

    def _on_answer_wanted(self, note_id: NoteId) -> None:
        self._show_open()
        self.open_column.answer(note_id)

    def _on_bring_back(self) -> None:
        if self._customer_id is not None:
            self.timeline.give_keyboard()
            self.runner.command(self, partial(restore, customer_id=self._customer_id))

    def _on_window_wanted(self) -> None:
        if self._customer_id is not None:
            self.go_to.emit("customer-window", self._customer_id)

    def _on_open_wanted(self, customer_id: CustomerId) -> None:
        self.go_to.emit("customer", customer_id)

    def _on_record_wanted(self) -> None:
        if self._customer_id is not None:
            self.go_to.emit("promises", of_customer(self._customer_id))

    def _on_all_promises_wanted(self, question: Question) -> None:
        self.go_to.emit("promises", question)

    def _on_list_wanted(self, what: object) -> None:
        self.go_to.emit("customers", what)

    def _on_back_wanted(self) -> None:
        self.go_to.emit("customers", None)


def put_away_words(picture: CustomerPicture) -> str:
    """Why this customer is in no list; empty where they are."""
    translate, name = QCoreApplication.translate, picture.customer.name
    if picture.customer.state is CustomerState.TRASHED:
        words = translate(
            "CustomerPage", "{0} is in the trash. All that was said and promised is still here."
        )
        return words.format(name)
    if picture.customer.state is CustomerState.ARCHIVED:
        words = translate("CustomerPage", "{0} is archived: found by searching, and left out of the list.")
        return words.format(name)
    return ""

"""What happened with one customer: the timeline, what of it is shown, finding in it, and its states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from advocate.domain.customer import Customer
from advocate.domain.ids import CaseId
from advocate.domain.timeline import EntryKey, EntryKind, TimelineEntry, TimelineFilter
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.timeline.empty_timeline import EmptyTimeline
from ui.timeline.entry_acts import EntryActs
from ui.timeline.entry_menu import EntryMenu
from ui.timeline.file_drop import FileDrop
from ui.timeline.find_bar import FindBar
from ui.timeline.finding import Finding
from ui.timeline.notice_line import NoticeLine
from ui.timeline.places import RowId, Stretch
from ui.timeline.timeline_keys import TimelineKeys
from ui.timeline.timeline_model import CustomerTimelineModel
from ui.timeline.timeline_picture import (
    FIRST_STRETCH,
    TimelinePicture,
    TimelineQuestion,
    read_stretch,
    read_timeline,
)
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyRow
from ui.widgets.buttons import PlainButton
from ui.widgets.error_panel import ErrorPanel
from ui.widgets.keyed_column import first_stop
from ui.widgets.timeline_row import TimelineRow
from ui.widgets.timeline_view import TimelineView

_SIDE = 22


class TimelineColumn(QWidget):
    """`everything_wanted` when something that is not shown is to be seen; `filter_wanted` for the keyboard to go to the
    filters. The acts of its entries tell what else is wanted of the page: `acts.answer_wanted(NoteId)`."""

    everything_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._question = TimelineQuestion()
        self._cases: Mapping[CaseId, str] = {}
        self._pending: RowId | None = None
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.case_line = NoticeLine("folder", "accent", self)
        self.notice = NoticeLine("paperclip", "neutral", self)
        self.busy = BusyRow("", self)
        self.busy.hide()
        self.view = TimelineView(self, name=self.tr("What happened"))
        self.model = CustomerTimelineModel(self.view)
        self.view.setModel(self.model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.acts = EntryActs(self, runner)
        self.menu = EntryMenu(self, self.acts)
        self.empty = EmptyTimeline(self)
        self._again = PlainButton(self.tr("Try again"), self)
        self.error = ErrorPanel("", "", "", self._again, parent=self)
        self.finding = Finding(runner, self.find_bar, self.view, self.model, self)
        self.keys = TimelineKeys(self, runner)
        self.drop = FileDrop(self)
        self._lay_out()
        self._connect()

    # -- what the page tells it ----------------------------------------------------------------------------------

    def question(self, *, restart: bool = False) -> TimelineQuestion:
        """What the page asks the vault for on its behalf: to begin with, only the newest."""
        newest = FIRST_STRETCH if restart else None
        return replace(self._question, looked_for=self.finding.query, newest=newest)

    def show_customer(
        self, customer: Customer, cases: Mapping[CaseId, str], picture: TimelinePicture
    ) -> None:
        """Another customer, from the top."""
        self.finding.show_customer(customer.id)
        self._pending = None
        self.notice.hide()
        self._take(customer, cases)
        self.case_line.hide()
        self._show_restarted(picture)

    def refresh(self, customer: Customer, cases: Mapping[CaseId, str], picture: TimelinePicture) -> None:
        """Something changed: the person stays where they are reading."""
        self._take(customer, cases)
        if (
            picture.question.shown is self._question.shown
            and picture.question.case_id == self._question.case_id
        ):
            self._show_refreshed(picture)

    def begin_filter(self, shown: TimelineFilter) -> None:
        """What the person left it at, before the first picture."""
        self._question = TimelineQuestion(shown=shown)

    def show_filter(self, shown: TimelineFilter) -> None:
        self.show_question(TimelineQuestion(shown=shown))

    def show_case(self, case_id: CaseId) -> None:
        """Only what belongs to this case."""
        self.show_question(TimelineQuestion(case_id=case_id))

    def show_question(self, question: TimelineQuestion) -> None:
        if (question.shown, question.case_id) == (self._question.shown, self._question.case_id):
            return
        self._question = question
        self.finding.show_filter(everything=question.is_for_everything())
        case = self._cases.get(question.case_id, "") if question.case_id else ""
        self.case_line.say(self.tr("Only the case “{0}”").format(case) if case else "")
        self.ask(restart=True)

    def shown_filter(self) -> TimelineFilter:
        return self._question.shown

    def customer(self) -> Customer | None:
        return self._customer

    def select_when_there(self, kind: EntryKind, record_id: UUID) -> None:
        """Make it the current entry as soon as it is among those shown; where it is not, everything is shown."""
        self._pending = kind, record_id

    def select(self, kind: EntryKind, record_id: UUID) -> None:
        """Go to this entry, whatever is shown just now."""
        number = self.model.number_of(kind, record_id)
        if number >= 0:
            self.view.show_row(number)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._question.is_for_everything():
            self._pending = kind, record_id
            self.everything_wanted.emit()

    def give_keyboard(self) -> None:
        """To the entries, or to what stands in their place."""
        stop = (
            self.view
            if self._stack.currentWidget() is self.view
            else first_stop(self._stack.currentWidget() or self)
        )
        (stop or self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def current_entry(self) -> TimelineEntry | None:
        row = self.view.current_row()
        return row.key if row is not None and isinstance(row.key, TimelineEntry) else None

    def toggle_all(self) -> None:
        all_of_it = self.view.toggle_all_expanded()
        announce(
            self, self.tr("All of every entry is shown") if all_of_it else self.tr("First lines are shown")
        )

    # -- asking ----------------------------------------------------------------------------------------------------

    def ask(self, *, restart: bool) -> None:
        """A first picture comes from the newest entries; the places of all the others follow it."""
        if self._customer is None:
            return
        work = partial(
            read_timeline,
            customer_id=self._customer.id,
            question=self.question(restart=restart),
            cases=self._cases,
        )
        done = self._show_restarted if restart else self._show_refreshed
        self._runner.query(self, "timeline", work, done, self._on_failed)

    def _show_restarted(self, picture: TimelinePicture) -> None:
        focus = QApplication.focusWidget()
        has_keyboard = focus is not None and (focus is self.view or self.view.isAncestorOf(focus))
        was = self.model.name_of(self.view.currentIndex().row()) if has_keyboard else None
        self.model.restart(picture.places, picture.first, picture.reader.today, picture.pinned)
        same = self.model.number_of(*was) if was is not None else -1
        if same >= 0:  # as when only the case of an entry is to be seen
            self.view.show_row(same)
        elif picture.pinned or has_keyboard:  # the keyboard begins with what is new
            self.view.setCurrentIndex(self.model.index(max(0, self.model.first_entry())))
        self._show_state(picture)
        if picture.is_whole:
            self._on_places_came()
        else:
            self.ask(restart=False)

    def _show_refreshed(self, picture: TimelinePicture) -> None:
        current = self.view.currentIndex().row()
        was, was_line = self.model.name_of(current), self.model.is_pinned_line(current)
        self.model.refresh(picture.places, picture.first, picture.reader.today, picture.pinned)
        self.view.viewport().update()
        self._show_state(picture)
        if was is not None and not was_line:
            self._stay_on(was)
        self._on_places_came()

    def _stay_on(self, entry: RowId) -> None:
        """The current entry may stand elsewhere now, as after its time was corrected."""
        number = self.model.number_of(*entry)
        if number >= 0 and number != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(number))

    def _on_places_came(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            number = self.model.number_of(*pending)
            if number >= 0:
                self.view.show_row(number)
            elif not self._question.is_for_everything():
                self._pending = pending
                self.everything_wanted.emit()
        self.finding.places_came()

    def _on_stretch_wanted(self, keys: tuple[EntryKey, ...]) -> None:
        work = partial(read_stretch, keys=keys, cases=self._cases, looked_for=self.finding.query)
        self._runner.query(self, f"stretch {keys[0].id}", work, self._on_stretch_read)

    def _on_stretch_read(self, stretch: Stretch) -> None:
        self.model.show_stretch(stretch)
        self.finding.rows_came()

    def _on_failed(self, error: AdvocateError) -> None:
        self.error.show_error(error.title, error.message, error.hint)
        self._stack.setCurrentWidget(self._refused)

    def _show_state(self, picture: TimelinePicture) -> None:
        if picture.places:
            self._stack.setCurrentWidget(self.view)
        elif self._customer is not None:
            self.empty.show_for(self._customer.name, is_filtered=picture.has_others)
            self._stack.setCurrentWidget(self.empty)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _take(self, customer: Customer, cases: Mapping[CaseId, str]) -> None:
        is_another = self._customer is None or self._customer.id != customer.id
        self._customer, self._cases = customer, cases
        if is_another and self._question.case_id is not None:
            self._question = TimelineQuestion()
        self.acts.show_customer(customer)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._refused = QWidget(self)
        above = QVBoxLayout(self._refused)  # as high as it is, on top
        above.setContentsMargins(_SIDE, 4, _SIDE, 0)
        above.addWidget(self.error)
        above.addStretch(1)
        for widget in (self.view, self.empty, self._refused):
            self._stack.addWidget(widget)
        lines = QVBoxLayout()
        lines.setContentsMargins(_SIDE, 0, _SIDE, 0)
        lines.setSpacing(6)
        for line in (self.case_line, self.notice, self.busy):
            lines.addWidget(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.find_bar)
        column.addLayout(lines)
        column.addLayout(self._stack, 1)

    def _connect(self) -> None:
        self.model.stretch_wanted.connect(self._on_stretch_wanted)
        self.view.opened.connect(self._on_view_opened)
        self.view.chip_activated.connect(self._on_chip_activated)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.finding.everything_wanted.connect(self.everything_wanted)
        self.case_line.left.connect(self.everything_wanted)
        self.empty.everything_wanted.connect(self.everything_wanted)
        self.empty.log_wanted.connect(self.keys.log)
        self.empty.file_wanted.connect(self.keys.add_file)
        self._again.clicked.connect(self._on_again_clicked)
        self.acts.entry_wanted.connect(self.select)
        self.acts.case_wanted.connect(self.show_case)
        self.acts.copy_wanted.connect(self.view.copy)
        self.acts.files.told.connect(self.notice.say)
        self.acts.files.progressed.connect(self._on_progressed)
        self.busy.cancelled.connect(self.acts.files.stop)

    def _on_again_clicked(self) -> None:
        self.ask(restart=True)

    def _on_progressed(self, done: int, total: int) -> None:
        self.busy.setVisible(total > 0)
        if total:
            self.busy.show_progress(self.tr("Adding files: {0} of {1}").format(done, total), done, total)

    # -- hands -------------------------------------------------------------------------------------------------------

    def _on_view_opened(self, index: QModelIndex) -> None:
        entry = self._entry_of(index)
        if entry is not None and self.model.is_pinned_line(index.row()):
            self.select(entry.key.kind, entry.key.id)
        else:
            self._open(index, self.view.visualRect(index).topLeft() + QPoint(40, 44))

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid():
            return
        self.view.setCurrentIndex(index)
        entry, key = self._entry_of(index), self.view.key_at(place)
        where = self.view.viewport().mapToGlobal(place)
        if entry is None or not self.menu.open_file(entry, key, where):
            self._open(index, place)

    def _open(self, index: QModelIndex, place: QPoint) -> None:
        entry = self._entry_of(index)
        if entry is not None:
            is_line = self.model.is_pinned_line(index.row())
            self.menu.open(entry, self.view.viewport().mapToGlobal(place), pinned_line=is_line)

    def _on_chip_activated(self, index: QModelIndex, key: str) -> None:
        entry = self._entry_of(index)
        if entry is not None:
            place = self.view.visualRect(index).bottomLeft() + QPoint(40, -24)
            self.menu.take_chip(entry, key, self.view.viewport().mapToGlobal(place))

    def _entry_of(self, index: QModelIndex) -> TimelineEntry | None:
        row = self.model.row(index.row())
        return row.key if isinstance(row, TimelineRow) and isinstance(row.key, TimelineEntry) else None

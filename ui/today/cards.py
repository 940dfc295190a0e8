"""The cards of Today and where they stand: promises and the first steps at the left, all that waits beside them; or all
in one column. Complaints with reach stand on top: beside what is late where there is room, else above it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from advocate.domain.today import Today
from ui.beginning.card import BeginningCard
from ui.calls.desk import Desk
from ui.handoffs.handoff_row import Side
from ui.reader import Reader
from ui.runner import Runner
from ui.today.answers_card import AnswersCard
from ui.today.complaints_card import ComplaintsCard
from ui.today.handed_card import HandoffsCard, HelpCard
from ui.today.note_cards import NotesCard, QuickNotesCard
from ui.today.people_cards import PeopleCard
from ui.today.promises_card import LATE, TODAY, WEEK, PromisesCard
from ui.today.week_card import WeekCard
from ui.widgets.density import follow_density

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_GAP = 16
_LEFT, _RIGHT = 155, 100  # as in the picture: 724 beside 467


class TodayCards(QWidget):
    """`customer_wanted(CustomerId)`, `call_wanted(customer)`, `hello_wanted(customer)`, `notes_wanted`."""

    customer_wanted = Signal(object)
    call_wanted = Signal(object)
    hello_wanted = Signal(object)
    notes_wanted = Signal()

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self.complaints = ComplaintsCard(self.tr("Complaints with reach"), self)
        self.promises = PromisesCard(self)
        self.first_steps = BeginningCard(runner, self)
        self.handed = HandoffsCard(runner, self.tr("Handed to you"), Side.TO_ME, self)
        self.help = HelpCard(runner, self.tr("Help asked of you"), self)
        self.returned = HandoffsCard(runner, self.tr("Came back to you"), Side.RETURNED, self)
        self.given = HandoffsCard(runner, self.tr("Not accepted yet"), Side.MINE, self)
        self.to_me = NotesCard(runner, self.tr("Notes to you"), self)
        self.answers = AnswersCard(runner, self.tr("Answers to your notes"), self)
        self.unsorted = QuickNotesCard(runner, self.tr("Quick notes without a home"), self)
        self.quiet = PeopleCard(self.tr("Haven’t heard from in a while"), self, with_hello=True)
        self.week = WeekCard(self.tr("This week"), self)
        self.seen = PeopleCard(self.tr("Recently seen"), self)
        self._side = QVBoxLayout()
        self._side.setSpacing(_GAP)
        for card in (
            self.complaints,
            self.handed,
            self.help,
            self.returned,
            self.given,
            self.to_me,
            self.answers,
            self.unsorted,
            self.quiet,
            self.week,
            self.seen,
        ):
            self._side.addWidget(card)
        self._side.addStretch(1)
        self._both = QBoxLayout(_ACROSS, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(_GAP)
        self._main = QVBoxLayout()
        self._main.setSpacing(_GAP)
        self._main.addWidget(self.promises)
        self._main.addWidget(self.first_steps)
        self._main.addStretch(1)
        self._both.addLayout(self._main, _LEFT)
        self._both.addLayout(self._side, _RIGHT)
        for layout in (self._side, self._both, self._main):
            follow_density(layout)
        self._connect()

    def _connect(self) -> None:
        self.first_steps.left_behind.connect(self.enter)
        self.complaints.lines.emptied.connect(self.enter)
        self.complaints.left.connect(self._on_complaints_left)
        self.promises.left.connect(self._on_promises_left)
        for notes in (self.to_me, self.answers):
            notes.customer_wanted.connect(self.customer_wanted)
            notes.all_wanted.connect(self.notes_wanted)
        for waiting in (self.handed, self.help, self.returned, self.given):
            waiting.customer_wanted.connect(self.customer_wanted)
            waiting.rows.emptied.connect(self.enter)
        for rows in (self.to_me.rows, self.answers.rows, self.unsorted.rows):
            rows.emptied.connect(self.enter)
        for people in (self.complaints, self.quiet, self.seen):
            people.customer_wanted.connect(self.customer_wanted)
            people.call_wanted.connect(self.call_wanted)
        for people in (self.quiet, self.seen):
            people.hello_wanted.connect(self.hello_wanted)

    def show_today(self, today: Today, desk: Desk, reader: Reader) -> None:
        self.promises.use(desk)
        groups = self.promises.groups
        groups[LATE].show_promises(today.late, today.late_count)
        groups[TODAY].show_promises(today.due_today, today.due_today_count)
        groups[WEEK].show_promises(today.upcoming, today.upcoming_count)
        self.complaints.show_complaints(today.complaints, reader, count=today.complaints_count)
        self.handed.show_handoffs(today.handoffs_to_me, reader, count=today.handoffs_to_me_count)
        self.help.show_asked(today.escalations, reader, count=today.escalations_count)
        self.returned.show_handoffs(today.handoffs_returned, reader, count=today.handoffs_returned_count)
        self.given.show_handoffs(today.handoffs_given, reader, count=today.handoffs_given_count)
        self.to_me.show_notes(today.notes_to_me, reader, count=today.notes_to_me_count)
        self.answers.show_notes(today.answers, reader)
        self.unsorted.show_notes(today.unsorted, reader)
        self.quiet.show_people(today.quiet, reader)
        self.week.show_week(today.week)
        self.seen.show_people(today.recently_seen, reader)

    def enter(self) -> None:
        """The keyboard to the first thing there is to do."""
        steps = self.first_steps
        if not self.promises.enter() and not self.complaints.enter():
            stop = steps.next_button() if steps.isVisible() else self.promises.all_button
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def stack(self, is_narrow: bool) -> None:
        self._both.setDirection(_DOWN if is_narrow else _ACROSS)
        column = self._main if is_narrow else self._side
        if column.indexOf(self.complaints) < 0:
            column.insertWidget(0, self.complaints)

    def _on_complaints_left(self, step: int) -> None:
        if step > 0:
            self.promises.enter_first()

    def _on_promises_left(self, step: int) -> None:
        if step < 0:
            self.complaints.enter(step)

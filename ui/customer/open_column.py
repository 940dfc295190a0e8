"""What is open with a customer: the right column. Promises, the late ones first, notes to answer, cases, effort, files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import AmbassadorNote
from advocate.domain.case import Case
from advocate.domain.customer import Customer
from advocate.domain.ids import CaseId, NoteId
from advocate.domain.promise import Promise
from ui.ambassadors.note_answer import NoteAnswer
from ui.ambassadors.note_overlay import NoteOverlay
from ui.customer.case_card import CaseCard
from ui.customer.effort_card import FEWEST, EffortCard
from ui.customer.file_lines import FileLines
from ui.customer.lately import Lately
from ui.customer.waiting_section import WaitingColumn
from ui.customer_picture import CustomerPicture
from ui.handoffs.handoff_overlay import HandoffOverlay
from ui.promises.promise_acts import PromiseActs
from ui.promises.promise_card import PromiseCard
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.question import Question
from ui.reader import Reader
from ui.runner import Runner
from ui.theme import follow_theme
from ui.timeline.entry_acts import EntryActs
from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton
from ui.widgets.density import follow_density
from ui.widgets.keyed_column import KeyedColumn, first_stop
from ui.widgets.labels import Para
from ui.widgets.scroll_area import ScrollArea
from ui.widgets.section import Section, fit_width

if TYPE_CHECKING:
    from advocate.app import Advocate

WIDTH = 292
_MOST_CARDS = 8


class OpenColumn(Box):
    """Runs its own commands; the page shows it the newest picture. `promises_wanted(Question)`: all of theirs, among all."""

    promises_wanted = Signal(object)

    def __init__(self, runner: Runner, acts: EntryActs, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self._runner, self._acts = runner, acts
        self._customer: Customer | None = None
        self._promised: Question | None = None
        self._stands_alone = False
        self._content = QWidget(self)
        self.promises = _PromiseColumn(PromiseActs(self, runner), self._content)
        self._no_promises = Para("", "small", "muted", self._content)
        self.promise_button = LinkButton(self.tr("Promise…"), self._content, icon="plus")
        self.all_button = LinkButton(
            self.tr("All their promises"), self._content, icon="handshake", hint_act="customer.promises"
        )
        self._no_notes = Para("", "small", "muted", self._content)
        self.notes = _NoteColumn(runner, self._content)
        self.note_button = LinkButton(
            self.tr("Add a note for a department…"), self._content, icon="megaphone"
        )
        self.waiting = WaitingColumn(runner, self._content)
        self.cases = _CaseColumn(runner, self._content)
        self.lately = Lately(self._content)
        self.effort = EffortCard(self._content)
        self.files = FileLines(acts, self._content)
        self.file_button = LinkButton(self.tr("Add a file…"), self._content, icon="paperclip")
        self._area = ScrollArea(self._content, self, ground="surface")
        self._lay_out()
        self.promise_button.clicked.connect(self.begin_promise)
        self.all_button.clicked.connect(self.show_all_promises)
        self.note_button.clicked.connect(self.begin_note)
        self.file_button.clicked.connect(self._on_file_clicked)
        self.files.emptied.connect(self.file_button.setFocus)
        self.promises.emptied.connect(self.promise_button.setFocus)
        self.notes.emptied.connect(self.note_button.setFocus)
        for column in (self.waiting, self.cases):
            column.emptied.connect(self.promise_button.setFocus)
        self.cases.hand_off_wanted.connect(self.begin_handoff)
        follow_theme(self)

    def show_picture(self, picture: CustomerPicture) -> None:
        if self._customer is None or picture.customer.id != self._customer.id:
            for column in (self.waiting, self.promises, self.notes, self.cases, self.files):
                column.forget()
            self._area.verticalScrollBar().setValue(0)
        self._customer = picture.customer
        self.waiting.show_picture(picture)
        self._waiting_section.setVisible(bool(self.waiting.rows()))
        self.promises.show_promises(picture.promises, picture.reader)
        self._no_promises.setText(_nothing_promised(picture))
        self._no_promises.setVisible(not picture.promises)
        self._promised = _all_promised(picture)
        self.all_button.setVisible(self._promised is not None)
        self.notes.show_notes(picture.notes, picture.reader)
        self._no_notes.setText(
            self.tr("What a department should know or mend is asked here, and answered here.")
        )
        self._no_notes.setVisible(not picture.notes and not picture.promises and not picture.cases)
        self.cases.show_cases(picture.cases, picture.reader)
        self._case_section.setVisible(bool(picture.cases))
        self.effort.show_efforts(picture.efforts, picture.reader)
        self._effort_section.setVisible(len(picture.efforts) >= FEWEST)
        self.lately.show_brief(picture.brief, picture.reader)
        self._lately_section.setVisible(self.lately.has_words())
        self.files.show_files(picture.files, picture.reader)

    def give_keyboard(self, record_id: object = None) -> None:
        """To that promise's or note's card, or to the first thing there is to do."""
        row = self.promises.row_of(record_id) or self.notes.row_of(record_id)  # type: ignore[arg-type]
        stop = first_stop(row or self._content)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def answer(self, note_id: NoteId) -> None:
        """Bring the note into view with the keyboard on its answer."""
        self.notes.unfold()
        self.give_keyboard(note_id)

    def stand_alone(self, alone: bool) -> None:
        """In a narrow window it is shown instead of the timeline, and may be wider."""
        self._stands_alone = alone
        self.retheme()

    def retheme(self) -> None:
        fit_width(self, self._content, WIDTH, alone=self._stands_alone)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        promise_section = Section(self.tr("Open promises"), self._content)
        for widget in (self._no_promises, self.promises):
            promise_section.column.addWidget(widget)
        for button in (self.promise_button, self.all_button):
            promise_section.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        note_section = Section(self.tr("Ambassador notes"), self._content)
        note_section.column.addWidget(self._no_notes)
        note_section.column.addWidget(self.notes)
        note_section.column.addWidget(self.note_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._waiting_section = Section(self.tr("Waiting for somebody"), self._content)
        self._waiting_section.column.addWidget(self.waiting)
        self._lately_section = Section(self.tr("Lately"), self._content)
        self._lately_section.column.addWidget(self.lately)
        self._case_section = Section(self.tr("Open cases"), self._content)
        self._case_section.column.addWidget(self.cases)
        self._effort_section = Section(self.tr("Effort"), self._content)
        self._effort_section.column.addWidget(self.effort)
        file_section = Section(self.tr("Files"), self._content)
        file_section.column.addWidget(self.files)
        file_section.column.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(19, 20, 16, 20)
        inside.setSpacing(18)
        follow_density(inside)
        for section in (
            self._waiting_section,
            promise_section,
            self._case_section,
            note_section,
            self._lately_section,
            self._effort_section,
            file_section,
        ):
            section.column.setSpacing(8)
            follow_density(section.column)
            inside.addWidget(section)
        inside.addStretch()
        self.column(margins=(1, 0, 0, 0)).addWidget(self._area)

    def begin_promise(self) -> None:
        if self._customer is not None:
            PromiseOverlay(self.window(), self._runner, self._customer).open()

    def show_all_promises(self) -> None:
        """Among all promises, narrowed to them; nothing where nothing was ever promised."""
        if self._promised is not None:
            self.promises_wanted.emit(self._promised)

    def begin_note(self) -> None:
        if self._customer is not None:
            NoteOverlay(self.window(), self._runner, self._customer).open()

    def begin_handoff(self, case: Case) -> None:
        if self._customer is not None:
            HandoffOverlay(self.window(), self._runner, self._customer, case_id=case.id).open()

    def resolve_case(self) -> None:
        """The one that has the keyboard, or the only one; of several, somebody has to say which."""
        cards = [row for row in self.cases.rows() if isinstance(row, CaseCard)]
        now = self.window().focusWidget()
        chosen = [card for card in cards if now is not None and card.isAncestorOf(now)] or cards
        if len(chosen) == 1:
            self.cases.resolve(chosen[0].case)
        elif chosen:
            chosen[0].resolve_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_file_clicked(self) -> None:
        if self._customer is not None:
            self._acts.files.choose_and_add(self._customer.id)


class _PromiseColumn(KeyedColumn):
    def __init__(self, acts: PromiseActs, parent: QWidget) -> None:
        super().__init__(parent, most=_MOST_CARDS)
        self._acts = acts
        self._reader: Reader | None = None

    def show_promises(self, promises: tuple[Promise, ...], reader: Reader) -> None:
        """They come by due end, so the late ones stand first."""
        self._reader = reader
        self.show_values(promises)

    def make(self, value: Promise) -> QWidget:
        reader = self._reader
        assert reader is not None
        card = PromiseCard(value, reader.now, reader.zone, self, me=reader.member)
        self._acts.connect_card(card)
        return card

    def update_row(self, row: QWidget, value: Promise) -> None:
        if isinstance(row, PromiseCard) and self._reader is not None:
            row.show_promise(value, self._reader.now)


class _NoteColumn(KeyedColumn):
    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent, most=_MOST_CARDS)
        self._runner = runner
        self._reader: Reader | None = None

    def show_notes(self, notes: tuple[AmbassadorNote, ...], reader: Reader) -> None:
        self._reader = reader
        self.show_values(notes)

    def make(self, value: AmbassadorNote) -> QWidget:
        reader = self._reader
        assert reader is not None
        return NoteAnswer(self._runner, value, reader.now, reader.zone, self)

    def update_row(self, row: QWidget, value: AmbassadorNote) -> None:
        if isinstance(row, NoteAnswer) and self._reader is not None:
            row.show_note(value, self._reader.now)


class _CaseColumn(KeyedColumn):
    hand_off_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent, most=_MOST_CARDS)
        self._runner = runner
        self._reader: Reader | None = None

    def show_cases(self, cases: tuple[Case, ...], reader: Reader) -> None:
        self._reader = reader
        self.show_values(cases)

    def make(self, value: Case) -> QWidget:
        assert self._reader is not None
        card = CaseCard(self._runner, value, self._reader, self)
        card.resolved.connect(self.resolve)
        card.hand_off_wanted.connect(self.hand_off_wanted)
        return card

    def update_row(self, row: QWidget, value: Case) -> None:
        if isinstance(row, CaseCard) and self._reader is not None:
            row.show_case(value, self._reader)

    def resolve(self, case: Case) -> None:
        self._runner.command(self, partial(_resolve, case_id=case.id))


def _nothing_promised(picture: CustomerPicture) -> str:
    """With the way these promises went so far, where there were any."""
    translate, name, counts = QCoreApplication.translate, picture.customer.name, picture.counts
    if counts.kept + counts.kept_late + counts.broken:
        return translate("OpenColumn", "Nothing is open with {0}.").format(name)
    return translate(
        "OpenColumn", "Nothing is promised to {0}. What is promised stands here until it is kept."
    ).format(name)


def _all_promised(picture: CustomerPicture) -> Question | None:
    """In the state that shows something; None where nothing was ever promised."""
    counts = picture.counts
    if not counts.open and not counts.ended:
        return None
    return Question.to_customer(picture.customer.id, any_open=bool(counts.open))


def _resolve(app: Advocate, case_id: CaseId) -> Changes:
    return app.cases.resolve(case_id)

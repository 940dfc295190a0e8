"""Notes between people and departments: what waits for an answer, and what came of it; read and answered in place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.ambassador_note import NoteFilter, NoteGrouping
from advocate.domain.ids import NoteId
from ui.acts.shortcuts import shortcuts
from ui.ambassadors.empty import EmptyNotes
from ui.ambassadors.grouping import shown_groups, whose_group
from ui.ambassadors.note_list import ANSWER, CUSTOMER, GIVE, KEYS, READ, NoteList
from ui.ambassadors.note_overlay import NoteOverlay
from ui.ambassadors.question import (
    ALL,
    FROM_ME,
    MY_DEPARTMENT,
    TO_ME,
    NoteQuestion,
    question_from,
)
from ui.ambassadors.reading import Standing, filters, read_rows, read_standing
from ui.ambassadors.reading_pane import ReadingPane
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.grouped.page import GroupedPage, RowReading
from ui.promises.give_overlay import GiveOverlay
from ui.runner import Runner
from ui.theme import follow_theme, theme
from ui.widgets.box import Box
from ui.widgets.buttons import PrimaryButton
from ui.widgets.chips import ChipBar, FilterChip
from ui.widgets.choice_field import ChoiceField
from ui.widgets.menu import Menu

if TYPE_CHECKING:
    from advocate.app import Advocate

_NARROW_BELOW = 900
_QUESTION = "question"


class NotesPage(GroupedPage):
    """argument of shown_to_user: a NoteId to stand on, or None."""

    key = "notes"
    tables: ClassVar[tuple[str, ...]] = ("ambassador_notes", "customers", "members", "departments")

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(runner, parent)
        self.title = self.tr("Ambassador notes")
        self._desk: Desk | None = None
        self._filter = NoteFilter()
        self._is_reading = False
        self._question = question_from(self.remembered(_QUESTION))
        self.write_button = PrimaryButton(self.tr("Write a note"), self, act="notes.write")
        self.chips = ChipBar((), self, name=self.tr("Which notes"))
        self.chips.set_choices(list(self._labels().items()))
        self.by = ChoiceField("", self._groupings(), self, name=self.tr("In which groups"))
        self.list = NoteList(self, self.fetch, name=self.title)
        self.pane = ReadingPane(runner, self)
        self.empty = EmptyNotes(self)
        self._card = Box("card", self)
        self._which = self._bar()
        self.lay_out(self.list, self.write_button, self._which, self._body(), self.empty)
        self._connect()
        self._show_question()
        follow_theme(self)

    def shown_to_user(self, argument: object) -> None:
        if argument is not None:
            self._take(replace(self._question, key=ALL))
            self.list.seek(argument if isinstance(argument, Hashable) else None)
        self.ask(fresh=not self.was_answered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retheme(self) -> None:
        self._fit()

    # -- asking ----------------------------------------------------------------------------------------------------

    def _take(self, question: NoteQuestion) -> None:
        self._question = question
        self.remember(_QUESTION, question.as_text())
        self._show_question()

    def reading(self, first: int, count: int) -> Callable[[Advocate], Standing]:
        return partial(read_standing, question=self._question, first=first, count=count)

    def row_reading(self) -> RowReading:
        return partial(read_rows, wanted=self._filter, by=NoteGrouping(self._question.by))

    def show_answer(self, answer: Standing, *, fresh: bool) -> None:
        desk, question, counts, groups, known = answer
        self._desk = desk
        if question.key != self._question.key:  # it chose what most wants to be read
            self._question = question
            self._show_question()
        self._filter = filters(desk)[question.key]
        self.list.use(desk)
        self._show_counts(counts)
        shown = shown_groups(groups, NoteGrouping(question.by), desk)
        self.list.show_groups(shown, fresh=fresh, known=known)
        is_new = not any(total for _, total in counts.values())
        self.empty.show_for(question.key, is_new=is_new, has_department=desk.me.department_id is not None)

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show_question(self) -> None:
        self.chips.choose(self._question.key or ALL)
        self.by.choose(self._question.by)

    def _show_counts(self, counts: Mapping[str, tuple[int, int]]) -> None:
        labels = self._labels()
        for chip in self.chips.findChildren(FilterChip):
            waiting = (
                counts.get(chip.key, (0, 0))[0] if chip.key != ALL else 0
            )  # the line above says that one
            chip.set_label(f"{labels[chip.key]} {waiting:,}" if waiting else labels[chip.key])
        waiting = counts[ALL][0]
        words = self.tr("%Ln wait for an answer", "", waiting)
        self.summary.setText(words if waiting else "")  # the page itself says so
        self.summary.setAccessibleName("" if waiting else self.tr("nothing waits for an answer"))

    def show_current(self) -> None:
        if self._desk is not None:
            hint = self.tr("Choose a note with the arrow keys; it is read here.")
            self.pane.show_note(self.list.note(), self._desk, hint)

    def _fit(self) -> None:
        """Beside each other where there is room; else the list, and in its place the note that was opened."""
        is_narrow = self.width() / theme().scale < _NARROW_BELOW
        self.pane.show_back(is_narrow)
        self.pane.setVisible(not is_narrow or self._is_reading)
        for widget in (self._card, self._which):
            widget.setVisible(not is_narrow or not self._is_reading)

    def _labels(self) -> dict[str, str]:
        return {
            TO_ME: self.tr("To me"),
            MY_DEPARTMENT: self.tr("My department"),
            FROM_ME: self.tr("From me"),
            ALL: self.tr("All"),
        }

    def _groupings(self) -> list[tuple[str, str]]:
        return [
            (NoteGrouping.STATE.value, self.tr("By state")),
            (NoteGrouping.MEMBER.value, self.tr("By who answers")),
            (NoteGrouping.DEPARTMENT.value, self.tr("By department")),
            (NoteGrouping.CUSTOMER.value, self.tr("By customer")),
        ]

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.by)
        return bar

    def _body(self) -> QWidget:
        inside = self._card.column(margins=(1, 6, 1, 6))
        inside.addWidget(self.list)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._card, 3)
        row.addWidget(self.pane, 2)
        return both

    # -- what people do ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.chips.chosen.connect(self._on_key_chosen)
        self.by.chosen.connect(self._on_by_chosen)
        self.list.act_wanted.connect(self._on_act_wanted)
        self.list.opened.connect(self._on_opened)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.list.move_wanted.connect(self._on_move_wanted)
        self.pane.back_wanted.connect(self._on_back_wanted)
        self.pane.customer_wanted.connect(self.open_customer)
        self.write_button.clicked.connect(self._on_write_clicked)
        self.empty.write_button.clicked.connect(self._on_write_clicked)

    def _on_key_chosen(self, key: str) -> None:
        self._take(replace(self._question, key=key))
        self.ask(fresh=True)

    def _on_by_chosen(self, by: str) -> None:
        self._take(replace(self._question, by=by))
        self.ask(fresh=True)

    def _on_opened(self, _index: QModelIndex) -> None:
        """Enter: to the note itself, whose first button answers it."""
        self._read(True)
        if self.pane.card is not None:
            self.pane.card.answer_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_back_wanted(self) -> None:
        self._read(False)
        self.focus_first()

    def _read(self, is_reading: bool) -> None:
        self._is_reading = is_reading
        self._fit()

    def _on_act_wanted(self, act: str) -> None:
        note, card = self.list.note(), self.pane.card
        if note is None or card is None:
            return
        if act == ANSWER:
            self._read(True)
            card.begin_answer()
        elif act == READ:
            card.mark_read()
        elif act == CUSTOMER:
            self.open_customer(note.customer_id)
        elif act == GIVE:
            overlay = GiveOverlay(
                self.window(), self.runner, self.tr("Who should answer it?"), departments_first=True
            )
            overlay.picked.connect(partial(self._give, note.id))
            overlay.begin()

    def _on_menu_wanted(self, at: QPoint) -> None:
        labels = {
            ANSWER: self.tr("Answer"),
            READ: self.tr("Mark as read"),
            CUSTOMER: self.tr("Open customer"),
            GIVE: self.tr("Give to another department…"),
        }
        menu = Menu(self)
        for key, act in KEYS.items():
            if act in labels:
                action = QAction(labels[act], menu)
                action.setShortcut(shortcuts().shown(key))
                action.setShortcutVisibleInContextMenu(True)
                action.triggered.connect(partial(self._on_act_wanted, act))
                menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _give(self, note_id: NoteId, someone: Someone) -> None:
        self.runner.command(self, partial(_address, note_id=note_id, someone=someone))

    def _on_move_wanted(self, key: Hashable, notes: Sequence[NoteId]) -> None:
        """Dragged, or sent with a key, to another department or colleague."""
        someone = whose_group(self._desk, self._question.by, key) if self._desk is not None else None
        if someone is not None:
            self._give(notes[0], someone)

    def _on_write_clicked(self) -> None:
        overlay = NoteOverlay(self.window(), self.runner, None)
        overlay.saved.connect(self.stand_on_made)
        overlay.open()


def _address(app: Advocate, note_id: NoteId, someone: Someone) -> Changes:
    return app.notes.address(note_id, someone.department_id, someone.member_id)

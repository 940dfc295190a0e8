"""An open case as a card in the right column: what is known, what was asked, what is next; what it has cost; its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.case import Case
from advocate.domain.ids import CaseId
from advocate.errors import AdvocateError
from ui.acts.shortcuts import shortcuts
from ui.customer.case_words import case_words
from ui.reader import Reader
from ui.runner import Runner
from ui.widgets.box import Box
from ui.widgets.buttons import LinkButton, SmallButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.labels import Label, Para

if TYPE_CHECKING:
    from advocate.app import Advocate

KNOWN, ASKED, NEXT = "known", "asked", "next_step"


class CaseCard(Box):
    """`resolved(Case)` when the person says it is solved, `hand_off_wanted(Case)`. Its words are edited in place and kept at
    once; lines without any are out of sight until somebody wants to say more."""

    resolved = Signal(object)
    hand_off_wanted = Signal(object)

    def __init__(self, runner: Runner, case: Case, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._runner = runner
        self.case = case
        self._is_open = False
        self.title = InlineEdit(
            "", "strong", self, name=self.tr("What the case is about"), wraps=True, max_lines=3
        )
        self._words = Para("", "small", "muted", self)
        self._captions = {
            KNOWN: Label(self.tr("Known"), "small", "muted", self),
            ASKED: Label(self.tr("Already asked"), "small", "muted", self),
            NEXT: Label(self.tr("Next"), "small", "muted", self),
        }
        self.edits = {
            KNOWN: self._make_edit(KNOWN, self.tr("What is known")),
            ASKED: self._make_edit(ASKED, self.tr("What they were already asked")),
            NEXT: self._make_edit(NEXT, self.tr("What comes next")),
        }
        self.more_button = LinkButton("", self, icon="plus", quiet=True)
        self.resolve_button = SmallButton(self.tr("Resolved"), self)
        self.hand_off_button = SmallButton(self.tr("Hand off…"), self)
        self._lay_out()
        self.title.committed.connect(partial(self._on_committed, "title", self.title))
        self.more_button.clicked.connect(self._on_more_clicked)
        self.resolve_button.clicked.connect(self._on_resolve_clicked)
        self.hand_off_button.clicked.connect(self._on_hand_off_clicked)
        self.show_case(case, reader)

    def show_case(self, case: Case, reader: Reader) -> None:
        self.case = case
        self.title.set_text(case.title)
        self._words.setText(case_words(case, reader))
        for name, text in self._texts(case).items():
            self.edits[name].set_text(text)
        self.resolve_button.setAccessibleName(self.tr("Resolved: {0}").format(case.title))
        self.resolve_button.setToolTip(shortcuts().text("case.resolve"))
        self.hand_off_button.setAccessibleName(self.tr("Hand off: {0}").format(case.title))
        self._show_lines()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _texts(self, case: Case) -> dict[str, str]:
        return {KNOWN: case.known, ASKED: case.asked, NEXT: case.next_step}

    def _make_edit(self, name: str, words: str) -> InlineEdit:
        edit = InlineEdit("", "small", self, name=words, placeholder=words, multiline=True, max_lines=6)
        edit.committed.connect(partial(self._on_committed, name, edit))
        return edit

    def _lay_out(self) -> None:
        row = QWidget(self)
        acts = FlowLayout(row, spacing=6, row_spacing=6)
        acts.addWidget(self.resolve_button)
        acts.addWidget(self.hand_off_button)
        inside = self.column(margins=(16, 12, 12, 12), spacing=2)
        inside.addWidget(self.title)
        inside.addWidget(self._words)
        for name, edit in self.edits.items():
            inside.addSpacing(2)
            inside.addWidget(self._captions[name])
            inside.addWidget(edit)
        inside.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(6)
        inside.addWidget(row)

    def _show_lines(self) -> None:
        texts = self._texts(self.case)
        for name, text in texts.items():
            shown = bool(text) or self._is_open or self.edits[name].is_editing()
            self._captions[name].setVisible(shown)
            self.edits[name].setVisible(shown)
        nothing = not any(texts.values())
        words = self.tr("Say what is known, asked and next") if nothing else self.tr("Say more")
        self.more_button.set_label(words)
        self.more_button.setVisible(not self._is_open and not all(texts.values()))
        self.updateGeometry()

    def _on_more_clicked(self) -> None:
        self._is_open = True
        self._show_lines()
        texts = self._texts(self.case)
        self.edits[next(name for name, text in texts.items() if not text)].edit()

    def _on_committed(self, name: str, edit: InlineEdit, text: str) -> None:
        case = self.case
        work = partial(_describe, case_id=case.id, version=case.version, **{name: text})
        self._runner.command(self, work, failed=partial(_on_failed, edit))

    def _on_resolve_clicked(self) -> None:
        self.resolved.emit(self.case)

    def _on_hand_off_clicked(self) -> None:
        self.hand_off_wanted.emit(self.case)


def _on_failed(edit: InlineEdit, error: AdvocateError) -> None:
    edit.fail(str(error))


def _describe(app: Advocate, case_id: CaseId, version: int, **words: str) -> Changes:
    return app.cases.describe(case_id, version=version, **words)

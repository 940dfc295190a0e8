"""Wording hints: on or off, the team's own phrases, the usual ones that were taken out, and those dismissed by each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate import settings
from advocate.changes import Changes
from advocate.domain.ids import WordingEntryId
from advocate.domain.team_wording import TeamWording, WordingEntry, phrase_key
from advocate.domain.text import fold
from advocate.domain.wording_hints.finding import LISTS
from advocate.domain.wording_hints.hint import HintKind, WordingPhrase
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.chosen import SettingBar
from ui.settings.phrase_row import PhraseRow, hint_kind_words
from ui.settings.section import RowList, Section
from ui.widgets.buttons import PlainButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.find_field import FindField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingState:
    """usual: the phrases that hints are looked for by themselves."""

    wording: TeamWording
    usual: tuple[WordingPhrase, ...]


def read_wording(app: Advocate) -> WordingState:
    """Runs on the database thread."""
    return WordingState(wording=app.wording.read(), usual=LISTS["en"].phrases)


class WordingSection(Section):
    key: ClassVar[str] = "wording"
    read = staticmethod(read_wording)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "Where your own words hide, blame or hurt, a quiet line offers a sentence with “we”. It never stops you,"
                " and never touches what a customer said."
            ),
            runner,
            parent,
        )
        self._state: WordingState | None = None
        choices = [("on", self.tr("Show me hints")), ("off", self.tr("No hints"))]
        self.shown = SettingBar(settings.WORDING_HINTS, choices, runner, self, name=self.tr("Wording hints"))
        self.add_row("shown", self.tr("While I write"), self.shown)
        self.phrase = TextField("", self, placeholder=self.tr("head office says"), name=self.tr("A phrase"))
        self.say = TextField(
            "", self, placeholder=self.tr("We have agreed …"), name=self.tr("What to say instead")
        )
        kinds = [(kind, hint_kind_words(kind)) for kind in HintKind]
        self.kind = ChoiceField("", kinds, self, name=self.tr("What the phrase does"))
        self.add = PlainButton(self.tr("Add"), self, icon="plus", name=self.tr("Add a phrase"))
        self.added = RowList(self, spacing=4)
        self.add_row("added", self.tr("Phrases of our own"), self._own_holder(), stacked=True)
        self.search = FindField(
            self.tr("Find one of the usual phrases"), self, name=self.tr("Find a usual phrase")
        )
        self.hits, self.removed = RowList(self, spacing=4), RowList(self, spacing=4)
        self._none = Para("", "small", "muted", self)
        self.add_row(
            "removed",
            self.tr("Usual phrases we take out"),
            _below_each_other(self, self.removed, self.search, self.hits, self._none),
            stacked=True,
        )
        self.dismissed = RowList(self, spacing=4)
        self._no_dismissed = Para(self.tr("You have dismissed none."), "small", "muted", self)
        holder = _below_each_other(self, self.dismissed, self._no_dismissed)
        self.add_row("dismissed", self.tr("Dismissed by me"), holder, stacked=True)
        self.add.clicked.connect(self._on_add)
        self.phrase.returned.connect(self.say.line.setFocus)
        self.say.returned.connect(self._on_add)
        self.search.edited.connect(self._on_find)

    def show_state(self, state: WordingState) -> None:
        self.shown.choose("on" if state.wording.is_on else "off")
        if state == self._state:
            return
        self._state = state
        wording = state.wording
        off, back = self.tr("Take off"), self.tr("Bring back")
        self.added.show_rows(self._rows(self.added, wording.added, off))
        self.removed.show_rows(self._rows(self.removed, wording.removed, back))
        self.dismissed.show_rows(self._rows(self.dismissed, wording.dismissed, back))
        self._no_dismissed.setVisible(not wording.dismissed)
        self._show_hits()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _own_holder(self) -> QWidget:
        holder = QWidget(self)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        first.addWidget(self.phrase, 1)
        first.addWidget(self.kind)
        second.addWidget(self.say, 1)
        second.addWidget(self.add)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.added)
        column.addLayout(first)
        column.addLayout(second)
        return holder

    def _rows(self, parent: QWidget, entries: Sequence[WordingEntry], act: str) -> list[QWidget]:
        rows: list[QWidget] = []
        for entry in entries:
            row = PhraseRow(entry.phrase, entry.id, act, parent, kind=entry.kind, say=entry.say)
            row.wanted.connect(self._on_take_off)
            rows.append(row)
        return rows

    def _show_hits(self) -> None:
        asked, state = fold(self.search.text()).strip(), self._state
        hits: list[WordingPhrase] = []
        if asked and state is not None:
            out = {phrase_key(entry.phrase) for entry in state.wording.removed}
            hits = [
                each
                for each in state.usual
                if phrase_key(each.phrase) not in out and asked in fold(f"{each.phrase} {each.say}")
            ]
        rows: list[QWidget] = []
        for each in hits[:MOST]:
            row = PhraseRow(
                each.phrase, each.phrase, self.tr("Take out"), self.hits, kind=each.kind, say=each.say
            )
            row.wanted.connect(self._on_take_out)
            rows.append(row)
        self.hits.show_rows(rows)
        self._none.setText(self._below_hits(asked, len(hits)))
        self._none.setVisible(bool(self._none.text()))

    def _below_hits(self, asked: str, count: int) -> str:
        if asked and not count:
            return self.tr("No usual phrase has these words.")
        return self.tr("And %n more: type more to find them.", "", count - MOST) if count > MOST else ""

    def _on_find(self, _typed: str) -> None:
        self._show_hits()

    def _on_add(self) -> None:
        phrase, kind, say = self.phrase.text(), self.kind.key(), self.say.text()
        self._run(lambda app: app.wording.add(phrase, kind, say), self._on_added, self._on_not_added)

    def _on_added(self, _changes: Changes) -> None:
        for field in (self.phrase, self.say):
            field.set_text("")
            field.show_error("")
        self.phrase.line.setFocus()

    def _on_not_added(self, error: AdvocateError) -> None:
        self.say.show_error(f"{error.message} {error.hint}".strip())

    def _on_take_off(self, entry_id: WordingEntryId) -> None:
        self._run(lambda app: app.wording.take_off(entry_id), None, self.tell)

    def _on_take_out(self, phrase: str) -> None:
        self._run(lambda app: app.wording.remove(phrase), None, self.tell)

    def _run(
        self,
        work: Callable[[Advocate], Changes],
        done: Callable[[Changes], None] | None,
        failed: Callable[[AdvocateError], None],
    ) -> None:
        self.runner.command(self, work, done, failed)


def _below_each_other(parent: QWidget, *widgets: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return holder

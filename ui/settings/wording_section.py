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
from advocate.domain.wording_hints.hint import HintKind, WordingLists, WordingPhrase
from advocate.domain.wording_hints.phrases import every_word, example
from advocate.errors import AdvocateError, InvalidValue
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
    usual: WordingLists


def read_wording(app: Advocate) -> WordingState:
    """Runs on the database thread."""
    return WordingState(wording=app.wording.read(), usual=LISTS["en"])


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
        self.removed.show_rows(self._rows(self.removed, wording.removed, back, state.usual))
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

    def _rows(
        self, parent: QWidget, entries: Sequence[WordingEntry], act: str, usual: WordingLists | None = None
    ) -> list[QWidget]:
        """usual: where the phrases are from, if they are read as an example; else they stand as they were typed."""
        rows: list[QWidget] = []
        for entry in entries:
            words = _as_read(entry.phrase, usual) if usual is not None else entry.phrase
            row = PhraseRow(words, entry.id, act, parent, kind=entry.kind, say=entry.say)
            row.wanted.connect(self._on_take_off)
            rows.append(row)
        return rows

    def _show_hits(self) -> None:
        asked, state = fold(self.search.text()).strip(), self._state
        hits: list[WordingPhrase] = []
        rows: list[QWidget] = []
        if asked and state is not None:
            out = {phrase_key(entry.phrase) for entry in state.wording.removed}
            kept = (each for each in state.usual.phrases if phrase_key(each.phrase) not in out)
            hits = [each for each in kept if _has_all(asked, each, state.usual)]
            rows = [self._make_hit(each, _as_read(each.phrase, state.usual, asked)) for each in hits[:MOST]]
        self.hits.show_rows(rows)
        self._none.setText(self._below_hits(asked, len(hits)))
        self._none.setVisible(bool(self._none.text()))

    def _make_hit(self, phrase: WordingPhrase, words: str) -> PhraseRow:
        act = self.tr("Take out")
        row = PhraseRow(words, phrase.phrase, act, self.hits, kind=phrase.kind, say=phrase.say)
        row.wanted.connect(self._on_take_out)
        return row

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


def _as_read(phrase: str, lists: WordingLists, asked: str = "") -> str:
    """How people read a usual phrase; as it is written, where the lists of today do not know its words."""
    try:
        return example(phrase, lists.groups, like=asked)
    except InvalidValue:
        return phrase


def _has_all(asked: str, phrase: WordingPhrase, lists: WordingLists) -> bool:
    """Whether every word that is looked for begins one of the phrase, or of what to say instead."""
    words = f"{every_word(phrase.phrase, lists.groups)} {fold(phrase.say)}".split()
    return all(any(word.startswith(part) for word in words) for part in asked.split())


def _below_each_other(parent: QWidget, *widgets: QWidget) -> QWidget:
    holder = QWidget(parent)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return holder

"""The line over the promises: which state, words to find, whose they are, and in which groups they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from advocate.domain.promise_groups import PromiseGrouping
from ui.acts.shortcuts import shortcuts
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.promises.filters import BEHIND, ENDED, LATE, OPEN, TODAY, WEEK
from ui.promises.question import Question
from ui.theme import follow_theme, theme
from ui.widgets.buttons import ChipButton, IconButton
from ui.widgets.chips import ChipBar, FilterChip
from ui.widgets.choice_field import HEADING, ChoiceField
from ui.widgets.find_field import FindField

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ONE_LINE, _LOW = 1000, 440
_PAUSE = 120  # milliseconds without a key before the list is asked again


class PromiseFilterBar(QWidget):
    """`changed(Question)` when the person asks for other promises."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = Question()
        self._whose: dict[object, str] = {}
        self._is_low = False
        self.chips = ChipBar((), self, name=self.tr("Which promises"))
        self._chosen_from: list[tuple[str, str]] = []
        self._show_chips()
        self.views_button = ChipButton(self.tr("Views"), "neutral", self, icon="chevron-down")
        self.search = FindField(self.tr("Customer or words"), self, name=self.tr("Find in the promises"))
        self.owner = ChoiceField("", (), self, name=self.tr("Whose promises"))
        self.by = ChoiceField("", self._groupings(), self, name=self.tr("In which groups"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.more = IconButton("filter", self.tr("Search and filter"), self)
        self.more.setCheckable(True)
        self._narrowing = QWidget(self)
        second = QHBoxLayout(self._narrowing)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.search, 1)
        second.addWidget(self.owner)
        second.addWidget(self.by)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.views_button, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.more)
        self._all = QBoxLayout(_ACROSS, self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(10)
        self._all.addLayout(first, 1)
        self._all.addWidget(self._narrowing, 1)
        shortcuts().bind(self, "promises.find", self.find_words)
        self.more.toggled.connect(self._on_more_toggled)
        self.chips.chosen.connect(self._on_key_chosen)
        self.owner.chosen.connect(self._on_owner_chosen)
        self.by.chosen.connect(self._on_by_chosen)
        self.search.edited.connect(self._on_edited)
        self.search.returned.connect(self._on_typed)
        self._pause.timeout.connect(self._on_typed)
        follow_theme(self)

    def fit(self, width: float, height: float) -> None:
        """In one line where there is room; in a low window what narrows the list waits behind a button. Effective pixels."""
        self._all.setDirection(_ACROSS if width >= _ONE_LINE else _DOWN)
        self._is_low = height < _LOW
        self.more.setVisible(self._is_low)
        self._show_narrowing()

    def find_words(self) -> None:
        """The keyboard to the search, wherever it waits."""
        self._narrowing.show()
        self.more.setChecked(self._is_low)
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def question(self) -> Question:
        return self._question

    def show_question(self, question: Question) -> None:
        """Show this one, without telling."""
        self._question = question
        if question.is_narrowed:
            self.more.setChecked(True)
        self._show_narrowing()
        self._show_chips()
        self.chips.choose(question.key or OPEN)
        self.owner.choose(question.owner)
        self.by.choose(question.by)
        self.by.setVisible(question.has_groups)
        if self.search.text().strip() != question.text:
            self.search.set_text(question.text)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        labels = self._labels()
        for chip in self.chips.findChildren(FilterChip):
            count = counts.get(chip.key, 0)
            if chip.key in labels:  # one that was let go of is still there for a moment
                label = labels[chip.key]
                chip.set_label(f"{label} {count:,}" if count else label)

    def show_owners(self, desk: Desk) -> None:
        """Everybody, me, the others, the departments; nothing to choose from where one is alone."""
        choices: list[tuple[object, str]] = [(Someone(), self.tr("Everyone’s"))]
        choices.append((Someone(member_id=desk.me.id), self.tr("Mine")))
        others = [(Someone(member_id=each.id), each.name) for each in desk.members if each.id != desk.me.id]
        departments = [(Someone(department_id=each.id), each.name) for each in desk.departments]
        for words, group in ((self.tr("Colleagues"), others), (self.tr("Departments"), departments)):
            choices += [(HEADING, words), *group] if group else []
        self._whose = {key: words for key, words in choices if key != HEADING} if len(choices) > 2 else {}
        self.owner.set_choices(choices)
        self.owner.choose(self._question.owner)
        self.owner.setVisible(bool(self._whose))

    def whose_words(self) -> str:
        """Whose promises are counted, as the choice says it; empty where one is alone."""
        return self._whose.get(self._question.owner, "")

    def retheme(self) -> None:
        self.search.setMinimumWidth(theme().px(150))
        for choice in (self.owner, self.by):
            choice.setMaximumWidth(theme().px(190))

    def _show_narrowing(self) -> None:
        self._narrowing.setVisible(not self._is_low or self.more.isChecked())

    def _on_more_toggled(self, _checked: bool) -> None:
        self._show_narrowing()
        if self.more.isChecked() and self.more.hasFocus():
            self.search.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_chips(self) -> None:
        """One more, the first, while the promises behind a figure of the record are looked at."""
        choices = list(self._labels().items())
        if choices != self._chosen_from:
            self._chosen_from = choices
            self.chips.set_choices(choices)

    def _labels(self) -> dict[str, str]:
        figure = self._question.behind
        return {
            **({BEHIND: figure.title} if figure else {}),
            LATE: self.tr("Late"),
            TODAY: self.tr("Due today"),
            WEEK: self.tr("Next 7 days"),
            OPEN: self.tr("Open"),
            ENDED: self.tr("Ended"),
        }

    def _groupings(self) -> list[tuple[str, str]]:
        return [
            (PromiseGrouping.DUE.value, self.tr("By due time")),
            (PromiseGrouping.OWNER.value, self.tr("By who keeps it")),
            (PromiseGrouping.DEPARTMENT.value, self.tr("By department")),
            (PromiseGrouping.CUSTOMER.value, self.tr("By customer")),
        ]

    def _ask(self, question: Question) -> None:
        if question != self._question:
            self._question = question
            self.by.setVisible(question.has_groups)
            self.changed.emit(question)

    def _on_key_chosen(self, key: str) -> None:
        self._ask(self._question.on(key))

    def _on_owner_chosen(self, someone: Someone) -> None:
        self._ask(self._question.of(someone))

    def _on_by_chosen(self, by: str) -> None:
        self._ask(replace(self._question, by=by))

    def _on_edited(self, _text: str) -> None:
        self._pause.start()

    def _on_typed(self) -> None:
        self._pause.stop()
        self._ask(replace(self._question, text=self.search.text().strip()))

"""The line over the promises: which state, words to find, whose they are, and in which groups they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.promise_groups import PromiseGrouping
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.promises.filters import ENDED, LATE, OPEN, TODAY, WEEK
from ui.promises.question import Question
from ui.theme import follow_theme, theme
from ui.widgets.chips import ChipBar, FilterChip
from ui.widgets.choice_field import ChoiceField
from ui.widgets.find_field import FindField

_PAUSE = 120  # milliseconds without a key before the list is asked again


class PromiseFilterBar(QWidget):
    """`changed(Question)` when the person asks for other promises."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = Question()
        self.chips = ChipBar((), self, name=self.tr("Which promises"))
        self.chips.set_choices(list(self._labels().items()))
        self.find = FindField(
            self.tr("Customer or words"), self, act="promises.find", name=self.tr("Find in the promises")
        )
        self.owner = ChoiceField("", (), self, name=self.tr("Whose promises"))
        self.by = ChoiceField("", self._groupings(), self, name=self.tr("In which groups"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.find, 1)
        second.addWidget(self.owner)
        second.addWidget(self.by)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.chips)
        column.addLayout(second)
        self.chips.chosen.connect(self._on_key_chosen)
        self.owner.chosen.connect(self._on_owner_chosen)
        self.by.chosen.connect(self._on_by_chosen)
        self.find.edited.connect(self._on_edited)
        self.find.returned.connect(self._on_typed)
        self._pause.timeout.connect(self._on_typed)
        follow_theme(self)

    def question(self) -> Question:
        return self._question

    def show_question(self, question: Question) -> None:
        """Show this one, without telling."""
        self._question = question
        self.chips.choose(question.key or OPEN)
        self.owner.choose(question.owner)
        self.by.choose(question.by)
        self.by.setVisible(question.has_groups)
        if self.find.text().strip() != question.text:
            self.find.set_text(question.text)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        labels = self._labels()
        for chip in self.chips.findChildren(FilterChip):
            count = counts.get(chip.key, 0)
            chip.set_label(f"{labels[chip.key]} {count:,}" if count else labels[chip.key])

    def show_owners(self, desk: Desk) -> None:
        """Everybody, me, the others, the departments; nothing to choose from where one is alone."""
        choices: list[tuple[object, str]] = [(Someone(), self.tr("Everyone’s"))]
        choices.append((Someone(member_id=desk.me.id), self.tr("Mine")))
        choices += [(Someone(member_id=each.id), each.name) for each in desk.members if each.id != desk.me.id]
        choices += [(Someone(department_id=each.id), each.name) for each in desk.departments]
        self.owner.set_choices(choices)
        self.owner.choose(self._question.owner)
        self.owner.setVisible(len(choices) > 2)

    def retheme(self) -> None:
        self.find.setMinimumWidth(theme().px(150))
        self.find.setMaximumWidth(theme().px(340))

    def _labels(self) -> dict[str, str]:
        return {
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
        self._ask(replace(self._question, key=key))

    def _on_owner_chosen(self, someone: Someone) -> None:
        self._ask(self._question.of(someone))

    def _on_by_chosen(self, by: str) -> None:
        self._ask(replace(self._question, by=by))

    def _on_edited(self, _text: str) -> None:
        self._pause.start()

    def _on_typed(self) -> None:
        self._pause.stop()
        self._ask(replace(self._question, text=self.find.text().strip()))

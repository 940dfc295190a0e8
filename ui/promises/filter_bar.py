"""What stands over the promises: which state, to whom alone, words to find, whose they are, where made, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.acts.shortcuts import shortcuts
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.promises.customer_chip import CustomerChip
from ui.promises.filter_words import groupings, made_in_choices, sorts, state_labels
from ui.promises.filters import OPEN
from ui.promises.question import Question
from ui.promises.sorting import Sort
from ui.theme import follow_theme, theme
from ui.widgets.buttons import ChipButton, IconButton
from ui.widgets.chips import ChipBar, FilterChip
from ui.widgets.choice_field import HEADING, ChoiceField
from ui.widgets.find_field import FindField

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_ONE_LINE, _CHOICES_BESIDE, _CHIPS_BESIDE, _LOW = 1560, 1000, 760, 440
_PAUSE = 120  # milliseconds without a key before the list is asked again


class PromiseFilterBar(QWidget):
    """`changed(Question)` when the person asks for other promises; `all_customers_wanted` when one is let go of."""

    changed = Signal(object)
    all_customers_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = Question()
        self._whose: dict[object, str] = {}
        self._is_low = False
        self.chips = ChipBar((), self, name=self.tr("Which promises"))
        self._chosen_from: list[tuple[str, str]] = []
        self._show_chips()
        self.customer = CustomerChip(self)
        self.views_button = ChipButton(self.tr("Views"), "neutral", self, icon="chevron-down")
        self.search = FindField(self.tr("Customer or words"), self, name=self.tr("Find in the promises"))
        self.owner = ChoiceField("", (), self, name=self.tr("Whose promises"))
        self.made_in = ChoiceField("", made_in_choices(), self, name=self.tr("Where they were made"))
        self.by = ChoiceField("", groupings(), self, name=self.tr("In which groups"))
        self.sort = ChoiceField("", sorts(), self, name=self.tr("In which order"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.more = IconButton("filter", self.tr("Search and filter"), self)
        self.more.setCheckable(True)
        self._narrowing = QWidget(self)
        self._lay_out()
        shortcuts().bind(self, "promises.find", self.find_words)
        shortcuts().bind(self, "promises.sort", self.choose_sort)
        self.more.toggled.connect(self._on_more_toggled)
        self.chips.chosen.connect(self._on_key_chosen)
        self.owner.chosen.connect(self._on_owner_chosen)
        self.made_in.chosen.connect(self._on_made_in_chosen)
        self.by.chosen.connect(self._on_by_chosen)
        self.sort.chosen.connect(self._on_sort_chosen)
        self.customer.removed.connect(self._on_customer_removed)
        self.search.edited.connect(self._on_edited)
        self.search.returned.connect(self._on_typed)
        self._pause.timeout.connect(self._on_typed)
        follow_theme(self)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for choice in self._choices():
            choices.addWidget(choice, 1)
        self._second = QBoxLayout(_ACROSS, self._narrowing)
        self._second.setContentsMargins(0, 0, 0, 0)
        self._second.setSpacing(8)
        self._second.addWidget(self.search, 1)
        self._second.addLayout(choices)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._beside_chips(), 0, Qt.AlignmentFlag.AlignTop)
        self._all = QBoxLayout(_DOWN, self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(10)
        self._all.addLayout(first, 1)
        self._all.addWidget(self._narrowing, 1)

    def _beside_chips(self) -> QWidget:
        """Beside the first row of the chips, however many rows they need."""
        beside = QWidget(self)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.customer, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.views_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        return beside

    def _choices(self) -> tuple[ChoiceField, ...]:
        return (self.owner, self.made_in, self.by, self.sort)

    def fit(self, width: float, height: float) -> None:
        """In one line where there is room; in a low window what narrows the list waits behind a button. Effective pixels."""
        self._all.setDirection(_ACROSS if width >= _ONE_LINE else _DOWN)
        self._second.setDirection(_ACROSS if width >= _CHOICES_BESIDE else _DOWN)
        self.customer.fit(narrow=width < _CHIPS_BESIDE)
        self._is_low = height < _LOW
        self.more.setVisible(self._is_low)
        self._show_narrowing()

    def choose_sort(self) -> None:
        """The keyboard to the order, with all that there are to choose from."""
        self._bring_narrowing()
        self.sort.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sort.box.showPopup()

    def find_words(self) -> None:
        """The keyboard to the search, wherever it waits."""
        self._bring_narrowing()
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def question(self) -> Question:
        return self._question

    def show_question(self, question: Question) -> None:
        """Show this one, without telling."""
        self._question = question
        if question.is_narrowed_otherwise:  # the chip of a customer is in sight all the same
            self.more.setChecked(True)
        self._show_narrowing()
        self._show_chips()
        self.chips.choose(question.key or OPEN)
        self.customer.show_id(question.customer_id)
        self.owner.choose(question.owner)
        self.made_in.choose(question.made_in)
        self.by.choose(question.by)
        self.by.setVisible(question.has_groups)
        self.sort.choose(question.sorting)
        if self.search.text().strip() != question.text:
            self.search.set_text(question.text)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        labels = state_labels(self._question)
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
        for choice in self._choices():
            choice.setMaximumWidth(theme().px(216))

    def _bring_narrowing(self) -> None:
        self._narrowing.show()
        self.more.setChecked(self._is_low)

    def _show_narrowing(self) -> None:
        self._narrowing.setVisible(not self._is_low or self.more.isChecked())

    def _on_more_toggled(self, _checked: bool) -> None:
        self._show_narrowing()
        if self.more.isChecked() and self.more.hasFocus():
            self.search.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_chips(self) -> None:
        """One more, the first, while the promises behind a figure of the record are looked at; the ways to end behind what has
        ended, while that is."""
        choices = list(state_labels(self._question).items())
        if choices != self._chosen_from:
            self._chosen_from = choices
            self.chips.set_choices(choices)

    def _ask(self, question: Question) -> None:
        if question != self._question:
            self._question = question
            self.changed.emit(question)

    def _on_key_chosen(self, key: str) -> None:
        self._ask(self._question.on(key))

    def _on_owner_chosen(self, someone: Someone) -> None:
        self._ask(self._question.of(someone))

    def _on_customer_removed(self, _key: str) -> None:
        self.all_customers_wanted.emit()

    def _on_by_chosen(self, by: str) -> None:
        self._ask(replace(self._question, by=by))

    def _on_made_in_chosen(self, made_in: str) -> None:
        self._ask(replace(self._question, made_in=made_in))

    def _on_sort_chosen(self, sort: Sort) -> None:
        self._ask(self._question.sorted_by(sort))

    def _on_edited(self, _text: str) -> None:
        self._pause.start()

    def _on_typed(self) -> None:
        self._pause.stop()
        self._ask(replace(self._question, text=self.search.text().strip()))

"""One rule for asking for help: on or off, when it speaks up, whom it asks, and its way out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.escalation import EscalationRule, RuleKind
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.settings.rule_words import rule_words, thresholds
from ui.widgets.buttons import IconButton
from ui.widgets.check_field import CheckField
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.tag_edit import TagEdit


class RuleRow(QWidget):
    """`edited(EscalationRule)` as it is to be, `removed(EscalationRule)`."""

    edited = Signal(object)
    removed = Signal(object)

    def __init__(self, rule: EscalationRule, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.rule = rule
        self.on = CheckField("", self)
        self.on.setObjectName("on")
        self.when: ChoiceField | None = None
        self.words: TagEdit | None = None
        self.whom = ChoiceField("", whom_choices(desk), self, name=self.tr("Whom it asks"), waits=True)
        self.whom.box.setObjectName("whom")
        self.remove = IconButton("trash-2", "", self)
        self.remove.setObjectName("remove")
        self._lay_out()
        self.setFocusProxy(self.on)
        self.on.clicked.connect(self._on_clicked)
        self.whom.chosen.connect(self._on_whom)
        self.remove.clicked.connect(self._on_remove)
        self.show_rule(rule)

    def show_rule(self, rule: EscalationRule) -> None:
        """The same rule as it stands now; the keyboard stays where it is."""
        self.rule = rule
        words = rule_words(rule.kind, rule.threshold)
        self.on.setChecked(rule.is_on)
        self.on.setAccessibleName(self.tr("On: {rule}").format(rule=words))
        self.remove.set_name(self.tr("Remove the rule: {rule}").format(rule=words))
        department_id = rule.ask_department_id if rule.ask_member_id is None else None
        self.whom.choose(Someone(rule.ask_member_id, department_id))
        self.whom.box.set_name(self.tr("Whom it asks: {rule}").format(rule=words))
        if self.when is not None:
            numbers = thresholds(rule.kind, rule.threshold)
            self.when.set_choices([(number, rule_words(rule.kind, number)) for number in numbers])
            self.when.choose(rule.threshold)
        if self.words is not None:
            self.words.set_tags(list(rule.words))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.on)
        if self.rule.kind is RuleKind.WORDS:
            row.addWidget(Label(rule_words(self.rule.kind, 0), "body", "ink", self), 5)
        else:
            self.when = self._make_when()
            row.addWidget(self.when, 5)
        row.addWidget(Label(self.tr("ask"), "body", "muted", self))
        row.addWidget(self.whom, 4)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        if self.rule.kind is RuleKind.WORDS:
            self.words = TagEdit(self, name=self.tr("Words of the rule"))
            self.words.added.connect(self._on_word_added)
            self.words.removed.connect(self._on_word_removed)
            indented = QHBoxLayout()
            indented.setContentsMargins(26, 0, 0, 0)
            indented.addWidget(self.words)
            column.addLayout(indented)

    def _make_when(self) -> ChoiceField:
        when = ChoiceField("", (), self, name=self.tr("When it speaks up"), waits=True)
        when.box.setObjectName("when")
        when.chosen.connect(self._on_when)
        return when

    def _on_clicked(self, is_on: bool) -> None:
        self.edited.emit(replace(self.rule, is_on=is_on))

    def _on_when(self, threshold: object) -> None:
        self.edited.emit(replace(self.rule, threshold=threshold))  # type: ignore[arg-type]

    def _on_whom(self, someone: object) -> None:
        if isinstance(someone, Someone):
            changed = replace(
                self.rule, ask_member_id=someone.member_id, ask_department_id=someone.department_id
            )
            self.edited.emit(changed)

    def _on_word_added(self, word: str) -> None:
        self.edited.emit(replace(self.rule, words=(*self.rule.words, word)))

    def _on_word_removed(self, word: str) -> None:
        """The last one cannot go: the rule goes with it."""
        left = tuple(each for each in self.rule.words if each != word)
        if left:
            self.edited.emit(replace(self.rule, words=left))
        else:
            self.removed.emit(self.rule)

    def _on_remove(self) -> None:
        self.removed.emit(self.rule)


def whom_choices(desk: Desk) -> list[tuple[object, str]]:
    """Whoever owns the matter first, then colleagues, then departments."""
    nobody = QCoreApplication.translate("rules", "who looks after it")
    members = [(Someone(member_id=each.id), each.name) for each in desk.members]
    departments = [(Someone(department_id=each.id), each.name) for each in desk.departments]
    return [(Someone(), nobody), *members, *departments]

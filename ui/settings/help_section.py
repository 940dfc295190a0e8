"""When somebody should be asked for help: the team's rules, in plain words, each on or off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.escalation import EscalationRule, RuleDraft, RuleKind
from advocate.errors import AdvocateError
from ui.calls.desk import Desk, read_desk
from ui.runner import Runner
from ui.settings.rule_row import RuleRow
from ui.settings.rule_words import USUAL, kind_words
from ui.settings.section import RowList, Section
from ui.widgets.buttons import PlainButton
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpState:
    rules: tuple[EscalationRule, ...]
    desk: Desk


def read_help(app: Advocate) -> HelpState:
    """Runs on the database thread."""
    return HelpState(rules=app.escalations.rules(), desk=read_desk(app))


class HelpSection(Section):
    key: ClassVar[str] = "help"
    read = staticmethod(read_help)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "When one of these happens, whoever saves it is offered in one line to ask for help. Nothing is sent by"
                " itself, and each rule speaks up once in a matter."
            ),
            runner,
            parent,
        )
        self._shown: tuple[object, ...] = ()
        self.list = RowList(self, spacing=10)
        self._empty = Para(self.tr("No rule yet: nobody is offered to ask for help."), "body", "muted", self)
        kinds = [(kind, kind_words(kind)) for kind in RuleKind]
        self.kind = ChoiceField("", kinds, self, name=self.tr("What a new rule watches"))
        self.words = TextField(
            "",
            self,
            name=self.tr("Words of the new rule"),
            placeholder=self.tr("lawyer, refund, never again"),
        )
        self.words.hide()
        self.add = PlainButton(self.tr("Add"), self, icon="plus", name=self.tr("Add a rule"))
        holder = QWidget(self)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.kind)
        adding.addWidget(self.words, 1)
        adding.addWidget(self.add)
        adding.addStretch()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list)
        column.addWidget(self._empty)
        column.addLayout(adding)
        self.add_row("rules", self.tr("Rules"), holder, stacked=True)
        self.kind.chosen.connect(self._on_kind)
        self.words.returned.connect(self._on_add)
        self.add.clicked.connect(self._on_add)

    def show_state(self, state: HelpState) -> None:
        shown = ([(rule.id, rule.kind) for rule in state.rules], state.desk.members, state.desk.departments)
        if shown == self._shown:
            for row, rule in zip(self.list.rows(), state.rules, strict=True):
                if isinstance(row, RuleRow) and row.rule != rule:
                    row.show_rule(rule)
            return
        self._shown = shown
        self.list.show_rows([self._make_row(rule, state.desk) for rule in state.rules])
        self._empty.setVisible(not state.rules)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _make_row(self, rule: EscalationRule, desk: Desk) -> RuleRow:
        row = RuleRow(rule, desk, self.list)
        row.edited.connect(self._on_edited)
        row.removed.connect(self._on_removed)
        return row

    def _on_kind(self, kind: object) -> None:
        self.words.setVisible(kind is RuleKind.WORDS)

    def _on_add(self) -> None:
        kind = self.kind.key()
        words = tuple(word.strip() for word in self.words.text().split(",") if word.strip())
        draft = RuleDraft(
            kind=kind, threshold=USUAL.get(kind, 0), words=words if kind is RuleKind.WORDS else ()
        )
        self.runner.command(
            self, lambda app: app.escalations.add_rule(draft), self._on_added, self._on_not_added
        )

    def _on_added(self, _changes: Changes) -> None:
        self.words.set_text("")
        self.words.show_error("")

    def _on_not_added(self, error: AdvocateError) -> None:
        self.words.show_error(f"{error.message} {error.hint}".strip())

    def _on_edited(self, rule: EscalationRule) -> None:
        self.runner.command(self, lambda app: app.escalations.edit_rule(rule), None, self._on_refused)

    def _on_removed(self, rule: EscalationRule) -> None:
        self.runner.command(self, lambda app: app.escalations.remove_rule(rule.id), None, self._on_refused)

    def _on_refused(self, error: AdvocateError) -> None:
        """Say it, and show again what stands."""
        self._shown = ()
        self.ask()
        self.tell(error)

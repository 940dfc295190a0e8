"""One link between customers as a line: who it is, and what they are to this one, which is changed where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.changes import Changes
from advocate.domain.customer import Relation, RelationKind
from advocate.errors import AdvocateError
from ui.acts import profile as acts
from ui.profile.profile_row import ProfileRow, RowAct
from ui.profile.telling import copy_text
from ui.widgets.inline_edit import InlineEdit
from ui.widgets.quiet_button import QuietButton
from ui.widgets.value_button import ValueButton

_LONGEST = 2
"""Lines of a name."""


def relation_words(relation: Relation) -> str:
    """What the other is to this customer, read from this customer's side: `works here · owner`."""
    words = kind_words(relation.kind, is_reverse=relation.is_reverse)
    return " · ".join(part for part in (words, relation.role) if part)


def kind_words(kind: RelationKind, *, is_reverse: bool) -> str:
    """Empty for a link that nobody put into words."""
    translate = QCoreApplication.translate
    if kind is RelationKind.WORKS_AT:
        return translate("relations", "works here") if is_reverse else translate("relations", "works there")
    return {
        RelationKind.COLLEAGUE: translate("relations", "colleague"),
        RelationKind.FAMILY: translate("relations", "family"),
    }.get(kind, "")


class RelationRow(ProfileRow):
    """`open_wanted(CustomerId)`, `changed(Relation, RelationKind, role)`, `removed(RelationId)`."""

    open_wanted = Signal(object)
    changed = Signal(object, object, str)
    removed = Signal(object)

    def __init__(self, relation: Relation, parent: QWidget) -> None:
        super().__init__(parent)
        self.relation = relation
        self._refusal = ""
        self.name = ValueButton("", self, token="accent.text", max_lines=_LONGEST)
        self.role = InlineEdit(
            "", "small", self, name=self.tr("Role"), token="muted", max_lines=2, one_side=True
        )
        words = QVBoxLayout(self)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.role)
        self.remove = QuietButton("x", "", self)
        self.remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Delete, which the row's menu says
        self.remove.show_with(self.name, self.role.shown)
        self.name.clicked.connect(self._open)
        self.role.committed.connect(self._on_role_committed)
        self.remove.clicked.connect(self._on_remove)

    def show_relation(self, relation: Relation, refusal: str) -> None:
        self.relation, self._refusal = relation, refusal
        words = kind_words(relation.kind, is_reverse=relation.is_reverse)
        self.name.set_label(relation.other_name)
        self.name.setAccessibleName(
            self.tr("Open {name}, {relation}").format(
                name=relation.other_name, relation=relation_words(relation)
            )
        )
        self.describe(self.name)
        self.role.set_name(
            self.tr("Role of {name}").format(name=relation.other_name), words or self.tr("What they are")
        )
        self.role.set_text(relation.role, shown=relation_words(relation) if relation.role else "")
        self.role.set_refusal(refusal)
        self.role.setVisible(bool(not refusal or relation_words(relation)))
        self.remove.set_name(self.tr("Unlink {name}").format(name=relation.other_name))
        self.remove.setVisible(not refusal)

    def row_acts(self) -> Sequence[RowAct]:
        go = RowAct(words=self.tr("Open"), run=self._open, keys="Return", icon="arrow-up-right")
        copy = RowAct(words=self.tr("Copy the name"), run=self._copy, act=acts.COPY, icon="copy")
        if self._refusal:
            return (go, copy)
        edit = RowAct(words=self.tr("Change the role"), run=self.role.edit, act=acts.CHANGE, icon="pencil")
        kinds = [
            RowAct(words=words, run=partial(self._set_kind, kind), begins=place == 0)
            for place, (kind, words) in enumerate(self._other_kinds())
        ]
        off = RowAct(
            words=self.tr("Unlink"), run=self._on_remove, act=acts.REMOVE, icon="trash-2", begins=True
        )
        return (go, copy, edit, *kinds, off)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.name.set_room(self.width() - self.remove.width())

    def settle(self, changes: Changes) -> None:
        """What was typed was what is kept already, but for spaces."""
        if changes.command_id is None:
            self.show_relation(self.relation, self._refusal)

    def show_failure(self, error: AdvocateError) -> None:
        self.role.fail(str(error))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _other_kinds(self) -> list[tuple[RelationKind, str]]:
        known = [
            (RelationKind.WORKS_AT, self.tr("They work there")),
            (RelationKind.COLLEAGUE, self.tr("They are colleagues")),
            (RelationKind.FAMILY, self.tr("They are family")),
            (RelationKind.OTHER, self.tr("They are something else to each other")),
        ]
        return [(kind, words) for kind, words in known if kind is not self.relation.kind]

    def _set_kind(self, kind: RelationKind) -> None:
        self.changed.emit(self.relation, kind, self.relation.role)

    def _on_role_committed(self, role: str) -> None:
        self.changed.emit(self.relation, self.relation.kind, role)

    def _open(self) -> None:
        self.open_wanted.emit(self.relation.other_id)

    def _copy(self) -> None:
        name = self.relation.other_name
        copy_text(self, name, self.tr("Copied: {value}").format(value=name))

    def _on_remove(self) -> None:
        self.removed.emit(self.relation.id)

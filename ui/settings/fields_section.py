"""The team's own fields on every customer: defined, renamed, put in order, given choices, removed. Undo brings all back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.customer import FieldDefinition, FieldKind
from advocate.domain.ids import FieldId
from advocate.errors import AdvocateError
from ui.runner import Runner
from ui.settings.add_line import AddLine
from ui.settings.field_row import FieldRow, kind_words
from ui.settings.section import RowList, Section
from ui.widgets.choice_field import ChoiceField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from advocate.app import Advocate


def read_fields(app: Advocate) -> tuple[FieldDefinition, ...]:
    """Runs on the database thread."""
    return app.own_fields.list_fields()


class FieldsSection(Section):
    key: ClassVar[str] = "fields"
    read = staticmethod(read_fields)

    def __init__(self, runner: Runner, parent: QWidget) -> None:
        super().__init__(
            self.tr(
                "What your business knows of a customer that others do not ask for: a shoe size, a meter number, the day"
                " a contract ends. Each stands on every customer’s page."
            ),
            runner,
            parent,
        )
        self._shown: tuple[FieldDefinition, ...] | None = None
        self.list = RowList(self, spacing=10)
        self._empty = Para(self.tr("No field of your own yet."), "body", "muted", self)
        self.add = AddLine(self.tr("Name of a new field"), self.tr("Add a field"), self)
        self.kind = ChoiceField(
            "", [(kind, kind_words(kind)) for kind in FieldKind], self, name=self.tr("Kind of the new field")
        )
        self.choices = TextField(
            "",
            self,
            name=self.tr("Choices of the new field"),
            placeholder=self.tr("What there is to choose from, with commas between"),
        )
        self.choices.hide()
        self.add.row.insertWidget(1, self.kind)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._empty, self.list, self.add, self.choices):
            column.addWidget(widget)
        self.add_row("list", self.tr("Your own fields"), holder, stacked=True)
        self.kind.chosen.connect(self._on_kind)
        self.add.added.connect(self._on_added)
        self.choices.returned.connect(self.add.button.click)

    def show_state(self, state: tuple[FieldDefinition, ...]) -> None:
        self._empty.setVisible(not state)
        if state == self._shown:
            return
        self._shown = state
        rows: list[QWidget] = []
        for place, field in enumerate(state):
            row = FieldRow(field, self.list, is_first=place == 0, is_last=place == len(state) - 1)
            row.edited.connect(self._on_edited)
            row.moved.connect(self._on_moved)
            row.removed.connect(self._on_removed)
            rows.append(row)
        self.list.show_rows(rows)

    def _on_kind(self, kind: object) -> None:
        self.choices.setVisible(kind is FieldKind.CHOICE)

    def _on_added(self, name: str) -> None:
        kind: FieldKind = self.kind.key()
        typed = self.choices.text() if kind is FieldKind.CHOICE else ""
        choices = tuple(part.strip() for part in typed.split(",") if part.strip())
        self.runner.command(
            self,
            lambda app: app.own_fields.define(name, kind, choices),
            self._on_defined,
            self._on_not_defined,
        )

    def _on_defined(self, _changes: object) -> None:
        self.add.done()
        self.choices.set_text("")

    def _on_not_defined(self, error: AdvocateError) -> None:
        if getattr(error, "field", "") == "choices":
            self.choices.show_error(f"{error.message} {error.hint}".strip())
            self.choices.setFocus()
        else:
            self.add.say(error)

    def _on_edited(self, field: FieldDefinition) -> None:
        self.runner.command(self, lambda app: app.own_fields.edit(field), None, self._on_refused)

    def _on_moved(self, field_id: FieldId, steps: int) -> None:
        ids = [field.id for field in self._shown or ()]
        place = ids.index(field_id)
        ids.insert(min(len(ids), max(0, place + steps)), ids.pop(place))
        order = tuple(ids)
        self._follow(order.index(field_id))
        self.runner.command(self, lambda app: app.own_fields.arrange(order), None, self._on_refused)

    def _follow(self, place: int) -> None:
        """The keyboard goes with the field that is moved."""
        rows = self.list.rows()
        focus = self.window().focusWidget()
        if focus is not None and self.list.isAncestorOf(focus) and 0 <= place < len(rows):
            name = focus.objectName()
            again = rows[place].findChild(QWidget, name) if name else None
            (again or rows[place]).setFocus()

    def _on_removed(self, field_id: FieldId) -> None:
        self.runner.command(self, lambda app: app.own_fields.remove(field_id), None, self._on_refused)

    def _on_refused(self, error: AdvocateError) -> None:
        self._shown = None
        self.ask()
        self.tell(error)

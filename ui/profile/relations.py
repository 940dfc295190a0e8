"""Who belongs where: the organisation, family and colleagues of a customer; the people of an organisation."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Customer, CustomerKind, Relation, RelationKind
from ui.profile import profile_acts
from ui.profile.relate_overlay import RelateOverlay
from ui.profile.relation_row import RelationRow
from ui.profile.row_section import RowSection
from ui.runner import Runner
from ui.widgets.keyed_column import KeyedColumn

_MOST = 5


class _RelationColumn(KeyedColumn):
    open_wanted = Signal(object)
    changed = Signal(object, object, str)
    removed = Signal(object)
    looks_same = reuses = True
    refusal = ""

    def make(self, value: Relation) -> QWidget:
        row = RelationRow(value, self)
        row.open_wanted.connect(self.open_wanted)
        row.changed.connect(self.changed)
        row.removed.connect(self.removed)
        return row

    def is_at_rest(self, row: QWidget) -> bool:
        return isinstance(row, RelationRow) and not row.role.is_editing()

    def update_row(self, row: QWidget, value: Relation) -> None:
        if isinstance(row, RelationRow):
            row.show_relation(value, self.refusal)


class Relations(RowSection):
    """`open_wanted(CustomerId)` for the customer whose name was clicked."""

    open_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("Relations", "Belongs with"),
            QCoreApplication.translate("Relations", "Link with another customer"),
            runner,
            parent,
        )
        self.rows = _RelationColumn(self, spacing=4, most=_MOST)
        self.hold(self.rows)
        self.rows.open_wanted.connect(self.open_wanted)
        self.rows.changed.connect(self._on_changed)
        self.rows.removed.connect(self._on_removed)

    def show_customer(self, customer: Customer, refusal: str = "") -> None:
        if self.is_another(customer):
            self.rows.forget()
        self._customer, self._refusal = customer, refusal
        self.set_title(self._words(customer))
        if self.rows.refusal != refusal:
            self.rows.refusal = refusal
            self.rows.update_all()
        self.rows.show_values(customer.relations)
        self.show_offer(is_empty=not customer.relations)

    def begin(self) -> None:
        """Find who it is, and say what they are to each other."""
        if self._customer is not None and not self._refusal:
            RelateOverlay(self.window(), self._runner, self._customer).open()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _words(self, customer: Customer) -> str:
        are_people = all(one.kind is RelationKind.WORKS_AT and one.is_reverse for one in customer.relations)
        if customer.kind is CustomerKind.ORGANISATION and are_people:
            return self.tr("People")
        return self.tr("Belongs with")

    def _on_changed(self, relation: Relation, kind: RelationKind, role: str) -> None:
        row = self.rows.row_of(relation.id)
        if isinstance(row, RelationRow):
            work = partial(profile_acts.edit_relation, relation_id=relation.id, kind=kind, role=role)
            self._runner.command(row, work, row.settle, row.show_failure)

    def _on_removed(self, relation_id: object) -> None:
        work = partial(profile_acts.unrelate, relation_id=relation_id)  # type: ignore[arg-type]
        self._runner.command(self, work)

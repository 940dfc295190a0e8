"""Who belongs where: the organisation, family and colleagues of a customer; a click opens them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advocate.domain.customer import Customer, Relation, RelationKind
from ui.profile import profile_acts
from ui.profile.relate_overlay import RelateOverlay
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.labels import Elide
from ui.widgets.quiet_button import QuietButton
from ui.widgets.section import Section
from ui.widgets.value_button import ValueButton

_MOST = 5


def relation_words(relation: Relation) -> str:
    """What the other is to this customer, read from this customer's side: `works here · owner`."""
    translate = QCoreApplication.translate
    words = {
        (RelationKind.WORKS_AT, False): translate("relations", "works there"),
        (RelationKind.WORKS_AT, True): translate("relations", "works here"),
        (RelationKind.COLLEAGUE, False): translate("relations", "colleague"),
        (RelationKind.COLLEAGUE, True): translate("relations", "colleague"),
        (RelationKind.FAMILY, False): translate("relations", "family"),
        (RelationKind.FAMILY, True): translate("relations", "family"),
        (RelationKind.OTHER, False): "",
        (RelationKind.OTHER, True): "",
    }[relation.kind, relation.is_reverse]
    return " · ".join(part for part in (words, relation.role) if part)


class RelationRow(QWidget):
    """`open_wanted(CustomerId)`, `removed(RelationId)`."""

    open_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, relation: Relation, parent: QWidget) -> None:
        super().__init__(parent)
        self.relation = relation
        self.name = ValueButton("", self, token="accent.text")
        self.second = Elide("", "small", "muted", self)
        words = QVBoxLayout(self)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.second)
        self.remove = QuietButton("x", "", self)
        self.name.clicked.connect(self._on_name_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)

    def show_relation(self, relation: Relation) -> None:
        self.relation = relation
        self.name.set_label(relation.other_name)
        self.name.setAccessibleName(self.tr("Open {0}").format(relation.other_name))
        self.second.setText(relation_words(relation))
        self.second.setVisible(bool(self.second.text()))
        self.remove.set_name(self.tr("Unlink {0}").format(relation.other_name))

    def _on_name_clicked(self) -> None:
        self.open_wanted.emit(self.relation.other_id)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.relation.id)


class _RelationColumn(KeyedColumn):
    open_wanted = Signal(object)
    removed = Signal(object)

    def make(self, value: Relation) -> QWidget:
        row = RelationRow(value, self)
        row.open_wanted.connect(self.open_wanted)
        row.removed.connect(self.removed)
        return row

    def update_row(self, row: QWidget, value: Relation) -> None:
        if isinstance(row, RelationRow):
            row.show_relation(value)


class Relations(Section):
    """`open_wanted(CustomerId)` for the customer whose name was clicked."""

    open_wanted = Signal(object)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("Relations", "Belongs with"),
            parent,
            add=QCoreApplication.translate("Relations", "Link with another customer"),
        )
        self._runner = runner
        self._customer: Customer | None = None
        self.rows = _RelationColumn(self, spacing=4, most=_MOST)
        self.first_button = LinkButton(self.tr("Link with another customer"), self, quiet=True)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.first_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.open_wanted.connect(self.open_wanted)
        self.rows.removed.connect(self._on_removed)
        self.rows.emptied.connect(self._on_emptied)
        self.add_wanted.connect(self._on_add_wanted)
        self.first_button.clicked.connect(self._on_add_wanted)

    def show_customer(self, customer: Customer) -> None:
        if self._customer is None or customer.id != self._customer.id:
            self.rows.forget()
        self._customer = customer
        self.rows.show_values(customer.relations)
        self.first_button.setVisible(not customer.relations)
        self.show_add(bool(customer.relations))

    def _on_add_wanted(self) -> None:
        if self._customer is not None:
            RelateOverlay(self.window(), self._runner, self._customer).open()

    def _on_removed(self, relation_id: object) -> None:
        work = partial(profile_acts.unrelate, relation_id=relation_id)  # type: ignore[arg-type]
        self._runner.command(self, work)

    def _on_emptied(self) -> None:
        self.first_button.show()
        self.first_button.setFocus(Qt.FocusReason.TabFocusReason)

"""Details of a profile: where they belong, who looks after them, since when, and the team's own fields; edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from advocate.changes import Changes
from advocate.domain.customer import (
    Customer,
    CustomerFilter,
    CustomerKind,
    FieldDefinition,
    FieldKind,
    RelationKind,
)
from advocate.domain.ids import CustomerId, MemberId
from advocate.errors import InvalidValue
from ui.profile import profile_acts
from ui.profile.detail_row import DetailRow, DetailSpec
from ui.profile.figures import grouped, read_count
from ui.profile.profile_facts import ProfileFacts
from ui.runner import Runner
from ui.widgets.buttons import LinkButton
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.section import Section
from ui.wording.days import read_day
from ui.wording.time_words import date_words

if TYPE_CHECKING:
    from advocate.app import Advocate

KIND, ORGANISATION, OWNER, SINCE, REACH = "kind", "organisation", "owner", "since", "reach"
_LEAST_TYPED, _MOST_OFFERED = 2, 8
_OWN = (KIND, ORGANISATION, OWNER, SINCE, REACH)


class _DetailColumn(KeyedColumn):
    """`kept(DetailRow, str)`: another value for that row; `edited(DetailRow, str)` while it is typed."""

    kept = Signal(object, str)
    edited = Signal(object, str)
    looks_same = reuses = True
    refusal = ""

    def key_of(self, value: DetailSpec) -> tuple[str, FieldKind]:
        return (value.key, value.kind)

    def make(self, value: DetailSpec) -> QWidget:
        row = DetailRow(value, self)
        row.kept.connect(self._on_row_kept)
        row.edited.connect(self._on_row_edited)
        return row

    def is_at_rest(self, row: QWidget) -> bool:
        return isinstance(row, DetailRow) and not row.edit.is_editing()

    def shape_of(self, value: DetailSpec) -> tuple[FieldKind, bool]:
        return (value.kind, value.is_long)

    def update_row(self, row: QWidget, value: DetailSpec) -> None:
        if isinstance(row, DetailRow):
            row.show_spec(value, self.refusal)

    def row_for(self, key: str) -> DetailRow | None:
        rows = (row for row in self.rows() if isinstance(row, DetailRow) and row.spec.key == key)
        return next(rows, None)

    def _on_row_kept(self, typed: str) -> None:
        row = self.sender()
        if isinstance(row, DetailRow):
            self.kept.emit(row, typed)

    def _on_row_edited(self, typed: str) -> None:
        row = self.sender()
        if isinstance(row, DetailRow):
            self.edited.emit(row, typed)


class Details(Section):
    """What has a value stands there; the rest waits behind a link."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Details", "Details"), parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._definitions: tuple[FieldDefinition, ...] = ()
        self._facts = ProfileFacts()
        self._is_open = False
        self.rows = _DetailColumn(self, spacing=2)
        self.rows.kept.connect(self._on_kept)
        self.rows.edited.connect(self._on_edited)
        self.more = LinkButton("", self, icon="plus", quiet=True)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._on_more_clicked)

    def show_customer(
        self, customer: Customer, definitions: tuple[FieldDefinition, ...], facts: ProfileFacts
    ) -> None:
        if self._customer is None or customer.id != self._customer.id:
            self._is_open = False
            self.rows.forget()
        self._customer, self._definitions, self._facts = customer, definitions, facts
        self._show()

    def begin(self, key: str) -> None:
        """Change that detail, whether it has a value yet or not."""
        if self._customer is None or self._facts.why_read_only:
            return
        if self.rows.row_for(key) is None:
            self._is_open = True
            self._show()
        row = self.rows.row_for(key)
        if row is not None:
            row.stop().setFocus(Qt.FocusReason.TabFocusReason)
            row.change()

    # -- what there is -----------------------------------------------------------------------------------------------

    def _specs(self, customer: Customer) -> list[DetailSpec]:
        specs = [self._owner_spec(customer), self._since_spec(customer), self._reach_spec(customer)]
        if customer.kind is CustomerKind.PERSON and not _belongs(customer):
            specs.insert(0, self._organisation_spec(customer))
        values = {value.field_id: value.value for value in customer.fields}
        specs += [_own_spec(definition, values.get(definition.id, "")) for definition in self._definitions]
        return [*specs, self._kind_spec(customer)]

    def _kind_spec(self, customer: Customer) -> DetailSpec:
        choices = (
            (CustomerKind.PERSON.value, self.tr("Person")),
            (CustomerKind.ORGANISATION.value, self.tr("Organisation")),
        )
        return DetailSpec(
            key=KIND, name=self.tr("Kind"), kind=FieldKind.CHOICE, value=customer.kind.value, choices=choices,
            is_fixed=True,
        )  # fmt: skip

    def _organisation_spec(self, customer: Customer) -> DetailSpec:
        return DetailSpec(
            key=ORGANISATION, name=self.tr("Organisation"), kind=FieldKind.TEXT, value=customer.organisation
        )

    def _owner_spec(self, customer: Customer) -> DetailSpec:
        members = {str(member.id): member.name for member in self._facts.members}
        owner = str(customer.owner_id) if customer.owner_id else ""
        if owner and owner not in members:
            members[owner] = customer.owner_name  # who no longer works here may still look after them
        return DetailSpec(
            key=OWNER, name=self.tr("Looked after by"), kind=FieldKind.CHOICE, value=owner,
            choices=tuple(members.items()),
        )  # fmt: skip

    def _since_spec(self, customer: Customer) -> DetailSpec:
        since = date_words(customer.since) if customer.since else ""
        return DetailSpec(
            key=SINCE, name=self.tr("Customer since"), kind=FieldKind.DATE, value=since, read=day_in_words
        )

    def _reach_spec(self, customer: Customer) -> DetailSpec:
        reach = "" if customer.reach is None else str(customer.reach)
        hint = self.tr("Followers or readers: where a complaint would be heard")
        return DetailSpec(
            key=REACH,
            name=self.tr("Reach"),
            kind=FieldKind.NUMBER,
            value=reach,
            shown=grouped(reach),
            hint=hint,
        )

    def _show(self) -> None:
        if self._customer is None:
            return
        refusal = self._facts.why_read_only
        specs = self._specs(self._customer)
        empty = [spec for spec in specs if not spec.value]
        if self.rows.refusal != refusal:
            self.rows.refusal = refusal
            self.rows.update_all()
        self.rows.show_values(specs if self._is_open else [spec for spec in specs if spec.value])
        if self._is_open:
            words = self.tr("Show fewer")
        else:
            words = self.tr("Fill in %n more", "", len(empty))
        self.more.set_label(words)
        self.more.set_icon("" if self._is_open else "plus")
        self.more.setVisible(bool(empty) and not refusal)

    # -- keeping -----------------------------------------------------------------------------------------------------

    def _on_more_clicked(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _on_kept(self, row: DetailRow, typed: str) -> None:
        if self._customer is None:
            return
        try:
            work = self._work(row.spec, typed, self._customer.id)
        except InvalidValue as error:
            row.show_failure(error)
            return
        if (
            not typed.strip()
            and not self._is_open
            and self.rows.isAncestorOf(QApplication.focusWidget() or self)
        ):
            self._is_open = True  # an emptied line stays under the hand that emptied it
        self._runner.command(row, work, row.settle, row.show_failure)

    def _on_edited(self, row: DetailRow, typed: str) -> None:
        """Organisations that are known are offered while one is typed."""
        if row.spec.key != ORGANISATION or len(typed.strip()) < _LEAST_TYPED:
            return
        wanted = CustomerFilter(text=typed, kind=CustomerKind.ORGANISATION)
        self._runner.query(
            row,
            "organisations",
            lambda app: [found.name for found in app.customers.list_customers(wanted, 0, _MOST_OFFERED)],
            row.edit.set_suggestions,
        )

    def _work(self, spec: DetailSpec, typed: str, customer_id: CustomerId) -> Callable[[Advocate], Changes]:
        """Raises InvalidValue for a day or a figure that cannot be read."""
        if spec.key in _OWN:
            return self._own_work(spec.key, typed, customer_id)
        definition = next(one for one in self._definitions if str(one.id) == spec.key)
        value = typed
        if spec.kind is FieldKind.DATE:
            day = read_day(typed)
            value = day.isoformat() if day else ""
        return partial(profile_acts.set_field, customer_id=customer_id, field_id=definition.id, value=value)

    def _own_work(self, key: str, typed: str, customer_id: CustomerId) -> Callable[[Advocate], Changes]:
        if key == SINCE:
            return partial(profile_acts.set_since, customer_id=customer_id, since=read_day(typed))
        if key == REACH:
            return partial(profile_acts.set_reach, customer_id=customer_id, reach=read_count(typed))
        if key == KIND:
            return partial(profile_acts.set_kind, customer_id=customer_id, kind=CustomerKind(typed))
        if key == ORGANISATION:
            return partial(profile_acts.set_organisation, customer_id=customer_id, name=typed)
        owner = next((member.id for member in self._facts.members if str(member.id) == typed), None)
        owner_id = MemberId(owner) if owner else None
        return partial(profile_acts.assign, customer_id=customer_id, owner_id=owner_id)


def _belongs(customer: Customer) -> bool:
    """Whether where they work stands among those they belong with: there it can be changed, and is not said again."""
    return any(each.kind is RelationKind.WORKS_AT and not each.is_reverse for each in customer.relations)


def _own_spec(definition: FieldDefinition, kept: str) -> DetailSpec:
    """One of the team's own fields; its value as it is edited and as it is shown."""
    value = shown = kept
    if definition.kind is FieldKind.DATE and kept:
        value = shown = date_words(date.fromisoformat(kept))
    elif definition.kind in {FieldKind.NUMBER, FieldKind.AMOUNT}:
        shown = grouped(kept)
    return DetailSpec(
        key=str(definition.id),
        name=definition.name,
        kind=definition.kind,
        value=value,
        shown=shown,
        choices=tuple((choice, choice) for choice in definition.choices),
        read=day_in_words if definition.kind is FieldKind.DATE else None,
        is_long=definition.kind is FieldKind.TEXT,
    )


def day_in_words(typed: str) -> str:
    """What is understood of a day while it is typed. Raises InvalidValue."""
    day = read_day(typed)
    return date_words(day) if day else ""

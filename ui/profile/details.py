"""Details of a profile: since when, how many listen to them, and the team's own fields, each edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from advocate.changes import Changes
from advocate.domain.customer import Customer, FieldDefinition, FieldKind
from advocate.domain.ids import CustomerId
from advocate.errors import InvalidValue
from ui.days import read_day
from ui.profile import profile_acts
from ui.profile.detail_row import DetailRow, DetailSpec
from ui.runner import Runner
from ui.time_words import date_words
from ui.widgets.buttons import LinkButton
from ui.widgets.keyed_column import KeyedColumn
from ui.widgets.section import Section

if TYPE_CHECKING:
    from advocate.app import Advocate

SINCE, REACH = "since", "reach"


class _DetailColumn(KeyedColumn):
    """`kept` of its rows goes to the section."""

    keep: Callable[[DetailRow, str], None]

    def key_of(self, value: DetailSpec) -> str:
        return value.key

    def make(self, value: DetailSpec) -> QWidget:
        row = DetailRow(value, self)
        row.kept.connect(self._on_row_kept)
        return row

    def update_row(self, row: QWidget, value: DetailSpec) -> None:
        if isinstance(row, DetailRow):
            row.show_spec(value)

    def _on_row_kept(self, typed: str) -> None:
        row = self.sender()
        if isinstance(row, DetailRow):
            self.keep(row, typed)


class Details(Section):
    """What has a value stands there; the rest waits behind a link."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("Details", "Details"), parent)
        self._runner = runner
        self._customer: Customer | None = None
        self._definitions: tuple[FieldDefinition, ...] = ()
        self._is_open = False
        self.rows = _DetailColumn(self, spacing=2)
        self.rows.keep = self._on_kept
        self.more = LinkButton("", self, quiet=True)
        self.column.addWidget(self.rows)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._on_more_clicked)

    def show_customer(self, customer: Customer, definitions: tuple[FieldDefinition, ...]) -> None:
        if self._customer is None or customer.id != self._customer.id:
            self._is_open = False
            self.rows.forget()
        self._customer = customer
        self._definitions = definitions
        self._show()

    # -- inside ------------------------------------------------------------------------------------------------------

    def _specs(self, customer: Customer) -> list[DetailSpec]:
        values = {value.field_id: value.value for value in customer.fields}
        since = date_words(customer.since) if customer.since else ""
        reach = "" if customer.reach is None else f"{customer.reach:,}"
        hint = self.tr("Followers or readers: where a complaint would be heard")
        specs = [
            DetailSpec(key=SINCE, name=self.tr("Customer since"), kind=FieldKind.DATE, value=since),
            DetailSpec(key=REACH, name=self.tr("Reach"), kind=FieldKind.NUMBER, value=reach, hint=hint),
        ]
        for definition in self._definitions:
            value = values.get(definition.id, "")
            if definition.kind is FieldKind.DATE and value:
                value = date_words(date.fromisoformat(value))
            specs.append(
                DetailSpec(
                    key=str(definition.id), name=definition.name, kind=definition.kind, value=value,
                    choices=definition.choices,
                )
            )  # fmt: skip
        return specs

    def _show(self) -> None:
        if self._customer is None:
            return
        specs = self._specs(self._customer)
        empty = [spec for spec in specs if not spec.value]
        self.rows.show_values(specs if self._is_open else [spec for spec in specs if spec.value])
        words = self.tr("Show fewer") if self._is_open else self.tr("Fill in {0} more").format(len(empty))
        self.more.set_label(words)
        self.more.setVisible(bool(empty))

    def _on_more_clicked(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _on_kept(self, row: DetailRow, typed: str) -> None:
        if self._customer is None:
            return
        try:
            work = self._work(row.spec, typed, self._customer.id)
        except InvalidValue as error:
            row.show_error(str(error))
            return
        self._runner.command(row, work, failed=row.show_failure)

    def _work(self, spec: DetailSpec, typed: str, customer_id: CustomerId) -> Callable[[Advocate], Changes]:
        """Raises InvalidValue for a day or a figure that cannot be read."""
        if spec.key == SINCE:
            return partial(profile_acts.set_since, customer_id=customer_id, since=read_day(typed))
        if spec.key == REACH:
            return partial(profile_acts.set_reach, customer_id=customer_id, reach=self._read_reach(typed))
        definition = next(one for one in self._definitions if str(one.id) == spec.key)
        value = typed
        if spec.kind is FieldKind.DATE:
            day = read_day(typed)
            value = day.isoformat() if day else ""
        return partial(profile_acts.set_field, customer_id=customer_id, field_id=definition.id, value=value)

    def _read_reach(self, typed: str) -> int | None:
        digits = "".join(typed.split()).replace(",", "").replace(".", "").replace("'", "")
        if not digits:
            return None
        if not digits.isdecimal() or len(digits) > 12:
            raise InvalidValue(
                self.tr("“{0}” is not a number.").format(typed[:40]), self.tr("Type digits, such as 12000.")
            )
        return int(digits)

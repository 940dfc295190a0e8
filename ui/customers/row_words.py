"""What a row of the customers' list says for one customer. Pure: the clock, the zone and the columns come in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import (
    CustomerKind,
    CustomerState,
    CustomerSummary,
    FieldDefinition,
    FieldKind,
)
from advocate.domain.ids import FieldId
from advocate.domain.moment import local
from ui.customers.list_columns import (
    ADDED,
    DUE,
    EMAIL,
    FIELD,
    LAST,
    ORGANISATION,
    OWNER,
    PHONE,
    REACH,
    SINCE,
    TAGS,
)
from ui.customers.list_setting import NAME
from ui.painting import ChipSpec
from ui.reader import Reader
from ui.widgets.columns import Column, ListRow
from ui.wording.time_words import date_words
from ui.wording.times import due_chip, exact_words, since_words

translate = QCoreApplication.translate
Cell = str | tuple[ChipSpec, ...]
_LONGEST_TOOLTIP = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """How rows are worded: for whom, in which columns; fields: the own fields there are; marks_sample: whether each line
    of the sample data says so, as it must where others stand between them."""

    reader: Reader
    columns: tuple[Column, ...] = ()
    marks_sample: bool = True
    fields: Mapping[FieldId, FieldDefinition] = field(default_factory=dict[FieldId, FieldDefinition])

    def row(self, customer: CustomerSummary) -> ListRow:
        """Its key is the summary."""
        is_organisation = customer.kind is CustomerKind.ORGANISATION
        shows_organisation = any(column.key == ORGANISATION for column in self.columns)
        cells = {column.key: self.cell(customer, column.key) for column in self.columns[1:]}
        return ListRow(
            title=customer.name,
            second=self._second(customer, shows_organisation=shows_organisation),
            avatar=customer.name,
            icon="building-2" if is_organisation else "",
            title_chips=_state_chips(customer),
            cells=cells,
            accessible_text=self._spoken(customer, cells),
            key=customer,
        )

    def cell(self, customer: CustomerSummary, key: str) -> Cell:
        """What stands in that column; empty where nothing is known."""
        match key:
            case _ if key == TAGS:
                return tuple(ChipSpec(text=tag) for tag in customer.tags)
            case _ if key == DUE:
                if customer.next_due_at is None:
                    return ()
                return (due_chip(customer.next_due_at, customer.open_promises, self.reader),)
            case _ if key == LAST:
                return since_words(customer.last_contact_at, self.reader) if customer.last_contact_at else ""
            case _ if key == ADDED:
                added = customer.created_at
                return date_words(local(added, self.reader.zone).date()) if added else ""
            case _ if key.startswith(FIELD):
                return self._field(customer, key)
            case _:
                return _plain(customer, key)

    def tooltip(self, customer: CustomerSummary, key: str) -> str:
        """What the cell says exactly or in full."""
        moments = {LAST: customer.last_contact_at, DUE: customer.next_due_at, ADDED: customer.created_at}
        if key in moments:
            moment = moments[key]
            return exact_words(moment, self.reader.zone) if moment else ""
        if key == TAGS:
            return ", ".join(customer.tags)
        if key == NAME:
            parts = (customer.name, customer.organisation, customer.pinned[:_LONGEST_TOOLTIP])
            return "\n".join(part for part in parts if part)
        cell = self.cell(customer, key)
        return cell[:_LONGEST_TOOLTIP] if isinstance(cell, str) else ""

    def _field(self, customer: CustomerSummary, key: str) -> str:
        for field_id, value in customer.fields.items():
            if key == f"{FIELD}{field_id}":
                definition = self.fields.get(field_id)
                return field_words(definition.kind, value) if definition else value
        return ""

    def _second(self, customer: CustomerSummary, *, shows_organisation: bool) -> str:
        """Below the name: where they work, and that they are only there to try things on."""
        parts = ["" if shows_organisation else customer.organisation, self._sample(customer)]
        return " · ".join(part for part in parts if part)

    def _sample(self, customer: CustomerSummary) -> str:
        return translate("customers", "sample") if customer.is_sample and self.marks_sample else ""

    def _spoken(self, customer: CustomerSummary, cells: Mapping[str, Cell]) -> str:
        """The whole row in one breath: every cell with its column's name before it."""
        parts = [
            customer.name,
            customer.organisation,
            self._sample(customer),
            *(chip.text for chip in _state_chips(customer)),
        ]
        for column in self.columns[1:]:
            cell = cells[column.key]
            said = cell if isinstance(cell, str) else ", ".join(chip.text for chip in cell)
            if said and column.key != ORGANISATION:
                parts.append(translate("customers", "{0}: {1}").format(column.title, said))
        return ". ".join(part for part in parts if part)


def field_words(kind: FieldKind, value: str) -> str:
    """The value of an own field as people read it."""
    if kind is FieldKind.YES_NO:
        return translate("customers", "Yes") if value == "yes" else translate("customers", "No")
    if kind is FieldKind.DATE:
        try:
            return date_words(date.fromisoformat(value))
        except ValueError:
            return value
    return " ".join(value.split())


def _plain(customer: CustomerSummary, key: str) -> str:
    values = {
        PHONE: customer.phone,
        EMAIL: customer.email,
        ORGANISATION: customer.organisation,
        OWNER: customer.owner_name,
        SINCE: date_words(customer.since) if customer.since else "",
        REACH: f"{customer.reach:,}" if customer.reach is not None else "",
    }
    return values.get(key, "")


def _state_chips(customer: CustomerSummary) -> tuple[ChipSpec, ...]:
    chips: tuple[ChipSpec, ...] = ()
    if customer.state is CustomerState.ARCHIVED:
        chips = (ChipSpec(text=translate("customers", "archived"), icon="archive"),)
    elif customer.state is CustomerState.TRASHED:
        chips = (ChipSpec(text=translate("customers", "in the trash"), icon="trash-2"),)
    return chips

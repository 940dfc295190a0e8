"""The customers' list: its columns, and what a row says for one customer. Pure: the clock and the zone come in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerKind, CustomerOrder, CustomerState, CustomerSummary
from advocate.domain.moment import local
from ui.painting import ChipSpec
from ui.reader import Reader
from ui.time_words import date_words
from ui.times import due_chip, exact_words, since_words
from ui.widgets.columns import Column, ListRow

translate = QCoreApplication.translate

NAME, TAGS, LAST, DUE, ADDED = "name", "tags", "last", "due", "added"
ORDERS = {
    NAME: CustomerOrder.NAME,
    LAST: CustomerOrder.LAST_CONTACT,
    DUE: CustomerOrder.NEXT_DUE,
    ADDED: CustomerOrder.CREATED,
}
NEWEST_FIRST = {LAST, ADDED}
"""Columns whose first click shows the newest on top."""


def customer_columns() -> tuple[Column, ...]:
    return (
        Column(key=NAME, title=translate("customers", "Name")),
        Column(key=TAGS, title=translate("customers", "Tags"), width=230, sortable=False, important=1),
        Column(key=LAST, title=translate("customers", "Last contact"), width=110, important=3),
        Column(key=DUE, title=translate("customers", "Next promise"), width=165, important=4),
        Column(key=ADDED, title=translate("customers", "Added"), width=90, important=0),
    )


def customer_row(customer: CustomerSummary, reader: Reader) -> ListRow:
    """The row; its key is the summary."""
    is_organisation = customer.kind is CustomerKind.ORGANISATION
    last = since_words(customer.last_contact_at, reader) if customer.last_contact_at else ""
    due = ()
    if customer.next_due_at is not None:
        due = (due_chip(customer.next_due_at, customer.open_promises, reader),)
    tags = tuple(ChipSpec(text=tag) for tag in customer.tags)
    return ListRow(
        title=customer.name,
        second=customer.organisation,
        avatar=customer.name,
        icon="building-2" if is_organisation else "",
        title_chips=_state_chips(customer.state),
        cells={TAGS: tags, LAST: last, DUE: due, ADDED: _added(customer, reader)},
        accessible_text=_spoken(customer, last, due),
        key=customer,
    )


def cell_tooltip(customer: CustomerSummary, column: str, reader: Reader) -> str:
    """What the cell says exactly; empty where it says all already."""
    if column == LAST and customer.last_contact_at is not None:
        return exact_words(customer.last_contact_at, reader.zone)
    if column == DUE and customer.next_due_at is not None:
        return exact_words(customer.next_due_at, reader.zone)
    if column == ADDED and customer.created_at is not None:
        return exact_words(customer.created_at, reader.zone)
    if column == TAGS:
        return ", ".join(customer.tags)
    if column == NAME:
        return "\n".join(
            part for part in (customer.name, customer.organisation, customer.pinned[:400]) if part
        )
    return ""


def _added(customer: CustomerSummary, reader: Reader) -> str:
    if customer.created_at is None:
        return ""
    return date_words(local(customer.created_at, reader.zone).date())


def _state_chips(state: CustomerState) -> tuple[ChipSpec, ...]:
    if state is CustomerState.ARCHIVED:
        return (ChipSpec(text=translate("customers", "archived"), icon="archive"),)
    if state is CustomerState.TRASHED:
        return (ChipSpec(text=translate("customers", "in the trash"), icon="trash-2"),)
    return ()


def _spoken(customer: CustomerSummary, last: str, due: tuple[ChipSpec, ...]) -> str:
    parts = [customer.name, customer.organisation, *(chip.text for chip in _state_chips(customer.state))]
    if customer.tags:
        parts.append(translate("customers", "Tags: {0}").format(", ".join(customer.tags)))
    if last:
        parts.append(translate("customers", "Last contact {0}").format(last))
    if due:
        parts.append(translate("customers", "Promise {0}").format(due[0].text))
    return ". ".join(part for part in parts if part)

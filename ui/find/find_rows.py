"""The rows of Find as values: customers, what was said, and the offer to add whoever was not found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerKind, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.phone import looks_like_number
from advocate.domain.search import CustomerHit, Found, Passage, SaidHit
from ui.time_words import ago_words, late_by

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST_CUSTOMERS = 8
MOST_SAID = 12
_SHORT = 48  # a number or an address stands beside the name, a longer reason below it
_SAID_ICONS = {
    "interaction": "message-square",
    "promise": "handshake",
    "note": "megaphone",
    "case": "folder-open",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FindRow:
    """title and below carry marks. beside: the number or address that matched. heading: a row that only names a group.

    customer: who opens on Enter; new_name: what a new customer is begun with on Enter.
    """

    title: Passage
    beside: Passage | None = None
    below: Passage | None = None
    avatar: str = ""
    icon: str = ""
    heading: bool = False
    customer_id: CustomerId | None = None
    customer: CustomerSummary | None = None
    new_name: str = ""

    def spoken(self) -> str:
        parts = (self.title, self.beside, self.below)
        return ". ".join(part.text for part in parts if part is not None and part.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    text: str
    found: Found
    now: datetime
    zone: str


def ask(app: Advocate, text: str) -> Answer:
    """Runs on the database thread."""
    found = app.search.find(text, max(MOST_CUSTOMERS, MOST_SAID))
    return Answer(text=text, found=found, now=app.clock.now(), zone=app.member.zone)


def rows_of(answer: Answer) -> tuple[FindRow, ...]:
    customers = [_customer_row(hit, answer) for hit in answer.found.customers[:MOST_CUSTOMERS]]
    said = [_said_row(hit, answer) for hit in answer.found.said[:MOST_SAID]]
    rows = customers
    if said:
        rows += [FindRow(title=Passage(_tr("What was said")), heading=True), *said]
    typed = " ".join(answer.text.split())
    if typed:
        number = _tr("New customer with this number")
        words = number if looks_like_number(typed) else _tr("New customer “{name}”").format(name=typed)
        rows.append(FindRow(title=Passage(words), icon="plus", new_name=typed))
    return tuple(rows)


def _customer_row(hit: CustomerHit, answer: Answer) -> FindRow:
    customer = hit.customer
    beside, below = hit.because, Passage(_about(customer, answer))
    if beside is not None and len(beside.text) > _SHORT:
        beside, below = None, beside
    is_person = customer.kind is CustomerKind.PERSON
    return FindRow(
        title=hit.name,
        beside=beside,
        below=below if below.text else None,
        avatar=customer.name,
        icon="" if is_person else "building-2",
        customer_id=customer.id,
        customer=customer,
    )


def _about(customer: CustomerSummary, answer: Answer) -> str:
    parts = [customer.organisation]
    if customer.last_contact_at is not None:
        parts.append(
            _tr("last contact {when}").format(
                when=ago_words(customer.last_contact_at, answer.now, answer.zone)
            )
        )
    if customer.next_due_at is not None and customer.next_due_at < answer.now:
        late = late_by(answer.now - customer.next_due_at)
        parts.append(_tr("a promise is {late}").format(late=late))
    elif customer.open_promises:
        parts.append(_tr("%n open promise(s)", customer.open_promises))
    parts.append(customer.pinned)
    return " · ".join(part for part in parts if part)


def _said_row(hit: SaidHit, answer: Answer) -> FindRow:
    return FindRow(
        title=Passage(hit.customer_name),
        beside=Passage(ago_words(hit.at, answer.now, answer.zone)),
        below=replace(hit.passage),
        icon=_SAID_ICONS.get(hit.kind, "message-square"),
        customer_id=hit.customer_id,
    )


def _tr(words: str, count: int = -1) -> str:
    said = QCoreApplication.translate("find", words, None, count)
    return said.replace("(s)", "" if count == 1 else "s") if count >= 0 else said

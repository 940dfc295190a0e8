"""The rows of Find as values: customers, commands, what was said, and the offer to add whoever was not found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerKind, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.phone import looks_like_number
from advocate.domain.search import CustomerHit, Found, Passage, SaidHit
from ui.calls.customer_choice import reached_by
from ui.calls.somebody_new import somebody_new_words
from ui.find.commands import Command
from ui.wording.time_words import ago_words, late_by

if TYPE_CHECKING:
    from advocate.app import Advocate

MOST_CUSTOMERS = 8
MOST_SAID = 12
MOST_RECENT = 6
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

    customer: who opens on Enter, found by the number reached_at where it was one; new_name: what a new customer is begun with on Enter; command: what is done on Enter.
    """

    title: Passage
    beside: Passage | None = None
    below: Passage | None = None
    avatar: str = ""
    icon: str = ""
    heading: bool = False
    customer_id: CustomerId | None = None
    customer: CustomerSummary | None = None
    reached_at: str = ""
    new_name: str = ""
    command: Command | None = None

    def spoken(self) -> str:
        parts = (self.title, self.beside, self.below)
        words = [part.text for part in parts if part is not None and part.text]
        return ". ".join([*words, self.command.keys] if self.command and self.command.keys else words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """recent: whom the member had to do with last, where nothing was typed."""

    text: str
    now: datetime
    zone: str
    found: Found = field(default_factory=Found)
    recent: tuple[CustomerSummary, ...] = ()

    def has_any(self) -> bool:
        return bool(self.found.customers or self.found.said or self.recent)


def ask(app: Advocate, text: str) -> Answer:
    """Runs on the database thread."""
    now, zone = app.clock.now(), app.member.zone
    if not text.strip():
        return Answer(text=text, now=now, zone=zone, recent=app.customers.recent(MOST_RECENT))
    found = app.search.find(text, max(MOST_CUSTOMERS, MOST_SAID))
    return Answer(text=text, now=now, zone=zone, found=found)


def rows_of(answer: Answer, commands: Sequence[Command] = ()) -> tuple[FindRow, ...]:
    """Customers first, then what can be done, then what was said; whoever is not there can be added."""
    typed = " ".join(answer.text.split())
    customers = [_customer_row(hit, answer) for hit in answer.found.customers[:MOST_CUSTOMERS]]
    new = _new_row(typed)
    if looks_like_number(typed):
        customers, new = (
            [*customers, *new],
            [],
        )  # a number that rings is looked for first, and then taken down
    recent = [
        _customer_row(CustomerHit(customer=one, name=Passage(one.name)), answer) for one in answer.recent
    ]
    said = [_said_row(hit, answer) for hit in answer.found.said[:MOST_SAID]]
    can_do = _group(_tr("What you can do"), [_command_row(command) for command in commands])
    is_of_words = any(
        letter.isalpha() for letter in typed
    )  # figures are a part of a number, whatever is set by them
    if commands and customers and is_of_words and not any(hit.name.marks for hit in answer.found.customers):
        customers, can_do = can_do, _group(_tr("Customers"), customers)  # nobody is called that
    return (
        *customers,
        *_group(_tr("Last customers"), recent),
        *can_do,
        *_group(_tr("What was said"), said),
        *new,
    )


def _group(heading: str, rows: list[FindRow]) -> list[FindRow]:
    return [FindRow(title=Passage(heading), heading=True), *rows] if rows else []


def _new_row(typed: str) -> list[FindRow]:
    if not typed:
        return []
    return [FindRow(title=Passage(somebody_new_words(typed)), icon="plus", new_name=typed)]


def _command_row(command: Command) -> FindRow:
    return FindRow(
        title=Passage(command.words),
        beside=Passage(command.where) if command.where else None,
        icon="settings" if command.setting else "arrow-right",
        command=command,
    )


def _customer_row(hit: CustomerHit, answer: Answer) -> FindRow:
    customer, reason = hit.customer, hit.because
    long_reason = reason if reason is not None and len(reason.text) > _SHORT else None
    organisation = (
        "" if reason is not None and reason.text == customer.organisation else customer.organisation
    )
    below = _joined(
        organisation,
        *_standing(customer, answer),
        long_reason or "",
        "" if _is_part(long_reason, customer.pinned) else customer.pinned,
    )
    is_person = customer.kind is CustomerKind.PERSON
    return FindRow(
        title=hit.name,
        beside=None if long_reason else reason,
        below=below if below.text else None,
        avatar=customer.name,
        icon="" if is_person else "building-2",
        customer_id=customer.id,
        customer=customer,
        reached_at=reached_by(hit, answer.text),
    )


def _said_row(hit: SaidHit, answer: Answer) -> FindRow:
    customer, when = hit.customer, ago_words(hit.at, answer.now, answer.zone)
    standing: tuple[str, ...] = ()
    if customer is not None:
        is_last = customer.last_contact_at == hit.at  # its moment is said already
        standing = (*_standing(customer, answer)[is_last:], customer.pinned)
    return FindRow(
        title=Passage(hit.customer_name),
        beside=_joined(when, *standing),
        below=replace(hit.passage),
        icon=_SAID_ICONS.get(hit.kind, "message-square"),
        customer_id=hit.customer_id,
        customer=customer,
    )


def _standing(customer: CustomerSummary, answer: Answer) -> tuple[str, ...]:
    """How it stands with them: the last contact, and what we owe them."""
    parts: list[str] = []
    if customer.last_contact_at is not None:
        when = ago_words(customer.last_contact_at, answer.now, answer.zone)
        parts.append(_tr("last contact {when}").format(when=when))
    if customer.next_due_at is not None and customer.next_due_at < answer.now:
        late = late_by(answer.now - customer.next_due_at)
        parts.append(_tr("a promise is {late}").format(late=late))
    elif customer.open_promises:
        parts.append(_tr("%n open promise(s)", customer.open_promises))
    return tuple(parts)


def _joined(*parts: Passage | str) -> Passage:
    """With a dot between them, and their marks where they come to stand."""
    text, marks = "", list[tuple[int, int]]()
    for part in parts:
        words, marked = (part.text, part.marks) if isinstance(part, Passage) else (part, ())
        if not words:
            continue
        text += " · " if text else ""
        marks.extend((start + len(text), end + len(text)) for start, end in marked)
        text += words
    return Passage(text, tuple(marks))


def _is_part(reason: Passage | None, words: str) -> bool:
    return reason is not None and reason.text.strip("…").strip() in " ".join(words.split())


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("find", words, None, count)

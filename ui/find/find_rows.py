"""The rows of Find as values: customers, commands, what was said, and the offer to add whoever was not found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from advocate.domain.customer import CustomerKind, CustomerSummary
from advocate.domain.ids import CustomerId
from advocate.domain.phone import looks_like_number
from advocate.domain.search import CustomerHit, Passage, SaidHit
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
    """What was found for a text, as rows already: recent are whom the member had to do with last, where nothing was typed.
    is_called_so: what was typed stands in the name of one of the customers."""

    text: str
    customers: tuple[FindRow, ...] = ()
    said: tuple[FindRow, ...] = ()
    recent: tuple[FindRow, ...] = ()
    is_called_so: bool = False

    def has_any(self) -> bool:
        return bool(self.customers or self.said or self.recent)


def ask(app: Advocate, text: str) -> Answer:
    """Runs on the database thread, and so does all the wording: the window only draws."""
    reader = _Reader(text=text, now=app.clock.now(), zone=app.member.zone)
    if not text.strip():
        hits = (
            CustomerHit(customer=one, name=Passage(one.name)) for one in app.customers.recent(MOST_RECENT)
        )
        return Answer(text=text, recent=tuple(_customer_row(hit, reader) for hit in hits))
    found = app.search.find(text, max(MOST_CUSTOMERS, MOST_SAID))
    return Answer(
        text=text,
        customers=tuple(_customer_row(hit, reader) for hit in found.customers[:MOST_CUSTOMERS]),
        said=tuple(_said_row(hit, reader) for hit in found.said[:MOST_SAID]),
        is_called_so=any(hit.name.marks for hit in found.customers),
    )


def rows_of(answer: Answer, commands: Sequence[Command] = ()) -> tuple[FindRow, ...]:
    """Customers first, then what can be done, then what was said; whoever is not there can be added."""
    typed = " ".join(answer.text.split())
    customers, new = answer.customers, _new_row(typed)
    if looks_like_number(typed):
        # a number that rings is looked for first, and then taken down
        customers, new = (*customers, *new), ()
    can_do = _group(_tr("What you can do"), [_command_row(command) for command in commands])
    # figures are a part of a number, whatever is set by them
    is_of_words = any(letter.isalpha() for letter in typed)
    if commands and customers and is_of_words and not answer.is_called_so:
        customers, can_do = can_do, _group(_tr("Customers"), customers)  # nobody is called that
    return (
        *customers,
        *_group(_tr("Last customers"), answer.recent),
        *can_do,
        *_group(_tr("What was said"), answer.said),
        *new,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """What was typed, when and where."""

    text: str
    now: datetime
    zone: str


def _group(heading: str, rows: Sequence[FindRow]) -> tuple[FindRow, ...]:
    return (FindRow(title=Passage(heading), heading=True), *rows) if rows else ()


def _new_row(typed: str) -> tuple[FindRow, ...]:
    if not typed:
        return ()
    return (FindRow(title=Passage(somebody_new_words(typed)), icon="plus", new_name=typed),)


def _command_row(command: Command) -> FindRow:
    return FindRow(
        title=Passage(command.words),
        beside=Passage(command.where) if command.where else None,
        icon="settings" if command.setting else "arrow-right",
        command=command,
    )


def _customer_row(hit: CustomerHit, reader: _Reader) -> FindRow:
    customer, reason = hit.customer, hit.because
    long_reason = reason if reason is not None and len(reason.text) > _SHORT else None
    organisation = (
        "" if reason is not None and reason.text == customer.organisation else customer.organisation
    )
    below = _joined(
        organisation,
        *_standing(customer, reader),
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
        reached_at=reached_by(hit, reader.text),
    )


def _said_row(hit: SaidHit, reader: _Reader) -> FindRow:
    customer, when = hit.customer, ago_words(hit.at, reader.now, reader.zone)
    standing: tuple[str, ...] = ()
    if customer is not None:
        is_last = customer.last_contact_at == hit.at  # its moment is said already
        standing = (*_standing(customer, reader)[is_last:], customer.pinned)
    return FindRow(
        title=Passage(hit.customer_name),
        beside=_joined(when, *standing),
        below=replace(hit.passage),
        icon=_SAID_ICONS.get(hit.kind, "message-square"),
        customer_id=hit.customer_id,
        customer=customer,
    )


def _standing(customer: CustomerSummary, reader: _Reader) -> tuple[str, ...]:
    """How it stands with them: the last contact, and what we owe them."""
    parts: list[str] = []
    if customer.last_contact_at is not None:
        when = ago_words(customer.last_contact_at, reader.now, reader.zone)
        parts.append(_tr("last contact {when}").format(when=when))
    if customer.next_due_at is not None and customer.next_due_at < reader.now:
        late = late_by(reader.now - customer.next_due_at)
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

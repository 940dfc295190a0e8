"""Writes an invented business into a vault the way an import does: read, folded, in bulk, as one command."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any
from uuid import UUID

from uuid_utils.compat import uuid7

from advocate.app import Advocate
from advocate.domain.contact_points import read_contact_point
from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.domain.history import Verb
from advocate.domain.rhythm import quiet_from
from advocate.domain.text import fold
from advocate.services.commands import Commands
from advocate.storage.bulk import BulkWriter, RowShape
from advocate.storage.bulk_shapes import CONTACT_POINTS, CUSTOMER_TAGS, INTERACTIONS, PINNED_NOTES, RELATIONS
from advocate.storage.known_records import KnownRecords
from advocate.storage.rows.customers import CustomerRow, TagRow
from advocate.storage.rows.promises import PromiseRow
from bench.business import NOW, ZONE, InventedCustomer, InventedPromise
from bench.invented_words import TAGS

BATCH = 500
SECOND = 1_000_000  # moments are kept in microseconds
REGION = "DE"
CUSTOMERS = RowShape(
    CustomerRow,
    (
        "id",
        "kind",
        "name",
        "folded_name",
        "last_contact_at",
        "next_due_at",
        "open_promises",
        "origin",
        "quiet_at",
        "reach",
    ),
    is_internal=False,
    since=None,
    state="active",
    personality="",
    wants="",
    avoid="",
    preferred_channel="",
    is_sample=False,
    created_at=NOW * SECOND,
    state_changed_at=None,
    version=1,
    owner_id=None,
    photo_id=None,
)
PROMISES = RowShape(
    PromiseRow,
    ("id", "customer_id", "words", "due_start", "due_end", "state", "made_at", "ended_at"),
    case_id=None,
    interaction_id=None,
    due_kind="moment",
    due_zone=ZONE,
    made_by=None,
    owner_id=None,
    department_id=None,
    ended_by=None,
    reason="",
    told="",
    replaces_id=None,
    cadence_id=None,
    remind=None,
    version=1,
    made_in="",
)


class VaultWriter:
    """Keeps the ids of the organisations it wrote, so that those who work there find them."""

    def __init__(self, advocate: Advocate) -> None:
        self._commands = Commands(advocate.vault.database, advocate.clock, uuid7, advocate.member.id)
        self._organisations: dict[int, bytes] = {}

    def write(self, customers: Iterable[InventedCustomer], about: str = "an invented business") -> None:
        """All of them as one command: one transaction, one step to undo."""
        remaining = iter(customers)
        with self._commands.run(Verb.IMPORTED, about=about) as command:
            writer = BulkWriter(command.recording)
            tags = _tags(command.recording.insert, KnownRecords(command.connection).tags())
            while batch := list(islice(remaining, BATCH)):
                self._write(writer, batch, tags)
            writer.flush()

    def _write(self, writer: BulkWriter, batch: list[InventedCustomer], tags: dict[str, bytes]) -> None:
        ids = [writer.new_id() for _ in batch]
        self._know_organisations(batch)
        self._organisations.update(
            (each.number, i) for each, i in zip(batch, ids, strict=True) if each.is_organisation
        )
        pairs = list(zip(ids, batch, strict=True))
        new, zone = writer.new_id, ZONE
        writer.add(CUSTOMERS, [_customer(i, each) for i, each in pairs])
        writer.add(CONTACT_POINTS, [row for i, each in pairs for row in _contact_points(writer, i, each)])
        relations = [(i, each.organisation) for i, each in pairs if each.organisation is not None]
        writer.add(RELATIONS, [(new(), i, self._organisations[number], "") for i, number in relations])
        writer.add(
            PINNED_NOTES, [(new(), i, each.pinned, NOW * SECOND, None) for i, each in pairs if each.pinned]
        )
        writer.add(CUSTOMER_TAGS, [(new(), i, tags[name]) for i, each in pairs for name in each.tags])
        interactions = [
            (
                new(),
                i,
                None,
                c.channel,
                c.at * SECOND,
                zone,
                c.minutes * 60,
                c.title,
                c.body,
                "resolved",
                None,
            )
            for i, each in pairs
            for c in each.contacts
        ]
        promises = [_promise(new(), i, each.promise) for i, each in pairs if each.promise is not None]
        writer.add(INTERACTIONS, interactions)
        writer.add(PROMISES, promises)
        writer.index_customers(ids)
        writer.index_said("interactions", [(r[0], r[1], r[4], f"{r[7]}\n{r[8]}\n") for r in interactions])
        writer.index_said("promises", [(r[0], r[1], r[6], f"{r[2]}\n") for r in promises])

    def _know_organisations(self, batch: list[InventedCustomer]) -> None:
        """Those of earlier commands are looked up, as an import does."""
        own = {each.number for each in batch}
        named = {each.organisation for each in batch if each.organisation is not None}
        missing = [f"invented:{number}" for number in named - own - self._organisations.keys()]
        if missing:
            with self._commands.database.reading() as connection:
                found = KnownRecords(connection).customers_of_origin(missing)
            self._organisations.update((int(o.split(":")[1]), known.id.bytes) for o, known in found.items())


def _tags(insert: Any, known: dict[str, UUID]) -> dict[str, bytes]:
    ids = {name: known.get(fold(name)) or insert(TagRow, name=name, folded_name=fold(name)) for name in TAGS}
    return {name: tag_id.bytes for name, tag_id in ids.items()}


def _customer(customer_id: bytes, each: InventedCustomer) -> tuple[Any, ...]:
    kind = "organisation" if each.is_organisation else "person"
    spoken = [contact.at for contact in each.contacts if contact.channel != "note"]
    is_open = each.promise is not None and each.promise.ended_at is None
    due = each.promise.due * SECOND if is_open and each.promise else None
    last = max(spoken) * SECOND if spoken else None
    quiet = quiet_from(min(spoken) * SECOND, max(spoken) * SECOND, len(spoken)) if spoken else None
    origin = f"invented:{each.number}"
    return (
        customer_id,
        kind,
        each.name,
        fold(each.name),
        last,
        due,
        int(is_open),
        origin,
        quiet,
        each.followers,
    )


def _contact_points(writer: BulkWriter, owner: bytes, each: InventedCustomer) -> Iterable[tuple[Any, ...]]:
    drafts = (
        ContactPointDraft(kind=ContactPointKind.PHONE, value=each.phone),
        ContactPointDraft(kind=ContactPointKind.EMAIL, value=each.email),
        ContactPointDraft(kind=ContactPointKind.POSTAL, value=each.city),
    )
    for position, draft in enumerate(drafts):
        read = read_contact_point(draft, REGION)
        yield (writer.new_id(), owner, draft.kind.value, read.value, read.normal, read.digits, "", position)


def _promise(promise_id: bytes, owner: bytes, each: InventedPromise) -> tuple[Any, ...]:
    state = "open" if each.ended_at is None else "kept"
    due, made = each.due * SECOND, each.made_at * SECOND
    ended = None if each.ended_at is None else each.ended_at * SECOND
    return (promise_id, owner, each.words, due, due, state, made, ended)

"""Customers as a list and one by one: finding, adding, renaming, archiving."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from advocate.changes import Changes
from advocate.domain.contact_points import ReadContactPoint, read_contact_point
from advocate.domain.customer import (
    Approach,
    ContactPointDraft,
    ContactPointKind,
    Customer,
    CustomerDraft,
    CustomerFilter,
    CustomerKind,
    CustomerState,
    CustomerSummary,
)
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId, FieldId, MemberId
from advocate.domain.text import one_line
from advocate.domain.zones import zone_of_numbers
from advocate.errors import InvalidValue, VaultReadOnly
from advocate.services.cadence_rolling import let_go_of_rested
from advocate.services.checks import check_photo, clean_body, clean_contact_point, clean_line, clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.alike import AlikeStore
from advocate.storage.contents import ContentStore
from advocate.storage.customer_values import approach_columns, name_columns
from advocate.storage.customers import CustomerStore
from advocate.storage.desk import MemoryStore
from advocate.storage.profile_writing import ProfileWriter
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.customers import CustomerRow
from advocate.storage.team import TeamStore

MOST_FOLLOWERS = 10**12


class CustomerService:
    """region: how phone numbers are read, ISO 3166."""

    def __init__(self, commands: Commands, region: str) -> None:
        self._commands = commands
        self._region = region

    def list_customers(
        self, wanted: CustomerFilter, first: int = 0, count: int = 200, *, fields: tuple[FieldId, ...] = ()
    ) -> tuple[CustomerSummary, ...]:
        """A stretch of the list. With a text in the filter, the thousand best matches in the order asked for.

        fields: the own fields that the list shows.
        """
        with self._commands.database.reading() as connection:
            return CustomerStore(connection, self._commands.clock.now()).page(wanted, first, count, fields)

    def count_customers(self, wanted: CustomerFilter) -> int:
        with self._commands.database.reading() as connection:
            return CustomerStore(connection, self._commands.clock.now()).count(wanted)

    def ids(self, wanted: CustomerFilter) -> tuple[CustomerId, ...]:
        """Of all who match, in the order asked for: to select everything."""
        with self._commands.database.reading() as connection:
            return CustomerStore(connection, self._commands.clock.now()).ids(wanted)

    def alike(self, name: str, contact_values: tuple[str, ...] = ()) -> tuple[CustomerSummary, ...]:
        """Who may be the same as somebody that is being typed: reached at the same number or address first, then of
        the same name or one that begins so; a few."""
        normals = [read.normal for read in map(self._read, contact_values) if read and read.normal]
        with self._commands.database.reading() as connection:
            ids = AlikeStore(connection).alike(one_line(name), normals)
            return CustomerStore(connection).summaries(ids)

    def _read(self, value: str) -> ReadContactPoint | None:
        kind = ContactPointKind.EMAIL if "@" in value else ContactPointKind.PHONE
        try:
            return read_contact_point(ContactPointDraft(kind=kind, value=value), self._region)
        except InvalidValue:
            return None  # it is not typed to its end yet

    def get_customer(self, customer_id: CustomerId) -> Customer:
        """The whole profile. Raises NotFound."""
        with self._commands.database.reading() as connection:
            return CustomerStore(connection).get(customer_id)

    def zone(self, customer_id: CustomerId) -> str:
        """Where their clock hangs, IANA, as far as their numbers say it; empty where they don't."""
        with self._commands.database.reading() as connection:
            points = ProfileStore(connection).contact_points(customer_id)
        numbers = (each.normal for each in points if each.kind is ContactPointKind.PHONE and each.normal)
        return zone_of_numbers(numbers, self._commands.clock.now())

    def summaries(self, ids: Sequence[UUID]) -> tuple[CustomerSummary, ...]:
        """The lines of these customers, in that order; those gone are left out."""
        with self._commands.database.reading() as connection:
            return CustomerStore(connection).summaries(ids)

    def recently_seen(self, count: int = 8) -> tuple[CustomerSummary, ...]:
        """Whom the member at the keyboard looked at, or wrote a contact down with, the last one first."""
        if self._commands.member_id is None:
            return ()
        with self._commands.database.reading() as connection:
            ids = MemoryStore(connection, self._commands.member_id).seen(count)
            return CustomerStore(connection).summaries(ids)

    def recent(self, count: int = 8) -> tuple[CustomerSummary, ...]:
        """Whom the member at the keyboard had to do with last; where those are few, whoever had the last contacts besides."""
        if self._commands.member_id is None:
            return ()
        with self._commands.database.reading() as connection:
            memory = MemoryStore(connection, self._commands.member_id)
            ids = memory.seen(count)
            if len(ids) < count:
                ids = list(dict.fromkeys([*ids, *memory.last_contacted(count)]))[:count]
            return CustomerStore(connection).summaries(ids)

    def saw(self, customer_id: CustomerId) -> None:
        """Remember that the member at the keyboard looked at them; nothing where the vault cannot be written."""
        if self._commands.member_id is None:
            return
        try:
            with self._commands.database.writing() as connection:
                MemoryStore(connection, self._commands.member_id).saw(customer_id, self._commands.clock.now())
        except VaultReadOnly:
            pass  # looking at somebody is no act that could fail

    def create(self, draft: CustomerDraft) -> Changes:
        """Changes.made is the new customer's id. Raises InvalidValue."""
        clean = cleaned(draft)
        with self._commands.run(Verb.CUSTOMER_ADDED, about=clean.name) as command:
            writer = ProfileWriter(command.recording, self._region, self._commands.member_id)
            command.made = command.customer_id = writer.add(clean, self._commands.clock.now())
        return command.changes

    def rename(self, customer_id: CustomerId, name: str, version: int | None = None) -> Changes:
        return self._edit(customer_id, name_columns(clean_name(name)), version)

    def set_kind(self, customer_id: CustomerId, kind: CustomerKind) -> Changes:
        return self._edit(customer_id, {"kind": kind.value})

    def set_since(self, customer_id: CustomerId, since: date | None) -> Changes:
        return self._edit(customer_id, {"since": since})

    def set_reach(self, customer_id: CustomerId, followers: int | None) -> Changes:
        """Raises InvalidValue for what can be no number of followers."""
        return self._edit(customer_id, {"reach": clean_reach(followers)})

    def set_internal(self, customer_id: CustomerId, is_internal: bool) -> Changes:
        return self._edit(customer_id, {"is_internal": is_internal})

    def set_approach(self, customer_id: CustomerId, approach: Approach) -> Changes:
        return self._edit(customer_id, approach_columns(clean_approach(approach)))

    def assign(self, ids: Sequence[CustomerId], owner_id: MemberId | None) -> Changes:
        """Who looks after them from now on; nobody with None. Raises NotFound for a member who is not there."""
        with self._several(Verb.CUSTOMER_ASSIGNED, ids) as (command, _writer):
            if owner_id is not None:
                TeamStore(command.connection).get_member(owner_id)
            command.recording.update_many(CustomerRow, ids, {"owner_id": owner_id})
        return command.changes

    def photo(self, customer_id: CustomerId) -> bytes | None:
        """The picture as it was given, PNG or JPEG."""
        with self._commands.database.reading() as connection:
            return ContentStore(connection).photo(customer_id)

    def set_photo(self, customer_id: CustomerId, image: bytes) -> Changes:
        """Raises InvalidValue for what is no PNG or JPEG, or is too large."""
        check_photo(image)
        with self._several(Verb.PHOTO_SET, (customer_id,)) as (command, _writer):
            photo_id = ContentStore(command.connection).keep(image, self._commands.new_id)
            command.recording.update(CustomerRow, customer_id, {"photo_id": photo_id})
        return command.changes

    def remove_photo(self, customer_id: CustomerId) -> Changes:
        with self._several(Verb.PHOTO_REMOVED, (customer_id,)) as (command, _writer):
            command.recording.update(CustomerRow, customer_id, {"photo_id": None})
        return command.changes

    def archive(self, ids: Sequence[CustomerId]) -> Changes:
        """Out of the list, still found."""
        return self._set_state(Verb.CUSTOMER_ARCHIVED, ids, CustomerState.ARCHIVED)

    def trash(self, ids: Sequence[CustomerId]) -> Changes:
        """Out of the list and the search, until restored or emptied."""
        return self._set_state(Verb.CUSTOMER_TRASHED, ids, CustomerState.TRASHED)

    def restore(self, ids: Sequence[CustomerId]) -> Changes:
        """Back from the archive or the trash. What repeats for them goes on from now."""
        return self._set_state(Verb.CUSTOMER_RESTORED, ids, CustomerState.ACTIVE)

    def _edit(self, customer_id: CustomerId, values: dict[str, Any], version: int | None = None) -> Changes:
        with self._commands.run(Verb.CUSTOMER_EDITED, customer_id=customer_id) as command:
            command.about = CustomerStore(command.connection).name_of(customer_id)
            command.recording.update(CustomerRow, customer_id, values, version)
        return command.changes

    def _set_state(self, verb: Verb, ids: Sequence[CustomerId], state: CustomerState) -> Changes:
        now = self._commands.clock.now()
        with self._several(verb, ids) as (command, writer):
            if state is not CustomerState.TRASHED:
                let_go_of_rested(command, ids, now)
            writer.set_state(ids, state, now)
        return command.changes

    @contextmanager
    def _several(self, verb: Verb, ids: Sequence[CustomerId]) -> Generator[tuple[OpenCommand, ProfileWriter]]:
        only = ids[0] if len(ids) == 1 else None
        with self._commands.run(verb, customer_id=only) as command:
            store = CustomerStore(command.connection)
            command.about = store.name_of(only) if only else f"{len(ids):,} customers"
            yield command, ProfileWriter(command.recording, self._region, self._commands.member_id)


def cleaned(draft: CustomerDraft) -> CustomerDraft:
    """The draft as it is kept. Raises InvalidValue."""
    return replace(
        draft,
        name=clean_name(draft.name),
        organisation=clean_line(draft.organisation, "organisation"),
        tags=tuple(dict.fromkeys(clean_name(tag, "tag") for tag in draft.tags)),
        pinned_notes=tuple(clean_body(note, "note", required=True) for note in draft.pinned_notes),
        approach=clean_approach(draft.approach),
        contact_points=tuple(clean_contact_point(point) for point in draft.contact_points),
        reach=clean_reach(draft.reach),
    )


def clean_approach(approach: Approach) -> Approach:
    return Approach(
        personality=clean_body(approach.personality),
        wants=clean_body(approach.wants),
        avoid=clean_body(approach.avoid),
        channel=clean_line(approach.channel, "channel"),
    )


def clean_reach(followers: int | None) -> int | None:
    """Raises InvalidValue."""
    if followers is not None and not 0 <= followers <= MOST_FOLLOWERS:
        raise InvalidValue(
            "That is no number of followers.", "Type digits, such as 1200, or leave it empty.", field="reach"
        )
    return followers

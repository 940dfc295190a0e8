"""The parts of a profile, each kept as it is typed: contact points, pinned notes, tags, own fields, relations."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from uuid import UUID

from advocate.changes import Changes
from advocate.domain.customer import ContactPointDraft, RelationKind
from advocate.domain.history import Verb
from advocate.domain.ids import ContactPointId, CustomerId, FieldId, PinnedNoteId, RelationId, TagId
from advocate.domain.own_fields import read_field_value
from advocate.errors import InvalidValue, NotFound
from advocate.services.checks import clean_body, clean_contact_point, clean_line, clean_name
from advocate.services.commands import Commands, OpenCommand
from advocate.storage.customers import CustomerStore
from advocate.storage.profile_writing import ProfileWriter
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.base import Row
from advocate.storage.rows.customers import ContactPointRow, PinnedNoteRow, RelationRow


class ProfileService:
    """region: how phone numbers are read, ISO 3166."""

    def __init__(self, commands: Commands, region: str) -> None:
        self._commands = commands
        self._region = region

    def add_contact_point(self, customer_id: CustomerId, draft: ContactPointDraft) -> Changes:
        with self._change(Verb.CONTACT_POINT_ADDED, customer_id) as (command, writer):
            position = len(ProfileStore(command.connection).contact_points(customer_id))
            command.made = writer.add_contact_point(customer_id, clean_contact_point(draft), position)
        return command.changes

    def edit_contact_point(self, contact_point_id: ContactPointId, draft: ContactPointDraft) -> Changes:
        owner = self._owner(ContactPointRow, contact_point_id)
        with self._change(Verb.CONTACT_POINT_EDITED, owner) as (command, writer):
            writer.edit_contact_point(contact_point_id, clean_contact_point(draft))
        return command.changes

    def remove_contact_point(self, contact_point_id: ContactPointId) -> Changes:
        return self._remove(Verb.CONTACT_POINT_REMOVED, ContactPointRow, contact_point_id)

    def order_contact_points(self, customer_id: CustomerId, ids: Sequence[ContactPointId]) -> Changes:
        """In this order from now on; those not named stay behind them, as they were."""
        with self._change(Verb.CONTACT_POINT_EDITED, customer_id) as (command, writer):
            there = [point.id for point in ProfileStore(command.connection).contact_points(customer_id)]
            named = [point_id for point_id in dict.fromkeys(ids) if point_id in there]
            writer.order_contact_points([*named, *(one for one in there if one not in named)])
        return command.changes

    def pin_note(self, customer_id: CustomerId, text: str) -> Changes:
        clean = clean_body(text, "note", required=True)
        with self._change(Verb.NOTE_PINNED, customer_id) as (command, writer):
            command.made = writer.pin(customer_id, clean, self._commands.clock.now())
        return command.changes

    def edit_pinned_note(self, pinned_note_id: PinnedNoteId, text: str) -> Changes:
        """An empty text unpins it."""
        clean = clean_body(text, "note")
        if not clean:
            return self.unpin_note(pinned_note_id)
        owner = self._owner(PinnedNoteRow, pinned_note_id)
        with self._change(Verb.NOTE_PINNED, owner) as (command, _writer):
            command.recording.update(PinnedNoteRow, pinned_note_id, {"text": clean})
        return command.changes

    def unpin_note(self, pinned_note_id: PinnedNoteId) -> Changes:
        return self._remove(Verb.NOTE_UNPINNED, PinnedNoteRow, pinned_note_id)

    def tag(self, customer_ids: Sequence[CustomerId], name: str) -> Changes:
        """Give a tag, made when there is none of that name."""
        clean = clean_name(name, "tag")
        with self._change_many(Verb.TAGGED, customer_ids) as (command, writer):
            writer.tag(customer_ids, clean)
        return command.changes

    def untag(self, customer_ids: Sequence[CustomerId], tag_id: TagId) -> Changes:
        with self._change_many(Verb.UNTAGGED, customer_ids) as (command, writer):
            writer.untag(customer_ids, tag_id)
        return command.changes

    def set_field(self, customer_id: CustomerId, field_id: FieldId, value: str) -> Changes:
        """Raises InvalidValue when the text does not fit the field's kind; an empty text clears the field."""
        with self._change(Verb.FIELD_SET, customer_id) as (command, writer):
            fields = ProfileStore(command.connection).list_fields()
            definition = next((f for f in fields if f.id == field_id), None)
            if definition is None:
                raise NotFound(
                    "This field is not there any more.", "Somebody may have removed it in the settings."
                )
            writer.set_field(customer_id, field_id, read_field_value(definition, value))
        return command.changes

    def relate(
        self, customer_id: CustomerId, other_id: CustomerId, kind: RelationKind, role: str = ""
    ) -> Changes:
        if customer_id == other_id:
            raise InvalidValue("A customer cannot be linked with themselves.", "Choose somebody else.")
        with self._change(Verb.RELATED, customer_id) as (command, writer):
            if writer.are_related(customer_id, other_id, kind):
                raise InvalidValue(
                    "They are linked like this already.", "Change the role there is, if it differs."
                )
            command.made = writer.relate(customer_id, other_id, kind, clean_line(role, "role"))
        return command.changes

    def edit_relation(self, relation_id: RelationId, kind: RelationKind, role: str) -> Changes:
        """What they are to each other, in other words; who they are stays."""
        owner = self._owner(RelationRow, relation_id)
        with self._change(Verb.RELATED, owner) as (command, _writer):
            values = {"kind": kind.value, "role": clean_line(role, "role")}
            command.recording.update(RelationRow, relation_id, values)
        return command.changes

    def set_organisation(self, customer_id: CustomerId, name: str) -> Changes:
        """Where a person works: found by its name, or made; it takes the place of the one there was. An empty name only
        takes that one off. Raises InvalidValue."""
        clean = clean_name(name, "organisation") if name.strip() else ""
        with self._change(Verb.RELATED, customer_id) as (command, writer):
            writer.set_organisation(customer_id, clean, self._commands.clock.now())
        return command.changes

    def unrelate(self, relation_id: RelationId) -> Changes:
        return self._remove(Verb.UNRELATED, RelationRow, relation_id)

    @contextmanager
    def _change(self, verb: Verb, customer_id: CustomerId) -> Generator[tuple[OpenCommand, ProfileWriter]]:
        with self._change_many(verb, (customer_id,)) as opened:
            yield opened

    @contextmanager
    def _change_many(
        self, verb: Verb, customer_ids: Sequence[CustomerId]
    ) -> Generator[tuple[OpenCommand, ProfileWriter]]:
        only = customer_ids[0] if len(customer_ids) == 1 else None
        with self._commands.run(verb, customer_id=only) as command:
            store = CustomerStore(command.connection)
            command.about = store.name_of(only) if only else f"{len(customer_ids):,} customers"
            yield command, ProfileWriter(command.recording, self._region, self._commands.member_id)

    def _remove(self, verb: Verb, row: type[Row], row_id: UUID) -> Changes:
        with self._change(verb, self._owner(row, row_id)) as (command, _writer):
            command.recording.delete(row, row_id)
        return command.changes

    def _owner(self, row: type[Row], row_id: UUID) -> CustomerId:
        with self._commands.database.reading() as connection:
            return ProfileStore(connection).owner_of(row, row_id)

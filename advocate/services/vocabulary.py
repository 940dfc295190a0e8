"""The words the team made itself: tags and own fields."""

from __future__ import annotations

from collections.abc import Iterable

from advocate.changes import Changes
from advocate.domain.customer import FieldDefinition, FieldKind, Tag
from advocate.domain.history import Verb
from advocate.domain.ids import FieldId, TagId
from advocate.domain.text import fold
from advocate.errors import Conflict, InvalidValue, NotFound
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.customers import CustomerTagRow, FieldDefinitionRow, FieldValueRow, TagRow


class TagService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_tags(self) -> tuple[Tag, ...]:
        """By name, with how many customers bear each."""
        with self._commands.database.reading() as connection:
            return ProfileStore(connection).list_tags()

    def rename(self, tag_id: TagId, name: str) -> Changes:
        """Raises Conflict when another tag has that name."""
        clean = clean_name(name, "tag")
        with self._commands.run(Verb.TAG_RENAMED, about=clean) as command:
            store = ProfileStore(command.connection)
            if any(fold(tag.name) == fold(clean) and tag.id != tag_id for tag in store.list_tags()):
                raise Conflict(f"There is a tag {clean} already.", "Choose another name.")
            command.recording.update(TagRow, tag_id, {"name": clean, "folded_name": fold(clean)})
        return command.changes

    def merge(self, tag_id: TagId, into_id: TagId) -> Changes:
        """Every customer that bears the one bears the other from now on, and the one is gone. Raises NotFound, and
        InvalidValue for a tag merged into itself."""
        if tag_id == into_id:
            raise InvalidValue("This is the same tag.", "Choose another one to merge it into.")
        with self._commands.run(Verb.TAG_MERGED) as command:
            store = ProfileStore(command.connection)
            names = _names_of(store, tag_id, into_id)
            command.about = names[0]
            has_both = {customer_id for _, customer_id in store.bearers(into_id)}
            for row_id, customer_id in store.bearers(tag_id):
                if customer_id in has_both:
                    command.recording.delete(CustomerTagRow, row_id)
                else:
                    command.recording.update(CustomerTagRow, row_id, {"tag_id": into_id})
            command.recording.delete(TagRow, tag_id)
        return command.changes

    def remove(self, tag_id: TagId) -> Changes:
        """Take it off everybody and forget it; undo brings both back. Raises NotFound."""
        with self._commands.run(Verb.TAG_REMOVED) as command:
            store = ProfileStore(command.connection)
            command.about = _names_of(store, tag_id)[0]
            command.recording.delete_rows(CustomerTagRow, [row_id for row_id, _ in store.bearers(tag_id)])
            command.recording.delete(TagRow, tag_id)
        return command.changes


class OwnFieldService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_fields(self) -> tuple[FieldDefinition, ...]:
        """In the team's order."""
        with self._commands.database.reading() as connection:
            return ProfileStore(connection).list_fields()

    def define(self, name: str, kind: FieldKind, choices: tuple[str, ...] = ()) -> Changes:
        """A new field at the end. Raises InvalidValue for a choice without choices, Conflict for a name that is taken."""
        clean = clean_name(name)
        offered = clean_choices(kind, choices)
        with self._commands.run(Verb.FIELD_DEFINED, about=clean) as command:
            existing = ProfileStore(command.connection).list_fields()
            _refuse_taken(clean, existing)
            command.made = command.recording.insert(
                FieldDefinitionRow, name=clean, kind=kind.value, choices=list(offered), position=len(existing),
                is_sample=False, version=1,
            )  # fmt: skip
        return command.changes

    def edit(self, definition: FieldDefinition) -> Changes:
        """Name, choices and position; the kind stays, so that no value loses its meaning. Raises as define does, and
        Conflict when somebody changed it meanwhile."""
        clean = clean_name(definition.name)
        choices = list(clean_choices(definition.kind, definition.choices))
        with self._commands.run(Verb.FIELD_DEFINED, about=clean) as command:
            fields = ProfileStore(command.connection).list_fields()
            _refuse_taken(clean, [field for field in fields if field.id != definition.id])
            values = {"name": clean, "choices": choices, "position": definition.position}
            command.recording.update(FieldDefinitionRow, definition.id, values, definition.version)
        return command.changes

    def arrange(self, order: tuple[FieldId, ...]) -> Changes:
        """The fields in this order; those not named follow as they were."""
        with self._commands.run(Verb.FIELDS_ARRANGED) as command:
            fields = ProfileStore(command.connection).list_fields()
            place = {field_id: number for number, field_id in enumerate(order)}
            wanted = sorted(fields, key=lambda field: place.get(field.id, len(place) + field.position))
            for number, field in enumerate(wanted):
                if field.position != number:
                    command.recording.update(FieldDefinitionRow, field.id, {"position": number})
        return command.changes

    def remove(self, field_id: FieldId) -> Changes:
        """With all its values; undo brings them back."""
        with self._commands.run(Verb.FIELD_REMOVED) as command:
            store = ProfileStore(command.connection)
            command.about = next((f.name for f in store.list_fields() if f.id == field_id), "")
            for row_id in store.values_of_field(field_id):
                command.recording.delete(FieldValueRow, row_id)
            command.recording.delete(FieldDefinitionRow, field_id)
        return command.changes


def clean_choices(kind: FieldKind, choices: Iterable[str]) -> tuple[str, ...]:
    """Each once. Raises InvalidValue for a choice without any."""
    offered = tuple(dict.fromkeys(clean_name(choice, "choice") for choice in choices))
    if kind is FieldKind.CHOICE and not offered:
        raise InvalidValue(
            "A choice needs something to choose from.", "Add at least one choice.", field="choices"
        )
    return offered


def _names_of(store: ProfileStore, *ids: TagId) -> list[str]:
    names = {tag.id: tag.name for tag in store.list_tags()}
    if any(tag_id not in names for tag_id in ids):
        raise NotFound("This tag is not in the vault any more.", "It may have been removed meanwhile.")
    return [names[tag_id] for tag_id in ids]


def _refuse_taken(name: str, fields: Iterable[FieldDefinition]) -> None:
    if any(fold(field.name) == fold(name) for field in fields):
        raise Conflict(f"There is a field {name} already.", "Choose another name.")

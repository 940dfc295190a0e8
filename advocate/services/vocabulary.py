"""The words the team made itself: tags and own fields."""

from __future__ import annotations

from collections.abc import Iterable

from advocate.changes import Changes
from advocate.domain.customer import FieldDefinition, FieldKind, Tag
from advocate.domain.history import Verb
from advocate.domain.ids import FieldId, TagId
from advocate.domain.text import fold
from advocate.errors import Conflict, InvalidValue
from advocate.services.checks import clean_name
from advocate.services.commands import Commands
from advocate.storage.profiles import ProfileStore
from advocate.storage.rows.customers import FieldDefinitionRow, FieldValueRow, TagRow


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

    def remove(self, field_id: FieldId) -> Changes:
        """With all its values; undo brings them back."""
        with self._commands.run(Verb.FIELD_DEFINED) as command:
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


def _refuse_taken(name: str, fields: Iterable[FieldDefinition]) -> None:
    if any(fold(field.name) == fold(name) for field in fields):
        raise Conflict(f"There is a field {name} already.", "Choose another name.")

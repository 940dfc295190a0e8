"""Saved views: kept under a name, renamed, removed."""

from __future__ import annotations

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import SavedViewId
from advocate.domain.saved_view import SavedView
from advocate.domain.text import fold
from advocate.errors import Conflict
from advocate.services.checks import clean_name, within
from advocate.services.commands import Commands
from advocate.storage.desk import SavedViewStore
from advocate.storage.rows.desk import SavedViewRow

_VALUE_LIMIT = 20_000


class ViewService:
    """place: the list that the view is one of, such as `customers`, `promises`, `notes`."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def list_views(self, place: str) -> tuple[SavedView, ...]:
        """The member's own and those that are shared, by name."""
        with self._commands.database.reading() as connection:
            return SavedViewStore(connection, self._commands.member_id).list_views(place)

    def save(self, place: str, name: str, value: str, *, shared: bool = False) -> Changes:
        """A view of that name is replaced. Changes.made is the view's id. value: JSON of the list's own."""
        clean = clean_name(name)
        within(value, _VALUE_LIMIT, "view")
        with self._commands.run(Verb.VIEW_SAVED, about=clean) as command:
            known = SavedViewStore(command.connection, self._commands.member_id).list_views(place)
            found = next((view for view in known if fold(view.name) == fold(clean)), None)
            if found is None:
                command.made = command.recording.insert(
                    SavedViewRow, place=place, name=clean, value=value, is_shared=shared,
                    member_id=self._commands.member_id, version=1,
                )  # fmt: skip
            else:
                command.made = found.id
                values = {"name": clean, "value": value, "is_shared": shared}
                command.recording.update(SavedViewRow, found.id, values)
        return command.changes

    def rename(self, view_id: SavedViewId, name: str) -> Changes:
        """Raises Conflict when another view of the list has that name."""
        clean = clean_name(name)
        with self._commands.run(Verb.VIEW_RENAMED, about=clean) as command:
            store = SavedViewStore(command.connection, self._commands.member_id)
            others = [view for view in store.list_views(store.get(view_id).place) if view.id != view_id]
            if any(fold(view.name) == fold(clean) for view in others):
                raise Conflict(f"There is a view {clean} already.", "Choose another name.")
            command.recording.update(SavedViewRow, view_id, {"name": clean})
        return command.changes

    def remove(self, view_id: SavedViewId) -> Changes:
        with self._commands.run(Verb.VIEW_REMOVED) as command:
            command.about = SavedViewStore(command.connection, self._commands.member_id).get(view_id).name
            command.recording.delete(SavedViewRow, view_id)
        return command.changes

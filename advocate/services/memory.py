"""What each member left as it was: columns, filters, sizes. In the vault, so that it follows them; without history."""

from __future__ import annotations

from advocate.errors import VaultReadOnly
from advocate.services.commands import Commands
from advocate.storage.desk import MemoryStore


class MemoryService:
    """Nothing is kept when nobody is at the keyboard, or the vault cannot be written just now."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def get(self, name: str, default: str = "") -> str:
        """What was put under that name by the member at the keyboard."""
        if self._commands.member_id is None:
            return default
        with self._commands.database.reading() as connection:
            value = MemoryStore(connection, self._commands.member_id).get(name)
        return default if value is None else value

    def put(self, name: str, value: str) -> None:
        if self._commands.member_id is None or self.get(name) == value != "":
            return
        try:
            with self._commands.database.writing() as connection:
                MemoryStore(connection, self._commands.member_id).put(name, value)
        except VaultReadOnly:
            pass  # where nothing can be saved, nobody is told of a column's width

"""What the team and each member chose: declared once in advocate/settings.py, kept in the vault."""

from __future__ import annotations

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import MemberId
from advocate.services.checks import clean_line
from advocate.services.commands import Commands
from advocate.settings import Setting
from advocate.storage.team import TeamStore, TeamWriter


class SettingService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def get(self, setting: Setting) -> str:
        """The member's or the team's choice, else the default."""
        with self._commands.database.reading() as connection:
            value = TeamStore(connection).setting(setting.name, self._owner(setting))
        return setting.default if value is None else value

    def set(self, setting: Setting, value: str) -> Changes:
        """Raises InvalidValue for a value that the setting does not offer."""
        setting.check(value)
        clean = clean_line(value, setting.label)
        with self._commands.run(Verb.SETTING_CHANGED, about=setting.label) as command:
            TeamWriter(command.recording).set(setting.name, clean, self._owner(setting))
        return command.changes

    def _owner(self, setting: Setting) -> MemberId | None:
        return self._commands.member_id if setting.is_personal else None

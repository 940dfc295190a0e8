"""Placeholder while the formats helper writes this file: overwrite it whole."""

from __future__ import annotations

from advocate.domain.team import Member
from advocate.services.commands import Commands


class SampleService:
    def __init__(self, commands: Commands, member: Member) -> None:
        self._commands = commands
        self._member = member

"""The team: who acts, in which department."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from advocate.changes import Changes
from advocate.domain.history import Verb
from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.team import Department, Member
from advocate.domain.text import fold
from advocate.errors import Conflict, NotFound
from advocate.services.checks import clean_line, clean_name
from advocate.services.commands import Commands
from advocate.storage.team import TeamStore, TeamWriter


class TeamService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def members(self) -> tuple[Member, ...]:
        """Active ones first, by name."""
        with self._commands.database.reading() as connection:
            return TeamStore(connection).members()

    def get_member(self, member_id: MemberId) -> Member:
        """Raises NotFound."""
        with self._commands.database.reading() as connection:
            return TeamStore(connection).get_member(member_id)

    def departments(self) -> tuple[Department, ...]:
        """Active ones first, by name."""
        with self._commands.database.reading() as connection:
            return TeamStore(connection).departments()

    def add_member(self, name: str, *, email: str = "", department_id: DepartmentId | None = None) -> Changes:
        """The new member shares zone, region and language with the one at the keyboard."""
        member = replace(
            self._at_keyboard(),
            id=MemberId(self._commands.new_id()),
            name=clean_name(name),
            email=clean_line(email),
            department_id=department_id,
            version=1,
        )
        with self._commands.run(Verb.MEMBER_ADDED, about=member.name) as command:
            command.made = TeamWriter(command.recording).add_member(member, self._commands.clock.now())
        return command.changes

    def edit_member(self, member: Member) -> Changes:
        """Keep what the value says; raises Conflict when somebody changed it meanwhile, and when nobody would be left
        to sit down at the vault."""
        clean = replace(member, name=clean_name(member.name), email=clean_line(member.email))
        with self._commands.run(Verb.MEMBER_EDITED, about=clean.name) as command:
            members = TeamStore(command.connection).members()
            if not clean.is_active and not any(m.is_active for m in members if m.id != clean.id):
                raise Conflict(
                    "Somebody must stay in the team, or nobody could open the vault.", "Add a member first."
                )
            TeamWriter(command.recording).edit_member(clean)
        return command.changes

    def add_department(self, name: str) -> Changes:
        """Raises Conflict when there is one of that name."""
        clean = clean_name(name)
        with self._commands.run(Verb.DEPARTMENT_ADDED, about=clean) as command:
            _refuse_taken(clean, TeamStore(command.connection).departments())
            command.made = TeamWriter(command.recording).add_department(clean)
        return command.changes

    def rename_department(self, department_id: DepartmentId, name: str) -> Changes:
        clean = clean_name(name)
        with self._commands.run(Verb.DEPARTMENT_EDITED, about=clean) as command:
            departments = TeamStore(command.connection).departments()
            department = next((d for d in departments if d.id == department_id), None)
            if department is None:
                raise NotFound("This department is not in the vault any more.")
            _refuse_taken(clean, [other for other in departments if other.id != department_id])
            TeamWriter(command.recording).edit_department(replace(department, name=clean))
        return command.changes

    def edit_department(self, department: Department) -> Changes:
        """Keep what the value says; an inactive one is no longer offered."""
        clean = replace(department, name=clean_name(department.name))
        with self._commands.run(Verb.DEPARTMENT_EDITED, about=clean.name) as command:
            departments = TeamStore(command.connection).departments()
            _refuse_taken(clean.name, [other for other in departments if other.id != clean.id])
            TeamWriter(command.recording).edit_department(clean)
        return command.changes

    def _at_keyboard(self) -> Member:
        if self._commands.member_id is None:
            raise NotFound("Nobody is at the keyboard.")
        return self.get_member(self._commands.member_id)


def _refuse_taken(name: str, departments: Iterable[Department]) -> None:
    if any(fold(department.name) == fold(name) for department in departments):
        raise Conflict(f"There is a department {name} already.", "Choose another name.")

"""Members, departments and settings: rows in, values out."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection

from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.team import Department, Member
from advocate.errors import NotFound
from advocate.storage.recording import Recording
from advocate.storage.rows.team import DepartmentRow, MemberRow, SettingRow


class TeamStore:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def members(self) -> tuple[Member, ...]:
        """Active ones first, by name."""
        query = sa.select(MemberRow).order_by(MemberRow.is_active.desc(), sa.func.lower(MemberRow.name))
        return tuple(_member(row) for row in self._connection.execute(query))

    def get_member(self, member_id: MemberId) -> Member:
        row = self._connection.execute(sa.select(MemberRow).where(MemberRow.id == member_id)).one_or_none()
        if row is None:
            raise NotFound("That team member is not in this vault.")
        return _member(row)

    def departments(self) -> tuple[Department, ...]:
        """Active ones first, by name."""
        query = sa.select(DepartmentRow).order_by(
            DepartmentRow.is_active.desc(), sa.func.lower(DepartmentRow.name)
        )
        return tuple(_department(row) for row in self._connection.execute(query))

    def setting(self, name: str, member_id: MemberId | None = None) -> str | None:
        row = self._connection.execute(_setting(name, member_id)).one_or_none()
        return None if row is None else row.value


class TeamWriter:
    def __init__(self, recording: Recording) -> None:
        self._recording = recording

    def add_member(self, member: Member, at: datetime) -> UUID:
        return self._recording.insert(
            MemberRow, created_at=at, is_sample=False, **_columns(member), id=member.id
        )

    def edit_member(self, member: Member) -> bool:
        return self._recording.update(MemberRow, member.id, _columns(member), member.version)

    def add_department(self, name: str) -> UUID:
        return self._recording.insert(DepartmentRow, name=name, is_active=True, is_sample=False, version=1)

    def edit_department(self, department: Department) -> bool:
        values = {"name": department.name, "is_active": department.is_active}
        return self._recording.update(DepartmentRow, department.id, values, department.version)

    def set(self, name: str, value: str, member_id: MemberId | None = None) -> None:
        row = self._recording.connection.execute(_setting(name, member_id)).one_or_none()
        if row is None:
            self._recording.insert(SettingRow, name=name, member_id=member_id, value=value)
        else:
            self._recording.update(SettingRow, row.id, {"value": value})


def _setting(name: str, member_id: MemberId | None) -> sa.Select[Any]:
    return sa.select(SettingRow).where(
        SettingRow.name == name, SettingRow.member_id.is_not_distinct_from(member_id)
    )


def _columns(member: Member) -> dict[str, Any]:
    return {
        "name": member.name,
        "email": member.email,
        "department_id": member.department_id,
        "zone": member.zone,
        "region": member.region,
        "language": member.language,
        "is_active": member.is_active,
    }


def _member(row: Any) -> Member:
    return Member(
        id=MemberId(row.id),
        name=row.name,
        email=row.email,
        department_id=None if row.department_id is None else DepartmentId(row.department_id),
        zone=row.zone,
        region=row.region,
        language=row.language,
        is_active=row.is_active,
        version=row.version,
    )


def _department(row: Any) -> Department:
    return Department(id=DepartmentId(row.id), name=row.name, is_active=row.is_active, version=row.version)

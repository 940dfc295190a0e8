"""Team members and departments: who acts, and which parts of the company customers depend on."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.ids import DepartmentId, MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Someone who uses the app. zone: IANA name; region: ISO 3166, how they type phone numbers."""

    id: MemberId
    name: str
    email: str = ""
    department_id: DepartmentId | None = None
    zone: str = "UTC"
    region: str = "US"
    language: str = "en"
    is_active: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A part of the company that customers depend on without seeing it."""

    id: DepartmentId
    name: str
    is_active: bool = True
    version: int = 1

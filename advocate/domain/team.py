"""Team members and departments: who acts, and which parts of the company customers depend on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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


def answered_for(
    member_id: MemberId, members: Sequence[Member], departments: Iterable[Department]
) -> tuple[DepartmentId, ...]:
    """The departments for which a member answers: their own, and those to which nobody active belongs, since somebody must
    see what is given to them."""
    active = [each for each in members if each.is_active]
    peopled = {each.department_id for each in active}
    own = {each.department_id for each in active if each.id == member_id}
    return tuple(each.id for each in departments if each.id in own or each.id not in peopled)

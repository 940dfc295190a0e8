"""What the promises page is asked: which, whose, with which words, in which groups. Remembered and saved as text."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import UUID

from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.promise import PromiseFilter
from advocate.domain.promise_groups import PromiseGrouping
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.promises.filters import ENDED, KEYS, OPEN, filters

_BY = tuple(by.value for by in PromiseGrouping)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """key: one of KEYS, empty for what is most pressing. member and department: ids as text; by: a PromiseGrouping."""

    key: str = ""
    member: str = ""
    department: str = ""
    text: str = ""
    by: str = PromiseGrouping.DUE.value

    @property
    def owner(self) -> Someone:
        member, department = _id(self.member), _id(self.department)
        return Someone(
            MemberId(member) if member else None,
            DepartmentId(department) if department else None,
        )

    def of(self, someone: Someone) -> Question:
        """The same of a member or a department; of everybody where it is neither."""
        return replace(self, member=str(someone.member_id or ""), department=str(someone.department_id or ""))

    @property
    def is_narrowed(self) -> bool:
        return bool(self.member or self.department or self.text)

    @property
    def has_groups(self) -> bool:
        """What has ended stands in one row, the newest first: nothing can be moved there."""
        return self.key != ENDED

    def as_text(self) -> str:
        return json.dumps({name: value for name, value in asdict(self).items() if value}, sort_keys=True)

    def filters(self, desk: Desk) -> dict[str, PromiseFilter]:
        """By key, as they are at this moment."""
        return dict(
            filters(
                desk,
                owner_id=self.owner.member_id,
                department_id=self.owner.department_id,
                text=self.text,
                by=PromiseGrouping(self.by),
            )
        )


def question_from(text: str) -> Question:
    """As `as_text` wrote it, perhaps long ago: what makes no sense any more is left out."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = {}
    values: dict[str, Any] = found if isinstance(found, dict) else {}
    key, by = str(values.get("key", "")), str(values.get("by", ""))
    return Question(
        key=key if key in KEYS else "",
        member=str(values.get("member", "")) if _id(str(values.get("member", ""))) else "",
        department=str(values.get("department", "")) if _id(str(values.get("department", ""))) else "",
        text=str(values.get("text", ""))[:200],
        by=by if by in _BY else PromiseGrouping.DUE.value,
    )


def _id(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


FIRST = Question(key=OPEN)

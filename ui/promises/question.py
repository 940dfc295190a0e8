"""What the promises page is asked: which, whose, with which words, in which groups. Remembered and saved as text."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from advocate.domain.ids import DepartmentId, MemberId
from advocate.domain.kept_rate import Whose, behind
from advocate.domain.promise import PromiseFilter
from advocate.domain.promise_groups import PromiseGrouping
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.promises.filters import BEHIND, ENDED, KEYS, OPEN, filters
from ui.promises.record.question import Behind

_BY = tuple(by.value for by in PromiseGrouping)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """key: one of KEYS, empty for what is most pressing. member and department: ids as text; by: a PromiseGrouping.
    behind: the figure of the record that its promises are asked for with the key BEHIND."""

    key: str = ""
    member: str = ""
    department: str = ""
    text: str = ""
    by: str = PromiseGrouping.DUE.value
    behind: Behind | None = None

    @staticmethod
    def of_figure(figure: Behind) -> Question:
        whose = figure.whose
        member, department = str(whose.member_id or ""), str(whose.department_id or "")
        return Question(key=BEHIND, member=member, department=department, behind=figure)

    def on(self, key: str) -> Question:
        """The same with another key, away from the figure."""
        return self if key == self.key else replace(self, key=key, behind=None)

    @property
    def owner(self) -> Someone:
        member, department = _id(self.member), _id(self.department)
        return Someone(
            MemberId(member) if member else None,
            DepartmentId(department) if department else None,
        )

    def of(self, someone: Someone) -> Question:
        """The same of a member or a department; of everybody where it is neither."""
        member, department = str(someone.member_id or ""), str(someone.department_id or "")
        figure = self.behind
        if figure is not None:
            whose = Whose(
                member_id=someone.member_id,
                department_id=None if someone.member_id else someone.department_id,
            )
            figure = replace(figure, whose=whose)
        return replace(self, member=member, department=department, behind=figure)

    @property
    def is_narrowed(self) -> bool:
        is_somebodys = bool(self.member or self.department) and self.behind is None
        return is_somebodys or bool(self.text)

    @property
    def has_groups(self) -> bool:
        """What has ended, or stands behind a figure, is one row, the newest first: nothing can be moved there."""
        return self.key not in (ENDED, BEHIND)

    @property
    def can_be_ended(self) -> bool:
        """Whether some of them are open."""
        return self.key != ENDED

    def as_text(self) -> str:
        values = {
            "key": "" if self.key == BEHIND else self.key,
            "member": self.member,
            "department": self.department,
            "text": self.text,
            "by": self.by,
        }
        return json.dumps({name: value for name, value in values.items() if value}, sort_keys=True)

    def filters(self, desk: Desk) -> dict[str, PromiseFilter]:
        """By key, as they are at this moment."""
        found = dict(
            filters(
                desk,
                owner_id=self.owner.member_id,
                department_id=self.owner.department_id,
                text=self.text,
                by=PromiseGrouping(self.by),
            )
        )
        if (figure := self.behind) is not None:
            wanted = behind(figure.whose, figure.begins, figure.ends, figure.became, desk.now())
            found[BEHIND] = replace(wanted, text=self.text)
        return found


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

"""What the promises page is asked: which, to whom, whose, with which words, made where, in which groups and which order. Remembered and
saved as text."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.kept_rate import Whose, behind
from advocate.domain.promise import MadeIn, PromiseFilter
from advocate.domain.promise_groups import DueEdges, PromiseGrouping
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.promises.filters import BEHIND, ENDED, KEYS, OPEN, Narrowing, filters, has_ended, usual_sort
from ui.promises.record.question import Behind
from ui.promises.sorting import Sort

_BY = tuple(by.value for by in PromiseGrouping)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """key: one of KEYS, empty for what is most pressing. customer, member and department: ids as text; made_in: a MadeIn, empty for
    anywhere; by: a PromiseGrouping; sort: a Sort, empty for as it usually is. behind: the figure of the record that its promises
    are asked for with the key BEHIND."""

    key: str = ""
    customer: str = ""
    member: str = ""
    department: str = ""
    text: str = ""
    made_in: str = ""
    by: str = PromiseGrouping.DUE.value
    sort: str = ""
    behind: Behind | None = None

    @staticmethod
    def of_figure(figure: Behind) -> Question:
        whose = figure.whose
        customer, member = str(whose.customer_id or ""), str(whose.member_id or "")
        department = str(whose.department_id or "")
        return Question(key=BEHIND, customer=customer, member=member, department=department, behind=figure)

    @staticmethod
    def to_customer(customer_id: CustomerId, *, any_open: bool) -> Question:
        """All that was promised to them: what is open, or what became of it where nothing is."""
        return Question(key=OPEN if any_open else ENDED, customer=str(customer_id))

    def on(self, key: str) -> Question:
        """The same with another key, away from the figure."""
        return self if key == self.key else replace(self, key=key, behind=None)

    def away(self) -> Question:
        """Away from the figure, and from the customer whose record it is of."""
        return replace(self, key="", customer="" if self._is_of_record else self.customer, behind=None)

    @property
    def customer_id(self) -> CustomerId | None:
        customer = _id(self.customer)
        return CustomerId(customer) if customer else None

    def only(self, customer_id: CustomerId | None) -> Question:
        """The same to that customer; None: to all of them."""
        return replace(self, customer=str(customer_id or ""))

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
    def sorting(self) -> Sort:
        """The order that is seen."""
        return Sort(self.sort) if self.sort else usual_sort(self.key)

    def sorted_by(self, sort: Sort) -> Question:
        """The same in that order; what is usual is not remembered, each question has its own."""
        return replace(self, sort="" if sort is usual_sort(self.key) else sort.value)

    def unnarrowed(self) -> Question:
        """The same to and of everybody, made anywhere, with any words."""
        return replace(self.of(Someone()), customer="", text="", made_in="")

    @property
    def is_narrowed(self) -> bool:
        return self.is_to_one or self.is_narrowed_otherwise

    @property
    def is_to_one(self) -> bool:
        """To one customer; the record of one is not narrowed to them."""
        return bool(self.customer) and not self._is_of_record

    @property
    def is_narrowed_otherwise(self) -> bool:
        is_somebodys = bool(self.member or self.department) and self.behind is None
        return is_somebodys or bool(self.text or self.made_in)

    @property
    def _is_of_record(self) -> bool:
        """Whether the figure is of the record of this customer."""
        figure = self.behind
        return figure is not None and bool(self.customer) and str(figure.whose.customer_id) == self.customer

    @property
    def has_groups(self) -> bool:
        """What has ended, or stands behind a figure, is one row, the newest first: nothing can be moved there."""
        return self.key != BEHIND and not has_ended(self.key)

    @property
    def can_be_ended(self) -> bool:
        """Whether some of them are open."""
        return not has_ended(self.key)

    def as_text(self) -> str:
        """A figure is not gone on with another day, nor the customer whose record it is of."""
        asked = self.away() if self.key == BEHIND else self
        values = {
            "key": asked.key,
            "customer": asked.customer,
            "member": asked.member,
            "department": asked.department,
            "text": asked.text,
            "made_in": asked.made_in,
            "by": asked.by,
            "sort": asked.sort,
        }
        return json.dumps({name: value for name, value in values.items() if value}, sort_keys=True)

    @property
    def narrowing(self) -> Narrowing:
        return Narrowing(
            customer_id=self.customer_id,
            owner_id=self.owner.member_id,
            department_id=self.owner.department_id,
            text=self.text,
            made_in=MadeIn(self.made_in) if self.made_in else None,
        )

    def filters(self, desk: Desk, edges: DueEdges | None = None) -> dict[str, PromiseFilter]:
        """By key, as they are at this moment. edges: as `filters` says."""
        by, sort = PromiseGrouping(self.by), Sort(self.sort) if self.sort else None
        found = dict(filters(desk, self.narrowing, by=by, sort=sort, edges=edges))
        if (figure := self.behind) is not None:
            wanted = behind(figure.whose, figure.begins, figure.ends, figure.became, desk.now())
            found[BEHIND] = replace(
                wanted,
                customer_id=self.customer_id,
                text=self.text,
                made_in=self.narrowing.made_in,
                order=self.sorting.order,
                descending=self.sorting.descending,
            )
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
        customer=str(values.get("customer", "")) if _id(str(values.get("customer", ""))) else "",
        member=str(values.get("member", "")) if _id(str(values.get("member", ""))) else "",
        department=str(values.get("department", "")) if _id(str(values.get("department", ""))) else "",
        text=str(values.get("text", ""))[:200],
        made_in=_known(values.get("made_in"), MadeIn),
        by=by if by in _BY else PromiseGrouping.DUE.value,
        sort=_known(values.get("sort"), Sort),
    )


def _known(value: object, words: type[MadeIn] | type[Sort]) -> str:
    """Empty for what is none of them."""
    return str(value) if value in tuple(words) else ""


def _id(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


FIRST = Question(key=OPEN)

"""What the form of a handoff asks the vault for, in one go: the team, the open cases, the open promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.domain.case import Case
from advocate.domain.ids import CaseId, CustomerId
from advocate.domain.promise import Promise, PromiseFilter
from ui.calls.desk import Desk, read_desk

if TYPE_CHECKING:
    from advocate.app import Advocate

_MOST_PROMISES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """cases: the open ones, the newest first; promises: the open ones, the soonest due first."""

    desk: Desk
    cases: tuple[Case, ...] = ()
    promises: tuple[Promise, ...] = ()

    def case(self, case_id: CaseId | None) -> Case | None:
        return next((case for case in self.cases if case.id == case_id), None)

    def promises_of(self, case_id: CaseId | None) -> tuple[Promise, ...]:
        """Of that case; all of them where the customer is handed on with everything."""
        if case_id is None:
            return self.promises
        return tuple(promise for promise in self.promises if promise.case_id == case_id)


def read_matter(app: Advocate, customer_id: CustomerId | None) -> Matter:
    """On the database thread. customer_id None: nobody was chosen yet."""
    if customer_id is None:
        return Matter(desk=read_desk(app))
    return Matter(
        desk=read_desk(app),
        cases=app.cases.open_cases(customer_id),
        promises=app.promises.list_promises(PromiseFilter(customer_id=customer_id), 0, _MOST_PROMISES),
    )

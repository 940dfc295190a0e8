"""What Today asks the vault for, in one go, so that the page is painted once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.customer import CustomerFilter, CustomerState
from advocate.domain.team import Department, answered_for
from advocate.domain.today import Scope, Today
from ui.calls.desk import Desk, read_desk
from ui.reader import Reader

if TYPE_CHECKING:
    from advocate.app import Advocate


class TodayPicture(NamedTuple):
    """has_customers: whether there is anybody to whom something could be promised, archived ones included. is_sample:
    whether all of them are made up."""

    desk: Desk
    today: Today
    has_customers: bool
    is_sample: bool = False

    @property
    def reader(self) -> Reader:
        return Reader(member=self.desk.me, now=self.desk.now())


def read_picture(app: Advocate, scope: Scope) -> TodayPicture:
    """On the database thread."""
    has_customers = any(
        app.customers.count_customers(CustomerFilter(state=state))
        for state in (CustomerState.ACTIVE, CustomerState.ARCHIVED)
    )
    return TodayPicture(read_desk(app), app.today.read(scope), has_customers, app.sample.is_everybody())


def departments_for(desk: Desk) -> tuple[Department, ...]:
    """Those for which the reader answers."""
    ids = answered_for(desk.me.id, desk.members, desk.departments)
    return tuple(each for each in desk.departments if each.id in ids)


def scopes_for(desk: Desk) -> tuple[Scope, ...]:
    """What there is to choose between: none where one is alone."""
    scopes = [Scope.MINE]
    if departments_for(desk):
        scopes.append(Scope.DEPARTMENT)
    if len(desk.members) > 1 or desk.departments:
        scopes.append(Scope.EVERYONE)
    return tuple(scopes) if len(scopes) > 1 else ()

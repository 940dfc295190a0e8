"""What the promises page asks the vault for at once: the team, how many answer each question, the groups of this one, and whom
it is narrowed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.promise import Promise, PromiseFilter
from advocate.domain.promise_groups import PromiseGrouping
from advocate.domain.week import first_weekday
from advocate.settings import FIRST_DAY
from ui.calls.desk import Desk, read_desk
from ui.grouped.layout import Group, Stretch
from ui.promises.filters import BEHIND, ENDED, counts_by_key, first_shown
from ui.promises.grouping import edges_of, shown_groups
from ui.promises.only_customer import OnlyCustomer, read_only_customer
from ui.promises.question import Question

if TYPE_CHECKING:
    from advocate.app import Advocate


class Standing(NamedTuple):
    """What the page asks for at once: the team, how many promises answer each question, the groups of this one as the list
    shows them, and those of its rows that are seen. wanted: what this question asked for, at that moment; week_begins: 0 Monday
    to 6 Sunday; only: whom the question is narrowed to, as they are now."""

    desk: Desk
    question: Question
    wanted: PromiseFilter
    counts: Mapping[str, int]
    groups: tuple[Group, ...]
    rows: Stretch
    week_begins: int
    only: OnlyCustomer | None = None


def read_standing(app: Advocate, question: Question, first: int, count: int) -> Standing:
    """On the database thread. Without a key it answers what is most pressing."""
    desk = read_desk(app)
    week_begins = first_weekday(app.settings.get(FIRST_DAY), desk.region)
    by_key = question.filters(desk, edges_of(desk, week_begins))
    counts = counts_by_key(app.promises.counts_of(question.narrowing.of(PromiseFilter())))
    if BEHIND in by_key:
        counts[BEHIND] = app.promises.count_promises(by_key[BEHIND])
    asked = question if question.key else replace(question, key=first_shown(counts))
    wanted = by_key[asked.key]
    rows = Stretch(first=first, values=app.promises.list_promises(wanted, first, count))
    groups = _groups(app, asked, wanted, counts[asked.key], desk, week_begins)
    only = read_only_customer(app, asked.customer_id)
    return Standing(desk, asked, wanted, counts, groups, rows, week_begins, only)


def _groups(
    app: Advocate, asked: Question, wanted: PromiseFilter, count: int, desk: Desk, week_begins: int
) -> tuple[Group, ...]:
    """Headed by customer they may be tens of thousands: they are made here, where no key waits for them."""
    if asked.has_groups:
        by = PromiseGrouping(asked.by)
        return shown_groups(app.promises.groups(wanted, by), by, asked.key, desk, week_begins)
    return (Group(key=ENDED, title="", count=count),) if count else ()


def read_rows(app: Advocate, first: int, count: int, *, wanted: PromiseFilter) -> tuple[Promise, ...]:
    """On the database thread."""
    return app.promises.list_promises(wanted, first, count)

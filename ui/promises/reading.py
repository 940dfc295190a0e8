"""What the promises page asks the vault for at once: the team, how many answer each question, and the groups of this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from advocate.domain.promise import Promise, PromiseFilter
from advocate.domain.promise_groups import PromiseGroup, PromiseGrouping
from advocate.domain.week import first_weekday
from advocate.settings import FIRST_DAY
from ui.calls.desk import Desk, read_desk
from ui.grouped.layout import Stretch
from ui.promises.filters import first_shown
from ui.promises.question import Question

if TYPE_CHECKING:
    from advocate.app import Advocate


class Standing(NamedTuple):
    """What the page asks for at once: the team, how many promises answer each question, the groups of this one, and those
    of its rows that are seen. week_begins: 0 Monday to 6 Sunday."""

    desk: Desk
    question: Question
    counts: Mapping[str, int]
    groups: tuple[PromiseGroup, ...]
    rows: Stretch
    week_begins: int


def read_standing(app: Advocate, question: Question, first: int, count: int) -> Standing:
    """On the database thread. Without a key it answers what is most pressing."""
    desk = read_desk(app)
    by_key = question.filters(desk)
    counts = {key: app.promises.count_promises(each) for key, each in by_key.items()}
    asked = question if question.key else replace(question, key=first_shown(counts))
    groups: tuple[PromiseGroup, ...] = ()
    if asked.has_groups:
        groups = app.promises.groups(by_key[asked.key], PromiseGrouping(asked.by))
    rows = Stretch(first=first, values=app.promises.list_promises(by_key[asked.key], first, count))
    week_begins = first_weekday(app.settings.get(FIRST_DAY), desk.region)
    return Standing(desk, asked, counts, groups, rows, week_begins)


def read_rows(app: Advocate, first: int, count: int, *, wanted: PromiseFilter) -> tuple[Promise, ...]:
    """On the database thread."""
    return app.promises.list_promises(wanted, first, count)

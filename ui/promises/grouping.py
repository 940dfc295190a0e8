"""The groups of the promises page: what they are called, which take a promise, and what it becomes when moved there."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from advocate.domain.moment import from_local, local
from advocate.domain.promise import Due, DueKind
from advocate.domain.promise_groups import DueEdges, DueGroup, PromiseGroup, PromiseGrouping
from advocate.domain.text import fold
from ui.calls.desk import Desk
from ui.calls.member_choice import Someone
from ui.grouped.layout import Group
from ui.promises.filters import OPEN
from ui.tokens import Meaning

_DAY = timedelta(days=1)
_TICK = timedelta(microseconds=1)
_MONDAY, _FRIDAY = 0, 4
_TARGETS = (DueGroup.TODAY, DueGroup.TOMORROW, DueGroup.THIS_WEEK, DueGroup.NEXT_WEEK, DueGroup.LATER)
_MEANINGS: dict[str, Meaning] = {DueGroup.LATE.value: "late", DueGroup.TODAY.value: "due"}


def shown_groups(
    groups: Sequence[PromiseGroup], by: PromiseGrouping, key: str, desk: Desk, week_begins: int
) -> tuple[Group, ...]:
    """As the list shows them. Where open promises stand, groups without any are there too, to be moved to.

    key: the page's question; week_begins: 0 Monday to 6 Sunday. Nothing can be moved to another customer, or be late.
    """
    if by is PromiseGrouping.DUE:
        return _due_groups(groups, with_empty=key == OPEN, edges=edges_of(desk, week_begins))
    if by is PromiseGrouping.CUSTOMER:
        return tuple(_named(group, takes=False) for group in groups)
    shown = [_named(group, takes=bool(group.key)) for group in groups]
    if key == OPEN:
        there = {group.key for group in groups}
        team = desk.members if by is PromiseGrouping.OWNER else desk.departments
        empty = [each for each in team if each.id.hex not in there]
        named, nobodys = [g for g in shown if g.key], [g for g in shown if not g.key]
        named += [Group(key=each.id.hex, title=each.name, count=0) for each in empty]
        # those without rows may stand anywhere among the others: they change no row's place
        shown = [*_in_name_order(named), *nobodys]
    return tuple(shown)


def whose_group(desk: Desk, by: PromiseGrouping, key: Hashable) -> Someone | None:
    """Who gets what is moved there; None for a group that nothing can be given to."""
    if by is PromiseGrouping.DEPARTMENT:
        return next((Someone(department_id=each.id) for each in desk.departments if each.id.hex == key), None)
    if by is PromiseGrouping.OWNER:
        return next((Someone(member_id=each.id) for each in desk.members if each.id.hex == key), None)
    return None


def edges_of(desk: Desk, week_begins: int) -> DueEdges:
    return DueEdges.at(desk.now(), desk.today(), desk.zone, week_begins)


def day_of(key: Hashable, edges: DueEdges, zone: str) -> date | None:
    """The day on which something is due that was moved there: a working day where the group has one.

    None for a group that has no day, such as what is late, or a week that is over tomorrow.
    """
    today, tomorrow = _last_day(edges.today, zone), _last_day(edges.tomorrow, zone)
    this_week, next_week = _last_day(edges.this_week, zone), _last_day(edges.next_week, zone)
    if key == DueGroup.TODAY:
        return today
    if key == DueGroup.TOMORROW:
        return tomorrow
    if key == DueGroup.THIS_WEEK and this_week > tomorrow:
        friday = _next(_FRIDAY, tomorrow + _DAY)
        return min(friday, this_week)
    if key == DueGroup.NEXT_WEEK:
        return min(_next(_MONDAY, max(this_week, tomorrow) + _DAY), next_week)
    if key == DueGroup.LATER:
        return _next(_MONDAY, next_week + _DAY)
    return None


def moved_to(day: date, due: Due, now: datetime) -> Due:
    """The same clock times on that day, in the zone it was said in; all of the day where they are over already."""
    if due.kind is DueKind.DAY:
        return Due.on(day, due.zone)
    # the midnight that ends a day belongs to it
    days = (day - local(due.end - _TICK, due.zone).date()).days
    start, end = (
        from_local(local(each, due.zone).replace(tzinfo=None) + days * _DAY, due.zone)
        for each in (due.start, due.end)
    )
    return Due(kind=due.kind, start=start, end=end, zone=due.zone) if end > now else Due.on(day, due.zone)


def _due_groups(groups: Sequence[PromiseGroup], *, with_empty: bool, edges: DueEdges) -> tuple[Group, ...]:
    by_key = {group.key: group for group in groups}
    has_rest_of_week = edges.this_week > edges.tomorrow
    shown: list[Group] = []
    for each in DueGroup:
        group = by_key.get(each.value)
        is_target = each in _TARGETS and (each is not DueGroup.THIS_WEEK or has_rest_of_week)
        if group is None and not (with_empty and is_target):
            continue
        shown.append(
            Group(
                key=each.value,
                title=_title(each),
                count=group.count if group else 0,
                meaning=_MEANINGS.get(each.value, "neutral"),
                takes=is_target,
            )
        )
    return tuple(shown)


def _named(group: PromiseGroup, *, takes: bool) -> Group:
    flagged = _tr("{0} late").format(f"{group.late:,}") if group.late else ""
    title = group.title or _tr("Nobody in particular")
    return Group(key=group.key, title=title, count=group.count, flagged=flagged, takes=takes)


def _in_name_order(groups: Sequence[Group]) -> list[Group]:
    """As the list orders its rows, so that groups with rows keep their order among themselves."""
    return sorted(groups, key=lambda group: (fold(group.title), str(group.key)))


def _title(group: DueGroup) -> str:
    return {
        DueGroup.LATE: _tr("Late"),
        DueGroup.EARLIER: _tr("Earlier"),
        DueGroup.TODAY: _tr("Today"),
        DueGroup.TOMORROW: _tr("Tomorrow"),
        DueGroup.THIS_WEEK: _tr("This week"),
        DueGroup.NEXT_WEEK: _tr("Next week"),
        DueGroup.LATER: _tr("Later"),
    }[group]


def _last_day(end: datetime, zone: str) -> date:
    """Of a span that ends at a midnight, which belongs to it."""
    return local(end - _TICK, zone).date()


def _next(weekday: int, first: date) -> date:
    """The first such day from that one on. weekday: 0 Monday to 6 Sunday."""
    return first + _DAY * ((weekday - first.weekday()) % 7)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseGroups", text)

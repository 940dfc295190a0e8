"""A complaint with reach: what lights it, what puts it out, and which stands first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from advocate.domain.complaint import HARD_FROM, Burning, Matter, Reason, RecentContact, burning, in_order
from advocate.domain.ids import CustomerId, EscalationId
from tests.fakes import MORNING

HOUR = timedelta(hours=1)
OFFER, ASKED = EscalationId(UUID(int=1)), EscalationId(UUID(int=2))
QUIET = Matter(customer_id=CustomerId(UUID(int=7)), reach=40_000)


def contact(hours_ago: float, **how: object) -> RecentContact:
    return RecentContact(started_at=at(hours_ago), **how)  # type: ignore[arg-type]


def at(hours_ago: float) -> datetime:
    return MORNING - hours_ago * HOUR


def reasons(*contacts: RecentContact) -> tuple[Reason, ...]:
    found = burning(replace(QUIET, contacts=contacts))
    return found.reasons if found else ()


def test_nothing_burns_where_nothing_happened_or_nobody_listens() -> None:
    hard = (contact(3, effort=7),)
    assert burning(QUIET) is None
    assert burning(replace(QUIET, contacts=hard)) is not None
    assert burning(replace(QUIET, contacts=hard, reach=0)) is None


@pytest.mark.parametrize(
    ("effort", "is_hard"), [(None, False), (1, False), (5, False), (HARD_FROM, True), (7, True)]
)
def test_effort_of_six_is_hard(effort: int | None, is_hard: bool) -> None:
    assert (Reason.HARD in reasons(contact(3, effort=effort))) is is_hard


@pytest.mark.parametrize(
    ("then", "burns"),
    [
        (contact(1, is_resolved=True), False),
        (contact(1), True),
        (contact(9, is_resolved=True), True),
        (contact(1, is_resolved=True, case_opened_at=at(2)), False),
        (contact(1, is_resolved=True, case_opened_at=at(400)), True),
    ],
    ids=["resolved since", "nobody said", "resolved before", "in a new case", "in an older case"],
)  # fmt: skip
def test_without_a_case_a_later_contact_puts_it_out(then: RecentContact, burns: bool) -> None:
    for lit in (contact(3, effort=6), contact(3, offers=(OFFER,))):
        assert bool(reasons(lit, then)) is burns


def test_a_hard_contact_that_ended_as_resolved_does_not_burn() -> None:
    assert reasons(contact(3, effort=7, is_resolved=True)) == ()


def test_in_a_case_only_its_end_puts_it_out() -> None:
    open_case = contact(3, effort=6, case_opened_at=at(50))
    assert reasons(open_case, contact(1, is_resolved=True)) == (Reason.HARD,)
    assert reasons(replace(open_case, is_resolved=True)) == (Reason.HARD,)
    assert reasons(replace(open_case, is_case_resolved=True)) == ()


def test_all_reasons_are_told_and_the_hardest_contact() -> None:
    found = burning(
        replace(
            QUIET,
            contacts=(contact(60, effort=7), contact(40, effort=7), contact(2, effort=6, offers=(OFFER,))),
            asked=((ASKED, at(90)),),
            late=2,
            late_since=at(80),
        )
    )
    assert found == Burning(
        customer_id=QUIET.customer_id,
        reach=40_000,
        reasons=tuple(Reason),
        since=at(90),
        effort=7,
        hard_at=at(40),
        escalations=(ASKED, OFFER),
        late=2,
        late_since=at(80),
    )


def test_help_and_late_promises_burn_however_old() -> None:
    assert burning(replace(QUIET, asked=((ASKED, at(9_000)),))).reasons == (Reason.ASKED,)  # type: ignore[union-attr]
    assert burning(replace(QUIET, late=1, late_since=at(9_000))).reasons == (Reason.LATE,)  # type: ignore[union-attr]


def test_reach_comes_first_then_how_much_then_how_long() -> None:
    def burns(reach: int, hours: float, *why: Reason) -> Burning:
        return Burning(customer_id=QUIET.customer_id, reach=reach, reasons=why, since=at(hours))

    wanted = [
        burns(90_000, 1, Reason.LATE),
        burns(500, 2, Reason.LATE, Reason.HARD),
        burns(500, 90, Reason.LATE),
        burns(500, 3, Reason.HARD),
    ]
    assert in_order(reversed(wanted)) == wanted

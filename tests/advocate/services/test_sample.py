"""The sample business as people meet it: convincing at any hour, the same from the same seed, gone without a trace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from advocate.app import Advocate
from advocate.domain.customer import CustomerFilter, CustomerOrder, CustomerState, FieldKind
from advocate.domain.interaction import Channel, Direction, Interaction, Outcome, Participant
from advocate.domain.promise import Promise, PromiseFilter, PromiseStanding, PromiseState
from advocate.domain.timeline import TimelineFilter
from advocate.domain.today import Scope
from advocate.errors import Conflict, NotFound
from advocate.settings import BUSINESS
from tests import factories
from tests.fakes import MORNING, FakeClock

_TABLES = """customers contact_points relations pinned_notes tags customer_tags field_definitions field_values cases
    interactions participants cadences promises reminders ambassador_notes members departments settings said_documents
    customer_documents files quick_notes saved_views seen_customers memories open_calls open_call_texts handoffs
    handoff_promises escalations escalation_rules guide_steps own_outcomes
    wording_entries"""
TABLES = _TABLES.split()


def counts(advocate: Advocate) -> dict[str, int]:
    with advocate.vault.database.reading() as connection:
        return {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one() for name in TABLES
        }


def column(advocate: Advocate, sql: str) -> list[Any]:
    with advocate.vault.database.reading() as connection:
        return [row[0] if len(row) == 1 else tuple(row) for row in connection.exec_driver_sql(sql).all()]


def promises(advocate: Advocate, state: PromiseState | None = None) -> tuple[Promise, ...]:
    return advocate.promises.list_promises(PromiseFilter(state=state), 0, 5000)


@pytest.fixture(scope="module")
def filled(vault_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Advocate]:
    """Filled once, on the morning of the design pictures, for the tests that only look."""
    opened = factories.copy_vault(vault_template, tmp_path_factory.mktemp("sample") / "vault", FakeClock())
    opened.sample.fill()
    yield opened
    opened.close()


def contacts(advocate: Advocate, name: str) -> list[Interaction]:
    who = advocate.resolver.customer(name)
    keys = advocate.timeline.keys(who, TimelineFilter.EVERYTHING)
    return [entry.interaction for entry in advocate.timeline.entries(keys) if entry.interaction is not None]


def test_two_hundred_customers_of_every_kind(filled: Advocate):
    found = counts(filled)
    assert found["customers"] == 200
    assert found["interactions"] > 1500
    states = Counter(column(filled, "SELECT state FROM customers"))
    assert states[CustomerState.ARCHIVED] >= 3
    assert states[CustomerState.TRASHED] >= 2
    assert column(filled, "SELECT count(*) FROM customers WHERE is_internal") == [8]
    assert column(filled, "SELECT count(*) FROM customers WHERE NOT is_sample") == [0]
    assert found["relations"] > 40
    assert len([name for name in column(filled, "SELECT name FROM customers") if not name.isascii()]) >= 12


def test_every_kind_of_entry_is_there(filled: Advocate):
    assert set(column(filled, "SELECT DISTINCT channel FROM interactions")) == {
        each.value for each in Channel
    }
    assert set(column(filled, "SELECT DISTINCT direction FROM interactions")) == {
        each.value for each in Direction
    }
    assert set(column(filled, "SELECT DISTINCT outcome FROM interactions")) == {
        each.value for each in Outcome if each is not Outcome.OWN
    }
    assert set(column(filled, "SELECT DISTINCT state FROM promises")) == {each.value for each in PromiseState}
    assert set(column(filled, "SELECT DISTINCT due_kind FROM promises")) == {"moment", "day", "window"}
    assert {"sent", "answered"} <= set(column(filled, "SELECT DISTINCT state FROM ambassador_notes"))
    assert set(column(filled, "SELECT DISTINCT state FROM cases")) == {"open", "resolved"}
    used = column(
        filled,
        "SELECT DISTINCT d.kind FROM field_values v JOIN field_definitions d ON d.id = v.definition_id",
    )
    assert set(used) == {each.value for each in FieldKind}
    assert column(filled, "SELECT count(*) > 20 FROM interactions WHERE delight <> ''") == [1]
    assert column(filled, "SELECT count(*) FROM promises WHERE state = 'broken' AND reason = ''") == [0]


def test_the_morning_looks_like_the_pictures(filled: Advocate):
    today = MORNING.date()
    open_now = {each.customer_name: each for each in promises(filled, PromiseState.OPEN)}
    standing = {name: each.standing(MORNING, today, factories.ZONE) for name, each in open_now.items()}
    assert standing["Maria Gomez"] is PromiseStanding.LATE
    assert MORNING - open_now["Maria Gomez"].due.end == timedelta(hours=21, minutes=41)
    assert standing["O’Hara Dental"] is PromiseStanding.LATE
    assert standing["Thi Nguyen"] is standing["Beth Kowalski"] is PromiseStanding.DUE_TODAY
    assert standing["Rashid Ali"] is PromiseStanding.OPEN
    assert open_now["Beth Kowalski"].owner_name == "Dispatch"
    figures = filled.promises.counts()
    assert figures.late >= 3
    assert figures.due_today >= 4
    assert 10 <= figures.open <= 60
    last = {name: contacts(filled, name)[0].started_at for name in ("Wu Lin Bakery", "Eva Petrov")}
    assert 93 <= (MORNING - last["Wu Lin Bakery"]).days <= 95
    assert 60 <= (MORNING - last["Eva Petrov"]).days <= 62


def test_something_is_handed_over_asked_for_and_half_typed(filled: Advocate):
    today = filled.today.read()
    (waiting,) = today.handoffs_to_me
    assert (waiting.customer_name, waiting.from_name, waiting.case_title) == (
        "O’Hara Dental", "Sam Reed", "Leak above treatment room 2",
    )  # fmt: skip
    assert [each.promise.words for each in waiting.promises if each.is_moved] == [
        "Send the adjuster’s report"
    ]
    assert [each.customer_name for each in today.handoffs_given] == ["Rashid Ali"]
    assert [(each.customer_name, bool(each.reason)) for each in today.handoffs_returned] == [
        ("Jonas Schmidt", True)
    ]
    assert [each.customer_name for each in today.escalations] == ["Thi Nguyen"]
    (call,) = filled.open_calls.list_open()
    assert (call.name, call.clock.is_paused, call.clock.elapsed(MORNING)) == (
        "Beth Kowalski", True, timedelta(minutes=4),
    )  # fmt: skip
    brief = filled.brief.read(filled.resolver.customer("Maria Gomez"))
    assert all((brief.case.known, brief.case.asked, brief.case.next_step))
    assert filled.cases.get_case(waiting.case_id).transfers == 1


def test_thi_was_called_twice_a_day(filled: Advocate):
    thi = [each for each in promises(filled) if each.customer_name == "Thi Nguyen"]
    kept = [each for each in thi if each.state is PromiseState.KEPT]
    assert len(kept) in (6, 7)
    assert len([each for each in kept if each.ended_at and each.ended_at > each.due.end]) == 1
    (ahead,) = [each for each in thi if each.state is PromiseState.OPEN]
    assert (ahead.words, ahead.due.end - MORNING) == (
        "Update, twice a day until it is dry",
        timedelta(hours=7, minutes=19),
    )
    assert {each.cadence_id for each in thi} == {ahead.cadence_id}


def test_effort_falls_and_promises_are_mostly_kept(filled: Advocate):
    rows = column(
        filled, "SELECT started_at, effort FROM interactions WHERE effort IS NOT NULL ORDER BY started_at"
    )
    third = len(rows) // 3
    assert mean(effort for _, effort in rows[:third]) > mean(effort for _, effort in rows[-third:]) + 0.7
    ended = [each for each in promises(filled) if each.state is not PromiseState.OPEN]
    assert sum(each.state is PromiseState.KEPT for each in ended) / len(ended) > 0.9


def test_texts_are_filled_in_and_seldom_the_same(filled: Advocate):
    bodies = column(filled, "SELECT body FROM interactions")
    said = [
        *bodies,
        *column(filled, "SELECT words FROM promises"),
        *column(filled, "SELECT answer FROM ambassador_notes"),
    ]
    assert not [text for text in said if "{" in text or "}" in text]
    assert len(set(bodies)) > len(bodies) * 0.55


@pytest.mark.parametrize(
    "now",
    [
        MORNING,
        datetime(2026, 11, 22, 2, 5, tzinfo=UTC),  # Saturday evening
        datetime(2026, 3, 8, 12, 0, tzinfo=UTC),  # the Sunday on which the clock jumps
        datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),
        datetime(2028, 2, 29, 10, 0, tzinfo=UTC),  # five in the morning
    ],
    ids=lambda now: f"{now:%A %H:%M}",
)
def test_nothing_lies_ahead_and_nothing_ends_before_it_began(
    vault_template: Path, tmp_path: Path, now: datetime
):
    advocate = factories.copy_vault(vault_template, tmp_path / "vault", FakeClock(now))
    try:
        advocate.sample.fill(customers=90)
        zone = advocate.member.zone
        for each in promises(advocate):
            assert each.made_at <= now
            assert each.made_at <= each.due.end
            assert each.ended_at is None or each.made_at <= each.ended_at <= now
        for name in (
            "interactions.started_at",
            "ambassador_notes.sent_at",
            "ambassador_notes.answered_at",
            "cases.resolved_at",
            "handoffs.offered_at",
            "handoffs.answered_at",
            "escalations.raised_at",
            "open_calls.started_at",
        ):
            table, field = name.split(".")
            latest = column(advocate, f"SELECT max({field}) FROM {table}")[0]
            assert latest <= now.timestamp() * 1_000_000
        standings = Counter(each.standing(now, now.date(), zone) for each in promises(advocate))
        assert standings[PromiseStanding.LATE] >= 2
        days = column(
            advocate, "SELECT strftime('%w', started_at / 1000000, 'unixepoch', '-5 hours') FROM interactions"
        )
        assert not {"0", "6"} & set(days)
    finally:
        advocate.close()


def test_the_same_seed_and_moment_give_the_same_business(vault_template: Path, tmp_path: Path):
    def texts(folder: str, seed: int) -> list[Any]:
        advocate = factories.copy_vault(vault_template, tmp_path / folder, FakeClock())
        advocate.sample.fill(seed, customers=60)
        found = column(advocate, "SELECT name, since FROM customers ORDER BY name")
        found += column(
            advocate, "SELECT started_at, title, body, effort FROM interactions ORDER BY started_at, body"
        )
        advocate.close()
        return found

    assert texts("one", 7) == texts("two", 7) != texts("three", 8)


def test_it_is_found_sorted_and_printed_like_real_data(advocate: Advocate, tmp_path: Path):
    advocate.sample.fill(customers=60)
    maria = advocate.search.find_customers("404 555 0148", 5)[0].customer
    assert (maria.name, maria.organisation) == ("Maria Gomez", "Gomez Interiors")
    assert advocate.search.find_said("house under water", 5)
    due = CustomerFilter(only_with_open_promise=True, order=CustomerOrder.NEXT_DUE)
    assert advocate.customers.list_customers(due)[0].name in ("Maria Gomez", "Boulevard Brewing Hall")
    assert maria.last_contact_at is not None


def test_it_goes_without_a_trace_and_undo_brings_it_back(advocate: Advocate):
    before = counts(advocate)
    advocate.sample.fill(customers=60)
    filled = counts(advocate)
    assert advocate.sample.is_there()
    removed = advocate.sample.remove()
    assert counts(advocate) == before
    assert not advocate.sample.is_there()
    assert not advocate.search.find_customers("Maria", 5)
    assert removed.words() == "Removed the sample data"
    advocate.history.undo()
    assert counts(advocate) == filled
    assert contacts(advocate, "Maria Gomez")[0].title == "Asks when the flooring comes"


def test_filling_is_one_step_as_well(advocate: Advocate):
    before = counts(advocate)
    advocate.sample.fill(customers=30)
    advocate.history.undo()
    assert counts(advocate) == before


def test_real_customers_and_what_they_use_stay(advocate: Advocate):
    advocate.sample.fill(customers=40)
    departments = {each.name: each.id for each in advocate.team.departments()}
    fields = {each.name: each.id for each in advocate.own_fields.list_fields()}
    real = factories.customer(advocate, "Real Customer", tags=("VIP of ours", "referral source"))
    advocate.profiles.set_field(real, fields["Gate code"], "12")
    maria = advocate.resolver.customer("Maria Gomez")
    call = factories.interaction(
        advocate,
        real,
        department_id=departments["Claims"],
        participants=(Participant(name="Maria", customer_id=maria),),
    )
    advocate.sample.remove()
    assert [each.name for each in advocate.customers.list_customers(CustomerFilter())] == ["Real Customer"]
    assert [each.name for each in advocate.team.departments()] == ["Claims"]
    assert [each.name for each in advocate.own_fields.list_fields()] == ["Gate code"]
    assert {tag.name for tag in advocate.customers.get_customer(real).tags} == {
        "VIP of ours",
        "referral source",
    }
    assert advocate.interactions.get_interaction(call).participants == (Participant(name="Maria"),)
    assert [each.name for each in advocate.team.members()] == ["Priya Natarajan"]
    advocate.sample.fill(customers=40)
    advocate.sample.remove()
    assert [each.name for each in advocate.team.departments()] == ["Claims"]


def test_what_was_added_to_sample_customers_goes_with_them(advocate: Advocate):
    before = counts(advocate)
    advocate.sample.fill(customers=30)
    maria = advocate.resolver.customer("Maria Gomez")
    factories.interaction(advocate, maria, body="typed while trying things out")
    factories.promise(advocate, maria)
    advocate.sample.remove()
    assert counts(advocate) == before


def test_twice_is_refused_and_nothing_cannot_be_removed(advocate: Advocate):
    with pytest.raises(NotFound, match="no sample data"):
        advocate.sample.remove()
    advocate.sample.fill(customers=20)
    with pytest.raises(Conflict, match="already"):
        advocate.sample.fill(customers=20)


def test_a_business_with_a_name_keeps_it(advocate: Advocate):
    advocate.settings.set(BUSINESS, "My Shop")
    advocate.sample.fill(customers=20)
    assert advocate.settings.get(BUSINESS) == "My Shop"
    advocate.sample.remove()
    assert advocate.settings.get(BUSINESS) == "My Shop"


def test_filling_tells_how_far_it_is_and_stops_when_told_to(advocate: Advocate) -> None:
    told: list[tuple[int, int]] = []
    advocate.sample.fill(customers=30, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert {total for _, total in told} == {60}
    assert told[-1] == (60, 60)
    assert len(told) > 20
    advocate.sample.remove()
    before = counts(advocate)
    for stop_at in (3, 45):

        class Stopped(Exception):
            pass

        def stop(done: int, _total: int, stop_at: int = stop_at, stopped: type[Exception] = Stopped) -> None:
            if done >= stop_at:
                raise stopped

        with pytest.raises(Stopped):
            advocate.sample.fill(customers=30, progress=stop)
        assert counts(advocate) == before
        assert not advocate.sample.is_there()


def test_the_sample_has_owners_and_few_answers_to_read(filled: Advocate) -> None:
    owners = Counter(line.owner_name for line in filled.customers.list_customers(CustomerFilter()))
    assert len(owners) > 3
    read = filled.today.read(Scope.EVERYONE)
    assert read.late_count + read.due_today_count > 0
    assert read.quiet
    assert len(read.answers) < 10

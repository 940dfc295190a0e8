"""Cases: opened, resolved, reopened, and what is counted from their contacts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from time import perf_counter

import pytest

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.escalation import RuleKind
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, CustomerId, EscalationId, MemberId
from advocate.domain.interaction import Channel, Outcome
from advocate.domain.promise import PromiseFilter
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import consistency, factories
from tests.fakes import MORNING, FakeClock


def _open(advocate: Advocate, who: CustomerId, title: str = "Wet floor", days: int = 0) -> CaseId:
    draft = CaseDraft(customer_id=who, title=title, opened_at=MORNING + timedelta(days=days))
    return CaseId(advocate.cases.open_case(draft).made)


def test_a_case_is_opened_resolved_and_reopened(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    clock.pass_time(timedelta(hours=3))
    assert advocate.cases.resolve(case).words() == "Resolved a case of Maria Gomez"
    (resolved,) = advocate.cases.list_cases(who)
    assert (resolved.state, resolved.resolved_at) == (CaseState.RESOLVED, clock.now())
    clock.pass_time(timedelta(hours=1))
    assert advocate.cases.resolve(case).command_id is None, "it was resolved then, not now"
    advocate.cases.reopen(case)
    (open_again,) = advocate.cases.list_cases(who)
    assert (open_again.state, open_again.resolved_at) == (CaseState.OPEN, None)
    assert advocate.cases.reopen(case).command_id is None


def test_the_open_ones_come_first_then_the_newest(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    old, new, done = (_open(advocate, who, title, days) for title, days in (("a", 0), ("b", 5), ("c", 9)))
    advocate.cases.resolve(done)
    assert [case.id for case in advocate.cases.list_cases(who)] == [new, old, done]


def test_contacts_minutes_and_switches_are_counted_in_order_of_time(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    for day, channel, minutes in ((3, Channel.CALL, 10), (1, Channel.EMAIL, None), (2, Channel.EMAIL, 5)):
        factories.interaction(
            advocate, who, channel=channel, case_id=case, started_at=MORNING + timedelta(days=day),
            duration=None if minutes is None else timedelta(minutes=minutes),
        )  # fmt: skip
    (counted,) = advocate.cases.list_cases(who)
    assert (counted.contacts, counted.minutes, counted.channel_switches) == (3, 15, 1)


def test_a_case_opened_in_a_contact_holds_it_and_its_promises(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    new = CaseDraft(customer_id=who, title="  Wet \n floor ", opened_at=MORNING)
    changes = advocate.interactions.log(
        factories.interaction_draft(who), (factories.promise_draft(who),), new_case=new
    )
    (case,) = advocate.cases.list_cases(who)
    assert (case.title, case.contacts) == ("Wet floor", 1)
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    assert promise.case_id == case.id
    assert changes.touched("cases", "interactions", "promises")
    advocate.history.undo()
    assert advocate.cases.list_cases(who) == ()


@pytest.mark.parametrize("title", ["", " ", "\u200b"])
def test_a_case_needs_a_title(advocate: Advocate, title: str) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue, match="title"):
        _open(advocate, who, title)
    new = CaseDraft(customer_id=who, title=title, opened_at=MORNING)
    with pytest.raises(InvalidValue):
        advocate.interactions.log(factories.interaction_draft(who), new_case=new)
    assert advocate.timeline.keys(who) == ()


def test_a_case_is_found_by_its_title(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who, "Parquet under water")
    (hit,) = advocate.search.find_said("parquet")
    assert (hit.kind, hit.id, hit.at) == ("case", case, MORNING)


def test_what_is_not_there_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.cases.resolve(CaseId(advocate.member.id))
    with pytest.raises(NotFound):
        _open(advocate, CustomerId(advocate.member.id))


def test_people_who_had_a_hand_in_it_are_counted_once(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    assert advocate.cases.list_cases(who)[0].people == 0
    tomasz = advocate.seated(MemberId(advocate.team.add_member("Tomasz Zielinski").made))
    for colleague in (advocate, advocate, tomasz):
        factories.interaction(colleague, who, case_id=case)
    assert advocate.cases.list_cases(who)[0].people == 2


def test_what_is_known_asked_and_next_is_edited_found_and_taken_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    advocate.cases.describe(case, known="Swells at the\nwindow", asked="Which room? Since when?")
    changes = advocate.cases.describe(case, next_step="Fitter measures the damp", title=" Wet \n oak ")
    assert changes.words() == "Changed a case of Maria Gomez"
    kept = advocate.cases.get_case(case)
    assert (kept.title, kept.known, kept.asked, kept.next_step) == (
        "Wet oak", "Swells at the\nwindow", "Which room? Since when?", "Fitter measures the damp",
    )  # fmt: skip
    for words in ("swells window", "since when", "damp", "oak"):
        assert [(hit.kind, hit.id) for hit in advocate.search.find_said(words)] == [("case", case)]
    with pytest.raises(Conflict):
        advocate.cases.describe(case, known="x", version=kept.version - 1)
    with pytest.raises(InvalidValue):
        advocate.cases.describe(case, title=" ")
    assert advocate.cases.describe(case, known=kept.known).command_id is None
    advocate.history.undo()
    assert (advocate.cases.get_case(case).title, advocate.cases.get_case(case).next_step) == ("Wet floor", "")
    assert not advocate.search.find_said("damp")
    consistency.check(advocate)


def test_a_case_knows_from_the_beginning_what_was_said_of_it(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    draft = CaseDraft(
        customer_id=who,
        title="Wet floor",
        opened_at=MORNING,
        known=" burst main ",
        asked="when",
        next_step="call",
    )
    kept = advocate.cases.get_case(CaseId(advocate.cases.open_case(draft).made))
    assert (kept.known, kept.asked, kept.next_step) == ("burst main", "when", "call")


def test_a_case_counts_transfers_days_and_its_last_contact(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    for _ in range(2):
        made = advocate.handoffs.offer(
            HandoffDraft(customer_id=who, case_id=case, summary="x", to_member_id=sam)
        ).made
        advocate.seated(sam).handoffs.return_to_giver(made, "not mine")
    factories.interaction(advocate, who, case_id=case, started_at=MORNING + timedelta(hours=1))
    factories.interaction(
        advocate, who, case_id=case, channel=Channel.NOTE, started_at=MORNING + timedelta(hours=2)
    )
    kept = advocate.cases.get_case(case)
    assert (kept.transfers, kept.contacts, kept.last_contact_at) == (2, 1, MORNING + timedelta(hours=1))
    clock.pass_time(timedelta(days=3))
    assert kept.days_open(clock.now(), factories.ZONE) == 3


def test_the_open_ones_alone_the_newest_first(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    old, new, done = (_open(advocate, who, title, days) for title, days in (("a", 0), ("b", 5), ("c", 9)))
    advocate.cases.resolve(done)
    assert [case.id for case in advocate.cases.open_cases(who)] == [new, old]
    assert [case.id for case in advocate.cases.open_cases(who, 1)] == [new]
    assert advocate.cases.open_cases(factories.customer(advocate, "Tom")) == ()


def test_what_is_typed_suggests_the_case_it_belongs_to(advocate: Advocate) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    floor, bill = _open(advocate, who, "Oak floor"), _open(advocate, who, "Invoice 20417")
    done = _open(advocate, who, "Leaking sink")
    advocate.cases.resolve(done)
    _open(advocate, other, "Leaking sink")
    factories.interaction(advocate, who, case_id=bill, body="Charged for the dryers twice")
    found = {
        text: (suggestion.case.id, suggestion.because) if suggestion else None
        for text in ("when do the floors come", "the dryer again", "the sink leaks", "", "hello")
        for suggestion in [advocate.cases.suggest(who, text)]
    }
    assert found == {
        "when do the floors come": (floor, ("floors",)),
        "the dryer again": (bill, ("dryer",)),
        "the sink leaks": None,
        "": None,
        "hello": None,
    }
    assert advocate.cases.suggest(other, "anything about dogs").because == ()
    assert advocate.cases.suggest(factories.customer(advocate, "Ann"), "floor") is None


def test_a_customer_of_thousands_of_cases_waits_for_nothing(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    with advocate.vault.database.writing() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
            " INSERT INTO cases (id, customer_id, title, state, opened_at, version)"
            " SELECT randomblob(16), ?, 'Matter ' || i, 'open', i * 1000000000, 1 FROM n",
            (who.bytes,),
        )
        connection.exec_driver_sql(
            "INSERT INTO interactions (id, customer_id, case_id, channel, direction, started_at, zone, title, body,"
            " outcome, delight, is_corrected, version) SELECT randomblob(16), customer_id, id, 'call', 'in', opened_at,"
            " 'UTC', '', 'floor', 'open', '', 0, 1 FROM cases"
        )
    times = {}
    for name, work in {
        "suggest": lambda: advocate.cases.suggest(who, "matter 2999"),
        "open_cases": lambda: advocate.cases.open_cases(who),
        "list_cases": lambda: advocate.cases.list_cases(who),
        "brief": lambda: advocate.brief.read(who),
    }.items():
        start = perf_counter()
        found = work()
        times[name] = perf_counter() - start
        assert found
    assert advocate.cases.suggest(who, "matter 2999").case.title == "Matter 2999"
    assert times["suggest"] < 0.4, times
    assert times["open_cases"] < 0.1, times
    assert times["list_cases"] < 1, times
    assert times["brief"] < 0.1, times


def _resolved_in(advocate: Advocate, who: CustomerId, case: CaseId, *promises, **how) -> Changes:
    draft = factories.interaction_draft(who, outcome=Outcome.RESOLVED, case_id=case, **how)
    return advocate.interactions.log(draft, promises)


def test_a_contact_that_is_resolved_resolves_its_case_in_one_step(
    advocate: Advocate, clock: FakeClock
) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    clock.pass_time(timedelta(hours=2))
    changes = _resolved_in(advocate, who, case)
    assert (changes.resolved_case, changes.waiting_case) == ("Wet floor", "")
    ended = advocate.cases.get_case(case)
    assert (ended.state, ended.resolved_at, ended.contacts) == (CaseState.RESOLVED, clock.now(), 1)
    assert _resolved_in(advocate, who, case).resolved_case == "", "it had ended"
    advocate.history.undo()
    advocate.history.undo()
    again = advocate.cases.get_case(case)
    assert (again.state, again.resolved_at, again.contacts) == (CaseState.OPEN, None, 0)
    consistency.check(advocate)


def test_a_case_waits_for_what_is_promised_in_it(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case, other = _open(advocate, who), _open(advocate, who, "Stairs")
    factories.promise(advocate, who, case_id=other)
    changes = _resolved_in(advocate, who, case, factories.promise_draft(who))
    assert (changes.resolved_case, changes.waiting_case) == ("", "Wet floor")
    assert advocate.cases.get_case(case).state is CaseState.OPEN
    (promised,) = (each for each in advocate.promises.list_promises(PromiseFilter()) if each.case_id == case)
    draft = factories.interaction_draft(who, outcome=Outcome.RESOLVED, case_id=case)
    assert advocate.interactions.log(draft, keeps=promised.id).resolved_case == "Wet floor"
    assert advocate.cases.get_case(other).state is CaseState.OPEN


def test_a_new_case_may_be_solved_at_once(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    new = CaseDraft(customer_id=who, title="Price of oak", opened_at=MORNING)
    draft = factories.interaction_draft(who, outcome=Outcome.RESOLVED)
    assert advocate.interactions.log(draft, new_case=new).resolved_case == "Price of oak"
    (case,) = advocate.cases.list_cases(who)
    assert case.state is CaseState.RESOLVED


def test_a_correction_resolves_the_case_once_and_never_what_was_reopened(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = _open(advocate, who)
    contact = factories.interaction(advocate, who, case_id=case)
    solved = factories.interaction_draft(who, case_id=case, outcome=Outcome.RESOLVED)
    assert advocate.interactions.correct(contact, solved).resolved_case == "Wet floor"
    advocate.cases.reopen(case)
    typo = replace(solved, body="The price of the oak sample.")
    assert advocate.interactions.correct(contact, typo).resolved_case == ""
    assert advocate.cases.get_case(case).state is CaseState.OPEN


def test_a_case_that_ends_needs_no_help_for_how_long_it_took_but_for_what_was_hard(
    advocate: Advocate,
) -> None:
    who = factories.customer(advocate)
    case, hard = _open(advocate, who), _open(advocate, who, "Stairs")
    for matter in (case, hard):
        for _ in range(4):
            factories.interaction(advocate, who, case_id=matter)
    assert "escalations" not in _resolved_in(advocate, who, case).records
    changes = _resolved_in(advocate, who, hard, effort=7)
    assert changes.resolved_case == "Stairs"
    (offered,) = advocate.escalations.several([EscalationId(each) for each in changes.records["escalations"]])
    assert offered.kind is RuleKind.EFFORT

"""Contacts: logged with promises, corrected with history, removed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.interaction import Channel, Direction, Outcome, Participant
from advocate.domain.promise import PromiseFilter, PromiseState
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import factories
from tests.fakes import MORNING


def test_a_contact_is_kept_whole(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    department = advocate.team.add_department("Purchasing").made
    draft = factories.interaction_draft(
        who, channel=Channel.EMAIL, direction=Direction.OUT, outcome=Outcome.RESOLVED, effort=3, delight="She laughed",
        department_id=department, participants=(Participant(name="Luis"), Participant(name="Priya", member_id=advocate.member.id)),
    )  # fmt: skip
    kept = advocate.interactions.get_interaction(advocate.interactions.log(draft).made)
    assert kept.member_name == "Priya Natarajan"
    assert (kept.channel, kept.direction, kept.outcome, kept.effort, kept.delight) == (
        Channel.EMAIL, Direction.OUT, Outcome.RESOLVED, 3, "She laughed",
    )  # fmt: skip
    assert (kept.duration, kept.started_at, kept.department_id) == (timedelta(minutes=6), MORNING, department)
    assert [participant.name for participant in kept.participants] == ["Luis", "Priya"]
    assert advocate.customers.get_customer(who).last_contact_at == MORNING


def test_a_contact_and_its_promises_are_one_step(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    drafts = (
        factories.promise_draft(who, words="Call back"),
        factories.promise_draft(who, words="Send the sample"),
    )
    advocate.interactions.log(factories.interaction_draft(who), drafts)
    (entry,) = advocate.timeline.entries(advocate.timeline.keys(who))
    assert [promise.words for promise in entry.promises] == ["Call back", "Send the sample"]
    advocate.history.undo()
    assert advocate.timeline.keys(who) == ()
    assert advocate.promises.count_promises(PromiseFilter()) == 0


def test_one_bad_promise_refuses_the_whole_contact(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue):
        advocate.interactions.log(factories.interaction_draft(who), (factories.promise_draft(who, words=""),))
    assert advocate.timeline.keys(who) == ()


def test_a_correction_keeps_every_earlier_wording(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, body="She wants oak.")
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="She wants ash."))
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="She wants ash, oiled."))
    kept = advocate.interactions.get_interaction(contact)
    assert (kept.body, kept.is_corrected) == ("She wants ash, oiled.", True)
    bodies = [
        (change.before, change.after)
        for revision in advocate.interactions.revisions(contact)
        for change in revision.changes
        if change.name == "body"
    ]
    assert bodies == [("She wants oak.", "She wants ash."), ("She wants ash.", "She wants ash, oiled.")]
    assert advocate.search.find("oiled").said
    assert not advocate.search.find("oak").said


def test_two_who_correct_at_once_are_told(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who)
    seen = advocate.interactions.get_interaction(contact).version
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="One"), seen)
    with pytest.raises(Conflict):
        advocate.interactions.correct(contact, factories.interaction_draft(who, body="Two"), seen)


def test_a_contact_with_a_promise_stays(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    made = advocate.interactions.log(factories.interaction_draft(who), (factories.promise_draft(who),))
    with pytest.raises(Conflict):
        advocate.interactions.remove(made.made)
    other = factories.interaction(advocate, who)
    advocate.interactions.remove(other)
    with pytest.raises(NotFound):
        advocate.interactions.get_interaction(other)


@pytest.mark.parametrize(
    "wrong",
    [
        {"effort": 0},
        {"effort": 8},
        {"duration": timedelta(seconds=-1)},
        {"started_at": datetime(2026, 3, 12)},
    ],
)
def test_what_cannot_be_is_refused(advocate: Advocate, wrong: dict[str, object]) -> None:
    who = factories.customer(advocate)
    with pytest.raises(InvalidValue):
        factories.interaction(advocate, who, **wrong)


@pytest.mark.parametrize(
    "moment", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)]
)
def test_the_ends_of_the_calendar_are_kept_and_found(advocate: Advocate, moment: datetime) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, started_at=moment)
    assert advocate.interactions.get_interaction(contact).started_at == moment
    assert [hit.at for hit in advocate.search.find("oak sample").said] == [moment]
    assert advocate.timeline.keys(who)[0].at == moment


def test_a_note_of_a_megabyte_is_kept_found_and_printed(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    body = ("The floor is still wet in the corner. " * 28_000) + "zebra"
    contact = factories.interaction(advocate, who, body=body)
    assert advocate.interactions.get_interaction(contact).body == body
    (hit,) = advocate.search.find("zebra").said
    assert hit.passage.text.endswith("zebra")
    assert sum(1 for _ in advocate.reports.history(who).entries()) == 1


def test_control_characters_and_broken_letters_do_not_come_in(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = factories.interaction(advocate, who, title="a\x00b\ud800", body="one\x07\r\ntwo\udfff\u202e")
    kept = advocate.interactions.get_interaction(contact)
    assert "\x00" not in kept.title
    assert kept.body.startswith("one\ntwo")


def test_a_case_counts_its_contacts(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    for minutes, channel in ((0, Channel.CALL), (10, Channel.EMAIL), (20, Channel.CALL)):
        factories.interaction(
            advocate, who, case_id=case, channel=channel, started_at=MORNING + timedelta(minutes=minutes)
        )
    (kept,) = advocate.cases.list_cases(who)
    assert (kept.contacts, kept.minutes, kept.channel_switches) == (3, 18, 2)
    advocate.cases.resolve(case)
    assert advocate.cases.list_cases(who)[0].resolved_at == advocate.clock.now()
    advocate.cases.reopen(case)
    assert advocate.cases.list_cases(who)[0].resolved_at is None


def test_a_case_is_opened_with_the_contact_that_begins_it(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = CaseDraft(customer_id=who, title="Oak floor", opened_at=MORNING)
    promises = (factories.promise_draft(who),)
    contact = advocate.interactions.log(factories.interaction_draft(who), promises, new_case=case).made
    (opened,) = advocate.cases.list_cases(who)
    assert advocate.interactions.get_interaction(contact).case_id == opened.id
    assert advocate.promises.list_promises(PromiseFilter())[0].case_id == opened.id
    advocate.history.undo()
    assert advocate.cases.list_cases(who) == ()


def test_a_case_without_a_title_keeps_the_contact_out_too(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    contact = advocate.interactions.get_interaction(factories.interaction(advocate, who))
    with pytest.raises(InvalidValue):
        advocate.interactions.correct(
            contact.id,
            factories.interaction_draft(who, body="Other words"),
            contact.version,
            new_case=CaseDraft(customer_id=who, title=" ", opened_at=MORNING),
        )
    assert advocate.interactions.get_interaction(contact.id) == contact


def test_a_case_is_opened_for_a_contact_in_one_step(advocate: Advocate) -> None:
    maria, ben = factories.customer(advocate), factories.customer(advocate, "Ben Okafor")
    contact = factories.interaction(advocate, maria)
    draft = CaseDraft(customer_id=maria, title=" Stairs ", opened_at=MORNING)
    advocate.interactions.put_in_case(contact, None, new_case=draft)
    (case,) = advocate.cases.list_cases(maria)
    assert (case.title, case.contacts) == ("Stairs", 1)
    with pytest.raises(InvalidValue):
        advocate.interactions.put_in_case(contact, None, new_case=replace(draft, customer_id=ben))
    assert advocate.cases.list_cases(ben) == ()
    advocate.history.undo()
    assert advocate.cases.list_cases(maria) == ()
    assert advocate.interactions.get_interaction(contact).case_id is None


def test_a_promise_is_kept_by_the_contact_in_one_step(advocate):
    maria = factories.customer(advocate)
    promise = factories.promise(advocate, maria)
    advocate.interactions.log(factories.interaction_draft(maria), keeps=promise)
    assert advocate.promises.get_promise(promise).state is PromiseState.KEPT
    advocate.history.undo()
    assert advocate.promises.get_promise(promise).state is PromiseState.OPEN
    advocate.promises.release(promise)
    advocate.interactions.log(factories.interaction_draft(maria), keeps=promise)
    assert advocate.promises.get_promise(promise).state is PromiseState.RELEASED

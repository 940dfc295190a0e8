"""Asking for help: by rules while something is saved, once a matter; and by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.case import CaseDraft
from advocate.domain.escalation import Escalation, EscalationDraft, EscalationState, RuleDraft, RuleKind
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, EscalationId, MemberId
from advocate.domain.interaction import Channel
from advocate.domain.labels import escalation_words, rule_words
from advocate.domain.promise import Due
from advocate.domain.timeline import EntryKind
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import consistency, factories
from tests.fakes import MORNING, FakeClock


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def case(advocate: Advocate, who: CustomerId) -> CaseId:
    return CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    )


@pytest.fixture
def sam(advocate: Advocate) -> Advocate:
    return advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))


def _log(advocate: Advocate, who: CustomerId, **changes: object) -> Changes:
    return advocate.interactions.log(factories.interaction_draft(who, **changes))


def _offered(advocate: Advocate, changes: Changes) -> list[str]:
    ids = [EscalationId(each) for each in changes.records.get("escalations", ())]
    return sorted(escalation_words(each) for each in advocate.escalations.several(ids))


def _only(advocate: Advocate, who: CustomerId, case: CaseId | None = None) -> Escalation:
    (offer,) = advocate.escalations.offers(who, case)
    return offer


def test_every_team_begins_with_five_rules(advocate: Advocate) -> None:
    words = [rule_words(rule) for rule in advocate.escalations.rules()]
    assert words[:4] == [
        "From the third transfer on",
        "From the second late promise on",
        "Effort 6 or more",
        "From the fifth contact in one case on",
    ]
    assert words[4].startswith("These words: lawyer, attorney")


def test_effort_is_offered_once_in_a_case_and_goes_with_the_contact(
    advocate: Advocate, who: CustomerId, case: CaseId
) -> None:
    assert _offered(advocate, _log(advocate, who, case_id=case, effort=5)) == []
    changes = _log(advocate, who, case_id=case, effort=6)
    assert _offered(advocate, changes) == ["Effort 6"]
    offer = _only(advocate, who, case)
    assert (offer.interaction_id, offer.threshold, offer.case_title) == (changes.made, 6, "Wet floor")
    assert _offered(advocate, _log(advocate, who, case_id=case, effort=7)) == [], "once is enough"
    advocate.history.undo()
    advocate.history.undo()
    assert advocate.escalations.offers(who, case) == ()
    assert _offered(advocate, _log(advocate, who, case_id=case, effort=7)) == ["Effort 7"]
    consistency.check(advocate)


def test_without_a_case_a_matter_ends_after_a_month(
    advocate: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    assert _offered(advocate, _log(advocate, who, effort=7)) == ["Effort 7"]
    advocate.escalations.not_needed(_only(advocate, who).id, "Solved it with her")
    clock.pass_time(timedelta(days=29))
    assert _offered(advocate, _log(advocate, who, effort=7)) == []
    clock.pass_time(timedelta(days=2))
    assert _offered(advocate, _log(advocate, who, effort=7)) == ["Effort 7"]
    clock.pass_time(timedelta(days=90))
    assert _offered(advocate, _log(advocate, who, effort=7)) == [], "the last one is not answered yet"


def test_the_fifth_contact_in_a_case_however_it_came_there(
    advocate: Advocate, who: CustomerId, case: CaseId
) -> None:
    for _ in range(4):
        assert _offered(advocate, _log(advocate, who, case_id=case)) == []
    assert _offered(advocate, _log(advocate, who, case_id=case, channel=Channel.NOTE)) == []
    loose = factories.interaction(advocate, who)
    placed = advocate.interactions.put_in_case(loose, case)
    assert _offered(advocate, placed) == ["The fifth contact in one case"]
    advocate.history.undo()
    assert advocate.escalations.offers(who, case) == ()


def test_words_in_what_was_said_or_corrected(advocate: Advocate, who: CustomerId) -> None:
    changes = _log(advocate, who, body="Hello")
    corrected = advocate.interactions.correct(
        changes.made, factories.interaction_draft(who, title="Her LAWYER will call", body="Hello")
    )
    assert _offered(advocate, corrected) == ["“lawyer” was said"]


def test_a_second_late_promise(advocate: Advocate, who: CustomerId, case: CaseId, clock: FakeClock) -> None:
    first, second = (factories.promise(advocate, who, case_id=case) for _ in range(2))
    elsewhere = factories.promise(advocate, who)
    clock.pass_time(timedelta(days=3))
    assert _offered(advocate, advocate.promises.keep(elsewhere)) == [], "one late promise outside of the case"
    assert _offered(advocate, advocate.promises.keep(first)) == ["The second late promise"]
    assert _offered(advocate, advocate.promises.break_promise(second, "No oak")) == []


def test_many_promises_kept_late_at_once(
    advocate: Advocate, who: CustomerId, case: CaseId, clock: FakeClock
) -> None:
    other = factories.customer(advocate, "Tom Price")
    late = [factories.promise(advocate, who, case_id=case) for _ in range(2)]
    late += [factories.promise(advocate, other)]
    clock.pass_time(timedelta(days=3))
    in_time = [factories.promise(advocate, other, due=Due.at(clock.now(), factories.ZONE)) for _ in range(3)]
    assert _offered(advocate, advocate.promises.keep_many([*late, *in_time])) == ["The second late promise"]
    assert [each.case_id for each in advocate.escalations.of_customer(who)] == [case]


def test_a_third_transfer(advocate: Advocate, sam: Advocate, who: CustomerId, case: CaseId) -> None:
    hands = [advocate, sam]
    for number in range(3):
        giver, receiver = hands[number % 2], hands[1 - number % 2]
        draft = HandoffDraft(customer_id=who, case_id=case, summary="Please", to_member_id=receiver.member.id)
        changes = giver.handoffs.offer(draft)
        assert _offered(advocate, changes) == (["The third transfer"] if number == 2 else [])
        receiver.handoffs.accept(changes.made)


def test_whom_to_ask(advocate: Advocate, sam: Advocate, who: CustomerId) -> None:
    _log(advocate, who, effort=7)
    offer = _only(advocate, who)
    assert (offer.ask_name, offer.state) == ("Sam Reed", EscalationState.OFFERED), "the only other one"
    advocate.history.undo()
    advocate.team.add_member("Ann Bell")
    advocate.customers.assign([who], sam.member.id)
    _log(advocate, who, effort=7)
    assert _only(advocate, who).ask_name == "Sam Reed", "who looks after her"
    advocate.history.undo()
    claims = DepartmentId(advocate.team.add_department("Claims").made)
    rule = next(rule for rule in advocate.escalations.rules() if rule.kind is RuleKind.EFFORT)
    advocate.escalations.edit_rule(replace(rule, ask_department_id=claims))
    _log(advocate, who, effort=7)
    assert (_only(advocate, who).ask_name, _only(advocate, who).ask_member_id) == ("Claims", None)


def test_an_offer_is_taken_up_and_answered(
    advocate: Advocate, sam: Advocate, who: CustomerId, clock: FakeClock
) -> None:
    _log(advocate, who, effort=7)
    offer = _only(advocate, who)
    clock.pass_time(timedelta(minutes=1))
    changes = advocate.escalations.raise_(
        EscalationDraft(
            customer_id=who, offer_id=offer.id, ask_member_id=sam.member.id, note="Please call her"
        )
    )
    assert (changes.made, changes.words()) == (offer.id, "Asked for help with Maria Gomez")
    assert advocate.escalations.offers(who) == ()
    (asked,) = sam.escalations.asked_of_me()
    assert (asked.note, asked.raised_by_name, asked.raised_at) == (
        "Please call her",
        "Priya Natarajan",
        clock.now(),
    )
    assert (sam.today.read().escalations, advocate.today.read().escalations_count) == ((asked,), 0)
    (key,) = [key for key in advocate.timeline.keys(who) if key.kind is EntryKind.ESCALATION]
    assert (key.at, advocate.timeline.entries([key])[0].escalation) == (clock.now(), asked)
    with pytest.raises(Conflict):
        advocate.escalations.raise_(
            EscalationDraft(customer_id=who, offer_id=offer.id, ask_member_id=sam.member.id)
        )
    sam.escalations.done(offer.id, "Called her, all good")
    kept = advocate.escalations.get_escalation(offer.id)
    assert (kept.state, kept.answer, kept.ended_by_name) == (
        EscalationState.DONE,
        "Called her, all good",
        "Sam Reed",
    )
    assert sam.escalations.asked_of_me() == ()
    assert advocate.search.find_said("all good")[0].kind == "escalation"
    sam.history.undo()
    assert [each.id for each in sam.escalations.asked_of_me()] == [offer.id]
    consistency.check(advocate)


def test_by_hand(advocate: Advocate, sam: Advocate, who: CustomerId, case: CaseId) -> None:
    contact = factories.interaction(advocate, who, case_id=case)
    draft = EscalationDraft(
        customer_id=who, case_id=case, interaction_id=contact, ask_member_id=sam.member.id, note="I am stuck"
    )
    made = EscalationId(advocate.escalations.raise_(draft).made)
    kept = advocate.escalations.get_escalation(made)
    assert (kept.kind, escalation_words(kept), kept.state) == (None, "", EscalationState.RAISED)
    sam.escalations.not_needed(made, "Ask Lena, not me")
    assert [each.reason for each in advocate.escalations.of_customer(who)] == ["Ask Lena, not me"]
    with pytest.raises(Conflict):
        sam.escalations.done(made)
    advocate.interactions.remove(contact)
    assert advocate.escalations.get_escalation(made).interaction_id is None
    advocate.history.undo()
    assert advocate.escalations.get_escalation(made).interaction_id == contact


def test_a_contact_that_was_somebody_elses_leaves_its_offer(advocate: Advocate, who: CustomerId) -> None:
    other = factories.customer(advocate, "Tom Price")
    contact = _log(advocate, who, effort=7).made
    advocate.interactions.correct(contact, factories.interaction_draft(other, effort=2))
    assert _only(advocate, who).interaction_id is None


def test_what_is_refused(advocate: Advocate, sam: Advocate, who: CustomerId) -> None:
    other = factories.customer(advocate, "Tom Price")
    foreign = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=other, title="x", opened_at=MORNING)).made
    )
    for draft in (
        EscalationDraft(customer_id=who),
        EscalationDraft(customer_id=who, case_id=foreign, ask_member_id=sam.member.id),
    ):
        with pytest.raises(InvalidValue):
            advocate.escalations.raise_(draft)
    _log(advocate, who, effort=7)
    with pytest.raises(InvalidValue):
        advocate.escalations.not_needed(_only(advocate, who).id, "  ")
    with pytest.raises(Conflict):
        advocate.escalations.done(_only(advocate, who).id)
    with pytest.raises(NotFound):
        advocate.escalations.done(EscalationId(who))


def test_rules_are_added_edited_turned_off_and_removed(advocate: Advocate, who: CustomerId) -> None:
    advocate.escalations.add_rule(RuleDraft(kind=RuleKind.WORDS, words=(" The  cat ", "the CAT", "dog")))
    *_, words = advocate.escalations.rules()
    assert (words.words, words.position) == (("the CAT", "dog"), 5)
    assert _offered(advocate, _log(advocate, who, body="The cat drowned")) == ["“the CAT” was said"]
    advocate.history.undo()
    advocate.escalations.edit_rule(replace(words, is_on=False))
    assert _offered(advocate, _log(advocate, who, body="The cat drowned")) == []
    with pytest.raises(Conflict):
        advocate.escalations.edit_rule(replace(words, words=("bird",)))
    for rule in advocate.escalations.rules():
        advocate.escalations.remove_rule(rule.id)
    assert advocate.escalations.rules() == ()
    assert _offered(advocate, _log(advocate, who, effort=7)) == []
    with pytest.raises(NotFound):
        advocate.escalations.remove_rule(words.id)
    for _ in range(7):
        advocate.history.undo()
    assert len(advocate.escalations.rules()) == 6


@pytest.mark.parametrize(
    "draft",
    [
        RuleDraft(kind=RuleKind.WORDS),
        RuleDraft(kind=RuleKind.WORDS, words=("", " ")),
        RuleDraft(kind=RuleKind.WORDS, words=tuple(f"word{n}" for n in range(201))),
        RuleDraft(kind=RuleKind.EFFORT, threshold=8),
        RuleDraft(kind=RuleKind.EFFORT, threshold=0),
        RuleDraft(kind=RuleKind.CONTACTS, threshold=-1),
        RuleDraft(kind=RuleKind.CONTACTS, threshold=1001),
    ],
)
def test_a_rule_that_could_never_match_is_refused(advocate: Advocate, draft: RuleDraft) -> None:
    with pytest.raises(InvalidValue):
        advocate.escalations.add_rule(draft)


def test_a_rule_that_is_gone_leaves_what_it_brought_about(advocate: Advocate, who: CustomerId) -> None:
    _log(advocate, who, effort=7)
    offer = _only(advocate, who)
    advocate.escalations.remove_rule(offer.rule_id)
    assert escalation_words(_only(advocate, who)) == "Effort 7"

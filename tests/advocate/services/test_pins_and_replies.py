"""What is kept on top of a timeline, what answers what, and to which case a contact belongs."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId, CustomerId, NoteId
from advocate.errors import InvalidValue
from tests import consistency, factories
from tests.fakes import MORNING


@pytest.fixture
def who(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


def _case(advocate: Advocate, who: CustomerId) -> CaseId:
    return CaseId(advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet", opened_at=MORNING)).made)


def test_pinned_contacts_and_notes_stand_newest_first(advocate: Advocate, who: CustomerId) -> None:
    old = factories.interaction(advocate, who, started_at=MORNING - timedelta(days=3))
    new = factories.interaction(advocate, who, started_at=MORNING)
    draft = NoteDraft(
        customer_id=who, body="Oak?", sent_at=MORNING - timedelta(days=1), to_member_id=advocate.member.id
    )
    note = NoteId(advocate.notes.send(draft).made)
    assert advocate.timeline.pinned(who) == ()
    assert advocate.interactions.pin(old).words() == "Pinned a contact with Maria Gomez"
    advocate.interactions.pin(new)
    advocate.notes.pin(note)
    pinned = advocate.timeline.pinned(who)
    assert [entry.key.id for entry in pinned] == [new, note, old]
    assert pinned[0].interaction.is_pinned
    assert pinned[1].note.is_pinned
    assert advocate.interactions.pin(old).command_id is None
    advocate.interactions.unpin(new)
    advocate.notes.unpin(note)
    assert [entry.key.id for entry in advocate.timeline.pinned(who)] == [old]
    advocate.history.undo()
    assert [entry.key.id for entry in advocate.timeline.pinned(who)] == [note, old]


def test_a_pin_and_a_case_are_no_corrections(advocate: Advocate, who: CustomerId) -> None:
    contact = factories.interaction(advocate, who)
    advocate.interactions.pin(contact)
    advocate.interactions.put_in_case(contact, _case(advocate, who))
    assert advocate.interactions.revisions(contact) == ()
    assert not advocate.interactions.get_interaction(contact).is_corrected
    advocate.interactions.correct(contact, factories.interaction_draft(who, body="She wants ash."))
    assert len(advocate.interactions.revisions(contact)) == 1
    assert advocate.interactions.get_interaction(contact).is_pinned


def test_a_contact_moves_between_the_cases_of_its_customer_only(advocate: Advocate, who: CustomerId) -> None:
    contact, case = factories.interaction(advocate, who), _case(advocate, who)
    foreign = _case(advocate, factories.customer(advocate, "Tom"))
    advocate.interactions.put_in_case(contact, case)
    assert advocate.cases.list_cases(who)[0].contacts == 1
    with pytest.raises(InvalidValue, match="another customer"):
        advocate.interactions.put_in_case(contact, foreign)
    with pytest.raises(InvalidValue):
        advocate.interactions.log(factories.interaction_draft(who, case_id=foreign))
    with pytest.raises(InvalidValue):
        advocate.promises.make(factories.promise_draft(who, case_id=foreign))
    with pytest.raises(InvalidValue):
        advocate.interactions.correct(contact, factories.interaction_draft(who, case_id=foreign))
    advocate.interactions.put_in_case(contact, None)
    assert advocate.cases.list_cases(who)[0].contacts == 0


def test_a_promise_was_made_in_a_contact_of_the_same_customer(advocate: Advocate, who: CustomerId) -> None:
    contact = factories.interaction(advocate, factories.customer(advocate, "Tom"))
    with pytest.raises(InvalidValue):
        advocate.promises.make(factories.promise_draft(who, interaction_id=contact))


def test_a_reply_answers_an_earlier_contact_of_the_same_customer(advocate: Advocate, who: CustomerId) -> None:
    first = factories.interaction(advocate, who)
    reply = factories.interaction(advocate, who, reply_to_id=first)
    assert advocate.interactions.get_interaction(reply).reply_to_id == first
    other = factories.customer(advocate, "Tom")
    with pytest.raises(InvalidValue):
        factories.interaction(advocate, other, reply_to_id=first)
    for later in (first, reply):
        with pytest.raises(InvalidValue):
            advocate.interactions.correct(first, factories.interaction_draft(who, reply_to_id=later))


def test_a_reply_outlives_what_it_answered(advocate: Advocate, who: CustomerId) -> None:
    first = factories.interaction(advocate, who)
    reply = factories.interaction(advocate, who, reply_to_id=first)
    advocate.interactions.remove(first)
    assert advocate.interactions.get_interaction(reply).reply_to_id is None
    advocate.history.undo()
    assert advocate.interactions.get_interaction(reply).reply_to_id == first
    consistency.check(advocate)


def test_sample_customers_go_with_pins_replies_and_files_and_come_back(advocate: Advocate) -> None:
    sample = factories.customer(advocate, "Sample", is_sample=True)
    chain = [factories.interaction(advocate, sample)]
    for _ in range(3):
        chain.append(factories.interaction(advocate, sample, reply_to_id=chain[-1]))
    advocate.files.attach(sample, ("plan.txt", b"plan"), interaction_id=chain[0])
    advocate.files.attach(sample, ("own.txt", b"own"))
    advocate.interactions.pin(chain[1])
    advocate.customers.saw(sample)
    before = consistency.rows(advocate)
    advocate.sample.remove()
    left = {table for table, _ in consistency.rows(advocate)}
    assert left == {"members", "escalation_rules"}
    assert advocate.customers.recently_seen() == ()
    advocate.history.undo()
    assert consistency.rows(advocate) == before

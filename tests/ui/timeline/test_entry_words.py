from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, MemberId, NoteId
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due
from advocate.domain.search import read_query
from advocate.domain.timeline import TimelineEntry
from tests import factories
from tests.fakes import MORNING
from ui.reader import read_reader
from ui.resources import icon_names
from ui.timeline.entry_words import EntryContext, entry_row


def rows_of(advocate: Advocate, customer_id: CustomerId, looked_for: str = "", cases=None):
    entries = advocate.timeline.entries(advocate.timeline.keys(customer_id))
    context = EntryContext(reader=read_reader(advocate), cases=cases or {}, looked_for=read_query(looked_for))
    return [entry_row(entry, context) for entry in entries]


@pytest.fixture
def maria(advocate: Advocate):
    return factories.customer(advocate)


def test_a_call_reads_as_in_the_picture(advocate, maria):
    draft = factories.interaction_draft(maria, effort=3)
    advocate.interactions.log(draft, (factories.promise_draft(maria),))
    (row,) = rows_of(advocate, maria)
    assert [(chip.text, chip.meaning) for chip in row.head_chips] == [("Call in · 6 min", "call")]
    assert row.title == "Asks when the flooring comes"
    assert row.side_text() == "09:41 · Priya"
    assert [(chip.text, chip.meaning) for chip in row.foot_chips] == [
        ("Promise: Price of the oak floor · tomorrow 12:00", "neutral"),
        ("effort 3", "neutral"),
    ]
    assert not row.is_internal
    assert row.when_exact.startswith("Thursday 12 March 2026, 09:41")


@pytest.mark.parametrize(
    ("channel", "direction", "words", "internal"),
    [
        (Channel.EMAIL, Direction.OUT, "E-mail out", False),
        (Channel.IN_PERSON, Direction.IN, "In person", False),
        (Channel.NOTE, Direction.IN, "Note", True),
    ],
)
def test_channels_are_named_and_our_notes_are_ours_alone(
    advocate, maria, channel, direction, words, internal
):
    draft = factories.interaction_draft(maria, channel=channel, direction=direction, duration=None)
    advocate.interactions.log(draft)
    (row,) = rows_of(advocate, maria)
    assert row.head_chips[0].text == words
    assert row.head_chips[0].meaning == "neutral"
    assert row.is_internal is internal


def test_late_kept_and_broken_are_said_in_words_not_only_in_colour(advocate, clock, maria):
    late = factories.promise_draft(maria, words="Send the swatches")
    advocate.interactions.log(factories.interaction_draft(maria), (late,))
    clock.pass_time(timedelta(days=2))
    assert rows_of(advocate, maria)[0].foot_chips[0].text == "Promise: Send the swatches · 21 h late"
    assert rows_of(advocate, maria)[0].foot_chips[0].meaning == "late"
    (promise,) = rows_of(advocate, maria)[0].key.promises
    advocate.promises.keep(promise.id)
    kept, contact = rows_of(advocate, maria)
    assert (kept.head_chips[0].text, kept.title) == ("Promise kept late", "Send the swatches")
    assert contact.foot_chips[0].text == "Promise kept late: Send the swatches"


def test_a_broken_promise_says_why(advocate, maria):
    promise = factories.promise(advocate, maria, due=Due.at(MORNING + timedelta(days=1), "UTC"))
    made = rows_of(advocate, maria)[0]
    assert (made.head_chips[0].text, made.foot_chips[0].text) == ("Promise made", "tomorrow 09:41")
    advocate.promises.break_promise(promise, "The supplier had none left.")
    broken = next(row for row in rows_of(advocate, maria) if row.head_chips[0].text == "Promise broken")
    assert broken.head_chips[0].meaning == "late"
    assert broken.body == "The supplier had none left."


def test_a_note_to_a_department_and_its_answer(advocate, maria):
    purchasing = DepartmentId(advocate.team.add_department("Purchasing").made)
    note = NoteDraft(customer_id=maria, body="Wrong sample.", sent_at=MORNING, department_id=purchasing)
    note_id = NoteId(advocate.notes.send(note).made)
    (row,) = rows_of(advocate, maria)
    assert row.head_chips[0].text == "Ambassador note · Purchasing"
    assert (row.edge, row.is_internal) == ("ambassador", True)
    assert row.foot_chips[0].text == "waiting for an answer"
    advocate.notes.mark_read(note_id)
    assert rows_of(advocate, maria)[0].foot_chips[0].text == "read by Priya, not answered yet"
    advocate.notes.answer(note_id, "We mark them now.")
    (row,) = rows_of(advocate, maria)
    assert row.body == "Wrong sample.\n\nPriya Natarajan answered just now:\nWe mark them now."
    assert row.foot_chips == ()


def test_an_outcome_of_the_teams_own_stands_in_its_words(advocate, maria):
    factories.interaction(advocate, maria, outcome=Outcome.OWN, own_outcome="Quote sent")
    (row,) = rows_of(advocate, maria)
    assert "Quote sent" in [chip.text for chip in row.foot_chips]


def test_outcome_delight_case_and_correction_stand_below(advocate, maria):
    case_id = CaseId(
        advocate.cases.open_case(CaseDraft(customer_id=maria, title="Flood", opened_at=MORNING)).made
    )
    draft = factories.interaction_draft(
        maria, outcome=Outcome.CALL_AGAIN, delight="Laughed", case_id=case_id, body="as first typed"
    )
    contact = factories.interaction(
        advocate, maria, outcome=Outcome.CALL_AGAIN, delight="Laughed", case_id=case_id, body="as first typed"
    )
    advocate.interactions.correct(contact, replace(draft, body="as corrected"))
    (row,) = rows_of(advocate, maria, cases={case_id: "Flood"})
    assert [chip.text for chip in row.foot_chips] == ["call again", "Laughed", "Case: Flood", "corrected"]
    assert row.body == "as corrected"


def test_words_looked_for_are_marked(advocate, maria):
    factories.interaction(advocate, maria, body="Wants the oak, not oakum.")
    (row,) = rows_of(advocate, maria, looked_for="oak")
    assert [row.body[start : start + length] for start, length in row.marks] == ["oak", "oak"]


def test_the_whole_entry_is_said_with_its_day(advocate, maria):
    factories.interaction(advocate, maria)
    spoken = rows_of(advocate, maria)[0].spoken()
    for part in ("Call in", "Asks when the flooring comes", "Today 09:41", "Priya", "oak sample"):
        assert part in spoken


def test_an_entry_without_content_is_our_bug(advocate, maria):
    factories.interaction(advocate, maria)
    (key,) = advocate.timeline.keys(maria)
    with pytest.raises(ValueError, match="holds one record"):
        entry_row(TimelineEntry(key=key), EntryContext(reader=read_reader(advocate)))


def test_every_kind_has_an_icon_beside_its_word(advocate, maria):
    for channel in Channel:
        for direction in Direction:
            draft = factories.interaction_draft(maria, channel=channel, direction=direction, duration=None)
            advocate.interactions.log(draft)
    heads = {(row.head_chips[0].text, row.head_chips[0].icon) for row in rows_of(advocate, maria)}
    assert all(words and icon in icon_names() for words, icon in heads)
    assert ("Call in", "phone-incoming") in heads
    assert ("Call out", "phone-outgoing") in heads


def test_files_stand_below_the_words_and_are_said(advocate, maria):
    contact = factories.interaction(advocate, maria)
    advocate.files.attach(maria, ("plan.pdf", b"x" * 2400), interaction_id=contact)
    advocate.files.attach(maria, ("photo.jpg", b"x" * 3_400_000))
    alone, row = rows_of(advocate, maria)
    assert [(file.name, file.size, file.icon) for file in row.files] == [("plan.pdf", "2.4 kB", "file-text")]
    assert "File plan.pdf, 2.4 kB" in row.spoken()
    assert [file.icon for file in alone.files] == ["image"]
    assert alone.head_chips[0].text == "File"
    assert "Priya" in alone.spoken()


def test_what_is_ours_alone_is_said_not_only_shown(advocate, maria):
    advocate.interactions.log(factories.interaction_draft(maria, channel=Channel.NOTE, duration=None))
    assert "ours alone" in rows_of(advocate, maria)[0].spoken()


def test_sentences_are_said_one_after_the_other(advocate, maria):
    factories.interaction(advocate, maria, title="She called.", body="All is well!", effort=2)
    spoken = rows_of(advocate, maria)[0].spoken()
    assert ".." not in spoken
    assert "She called. Today 09:41. Priya Natarajan. All is well! effort 2" in spoken


def test_a_handoff_and_help_asked_for_read_as_what_became_of_them(advocate, maria):
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    draft = HandoffDraft(
        customer_id=maria, summary="Wants oak", asked="Which room", to_member_id=sam.member.id
    )
    handoff = advocate.handoffs.offer(draft).made
    (row,) = rows_of(advocate, maria)
    assert [chip.text for chip in (*row.head_chips, *row.foot_chips)] == [
        "Handed to Sam Reed", "waiting to be accepted",
    ]  # fmt: skip
    assert (row.body, row.is_internal) == ("Wants oak\n\nAlready asked: Which room", True)
    sam.handoffs.return_to_giver(handoff, "For Billing")
    (row,) = rows_of(advocate, maria)
    assert row.foot_chips[0].text == "returned by Sam Reed"
    assert row.body.endswith("Reason: For Billing")
    raised = advocate.escalations.raise_(
        EscalationDraft(customer_id=maria, ask_member_id=sam.member.id, note="Please help")
    ).made
    sam.escalations.done(raised, "Called her")
    row = next(row for row in rows_of(advocate, maria) if row.head_chips[0].text == "Help asked of Sam Reed")
    assert (row.body, row.foot_chips[0].text) == ("Please help\n\nSam Reed answered: Called her", "done")
    assert {chip.icon for chip in row.head_chips} <= set(icon_names())


def test_a_title_that_only_begins_the_body_does_not_stand_above_it(advocate, maria):
    body = "She asks when the flooring comes and whether the stairs are part of it, as the baby comes in May."
    title = "She asks when the flooring comes and whether…"
    advocate.interactions.log(factories.interaction_draft(maria, title=title, body=body))
    (row,) = rows_of(advocate, maria)
    assert (row.title, row.body) == ("", body)
    assert row.accessible_text.count("She asks") == 1

"""Open calls: what is typed is there again, whatever happened; saving and taking back never brings two."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId, CustomerId, DepartmentId, MemberId, OpenCallId
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.open_call import OpenCall, TypedPromise
from advocate.domain.promise import Due
from advocate.errors import Conflict, InvalidValue, NotFound
from tests import consistency, factories
from tests.fakes import MORNING, FakeClock


def _typed(
    advocate: Advocate, who: CustomerId | None = None, text: str = "Wet floor", **changes: object
) -> OpenCall:
    call = replace(advocate.open_calls.begin(who), text=text, **changes)
    assert advocate.open_calls.put(call)
    return call


def _texts(advocate: Advocate) -> list[str]:
    return [call.text for call in advocate.open_calls.list_open()]


def _save(advocate: Advocate, call: OpenCall, who: CustomerId) -> None:
    draft = factories.interaction_draft(who, body=call.text, number_used=call.number_used)
    advocate.interactions.log(draft, open_call=call.id)


def test_everything_the_form_holds_comes_back(advocate: Advocate, clock: FakeClock) -> None:
    who = factories.customer(advocate)
    department = DepartmentId(advocate.team.add_department("Claims").made)
    case = CaseId(advocate.cases.open_case(CaseDraft(customer_id=who, title="Oak", opened_at=MORNING)).made)
    contact = factories.interaction(advocate, who)
    call = advocate.open_calls.begin(
        who, "Maria", channel=Channel.EMAIL, direction=Direction.OUT, number_used="+1 404 555 0148"
    )
    clock.pass_time(timedelta(minutes=2))
    promise = TypedPromise(
        words="call back", due=Due.on(MORNING.date(), factories.ZONE), owner_id=advocate.member.id,
        department_id=department, owner_name="Priya", typed="call back thu",
    )  # fmt: skip
    stopped = call.clock.read(clock.now()).pause(clock.now()).correct_to(timedelta(minutes=9), clock.now())
    call = replace(
        call, text="Zoë said: 👩‍👩‍👧 عربي\nnext", title="Oak", effort=6, delight="laughed", outcome=Outcome.CALL_AGAIN,
        promises=(promise, promise), promise_line="send it by", department_id=department, case_id=case,
        new_case="Other", corrects=contact, reply_to_id=contact, start="9:41", duration="12m",
        silenced=("in two days",), guide_ticked=("Listen",), position=3,
        clock=stopped.say(timedelta(minutes=12)),
    )  # fmt: skip
    assert advocate.open_calls.put(call)
    (kept,) = advocate.open_calls.list_open()
    assert kept == replace(call, name="Maria Gomez"), "a customer is called by their name"
    assert advocate.open_calls.get_call(call.id) == kept
    assert advocate.history.undoable() is not None
    assert not advocate.search.find("laughed").said, "nothing of it is found before it is saved"


def test_each_has_their_own_in_their_order(advocate: Advocate) -> None:
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    _typed(advocate, text="first")
    second = _typed(advocate, text="second")
    _typed(sam, text="Sam's")
    assert (_texts(advocate), _texts(sam)) == (["first", "second"], ["Sam's"])
    assert [call.text for call in advocate.open_calls.list_open(sam.member.id)] == ["Sam's"]
    advocate.open_calls.put(replace(second, position=-1))
    assert _texts(advocate) == ["second", "first"]
    assert second.position == 1


def test_the_text_of_a_member_who_is_gone_is_not_lost(advocate: Advocate) -> None:
    added = advocate.team.add_member("Sam Reed")
    sam = advocate.seated(MemberId(added.made))
    _typed(sam, text="half a call")
    advocate.history.undo(added.command_id)
    assert _texts(advocate) == ["half a call"]


def test_a_saved_call_is_closed_in_the_same_step_and_taking_back_opens_it_again(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    call = _typed(advocate, who, number_used="0148")
    _save(advocate, call, who)
    assert _texts(advocate) == []
    (key,) = advocate.timeline.keys(who)
    assert advocate.interactions.get_interaction(key.id).number_used == "0148"
    advocate.history.undo()
    assert (_texts(advocate), advocate.timeline.keys(who)) == (["Wet floor"], ())
    advocate.history.redo()
    assert (_texts(advocate), len(advocate.timeline.keys(who))) == ([], 1)
    consistency.check(advocate)


def test_a_late_keystroke_brings_no_saved_or_dropped_call_back(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    saved, dropped = _typed(advocate, who), _typed(advocate, who, "Other")
    _save(advocate, saved, who)
    advocate.open_calls.drop(dropped.id)
    assert not advocate.open_calls.put(saved)
    assert not advocate.open_calls.put(dropped)
    assert _texts(advocate) == []
    advocate.history.undo()
    assert advocate.open_calls.put(replace(dropped, text="Other words")), "taken back, it is written in again"
    assert _texts(advocate) == ["Other words"]


def test_what_was_typed_after_taking_back_is_not_overwritten_by_doing_again(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    call = _typed(advocate, who)
    _save(advocate, call, who)
    advocate.history.undo()
    advocate.open_calls.put(replace(call, text="Wet floor, and the cat"))
    with pytest.raises(Conflict, match="typed in this call"):
        advocate.history.redo()
    assert _texts(advocate) == ["Wet floor, and the cat"]
    _save(advocate, replace(call, text="Wet floor, and the cat"), who)
    advocate.history.undo()
    assert _texts(advocate) == ["Wet floor, and the cat"]
    assert advocate.timeline.keys(who) == ()


def test_a_saving_that_is_refused_leaves_the_call_open(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    call = _typed(advocate, who)
    with pytest.raises(NotFound):
        _save(advocate, call, CustomerId(advocate.member.id))
    with pytest.raises(InvalidValue):
        advocate.interactions.log(factories.interaction_draft(who, effort=9), open_call=call.id)
    assert _texts(advocate) == ["Wet floor"]


def test_a_quick_note_and_a_correction_close_theirs_too(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    note = advocate.open_calls.begin(channel=Channel.NOTE)
    advocate.open_calls.put(replace(note, text="oak, call Friday"))
    advocate.quick_notes.write("oak, call Friday", open_call=note.id)
    contact = factories.interaction(advocate, who)
    correction = _typed(advocate, who, corrects=contact)
    advocate.interactions.correct(
        contact, factories.interaction_draft(who, body="x"), open_call=correction.id
    )
    assert _texts(advocate) == []
    advocate.history.undo()
    assert [call.corrects for call in advocate.open_calls.list_open()] == [contact]
    advocate.history.undo()  # the contact
    advocate.history.undo()
    assert sorted(_texts(advocate)) == ["Wet floor", "oak, call Friday"]
    assert advocate.quick_notes.list_notes() == ()
    assert advocate.open_calls.list_open()[0].corrects is None, "what it corrects is gone"


def test_a_dropped_call_comes_back_and_an_empty_one_leaves_no_trace(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    empty = advocate.open_calls.begin(who)
    assert advocate.open_calls.drop(empty.id).command_id is None
    call = _typed(advocate, who)
    assert advocate.open_calls.drop(call.id).words() == "Dropped what was typed about Maria Gomez"
    assert advocate.open_calls.drop(call.id).command_id is None, "it is gone already"
    with pytest.raises(NotFound):
        advocate.open_calls.get_call(call.id)
    advocate.history.undo()
    assert _texts(advocate) == ["Wet floor"]
    assert advocate.history.undoable().verb.value == "customer.added"


def test_a_customer_in_the_trash_or_gone_leaves_the_text_with_nobody(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = CaseId(advocate.cases.open_case(CaseDraft(customer_id=who, title="Oak", opened_at=MORNING)).made)
    _typed(advocate, who, case_id=case, name="Maria from the bakery")
    advocate.customers.archive([who])
    assert advocate.open_calls.list_open()[0].customer_id == who, "an archived customer may call"
    advocate.customers.trash([who])
    (call,) = advocate.open_calls.list_open()
    assert (call.customer_id, call.name, call.case_id, call.text) == (None, "Maria Gomez", None, "Wet floor")
    advocate.customers.restore([who])
    (call,) = advocate.open_calls.list_open()
    assert (call.customer_id, call.case_id) == (who, case)
    for _ in range(5):
        advocate.history.undo()
    (call,) = advocate.open_calls.list_open()
    assert (call.customer_id, call.name, call.text) == (None, "Maria from the bakery", "Wet floor")
    advocate.backups.check()


@pytest.mark.parametrize("size", [7_999, 8_000, 8_001, 1_000_000])
def test_a_long_text_is_kept_key_by_key(advocate: Advocate, size: int) -> None:
    call = _typed(advocate, text="x" * size)
    for text in (
        "x" * size + "y",
        "z" + "x" * size + "y",
        "z" + "x" * (size // 2) + "🎈" + "x" * (size - size // 2) + "y",
        "y" * 9_000 + "x" * size + "w" * 9_000,
        "short",
        "x" * size,
        "",
        "ünï" * (size // 3),
    ):
        advocate.open_calls.put(replace(call, text=text))
        assert _texts(advocate) == [text]
    advocate.open_calls.drop(call.id)
    advocate.history.undo()
    assert _texts(advocate) == ["ünï" * (size // 3)]


def test_a_key_in_a_million_characters_writes_a_few_kilobytes(advocate: Advocate) -> None:
    long = "wet floor " * 100_000
    call = _typed(advocate, text=long)
    log = advocate.vault.database.path.with_name("vault.db-wal")
    advocate.vault.database.checkpoint()
    before = log.stat().st_size
    for count in range(20):
        advocate.open_calls.put(replace(call, text=long + "typed"[: count % 5 + 1]))
    assert log.stat().st_size - before < 20 * 40_000


def test_half_a_character_and_a_text_that_fits_nowhere(advocate: Advocate) -> None:
    call = _typed(advocate, text="broken \ud83d half", title="\ud83d")
    assert _texts(advocate) == ["broken \N{REPLACEMENT CHARACTER} half"]
    with pytest.raises(InvalidValue):
        advocate.open_calls.put(replace(call, text="x" * 5_000_001))
    assert _texts(advocate) == ["broken \N{REPLACEMENT CHARACTER} half"]


def test_two_hundred_are_fine(advocate: Advocate) -> None:
    for number in range(200):
        _typed(advocate, text=f"call {number}")
    assert _texts(advocate) == [f"call {number}" for number in range(200)]


def test_two_saved_in_the_same_second_are_two(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    calls = [_typed(advocate, who, text=text) for text in ("one", "two")]
    for call in calls:
        _save(advocate, call, who)
    assert len(advocate.timeline.keys(who)) == 2
    advocate.history.undo()
    assert _texts(advocate) == ["two"]


def test_an_unknown_id_is_said(advocate: Advocate) -> None:
    with pytest.raises(NotFound):
        advocate.open_calls.get_call(OpenCallId(advocate.member.id))
    who = factories.customer(advocate)
    advocate.interactions.log(factories.interaction_draft(who), open_call=OpenCallId(advocate.member.id))
    assert len(advocate.timeline.keys(who)) == 1

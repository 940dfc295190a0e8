"""Which open contacts there are, when the vault is asked again: what is typed here counts, and nothing comes or goes wrongly."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from advocate.domain.call_clock import CallClock
from advocate.domain.ids import CaseId, CustomerId, InteractionId, OpenCallId
from advocate.domain.open_call import OpenCall
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.capture.held_calls import HeldCalls

MARIA, TOM = CustomerId(UUID(int=1)), CustomerId(UUID(int=2))


def call(number: int, **changes) -> OpenCall:
    clock = CallClock.begun(MORNING, ZONE)
    made = OpenCall(id=OpenCallId(UUID(int=number)), member_id=None, clock=clock, text="x", position=number)
    return replace(made, **changes)


def held(*calls: OpenCall) -> HeldCalls:
    held = HeldCalls()
    held.load(calls, MORNING)
    return held


def nobody_is(_call_id) -> bool:
    return False


def test_others_come_in_their_order_and_those_that_went_go():
    calls = held(call(1), call(3))
    taken = calls.take([call(3), call(2)], nobody_is)
    assert taken.has_others
    assert [each.position for each in calls.strips()] == [2, 3]


def test_one_that_was_not_written_yet_stays():
    calls = held(call(1))
    calls.add(call(2))
    taken = calls.take([call(1)], lambda call_id: call_id == call(2).id)
    assert not taken.has_others
    assert len(calls.strips()) == 2


def test_one_that_is_being_saved_does_not_come_back_by_itself():
    calls = held(call(1), call(2))
    calls.let_go(call(1).id)
    assert not calls.take([call(1), call(2)], nobody_is).has_others
    assert [each.position for each in calls.strips()] == [2]
    assert calls.let_back(call(1).id)
    assert [each.position for each in calls.strips()] == [1, 2]
    assert not calls.let_back(call(1).id)


def test_what_is_typed_here_is_newer_than_what_the_vault_says():
    calls = held(call(1))
    calls.hold(call(1, text="typed on"))
    taken = calls.take([call(1)], nobody_is)
    assert calls.find(call(1).id).text == "typed on"
    assert (taken.renamed, taken.without_case, taken.has_others) == ([], [], False)


def test_whom_it_is_about_there_counts_where_it_is_another_and_not_where_it_was_chosen_here():
    calls = held(call(1, customer_id=MARIA, name="Maria"), call(2))
    calls.hold(call(2, customer_id=TOM, name="Tom"))
    taken = calls.take([call(1, customer_id=TOM, name="Tom"), call(2)], nobody_is)
    assert taken.renamed == [call(1).id]
    assert [each.customer_id for each in calls.strips()] == [TOM, TOM]


def test_a_case_that_is_gone_is_let_go_and_a_correction_of_nothing_is_a_strip():
    case, contact = CaseId(UUID(int=7)), InteractionId(UUID(int=8))
    calls = held(call(1, case_id=case), call(2, corrects=contact))
    assert [each.position for each in calls.strips()] == [1]
    assert [each.position for each in calls.corrections(contact)] == [2]
    taken = calls.take([call(1), call(2)], nobody_is)
    assert taken.without_case == [call(1).id]
    assert taken.has_others
    assert [each.position for each in calls.strips()] == [1, 2]

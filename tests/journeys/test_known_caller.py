"""Somebody we know is on the line: found by a piece of their number, read about, written down, promised. No mouse."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.customer import CustomerFilter
from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due, PromiseFilter
from tests import factories
from tests.fakes import MORNING, FakeClock
from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.sitting_down import customer_page, look_for, says, sit_down

pytestmark = pytest.mark.timeout(90)

MARIA = "Maria Gomez"
NUMBER = "+1 404 555 0148"
KIND = "Really kind, even when the house was under water"
SAID = "The boards swell at the window. She waits for the plan. I'll call her back friday 3pm. Thank you."
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path, clock: FakeClock) -> Path:
    """Maria with a pinned note, an open case and a late promise, and somebody with a number like hers."""
    folder = tmp_path / "shop"
    advocate = factories.copy_vault(vault_template, folder, clock)
    maria = factories.customer(advocate, MARIA, pinned_notes=(KIND,))
    factories.customer(advocate, "Tom Price", contact_points=())
    case = CaseDraft(
        customer_id=maria, title="Wet oak floor", opened_at=MORNING - timedelta(days=3), asked="Which room?"
    )
    late = factories.promise_draft(
        maria, words="Send the plan", due=Due.at(MORNING - timedelta(hours=2), factories.ZONE)
    )
    call = factories.interaction_draft(maria, started_at=MORNING - timedelta(days=3))
    advocate.interactions.log(call, (late,), new_case=case)
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, folder: Path, clock: FakeClock):
    hands = sit_down(qtbot, folder, clock)
    yield hands
    hands.window.close()


def test_known_by_a_piece_of_the_number(hands, folder, clock):
    read_the_brief(hands)
    log_the_call(hands, clock)
    promise_what_was_typed(hands)
    says(hands, customer_page(hands), "Call back", "Wet oak floor")
    hands.window.close()
    all_is_as_typed(folder)


def read_the_brief(hands: Hands) -> None:
    look_for(hands, "404.555.01", MARIA)
    hands.press(Key.Key_Return)
    says(hands, customer_page(hands), KIND, "Send the plan", "Wet oak floor", "Which room?")
    assert hands.stands()


def log_the_call(hands: Hands, clock: FakeClock) -> None:
    look_for(hands, "5550148", MARIA)
    hands.press(Key.Key_Return, CTRL)
    strip = hands.workplace.dock.strip
    hands.wait(lambda: hands.stands() is strip.text.editor)
    assert strip.head.title.text() == f"On call with {MARIA}"
    hands.type(SAID)
    clock.pass_time(timedelta(minutes=4))
    hands.press(Key.Key_A, ALT)
    hands.press(Key.Key_M, ALT)
    hands.press(Key.Key_5, ALT)
    hands.press(Key.Key_K, ALT)
    hands.tab_to(lambda widget: widget is strip.form.details.case.box)
    case = strip.form.details.case
    hands.wait(lambda: case.box.findText("Wet oak floor") > 0)
    hands.type("wet")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(hands.said(f"Logged a call with {MARIA}."))


def promise_what_was_typed(hands: Hands) -> None:
    step = hands.workplace.dock.next_step
    assert hands.stands() is step.field.line
    assert step.field.text() == "call back friday 3pm"
    hands.press(Key.Key_Return)
    hands.wait(lambda: not step.isVisible())
    timeline = customer_page(hands).timeline
    hands.wait(lambda: hands.stands() is timeline.view)
    hands.wait(lambda: (entry := timeline.current_entry()) is not None and entry.interaction is not None)


def all_is_as_typed(folder: Path) -> None:
    advocate = factories.app.open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    maria = advocate.customers.list_customers(CustomerFilter(text=MARIA), 0, 1)[0].id
    (case,) = advocate.cases.list_cases(maria)
    call = advocate.timeline.entries(advocate.timeline.keys(maria))[0].interaction
    assert f"{call.title} {call.body}" == SAID
    assert (call.channel, call.direction) == (Channel.CALL, Direction.IN)
    assert (call.outcome, call.effort) == (Outcome.CALL_AGAIN, 5)
    assert (call.duration, call.number_used) == (timedelta(minutes=4), NUMBER)
    assert (call.case_id, case.state, case.contacts) == (case.id, CaseState.OPEN, 2)
    promises = advocate.promises.list_promises(PromiseFilter(customer_id=maria))
    assert [(each.words, each.interaction_id, each.case_id) for each in promises][-1] == (
        "call back",
        call.id,
        case.id,
    )
    assert promises[-1].due == Due.at(MORNING + timedelta(days=1, hours=5, minutes=19), factories.ZONE)
    advocate.close()

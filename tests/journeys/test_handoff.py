"""A case goes from hand to hand at one computer: given with all the next one needs, accepted or returned. No mouse."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from advocate.domain.case import CaseDraft
from advocate.domain.customer import CustomerFilter
from advocate.domain.handoff import HandoffState
from advocate.domain.promise import PromiseFilter
from tests import factories
from tests.fakes import MORNING, FakeClock
from tests.journeys.hands import CTRL, Hands
from tests.journeys.sitting_down import customer_page, lock, look_for, says, sit_down, today, unlock
from ui.handoffs.handoff_overlay import HandoffOverlay
from ui.handoffs.handoff_row import HandoffRow

pytestmark = pytest.mark.timeout(90)

MARIA, PRIYA, LENA = "Maria Gomez", "Priya Natarajan", "Lena Ortiz"
SUMMARY = "Her boards swell at the window, the fitter measures on Friday."
ASKED = "Which room, and since when."
REASON = "It needs Sam, who knows the oak."
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path, clock: FakeClock) -> Path:
    """Priya and Lena; Maria, whose case is Priya's, with a promise in it."""
    folder = tmp_path / "shop"
    advocate = factories.copy_vault(vault_template, folder, clock)
    advocate.team.add_member(LENA)
    me = advocate.member.id
    maria = factories.customer(advocate, MARIA)
    case = CaseDraft(
        customer_id=maria, title="Wet oak floor", opened_at=MORNING - timedelta(days=3), owner_id=me
    )
    call = factories.interaction_draft(maria, started_at=MORNING - timedelta(days=3))
    plan = factories.promise_draft(maria, words="Send the plan", owner_id=me)
    advocate.interactions.log(call, (plan,), new_case=case)
    advocate.close()
    return folder


@pytest.fixture
def hands(qtbot, folder: Path, clock: FakeClock):
    """Priya gives it to Lena, who sits down then and sees it on Today."""
    hands = sit_down(qtbot, folder, clock, PRIYA)
    give(hands)
    clock.pass_time(timedelta(minutes=20))
    lock(hands)
    unlock(hands, LENA)
    hands.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    given = today(hands).cards.handed
    says(
        hands,
        given,
        MARIA,
        "Case: Wet oak floor",
        SUMMARY,
        f"Already asked: {ASKED}",
        "They sounded: worried",
    )
    assert f"from {PRIYA}, 20 min ago" in given_words(given)
    assert "Goes along: Send the plan" in given_words(given)
    hands.tab_to(lambda widget: isinstance(widget, HandoffRow))
    yield hands
    hands.window.close()


def given_words(widget: QWidget) -> str:
    return "\n".join(row.accessibleName() for row in widget.findChildren(HandoffRow))


def give(hands: Hands) -> None:
    look_for(hands, "maria", MARIA)
    hands.press(Key.Key_Return)
    hands.wait(lambda: customer_page(hands).title == MARIA)
    hands.press(Key.Key_H, CTRL)
    hands.wait(lambda: (shown := hands.shown(HandoffOverlay)) is not None and bool(shown.promises.rows()))
    form = hands.shown(HandoffOverlay)
    assert hands.stands() is form.to.field.box
    hands.type("Lena")
    hands.tab_to(lambda widget: widget is form.summary.editor)
    hands.type(SUMMARY)
    hands.tab_to(lambda widget: widget is form.asked.editor)
    hands.type(ASKED)
    hands.tab_to(lambda widget: widget is form.tone.line)
    hands.type("worried")
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: hands.shown(HandoffOverlay) is None)
    says(hands, customer_page(hands).open_column, f"Waiting for {LENA} to accept")


def who_has_it(folder: Path) -> tuple[str, str, int, HandoffState]:
    """Whose case and promise it is now, how often it changed hands, and how the handoff stands."""
    advocate = factories.app.open_with_passphrase(folder, factories.PASSPHRASE, clock=FakeClock())
    names = {member.id: member.name for member in advocate.team.members()}
    maria = advocate.customers.list_customers(CustomerFilter(text=MARIA), 0, 1)[0].id
    (case,) = advocate.cases.open_cases(maria)
    (promise,) = advocate.promises.list_promises(PromiseFilter(customer_id=maria))
    (handoff,) = advocate.handoffs.of_case(case.id)
    assert handoff.asked == ASKED
    advocate.close()
    return names[case.owner_id], promise.owner_name, case.transfers, handoff.state


def test_accepted_by_one_key_it_is_theirs_with_its_promise(hands, folder):
    hands.press(Key.Key_Y)
    hands.wait(lambda: not today(hands).cards.handed.isVisible())
    hands.stands()
    look_for(hands, "maria", MARIA)
    hands.press(Key.Key_Return)
    says(hands, customer_page(hands), "Wet oak floor", "Send the plan", ASKED)
    hands.window.close()
    assert who_has_it(folder) == (LENA, LENA, 1, HandoffState.ACCEPTED)


def test_returned_with_a_reason_it_stays_with_who_gave_it(hands, folder, clock):
    row = hands.stands()
    hands.press(Key.Key_N)
    hands.wait(lambda: row.is_open())
    hands.press(Key.Key_Return, CTRL)
    says(hands, row, "Say why")
    hands.type(REASON)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: not today(hands).cards.handed.isVisible())
    lock(hands)
    clock.pass_time(timedelta(hours=1))
    unlock(hands, PRIYA)
    hands.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    back = today(hands).cards.returned
    says(hands, back, MARIA, f"{LENA} returned it, 1 h ago", f"“{REASON}”")
    hands.tab_to(lambda widget: isinstance(widget, HandoffRow))
    hands.press(Key.Key_M)
    hands.wait(lambda: not back.isVisible())
    hands.stands()
    hands.window.close()
    who, promised, transfers, state = who_has_it(folder)
    assert (who, promised, state) == (PRIYA, PRIYA, HandoffState.RETURNED)
    assert transfers == 1, "it changed hands for her, though it came back"

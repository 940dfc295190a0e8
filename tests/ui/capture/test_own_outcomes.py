"""The team's own outcomes in a strip: chips behind the usual ones, a key for the first three, kept as they read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate.domain.interaction import Outcome
from tests.ui.overlays import logged
from ui.calls.outcome_chips import outcome_key
from ui.capture.next_step_words import begun_from
from ui.capture.saving import SavedCall
from ui.widgets.chips import FilterChip

NAMES = ("Quote sent", "Visit booked", "Sample mailed", "Not for us")


@pytest.fixture
def named(advocate):
    advocate.own_outcomes.set_names(NAMES)


def own(name: str) -> str:
    return outcome_key(Outcome.OWN, name)


def chips(strip) -> dict[str, str]:
    """The words of each, and its key."""
    return {
        chip.label(): chip._hint
        for chip in strip.form.outcome.findChildren(FilterChip)
        if not chip.isHidden()
    }


def ended(advocate, who) -> tuple[Outcome, str]:
    contact = logged(advocate, who)[0]
    return contact.outcome, contact.own_outcome


def test_they_stand_behind_the_usual_ones_the_first_three_with_their_key(named, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.alt("O")
    shown = chips(strip)
    assert list(shown)[-5:] == ["Passed on", *NAMES]
    assert [shown[name] for name in NAMES] == ["8", "9", "0", ""]


@pytest.mark.parametrize(("figure", "name"), list(zip("890", NAMES, strict=False)))
def test_one_key_chooses_one_while_the_strip_is_folded(
    advocate, named, maria, open_strip, hands, figure, name
):
    open_strip(maria)
    hands.type("Oak")
    hands.alt(figure)
    hands.save()
    assert ended(advocate, maria) == (Outcome.OWN, name)


def test_the_others_are_reached_with_the_arrows(advocate, named, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Oak")
    hands.alt("0")
    hands.alt("O")
    hands.press(Qt.Key.Key_Right)
    assert strip.form.outcome.key() == own("Not for us")
    hands.save()
    assert ended(advocate, maria) == (Outcome.OWN, "Not for us")


def test_without_any_the_keys_do_nothing(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Oak")
    hands.alt("8")
    assert strip.form.outcome.key() == Outcome.OPEN
    assert "8" not in chips(strip).values()
    hands.save()
    assert ended(advocate, maria) == (Outcome.OPEN, "")


def test_what_was_chosen_stays_though_the_list_is_another_by_then(
    advocate, named, dock, maria, tom, open_strip, hands, runner
):
    strip = open_strip(maria)
    hands.type("Oak")
    hands.alt("8")
    runner.command(runner, lambda app: app.own_outcomes.set_names(["Offer sent", "Visit booked"]))
    assert (strip.form.outcome.key(), strip.text.text()) == (own("Quote sent"), "Oak")
    assert chips(strip) | {"Quote sent": "", "Offer sent": "8"} == chips(strip)
    open_strip(tom)
    assert "Quote sent" not in chips(strip), "nobody can choose it any more"
    hands.type("Tiles")
    hands.alt("8")
    hands.save()
    assert ended(advocate, tom) == (Outcome.OWN, "Offer sent")
    open_strip(maria)
    assert strip.form.outcome.key() == own("Quote sent")
    hands.save()
    assert ended(advocate, maria) == (Outcome.OWN, "Quote sent")


def test_it_is_in_the_vault_before_it_is_saved_and_back_after_undo(
    advocate, named, dock, maria, open_strip, hands, runner
):
    strip = open_strip(maria)
    hands.type("Oak")
    hands.alt("9")
    dock.calls.write_now()
    (kept,) = advocate.open_calls.list_open()
    assert (kept.outcome, kept.own_outcome) == (Outcome.OWN, "Visit booked")
    hands.save()
    runner.command(runner, lambda app: app.history.undo())
    assert logged(advocate, maria) == []
    open_strip(maria)
    assert (strip.text.text(), strip.form.outcome.key()) == ("Oak", own("Visit booked"))


def test_it_asks_for_no_next_step(named, dock, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.alt("8")
    call = strip.current()
    saved = SavedCall(
        call_id=call.id, customer_id=maria, name="Maria", text="Oak", outcome=Outcome.OWN, case_id=None
    )  # fmt: skip
    assert begun_from(saved, dock.calls.desk) is None


def test_the_head_says_what_a_key_chose_while_the_strip_is_folded(named, maria, open_strip, hands):
    strip = open_strip(maria)
    assert not strip.is_unfolded()
    hands.alt("8")
    assert " · Quote sent · " in strip.head.state.text()
    hands.alt("Q")
    assert " · no answer · " in strip.head.state.text()
    hands.alt("U")
    assert strip.head.state.text().count(" · ") == 2

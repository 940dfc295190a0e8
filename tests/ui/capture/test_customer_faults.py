"""The customer goes, comes back or becomes another one while a call with them is written down: the words stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.errors import NotFound
from tests.fakes import MORNING
from tests.ui.overlays import ENTER, ESC, logged

DOWN = Qt.Key.Key_Down
GONE = "Maria Gomez is not among the customers any more. What you typed is still here: say who it was."


def kept_texts(advocate) -> list[str]:
    return [call.text for call in advocate.open_calls.list_open()]


def trash(runner, strip, customer_id) -> None:
    runner.command(strip, lambda app: app.customers.trash([customer_id]))


def test_in_the_trash_it_says_so_and_restored_it_is_theirs_again(
    advocate, maria, runner, dock, open_strip, hands
):
    strip = open_strip(maria)
    hands.type("She asks for the date")
    dock.calls.write_now()
    trash(runner, strip, maria)
    assert strip.problem.text() == GONE
    hands.save()
    assert strip.isVisible()
    assert kept_texts(advocate) == ["She asks for the date"]
    runner.command(strip, lambda app: app.customers.restore([maria]))
    assert strip.head.title.text() == "On call with Maria Gomez"
    assert not strip.problem.isVisible(), "what was wrong is right again"
    hands.alt("N")
    hands.save()
    assert logged(advocate, maria)[0].title == "She asks for the date"


def test_what_is_typed_on_while_they_are_in_the_trash_is_kept(
    advocate, maria, runner, dock, open_strip, hands
):
    strip = open_strip(maria)
    hands.type("She asks")
    trash(runner, strip, maria)
    hands.alt("N")
    hands.type(" for the date")
    dock.calls.write_now()
    assert kept_texts(advocate) == ["She asks for the date"]
    runner.command(strip, lambda app: app.customers.restore([maria]))
    assert strip.text.text() == "She asks for the date"


def test_erased_for_good_the_words_stay_and_go_to_somebody_else(
    advocate, runner, dock, open_strip, hands, tom, maria
):
    strip = open_strip(maria)
    hands.type("She asks for the date")
    dock.calls.write_now()
    runner.command(strip, lambda app: app.history.undo())  # maria was added last: nothing of her is left
    with pytest.raises(NotFound):
        advocate.customers.get_customer(maria)
    assert strip.problem.text() == GONE
    assert strip.text.text() == "She asks for the date"
    hands.save()
    assert kept_texts(advocate) == ["She asks for the date"]
    assert hands.focus() is strip.whom.search.field.line
    hands.press(Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
    hands.type("tom")
    hands.press(ENTER)
    hands.save()
    assert logged(advocate, tom)[0].title == "She asks for the date"


def test_erased_before_a_word_of_it_was_written(advocate, runner, dock, open_strip, hands, tom, maria):
    strip = open_strip(maria)
    runner.command(strip, lambda app: app.history.undo())
    hands.type("She asks")
    dock.calls.write_now()
    assert kept_texts(advocate) == ["She asks"]
    hands.save()
    assert strip.isVisible()
    assert strip.problem.text()
    assert kept_texts(advocate) == ["She asks"]


def test_one_that_waits_behind_the_shown_one_is_told_too(
    advocate, runner, dock, open_strip, hands, tom, maria
):
    strip = open_strip(maria)
    hands.type("Maria asks")
    open_strip(tom)
    hands.type("Tom waits")
    dock.calls.write_now()
    trash(runner, strip, maria)
    assert strip.text.text() == "Tom waits"
    assert not strip.problem.isVisible()
    hands.press(Qt.Key.Key_1, with_=Qt.KeyboardModifier.ControlModifier)
    assert strip.text.text() == "Maria asks"
    hands.save()
    assert kept_texts(advocate) == ["Maria asks", "Tom waits"]
    assert "Choose a customer" in strip.problem.text()


def test_joined_to_somebody_else_it_is_theirs(advocate, runner, dock, open_strip, hands, tom, maria):
    """As joining two customers does: the open contact is with the other one, in one command with all else."""
    strip = open_strip(maria)
    hands.type("She asks for the date")
    dock.calls.write_now()
    (kept,) = advocate.open_calls.list_open()
    advocate.open_calls.put(replace(kept, customer_id=tom))
    trash(runner, strip, maria)
    assert strip.head.title.text() == "On call with Tom Price"
    assert strip.text.text() == "She asks for the date"
    hands.save()
    assert [call.title for call in logged(advocate, tom)] == ["She asks for the date"]


def test_their_case_goes_and_the_contact_is_kept_without(advocate, runner, dock, open_strip, hands, maria):
    opened = advocate.cases.open_case(CaseDraft(customer_id=maria, title="Oak", opened_at=MORNING))
    strip = open_strip(maria)
    hands.type("She asks for the date")
    hands.alt("M")
    strip.form.details.case.box.setFocus()
    hands.press(DOWN)
    strip._collect()
    assert dock.calls.calls()[0].case_id == CaseId(opened.made)
    dock.calls.write_now()
    runner.command(strip, lambda app: app.history.undo())  # the case
    hands.alt("N")
    hands.save()
    hands.press(ESC)
    (call,) = logged(advocate, maria)
    assert (call.title, call.case_id) == ("She asks for the date", None)

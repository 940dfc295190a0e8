"""A case is made from a strip with one key, named by what was typed; a second press leads to its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.ids import CaseId
from advocate.domain.interaction import Channel
from tests.fakes import MORNING
from tests.ui.overlays import ESC, logged, promises
from ui.capture.case_title import case_title


def shown(strip) -> list[str]:
    return [each.words for each in strip.found.found()]


def test_one_key_makes_the_case_and_the_typing_goes_on(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Boards swell at the window. She is ")
    hands.alt("E")
    assert hands.focus() is strip.text.editor
    assert not strip.is_unfolded()
    assert shown(strip) == ["New case: Boards swell at the window"]
    hands.type("patient.")
    hands.save()
    (case,) = advocate.cases.open_cases(maria)
    assert (case.title, case.contacts) == ("Boards swell at the window", 1)
    assert logged(advocate, maria)[0].case_id == case.id


def test_the_next_step_belongs_to_it(advocate, dock, maria, open_strip, hands):
    open_strip(maria)
    hands.type("Boards swell. I'll call her back friday 3pm.")
    hands.alt("E")
    hands.save()
    assert dock.next_step.isVisible()
    hands.press(Qt.Key.Key_Return)
    (case,) = advocate.cases.open_cases(maria)
    (promise,) = promises(advocate)
    assert promise.case_id == case.id


def test_pressed_again_it_leads_to_the_name(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Boards swell")
    hands.alt("E")
    hands.alt("E")
    assert hands.focus() is strip.form.details.case_title.line
    hands.type("Wet oak floor")
    hands.save()
    (case,) = advocate.cases.open_cases(maria)
    assert case.title == "Wet oak floor"


def test_where_nothing_is_typed_its_name_is_asked(advocate, open_strip, hands):
    strip = open_strip()
    hands.alt("N")
    hands.alt("E")
    assert hands.focus() is strip.form.details.case_title.line
    hands.type("Price of oak")
    hands.alt("W")
    hands.type("Wu Lin")
    hands.press(Qt.Key.Key_Return)
    hands.type("Two rooms.")
    assert strip.current().new_case == "Price of oak", "who it was came later"
    hands.save()
    (hit,) = advocate.search.find_customers("Wu Lin")
    (case,) = advocate.cases.open_cases(hit.customer.id)
    assert case.title == "Price of oak"


def test_a_case_that_was_chosen_stands_under_the_text_with_the_key_to_another(
    advocate, maria, open_strip, hands
):
    draft = CaseDraft(customer_id=maria, title="Flooring of the hall", opened_at=MORNING)
    flooring = CaseId(advocate.cases.open_case(draft).made)
    strip = open_strip(maria)
    strip.form.details.choose_case(flooring, None)
    strip.form.details.changed.emit()
    hands.type("She asks for the date.")
    strip.listening.look()
    assert shown(strip) == ["Case: Flooring of the hall"]
    hands.alt("E")
    assert hands.focus() is strip.form.details.case.box
    hands.press(ESC)
    hands.alt("R")
    hands.save()
    assert advocate.cases.get_case(flooring).state is CaseState.RESOLVED


def test_it_is_there_again_after_a_lock(dock, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Boards swell")
    hands.alt("E")
    dock.calls.write_now()
    dock.calls.forget()
    dock.load()
    assert shown(strip) == ["New case: Boards swell"]


def test_a_note_of_nobody_has_no_case(open_strip, hands):
    strip = open_strip(channel=Channel.NOTE)
    hands.type("Ask about the oak")
    hands.alt("E")
    assert (strip.current().new_case, shown(strip)) == (None, [])


@pytest.mark.parametrize(
    ("title", "text", "named"),
    [
        ("", "", ""),
        ("", " ... \n\n", ""),
        ("Oak", "Something else", "Oak"),
        ("", "“Where is my floor?” she asks", "Where is my floor"),
        ("", "\n  - Boards   swell\nat the window", "Boards swell"),
        ("", "She says that the boards at the big window have begun to swell", "She says that the boards at the big"),
        ("", "مرحبا كيف الحال؟", "مرحبا كيف الحال"),
        ("", "x" * 1_000_000, "x" * 48),
    ],
)  # fmt: skip
def test_what_a_case_is_called_at_first(title: str, text: str, named: str):
    made = case_title(title, text)
    assert made.startswith(named)
    assert len(made) <= 48
    assert bool(made) is bool(named)

"""Closing and locking with a correction that is typed and not saved: it is said first, and nothing goes by itself."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import InteractionId
from tests import factories
from tests.ui.windows import open_window
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.calls.unsaved_overlay import UnsavedOverlay


@pytest.fixture
def contact(advocate) -> InteractionId:
    return factories.interaction(advocate, factories.customer(advocate), body="")


@pytest.fixture
def workplace(qtbot, advocate, tmp_path, contact):
    place = open_window(qtbot, advocate, tmp_path)
    place.go("customer", advocate.interactions.get_interaction(contact).customer_id)
    return place


@pytest.fixture
def half_typed(workplace, advocate, contact, hands) -> CorrectContactOverlay:
    window = workplace.window()
    overlay = CorrectContactOverlay(
        window, window.runner, None, advocate.interactions.get_interaction(contact)
    )
    overlay.open()
    QApplication.processEvents()
    hands.type("She asks for the oak")
    return overlay


def question(workplace) -> UnsavedOverlay | None:
    found = [shown for shown in workplace.window().findChildren(UnsavedOverlay) if not shown.isHidden()]
    return found[0] if found else None


def test_closing_says_what_is_not_saved_and_goes_back_to_it(workplace, half_typed, hands):
    window = workplace.window()
    assert not window.close()
    asked = question(workplace)
    assert asked is not None
    assert hands.focus() is asked.back_button
    assert not window.close()
    asked.back_button.click()
    assert hands.focus() is half_typed.form.text.editor
    hands.type(" sample")
    assert half_typed.form.text.text() == "She asks for the oak sample"


def test_what_was_laid_aside_is_opened_again(workplace, half_typed):
    half_typed.dismiss()
    assert not workplace.window().close()
    asked = question(workplace)
    assert asked is not None
    asked.back_button.click()
    shown = [o for o in workplace.window().findChildren(CorrectContactOverlay) if not o.isHidden()]
    assert [overlay.form.text.text() for overlay in shown] == ["She asks for the oak"]


def test_given_up_it_closes(workplace, half_typed):
    workplace.window().close()
    asked = question(workplace)
    assert asked is not None
    asked.give_up_button.click()
    assert workplace.window().isHidden()


def test_locking_waits_too(workplace, half_typed):
    window = workplace.window()
    window.lock()
    assert window.workplace is workplace
    asked = question(workplace)
    assert asked is not None
    asked.give_up_button.click()
    assert window.workplace is None

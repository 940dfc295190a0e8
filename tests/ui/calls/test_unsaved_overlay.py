"""Closing and locking with a correction that is typed and not saved: nothing is asked, for it is in the vault already; unless
nothing can be written there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import InteractionId
from tests import factories
from tests.ui.windows import open_window
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.calls.unsaved_overlay import UnsavedOverlay
from ui.capture.wishes import CallWish


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


@pytest.fixture
def full_disk(monkeypatch):
    """Nothing of it can be put into the vault any more."""
    monkeypatch.setattr("advocate.services.open_calls.BODY_LIMIT", 3)


def question(workplace) -> UnsavedOverlay | None:
    found = [shown for shown in workplace.window().findChildren(UnsavedOverlay) if not shown.isHidden()]
    return found[0] if found else None


def kept_texts(advocate) -> list[str]:
    return [call.text for call in advocate.open_calls.list_open()]


def test_closing_asks_nothing_and_loses_nothing(workplace, half_typed, advocate):
    assert workplace.window().close()
    assert kept_texts(advocate) == ["She asks for the oak"]


def test_locking_asks_nothing_and_loses_nothing(workplace, half_typed, advocate):
    window = workplace.window()
    window.lock()
    assert window.workplace is None
    assert kept_texts(advocate) == ["She asks for the oak"]


def test_it_is_no_strip(workplace, half_typed):
    half_typed.dismiss()
    assert workplace.dock.calls.calls() == []
    assert not workplace.dock.strip.isVisible()


def test_what_cannot_be_written_is_said_and_it_goes_back_to_it(workplace, half_typed, hands, full_disk):
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


def test_what_was_laid_aside_and_cannot_be_written_is_opened_again(workplace, half_typed, full_disk):
    half_typed.dismiss()
    assert not workplace.window().close()
    asked = question(workplace)
    assert asked is not None
    asked.back_button.click()
    shown = [o for o in workplace.window().findChildren(CorrectContactOverlay) if not o.isHidden()]
    assert [overlay.form.text.text() for overlay in shown] == ["She asks for the oak"]


def test_given_up_it_closes(workplace, half_typed, full_disk):
    workplace.window().close()
    asked = question(workplace)
    assert asked is not None
    asked.give_up_button.click()
    assert workplace.window().isHidden()


def test_a_strip_that_cannot_be_written_is_given_up_too(workplace, advocate, hands, full_disk):
    workplace.dock.begin(CallWish())
    hands.alt("N")
    hands.type("Somebody rang")
    window = workplace.window()
    window.lock()
    asked = question(workplace)
    assert asked is not None
    asked.back_button.click()
    assert hands.focus() is workplace.dock.strip.text.editor
    window.lock()
    asked = question(workplace)
    assert asked is not None
    asked.give_up_button.click()
    assert window.workplace is None

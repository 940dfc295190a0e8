"""Closing and locking with a contact that is typed and not saved: it is said first, and nothing goes by itself."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.windows import open_window
from ui.calls.log_overlay import LogContactOverlay
from ui.calls.unsaved_overlay import UnsavedOverlay


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    place = open_window(qtbot, advocate, tmp_path)
    place.go("customer", factories.customer(advocate))
    return place


def half_typed(workplace, hands) -> LogContactOverlay:
    workplace.log_call()
    QApplication.processEvents()
    hands.type("She asks for the oak")
    (overlay,) = workplace.window().findChildren(LogContactOverlay)
    return overlay


def question(workplace) -> UnsavedOverlay | None:
    found = [shown for shown in workplace.window().findChildren(UnsavedOverlay) if not shown.isHidden()]
    return found[0] if found else None


def test_closing_says_what_is_not_saved_and_goes_back_to_it(workplace, hands):
    window = workplace.window()
    overlay = half_typed(workplace, hands)
    assert not window.close()
    asked = question(workplace)
    assert asked is not None
    assert hands.focus() is asked.back_button
    assert not window.close()
    asked.back_button.click()
    assert hands.focus() is overlay.form.text.editor
    hands.type(" sample")
    assert overlay.form.text.text() == "She asks for the oak sample"


def test_what_was_laid_aside_is_opened_again(workplace, hands):
    half_typed(workplace, hands).dismiss()
    assert not workplace.window().close()
    asked = question(workplace)
    assert asked is not None
    asked.back_button.click()
    shown = [o for o in workplace.window().findChildren(LogContactOverlay) if not o.isHidden()]
    assert [overlay.form.text.text() for overlay in shown] == ["She asks for the oak"]


def test_given_up_it_closes(workplace, hands):
    half_typed(workplace, hands)
    workplace.window().close()
    asked = question(workplace)
    assert asked is not None
    asked.give_up_button.click()
    assert workplace.window().isHidden()


def test_locking_waits_too(workplace, hands):
    window = workplace.window()
    half_typed(workplace, hands)
    window.lock()
    assert window.workplace is workplace
    asked = question(workplace)
    assert asked is not None
    asked.give_up_button.click()
    assert window.workplace is None


def test_an_empty_form_holds_nothing_back(workplace):
    workplace.log_call()
    assert workplace.window().close()

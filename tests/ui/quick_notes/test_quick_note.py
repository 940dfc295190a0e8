"""Quick notes: words at once, kept with one key, sorted later, and never lost by closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.interaction import Channel
from tests import factories
from tests.ui.overlays import Hands, logged
from tests.ui.windows import open_window, press
from ui.calls.unsaved_overlay import UnsavedOverlay
from ui.quick_notes.quick_note_overlay import QuickNoteOverlay

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "settings")


def shown(workplace) -> list[QuickNoteOverlay]:
    return [one for one in workplace.window().findChildren(QuickNoteOverlay) if not one.isHidden()]


def begin(workplace) -> QuickNoteOverlay:
    press(workplace.window(), Qt.Key.Key_N, CTRL)
    (overlay,) = shown(workplace)
    return overlay


def test_one_key_words_one_key_and_it_waits_to_be_sorted(workplace, advocate):
    hands = Hands()
    overlay = begin(workplace)
    assert QApplication.focusWidget() is overlay.text.editor
    assert overlay.foot.note.text() == "Without a customer it waits on Today."
    hands.type("Ask Lena about the oak\nbefore Friday")
    hands.save()
    assert shown(workplace) == []
    (note,) = advocate.quick_notes.list_notes()
    assert note.text == "Ask Lena about the oak\nbefore Friday"
    assert "1 note to sort" in workplace.nav.item("today").accessibleName()
    assert workplace.toasts.toast.isVisible()
    workplace.toasts.toast._button.click()
    assert advocate.quick_notes.list_notes() == ()


def test_of_a_customer_in_view_it_goes_to_their_timeline(workplace, advocate):
    maria = factories.customer(advocate)
    workplace.go("customer", maria)
    hands = Hands()
    overlay = begin(workplace)
    assert overlay.customer.customer().name == "Maria Gomez"
    assert overlay.foot.note.text() == "Goes to the timeline of Maria Gomez."
    hands.type("Prefers the morning")
    hands.save()
    assert [(one.channel, one.body) for one in logged(advocate, maria)] == [
        (Channel.NOTE, "Prefers the morning")
    ]
    assert advocate.quick_notes.list_notes() == ()


def test_a_customer_is_found_by_keys_alone(workplace, advocate):
    maria = factories.customer(advocate)
    hands = Hands()
    begin(workplace)
    hands.type("Prefers the morning")
    hands.alt("C")
    hands.type("maria")
    hands.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    hands.save()
    assert [one.body for one in logged(advocate, maria)] == ["Prefers the morning"]


def test_without_words_it_says_so_and_stays(workplace, advocate):
    hands = Hands()
    overlay = begin(workplace)
    hands.type("   ")
    hands.save()
    assert overlay.foot.error.text() == "A few words are needed."
    assert advocate.quick_notes.list_notes() == ()
    hands.press(Qt.Key.Key_Escape)


def test_what_was_begun_stands_there_again(workplace):
    hands = Hands()
    begin(workplace)
    hands.type("Ask Lena")
    hands.press(Qt.Key.Key_Escape)
    overlay = begin(workplace)
    assert overlay.text.text() == "Ask Lena"
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(" today")
    hands.save()
    assert begin(workplace).text.text() == ""


def test_closing_in_the_middle_of_it_asks_first(workplace, advocate):
    hands = Hands()
    begin(workplace)
    hands.type("Ask Lena about the oak")
    window = workplace.window()
    assert not window.close()
    (asks,) = [one for one in window.findChildren(UnsavedOverlay) if not one.isHidden()]
    assert window.isVisible()
    asks.back_button.click()
    assert shown(workplace)[0].text.text() == "Ask Lena about the oak"
    assert not window.close()
    (asks,) = [one for one in window.findChildren(UnsavedOverlay) if not one.isHidden()]
    asks.give_up_button.click()
    assert window.isHidden()


def test_laid_aside_it_is_asked_about_too_and_gone_with_the_lock(workplace):
    hands = Hands()
    begin(workplace)
    hands.type("Ask Lena")
    hands.press(Qt.Key.Key_Escape)
    window = workplace.window()
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    (asks,) = [one for one in window.findChildren(UnsavedOverlay) if not one.isHidden()]
    asks.back_button.click()
    assert shown(workplace)[0].text.text() == "Ask Lena"

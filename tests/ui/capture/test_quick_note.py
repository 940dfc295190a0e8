"""Quick notes: words at once, kept with one key, sorted later, and never lost by closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.interaction import Channel
from tests import factories
from tests.ui.overlays import Hands, logged
from tests.ui.windows import open_window, press
from ui.capture.strip import CallStrip

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "settings")


@pytest.fixture
def hands() -> Hands:
    return Hands()


def begin(workplace) -> CallStrip:
    press(workplace.window(), Qt.Key.Key_N, CTRL)
    return workplace.dock.strip


def test_one_key_words_one_key_and_it_waits_to_be_sorted(workplace, advocate, hands):
    strip = begin(workplace)
    assert QApplication.focusWidget() is strip.text.editor
    assert strip.head.title.text() == "Quick note"
    hands.type("Ask Lena about the oak\nbefore Friday")
    hands.save()
    assert strip.isHidden()
    (note,) = advocate.quick_notes.list_notes()
    assert note.text == "Ask Lena about the oak\nbefore Friday"
    assert "1 note to sort" in workplace.nav.item("today").accessibleName()
    assert workplace.toasts.toast.isVisible()
    workplace.toasts.toast._button.click()
    assert advocate.quick_notes.list_notes() == ()
    assert strip.text.text() == "Ask Lena about the oak\nbefore Friday"


def test_of_a_customer_in_view_it_goes_to_their_timeline(workplace, advocate, hands):
    maria = factories.customer(advocate)
    workplace.go("customer", maria)
    strip = begin(workplace)
    assert strip.head.title.text() == "Note about Maria Gomez"
    hands.type("Prefers the morning")
    hands.save()
    assert [(one.channel, one.title) for one in logged(advocate, maria)] == [
        (Channel.NOTE, "Prefers the morning")
    ]
    assert advocate.quick_notes.list_notes() == ()
    assert not workplace.dock.next_step.isVisible()


def test_a_customer_is_found_by_keys_alone(workplace, advocate, hands):
    maria = factories.customer(advocate)
    begin(workplace)
    hands.type("Prefers the morning")
    hands.alt("W")
    hands.type("maria")
    hands.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    hands.save()
    assert [one.title for one in logged(advocate, maria)] == ["Prefers the morning"]


def test_without_words_it_says_so_and_stays(workplace, advocate, hands):
    strip = begin(workplace)
    hands.type("   ")
    hands.save()
    assert "A few words are enough" in strip.problem.text()
    assert advocate.quick_notes.list_notes() == ()


def test_closing_in_the_middle_of_it_asks_nothing_and_loses_nothing(workplace, advocate, hands):
    begin(workplace)
    hands.type("Ask Lena about the oak")
    assert workplace.window().close()
    assert [call.text for call in advocate.open_calls.list_open()] == ["Ask Lena about the oak"]

"""Several windows of one vault: changes reach all, each has its own toasts and keys, and they close and lock together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests import factories
from tests.ui.overlays import Hands
from tests.ui.windows import open_window, press
from ui.calls.unsaved_overlay import UnsavedOverlay
from ui.windows.customer_window import CustomerWindow

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def people(advocate):
    return {name: factories.customer(advocate, name) for name in ("Maria Gomez", "Tom Price")}


@pytest.fixture
def workplace(qtbot, advocate, tmp_path, people):
    place = open_window(qtbot, advocate, tmp_path / "new", "settings")
    family = place.window().family
    yield place
    for window in tuple(family.customers):
        window.close_at_once()


def own_window(workplace, qtbot, customer) -> CustomerWindow:
    """By the key of the act, from the customer's page."""
    main = workplace.window()
    main.activateWindow()
    workplace.go("customer", customer)
    qtbot.waitUntil(main.isActiveWindow)
    press(main, Qt.Key.Key_W, CTRL, SHIFT)
    window = main.family.customers[-1]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_it_shows_the_customer_without_navigation_and_bears_their_name(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    assert window.windowTitle() == "Maria Gomez · Advocate"
    assert window.workplace.page("customer").title == "Maria Gomez"
    assert not window.workplace.nav.isVisible()
    assert workplace.here() == ("customer", people["Maria Gomez"]), "the main window stays where it was"


def test_the_same_customer_is_raised_not_opened_twice(workplace, qtbot, people):
    own_window(workplace, qtbot, people["Maria Gomez"])
    own_window(workplace, qtbot, people["Tom Price"])
    assert len(workplace.window().family.customers) == 2
    workplace.go("customer-window", people["Maria Gomez"])
    assert len(workplace.window().family.customers) == 2


def test_changes_reach_all_windows_and_only_the_one_in_front_says_so(workplace, qtbot, people, advocate):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    maria = people["Maria Gomez"]
    heard: list[object] = []
    workplace.page("customer").records_changed = heard.append
    window.workplace._runner.command(window, lambda app: app.customers.archive([maria]))
    assert len(heard) == 1
    assert window.workplace.toasts.toast.sentence() == "Archived Maria Gomez."
    assert not workplace.toasts.toast.isVisible()
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.workplace.toasts.toast.sentence() == "Took back: Archived Maria Gomez."
    workplace.window().activateWindow()
    qtbot.waitUntil(workplace.window().isActiveWindow)
    workplace._runner.command(workplace, lambda app: app.customers.archive([maria]))
    assert workplace.toasts.toast.sentence() == "Archived Maria Gomez."


def test_keys_work_in_the_window_that_has_them(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    press(window, Qt.Key.Key_K, CTRL)
    assert window.workplace.find_overlay.isVisible()
    assert not workplace.find_overlay.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "tom")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.customer_id() == people["Tom Price"]
    assert window.windowTitle() == "Tom Price · Advocate"
    press(window, Qt.Key.Key_Left, ALT)
    assert window.customer_id() == people["Maria Gomez"]


def test_other_places_are_shown_in_the_main_window(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    press(window, Qt.Key.Key_Comma, CTRL)
    assert workplace.here()[0] == "settings"
    qtbot.waitUntil(workplace.window().isActiveWindow)
    window.workplace.go("promises")
    assert workplace.here()[0] == "promises"


def test_it_closes_alone_by_key_and_stands_there_again_as_it_was(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    window.setGeometry(30, 60, 1010, 640)
    press(window, Qt.Key.Key_W, CTRL)
    assert window.isHidden()
    family = workplace.window().family
    assert family.customers == []
    assert workplace.window().isVisible()
    assert workplace.window().memory.now.customer_geometry == (30, 60, 1010, 640)


def test_with_the_main_window_all_of_them_close(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    ended: list[int] = []
    workplace.window().ended.connect(lambda: ended.append(1))
    assert workplace.window().close()
    assert window.isHidden()
    assert ended == [1]


def test_what_is_written_down_from_a_window_of_its_own_stands_in_the_main_one(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    press(window, Qt.Key.Key_L, CTRL)
    strip = workplace.dock.strip
    assert strip.head.title.text() == "On call with Maria Gomez"
    qtbot.waitUntil(workplace.window().isActiveWindow)
    Hands().type("Ask Lena")
    assert strip.text.text() == "Ask Lena"


def test_a_window_with_something_typed_holds_the_others_back(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    press(window, Qt.Key.Key_N, CTRL, SHIFT)
    Hands().type("Ask Lena")
    assert not workplace.window().close()
    asked = [one for one in window.findChildren(UnsavedOverlay) if not one.isHidden()]
    assert len(asked) == 1
    assert workplace.window().isVisible()
    asked[0].give_up_button.click()
    assert workplace.window().isHidden()
    assert window.isHidden()


def test_the_lock_closes_all_of_them(workplace, qtbot, people):
    window = own_window(workplace, qtbot, people["Maria Gomez"])
    main = workplace.window()
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    assert main.workplace is None
    assert window.isHidden()
    assert main.family.customers == []

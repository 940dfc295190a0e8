"""The brief beside a call while another page is in sight: it follows the strip, gives way to the page, and is folded by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests import factories
from tests.ui.everyone.seeing import cut_off, out_of_sight
from tests.ui.overlays import CTRL, ESC, Hands
from tests.ui.stage import click, seen
from tests.ui.windows import open_window
from ui.acts.shortcuts import shortcuts
from ui.brief.beside_pages import OWN_PAGE_FOLDS_BELOW
from ui.brief.brief_panel import BriefPanel
from ui.calls.customer_choice import whom
from ui.capture.wishes import CallWish
from ui.customer.page_columns import OPEN_BESIDE_FROM
from ui.frame.places import PLACES
from ui.page_memory import PageMemory
from ui.theme import theme
from ui.widgets.scroll_area import ScrollArea

B = Qt.Key.Key_B


@pytest.fixture
def workplace(qtbot, advocate, maria, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new", "promises")


@pytest.fixture
def tom(advocate):
    return factories.customer(advocate, "Tom Price", pinned_notes=("Hard of hearing on the left.",))


@pytest.fixture
def call(workplace, advocate):
    def call(customer_id=None):
        customer = advocate.customers.get_customer(customer_id) if customer_id else None
        workplace.dock.begin(CallWish(customer=whom(customer)))
        QApplication.processEvents()
        return workplace.dock.strip

    return call


def size(workplace, width: int, height: int = 800, scale: float = 1.0) -> None:
    theme().set_scale(scale)
    workplace.window().setMinimumSize(width, height)
    workplace.window().resize(width, height)
    for _ in range(3):
        QApplication.processEvents()


def brief(workplace) -> str:
    return seen(workplace.beside.panel) if workplace.beside.is_shown() else ""


def test_it_is_not_made_before_there_is_a_call(workplace, maria, call):
    assert workplace.findChildren(BriefPanel) == []
    call()
    assert workplace.findChildren(BriefPanel) == [], "nobody knows yet who it is"
    call(maria)
    assert "Really kind, even when the house was under water." in brief(workplace)
    panel, stack = workplace.beside.panel, workplace.stack
    assert panel.geometry().right() == workplace.beside.width() - 1
    assert stack.geometry().right() < panel.geometry().left(), "the page gives way to it"


def test_it_follows_the_strip_that_is_shown_and_goes_with_it(workplace, maria, tom, call):
    hands = Hands()
    call(maria)
    hands.type("The oak.")
    call(tom)
    assert "Hard of hearing" in brief(workplace)
    hands.press(Qt.Key.Key_1, with_=CTRL)
    assert "Really kind" in brief(workplace)
    hands.save()
    assert "Hard of hearing" in brief(workplace), "the strip that comes into sight then"
    workplace.dock.strip.put_away()
    assert brief(workplace) == ""
    QApplication.processEvents()
    assert workplace.stack.width() == workplace.beside.width()
    workplace.undo()
    assert "Really kind" in brief(workplace), "the call that is brought back"


def test_their_own_page_says_it_already_and_the_name_leads_there(workplace, maria, tom, call):
    size(workplace, 1500)
    call(maria)
    workplace.go("customer", tom)
    assert "Really kind" in brief(workplace)
    click(workplace.beside.panel.name)
    assert workplace.here() == ("customer", maria)
    assert brief(workplace) == ""
    workplace.go("notes")
    assert "Really kind" in brief(workplace)


def test_beside_somebody_elses_three_columns_it_waits_for_its_key_where_there_is_little_room(
    workplace, maria, tom, call
):
    size(workplace, 1280)
    call(maria)
    assert "Really kind" in brief(workplace)
    workplace.go("customer", tom)
    QApplication.processEvents()
    assert brief(workplace) == ""
    assert workplace.stack.width() == workplace.beside.width()
    assert workplace.dock.strip.brief_button.isVisible()
    workplace.go("promises")
    assert "Really kind" in brief(workplace)


def test_once_it_is_known_who_it_is_the_brief_is_there(workplace, advocate, maria, call):
    strip = call()
    assert brief(workplace) == ""
    strip.whom.search.found.emit(whom(advocate.customers.get_customer(maria)))
    assert "Really kind" in brief(workplace)
    workplace.dock.calls.write_now()
    workplace.window().runner.command(workplace, lambda app: app.customers.trash([maria]))
    assert brief(workplace) == ""


def test_of_somebody_new_it_says_that_nothing_is_known_yet(workplace, advocate, maria, call):
    new = factories.customer(advocate, "Jane Fairweather")
    call(new)
    assert "Nothing is known of them yet." in brief(workplace)
    call(maria)
    assert "Nothing is known" not in brief(workplace)


def test_a_key_folds_it_and_brings_it_back_and_it_is_remembered(qtbot, workplace, maria, call):
    hands = Hands()
    strip = call(maria)
    assert not strip.brief_button.isVisible()
    hands.press(B, with_=CTRL)
    assert brief(workplace) == ""
    assert workplace.stack.width() == workplace.beside.width()
    assert hands.focus() is strip.text.editor
    assert strip.brief_button.isVisible()
    assert PageMemory.of(workplace.window().runner).get("capture", "brief") == "folded"
    strip.put_away()
    call(maria)
    assert brief(workplace) == ""
    click(strip.brief_button)
    assert "Really kind" in brief(workplace)
    assert not strip.brief_button.isVisible()
    workplace.beside.panel.name.setFocus()
    click(workplace.beside.panel.fold_button)
    assert brief(workplace) == ""
    assert hands.focus() is strip.text.editor, "the keyboard is not lost with it"


def test_without_a_call_the_key_does_nothing(workplace, maria, call):
    assert not shortcuts().can_run("call.brief", workplace.window())
    strip = call(maria)
    assert shortcuts().can_run("call.brief", workplace.window())
    workplace.go("customer", maria)
    assert not shortcuts().can_run("call.brief", workplace.window())
    assert not strip.brief_button.isVisible()


def test_in_a_narrow_window_the_page_keeps_its_room(workplace, maria, call):
    hands = Hands()
    size(workplace, 960, 600, 1.5)
    strip = call(maria)
    assert brief(workplace) == ""
    assert strip.brief_button.isVisible()
    hands.press(B, with_=CTRL)
    assert "Really kind" in brief(workplace)
    assert workplace.stack.width() == workplace.beside.width(), "it lies over the page"
    panel = workplace.beside.panel
    assert (panel.geometry().right(), panel.height()) == (
        workplace.beside.width() - 1,
        workplace.beside.height(),
    )
    assert panel.findChild(ScrollArea).height() == panel.height(), "and is read in all of it"
    size(workplace, 1440, 900)
    assert "Really kind" in brief(workplace)
    assert workplace.stack.width() < workplace.beside.width()
    hands.press(B, with_=CTRL)
    size(workplace, 960, 600)
    assert "Really kind" in brief(workplace), "what was chosen for a narrow window is kept for itself"


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (1280, 800, 1.0),
        (1280, 800, 1.5),
        (1440, 900, 1.0),
        (1440, 900, 1.5),
        (960, 600, 1.0),
        (960, 600, 1.5),
    ],
)
def test_on_no_page_is_a_word_cut_beside_it(workplace, maria, tom, call, width, height, scale):
    """Nothing that is not cut without it."""

    def flaws() -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for entry in PLACES:
            workplace.go(entry.key, tom if entry.key == "customer" else None)
            size(workplace, width, height, scale)
            assert workplace.window().width() == width, "nothing makes the window wider"
            page, beside = workplace.stack.currentWidget(), workplace.beside
            found[entry.key] = {str(each) for each in (*cut_off(beside), *out_of_sight(page))}
        return found

    call(maria)
    Hands().press(ESC)
    workplace.beside.follow(None)
    before = flaws()
    workplace.beside.follow(maria)
    assert {key: found - before[key] for key, found in flaws().items() if found - before[key]} == {}


def test_on_their_own_page_it_says_what_a_narrow_window_folds_away(workplace, advocate, maria, tom):
    hands = Hands()
    size(workplace, 960, 600)
    workplace.go("customer", maria)
    assert brief(workplace) == "", "nothing lies over the page unasked"
    hands.press(B, with_=CTRL)
    assert "Really kind" in brief(workplace)
    assert workplace.beside.panel.customer_id() == maria
    assert workplace.stack.width() == workplace.beside.width()
    workplace.go("customer", tom)
    assert brief(workplace) == "", "asked for once"
    hands.press(B, with_=CTRL)
    assert "Hard of hearing" in brief(workplace)
    size(workplace, OPEN_BESIDE_FROM, 700)
    assert brief(workplace) == "", "the page has the room to say it itself"
    assert not shortcuts().can_run("call.brief", workplace.window())


def test_the_page_folds_its_column_where_the_brief_takes_over():
    assert OWN_PAGE_FOLDS_BELOW == OPEN_BESIDE_FROM


def test_during_their_call_their_page_offers_it_too(workplace, maria, call):
    size(workplace, 960, 600)
    strip = call(maria)
    workplace.go("customer", maria)
    assert brief(workplace) == ""
    assert strip.brief_button.isVisible()
    Hands().press(B, with_=CTRL)
    assert "Really kind" in brief(workplace)


def test_what_has_the_keyboard_is_not_left_below_it(workplace, maria):
    hands = Hands()
    size(workplace, 960, 600)
    workplace.go("customer", maria)
    page = workplace.stack.currentWidget()
    far = max(
        (
            each
            for each in page.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ),
        key=lambda each: each.mapTo(page, each.rect().topRight()).x(),
    )
    far.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(B, with_=CTRL)
    panel = workplace.beside.panel
    assert panel.isAncestorOf(hands.focus())
    hands.press(B, with_=CTRL)
    assert hands.focus() is far

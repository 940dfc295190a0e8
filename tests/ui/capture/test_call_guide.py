"""The call guide beside a call: off until somebody wants it, ticked by keys or a click, and there again after a crash."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from advocate.domain.call_guide import DEFAULT_GUIDE
from advocate.domain.interaction import Channel
from tests.ui.overlays import ALT, SHIFT, logged
from tests.ui.stage import click
from ui.capture.dock import CallDock
from ui.capture.open_calls import OpenCalls
from ui.runner import InlineRunner

G = Qt.Key.Key_G


@pytest.fixture
def wanted(advocate) -> None:
    """The member at the keyboard wants to see it."""
    advocate.call_guide.show(True)


def ticked(strip) -> list[str]:
    return [tick.step for tick in strip.guide_row.ticks() if tick.isChecked()]


def test_it_is_off_until_somebody_wants_it(advocate, maria, open_strip, hands, runner):
    strip = open_strip(maria)
    assert not strip.guide_row.isVisible()
    hands.press(G, with_=ALT)
    assert strip.current().guide_ticked == ()
    assert strip.text.text() == ""
    runner.command(runner, lambda app: app.call_guide.show(True))
    assert strip.guide_row.isVisible()
    assert [tick.step for tick in strip.guide_row.ticks()] == list(DEFAULT_GUIDE)
    runner.command(runner, lambda app: app.call_guide.show(False))
    assert not strip.guide_row.isVisible()


def test_one_key_ticks_the_next_and_another_takes_the_last_back(wanted, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("She asks")
    hands.press(G, G, with_=ALT)
    assert ticked(strip) == ["Introduce yourself", "Listen"]
    hands.press(G, with_=ALT | SHIFT)
    assert ticked(strip) == ["Introduce yourself"]
    hands.press(G, with_=ALT | SHIFT)
    hands.press(G, with_=ALT | SHIFT)
    assert ticked(strip) == []
    hands.press(*[G] * 9, with_=ALT)
    assert ticked(strip) == list(DEFAULT_GUIDE), "after the last there is nothing more to tick"
    assert strip.text.text() == "She asks", "nothing was typed by it"
    assert strip.text.editor.hasFocus()


def test_a_click_ticks_any_and_the_key_goes_on_with_the_first_that_is_left(wanted, maria, open_strip, hands):
    strip = open_strip(maria)
    click(strip.guide_row.ticks()[2])
    assert strip.text.editor.hasFocus(), "typing goes on"
    hands.press(G, with_=ALT)
    assert strip.current().guide_ticked == ("Ask", "Introduce yourself")
    click(strip.guide_row.ticks()[2])
    assert ticked(strip) == ["Introduce yourself"]
    hands.press(G, with_=ALT | SHIFT)
    assert ticked(strip) == []


def test_each_call_has_its_own_ticks_and_a_note_has_none(wanted, dock, maria, tom, open_strip, hands):
    strip = open_strip(maria)
    hands.press(G, with_=ALT)
    open_strip(tom)
    assert ticked(strip) == []
    hands.press(G, G, with_=ALT)
    dock.strip.show_nth(0)
    assert ticked(strip) == ["Introduce yourself"]
    open_strip(channel=Channel.NOTE)
    assert not strip.guide_row.isVisible()
    dock.strip.show_nth(1)
    assert ticked(strip) == ["Introduce yourself", "Listen"]


def test_the_ticks_come_back_with_the_call(wanted, advocate, dock, maria, open_strip, hands, window):
    open_strip(maria)
    hands.type("She asks")
    hands.press(G, G, with_=ALT)
    dock.calls.write_now()
    dock.hide()
    again = CallDock(
        InlineRunner(advocate, window.page), window
    )  # as after a crash: from what is on the disk
    window.column.addWidget(again)
    again.load()
    assert OpenCalls.of(again._runner) is not dock.calls
    assert ticked(again.strip) == ["Introduce yourself", "Listen"]


def test_what_the_team_edits_is_shown_at_once_and_ticks_stay_with_their_words(
    wanted, maria, open_strip, hands, runner
):
    strip = open_strip(maria)
    hands.press(G, G, with_=ALT)
    steps = ("Say who you are & where", "Listen", "Promise")
    runner.command(runner, lambda app: app.call_guide.set_steps(steps))
    assert [tick.step for tick in strip.guide_row.ticks()] == list(steps)
    assert ticked(strip) == ["Listen"]
    hands.press(G, with_=ALT)
    assert ticked(strip) == ["Say who you are & where", "Listen"]


def test_saved_the_call_is_as_without_it(wanted, advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("She asks")
    hands.press(G, with_=ALT)
    hands.save()
    (call,) = logged(advocate, maria)
    assert (call.title, call.body) == ("She asks", "")
    assert strip.isHidden()


def test_a_screen_reader_hears_a_list_of_check_boxes(wanted, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.press(G, with_=ALT)
    said = [QAccessible.queryAccessibleInterface(tick) for tick in strip.guide_row.ticks()]
    assert {each.role() for each in said} == {QAccessible.Role.CheckBox}
    assert [each.text(QAccessible.Text.Name) for each in said] == list(DEFAULT_GUIDE)
    assert [bool(each.state().checked) for each in said] == [True, False, False, False, False, False]
    assert strip.guide_row.accessibleName() == "Call guide"


def test_tab_stops_once_and_arrows_go_through(wanted, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.press(G, with_=ALT)
    ticks = strip.guide_row.ticks()
    stops = [tick for tick in ticks if tick.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [ticks[1]]
    ticks[1].setFocus()
    hands.press(Qt.Key.Key_Right)
    assert ticks[2].hasFocus()
    hands.press(Qt.Key.Key_Space)
    assert ticked(strip) == ["Introduce yourself", "Ask"]
    hands.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert ticks[0].hasFocus()


@pytest.mark.parametrize(("width", "steps"), [(1400, 6), (640, 6), (500, 30), (200, 30)])
def test_in_little_room_the_words_of_the_next_step_stay(
    wanted, advocate, window, maria, open_strip, hands, width, steps
):
    if steps != len(DEFAULT_GUIDE):
        advocate.call_guide.set_steps(
            [f"Step number {number}, said at some length" for number in range(steps)]
        )
    strip = open_strip(maria)
    hands.press(*[G] * (steps // 2), with_=ALT)
    row = strip.guide_row
    row.setFixedWidth(width)
    QApplication.processEvents()
    shown = [tick for tick in row.ticks() if tick.isVisible()]
    for before, after in pairwise(shown):
        assert before.geometry().right() < after.geometry().left()
    assert row._cap.geometry().right() <= row.width()
    (following,) = [tick for tick in row.ticks() if tick.is_next]
    assert following.isVisible()
    assert following.is_worded
    hands.press(*[G] * steps, with_=ALT)
    assert row._cap.geometry().right() <= row.width(), "with all of them ticked, too"
    if width == 1400:
        assert all(tick.is_worded for tick in row.ticks())

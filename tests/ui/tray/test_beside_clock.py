"""Beside the clock: what the sign says, what its menu does, and what closing the window means. The desktop is a stand-in,
because a test has none; everything else is real."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from advocate import settings
from advocate.domain.promise import Due, PromiseFilter, PromiseState
from advocate.domain.reminder import Reminder, ReminderState
from tests import factories
from tests.fakes import MORNING
from tests.ui.windows import make_window, press
from ui.frame.window_memory import WindowMemory
from ui.promises.end_overlay import EndPromiseOverlay
from ui.runner import InlineRunner
from ui.tray import beside_clock
from ui.tray.stay_overlay import StayOverlay
from ui.tray.tray import tray_picture
from ui.tray.unseen import next_reminder

# A screen that is none has no place for a sign, either.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "propagateSizeHints", extend=True)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def told(monkeypatch) -> list[tuple[str, str]]:
    """What the desktop was asked to show."""
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(beside_clock, "tray_is_there", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, words, *_rest: told.append((title, words))
    )
    return told


@pytest.fixture
def window(told, qtbot, advocate, tmp_path):
    window = make_window(qtbot, InlineRunner(advocate), tmp_path / "new")
    window.show_workplace("settings")
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.quit()


def entries(window) -> list[str]:
    menu = window.clock_side.tray.menu
    return [
        one.text().partition("\t")[0] for one in menu.actions() if one.isVisible() and not one.isSeparator()
    ]


def choose(window, words: str) -> None:
    menu = window.clock_side.tray.menu
    next(one for one in menu.actions() if one.text().startswith(words)).trigger()


def asks(window) -> StayOverlay | None:
    return next((one for one in window.findChildren(StayOverlay) if not one.isHidden()), None)


def test_without_a_place_beside_the_clock_closing_ends(qtbot, advocate, tmp_path):
    window = make_window(qtbot, InlineRunner(advocate), tmp_path / "new")
    window.show_workplace("settings")
    window.show()
    assert window.clock_side.tray is None
    assert window.close()


def test_the_sign_says_how_many_are_late_and_what_comes_next(window, advocate):
    customer = factories.customer(advocate)
    assert window.clock_side.tray.tooltip() == "Advocate · nothing late"
    late = Due.at(MORNING - timedelta(hours=2), factories.ZONE)
    factories.promise(advocate, customer, due=late, made_at=MORNING - timedelta(days=2))
    factories.promise(
        advocate, customer, words="Send the price", due=Due.at(MORNING + timedelta(hours=3), factories.ZONE)
    )
    window.workplace._refresh()
    assert window.clock_side.tray.tooltip() == "Advocate · 1 promise late"
    assert entries(window) == [
        "Open Advocate",
        "Next: today 12:41 · Send the price",
        "Quick note",
        "Log a call",
        "Quit",
    ]


def test_while_locked_it_says_nothing_of_the_vault(window, advocate):
    factories.promise(
        advocate,
        factories.customer(advocate),
        words="Send the price",
        due=Due.at(MORNING + timedelta(hours=3), factories.ZONE),
    )
    window.workplace._refresh()
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    assert window.workplace is None
    assert entries(window) == ["Open Advocate", "Quit"]
    assert window.clock_side.tray.tooltip() == "Advocate · locked"
    assert window.close(), "a locked one has nothing to stay for"


def test_closing_asks_once_and_staying_is_remembered(window, advocate):
    assert not window.close()
    asked = asks(window)
    assert asked is not None
    assert QApplication.focusWidget() is asked.stay_button
    asked.stay_button.click()
    assert window.isHidden()
    assert advocate.settings.get(settings.KEEP_IN_TRAY) == "yes"
    choose(window, "Open Advocate")
    assert window.isVisible()
    assert not window.close()
    assert asks(window) is None
    assert window.isHidden()


def test_escape_leaves_it_open_and_undecided(window, advocate):
    window.close()
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.isVisible()
    assert advocate.settings.get(settings.KEEP_IN_TRAY) == "ask"


def test_quitting_is_remembered_too_and_the_act_quits_at_once(window, advocate):
    ended: list[int] = []
    window.ended.connect(lambda: ended.append(1))
    window.close()
    asks(window).quit_button.click()
    assert ended == [1]
    assert advocate.settings.get(settings.KEEP_IN_TRAY) == "no"


def test_control_q_ends_whatever_the_setting_says(window, advocate):
    advocate.settings.set(settings.KEEP_IN_TRAY, "yes")
    window.workplace._refresh()
    ended: list[int] = []
    window.ended.connect(lambda: ended.append(1))
    press(window, Qt.Key.Key_Q, CTRL)
    assert ended == [1]


def test_a_quick_note_from_the_menu_brings_the_window_and_the_line(window, advocate):
    window.workplace._runner.command(window, lambda app: app.settings.set(settings.KEEP_IN_TRAY, "yes"))
    window.close()
    choose(window, "Quick note")
    assert window.isVisible()
    editor = window.workplace.dock.strip.text.editor
    assert window.focusWidget() is editor
    QTest.keyClicks(editor, "From the car park")
    press(editor, Qt.Key.Key_Return, CTRL)
    assert [one.text for one in advocate.quick_notes.list_notes()] == ["From the car park"]


def test_a_reminder_is_told_in_the_window_and_beside_the_clock_once_it_is_closed(
    window, advocate, told, clock, qtbot
):
    customer = factories.customer(advocate)
    price = Due.at(MORNING + timedelta(minutes=5), factories.ZONE)
    factories.promise(
        advocate, customer, words="Send the price", due=price, made_at=MORNING - timedelta(days=1)
    )
    window.clock_side.begin()
    assert window.workplace.toasts.toast.sentence() == "Due today 09:46: Send the price · Maria Gomez"
    assert told == []
    assert window.clock_side.tray.tooltip() == "Advocate · nothing late · 1 reminder unanswered"
    window.workplace.toasts.toast.buttons()[-1].click()
    assert window.workplace.here() == ("customer", customer)
    window.workplace._runner.command(window, lambda app: app.settings.set(settings.KEEP_IN_TRAY, "yes"))
    window.close()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    clock.pass_time(timedelta(minutes=2))
    back = Due.at(MORNING + timedelta(minutes=8), factories.ZONE)
    factories.promise(advocate, customer, words="Call back", due=back, made_at=MORNING - timedelta(days=1))
    window.clock_side.begin()
    assert told == [("Due today 09:49", "Call back\nMaria Gomez")]
    window.clock_side.tray._icon.messageClicked.emit()
    assert window.isVisible()
    assert window.workplace.here() == ("customer", customer)
    promises = advocate.promises.list_promises(PromiseFilter(), 0, 9)
    assert [len(shown(advocate, each.id)) for each in promises] == [1, 1]


def test_a_late_one_kept_from_its_notice_is_asked_about_in_the_window(window, advocate, qtbot):
    due = Due.at(MORNING - timedelta(minutes=5), factories.ZONE)
    customer = factories.customer(advocate)
    price = factories.promise(
        advocate, customer, words="Send the price", due=due, made_at=MORNING - timedelta(days=1)
    )
    window.clock_side.begin()
    window.workplace.toasts.toast.buttons()[0].click()
    (question,) = (each for each in window.findChildren(EndPromiseOverlay) if each.isVisible())
    question.why.reason.line.setText("The mill was closed")
    press(question.why.reason.line, Qt.Key.Key_Return, CTRL)
    kept = advocate.promises.get_promise(price)
    assert (kept.state, kept.reason) == (PromiseState.KEPT, "The mill was closed")


def shown(advocate, promise_id) -> list[Reminder]:
    """The reminders of that promise which somebody has seen."""
    return [each for each in advocate.reminders.history(promise_id) if each.state is ReminderState.SHOWN]


def test_a_locked_one_stays_where_the_person_chose_so_and_says_that_something_is_due(
    window, advocate, told, clock, qtbot
):
    window.workplace._runner.command(window, lambda app: app.settings.set(settings.KEEP_IN_TRAY, "yes"))
    due = Due.at(MORNING + timedelta(minutes=20), factories.ZONE)
    factories.promise(
        advocate, factories.customer(advocate), words="Send the price", due=due, made_at=MORNING
    )
    window.clock_side.begin()
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    assert not window.close()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    window.clock_side._watch.look()
    assert told == []
    clock.pass_time(timedelta(minutes=11))
    window.clock_side._watch.look()
    window.clock_side._watch.look()
    assert told == [("Something is due in Advocate.", "Unlock to see it.")]
    assert window.memory.now.next_reminder == (MORNING + timedelta(minutes=10)).isoformat()
    window.clock_side.tray._icon.messageClicked.emit()
    assert window.isVisible()


def test_starting_unseen_it_waits_beside_the_clock_until_it_is_wanted(told, qtbot, clock, tmp_path):
    memory = WindowMemory(tmp_path / "window.json")
    memory.note(next_reminder=(MORNING + timedelta(minutes=3)).isoformat())
    window = make_window(qtbot, InlineRunner(), tmp_path / "new", memory)
    window.begin(tmp_path / "vault")
    window.begin_unseen(next_reminder(memory), clock)
    assert window.isHidden()
    assert entries(window) == ["Open Advocate", "Quit"]
    assert told == []
    clock.pass_time(timedelta(minutes=5))
    window.clock_side._watch.look()
    assert told == [("Something is due in Advocate.", "Unlock to see it.")]
    choose(window, "Open Advocate")
    assert window.isVisible()
    assert not window.close()
    assert window.isHidden()
    window.quit()


@pytest.mark.parametrize("written", ["", "soon", "2026-03-12T14:00:00"])
def test_a_moment_that_is_none_is_no_matter(written):
    memory = WindowMemory(None)
    memory.note(next_reminder=written)
    assert next_reminder(memory) is None


@pytest.mark.parametrize("late", [0, 7, 12, 400])
def test_the_picture_can_be_drawn(qapp, late):
    plain = tray_picture(0, is_locked=False).toImage()
    drawn = tray_picture(late, is_locked=False).toImage()
    assert (drawn == plain) is (late == 0)
    assert tray_picture(late, is_locked=True).toImage() != drawn

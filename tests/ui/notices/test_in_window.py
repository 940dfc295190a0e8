"""Reminders told in the window, answered with real keys by somebody who types: no letter is lost, and no other key is taken."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import Due, PromiseState
from advocate.domain.reminder import ReminderState
from tests import factories
from tests.fakes import MORNING
from tests.ui.windows import open_window
from ui.acts.notice import KEEP
from ui.acts.shortcuts import shortcuts
from ui.today.page import TodayPage
from ui.widgets import toast_card

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MINUTE = timedelta(minutes=1)
Key = Qt.Key


class Desk:
    """A window on a vault, one customer, and hands on the keyboard."""

    def __init__(self, qtbot, advocate, clock, folder) -> None:
        self.qtbot, self.advocate, self.clock = qtbot, advocate, clock
        self.customer = factories.customer(advocate)
        self.workplace = open_window(qtbot, advocate, folder / "new", "settings")
        self.window = self.workplace.window()

    @property
    def card(self) -> toast_card.Toast:
        return self.workplace.toasts.toast

    def remind(self, words: str):
        """Told at once, as by the watch of this window; what was told before is marked, and a minute old."""
        self.clock.pass_time(2 * MINUTE)
        due = Due.at(self.clock.now() + 5 * MINUTE, factories.ZONE)
        promise = factories.promise(
            self.advocate, self.customer, words=words, due=due, made_at=MORNING - timedelta(days=1)
        )
        self.window.clock_side.begin()
        assert words in self.card.sentence()
        return promise

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Once the card stands there long enough to be meant."""
        self.qtbot.waitUntil(lambda: not self.workplace.toasts.shown() or self.card.takes_keys())
        self.press_at_once(key, held)

    def press_at_once(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key, held)

    def editor(self):
        """Of the strip, the keyboard in it."""
        self.workplace.log_call()
        editor = self.workplace.dock.strip.form.text.editor
        self.qtbot.waitUntil(editor.hasFocus)
        return editor

    def offers(self) -> list[tuple[str, str]]:
        return [(button.label(), button._hint) for button in self.card.buttons()]

    def state(self, promise) -> PromiseState:
        return self.advocate.promises.get_promise(promise).state

    def waits(self) -> int:
        return self.advocate.reminders.waiting().count


@pytest.fixture
def desk(qtbot, advocate, clock, tmp_path):
    shortcuts().put_all_back()
    yield Desk(qtbot, advocate, clock, tmp_path)
    shortcuts().put_all_back()


def test_of_one_promise_it_offers_what_the_desktop_does_and_says_the_keys(desk):
    desk.remind("Send the price")
    assert desk.offers() == [("Kept", "Ctrl F7"), ("Snooze 10 minutes", "Shift F7"), ("Open", "F7")]


def test_kept_in_the_middle_of_a_sentence_which_goes_on(desk):
    editor = desk.editor()
    QTest.keyClicks(editor, "She asks which ")
    price = desk.remind("Send the price")
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, "day the ")
    desk.press(Key.Key_F7, CTRL)
    assert QApplication.focusWidget() is editor
    QTest.keyClicks(editor, "fitters come")
    assert desk.state(price) is PromiseState.KEPT
    assert editor.toPlainText() == "She asks which day the fitters come"
    assert desk.card.sentence().startswith("Kept"), "and it can be taken back"


def test_put_off_in_the_middle_of_a_sentence(desk):
    editor = desk.editor()
    QTest.keyClicks(editor, "She asks")
    price = desk.remind("Send the price")
    desk.press(Key.Key_F7, SHIFT)
    QTest.keyClicks(editor, " which day")
    assert editor.toPlainText() == "She asks which day"
    reminder = desk.advocate.reminders.history(price)[0]
    assert (reminder.state, desk.waits()) == (ReminderState.SNOOZED, 0)


def test_opened_while_writing_and_back_in_the_text_with_its_own_key(desk):
    editor = desk.editor()
    QTest.keyClicks(editor, "She asks")
    desk.remind("Send the price")
    desk.press(Key.Key_F7)
    assert desk.workplace.here() == ("customer", desk.customer)
    desk.press(Key.Key_F8)
    QTest.keyClicks(QApplication.focusWidget(), " which day")
    assert editor.toPlainText() == "She asks which day"


def test_of_two_after_each_other_each_is_answered_by_itself(desk):
    desk.editor()
    price, back = desk.remind("Send the price"), desk.remind("Call back")
    desk.press(Key.Key_F7, SHIFT)
    assert [desk.state(price), desk.state(back)] == [PromiseState.OPEN] * 2
    assert desk.advocate.reminders.history(back)[0].state is ReminderState.SNOOZED
    desk.workplace.toasts.dismiss()  # what was done
    assert "Send the price" in desk.card.sentence()
    desk.press(Key.Key_F7, CTRL)
    assert [desk.state(price), desk.state(back)] == [PromiseState.KEPT, PromiseState.OPEN]


def test_a_key_pressed_too_soon_is_not_taken_for_what_came_up_under_it(desk, monkeypatch):
    monkeypatch.setattr(toast_card, "KEYS_AFTER", 60_000)
    desk.editor()
    price = desk.remind("Send the price")
    desk.press_at_once(Key.Key_F7, CTRL)
    assert desk.state(price) is PromiseState.OPEN
    desk.card.buttons()[0].click()
    assert desk.state(price) is PromiseState.KEPT


def test_one_that_leaves_by_itself_is_unanswered_still(desk, monkeypatch, qtbot):
    monkeypatch.setattr(toast_card, "SHOWN_FOR", 40)
    counted: list[int] = []
    desk.window.clock_side._watch.counted.connect(counted.append)
    price = desk.remind("Send the price")
    qtbot.waitUntil(lambda: not desk.workplace.toasts.shown())
    desk.window.clock_side.begin()
    assert desk.waits() == 1
    assert counted[-1] == 1, "the sign beside the clock says so"
    assert desk.advocate.reminders.history(price)[0].state is ReminderState.SHOWN
    desk.workplace.go("today")
    page = desk.workplace.page("today")
    assert isinstance(page, TodayPage)
    groups = page.cards.promises.groups
    assert [line.value.words for group in groups.values() for line in group.lines.lines()] == [
        "Send the price"
    ]
    editor = desk.editor()
    desk.press(Key.Key_F7, CTRL)
    assert editor.hasFocus()
    assert desk.state(price) is PromiseState.OPEN, "what is not in sight is not answered"


def test_of_several_it_only_leads_to_today(desk, advocate):
    due = Due.at(MORNING + 5 * MINUTE, factories.ZONE)
    for words in ("Send the price", "Call back"):
        factories.promise(advocate, desk.customer, words=words, due=due, made_at=MORNING - timedelta(days=1))
    desk.window.clock_side.begin()
    assert desk.offers() == [("Show", "F7")]
    desk.press(Key.Key_F7, SHIFT)
    desk.press(Key.Key_F7)
    assert desk.workplace.here()[0] == "today"
    assert desk.waits() == 2


def test_it_is_announced_with_its_words_and_keys(desk, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(toast_card, "announce", lambda _card, sentence: said.append(sentence))
    shortcuts().rebind(KEEP, "F12")
    desk.remind("Send the price")
    sentence = "Due today 09:48: Send the price · Maria Gomez"
    assert said == [f"{sentence}. Kept, F12. Snooze 10 minutes, Shift+F7. Open, F7"]
    kept = desk.card.buttons()[0]
    assert (kept._hint, kept.accessibleDescription()) == ("F12", f"F12. {sentence}")
    desk.press(Key.Key_F12)
    assert desk.waits() == 0


def test_tab_goes_through_its_buttons_as_they_stand(desk):
    desk.remind("Send the price")
    desk.card.buttons()[0].setFocus()
    reached = []
    for _ in range(2):
        desk.press_at_once(Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == list(desk.card.buttons()[1:])

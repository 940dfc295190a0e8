"""Reminders from falling due to their answer, with the hands on the keyboard: while somebody types, put off until the next
morning, after a weekend, moved with the customer's yes, and of what repeats."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from advocate import app
from advocate.domain.promise import Due, Promise, PromiseFilter, PromiseState
from advocate.domain.reminder import ReminderState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.journeys.sitting_down import sit_down, today
from ui.promises.end_overlay import EndPromiseOverlay
from ui.promises.move_overlay import MoveOverlay
from ui.promises.page import PromisesPage
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.snooze_overlay import SnoozeOverlay
from ui.today.line import Line

pytestmark = pytest.mark.timeout(90)

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
MARIA = "Maria Gomez"
Key = Qt.Key


@pytest.fixture
def folder(vault_template: Path, tmp_path: Path, clock: FakeClock) -> Path:
    folder = tmp_path / "shop"
    advocate = factories.copy_vault(vault_template, folder, clock)
    factories.customer(advocate, MARIA)
    advocate.close()
    return folder


@pytest.fixture
def promised(folder: Path, clock: FakeClock):
    """Promises made two days before the morning, by their words, when they are due, and reminders of their own; closed again."""

    def promised(*dues: tuple[Any, ...]) -> None:
        advocate = app.open_with_passphrase(folder, factories.PASSPHRASE, clock=clock)
        maria = advocate.resolver.customer(MARIA)
        for words, at, *remind in dues:
            own = tuple(remind) or None
            made_at = MORNING - 2 * DAY
            factories.promise(advocate, maria, words=words, due=Due.at(at, ZONE), made_at=made_at, remind=own)
        advocate.close()

    return promised


class Seat:
    """At which one person sits after the other, each with a window of their own."""

    def __init__(self, qtbot, folder: Path, clock: FakeClock) -> None:
        self._qtbot, self._folder, self._clock = qtbot, folder, clock
        self._hands: Hands | None = None

    def take(self) -> Hands:
        self.leave()
        self._hands = sit_down(self._qtbot, self._folder, self._clock)
        return self._hands

    def leave(self) -> None:
        hands, self._hands = self._hands, None
        if hands is not None:
            hands.window.close()  # at once, or as soon as what is typed is written
            hands.wait(hands.window.isHidden)


@pytest.fixture
def seat(qtbot, folder: Path, clock: FakeClock) -> Iterator[Seat]:
    seat = Seat(qtbot, folder, clock)
    yield seat
    seat.leave()


def kept_in(folder: Path, clock: FakeClock) -> list[tuple[Promise, list[ReminderState]]]:
    """What stands in the closed vault: every promise by its due time, with what became of its reminders."""
    advocate = app.open_with_passphrase(folder, factories.PASSPHRASE, clock=clock)
    promises = advocate.promises.list_promises(PromiseFilter(state=None))
    found = [(each, [one.state for one in advocate.reminders.history(each.id)]) for each in promises]
    advocate.close()
    return sorted(found, key=lambda pair: pair[0].due.end)


def time_passes(hands: Hands, clock: FakeClock, until: datetime) -> None:
    """It is later, and whoever was away from the window is back at it."""
    clock.pass_time(until - clock.at)
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def told(hands: Hands, *words: str) -> str:
    """What the window says of it."""
    toasts = hands.workplace.toasts

    def sentence() -> str:
        said = (card.sentence() for card in toasts.shown())
        return next((each for each in said if all(word in each for word in words)), "")

    hands.wait(lambda: bool(sentence()))
    return sentence()


def lines(hands: Hands) -> list[str]:
    """Of the late promises on Today, from the top."""
    groups = today(hands).cards.promises.groups
    return [line.value.words for line in groups["late"].lines.lines()]


def promises(hands: Hands) -> PromisesPage:
    """The page of all promises, the keyboard on its list."""
    hands.press(Key.Key_1, ALT)
    hands.wait(lambda: hands.workplace.here()[0] == "today")
    hands.press(Key.Key_3, ALT)
    page = hands.workplace.page("promises")
    assert isinstance(page, PromisesPage)
    hands.wait(lambda: page.list.promise() is not None and page.list.isVisible())
    hands.tab_to(lambda widget: widget is page.list)
    return page


def test_it_falls_due_while_somebody_types_and_is_answered_with_keys(seat, promised, folder, clock):
    promised(("Send the price", MORNING + 15 * MINUTE))
    hands = seat.take()
    hands.press(Key.Key_L, CTRL)
    editor = hands.workplace.dock.strip.form.text.editor
    hands.wait(lambda: hands.here() is editor)
    hands.type("She asks which day")
    time_passes(hands, clock, MORNING + 5 * MINUTE)
    assert told(hands, "Due today 09:56") == f"Due today 09:56: Send the price · {MARIA}"
    assert hands.stands() is editor, "a reminder takes nobody's keyboard"
    hands.type(" the fitters come")
    assert editor.toPlainText() == "She asks which day the fitters come"

    hands.press(Key.Key_Escape)
    hands.wait(lambda: not hands.is_in(hands.workplace.dock))
    page = promises(hands)
    hands.press(Key.Key_K)
    hands.wait(lambda: page.list.promise() is None)
    seat.leave()
    ((promise, reminders),) = kept_in(folder, clock)
    assert promise.state is PromiseState.KEPT
    assert reminders == [ReminderState.OVER], "of what is kept nobody is told once more"


def test_it_is_kept_and_another_put_off_without_leaving_the_text(seat, promised, folder, clock):
    promised(
        ("Send the price", MORNING + 15 * MINUTE), ("Send the samples", MORNING + 20 * MINUTE, 8 * MINUTE)
    )
    hands = seat.take()
    hands.press(Key.Key_L, CTRL)
    editor = hands.workplace.dock.strip.form.text.editor
    hands.wait(lambda: hands.here() is editor)
    toasts = hands.workplace.toasts
    hands.type("She asks ")
    time_passes(hands, clock, MORNING + 5 * MINUTE)
    told(hands, "Send the price")
    hands.type("which day ")
    hands.wait(lambda: toasts.toast.takes_keys())
    hands.press(Key.Key_F7, CTRL)
    hands.wait(hands.said(f"Kept for {MARIA}: Send the price."))
    hands.type("the fitters ")
    time_passes(hands, clock, MORNING + 12 * MINUTE)
    told(hands, "Send the samples")
    hands.wait(lambda: "samples" in toasts.toast.sentence() and toasts.toast.takes_keys())
    hands.press(Key.Key_F7, SHIFT)
    hands.wait(lambda: toasts.toast.sentence().startswith("Reminder put off"))
    hands.type("come")
    assert hands.stands() is editor
    assert editor.toPlainText() == "She asks which day the fitters come"
    seat.leave()
    price, samples = kept_in(folder, clock)
    assert (price[0].state, price[1]) == (PromiseState.KEPT, [ReminderState.OVER])
    assert samples[0].state is PromiseState.OPEN
    assert ReminderState.SNOOZED in samples[1]


def test_put_off_until_tomorrow_morning_it_is_back_then(seat, promised, folder, clock):
    promised(("Evening update", MORNING + 2 * HOUR), ("Send the samples", MORNING + 6 * HOUR, HOUR))
    hands = seat.take()
    page = promises(hands)
    hands.press(Key.Key_S)
    hands.wait(lambda: (shown := hands.shown(SnoozeOverlay)) is not None and bool(shown.times.rows))
    rows = hands.shown(SnoozeOverlay).times.rows
    place = next(n for n, row in enumerate(rows, 1) if row.label() == "Tomorrow morning")
    hands.type(str(place))
    hands.wait(lambda: hands.shown(SnoozeOverlay) is None)
    hands.wait(lambda: page.list.promise() is not None and page.list.promise().put_off is not None)

    time_passes(hands, clock, MORNING + 5 * HOUR)
    assert "Send the samples" in told(hands, "While you were away: 1 reminder"), "and of nothing else"
    time_passes(hands, clock, datetime(2026, 3, 13, 13, tzinfo=UTC))  # nine in New York
    sentence = told(hands, "While you were away: 1 reminder", "Evening update")
    assert sentence.endswith(f"Promise 21 h late: Evening update · {MARIA}")


def test_after_a_weekend_they_are_listed_in_order_and_answered_one_by_one(seat, promised, folder, clock):
    friday, saturday, sunday = (MORNING + DAY * days for days in (1, 2, 3))
    promised(("Sunday", sunday), ("Friday", friday), ("Saturday", saturday))
    seat.take()
    seat.leave()
    clock.pass_time(DAY * 4)
    hands = seat.take()
    assert told(hands, "While you were away: 3 reminders").endswith(f"· {MARIA}, {MARIA}, {MARIA}")
    hands.wait(lambda: lines(hands) == ["Friday", "Saturday", "Sunday"] and isinstance(hands.here(), Line))

    answer_late(hands, "Friday", Key.Key_K)
    hands.wait(lambda: lines(hands) == ["Saturday", "Sunday"] and isinstance(hands.here(), Line))
    assert hands.stands().value.words == "Saturday"
    hands.press(Key.Key_S)
    hands.wait(lambda: (shown := hands.shown(SnoozeOverlay)) is not None and bool(shown.times.rows))
    hands.type("1")
    hands.wait(lambda: hands.shown(SnoozeOverlay) is None and isinstance(hands.here(), Line))
    if hands.stands().value.words != "Sunday":
        hands.press(Key.Key_Down)
    answer_late(hands, "Sunday", Key.Key_X)
    hands.wait(lambda: lines(hands) == ["Saturday"])
    seat.leave()
    states = {promise.words: (promise.state, reminders[-1]) for promise, reminders in kept_in(folder, clock)}
    assert states == {
        "Friday": (PromiseState.KEPT, ReminderState.OVER),
        "Saturday": (PromiseState.OPEN, ReminderState.WAITING),
        "Sunday": (PromiseState.RELEASED, ReminderState.OVER),
    }


def answer_late(hands: Hands, words: str, key: Key) -> None:
    assert hands.stands().value.words == words
    hands.press(key)
    hands.wait(lambda: (shown := hands.shown(EndPromiseOverlay)) is not None and hands.is_in(shown))
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: hands.shown(EndPromiseOverlay) is None)


def test_moved_with_the_customers_yes_it_is_told_of_at_its_new_time(seat, promised, folder, clock):
    promised(("Measure the stairs", MORNING + 2 * HOUR))
    hands = seat.take()
    page = promises(hands)
    hands.press(Key.Key_R)
    hands.wait(lambda: (shown := hands.shown(MoveOverlay)) is not None and hands.is_in(shown))
    due = hands.shown(MoveOverlay).due
    hands.type("monday 9:00")
    hands.wait(lambda: due.value() is not None)
    hands.press(Key.Key_Return, CTRL)
    monday = datetime(2026, 3, 16, 13, tzinfo=UTC)
    hands.wait(lambda: hands.shown(MoveOverlay) is None and page.list.promise() is None)
    time_passes(hands, clock, monday - 10 * MINUTE)
    assert "Due today 09:00: Measure the stairs" in told(hands, "While you were away: 1 reminder")
    promises(hands)
    hands.press(Key.Key_K)
    hands.wait(lambda: page.list.promise() is None)
    seat.leave()
    before, after = kept_in(folder, clock)
    assert (before[0].state, after[0].state) == (PromiseState.RENEGOTIATED, PromiseState.KEPT)
    assert after[0].replaces_id == before[0].id
    assert ReminderState.WAITING not in before[1] + after[1]


def test_what_repeats_is_answered_three_times(seat, folder, clock):
    hands = seat.take()
    hands.press(Key.Key_3, ALT)
    hands.wait(lambda: hands.workplace.here()[0] == "promises")
    hands.press(Key.Key_P, CTRL | SHIFT)
    hands.wait(lambda: (shown := hands.shown(PromiseOverlay)) is not None and hands.is_in(shown))
    overlay = hands.shown(PromiseOverlay)
    hands.type("maria")
    search = overlay.customer.search
    hands.wait(lambda: search.list.isVisible() and search.list.current_row().title == MARIA)
    hands.press(Key.Key_Return)
    hands.wait(lambda: hands.here() is overlay.words.line)
    hands.type("ring her every day at 10")
    hands.wait(lambda: overlay.words.value() is not None)
    hands.press(Key.Key_Return, CTRL)
    hands.wait(lambda: hands.shown(PromiseOverlay) is None)
    for day in range(3):
        time_passes(hands, clock, MORNING.replace(hour=14, minute=0) + DAY * day)
        told(hands, "Ring her", MARIA)
        page = promises(hands)
        answered = page.list.promise()
        hands.press(Key.Key_K)
        hands.wait(lambda page=page, answered=answered: page.list.promise() not in (None, answered))
    seat.leave()
    found = kept_in(folder, clock)
    assert [promise.state for promise, _ in found] == [*[PromiseState.KEPT] * 3, PromiseState.OPEN]
    assert {promise.cadence_id is not None for promise, _ in found} == {True}

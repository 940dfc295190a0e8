"""How a promise went, as people read it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.promise import Due
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.promises.history_overlay import PromiseHistoryOverlay


def told(window, runner, advocate, promise) -> list[str]:
    overlay = PromiseHistoryOverlay(window, runner, advocate.promises.get_promise(promise))
    overlay.open()
    QApplication.processEvents()
    overlay.grab()
    rows = [overlay._list.itemAt(number).widget() for number in range(overlay._list.count())]
    return [row.accessibleName() for row in rows if isinstance(row, QWidget)]


def test_all_of_it_newest_first(window, runner, advocate, make, clock):
    sam = advocate.team.add_member("Sam Reed").made
    promise = make("Price of the oak", 3)
    clock.pass_time(timedelta(minutes=1))
    advocate.promises.change(promise, words="price of the ash", owner_id=sam)
    clock.pass_time(timedelta(minutes=1))
    advocate.reminders.snooze([promise], MORNING + timedelta(hours=1), "nobody answered")
    clock.pass_time(timedelta(minutes=1))
    second = advocate.promises.move({promise: Due.on(date(2026, 3, 13), ZONE)}, "", "Friday then.").made
    clock.pass_time(timedelta(days=3))
    advocate.promises.keep(second, "the van broke down")
    assert told(window, runner, advocate, second) == [
        "Kept late. Priya Natarajan · today 09:44. The van broke down",
        "Moved, as agreed, from Thu 12 Mar 12:41 to Fri 13 Mar. Priya Natarajan · Thu 12 Mar 09:44. "
        "They heard: “Friday then.”",
        "Reminder put off until Thu 12 Mar 10:41. Priya Natarajan · Thu 12 Mar 09:43. Nobody answered",
        "Changed. Priya Natarajan · Thu 12 Mar 09:42. Price of the ash (before: Price of the oak). "
        "Sam Reed keeps it, not Priya Natarajan any more",
        "Promised. Priya Natarajan · Thu 12 Mar 09:41. Price of the oak. For Thu 12 Mar 12:41",
    ]


def test_a_broken_one_that_was_promised_anew_and_one_that_was_opened_again(
    window, runner, advocate, make, clock
):
    promise = make("Price of the oak", -2)
    advocate.promises.break_promise(promise, "No oak.")
    clock.pass_time(timedelta(minutes=1))
    advocate.promises.reopen(promise)
    clock.pass_time(timedelta(minutes=1))
    advocate.promises.move({promise: Due.on(date(2026, 3, 16), ZONE)}, "Still no oak.")
    titles = [each.split(".")[0] for each in told(window, runner, advocate, promise)]
    assert titles[:3] == [
        "Broken, and promised anew: not today 07:41, but Mon 16 Mar",
        "Opened again",
        "Could not be kept",
    ]

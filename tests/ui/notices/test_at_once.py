"""Ten thousand promises that are late at once, with the vault on a thread of its own: one telling, and the window goes on."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from tests import factories
from tests.ui.notices.many import ten_thousand_late
from tests.ui.notices.ways import KeptWay
from ui.notices.teller import Teller
from ui.notices.watch import ReminderWatch

LONGEST_STANDSTILL = 0.5  # seconds, on a computer that does other things as well


def test_the_window_goes_on_while_ten_thousand_are_read_and_marked(qtbot, real_runner):
    owner, done = QObject(), []
    real_runner.write(
        owner, lambda app: ten_thousand_late(app, factories.customer(app)), done.append, done.append
    )
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    way, beats = KeptWay(), [perf_counter()]
    watch = ReminderWatch(real_runner, Teller((way,), owner), owner)
    heart = QTimer(owner)
    heart.timeout.connect(lambda: beats.append(perf_counter()))
    heart.start(5)
    watch.begin()
    qtbot.waitUntil(lambda: bool(way.told) and not watch._is_telling, timeout=60_000)
    heart.stop()
    standstill = max(after - before for before, after in pairwise(beats))
    print(
        f"longest standstill {standstill * 1000:.0f} ms, {beats[-1] - beats[0]:.2f} s until all were marked"
    )
    assert way.titles() == ["While you were away: 10,000 reminders"]
    assert standstill < LONGEST_STANDSTILL
    new: list[int] = []
    real_runner.query(owner, "new", lambda app: app.reminders.waiting().new, new.append)
    qtbot.waitUntil(lambda: bool(new))
    assert new == [0]
    watch.end()

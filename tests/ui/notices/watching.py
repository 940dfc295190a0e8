"""A vault and whoever sits at it, told by a way that keeps what it was told."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject

from advocate.domain.promise import Due, Promise
from advocate.domain.reminder import ReminderState
from tests import factories
from tests.fakes import MORNING
from tests.ui.notices.ways import KeptWay
from ui.notices.answers import Answers
from ui.notices.teller import Teller
from ui.notices.watch import LONGEST, ReminderWatch
from ui.runner import InlineRunner

MINUTE = timedelta(minutes=1)
LONG_AGO = MORNING - timedelta(days=30)


class Desk:
    """A vault, whoever sits at it, and what they are told."""

    def __init__(self, advocate, clock) -> None:
        self.advocate, self.clock = advocate, clock
        self.owner = QObject()
        self.runner = InlineRunner(advocate, self.owner)
        self.way = KeptWay()
        self.watch = ReminderWatch(self.runner, Teller((self.way,), self.owner), self.owner)
        self.counts: list[int] = []
        self.planned: list[datetime | None] = []
        self.asked: list[object] = []
        self.watch.counted.connect(self.counts.append)
        self.watch.planned.connect(self.planned.append)
        self.answers = Answers(self.runner, self.owner)
        self.watch.chosen.connect(self.answers.take)
        self.late: list[Promise] = []
        self.answers.kept_late.connect(self.late.append)
        self.watch.unlock_wanted.connect(lambda: self.asked.append("unlock"))
        self.answers.customer_wanted.connect(self.asked.append)
        self.answers.place_wanted.connect(self.asked.append)
        self.answers.said.connect(lambda telling: self.asked.append(telling.title))
        self.customer = factories.customer(advocate)

    def promise(self, words: str, minutes: float, **changes):
        """Due so many minutes from the morning of the clock, told of ten minutes before it and then."""
        due = Due.at(MORNING + timedelta(minutes=minutes), factories.ZONE)
        draft = {"words": words, "due": due, "made_at": LONG_AGO, **changes}
        return factories.promise(self.advocate, self.customer, **draft)

    def begin(self) -> Desk:
        self.watch.begin()
        return self

    def after(self, span: timedelta) -> None:
        """Time goes by; the timer goes off at least every ten minutes."""
        while span > timedelta():
            self.sleep(min(span, LONGEST))
            span -= LONGEST

    def sleep(self, span: timedelta) -> None:
        """The computer slept so long; the timer goes off late, or somebody comes back to the window."""
        self.clock.pass_time(span)
        self.watch.look()

    def states(self, promise_id) -> list[ReminderState]:
        return [each.state for each in self.advocate.reminders.history(promise_id)]


@pytest.fixture
def desk(qapp, advocate, clock):
    desk = Desk(advocate, clock)
    yield desk
    desk.watch.end()

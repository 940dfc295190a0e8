"""Lives the weeks of somebody who promises things, and looks whether a reminder is lost, early or told twice.

`python -m bench.robustness_reminders --weeks 1000 --seed 7` prints survived/tried. In these weeks promises are made for
moments, days and windows of days, repeat, are put right, moved, kept, reopened and put off; the team chooses other reminders;
the computer is off for days, its clock is set back by minutes or days, another zone begins; the program dies before a reminder
was shown, and between shown and marked. Survived: at every look exactly those promises are new, and exactly those wait, that a
list on paper says, and the next look is when the paper says.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Set
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from advocate import app, settings
from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.cadence import CadenceDraft, Rhythm
from advocate.domain.customer import CustomerFilter
from advocate.domain.ids import CustomerId, PromiseId
from advocate.domain.moment import end_of_day, local, start_of_day
from advocate.domain.promise import Due, PromiseDraft, PromiseFilter
from bench.paper_reminders import Paper
from bench.robustness_vault import PASSPHRASE, ZONE, make_template

WEEKS_OF_A_LIFE = 20
ZONES = ("America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe")
CHOSEN = ("10,0", "60,0", "1440", "0", "")
MOST_OPEN = 25
SET_BACK = (timedelta(seconds=20), timedelta(hours=1), timedelta(hours=1), timedelta(days=1))
BEGUN = datetime(2026, 2, 20, 13, 41, tzinfo=UTC)


class SetClock:
    """A clock that is moved by the life it shows."""

    def __init__(self) -> None:
        self.at = BEGUN

    def now(self) -> datetime:
        return self.at

    def steady(self) -> timedelta:
        return self.at - BEGUN


@dataclass
class Life:
    """One computer, one member. paper: what should happen, by promise, worked out apart."""

    folder: Path
    rng: random.Random
    clock: SetClock = field(default_factory=SetClock)
    papers: dict[PromiseId, Paper] = field(default_factory=dict)
    app: Advocate = field(init=False)
    who: CustomerId = field(init=False)
    zone: str = ZONES[0]
    befores: str = CHOSEN[0]
    wrong: str = ""
    told_as_one: int = 0
    """Missed times that stand in one promise with another: so many more than there are promises."""

    def begin(self) -> None:
        self._open()
        self.who = self.app.customers.list_customers(CustomerFilter())[0].id
        rhythm = Rhythm(rule="FREQ=DAILY", first=self.clock.at + timedelta(hours=1), zone=self.zone)
        draft = CadenceDraft(customer_id=self.who, words="Update", rhythm=rhythm, made_at=self.clock.at)
        self._adopt(self.app.cadences.make(draft))

    def week(self) -> str:
        """What is wrong in seven days, or nothing."""
        end = self.clock.at + timedelta(days=7)
        while self.clock.at < end and not self.wrong:
            self.rng.choice(self._acts())()
            self._pass_time()
            self._look()
        return self.wrong

    def end(self) -> None:
        self.app.close()

    # what somebody does

    def _acts(self) -> list[Callable[[], None]]:
        usual = [
            self._make,
            self._make,
            self._keep,
            self._keep,
            self._snooze,
            self._snooze,
            self._move,
            self._change,
        ]
        return [
            *usual,
            self._reword,
            self._reopen,
            self._choose,
            self._set_back,
            self._go_away,
            self._turn_off,
        ]

    def _make(self) -> None:
        if len(self._open_ones()) < MOST_OPEN:
            own = self.rng.choice([None, None, (), (timedelta(hours=2), timedelta())])
            draft = PromiseDraft(
                customer_id=self.who, words="Call", due=self._due(), made_at=self.clock.at, remind=own
            )
            self._adopt(self.app.promises.make(draft))

    def _keep(self) -> None:
        for each in self._some(3):
            self._adopt(self.app.promises.keep(each, told="Done"))
            self.papers[each].end()

    def _snooze(self) -> None:
        if chosen := self._some(2):
            until = self.clock.at + self.rng.choice(
                [timedelta(minutes=10), timedelta(hours=5), timedelta(days=3)]
            )
            self._adopt(self.app.reminders.snooze(chosen, until, "Busy"))
            for each in chosen:
                self.papers[each].snooze(self.clock.at, until, self.befores)

    def _move(self) -> None:
        for each in self._some(1):
            due = self._due()
            self.papers[each].end()
            self._adopt(self.app.promises.move({each: due}, "Was ill"))

    def _change(self) -> None:
        for each in self._some(1):
            due = self._due()
            self._adopt(self.app.promises.change_due({each: due}))
            self.papers[each].put_right(due, self.clock.at, self.befores)

    def _reword(self) -> None:
        for each in self._some(1):
            self._adopt(self.app.promises.change(each, words=f"Call {self.rng.random()}"))

    def _reopen(self) -> None:
        moved = {paper.replaces for paper in self.papers.values()}
        ended = [each for each, paper in self.papers.items() if not paper.is_open and each not in moved]
        if ended and len(self._open_ones()) < MOST_OPEN:
            each = self.rng.choice(ended[-20:])
            self._adopt(self.app.promises.reopen(each))
            self.papers[each].reopen(self.befores)

    def _choose(self) -> None:
        self.befores = self.rng.choice(CHOSEN)
        self._adopt(self.app.settings.set(settings.REMIND_BEFORES, self.befores))
        for paper in self.papers.values():
            paper.plan(self.befores)

    def _set_back(self) -> None:
        self.clock.at -= self.rng.choice(SET_BACK)

    def _go_away(self) -> None:
        self.zone = self.rng.choice(ZONES)

    def _turn_off(self) -> None:
        self.app.close()
        self.clock.at += timedelta(days=self.rng.choice([0, 0, 1, 3]), minutes=self.rng.randrange(60))
        self._open()

    # how time goes by

    def _pass_time(self) -> None:
        ahead = self.app.reminders.next_at()
        if ahead is not None and self.rng.random() < 0.5 and ahead < self.clock.at + timedelta(days=1):
            self.clock.at = ahead - timedelta(seconds=1)
            self._look()  # a second early nothing is told
            self.clock.at = ahead
        else:
            self.clock.at += timedelta(minutes=self.rng.randrange(1, 600))

    def _look(self) -> None:
        """What the window does when its timer rings; now and then it dies before or after it has shown what is new."""
        if self.rng.random() < 0.05:
            self._turn_off()
        self.app.reminders.tell_in_time()
        for paper in self.papers.values():
            paper.set_clock(self.clock.at, self.befores)
        changes = self.app.cadences.roll()
        if changes is not None:
            self._adopt(changes)
        waiting, now = self.app.reminders.waiting(most=10_000), self.clock.at
        new = {notice.promise.id for notice in waiting.notices if notice.is_new}
        self._same("new", new, {each for each, paper in self.papers.items() if paper.is_new(now)})
        listed = {notice.promise.id for notice in waiting.notices}
        self._same("waiting", listed, {each for each, paper in self.papers.items() if paper.waits(now)})
        ahead = [at for paper in self.papers.values() for at in paper.ahead(now)]
        self._same("ahead", {waiting.next_at}, {min(ahead, default=None)})
        if self.rng.random() < 0.05:
            self.app.close()  # shown, and gone before it could be marked: told again
            self._open()
            return
        self.app.reminders.mark_shown([notice for notice in waiting.notices if notice.is_new])
        for each in new & self.papers.keys():
            self.papers[each].show(now)

    # what is there

    def _open(self) -> None:
        self.app = app.open_with_passphrase(self.folder, PASSPHRASE, clock=self.clock)

    def _adopt(self, changes: Changes) -> None:
        for each in sorted(changes.records.get("promises", ())):
            if PromiseId(each) not in self.papers:
                promise = self.app.promises.get_promise(PromiseId(each))
                self.papers[promise.id] = Paper.of(promise, self.befores, ZONE)
                said = re.search(r"\((\d+) ×\)$", promise.words)
                if said is not None and promise.replaces_id is None:
                    self.told_as_one += int(said[1]) - 1

    def _same(self, what: str, found: Set[object], expected: Set[object]) -> None:
        if found != expected and not self.wrong:
            self.wrong = f"{what} at {self.clock.at}: {found - expected} too many, {expected - found} missing"

    def _open_ones(self) -> list[PromiseId]:
        return [each for each, paper in self.papers.items() if paper.is_open]

    def _some(self, most: int) -> list[PromiseId]:
        found = self._open_ones()
        return self.rng.sample(found, min(len(found), self.rng.randint(1, most)))

    def _due(self) -> Due:
        ahead = timedelta(minutes=self.rng.randrange(1, 9 * 24 * 60))
        day = (self.clock.at + timedelta(days=1) + ahead).date()
        chosen = self.rng.random()
        if chosen < 0.25:
            return Due.on(day, self.zone)
        if chosen < 0.4:  # `next week`, `at the weekend`
            last = day + timedelta(days=self.rng.randrange(1, 9))
            return Due.between(start_of_day(day, self.zone), end_of_day(last, self.zone), self.zone)
        if chosen < 0.5:  # `by Friday`, `this week`
            said = self.clock.at.replace(microsecond=7)
            return Due.between(said, end_of_day(day, self.zone), self.zone)
        return Due.at(self.clock.at + ahead, self.zone)


def live(template: Path, seed: int, weeks: int) -> list[str]:
    """What went wrong in each of so many weeks; a life ends with the first that did."""
    with tempfile.TemporaryDirectory() as work:
        shutil.copytree(template, Path(work) / "vault")
        life = Life(folder=Path(work) / "vault", rng=random.Random(seed))
        life.begin()
        found: list[str] = []
        while len(found) < weeks and not life.wrong:
            found.append(life.week())
        if not life.wrong:
            found[-1] = repeated(life)
        life.end()
        return found


def repeated(life: Life) -> str:
    """What repeats every day is one promise for each of its days, those that were moved not counted again; what was missed for
    long is one for so many as it says."""
    (cadence,) = life.app.cadences.list_running()
    kept = life.app.promises.list_promises(PromiseFilter(state=None), 0, 100_000)
    times = sum(each.cadence_id is not None and each.replaces_id is None for each in kept) + life.told_as_one
    assert cadence.rolled_to is not None
    first, last = (local(at, cadence.rhythm.zone).date() for at in (cadence.rhythm.first, cadence.rolled_to))
    days = (last - first).days + 1
    return "" if times == days else f"{times} promises for {days} days"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weeks", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20261122)
    options = parser.parse_args()
    survived = tried = 0
    with tempfile.TemporaryDirectory() as work:
        make_template(Path(work) / "vault")
        while tried < options.weeks:
            seed = options.seed + tried
            found = live(Path(work) / "vault", seed, min(WEEKS_OF_A_LIFE, options.weeks - tried))
            tried += len(found)
            survived += found.count("")
            for wrong in filter(None, found):
                print(f"seed {seed}: {wrong}", flush=True)
    print(f"weeks without a reminder lost, early or twice: {survived}/{tried} survived, seed {options.seed}")
    return 0 if survived == tried else 1


if __name__ == "__main__":
    sys.exit(main())

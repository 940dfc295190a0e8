"""What repeats goes on by itself: the next time is always a promise, and what was missed wants an answer."""

from __future__ import annotations

from datetime import timedelta

from advocate import settings
from advocate.app import Advocate
from advocate.domain.cadence import OffDays
from advocate.domain.history import Verb
from advocate.domain.ids import CustomerId
from advocate.domain.missed_times import MOST_MISSED
from advocate.domain.moment import local
from advocate.domain.promise import Due, PromiseState
from tests import consistency
from tests.advocate.services.test_cadences import DAY, THREE, make, promises, times, who
from tests.factories import ZONE
from tests.fakes import MORNING, FakeClock

__all__ = ["who"]


def test_kept_early_the_next_time_is_there_and_undo_takes_it_back(advocate: Advocate, who: CustomerId):
    make(advocate, who)
    (first,) = promises(advocate)
    advocate.promises.keep(first.id, told="Still wet")
    assert times(advocate) == ["Fri 09:00"]
    assert promises(advocate)[0].made_at == MORNING
    advocate.history.undo()
    assert times(advocate) == ["Thu 15:00"]
    advocate.history.redo()
    assert times(advocate) == ["Fri 09:00"]


def test_kept_when_it_is_due_the_next_one_is_there_once(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    make(advocate, who)
    (first,) = promises(advocate)
    clock.at = THREE
    advocate.cadences.roll()
    assert times(advocate) == ["Thu 15:00", "Fri 09:00"]
    advocate.promises.keep(first.id)
    assert advocate.cadences.roll() is None
    assert times(advocate) == ["Fri 09:00"]


def test_what_was_missed_while_closed_wants_an_answer_each(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    make(advocate, who)
    clock.pass_time(2 * DAY)
    changes = advocate.cadences.roll()
    assert changes is not None
    assert changes.records["promises"]
    assert times(advocate) == ["Thu 15:00", "Fri 09:00", "Fri 15:00", "Sat 09:00", "Sat 15:00"]
    late = promises(advocate)
    assert [each.made_at for each in late[1:]] == [each.due.start for each in late[:-1]]
    assert advocate.reminders.waiting().count == 4
    assert advocate.cadences.roll() is None


def test_after_a_month_the_latest_missed_ones_want_an_answer_each_and_the_rest_one(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    cadence = make(advocate, who, "FREQ=MINUTELY;INTERVAL=15")
    clock.at = THREE + 30 * DAY
    advocate.cadences.roll()
    known, together, *later, ahead = promises(advocate)
    assert (known.due.start, len(later)) == (THREE, MOST_MISSED)
    assert together.words == "How the drying goes (2870 ×)", "30 days of 96, without those later"
    step = timedelta(minutes=15)
    assert together.due == Due.between(THREE + step, later[0].due.start - step, ZONE)
    assert {each.words for each in (known, *later, ahead)} == {"How the drying goes"}
    assert ahead.due.start == clock.at + step
    assert advocate.cadences.roll() is None
    advocate.promises.break_promise(together.id, "We were closed")
    assert advocate.promises.get_promise(together.id).state is PromiseState.BROKEN
    advocate.cadences.change(cadence, words="How dry it is")
    assert [each.words for each in promises(advocate)[-2:]] == ["How the drying goes", "How dry it is"]
    consistency.check(advocate)


def test_rolling_on_is_nobodys_step(advocate: Advocate, who: CustomerId, clock: FakeClock):
    make(advocate, who)
    advocate.customers.rename(who, "Maria Gómez")
    clock.pass_time(DAY)
    advocate.cadences.roll()
    last = advocate.history.undoable()
    assert last is not None
    assert last.verb is Verb.CUSTOMER_EDITED
    advocate.history.undo()
    assert len(promises(advocate)) == 3


def test_with_nothing_to_roll_nothing_is_written(advocate: Advocate, who: CustomerId):
    assert advocate.cadences.roll() is None
    make(advocate, who)
    before = advocate.history.recent(5)
    assert advocate.cadences.roll() is None
    assert advocate.history.recent(5) == before


def test_days_off_are_left_out_or_done_later(advocate: Advocate, who: CustomerId, clock: FakeClock):
    advocate.settings.set(settings.HOLIDAYS, "US")
    make(advocate, who, "FREQ=DAILY", off_days=OffDays.SKIP, words="Skipped")
    make(advocate, who, "FREQ=WEEKLY;BYDAY=SA", THREE + 2 * DAY, off_days=OffDays.LATER, words="Later")
    clock.pass_time(4 * DAY)  # Monday 09:41
    advocate.cadences.roll()
    by_words = {
        words: [f"{local(p.due.start, ZONE):%a}" for p in promises(advocate) if p.words == words]
        for words in ("Skipped", "Later")
    }
    assert by_words == {"Skipped": ["Thu", "Fri", "Mon"], "Later": ["Mon"]}


def test_one_that_was_moved_or_put_later_takes_no_other_time_away(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    make(advocate, who, "FREQ=DAILY")
    (thursday,) = promises(advocate)
    advocate.promises.move({thursday.id: Due.at(THREE + 4 * DAY, ZONE)}, told="On Monday")
    assert times(advocate) == ["Fri 15:00", "Mon 15:00"]
    (friday, _monday) = promises(advocate)
    advocate.promises.change_due({friday.id: Due.at(THREE + 5 * DAY, ZONE)})
    clock.pass_time(timedelta(hours=1))
    advocate.cadences.roll()
    assert times(advocate) == ["Sat 15:00", "Mon 15:00", "Tue 15:00"]


def test_of_somebody_in_the_trash_it_rests_and_goes_on_once_they_are_back(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    """Nobody owed them the times that passed meanwhile."""
    make(advocate, who)
    advocate.customers.trash([who])
    clock.pass_time(3 * DAY)
    assert advocate.cadences.roll() is None
    advocate.customers.restore([who])
    advocate.cadences.roll()
    assert times(advocate) == ["Thu 15:00", "Sun 15:00"]
    consistency.check(advocate)


def test_taken_back_the_trash_never_was_and_neither_was_its_rest(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    make(advocate, who)
    advocate.customers.trash([who])
    clock.pass_time(DAY)
    advocate.history.undo()
    advocate.cadences.roll()
    assert times(advocate) == ["Thu 15:00", "Fri 09:00", "Fri 15:00"]
    consistency.check(advocate)


def test_a_return_from_the_trash_is_taken_back_with_what_it_let_go_of(
    advocate: Advocate, who: CustomerId, clock: FakeClock
):
    make(advocate, who)
    advocate.customers.trash([who])
    clock.pass_time(2 * DAY)
    advocate.customers.restore([who])
    advocate.history.undo()
    advocate.history.undo()
    advocate.cadences.roll()
    assert times(advocate) == ["Thu 15:00", "Fri 09:00", "Fri 15:00", "Sat 09:00", "Sat 15:00"]
    consistency.check(advocate)

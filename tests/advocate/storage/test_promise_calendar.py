from __future__ import annotations

from datetime import timedelta

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.domain.promise import PromiseFilter
from advocate.domain.promise_calendar import CalendarPromise
from advocate.storage.promise_calendar import PromiseCalendarStore
from tests import factories
from tests.fakes import FakeClock

DAY = timedelta(days=1)


def entries(advocate: Advocate, wanted: PromiseFilter = PromiseFilter()) -> tuple[CalendarPromise, ...]:  # noqa: B008
    with advocate.vault.database.reading() as connection:
        return PromiseCalendarStore(connection).entries(wanted, advocate.clock.now() - 90 * DAY)


def test_open_ones_with_their_reminders_and_case(advocate: Advocate, clock: FakeClock):
    who = factories.customer(advocate)
    opened = CaseDraft(customer_id=who, title="Leak", opened_at=clock.now())
    case = CaseId(advocate.cases.open_case(opened).made)
    remind = (timedelta(minutes=30), timedelta(hours=2))
    kept = factories.promise(advocate, who, case_id=case, remind=remind)
    clock.pass_time(timedelta(hours=3))
    advocate.promises.change(kept, words="Price of the ash floor")
    (found,) = entries(advocate)
    assert (found.promise.words, found.case_title) == ("Price of the ash floor", "Leak")
    assert found.changed_at == clock.now()
    assert [found.promise.due.start - at for at in found.reminders] == [remind[1], remind[0]]


def test_a_reminder_that_was_answered_rings_no_more(advocate: Advocate, clock: FakeClock):
    who = factories.customer(advocate)
    promise = factories.promise(advocate, who, remind=(timedelta(hours=2),))
    until = clock.now() + timedelta(hours=5)
    advocate.reminders.snooze((promise,), until)
    (found,) = entries(advocate)
    assert until in found.reminders


def test_what_ended_goes_along_for_ninety_days(advocate: Advocate, clock: FakeClock):
    who = factories.customer(advocate)
    for words in ("kept", "broken", "released", "open"):
        factories.promise(advocate, who, words=words)
    by_words = {each.words: each.id for each in advocate.promises.list_promises(PromiseFilter())}
    advocate.promises.keep(by_words["kept"])
    clock.pass_time(DAY)
    advocate.promises.break_promise(by_words["broken"], "No oak left")
    clock.pass_time(DAY)
    advocate.promises.release(by_words["released"])

    def listed() -> list[str]:
        return [each.promise.words for each in entries(advocate)]

    assert listed() == ["open", "released", "broken", "kept"]
    assert entries(advocate)[3].changed_at == clock.now() - 2 * DAY
    clock.pass_time(88 * DAY)
    assert listed() == ["open", "released", "broken", "kept"]
    clock.pass_time(DAY)
    assert listed() == ["open", "released", "broken"]


def test_what_ended_is_filtered_as_what_is_open(advocate: Advocate, clock: FakeClock):
    who, other = factories.customer(advocate), factories.customer(advocate, "Marta Gomes")
    for customer in (who, other):
        advocate.promises.keep(factories.promise(advocate, customer, words="kept"))
        factories.promise(advocate, customer, words="open")
    found = entries(advocate, PromiseFilter(customer_id=who))
    assert [(each.promise.customer_id, each.promise.words) for each in found] == [
        (who, "open"),
        (who, "kept"),
    ]
    late = entries(advocate, PromiseFilter(late_at=clock.now()))
    assert [each.promise.words for each in late] == ["kept", "kept"], "none is late"
    assert entries(advocate, PromiseFilter(due_before=clock.now())) == ()


def test_a_promise_that_an_import_brought_was_changed_when_it_was_made(advocate: Advocate):
    advocate.sample.fill(customers=30)
    found = entries(advocate)
    assert found
    for each in found:
        assert each.changed_at >= each.promise.made_at

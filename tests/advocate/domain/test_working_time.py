from datetime import UTC, date, datetime, time

from advocate.domain.working_time import QuietHours, WorkingTime, known_regions, public_holidays

BERLIN = "Europe/Berlin"
GERMAN = WorkingTime(holidays="DE")
NIGHT = QuietHours(begins=time(20), ends=time(8))


def test_a_weekend_and_a_holiday_are_days_off():
    assert GERMAN.is_workday(date(2026, 11, 20))
    assert not GERMAN.is_workday(date(2026, 11, 21))
    assert not GERMAN.is_workday(date(2026, 12, 25))
    assert WorkingTime().is_workday(date(2026, 12, 25))


def test_a_region_has_holidays_that_its_country_has_not():
    epiphany = date(2027, 1, 6)
    assert WorkingTime(holidays="DE-BY").is_workday(epiphany) is False
    assert WorkingTime(holidays="DE").is_workday(epiphany) is True


def test_workdays_are_counted_over_a_holiday():
    assert GERMAN.plus_workdays(date(2026, 12, 23), 3) == date(2026, 12, 29)
    assert GERMAN.plus_workdays(date(2026, 12, 23), 0) == date(2026, 12, 23)
    assert GERMAN.workday_before(date(2026, 12, 28)) == date(2026, 12, 24)


def test_a_year_without_a_day_of_work_ends_the_search():
    never = WorkingTime(days=frozenset())
    assert never.next_workday(date(2026, 1, 1)) == date(2026, 1, 2)
    assert never.workday_before(date(1, 1, 1)) == date(1, 1, 1)
    assert never.next_workday(date.max) == date.max


def test_work_is_open_on_the_wall_clock():
    assert GERMAN.is_open(datetime(2026, 11, 20, 8, 0, tzinfo=UTC), BERLIN)
    assert not GERMAN.is_open(datetime(2026, 11, 20, 7, 59, tzinfo=UTC), BERLIN)
    assert not GERMAN.is_open(datetime(2026, 11, 20, 16, 0, tzinfo=UTC), BERLIN)
    assert GERMAN.closing(date(2026, 7, 1), BERLIN) == datetime(2026, 7, 1, 15, tzinfo=UTC)


def test_quiet_hours_go_over_midnight():
    late = datetime(2026, 11, 20, 22, 30, tzinfo=UTC)
    assert NIGHT.holds(late, BERLIN)
    assert not NIGHT.holds(datetime(2026, 11, 20, 12, tzinfo=UTC), BERLIN)
    assert NIGHT.began(late, BERLIN) == datetime(2026, 11, 20, 19, tzinfo=UTC)
    assert NIGHT.end(late, BERLIN) == datetime(2026, 11, 21, 7, tzinfo=UTC)
    early = datetime(2026, 11, 21, 5, tzinfo=UTC)
    assert NIGHT.began(early, BERLIN) == datetime(2026, 11, 20, 19, tzinfo=UTC)
    assert NIGHT.end(early, BERLIN) == datetime(2026, 11, 21, 7, tzinfo=UTC)


def test_quiet_hours_within_a_day():
    lunch = QuietHours(begins=time(12), ends=time(13))
    assert lunch.holds(datetime(2026, 11, 20, 11, 30, tzinfo=UTC), BERLIN)
    assert not lunch.holds(datetime(2026, 11, 20, 12, 0, tzinfo=UTC), BERLIN)


def test_regions_are_those_of_the_library_and_others_have_no_holidays():
    assert {"DE", "DE-BY", "US-CA", "ES-MD", "FR"} <= set(known_regions())
    assert public_holidays("", 2026) == frozenset()
    assert public_holidays("XX", 2026) == frozenset()
    assert public_holidays("DE-XX", 2026) == frozenset()

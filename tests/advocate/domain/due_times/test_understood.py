from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.due_times.cadence import cadences_in
from advocate.domain.due_times.phrases import read_due
from advocate.domain.due_times.understood import (
    NOTHING,
    UnderstoodKind,
    dues_in,
    promise_said,
    understand_due,
)
from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.working_time import WorkingTime

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin


def said(phrase: str, **others: str) -> str:
    found = understand_due(phrase, NOW, ZONE, **others)
    times = [str(local(time, ZONE))[5:16] for time in (found.start, found.end) if time]
    return " ".join([found.kind, *times, found.rule]).strip()


PHRASES = {
    "friday 3pm": "moment 11-27 15:00 11-27 15:00",
    "by friday 3pm": "window 11-21 10:30 11-27 15:00",
    "within two days": "window 11-21 10:30 11-24 00:00",
    "in two days": "day 11-23 00:00 11-24 00:00",
    "before friday": "window 11-21 10:30 11-27 00:00",
    "within the hour": "window 11-21 10:30 11-21 11:30",
    "in under 2 hours": "window 11-21 10:30 11-21 12:30",
    "by tomorrow lunch": "window 11-21 10:30 11-22 14:00",
    "tmrw am": "window 11-22 08:00 11-22 12:00",
    "thurs pm": "window 11-26 12:00 11-26 18:00",
    "thursday at half nine": "moment 11-26 09:30 11-26 09:30",
    "2moro 3pm": "moment 11-22 15:00 11-22 15:00",
    "over the weekend": "window 11-21 10:30 11-23 00:00",
    "in a day or two": "window 11-22 00:00 11-24 00:00",
    "in the next day or two": "window 11-21 10:30 11-24 00:00",
    "in the next 2 hours": "window 11-21 10:30 11-21 12:30",
    "friday at the latest": "window 11-21 10:30 11-28 00:00",
    "tomorrow at 1530": "moment 11-22 15:30 11-22 15:30",
    "by 12 noon tomorrow": "window 11-21 10:30 11-22 12:00",
    "btwn 2 & 4 tmrw": "window 11-22 14:00 11-22 16:00",
    "until 5": "window 11-21 10:30 11-21 17:00",
    "1st thing mon": "window 11-23 08:00 11-23 10:00",
    "week on monday": "day 11-30 00:00 12-01 00:00",
    "wk comm 7 dec": "window 12-07 00:00 12-14 00:00",
    "first monday of next month": "day 12-07 00:00 12-08 00:00",
    "this aft": "window 11-21 12:00 11-21 18:00",
    "first monday of the month": "none",
    "next working day": "day 11-23 00:00 11-24 00:00",
    "monday week": "day 11-30 00:00 12-01 00:00",
    "a week on monday": "day 11-30 00:00 12-01 00:00",
    "w/c 7 dec": "window 12-07 00:00 12-14 00:00",
    "mid december": "window 12-11 00:00 12-21 00:00",
    "in two weeks' time": "day 12-05 00:00 12-06 00:00",
    "wensday at 4": "moment 11-25 16:00 11-25 16:00",
    "tomorow mornign": "window 11-22 08:00 11-22 12:00",
    "betwen 1 and 3 on thrusday": "window 11-26 13:00 11-26 15:00",
    "first thing": "window 11-22 08:00 11-22 10:00",
    "last day of the month": "day 11-30 00:00 12-01 00:00",
    "today 8am": "none",
    "24/7": "none",
    "": "none",
    "morning of what": "none",
    "every friday": "cadence 11-27 00:00 FREQ=WEEKLY;BYDAY=FR",
    "every friday until 18 december": "cadence 11-27 00:00 12-18 23:59 FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218T225959Z",
    "twice a day until dry": "cadence 11-21 16:00 FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0",
    "2x a day": "cadence 11-21 16:00 FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0",
    "every 2 days": "cadence 11-23 00:00 FREQ=DAILY;INTERVAL=2",
    "daily": "cadence 11-22 00:00 FREQ=DAILY",
    "each workday at 9 and 4": "cadence 11-23 09:00 FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,16;BYMINUTE=0",
    "every evening at 7": "cadence 11-21 19:00 FREQ=DAILY;BYHOUR=19;BYMINUTE=0",
    "mornings and evenings": "cadence 11-21 18:00 FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0",
    "every other tuesday": "cadence 11-24 00:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
    "every mon and thu at 10am": "cadence 11-23 10:00 FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=10;BYMINUTE=0",
    "3 times a week": "cadence 11-23 00:00 FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "once a month": "cadence 12-21 00:00 FREQ=MONTHLY",
    "every hour": "cadence 11-21 11:30 FREQ=HOURLY",
    "every 15 mins": "cadence 11-21 10:45 FREQ=MINUTELY;INTERVAL=15",
    "twice a year": "cadence 05-21 00:00 FREQ=MONTHLY;INTERVAL=6",
    "every fortnight": "cadence 12-05 00:00 FREQ=WEEKLY;INTERVAL=2",
    "every 15th of the month": "cadence 12-15 00:00 FREQ=MONTHLY;BYMONTHDAY=15",
    "1st of every month at 9": "cadence 12-01 09:00 FREQ=MONTHLY;BYMONTHDAY=1;BYHOUR=9;BYMINUTE=0",
    "every first monday of the month": "cadence 12-07 00:00 FREQ=MONTHLY;BYDAY=1MO",
    "every second monday": "cadence 11-23 00:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "every 2 weeks fridays": "cadence 11-27 00:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    "daily at 8 in the evening": "cadence 11-21 20:00 FREQ=DAILY;BYHOUR=20;BYMINUTE=0",
    "twice a day fridays": "none",
    "the 15th of the month": "none",
    "every weekend": "cadence 11-28 00:00 FREQ=WEEKLY;BYDAY=SA",
    "every 99999 years": "none",
    "0 times a day": "none",
    "25 times a day": "none",
    "every other weekend": "none",
    "daily at 9:30 and 4": "none",
    "every friday cake": "none",
    "call every friday": "none",
}


@pytest.mark.parametrize(("phrase", "expected"), PHRASES.items(), ids=repr)
def test_phrases(phrase: str, expected: str):
    assert said(phrase) == expected


def test_another_language_is_not_guessed():
    assert understand_due("tomorrow", NOW, ZONE, "xx") == NOTHING
    assert dues_in("tomorrow", NOW, ZONE, "xx") == ()
    assert list(cadences_in("daily", NOW, ZONE, "xx")) == []


def test_what_a_promise_keeps_of_a_cadence_is_its_first_time():
    daily = understand_due("daily", NOW, ZONE)
    assert daily.due is not None
    assert (daily.due.kind, daily.due.start) == ("day", daily.start)
    hourly = understand_due("every hour", NOW, ZONE)
    assert hourly.due is not None
    assert (hourly.due.kind, hourly.due.end) == ("moment", hourly.start)


def test_times_are_found_among_other_words():
    text = (
        "told her I'd ring Fri 3 w/ the date, then every monday until it's dry; we spoke on 20 November 2026"
    )
    found = [
        (text[each.start : each.end], each.due.kind if each.due else "past")
        for each in dues_in(text, NOW, ZONE)
    ]
    assert found == [("Fri 3", "moment"), ("every monday", "cadence"), ("on 20 November 2026", "past")]


@pytest.mark.parametrize(
    "text",
    [
        "good morning",
        "ring 3 boxes",
        "2 hours of work",
        "may be",
        "24/7",
        "moaning on sundae",
        "Friday's job",
    ],
)
def test_words_that_only_look_like_times_are_left_alone(text: str):
    assert dues_in(text, NOW, ZONE) == ()


WORDS = (
    "every each a twice 3 times x daily weekly monday fridays mornings until tomorrow friday at 9 and 4 pm half the of "
    "other second week day year 31 feb 9999 by within before in weekend am first end next w/c mid 24:00"
)


@given(
    st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join) | st.text(max_size=40),
    st.datetimes(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)),
    st.sampled_from(["UTC", ZONE, "Pacific/Apia", "America/St_Johns", "nowhere"]),
)
def test_always_forward_or_nothing(text: str, now: datetime, zone: str):
    for each in [*dues_in(text, now, zone)]:
        assert 0 <= each.start < each.end <= len(text)
        if each.due and each.due.kind is not UnderstoodKind.CADENCE:
            assert each.due.start is not None
            assert each.due.end is not None
            assert each.due.start <= each.due.end
            assert each.due.end >= now.replace(second=0, microsecond=0)
    understood = understand_due(text, now, zone)
    assert (understood.kind is UnderstoodKind.NONE) == (understood.start is None)
    if understood.rule:
        assert understood.start is not None
        assert understood.start + timedelta(minutes=1) >= now
        wall = local(understood.start, zone).replace(tzinfo=None)
        assert rrulestr(understood.rule.split(";UNTIL")[0], dtstart=wall)[0] == wall


CHRISTMAS = datetime(2026, 12, 23, 9, tzinfo=UTC)
BAVARIA = WorkingTime(holidays="DE-BY")


@pytest.mark.parametrize(
    ("phrase", "otherwise", "with_holidays"),
    [
        ("in 3 working days", "2026-12-28", "2026-12-29"),
        ("within 3 working days", "2026-12-28", "2026-12-29"),
        ("in 2 to 3 working days", "2026-12-28", "2026-12-29"),
        ("two business days from thursday", "2026-12-28", "2026-12-29"),
        ("by the next working day", "2026-12-24", "2026-12-24"),
        ("on 25 december", "2026-12-25", "2026-12-25"),
    ],
)
def test_working_days_leave_public_holidays_out(phrase: str, otherwise: str, with_holidays: str):
    def last_day(working: WorkingTime | None) -> str:
        found = understand_due(phrase, CHRISTMAS, ZONE, working=working)
        assert found.end
        kept = read_due(phrase, CHRISTMAS, ZONE, working=working)
        assert kept is not None
        assert kept.end == found.end
        return str(local(found.end - timedelta(seconds=1), ZONE).date())

    assert (last_day(None), last_day(BAVARIA)) == (otherwise, with_holidays)


def test_what_repeats_on_working_days_begins_on_one():
    """23 December is a Wednesday; the 25th is a holiday, the 26th a Saturday."""
    eve = CHRISTMAS + timedelta(days=1, hours=10)
    otherwise = understand_due("every working day at 10", eve, ZONE)
    found = understand_due("every working day at 10", eve, ZONE, working=BAVARIA)
    assert otherwise.start
    assert found.start
    assert (otherwise.start.day, found.start.day) == (25, 28)
    assert found.due
    assert found.due.start == found.start
    assert understand_due("every friday at 10", eve, ZONE, working=BAVARIA).start == otherwise.start


def test_working_days_among_other_words_leave_public_holidays_out():
    def last_days(working: WorkingTime | None) -> list[str]:
        text = "send the offer in 3 working days"
        said = promise_said(text, CHRISTMAS, ZONE, working=working)
        (placed,) = dues_in(text, CHRISTMAS, ZONE, working=working)
        assert said.words == "send the offer"
        assert placed.due
        assert placed.due.due == said.due
        assert said.due
        until = promise_said("ring every day until in 3 working days", CHRISTMAS, ZONE, working=working)
        return [str(local(said.due.start, ZONE).date()), until.rule.partition("UNTIL=")[2][:8]]

    assert last_days(None) == ["2026-12-28", "20261228"]
    assert last_days(BAVARIA) == ["2026-12-29", "20261229"]


@pytest.mark.parametrize(
    "phrase",
    [
        "25:00",
        "tomorrow at 25:00",
        "at 12:60",
        "29 february 2027",
        "31 april",
        "1 january 2020",
        "yesterday at 3",
        "in 999999 working days",
        "in 999999 years",
        "p.m.",
        "etc. fri.",
        "\x00",
        "fri\x07day",
        "\x1b[31mfriday",
        "a" * 100_000,
        "friday " * 20_000,
        "9" * 100_000,
        "",
    ],
)
def test_what_makes_no_time_is_none_at_once(phrase: str):
    began = perf_counter()
    assert understand_due(phrase, NOW, ZONE, working=BAVARIA) == NOTHING
    assert perf_counter() - began < 2


def test_the_29th_of_february_is_the_next_one_that_there_is():
    assert said("29 february") == "day 02-29 00:00 03-01 00:00"
    assert understand_due("29 february", NOW, ZONE).start == datetime(2028, 2, 28, 23, tzinfo=UTC)


@given(
    st.lists(st.sampled_from([*WORDS.split(), "working", "days", "p.m.", "\x00"]), max_size=8).map(" ".join),
    st.datetimes(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC)),
    st.sampled_from(["DE-BY", "GB", "XX", ""]),
)
def test_any_words_with_holidays_are_a_time_to_come_or_none(text: str, now: datetime, holidays: str):
    found = understand_due(text, now, ZONE, working=WorkingTime(holidays=holidays))
    if found.kind in (UnderstoodKind.MOMENT, UnderstoodKind.DAY, UnderstoodKind.WINDOW):
        assert found.start is not None
        assert found.end is not None
        assert found.start <= found.end
        assert found.end >= now.replace(second=0, microsecond=0)


@pytest.mark.parametrize(
    ("text", "words", "rule"),
    [
        ("call back friday 3pm", "call back", ""),
        (
            "update her twice a day until dry",
            "update her twice a day until dry",
            "FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0",
        ),
        ("send the figures every friday", "send the figures every friday", "FREQ=WEEKLY;BYDAY=FR"),
        ("every friday", "", "FREQ=WEEKLY;BYDAY=FR"),
        ("nothing with a time", "nothing with a time", ""),
        ("", "", ""),
    ],
)
def test_a_promise_in_one_breath(text: str, words: str, rule: str):
    said = promise_said(f" {text} ", NOW, ZONE)
    assert (said.words, said.rule) == (words, rule)
    assert (said.due is None) is (text in ("", "nothing with a time"))


def test_a_text_too_long_for_a_promise_is_no_promise():
    assert promise_said("every friday " * 1_000, NOW, ZONE).due is None

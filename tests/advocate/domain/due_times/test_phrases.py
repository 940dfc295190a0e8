from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advocate.domain.due_times.english import ENGLISH
from advocate.domain.due_times.phrases import LONGEST_PROMISE, read_due, split_promise
from advocate.domain.moment import local
from advocate.domain.promise import Due, DueKind
from advocate.domain.wording_of_time import due_words

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin
SUITES = Path(__file__).parents[3] / "data" / "dates" / "english.jsonl"


def said(phrase: str, **others: str) -> str:
    """The due time of a phrase in words, with its kind."""
    due = read_due(phrase, NOW, ZONE, **others)
    return f"{due.kind}: {due_words(due, NOW, ZONE)}" if due else "none"


MOMENTS = {
    "friday 3pm": "Fri 27 Nov 15:00",
    "Fri. at 3": "Fri 27 Nov 15:00",
    "3pm on friday": "Fri 27 Nov 15:00",
    "by noon wednesday": "Wed 25 Nov 12:00",
    "tomorrow 15:00": "tomorrow 15:00",
    "TOMORROW AT 3 P.M.": "tomorrow 15:00",
    "tomorrow 3 o’clock": "tomorrow 15:00",
    "tomorrow at 3.30": "tomorrow 15:30",
    "in 2 hours": "today 12:30",
    "2 hours": "today 12:30",
    "in half an hour": "today 11:00",
    "in an hour and a half": "today 12:00",
    "in 24 hours": "tomorrow 10:30",
    "at 3": "today 15:00",
    "at 8": "tomorrow 08:00",
    "today at 8": "today 20:00",
    "9:00": "tomorrow 09:00",
    "half past 3": "today 15:30",
    "quarter to 4 tomorrow": "tomorrow 15:45",
    "20 past 3 tomorrow": "tomorrow 15:20",
    "tonight at 8": "today 20:00",
    "8 tonight": "today 20:00",
    "3 in the afternoon": "today 15:00",
    "monday morning at 9": "Mon 23 Nov 09:00",
    "friday before noon": "Fri 27 Nov 12:00",
    "friday midnight": "by Fri 27 Nov",
    "tomorrow at 24:00": "by tomorrow",
    "tomorrow 0:30": "tomorrow 00:30",
    "friday 27 november 3pm": "Fri 27 Nov 15:00",
    "march 3 at 4pm": "3 Mar 2027 16:00",
    "2026-12-24 15:00": "Thu 24 Dec 15:00",
    "close of business": "today 17:00",
}
DAYS = {
    "today": "today",
    "tomorrow": "tomorrow",
    "the day after tomorrow": "Mon 23 Nov",
    "sunday": "tomorrow",
    "saturday": "Sat 28 Nov",
    "this saturday": "today",
    "next tuesday": "Tue 24 Nov",
    "tuesday next week": "Tue 24 Nov",
    "by friday": "Fri 27 Nov",
    "before friday": "Thu 26 Nov",
    "a week from friday": "Fri 4 Dec",
    "in 3 days": "Tue 24 Nov",
    "in a couple of weeks": "Sat 5 Dec",
    "within 3 business days": "Wed 25 Nov",
    "in 5 working days": "Fri 27 Nov",
    "end of month": "Mon 30 Nov",
    "end of next month": "Thu 31 Dec",
    "end of next week": "Fri 27 Nov",
    "end of march": "31 Mar 2027",
    "eod": "today",
    "end of day friday": "Fri 27 Nov",
    "the 15th": "Tue 15 Dec",
    "the 31st": "Thu 31 Dec",
    "the 5th of next month": "Sat 5 Dec",
    "3 march": "3 Mar 2027",
    "the second of march": "2 Mar 2027",
    "nov 21": "today",
    "nov 20": "20 Nov 2027",
    "24.12.": "Thu 24 Dec",
    "24.12.2026": "Thu 24 Dec",
    "24/12/26": "Thu 24 Dec",
    "29 february": "29 Feb 2028",
    "31 dec 9999": "31 Dec 9999",
}
WINDOWS = {
    "between 2 and 4 tomorrow": "tomorrow 14:00–16:00",
    "tomorrow from 2 to 4": "tomorrow 14:00–16:00",
    "tomorrow 2-4pm": "tomorrow 14:00–16:00",
    "tomorrow 11–1": "tomorrow 11:00–13:00",
    "tomorrow 8-10pm": "tomorrow 20:00–22:00",
    "friday 9 to 11": "Fri 27 Nov 09:00–11:00",
    "tomorrow morning": "tomorrow 08:00–12:00",
    "first thing monday morning": "Mon 23 Nov 08:00–10:00",
    "this afternoon": "today 12:00–18:00",
    "tonight": "today 18:00–22:00",
    "after 3 tomorrow": "tomorrow 15:00–24:00",
    "this week": "by tomorrow",
    "this weekend": "by tomorrow",
    "next week": "Mon 23 Nov – Sun 29 Nov",
    "early next week": "Mon 23 Nov – Wed 25 Nov",
    "monday to wednesday": "Mon 23 Nov – Wed 25 Nov",
    "monday or tuesday": "Mon 23 Nov – Tue 24 Nov",
    "in 2-3 days": "Mon 23 Nov – Tue 24 Nov",
    "in 2 to 3 hours": "today 12:30–13:30",
    "the next 3 days": "by Tue 24 Nov",
    "10 to 22 august": "10 Aug 2027 – 22 Aug 2027",
    "in march": "1 Mar 2027 – 31 Mar 2027",
    "this morning": "by today 12:00",
}
NONE = (
    "", "   ", "3", "soon", "asap", "yesterday", "last friday", "2 days ago", "today 8am", "2026-11-20", "20.11.2026",
    "25:00", "12:60", "friday 99", "25pm", "0pm", "every friday", "twice a day", "friday and", "friday tomorrow",
    "feb 29 2027", "31 november", "32 december", "13/13/2026", "thursday 27 november", "march 3 3 3", "the 99th",
    "in 99999 years", "in 999999 weeks", "in 9999999999 days", "year 9999", "christmas", "friday cake", "next week at 3",
    "half a month", "between 4 and 2 yesterday", "\x00", "🙂", "３pm?", "a" * 100_000,
)  # fmt: skip


@pytest.mark.parametrize(("phrase", "words"), MOMENTS.items())
def test_moments(phrase: str, words: str):
    assert said(phrase) == f"moment: {words}"


@pytest.mark.parametrize(("phrase", "words"), DAYS.items())
def test_days(phrase: str, words: str):
    assert said(phrase) == f"day: {words}"


@pytest.mark.parametrize(("phrase", "words"), WINDOWS.items())
def test_windows(phrase: str, words: str):
    assert said(phrase) == f"window: {words}"


@pytest.mark.parametrize("phrase", NONE, ids=lambda phrase: repr(phrase[:30]))
def test_what_is_past_or_not_understood_is_none(phrase: str):
    assert read_due(phrase, NOW, ZONE) is None


@pytest.mark.parametrize(
    "text",
    ["call back 1 jan 2020", "call 20 nov 2026 3pm", "send it today at 8am", "pay by 3pm on jan 1 2020"],
)
def test_a_part_of_a_time_that_has_passed_is_not_taken_for_the_time(text: str):
    assert split_promise(text, NOW, ZONE) == (text, None)


def test_a_time_that_has_passed_leaves_another_one_its_place():
    words, due = split_promise("send the figures of 3 July 2020 on friday", NOW, ZONE)
    assert (words, due) == ("send the figures of 3 July 2020", read_due("friday", NOW, ZONE))


def test_the_region_says_which_number_is_the_month():
    assert said("3/11", region="US") == "day: 11 Mar 2027"
    assert said("3/11", region="GB") == "day: 3 Nov 2027"


def test_an_unknown_language_is_not_guessed():
    assert read_due("tomorrow", NOW, ZONE, "xx") is None
    assert split_promise("call tomorrow", NOW, ZONE, "xx") == ("call tomorrow", None)


def test_a_day_lasts_from_midnight_to_midnight_of_the_zone():
    due = read_due("tomorrow", NOW, "Pacific/Auckland")
    assert due == Due.on(date(2026, 11, 22), "Pacific/Auckland")
    assert due is not None
    assert local(due.start, "Pacific/Auckland").hour == 0


def test_a_clock_time_is_that_of_the_zone_on_that_day():
    before_change = datetime(2027, 3, 27, 9, 30, tzinfo=UTC)
    due = read_due("tomorrow 15:00", before_change, ZONE)
    assert due == Due.at(datetime(2027, 3, 28, 13, tzinfo=UTC), ZONE)


@pytest.mark.parametrize("line", SUITES.read_text(encoding="utf-8").splitlines())
def test_phrases_of_public_suites(line: str):
    case = json.loads(line)
    now = datetime.fromisoformat(case["reference"]).replace(tzinfo=UTC)
    due = read_due(case["phrase"], now, "UTC")
    if case["expected"] is None:
        assert due is None
        return
    assert due is not None
    start = datetime.fromisoformat(case["expected"]).replace(tzinfo=UTC)
    if case["expected_end"]:
        end = datetime.fromisoformat(case["expected_end"]).replace(tzinfo=UTC)
        # The suites end an interval with its last day, hour or minute included, each in its own way.
        ends = {end, end - timedelta(minutes=1), end - timedelta(hours=1), end + timedelta(hours=12)}
        assert due.end in ends
    elif due.kind is DueKind.MOMENT:
        assert abs(due.end - start) < timedelta(minutes=1)
    else:
        assert due.start.date() == max(start, now).date()


SPLIT = {
    "call back friday 3pm": ("call back", "Fri 27 Nov 15:00"),
    "I'll call you back Friday at 3 about the refund": (
        "I'll call you back about the refund",
        "Fri 27 Nov 15:00",
    ),
    "tomorrow: call her back": ("call her back", "tomorrow"),
    "call back (friday 3pm)": ("call back", "Fri 27 Nov 15:00"),
    "call back friday 3pm, then send the sample": ("call back, then send the sample", "Fri 27 Nov 15:00"),
    "send the invoice by end of month.": ("send the invoice.", "Mon 30 Nov"),
    "look at the second floor tomorrow": ("look at the second floor", "tomorrow"),
    "bring 2 samples tomorrow between 2 and 4": ("bring 2 samples", "tomorrow 14:00–16:00"),
    "fit the floor in 2 days": ("fit the floor", "Mon 23 Nov"),
    "call friday 3 times": ("call 3 times", "Fri 27 Nov"),
    "pay 300 by friday": ("pay 300", "Fri 27 Nov"),
    "call 555 1234 tomorrow": ("call 555 1234", "tomorrow"),
    "  send   the Größe\ttomorrow ": ("send   the Größe", "tomorrow"),
    "tomorrow": ("", "tomorrow"),
}
WHOLE = (
    "send the quote", "call every friday 3pm", "sit in the sun", "floor takes 2 days", "ask about tomorrow's delivery",
    "call a week ago", "closed until friday", "she may call", "update twice a day", "meet at 5 Main Street",
    "come on the first floor", "give it a second", "", "not friday", "order 24 12 boxes",
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPLIT.items())
def test_a_promise_is_split_from_its_due_time(text: str, expected: tuple[str, str]):
    words, due = split_promise(text, NOW, ZONE)
    assert due is not None
    assert (words, due_words(due, NOW, ZONE)) == expected


@pytest.mark.parametrize("text", WHOLE)
def test_a_promise_without_a_due_time_stays_whole(text: str):
    assert split_promise(text, NOW, ZONE) == (text, None)


def test_a_whole_letter_is_no_promise():
    letter = "tomorrow " * LONGEST_PROMISE
    assert split_promise(letter, NOW, ZONE) == (letter.strip(), None)


times = st.lists(
    st.sampled_from([*ENGLISH.phrases, "3", "31", "2027", "9999", "12:30", "3/4", "24.12.", "-", "@"]),
    max_size=6,
)
moments = st.datetimes(timezones=st.just(UTC))


@given(times.map(" ".join), moments, st.sampled_from(["UTC", ZONE, "Pacific/Auckland", "No/Where"]))
@example("in 9999 years", NOW, ZONE)
@example("tomorrow", datetime(9999, 12, 31, 23, tzinfo=UTC), "UTC")
@example("at 3", datetime(9999, 12, 31, 23, tzinfo=UTC), "UTC")
@example("3 march", datetime(1, 1, 1, tzinfo=UTC), "UTC")
@example("before today", datetime(1, 1, 1, tzinfo=UTC), "UTC")
def test_words_of_time_in_any_order_are_forward_or_none(phrase: str, now: datetime, zone: str):
    due = read_due(phrase, now, zone)
    assert due is None or (due.end >= now.replace(second=0, microsecond=0) and due.start <= due.end)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_keeps_its_words(before: str, after: str):
    words, due = split_promise(f"{before} tomorrow {after}", NOW, ZONE)
    assert due is None or len(words) < len(before) + len(after) + 10
    if due is None:
        assert words == f"{before} tomorrow {after}".strip()

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from advocate.domain.due_times.understood import UnderstoodKind
from advocate.domain.moment import EARLIEST, LATEST, local
from advocate.domain.promise_phrases.finding import find_promises
from advocate.domain.promise_phrases.found import FoundPromise
from advocate.domain.working_time import WorkingTime

SAID_AT = datetime(2026, 11, 18, 10, 20, tzinfo=UTC)  # a Wednesday
CHRISTMAS = datetime(2026, 12, 23, 9, tzinfo=UTC)


def found(text: str, said_at: datetime = SAID_AT, zone: str = "UTC") -> list[str]:
    return [shown(promise, zone) for promise in find_promises(text, said_at, zone, region="GB")]


def shown(promise: FoundPromise, zone: str = "UTC") -> str:
    """Who, what, when as typed, and what was understood."""
    due = promise.due
    times = [local(time, zone).strftime("%m-%d %H:%M") for time in (due.start, due.end) if time]
    understood = " ".join([due.kind.value, *dict.fromkeys(times), due.rule]).strip()
    return f"{promise.owner.value}|{promise.action}|{promise.due_phrase}|{understood}"


PROMISES = {
    "I'll call you back Friday at 3": "I|call you back|Friday at 3|moment 11-20 15:00",
    "we will send the report within two days": "we|send the report|within two days|window 11-18 10:20 11-21 00:00",
    "the technician comes between 2 and 4 tomorrow": (
        "third party|comes|between 2 and 4 tomorrow|window 11-19 14:00 11-19 16:00"
    ),
    "I update you twice a day until it's dry": (
        "I|update you|twice a day until it's dry|cadence 11-18 16:00 FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0"
    ),
    "told her I'd ring Fri 3 w/ the install date": "I|ring w/ the install date|Fri 3|moment 11-20 15:00",
    "lm. will try again tmrw am": "I|try again|tmrw am|window 11-19 08:00 11-19 12:00",
    "You'll hear from us within 48 hours": "we|hear from us|within 48 hours|window 11-18 10:20 11-20 10:20",
    "replacement to be sent out tomorrow": "we|be sent out|tomorrow|day 11-19 00:00 11-20 00:00",
    "She will be contacted by Friday lunchtime": "we|be contacted|by Friday lunchtime|window 11-18 10:20 11-20 14:00",
    "Refund promised within 5 days": "we|Refund|within 5 days|window 11-18 10:20 11-24 00:00",
    "f/u: call fri 2pm": "I|call|fri 2pm|moment 11-20 14:00",
    "CB tmrw 9:30": "I|CB|tmrw 9:30|moment 11-19 09:30",
    "Priya to call customer Mon 10am": "third party|call customer|Mon 10am|moment 11-23 10:00",
    "I'll ring the minute the part arrives": "I|ring|the minute the part arrives|none",
    "We'll be in touch soon": "we|be in touch|soon|none",
    "we'll replace both batteries at our cost": "we|replace both batteries at our cost||none",
    "soon I will indicate the status of your refund": "I|indicate the status of your refund|soon|none",
    "confirmed that we'd hold the room for her until Friday": (
        "we|hold the room for her|until Friday|window 11-18 10:20 11-21 00:00"
    ),
    "ill ring u thrusday mornign": "I|ring u|thrusday mornign|window 11-19 08:00 11-19 12:00",
    "I'll ring Friday - is that ok?": "I|ring|Friday|day 11-20 00:00 11-21 00:00",
    "cust told Ben will collect the sander tmrw": "third party|collect the sander|tmrw|day 11-19 00:00 11-20 00:00",
    "Customer has been advised that a new pump will be posted on Monday": "we|be posted|on Monday|day 11-23 00:00 11-24 00:00",
    "she needs a ring back by 12": "I|a ring back|by 12|window 11-18 10:20 11-18 12:00",
    "fitting booked fri 9.40": "we|fitting booked|fri 9.40|moment 11-20 09:40",
    "engineer with her by 4": "third party|with her|by 4|window 11-18 10:20 11-18 16:00",
    "Let me find out and ring you back by 5": "I|ring you back|by 5|window 11-18 10:20 11-18 17:00",
    "told her our guy will swing by Friday": "third party|swing by|Friday|day 11-20 00:00 11-21 00:00",
    "warehouse say they'll ship it first thing": "third party|ship it|first thing|window 11-19 08:00 11-19 10:00",
    "Friday: call back": "I|call back|Friday|day 11-20 00:00 11-21 00:00",
    "holding it for him til sat": "I|holding it for him|til sat|window 11-18 10:20 11-22 00:00",
    "Your parcel is scheduled to arrive tomorrow": "we|arrive|tomorrow|day 11-19 00:00 11-20 00:00",
    "let her know it'd be ready Thursday": "we|be ready|Thursday|day 11-19 00:00 11-20 00:00",
    "our solicitor will write to you within 10 days of the visit": (
        "third party|write to you of the visit|within 10 days|none"
    ),
    "my manager, Ms Roth, is out; he'll ring you at 3": "third party|ring you|at 3|moment 11-18 15:00",
}
NONE = (
    "", " ", "Shall I call you back on Friday?", "she asked when we'd send the engineer", "wants a call back Friday at 3",
    "he will call us back on Monday", "Mrs Reyes will pop in on Saturday", "cust to email serial number tomorrow",
    "If you send the form I'll process it", "we'd replace it if it were under guarantee", "can't say when the engineer will come",
    "told her we won't be able to do Friday", "never said I'd ring today", "he says “you said you'll ring me Friday”",
    '"we will contact you within 5 days" is what the insurer wrote', "> I'll let you know by Monday", "rang her back at 3 as promised",
    "I said I'd ring today and have done so", "was told someone would ring on Monday", "let me check that for you",
    "I'll just put you on hold", "I will look that up now", "I've booked you in for Friday at 3", "the course starts next Tuesday",
    "told her to ring the bank on Monday", "call us back if it hasn't arrived by Friday", "the bank will ring her within 48 hrs",
    "You have a viewing scheduled at 12 pm", "deposit to be paid by friday", "keys to be collected by tenant friday",
    "who is coming on friday and what time", "supplier told him it would be in by Friday", "will set it up herself",
    "delivery Tuesday was fine", "should the swelling come back the vet will see him", "you will hear from my solicitor",
    "I will admit I laughed", "We'll see", "will is her son's name", "I can send a sample on Friday if you like",
    "Sandra's going to measure and text me", "we normally ship within 2 days", "her own electrician will wire it on Friday",
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PROMISES.items(), ids=repr)
def test_a_promise_is_found(text: str, expected: str):
    assert found(text) == [expected]


@pytest.mark.parametrize("text", NONE, ids=repr)
def test_what_is_none_is_not_found(text: str):
    assert found(text) == []


def test_several_in_one_note_each_with_its_owner_and_time():
    text = "We'll knock £50 off, Lee will be there fri 8am, and I'll ring monday to check. She was lovely."
    assert found(text) == [
        "we|knock £50 off||none",
        "third party|be there|fri 8am|moment 11-20 08:00",
        "I|ring to check|monday|day 11-23 00:00 11-24 00:00",
    ]


def test_what_is_joined_on_belongs_to_the_same():
    assert found("We will have a look ASAP and will contact you on Friday")[1].startswith(
        "we|contact you|on Friday|day"
    )
    assert found("she'll sleep on it and call by Tuesday") == []


def test_a_place_in_the_text_says_which_words():
    text = "Long chat.\n- she is fine\n- I'll call Friday"
    (promise,) = find_promises(text, SAID_AT, "UTC")
    assert text[promise.start : promise.end] == promise.span == "I'll call Friday"
    assert (promise.doer, promise.due_phrase) == ("", "Friday")
    (other,) = find_promises("our fitter will come tomorrow", SAID_AT, "UTC")
    assert other.doer == "our fitter"


def test_a_language_without_words_finds_nothing():
    assert find_promises("I'll call Friday", SAID_AT, "UTC", "xx") == ()


def test_the_clock_of_the_zone_counts_also_when_it_changes():
    before_change = datetime(
        2027, 3, 27, 20, tzinfo=UTC
    )  # in Berlin the hour after two is missing that night
    assert found("I'll call tomorrow at 3", before_change, "Europe/Berlin") == [
        "I|call|tomorrow at 3|moment 03-28 15:00"
    ]
    (promise,) = find_promises("I'll call tomorrow", before_change, "Europe/Berlin")
    assert promise.due.start is not None
    assert promise.due.end is not None
    assert promise.due.end - promise.due.start == timedelta(hours=23)


def test_a_long_note_is_read_to_a_point_and_no_further():
    text = f"{'word ' * 19_000}. I'll call Friday. {'x' * 1_000_000} I'll call Friday"
    assert len(find_promises(text, SAID_AT, "UTC")) == 1


WORDS = (
    "I I'll we we'll she he'd told her promised call ring send to will would going to be back by Friday 3pm tomorrow every day until "
    "twice a if not asked engineer the report you and , . ; ? ! - \" ' ( ) : \n customer Mr Hale Dave f/u refund agreed asap when"
)
TEXTS = st.lists(st.sampled_from(WORDS.split(" ")), max_size=25).map(" ".join) | st.text(max_size=120)


@settings(max_examples=200, deadline=None)
@given(
    TEXTS,
    st.datetimes(timezones=st.just(UTC)) | st.sampled_from([EARLIEST, LATEST]),
    st.sampled_from(["UTC", "Europe/Berlin", "Pacific/Apia", "America/New_York", "+05:30", "nowhere"]),
)
@example("I'll call tomorrow", LATEST, "Pacific/Apia")
@example("will call \ud800 friday", EARLIEST, "UTC")
def test_any_text_is_read(text: str, said_at: datetime, zone: str):
    end = 0
    for promise in find_promises(text, said_at, zone):
        assert 0 <= promise.start < promise.end <= len(text)
        assert text[promise.start : promise.end] == promise.span
        assert promise.due_phrase in text
        assert promise.end >= end
        end = promise.end
        due = promise.due
        if due.start and due.end:
            assert due.start <= due.end
            assert due.end >= said_at.replace(second=0, microsecond=0)
        if due.kind is UnderstoodKind.CADENCE:
            assert due.rule
            assert due.start is not None
            assert due.start >= said_at.replace(second=0, microsecond=0)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_text_gives_the_same_promises(text: str):
    assert find_promises(text, SAID_AT, "UTC") == find_promises(text, SAID_AT + timedelta(seconds=30), "UTC")


def test_working_days_are_those_of_the_team():
    def due(working: WorkingTime | None) -> str:
        (promise,) = find_promises("I'll call in 3 working days", CHRISTMAS, "UTC", working=working)
        assert promise.due.due
        return str(promise.due.due.start.date())

    assert due(None) == "2026-12-28"
    assert due(WorkingTime(holidays="DE-BY")) == "2026-12-29", "asked again of the same sentence"

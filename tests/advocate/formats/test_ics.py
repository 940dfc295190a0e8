"""Promises as a calendar file, read back with a library that other programs read such files with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.ids import CaseId, CustomerId, PromiseId
from advocate.domain.moment import EARLIEST, LATEST, end_of_day, start_of_day
from advocate.domain.promise import Due, Promise, PromiseState
from advocate.domain.promise_calendar import Alarms, CalendarPromise
from advocate.domain.text import one_line
from advocate.formats.ics import calendar_of

DATA = Path(__file__).parents[2] / "data"
BERLIN = "Europe/Berlin"
MADE = datetime(2026, 11, 18, 9, 20, tzinfo=UTC)
CHANGED = datetime(2026, 11, 19, 8, 0, 7, 999, tzinfo=UTC)
WRITTEN = datetime(2026, 11, 19, 12, 30, 15, tzinfo=UTC)
THREE = datetime(2026, 11, 27, 14, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ID = "019aa000-0000-7000-8000-000000000001"


def entry(reminders: Sequence[datetime] = (), case_title: str = "", **changes: Any) -> CalendarPromise:
    """Call back on Friday the 27th at three."""
    values: dict[str, Any] = {
        "id": PromiseId(UUID(ID)),
        "customer_id": CustomerId(UUID(int=2)),
        "customer_name": "Maria Gomez",
        "words": "Call back",
        "due": Due.at(THREE, BERLIN),
        "state": PromiseState.OPEN,
        "made_at": MADE,
        "made_by": None,
        "made_by_name": "Sam Lee",
        "owner_id": None,
        "department_id": None,
        "owner_name": "Priya Natarajan",
        "version": 3,
    }
    promise = Promise(**values | changes)
    return CalendarPromise(
        promise=promise, changed_at=CHANGED, reminders=tuple(reminders), case_title=case_title
    )


def read(*entries: CalendarPromise) -> tuple[Any, Any]:
    """The first to-do and the first event of a file with these, in which both ring."""
    data = calendar_of(entries, name="Promises", made_at=WRITTEN, alarms=Alarms.BOTH)
    found = icalendar.Calendar.from_ical(data)
    return found.todos[0], found.events[0]


def alarms(component: Any) -> list[datetime]:
    """When they ring: RFC 5545, 3.8.6.3."""
    rung: list[datetime] = []
    for alarm in component.walk("VALARM"):
        trigger = alarm["TRIGGER"]
        anchor = "DUE" if trigger.params.get("RELATED") == "END" else "DTSTART"
        is_span = isinstance(trigger.dt, timedelta)
        rung.append(component[anchor].dt + trigger.dt if is_span else trigger.dt)
    return rung


def test_the_frame():
    data = calendar_of([entry()], name="Promises · Oak\n& Sons", made_at=WRITTEN)
    found = icalendar.Calendar.from_ical(data)
    assert data.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Advocate//Promises//EN\r\n")
    assert data.endswith(b"END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert (found["CALSCALE"], found["X-WR-CALNAME"]) == ("GREGORIAN", "Promises · Oak & Sons")
    assert "METHOD" not in found
    assert [each.name for each in found.subcomponents] == ["VTODO", "VEVENT"]
    assert found.errors == []


def test_a_moment_with_every_field():
    reminders = (THREE - 10 * MINUTE, THREE)
    todo, event = read(entry(reminders, "Leak, roof; and more", case_id=CaseId(UUID(int=3))))
    for each in (todo, event):
        assert each.errors == []
        assert each["SUMMARY"] == "Call back · Maria Gomez"
        assert each["DESCRIPTION"] == (
            "Promised on 18 Nov 2026 by Sam Lee\nOwner: Priya Natarajan\nCase: Leak, roof; and more"
        )
        assert each["SEQUENCE"] == 3
        assert each.stamp == WRITTEN
        assert each["CREATED"].dt == MADE
        assert each.last_modified == CHANGED.replace(microsecond=0)
        assert alarms(each) == list(reminders)
        for alarm in each.walk("VALARM"):
            assert (alarm["ACTION"], alarm["DESCRIPTION"]) == ("DISPLAY", "Call back · Maria Gomez")
            assert isinstance(alarm["TRIGGER"].dt, timedelta)
    assert todo["UID"] == f"{ID}-todo@advocate"
    assert event["UID"] == f"{ID}-event@advocate"
    assert (todo["DUE"].dt, todo["STATUS"], "DTSTART" in todo) == (THREE, "NEEDS-ACTION", False)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (THREE, THREE + 15 * MINUTE)
    assert (event["STATUS"], event["TRANSP"]) == ("CONFIRMED", "OPAQUE")
    assert "COMPLETED" not in todo
    assert "RRULE" not in event


@pytest.mark.parametrize(
    ("chosen", "in_todo", "in_event"),
    [
        ({}, 0, 2),
        ({"alarms": Alarms.EVENTS}, 0, 2),
        ({"alarms": Alarms.TODOS}, 2, 0),
        ({"alarms": Alarms.BOTH}, 2, 2),
        ({"alarms": Alarms.NONE}, 0, 0),
    ],
)
def test_a_promise_rings_once_unless_asked_otherwise(chosen: dict[str, Alarms], in_todo: int, in_event: int):
    """Whoever takes in events alone, to-dos alone, or both."""
    reminders = (THREE - 10 * MINUTE, THREE)
    data = calendar_of([entry(reminders)], name="Promises", made_at=WRITTEN, **chosen)
    found = icalendar.Calendar.from_ical(data)
    assert alarms(found.todos[0]) == list(reminders)[:in_todo]
    assert alarms(found.events[0]) == list(reminders)[:in_event]
    assert (found.todos[0]["DUE"].dt, found.events[0]["DTSTART"].dt) == (THREE, THREE)


@pytest.mark.parametrize("day", [date(2026, 11, 27), date(2027, 3, 28), date(2026, 10, 25)])
def test_a_day_is_all_day_and_its_alarms_are_moments(day: date):
    at_nine = datetime.combine(day, time(8), UTC)
    todo, event = read(entry([at_nine], due=Due.on(day, BERLIN)))
    assert todo["DUE"].dt == day
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (day, day + timedelta(days=1))
    assert (event["TRANSP"], "DTSTART" in todo) == ("TRANSPARENT", False)
    for each in (todo, event):
        assert alarms(each) == [at_nine]
        assert each.walk("VALARM")[0]["TRIGGER"].params == {"VALUE": "DATE-TIME"}


def test_a_window_has_a_start_and_an_end():
    end = THREE + timedelta(hours=2)
    reminders = [THREE - 10 * MINUTE, THREE + 30 * MINUTE, end + MINUTE]
    todo, event = read(entry(reminders, due=Due.between(THREE, end, BERLIN)))
    assert (todo["DTSTART"].dt, todo["DUE"].dt) == (THREE, end)
    assert (event["DTSTART"].dt, event["DTEND"].dt, event["TRANSP"]) == (THREE, end, "OPAQUE")
    assert alarms(todo) == alarms(event) == reminders
    triggers = [str(each["TRIGGER"].params.get("RELATED", "")) for each in todo.walk("VALARM")]
    assert triggers == ["END", "END", ""]


def test_a_window_of_days_is_all_day():
    monday, friday = date(2026, 11, 23), date(2026, 11, 27)
    due = Due.between(start_of_day(monday, BERLIN), end_of_day(friday, BERLIN), BERLIN)
    todo, event = read(entry([THREE], due=due))
    assert (todo["DTSTART"].dt, todo["DUE"].dt) == (monday, friday)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (monday, date(2026, 11, 28))
    assert alarms(todo) == alarms(event) == [THREE]


@pytest.mark.parametrize(
    ("state", "status", "said"),
    [
        (PromiseState.KEPT, "COMPLETED", "Kept"),
        (PromiseState.BROKEN, "CANCELLED", "Not kept"),
        (PromiseState.RELEASED, "CANCELLED", "Released"),
        (PromiseState.RENEGOTIATED, "CANCELLED", "Moved to another time"),
    ],
)
def test_what_ended(state: PromiseState, status: str, said: str):
    ended = {"ended_at": CHANGED, "ended_by_name": "Sam Lee", "reason": "Line one\nLine two"}
    todo, event = read(entry([THREE], state=state, **ended))
    assert (todo["STATUS"], event["STATUS"], event["TRANSP"]) == (status, "CANCELLED", "TRANSPARENT")
    assert todo["DESCRIPTION"].endswith(f"{said} on 19 Nov 2026 by Sam Lee\nLine one\nLine two")
    assert todo.walk("VALARM") == event.walk("VALARM") == []
    is_kept = state is PromiseState.KEPT
    assert ("COMPLETED" in todo, "PERCENT-COMPLETE" in todo) == (is_kept, is_kept)
    if is_kept:
        assert (todo["COMPLETED"].dt, todo["PERCENT-COMPLETE"]) == (CHANGED.replace(microsecond=0), 100)


def test_nobody_known_is_not_named():
    todo, _event = read(entry(made_by_name="", owner_name=""))
    assert todo["DESCRIPTION"] == "Promised on 18 Nov 2026"


def lines_of(data: bytes) -> list[bytes]:
    assert b"\n" not in data.replace(b"\r\n", b"")
    return data.split(b"\r\n")


@pytest.mark.parametrize("letter", ["x", "ä", "字", "👩‍🔧", "\\", ";,", "اً", "e\u0301"])
def test_long_lines_are_folded_between_letters(letter: str):
    words = f"Bring {letter * 700} and {letter * 30} back"
    data = calendar_of([entry(words=words)], name="Promises", made_at=WRITTEN)
    for line in lines_of(data):
        assert len(line) <= 75
        line.decode()
    todo, event = read(entry(words=words))
    assert todo["SUMMARY"] == event["SUMMARY"] == f"{words} · Maria Gomez"


@pytest.mark.parametrize(
    "words",
    [
        'Ring; then, \\n or \\ : and "so"',
        "BEGIN:VEVENT END:VCALENDAR",
        "=cmd|' /C calc'!A0",
        "\u202eevil\u202c \ufeff",
        "a\r\nATTACH:file:///etc/passwd\r\nb",
        "tab\there\x00\x07\x1b[31m\x85\u2028line",
        "^n ^^ ^'",
    ],
)
def test_signs_of_the_format_are_words_like_any_other(words: str):
    todo, event = read(entry(words=words, customer_name=words, reason=words, state=PromiseState.KEPT))
    assert todo["SUMMARY"] == event["SUMMARY"] == one_line(f"{words} · {words}")
    assert "ATTACH" not in todo
    assert todo.errors == event.errors == []


def test_names_of_every_script():
    path = DATA / "names" / "names_multiscript.jsonl"
    names = [json.loads(line)["value"] for line in path.read_text(encoding="utf-8").splitlines()]
    entries = [entry(words=name, customer_name=name, case_title=name) for name in names]
    data = calendar_of(entries, name="Promises", made_at=WRITTEN)
    assert max(map(len, lines_of(data))) <= 75
    found = icalendar.Calendar.from_ical(data).events
    assert [str(each["SUMMARY"]) for each in found] == [one_line(f"{name} · {name}") for name in names]
    assert all(
        f"Case: {one_line(name)}" in each["DESCRIPTION"] for name, each in zip(names, found, strict=True)
    )


@pytest.mark.parametrize(
    "due",
    [
        Due.at(LATEST, "UTC"),
        Due.at(EARLIEST, "America/New_York"),
        Due.on(date.max, "UTC"),
        Due.on(date.max, "Pacific/Apia"),
        Due.on(date.min, BERLIN),
        Due.between(EARLIEST, LATEST, "UTC"),
        Due.between(THREE, THREE, BERLIN),
        Due.between(THREE, THREE + timedelta(microseconds=1), BERLIN),
        Due.at(THREE, "+05:30"),
        Due.at(THREE, "no such zone"),
    ],
)
def test_any_time_of_the_calendar_is_written_and_read_again(due: Due):
    todo, event = read(entry([EARLIEST, THREE, LATEST], due=due, made_at=EARLIEST))
    assert todo.errors == event.errors == []
    assert todo["DUE"].dt
    assert "DTEND" not in event or event["DTEND"].dt > event["DTSTART"].dt
    assert "DTSTART" not in todo or todo["DTSTART"].dt < todo["DUE"].dt
    assert len(todo.walk("VALARM")) == len(event.walk("VALARM")) == 3


MOMENTS = st.datetimes(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None), timezones=st.just(UTC))


@given(MOMENTS, MOMENTS, st.lists(MOMENTS, max_size=3), st.text(), st.sampled_from(PromiseState))
def test_anything_is_written_and_read_again(
    first: datetime, second: datetime, reminders: list[datetime], words: str, state: PromiseState
):
    due = Due.between(min(first, second), max(first, second), BERLIN)
    todo, event = read(entry(sorted(reminders), words, words=words, due=due, state=state, reason=words))
    assert todo["SUMMARY"] == one_line(f"{words} · Maria Gomez")
    assert todo.errors == event.errors == []
    assert todo["UID"] != event["UID"]


def shapes(calendar: Any) -> dict[tuple[str, str], set[tuple[str, frozenset[str]]]]:
    """Of each property of each kind of part: of which type it is, and which parameters it has."""
    found: dict[tuple[str, str], set[tuple[str, frozenset[str]]]] = {}
    for part in calendar.walk():
        if part.name in ("VCALENDAR", "VEVENT", "VALARM"):
            for name, value in part.property_items(recursive=False):
                if name not in ("BEGIN", "END"):
                    found.setdefault((part.name, name), set()).add(
                        (type(value).__name__, frozenset(value.params))
                    )
    return found


def test_the_parts_are_shaped_as_other_programs_shape_theirs():
    known: dict[tuple[str, str], set[tuple[str, frozenset[str]]]] = {}
    for file in sorted((DATA / "ics").glob("*.ics")):
        for key, shape in shapes(icalendar.Calendar.from_ical(file.read_bytes())).items():
            known.setdefault(key, set()).update(shape)
    moments = entry([THREE - 10 * MINUTE])
    ours = shapes(icalendar.Calendar.from_ical(calendar_of([moments], name="x", made_at=WRITTEN)))
    ours = {key: shape for key, shape in ours.items() if key[0] != "VTODO"}
    assert set(ours) <= set(known), "properties that none of them writes"
    # A trigger of a to-do that is due, without a start, is counted from its end.
    related = ("vDDDTypes", frozenset({"RELATED"}))
    for key, shape in ours.items():
        assert shape - {related} <= known[key], key


def test_a_calendar_that_takes_a_file_in_again_has_no_doubles():
    later = replace(entry(), promise=replace(entry().promise, words="Ring back", version=4))
    known: dict[str, Any] = {}
    for each in (entry(), later, entry()):
        data = calendar_of([each], name="Promises", made_at=WRITTEN)
        for part in icalendar.Calendar.from_ical(data).subcomponents:
            last = known.get(part["UID"])
            if last is None or (part["SEQUENCE"], part.stamp) > (last["SEQUENCE"], last.stamp):
                known[part["UID"]] = part
    assert len(known) == 2
    assert {str(part["SUMMARY"]) for part in known.values()} == {"Ring back · Maria Gomez"}

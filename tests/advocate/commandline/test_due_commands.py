from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.cli import main
from advocate.commandline.terminal import Terminal
from advocate.domain.due_times.languages import LANGUAGES
from tests.advocate.commandline.conftest import Run, Screen

NOW = ("--now", "2026-11-18T10:20+01:00", "--zone", "Europe/Berlin", "--region", "GB")
NOTHING: dict[str, Any] = {"kind": "none", "start": None, "end": None, "rrule": None}


@pytest.fixture
def file(tmp_path: Path):
    def written(*lines: str | dict[str, Any]) -> Path:
        path = tmp_path / "phrases.txt"
        texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        path.write_text("\n".join(texts), encoding="utf-8")
        return path

    return written


@pytest.mark.parametrize(
    ("phrase", "kind", "start", "end", "rrule"),
    [
        ("friday 3pm", "moment", "2026-11-20T15:00:00+01:00", "2026-11-20T15:00:00+01:00", None),
        ("tomorrow", "day", "2026-11-19T00:00:00+01:00", "2026-11-20T00:00:00+01:00", None),
        ("29 march", "day", "2027-03-29T00:00:00+02:00", "2027-03-30T00:00:00+02:00", None),
        ("28 march", "day", "2027-03-28T00:00:00+01:00", "2027-03-29T00:00:00+02:00", None),
        ("between 2 and 4", "window", "2026-11-18T14:00:00+01:00", "2026-11-18T16:00:00+01:00", None),
        ("by friday", "window", "2026-11-18T10:20:00+01:00", "2026-11-21T00:00:00+01:00", None),
        ("every day at 9", "cadence", "2026-11-19T09:00:00+01:00", None, "FREQ=DAILY;BYHOUR=9;BYMINUTE=0"),
        ("next blue moon", "none", None, None, None),
    ],
)
def test_one_phrase_as_json(run_bare: Run, phrase: str, kind: str, start: str, end: str, rrule: str):
    answer = run_bare("due", phrase, *NOW, "--json")
    assert answer.code == 0
    assert answer.out.count("\n") == 1
    assert answer.json == {"phrase": phrase, "kind": kind, "start": start, "end": end, "rrule": rrule}


def test_the_end_of_what_repeats(run_bare: Run):
    found = run_bare("due", "every friday until 18 december", *NOW, "--json").json
    assert (found["start"], found["end"]) == ("2026-11-20T00:00:00+01:00", "2026-12-18T23:59:59+01:00")
    assert found["rrule"] == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218T225959Z"


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("friday 3pm", "“friday 3pm”: a moment, Fri 20 Nov 15:00."),
        ("tomorrow", "“tomorrow”: a day, tomorrow."),
        ("by friday", "“by friday”: a window, by Fri 20 Nov."),
        (
            "every friday until 18 december",
            "“every friday until 18 december”: again and again, first Fri 20 Nov, until Fri 18 Dec 23:59"
            " (FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218T225959Z).",
        ),
        ("\x1b[31mlast\nyear", "“[31mlast year”: no time to come is understood."),
        ("", "“”: no time to come is understood."),
    ],
)
def test_one_phrase_in_words(run_bare: Run, phrase: str, said: str):
    answer = run_bare("due", phrase, *NOW)
    assert (answer.code, answer.out, answer.err) == (0, said + "\n", "")


@pytest.mark.parametrize(
    ("language", "phrase"),
    [
        ("de", "morgen um 15 uhr"),
        ("fr", "demain à 15h"),
        ("es", "mañana a las 15:00"),
        ("EN", "tomorrow 3pm"),
    ],
)
def test_other_languages(run_bare: Run, language: str, phrase: str):
    start = run_bare("due", phrase, *NOW, "--lang", language, "--json").json["start"]
    assert start == "2026-11-19T15:00:00+01:00"


def test_words_that_nobody_put_in_quotation_marks(run_bare: Run):
    assert run_bare("due", "friday", "3pm", *NOW, "--json").json["phrase"] == "friday 3pm"


@pytest.mark.parametrize(
    ("holidays", "end"),
    [((), "2026-12-29"), (("DE-BY",), "2026-12-30"), (("gb",), "2026-12-31"), (("US",), "2026-12-30")],
)
def test_working_days_leave_holidays_out_where_they_are_asked_for(
    run_bare: Run, holidays: tuple[str, ...], end: str
):
    typed = ("due", "in 3 working days", "--now", "2026-12-23T09:00", "--zone", "Europe/Berlin", "--json")
    asked = ("--holidays", *holidays) if holidays else ()
    assert run_bare(*typed, *asked).json["end"] == f"{end}T00:00:00+01:00"


def test_each_line_of_a_file_with_values_of_its_own(run_bare: Run, file):
    path = file(
        "friday 3pm",
        {"phrase": "3/11", "region": "US"},
        {"phrase": "tomorrow", "now": "2026-01-01T22:00", "zone": "america/new_york"},
        {"phrase": "tomorrow", "now": "2026-01-01T22:00-08:00", "lang": "EN"},
        {"phrase": "every friday", "now": None, "zone": None},
        "",
        "{tomorrow",
    )
    answer = run_bare("due", "--file", path, *NOW, "--json")
    assert (answer.code, answer.err) == (0, "")
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert [each["start"] for each in found] == [
        "2026-11-20T15:00:00+01:00",
        "2027-03-11T00:00:00+01:00",
        "2026-01-02T00:00:00-05:00",
        "2026-01-03T00:00:00+01:00",
        "2026-11-20T00:00:00+01:00",
        None,
        None,
    ]
    assert found[4]["rrule"] == "FREQ=WEEKLY;BYDAY=FR"
    assert [each["phrase"] for each in found[-2:]] == ["", "{tomorrow"]
    in_words = run_bare("due", "--file", path, *NOW).out.splitlines()
    assert in_words[0] == "1: “friday 3pm”: a moment, Fri 20 Nov 15:00."
    assert len(in_words) == 7


def test_a_file_on_the_standard_input(run_bare: Run):
    answer = run_bare("due", "--file", "-", *NOW, "--json", stdin="friday\r\nmonday\n")
    assert [json.loads(line)["kind"] for line in answer.out.splitlines()] == ["day", "day"]


def test_lines_that_cannot_be_read_are_named_and_the_others_answered(run_bare: Run, file):
    path = file(
        {"text": "tomorrow"},
        {"phrase": "tomorrow", "now": "soon\ud800"},
        {"phrase": "tomorrow", "now": "9999-12-31T23:59-05:00"},
        {"phrase": "tomorrow", "now": 5},
        {"phrase": "tomorrow", "zone": "Mars/Base"},
        {"phrase": "tomorrow", "lang": "tlh"},
        {"phrase": "tomorrow", "region": "Europe"},
        {"phrase": ["tomorrow"]},
        "tomorrow",
    )
    answer = run_bare("due", "--file", path, *NOW, "--json")
    assert answer.code == 1
    found = [json.loads(line) for line in answer.out.splitlines()]
    assert [each["kind"] for each in found] == ["none"] * 8 + ["day"]
    assert found[1] == {"phrase": "tomorrow", **NOTHING}
    assert "8 lines could not be read: line 1 has no phrase; line 2 says “soon�”, which is no" in answer.err
    assert "line 4 has a value of “now” that is no text; line 5 cannot be answered: There is no" in answer.err
    assert run_bare("due", "--file", path, *NOW).out == "9: “tomorrow”: a day, tomorrow.\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "write a PHRASE, or name a --file"),
        (("friday", "--file", "f"), 2, "write a PHRASE, or name a --file"),
        (("friday", "--now", "soon"), 2, "“soon” is no time"),
        (("friday", "--lang", "tlh"), 1, "There are no words yet for the language “tlh”. There are: en"),
        (("friday", "--zone", "Mars/Base"), 1, "There is no time zone “Mars/Base”"),
        (("friday", "--region", "Europe"), 1, "“Europe” is not a country code"),
        (("friday", "--holidays", "DE-XX"), 1, "No public holidays are known for “DE-XX”"),
        (("friday", "--now", "9999-12-31T23:59-05:00"), 1, "outside the calendar. Check --now."),
        (("--file", "/nowhere/at/all"), 1, "cannot be read: No such file"),
        (("--file", "/"), 1, "cannot be read: Is a directory"),
    ],
)
def test_what_cannot_be_done_is_said(run_bare: Run, words: tuple[str, ...], code: int, said: str):
    answer = run_bare("due", *words)
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_bad_phrases_are_none_at_once_in_every_language(run_bare: Run, file, language: str):
    phrases = (
        *("25:00", "tomorrow at 25:00", "29 february 2027", "1 january 2020", "yesterday", "p.m.", "fri.x"),
        *("a" * 100_000, "friday " * 20_000, "9" * 100_000, "\x00", "fri\x07day", "in 999999 working days"),
    )
    path = file(*({"phrase": phrase} for phrase in phrases))
    began = perf_counter()
    answer = run_bare("due", "--file", path, *NOW, "--lang", language, "--holidays", "DE-BY", "--json")
    assert perf_counter() - began < 5
    assert (answer.code, answer.err) == (0, "")
    assert [json.loads(line) for line in answer.out.splitlines()] == [
        {"phrase": phrase, **NOTHING} for phrase in phrases
    ]


@pytest.mark.parametrize("when", ["9999-12-31T23:59", "0001-01-01T00:00", "9999-12-31T23:59Z"])
@pytest.mark.parametrize("zone", ["Europe/Berlin", "Pacific/Apia", "America/St_Johns"])
def test_any_time_of_the_calendar_is_taken(run_bare: Run, when: str, zone: str):
    for phrase in ("tomorrow", "friday 3pm", "in 2 hours", "every friday", "in 3 working days"):
        answer = run_bare("due", phrase, "--now", when, "--zone", zone, "--holidays", "DE", "--json")
        assert (answer.code, answer.json["phrase"]) == (0, phrase)


LINES = st.text(max_size=60) | st.dictionaries(
    st.sampled_from(["phrase", "now", "lang", "zone", "region", "other"]),
    st.text(max_size=20) | st.sampled_from(["friday", "2026-11-18", "+05:00", "en", "US"]) | st.none() | st.integers(),
).map(json.dumps)  # fmt: skip


@given(st.lists(LINES, max_size=4))
def test_every_line_is_answered_whatever_it_holds(lines: list[str]):
    typed = "\n".join(line.replace("\n", " ").replace("\r", " ") for line in lines) + "\n"
    out, err = Screen(), Screen()
    code = main(["due", "--file", "-", "--json"], Terminal(out=out, err=err, source=StringIO(typed)))
    assert code == (1 if err.getvalue() else 0)
    assert "Advocate itself" not in err.getvalue()
    answers = [json.loads(line) for line in out.getvalue().split("\n")[:-1]]
    assert len(answers) == typed.count("\n")
    assert all(set(answer) == {"phrase", *NOTHING} for answer in answers)

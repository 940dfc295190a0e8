from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.advocate.commandline.conftest import Answer, Run


@pytest.fixture
def run(run_bare: Run) -> Run:
    return run_bare


def lines(answer: Answer) -> list[dict]:
    return [json.loads(line) for line in answer.out.splitlines()]


@pytest.fixture
def file(tmp_path: Path):
    def written(*texts: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "texts.txt"
        path.write_bytes("\n".join(texts).encode(encoding))
        return path

    return written


def test_promises_as_json_a_line_for_each_text(run, file):
    path = file(
        "told her I'd ring Fri 3 w/ the install date",
        "thanks for calling",
        json.dumps({"text": "we will send it within two days", "said_at": "2026-11-20T10:00:00+01:00"}),
        "I update you every Friday until 18 December",
    )
    answer = run("promises-in", path, "--said-at", "2026-11-18T10:20:00Z", "--region", "GB", "--json")
    assert (answer.code, answer.err) == (0, "")
    first, second, third, fourth = lines(answer)
    assert first == {
        "text": "told her I'd ring Fri 3 w/ the install date",
        "promises": [
            {
                "span": "I'd ring Fri 3 w/ the install date",
                "at": [9, 43],
                "action": "ring w/ the install date",
                "owner": "I",
                "doer": "",
                "due_phrase": "Fri 3",
                "due": {
                    "kind": "moment",
                    "start": "2026-11-20T15:00:00+00:00",
                    "end": "2026-11-20T15:00:00+00:00",
                    "rrule": None,
                },
            }
        ],
    }
    assert second == {"text": "thanks for calling", "promises": []}
    assert third["promises"][0]["due"] == {
        "kind": "window",
        "start": "2026-11-20T10:00:00+01:00",
        "end": "2026-11-23T00:00:00+01:00",
        "rrule": None,
    }
    due = fourth["promises"][0]["due"]
    assert (due["kind"], due["start"]) == ("cadence", "2026-11-20T00:00:00+00:00")
    assert due["rrule"] == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261218T235959Z"


def test_promises_in_words(run, file):
    path = file("ok", "Lee will be there tomorrow at 9", "we'll be in touch soon")
    answer = run("promises-in", path, "--said-at", "2026-11-18T10:20", "--zone", "europe/berlin")
    assert answer.out.splitlines()[0].startswith("2: Lee: be there, ")
    assert answer.out.splitlines()[1] == "3: we: be in touch, soon"


def test_the_zone_that_is_asked_for_counts(run, file):
    path = file("I'll call tomorrow at 3")
    asked = ("promises-in", path, "--said-at", "2026-11-18T10:20:00Z", "--json")
    start = lines(run(*asked, "--zone", "Europe/Berlin"))[0]["promises"][0]["due"]["start"]
    assert start == "2026-11-19T15:00:00+01:00"


def test_hints_as_json_and_in_words(run, file):
    path = file("It's company policy.", 'she said "no can do"', "")
    answer = run("hints-in", path, "--json")
    first, *others = lines(answer)
    assert [others, answer.code] == [[{"text": 'she said "no can do"', "hints": []}], 0]
    (hint,) = first["hints"]
    assert (hint["span"], hint["kind"], hint["at"]) == ("It's company policy", "distancing", [0, 19])
    assert run("hints-in", path).out == f"1: distancing: It's company policy: {hint['say']}\n"


def test_texts_from_the_standard_input(run):
    assert len(lines(run("hints-in", "-", "--json", stdin="no can do\n\nfine"))) == 3


@pytest.mark.parametrize("command", ["promises-in", "hints-in"])
def test_every_line_is_answered_whatever_it_holds(run, file, command: str):
    odd = [
        "",
        "\u202e👩‍👩‍👧 é",
        "{not json",
        "[1, 2]",
        "42",
        "x" * 1_000_000,
        "I'll " * 5_000,
        '{"text": "\\ud800"}',
    ]
    answer = run(command, file(*odd), "--json")
    assert (answer.code, answer.err) == (0, "")
    assert [each["text"] for each in lines(answer)] == [*odd[:7], "\ufffd"]


def test_lines_that_cannot_be_read_are_named_and_the_others_answered(run, file):
    path = file(
        '{"foo": 1}',
        '{"text": "I will call tomorrow", "said_at": "yesterday"}',
        '{"text": "I will call tomorrow", "said_at": 5}',
        '{"text": "I will call tomorrow", "said_at": "9999-12-31T23:59:00-05:00"}',
        '{"text": "I will call tomorrow", "said_at": null}',
    )
    answer = run("promises-in", path, "--json")
    assert answer.code == 1
    assert [len(each["promises"]) for each in lines(answer)] == [0, 0, 0, 0, 1]
    assert (
        "4 lines could not be read: line 1 has no text; line 2 says “yesterday”, which is no time"
        in answer.err
    )
    assert "outside the calendar" in answer.err


@pytest.mark.parametrize("said_at", ['"yesterday"', "5", "[]", "null"])
def test_hints_need_no_time(run, file, said_at: str):
    answer = run("hints-in", file(f'{{"text": "no can do", "said_at": {said_at}}}'), "--json")
    assert (answer.code, answer.err, len(lines(answer)[0]["hints"])) == (0, "", 1)


@pytest.mark.parametrize("command", ["promises-in", "hints-in"])
def test_an_empty_file_is_answered_with_nothing(run, file, command: str):
    answer = run(command, file(), "--json")
    assert (answer.code, answer.out, answer.err) == (0, "", "")


@pytest.mark.parametrize("command", ["promises-in", "hints-in"])
def test_a_file_that_is_no_text_is_said(run, tmp_path: Path, command: str):
    for content in (bytes(range(256)) * 20, "I will call you".encode("utf-16")):
        (tmp_path / "binary").write_bytes(content)
        answer = run(command, tmp_path / "binary", "--json")
        assert (answer.code, "is not written in UTF-8" in answer.err) == (1, True)


@pytest.mark.parametrize("when", ["9999-12-31T23:59", "0001-01-01T00:00", "2026-11-18"])
def test_any_time_of_the_calendar_is_taken(run, file, when: str):
    assert run("promises-in", file("I'll call tomorrow at 3"), "--said-at", when).code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("promises-in", "{missing}"), 1, "cannot be read: No such file"),
        (("hints-in", "{folder}"), 1, "cannot be read: Is a directory"),
        (("hints-in", "{latin}"), 1, "is not written in UTF-8"),
        (("hints-in", "{latin}", "--lang", "tlh"), 1, "no words yet for the language “tlh”. There are: en."),
        (("promises-in", "{latin}", "--zone", "Mars/Base"), 1, "no time zone “Mars/Base”"),
        (("promises-in", "{latin}", "--said-at", "soon"), 2, "“soon” is no time"),
        (("promises-in",), 2, "FILE"),
    ],
)
def test_what_cannot_be_done_is_said(run, tmp_path: Path, words: tuple[str, ...], code: int, said: str):
    (tmp_path / "latin.txt").write_bytes("naïve".encode("latin-1"))
    places = {"missing": tmp_path / "nowhere", "folder": tmp_path, "latin": tmp_path / "latin.txt"}
    answer = run(*(word.format(**places) for word in words))
    assert answer.code == code
    assert said in answer.err

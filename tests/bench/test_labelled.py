from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from advocate.domain.promise_phrases.finding import find_promises
from bench.labelled import DATA, hint_tallies, is_due_right, lines_of, paired, promise_tallies, spans_in

SAID_AT = datetime(2026, 11, 18, 10, 20, tzinfo=UTC)


def written(folder: Path, *lines: dict[str, Any]) -> Path:
    file = folder / "lines.jsonl"
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return file


def labelled(text: str, *spans: str, **others: Any) -> dict[str, Any]:
    promises = [
        {"span": span, "who": "I", "due_phrase": None, "due": {"kind": "none", "value": None}}
        for span in spans
    ]
    return {"text": text, "said_at": "2026-11-18T10:20:00Z", "promises": promises, "kind": "x", **others}


def test_what_is_found_and_what_is_labelled_are_paired_by_half_of_the_shorter():
    assert paired([(0, 10)], [(5, 30)]) == [(0, 0)]
    assert paired([(0, 10)], [(6, 30)]) == []
    assert paired([(0, 10), (10, 20)], [(0, 20)]) == [(1, 0)]
    assert paired([], [(0, 1)]) == []


def test_the_same_words_twice_stand_in_two_places():
    assert spans_in("call. call.", ["call", "call"]) == [(0, 4), (6, 10)]


def test_promises_are_counted_by_line_and_in_all(tmp_path: Path):
    file = written(
        tmp_path,
        labelled("I'll call you", "I'll call you"),
        labelled("I'll call you"),
        labelled("he waves", "he waves", kind="y"),
        labelled("I'll call you", borderline=True),
    )
    tallies = promise_tallies(file, lambda line: line["kind"])
    whole = tallies[""]
    assert (whole.labelled, whole.found, whole.right, whole.precision, whole.recall) == (2, 2, 1, 0.5, 0.5)
    assert (tallies["y"].found, tallies["y"].precision, tallies["y"].recall) == (0, 1.0, 0.0)
    assert whole.missed == ["'he waves' in 'he waves'"]
    assert whole.wrong == ['"I\'ll call you" in "I\'ll call you"']
    assert (whole.due_right, whole.owner_right) == (1, 1)


def test_a_hint_of_another_kind_is_wrong(tmp_path: Path):
    line = {"text": "no can do", "flags": [{"span": "no can do", "kind": "blame"}]}
    tally = hint_tallies(written(tmp_path, line), lambda _: "x")[""]
    assert (tally.found, tally.right, len(tally.missed), len(tally.wrong)) == (1, 0, 1, 1)


FRESH = [f"notes_fresh_{letter}" for letter in "abcdef"]


@pytest.mark.parametrize(
    ("text", "label", "is_right"),
    [
        ("I'll call friday at 3", {"kind": "moment", "value": "2026-11-20T15:00"}, True),
        ("I'll call friday at 3", {"kind": "day", "value": "2026-11-20"}, False),
        ("I'll call friday", {"kind": "day", "value": "2026-11-20"}, True),
        ("I'll call by friday", {"kind": "window", "value": "2026-11-20"}, True),
        ("I'll call by friday", {"kind": "window", "value": "2026-11-21"}, False),
        (
            "I'll call tomorrow after 6",
            {"kind": "window", "start": "2026-11-19T18:00", "value": "2026-11-19T24:00"},
            True,
        ),
        (
            "I'll call twice a day",
            {"kind": "cadence", "value": None, "rrule": "FREQ=DAILY", "times": 2},
            True,
        ),
        ("I'll call daily", {"kind": "cadence", "value": None, "rrule": "FREQ=DAILY", "times": 2}, False),
        ("I'll call soon", {"kind": "relative", "value": None}, True),
        ("I'll call", {"kind": "none", "value": None}, True),
        ("I'll call soon", {"kind": "none", "value": None}, False),
    ],
)
def test_a_due_time_is_right_or_not(text: str, label: dict[str, Any], is_right: bool):
    (promise,) = find_promises(text, SAID_AT, "UTC")
    assert is_due_right(promise, label, SAID_AT) is is_right


@pytest.mark.parametrize("name", ["notes_dev", "notes_held_out", "notes_later", *FRESH, "chats"])
def test_every_label_stands_in_its_text(name: str):
    for line in lines_of(DATA / "promises" / f"{name}.jsonl"):
        assert line["promise"] == bool(line["promises"])
        for promise in line["promises"]:
            assert promise["span"] in line["text"]
            assert (promise["due_phrase"] or "") in line["text"]


def test_the_halves_of_the_notes_hold_no_note_twice():
    texts = [
        line["text"]
        for half in ("dev", "held_out")
        for line in lines_of(DATA / "promises" / f"notes_{half}.jsonl")
    ]
    assert len(texts) == len(set(texts)) > 490

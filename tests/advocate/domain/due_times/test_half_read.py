"""No time is read by half: what tests/data/dates says of `half_read.jsonl`, and why it is told."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from advocate.domain.due_times.languages import vocabulary_of
from advocate.domain.due_times.phrases import read_due, split_promise, times_in
from advocate.domain.due_times.tokens import scan
from advocate.domain.due_times.understood import dues_in
from advocate.domain.due_times.why_not import WhyNot, why_none_in, why_not
from advocate.domain.wording_of_time import due_words

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin
REGIONS = {"en": "GB", "de": "DE", "fr": "FR", "es": "ES"}
TABLE = Path(__file__).parents[3] / "data" / "dates" / "half_read.jsonl"
ROWS = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", [row for row in ROWS if "half" in row], ids=lambda row: row["text"])
def test_half_a_time_is_none(row):
    text, language = row["text"], row["language"]
    region = REGIONS[language]
    assert split_promise(text, NOW, ZONE, language, region=region) == (text, None)
    assert all(placed.due is None for placed in dues_in(text, NOW, ZONE, language, region=region))
    vocabulary = vocabulary_of(language)
    assert vocabulary is not None
    found = times_in(text, scan(text, vocabulary), NOW, ZONE, vocabulary, region)
    assert next((each.half for each in found if each.half), None) == row["half"]


@pytest.mark.parametrize("row", [row for row in ROWS if "due" in row], ids=lambda row: row["text"])
def test_a_number_that_is_no_time_leaves_the_time_beside_it(row):
    words, due = split_promise(row["text"], NOW, ZONE, row["language"], region=REGIONS[row["language"]])
    assert due is not None
    assert (words, due_words(due, NOW, ZONE)) == (row["words"], row["due"])


def test_the_table_has_both_kinds_in_every_language():
    kinds = {(row["language"], "half" in row) for row in ROWS}
    assert kinds == {(language, is_half) for language in REGIONS for is_half in (True, False)}
    assert len(ROWS) >= 150


def test_another_time_in_the_sentence_is_still_taken():
    text = "call her at 25:00, or else write to her on friday"
    words, due = split_promise(text, NOW, ZONE)
    assert (words, due) == ("call her at 25:00, or else write to her", read_due("friday", NOW, ZONE))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("visit 31 november", WhyNot.NO_SUCH_DAY),
        ("visit 29 february 2027", WhyNot.NO_SUCH_DAY),
        ("call back tomorrow at 25:00", WhyNot.NO_SUCH_HOUR),
        ("ring at 25:00", WhyNot.NO_SUCH_HOUR),
        ("call at 15:00 yesterday", WhyNot.PASSED),
        ("send it 1 jan 2020", WhyNot.PASSED),
        ("call monday 24 november", WhyNot.AT_ODDS),
        ("send what she asked yesterday", WhyNot.UNCLEAR),
        ("send within 10 days of delivery", WhyNot.UNCLEAR),
        ("send the quote", WhyNot.UNCLEAR),
        ("tomorrow " * 1000, WhyNot.UNCLEAR),
    ],
    ids=lambda value: str(value)[:30],
)
def test_why_a_sentence_says_no_time(text, why):
    assert split_promise(text, NOW, ZONE)[1] is None
    assert why_none_in(text, NOW, ZONE) is why


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("30 feb", WhyNot.NO_SUCH_DAY),
        ("tomorrow at 25:00", WhyNot.NO_SUCH_HOUR),
        ("3pm yesterday", WhyNot.PASSED),
        ("last friday", WhyNot.PASSED),
        ("monday 24 november", WhyNot.AT_ODDS),
        ("between 4pm and 2pm tomorrow", WhyNot.AT_ODDS),
    ],
)
def test_why_a_phrase_alone_is_no_time(phrase, why):
    assert read_due(phrase, NOW, ZONE) is None
    assert why_not(phrase, NOW, ZONE) is why


def test_nothing_is_said_of_a_language_without_words():
    assert why_none_in("call tomorrow at 25:00", NOW, ZONE, "xx") is WhyNot.UNCLEAR

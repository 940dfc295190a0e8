"""Due times as they are typed beside a call, short forms and slips included: what tests/data/dates says of the `_typed` tables."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from advocate.domain.due_times.understood import UnderstoodDue, UnderstoodKind, understand_due
from advocate.domain.moment import from_local, local
from advocate.domain.wording_of_time import due_words

DATA = Path(__file__).parents[3] / "data" / "dates"
ZONE = "Europe/Berlin"
# What is not read, or read otherwise: words around the time, which the field of words is for (`call her back thu 5pm`), matters of
# taste (on a Thursday `donnerstag` is the next one), two slips in a word, and what nobody has taught yet.
KNOWN = {"english": 13, "german": 21, "french": 15, "spanish": 17}


@pytest.mark.parametrize(
    ("language", "code", "region"),
    [("english", "en", "GB"), ("german", "de", "DE"), ("french", "fr", "FR"), ("spanish", "es", "ES")],
)
def test_phrases_as_they_are_typed(language: str, code: str, region: str):
    lines = (DATA / f"{language}_typed.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    assert len(rows) >= 120
    misses: list[str] = []
    for row in rows:
        now = from_local(datetime.fromisoformat(row["reference"]), ZONE)
        found = understand_due(row["phrase"], now, ZONE, code, region=region)
        if why := _wrong(row, found):
            misses.append(f"{row['phrase']}: {why} {found.kind.value} {found.start} {found.end} {found.rule}")
    assert len(misses) <= KNOWN[language], "\n".join(misses)


def _wrong(row: dict[str, Any], found: UnderstoodDue) -> str:
    """What of it is not as the row says; empty where all is."""
    wrong = [] if found.kind.value in row["kind"] else ["kind"]
    is_cadence = found.kind is UnderstoodKind.CADENCE
    for name, moment in (("start", found.start), ("end", None if is_cadence else found.end)):
        wanted = row.get(name)
        if wanted and not (moment and wanted[0] <= _wall(moment) <= wanted[1]):
            wrong.append(name)
    if not set(filter(None, row.get("rule", "").split(";"))) <= set(found.rule.split(";")):
        wrong.append("rule")
    return ", ".join(wrong)


def _wall(moment: datetime) -> str:
    return local(moment, ZONE).replace(tzinfo=None).isoformat()


@pytest.mark.parametrize(
    ("code", "phrases"),
    [
        ("en", ("next friday", "next friday 3pm")),
        ("de", ("nächsten freitag", "nächsten freitag 15 uhr")),
    ],
)
def test_next_is_the_one_of_next_week_where_this_is_another_word(code: str, phrases: tuple[str, str]):
    assert [_day_of(phrase, code) for phrase in phrases] == ["2026-12-04"] * 2
    assert {_day_of(phrase, "en") for phrase in ("this friday", "friday")} == {"2026-11-27"}
    assert {_day_of(f"{word} freitag", "de") for word in ("diesen", "kommenden", "am")} == {"2026-11-27"}


@pytest.mark.parametrize(
    ("code", "phrases"),
    [("fr", ("vendredi prochain", "ce vendredi")), ("es", ("el próximo viernes", "este viernes"))],
)
def test_prochain_and_proximo_are_the_first_to_come(code: str, phrases: tuple[str, str]):
    assert [_day_of(phrase, code) for phrase in phrases] == ["2026-11-27"] * 2


def test_what_is_said_back_names_weekday_and_date():
    now = from_local(datetime(2026, 11, 24, 10), ZONE)
    said = {
        phrase: due_words(found.due, now, ZONE)
        for code, phrase in (
            ("en", "next friday"),
            ("en", "next friday 3pm"),
            ("de", "nächsten freitag"),
            ("fr", "vendredi prochain"),
            ("es", "el próximo fin de semana"),
        )
        if (found := understand_due(phrase, now, ZONE, code)).due
    }
    assert said == {
        "next friday": "Fri 4 Dec",
        "next friday 3pm": "Fri 4 Dec 15:00",
        "nächsten freitag": "Fri 4 Dec",
        "vendredi prochain": "Fri 27 Nov",
        "el próximo fin de semana": "Sat 5 Dec – Sun 6 Dec",
    }


def _day_of(phrase: str, code: str) -> str:
    """Said on Tuesday, 24 November 2026."""
    found = understand_due(phrase, from_local(datetime(2026, 11, 24, 10), ZONE), ZONE, code)
    assert found.start is not None
    return local(found.start, ZONE).date().isoformat()

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice

import pytest

from advocate.domain.cadence import Rhythm
from advocate.domain.due_times.understood import promise_said, understand_due
from advocate.domain.moment import local
from advocate.domain.working_time import WorkingTime

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin
FRIDAYS = "FREQ=WEEKLY;BYDAY=FR"
FIVE = f"{FRIDAYS};COUNT=5"
FIVE_AT_NINE = f"{FRIDAYS};BYHOUR=9;BYMINUTE=0;COUNT=5"
FIVE_AT_THREE = f"{FRIDAYS};BYHOUR=15;BYMINUTE=0;COUNT=5"
FIVE_WEEKS = f"{FRIDAYS};UNTIL=20261231T225959Z"

COUNTED = [
    ("en", "every friday 5 times", FIVE),
    ("en", "every friday, 5 times", FIVE),
    ("en", "every friday five times.", FIVE),
    ("en", "every friday 5x", FIVE),
    ("en", "fridays 5 times", FIVE),
    ("en", "every friday ten times", f"{FRIDAYS};COUNT=10"),
    ("en", "every friday at 3 5 times", FIVE_AT_THREE),
    ("en", "every friday 5 times at 3pm", FIVE_AT_THREE),
    ("en", "every 2 weeks 5 times", "FREQ=WEEKLY;INTERVAL=2;COUNT=5"),
    ("en", "every month 3 times", "FREQ=MONTHLY;COUNT=3"),
    ("en", "daily ten times", "FREQ=DAILY;COUNT=10"),
    ("en", "every day, 3 times", "FREQ=DAILY;COUNT=3"),
    ("en", "each working day 5 times", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5"),
    ("de", "jeden Freitag 5-mal", FIVE),
    ("de", "jeden Freitag 5mal", FIVE),
    ("de", "jeden Freitag fünfmal", FIVE),
    ("de", "jeden Freitag fünf Mal", FIVE),
    ("de", "freitags zehnmal", f"{FRIDAYS};COUNT=10"),
    ("de", "jeden Freitag um 9, 5-mal", FIVE_AT_NINE),
    ("fr", "chaque vendredi 5 fois", FIVE),
    ("fr", "tous les vendredis cinq fois", FIVE),
    ("fr", "chaque vendredi à 9h 5 fois", FIVE_AT_NINE),
    ("es", "cada viernes 5 veces", FIVE),
    ("es", "todos los viernes cinco veces", FIVE),
    ("es", "cada viernes a las 9 5 veces", FIVE_AT_NINE),
]
LASTING = [
    ("en", "every friday for 5 weeks", FIVE_WEEKS),
    ("en", "for 5 weeks every friday", FIVE_WEEKS),
    ("en", "every friday for the next 5 weeks", FIVE_WEEKS),
    ("en", "every friday for 5 weeks until dry", FIVE_WEEKS),
    ("en", "every friday for a month", f"{FRIDAYS};UNTIL=20261226T225959Z"),
    ("en", "every hour for 5 hours", "FREQ=HOURLY;UNTIL=20261121T152959Z"),
    ("de", "jeden Freitag 5 Wochen lang", FIVE_WEEKS),
    ("de", "5 Wochen lang jeden Freitag", FIVE_WEEKS),
    ("de", "jeden Freitag für 5 Wochen", FIVE_WEEKS),
    ("de", "die nächsten 5 Wochen jeden Freitag", FIVE_WEEKS),
    ("fr", "chaque vendredi pendant 5 semaines", FIVE_WEEKS),
    ("fr", "pendant 5 semaines chaque vendredi", FIVE_WEEKS),
    ("es", "cada viernes durante 5 semanas", FIVE_WEEKS),
    ("es", "durante 5 semanas cada viernes", FIVE_WEEKS),
]
SO_OFTEN_IN_EACH = [
    ("en", "every day 3 times", "FREQ=DAILY;BYHOUR=9,13,17;BYMINUTE=0"),
    ("en", "every day twice", "FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0"),
    ("de", "täglich dreimal", "FREQ=DAILY;BYHOUR=9,13,17;BYMINUTE=0"),
    ("de", "wöchentlich 2 mal", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("en", "5 times a day", "FREQ=DAILY;BYHOUR=9,11,13,15,17;BYMINUTE=0"),
]
NOTHING = [
    ("en", "every friday 0 times", ""),
    ("en", "every friday 2.5 times", ""),
    ("en", "every friday 9999 times", ""),
    ("en", "every friday 5 times a day", ""),
    ("en", "every friday 5 times until 18 december", ""),
    ("en", "every friday for 2 hours", ""),
    ("en", "5 times", ""),
]


@pytest.mark.parametrize(
    ("language", "phrase", "rule"), [*COUNTED, *LASTING, *SO_OFTEN_IN_EACH, *NOTHING], ids=repr
)
def test_phrases(language: str, phrase: str, rule: str):
    assert understand_due(phrase, NOW, ZONE, language).rule == rule


@pytest.mark.parametrize("phrase", ["every friday 5 times", "every friday for 5 weeks"])
@pytest.mark.parametrize("day", range(16, 30))
def test_so_many_times_come_on_whichever_day_it_is_said(phrase: str, day: int):
    found = understand_due(phrase, datetime(2026, 11, day, 12, tzinfo=UTC), ZONE)
    assert found.due
    rhythm = Rhythm(rule=found.rule, first=found.due.start, zone=ZONE, kind=found.due.kind)
    days = [local(due.start, ZONE).date() for due in islice(rhythm.dues(None, WorkingTime()), 9)]
    assert [each.weekday() for each in days] == [4] * 5


@pytest.mark.parametrize(
    ("text", "rule", "how_often"),
    [
        ("ring her every friday 5 times", FIVE, "every friday 5 times"),
        ("ring every friday 5 times and bring cake", FIVE, "every friday 5 times"),
        ("ring every friday for 5 weeks and bring cake", FIVE_WEEKS, "every friday for 5 weeks"),
        ("call for 2 hours every friday", FRIDAYS, "every friday"),
        ("she rang 5 times. every friday we call", FRIDAYS, "every friday"),
    ],
)
def test_in_a_promise(text: str, rule: str, how_often: str):
    said = promise_said(text, NOW, ZONE)
    assert (said.words, said.rule, said.how_often) == (text, rule, how_often)


def test_how_long_it_goes_on_is_its_end():
    found = understand_due("every friday for 5 weeks", NOW, ZONE)
    assert found.end == datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC)

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.domain.cadence import Rhythm
from advocate.domain.due_times.understood import understand_due
from advocate.domain.promise import DueKind
from advocate.domain.wording_of_rhythm import rhythm_words

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)  # Friday 10:00 in Berlin


def said(phrase: str, zone: str = BERLIN) -> str:
    found = understand_due(phrase, NOW, BERLIN)
    assert found.due is not None
    assert found.rule
    rhythm = Rhythm(rule=found.rule, first=found.due.start, zone=BERLIN, kind=found.due.kind)
    return rhythm_words(rhythm, NOW, zone)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("every friday 10:00", "every Friday at 10:00"),
        ("every day", "every day"),
        ("twice a day", "every day at 09:00 and 16:00"),
        ("three times a week", "every Monday, Wednesday and Friday"),
        ("every weekday at 9", "Monday to Friday at 09:00"),
        ("every other tuesday", "every 2 weeks on Tuesday"),
        ("every first monday of the month", "every month on the first Monday"),
        ("every last friday of the month", "every month on the last Friday"),
        ("every 15th of the month", "every month on the 15th"),
        ("every 31st of the month", "every month on the 31st"),
        ("twice a month", "every month on the 1st and 15th"),
        ("every quarter", "every 3 months"),
        ("every year", "every year"),
        ("every 2 hours", "every 2 hours"),
        ("every friday until 20 december", "every Friday, until Sun 20 Dec"),
        ("every monday 3 times", "every Monday, 3 times in all"),
    ],
)
def test_what_was_typed_is_said_again(phrase: str, words: str):
    assert said(phrase) == words


def test_hours_elsewhere_name_their_zone():
    assert said("every friday 10:00", "America/New_York") == "every Friday at 10:00 in Europe/Berlin"
    assert said("every friday", "America/New_York") == "every Friday"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day at 10:00"),
        ("FREQ=DAILY;UNTIL=20261204T110000Z", "every day at 10:00, until Fri 4 Dec 12:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=11,22,-1", "every month on the 11th, 22nd and last day at 10:00"),
        *(
            (rule, f"again and again ({rule})")
            for rule in (
                "FREQ=YEARLY;BYMONTH=2",
                "FREQ=YEARLY;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1",
                "FREQ=MONTHLY;BYMONTHDAY=-3",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=DAILY;INTERVAL=2;BYDAY=MO",
                "FREQ=DAILY;BYSETPOS=1;BYHOUR=9,16",
                "FREQ=MINUTELY;INTERVAL=30;BYHOUR=9",
            )
        ),
    ],
)
def test_a_rule_that_nobody_typed_stands_for_itself_where_there_are_no_words(rule: str, words: str):
    assert rhythm_words(Rhythm(rule=rule, first=NOW, zone=BERLIN, kind=DueKind.MOMENT), NOW, BERLIN) == words

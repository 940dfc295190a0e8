from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.domain.due_times.understood import promise_said, understand_due

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday
MONDAYS, LAST_FRIDAY = "FREQ=WEEKLY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=-1FR"
LAST_DAY = "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
RULES = {
    "on mondays": MONDAYS,
    "on mondays at 9": f"{MONDAYS};BYHOUR=9;BYMINUTE=0",
    "on mondays and fridays": "FREQ=WEEKLY;BYDAY=MO,FR",
    "every week on monday": MONDAYS,
    "every week on monday and thursday": "FREQ=WEEKLY;BYDAY=MO,TH",
    "weekly on monday": MONDAYS,
    "every 2 weeks on monday": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "every 2 weeks on mondays": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "every 2 weeks on monday at 9": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=9;BYMINUTE=0",
    "every other week on monday": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "every month on the 15th": "FREQ=MONTHLY;BYMONTHDAY=15",
    "every month on the 31st": LAST_DAY,
    "on the 31st of every month": LAST_DAY,
    "last day of every month": LAST_DAY,
    "every month on the last day": LAST_DAY,
    "monthly on the 15th": "FREQ=MONTHLY;BYMONTHDAY=15",
    "every 3 months on the 1st": "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1",
    "last friday of every month": LAST_FRIDAY,
    "the last friday of every month": LAST_FRIDAY,
    "every month on the last friday": LAST_FRIDAY,
    "the last friday of every month at 10": f"{LAST_FRIDAY};BYHOUR=10;BYMINUTE=0",
    "on the first monday of each month": "FREQ=MONTHLY;BYDAY=1MO",
    "every 2 weeks on monday 5 times": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=5",
    "on mondays for 5 weeks": f"{MONDAYS};UNTIL=20261227T225959Z",
}
NO_RULES = [
    "on monday",
    "on the 31st",
    "the last friday of the month",
    "every week on the 3rd",
    "every month on the 32nd",
    "every month on friday",
    "a week on monday",
    "2 weeks on monday",
]


@pytest.mark.parametrize(("phrase", "rule"), RULES.items(), ids=repr)
def test_what_repeats(phrase: str, rule: str):
    assert understand_due(phrase, NOW, ZONE).rule == rule


@pytest.mark.parametrize("phrase", NO_RULES)
def test_what_is_no_rhythm(phrase: str):
    assert understand_due(phrase, NOW, ZONE).rule == ""


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("call her every month on the 31st", LAST_DAY),
        ("ring him every 2 weeks on monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("ring him every day. Monday is the first", "FREQ=DAILY"),
        ("ring every monday and on thursday", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ],
)
def test_among_other_words(text: str, rule: str):
    assert promise_said(text, NOW, ZONE).rule == rule

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.domain.due_times.cadence import cadences_in
from advocate.domain.due_times.german_repeats import as_repeated

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
RULES = {
    "alle zwei Wochen freitags": "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR",
    "alle 14 Tage montags um 9": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=9;BYMINUTE=0",
    "14-tägig": "FREQ=DAILY;INTERVAL=14",
    "mittwochs bis freitags": "FREQ=WEEKLY;BYDAY=WE,TH,FR",
    "montags-freitags": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "freitagnachmittags": "FREQ=WEEKLY;BYDAY=FR;BYHOUR=14;BYMINUTE=0",
    "täglich um 8 Uhr abends": "FREQ=DAILY;BYHOUR=20;BYMINUTE=0",
    "montags um halb neun": "FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=30",
    "jeden 15. des Monats": "FREQ=MONTHLY;BYMONTHDAY=15",
    "am 1. jeden Monats": "FREQ=MONTHLY;BYMONTHDAY=1",
    "jeden ersten Montag im Monat": "FREQ=MONTHLY;BYDAY=1MO",
    "alle halbe Stunde": "FREQ=MINUTELY;INTERVAL=30",
    "morgens, mittags und abends": "FREQ=DAILY;BYHOUR=9,12,18;BYMINUTE=0",
}


@pytest.mark.parametrize(("text", "rule"), RULES.items())
def test_what_repeats(text: str, rule: str):
    assert [each.rule for each in cadences_in(text, NOW, "UTC", "de")] == [rule]


@pytest.mark.parametrize(
    "text", ["am 15. des Monats", "jeden Tag montags", "zweimal am Tag freitags", "0 mal täglich"]
)
def test_what_makes_no_rule(text: str):
    assert list(cadences_in(text, NOW, "UTC", "de")) == []


def test_no_phrase_is_written_twice_with_two_meanings():
    meanings = dict[str, set[object]]()
    for phrase, tokens in as_repeated():
        meanings.setdefault(phrase, set()).add(tokens)
    assert {phrase: found for phrase, found in meanings.items() if len(found) > 1} == {}

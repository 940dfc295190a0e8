from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.domain.due_times.cadence import cadences_in

NOW = datetime(2026, 11, 24, 10, 30, tzinfo=UTC)  # Tuesday


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("día por medio", "FREQ=DAILY;INTERVAL=2"),
        ("cada tercer día", "FREQ=DAILY;INTERVAL=2"),
        ("viernes alternos", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("un viernes sí y otro no", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("los lunes cada dos semanas", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("cada semana los lunes", "FREQ=WEEKLY;BYDAY=MO"),
        ("los martes y los jueves", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("los lunes, miércoles y viernes", "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
        ("cada día por la tarde", "FREQ=DAILY;BYHOUR=14;BYMINUTE=0"),
        ("mañanas y noches", "FREQ=DAILY;BYHOUR=9,18;BYMINUTE=0"),
        ("cada día a las 9 y 17", "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0"),
        ("cada lunes a las 9 y cuarto", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=15"),
        ("cada media hora", "FREQ=MINUTELY;INTERVAL=30"),
        ("cada quincena", "FREQ=WEEKLY;INTERVAL=2"),
        ("semestralmente", "FREQ=MONTHLY;INTERVAL=6"),
        ("entre semana a las 10", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=10;BYMINUTE=0"),
    ],
)
def test_what_repeats(text: str, rule: str):
    assert [found.rule for found in cadences_in(text, NOW, "UTC", "es")] == [rule]


@pytest.mark.parametrize("text", ["cada día 15", "cada vez", "buenas tardes", "el viernes", "todo el lunes"])
def test_what_does_not_repeat(text: str):
    assert list(cadences_in(text, NOW, "UTC", "es")) == []

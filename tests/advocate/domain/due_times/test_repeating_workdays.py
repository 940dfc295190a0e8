"""What repeats on working days repeats on those of the team; weekdays are Monday to Friday for everyone."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice

import pytest

from advocate.domain.cadence import CadenceDraft, OffDays, off_days_of, repeated
from advocate.domain.due_times.understood import dues_in, promise_said, understand_due
from advocate.domain.ids import CustomerId
from advocate.domain.moment import local
from advocate.domain.promise import PromiseDraft
from advocate.domain.working_time import WorkingTime
from tests.factories import ZONE

NOW = datetime(2026, 11, 20, 15, 30, tzinfo=UTC)  # Friday
SHOP = WorkingTime(days=frozenset({1, 2, 3, 4, 5}), holidays="US")  # Tuesday to Saturday
MON_TO_FRI, TUE_TO_SAT = "BYDAY=MO,TU,WE,TH,FR", "BYDAY=TU,WE,TH,FR,SA"


def made(phrase: str, working: WorkingTime | None) -> CadenceDraft:
    said = promise_said(f"ring her {phrase}", NOW, ZONE, working=working)
    assert said.due
    draft = PromiseDraft(customer_id=CustomerId(bytes(16)), words=said.words, due=said.due, made_at=NOW)
    return repeated(draft, said.rule, working)


@pytest.mark.parametrize(
    ("language", "phrase", "days"),
    [
        ("en", "each working day", TUE_TO_SAT),
        ("en", "every workday at 9 and 4", TUE_TO_SAT),
        ("en", "every business day 5 times", TUE_TO_SAT),
        ("en", "every weekday", MON_TO_FRI),
        ("en", "every weekday at 9", MON_TO_FRI),
        ("de", "jeden Arbeitstag", TUE_TO_SAT),
        ("de", "werktags um 9", TUE_TO_SAT),
        ("de", "montags bis freitags", MON_TO_FRI),
        ("de", "wochentags", MON_TO_FRI),
        ("fr", "chaque jour ouvré", TUE_TO_SAT),
        ("es", "cada día laborable", TUE_TO_SAT),
        ("es", "los días hábiles", TUE_TO_SAT),
        ("es", "entre semana", MON_TO_FRI),
    ],
)
def test_whose_days_are_meant(language: str, phrase: str, days: str):
    found = understand_due(phrase, NOW, ZONE, language, working=SHOP)
    assert days in found.rule.split(";")
    assert off_days_of(found.rule, SHOP) is (OffDays.SKIP if days == TUE_TO_SAT else OffDays.KEEP)
    assert MON_TO_FRI in understand_due(phrase, NOW, ZONE, language).rule.split(";")
    (placed,) = dues_in(phrase, NOW, ZONE, language, working=SHOP)
    assert placed.due
    assert placed.due.rule == found.rule


def test_it_comes_on_saturdays_and_never_on_mondays_nor_holidays():
    rhythm = made("each working day at 9", SHOP).rhythm
    days = [f"{local(due.start, ZONE):%a %d}" for due in islice(rhythm.dues(None, SHOP), 8)]
    assert days == ["Sat 21", "Tue 24", "Wed 25", "Fri 27", "Sat 28", "Tue 01", "Wed 02", "Thu 03"]


def test_who_names_monday_to_friday_gets_mondays():
    rhythm = made("every weekday at 9", SHOP).rhythm
    days = [f"{local(due.start, ZONE):%a %d}" for due in islice(rhythm.dues(None, SHOP), 4)]
    assert days == ["Mon 23", "Tue 24", "Wed 25", "Thu 26"]


def test_without_days_of_its_own_a_team_works_monday_to_friday():
    assert made("each working day", None).rhythm.off_days is OffDays.SKIP
    assert made("each working day", WorkingTime()).rhythm.off_days is OffDays.SKIP
    assert made("every friday", WorkingTime()).rhythm.off_days is OffDays.KEEP

"""What Today says first, by the hour and by how things stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from advocate.domain.kept_rate import KeptFigures
from advocate.domain.today import Scope, Today
from tests.fakes import MORNING
from ui.today.greeting import calm_words, greeting, standing_words, week_words

THURSDAY = datetime(2026, 3, 12, 9, 41)
NOTHING = Today(at=MORNING)


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (0, "Hello, Priya"),
        (3, "Hello, Priya"),
        (4, "Hello, Priya"),
        (5, "Good morning, Priya"),
        (11, "Good morning, Priya"),
        (12, "Good afternoon, Priya"),
        (17, "Good afternoon, Priya"),
        (18, "Good evening, Priya"),
        (23, "Good evening, Priya"),
    ],
)
def test_by_the_time_of_day(hour, said):
    assert greeting(THURSDAY.replace(hour=hour), "Priya Natarajan") == said


def test_a_name_of_spaces_is_greeted_without_one():
    assert greeting(THURSDAY, "   ") == "Good morning"


@pytest.mark.parametrize(
    ("late", "due", "said"),
    [
        (0, 0, "nothing is late, nothing is due today"),
        (1, 0, "one promise is late"),
        (3, 1, "3 promises are late, one is due today"),
        (10_000, 5, "10,000 promises are late, 5 are due today"),
        (0, 1, "one promise is due today"),
        (0, 7, "7 promises are due today"),
    ],
)
def test_how_things_stand(late, due, said):
    today = replace(NOTHING, late_count=late, due_today_count=due)
    assert standing_words(THURSDAY, today) == f"Thursday 12 March · {said}"


@pytest.mark.parametrize(
    ("whose", "late", "due", "said"),
    [
        (Scope.MINE, 1, 2, "one promise for you is late, 2 are due today"),
        (Scope.MINE, 3, 0, "3 promises for you are late"),
        (Scope.MINE, 0, 1, "one promise for you is due today"),
        (Scope.MINE, 0, 0, "nothing for you is late or due today"),
        (Scope.DEPARTMENT, 2, 0, "2 promises for your department are late"),
        (Scope.DEPARTMENT, 0, 7, "7 promises for your department are due today"),
        (Scope.DEPARTMENT, 0, 0, "nothing for your department is late or due today"),
        (Scope.EVERYONE, 3, 7, "3 promises in the whole team are late, 7 are due today"),
        (Scope.EVERYONE, 0, 7, "7 promises in the whole team are due today"),
        (Scope.EVERYONE, 0, 0, "nothing is late, nothing is due today"),
    ],
)
def test_where_there_are_others_it_says_for_whom(whose, late, due, said):
    today = replace(NOTHING, late_count=late, due_today_count=due)
    assert standing_words(THURSDAY, today, whose) == f"Thursday 12 March · {said}"


def test_calm_is_said_only_while_it_is_calm():
    assert calm_words(replace(NOTHING, late_count=1)) == ""
    assert calm_words(replace(NOTHING, upcoming_count=2)) == "", "the head of the page has said it"
    assert "type it while you log a call" in calm_words(NOTHING)
    assert "nothing is late" not in calm_words(NOTHING).casefold(), "the head of the page has said it"


@pytest.mark.parametrize(
    ("week", "said"),
    [
        (KeptFigures(), "No promise was made or has fallen due this week yet."),
        (KeptFigures(made=1), "One promise was made this week."),
        (KeptFigures(kept=1), "This week’s one promise was kept in time."),
        (KeptFigures(kept_late=1), "This week’s one promise was kept late."),
        (KeptFigures(late=1), "This week’s one promise is late and still open."),
        (KeptFigures(broken=1, made=2), "This week’s one promise was broken. 2 new ones were made."),
        (
            KeptFigures(kept=17, kept_late=1, made=9),
            "17 of this week’s 18 promises were kept in time. 9 new ones were made.",
        ),
    ],
)
def test_the_week_in_words(week, said):
    assert week_words(week) == said

"""Why a text is no due time."""

from __future__ import annotations

import pytest

from advocate.domain.due_times.phrases import read_due
from advocate.domain.due_times.why_not import WhyNot, why_not
from tests.factories import ZONE
from tests.fakes import MORNING


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("today 8am", WhyNot.PASSED),
        ("1 Jan 2020", WhyNot.PASSED),
        ("every friday", WhyNot.REPEATS),
        ("twice a day", WhyNot.REPEATS),
        ("when the oak is here", WhyNot.UNCLEAR),
        ("x" * 300, WhyNot.UNCLEAR),
    ],
)
def test_why(phrase, expected):
    assert read_due(phrase, MORNING, ZONE) is None
    assert why_not(phrase, MORNING, ZONE) is expected


def test_a_language_without_words_says_nothing():
    assert why_not("today 8:00", MORNING, ZONE, "xx") is WhyNot.UNCLEAR

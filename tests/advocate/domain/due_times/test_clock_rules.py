from __future__ import annotations

import pytest

from advocate.domain.due_times.clock_rules import PARTS, other_half, plain
from advocate.domain.due_times.languages import LANGUAGES, vocabulary_of


def test_an_hour_without_its_half_is_one_of_a_working_day():
    assert [plain(hour * 60) // 60 for hour in (1, 3, 6, 7, 11, 12)] == [13, 15, 18, 7, 11, 12]


@pytest.mark.parametrize(("minutes", "other"), [(8 * 60, 20 * 60), (15 * 60, 3 * 60), (12 * 60 + 15, 15)])
def test_the_other_half(minutes: int, other: int):
    assert other_half(minutes) == other


def test_every_part_of_the_day_that_can_be_said_has_its_hours():
    vocabularies = [vocabulary for language in LANGUAGES if (vocabulary := vocabulary_of(language))]
    phrases = [tokens for vocabulary in vocabularies for tokens in vocabulary.phrases.values()]
    said = {token.name for tokens in phrases for token in tokens if token.code == "p"}
    assert len(vocabularies) == len(LANGUAGES)
    assert {"morning", "evening"} <= said <= set(PARTS)
    assert all(0 <= start < end <= 24 * 60 for start, end in PARTS.values())

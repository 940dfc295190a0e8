"""Six in the morning, where hours are counted to 24; and windows from the morning to the evening in every language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from advocate.domain.due_times.phrases import read_due
from advocate.domain.wording_of_time import due_words

ZONE = "Europe/Berlin"
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)  # Saturday 10:30 in Berlin
WRITTEN = {
    "de": {
        "morgen um 6 Uhr": "06:00",
        "morgen 6h": "06:00",
        "morgen 6:30": "06:30",
        "morgen 6 Uhr 30": "06:30",
        "bis morgen 6 Uhr": "06:00",
        "morgen ab 6 Uhr": "06:00–24:00",
        "morgen zwischen 6 und 8 Uhr": "06:00–08:00",
        "morgen zwischen 6 und 18 Uhr": "06:00–18:00",
    },
    "fr": {
        "demain 6h30": "06:30",
        "demain à 6 heures": "06:00",
        "demain entre 6h et 18h": "06:00–18:00",
        "demain de 6h à 20h": "06:00–20:00",
    },
    "es": {
        "mañana a las 6:30": "06:30",
        "mañana a las 6 h": "06:00",
        "mañana de 6:00 a 18:00": "06:00–18:00",
    },
    "en": {
        "tomorrow from 6:30 to 23:00": "06:30–23:00",
        "tomorrow from 6 to 18:00": "06:00–18:00",
        "tomorrow 6 to noon": "06:00–12:00",
    },
}
# A number alone, the evening named, an hour at which nobody works, or an end that says nothing: the working day decides.
GUESSED = {
    "de": {
        "morgen um 6": "18:00",
        "morgen um 6 Uhr abends": "18:00",
        "morgen um halb sieben": "18:30",
        "morgen um 3 Uhr": "15:00",
        "morgen zwischen 2 und 4 Uhr": "14:00–16:00",
    },
    "fr": {"demain à 6h du soir": "18:00", "demain soir à 6h30": "18:30", "demain à 3h": "15:00"},
    "es": {
        "mañana a las 6": "18:00",
        "mañana a las 6:30 de la tarde": "18:30",
        "mañana entre las 6 y las 8": "18:00–20:00",
    },
    "en": {
        "tomorrow 6:30": "18:30",
        "tomorrow 6 to 8": "18:00–20:00",
        "tomorrow from 6 to midnight": "18:00–24:00",
        "tomorrow 3 to 17:00": "15:00–17:00",
    },
}
ROWS = [
    (language, phrase, words)
    for table in (WRITTEN, GUESSED)
    for language, phrases in table.items()
    for phrase, words in phrases.items()
]


@pytest.mark.parametrize(("language", "phrase", "words"), ROWS)
def test_which_half_of_the_day_is_meant(language: str, phrase: str, words: str):
    due = read_due(phrase, NOW, ZONE, language, region="GB")
    assert due is not None
    assert due_words(due, NOW, ZONE) == f"tomorrow {words}"


@pytest.mark.parametrize("phrase", ["um 6 Uhr", "heute um 6 Uhr"])
def test_what_is_left_of_today_is_rather_the_evening(phrase: str):
    due = read_due(phrase, NOW, ZONE, "de")
    assert due is not None
    assert due_words(due, NOW, ZONE) == "today 18:00"

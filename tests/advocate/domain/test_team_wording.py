"""Phrases that give no hint."""

from __future__ import annotations

from uuid import UUID

from advocate.domain.ids import WordingEntryId
from advocate.domain.team_wording import TeamWording, WordingEntry, phrase_key


def _entry(phrase: str) -> WordingEntry:
    return WordingEntry(id=WordingEntryId(UUID(int=1)), phrase=phrase)


def test_spellings_of_one_phrase_are_one() -> None:
    assert phrase_key("  It's the SYSTEM ") == phrase_key("it’s the system") == "it s the system"


def test_removed_and_dismissed_ones_are_silent_added_ones_speak() -> None:
    wording = TeamWording(added=(_entry("a"),), removed=(_entry("Policy"),), dismissed=(_entry("they said"),))
    assert wording.silent() == {"policy", "they said"}

"""The languages in which times are understood. Another one is one more file of data like english.py, named here."""

from __future__ import annotations

from functools import lru_cache

from advocate.domain.due_times.tokens import Vocabulary

LANGUAGES = ("en", "es", "de", "fr")
"""ISO 639-1, as `vocabulary_of` takes them."""


@lru_cache(maxsize=8)
def vocabulary_of(language: str) -> Vocabulary | None:
    """None for a language that nobody has written down yet."""
    match language:
        case "en":
            from advocate.domain.due_times.english import ENGLISH  # lazy: start-up time

            return ENGLISH
        case "es":
            from advocate.domain.due_times.spanish import SPANISH  # lazy: start-up time

            return SPANISH
        case "de":
            from advocate.domain.due_times.german import GERMAN  # lazy: start-up time

            return GERMAN
        case "fr":
            from advocate.domain.due_times.french import FRENCH  # lazy: start-up time

            return FRENCH
        case _:
            return None

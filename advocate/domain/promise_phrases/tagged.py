"""Words of a sentence with their tags, and patterns over tags: regular expressions in which `<tag>` stands for one word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

Tags = frozenset[str]
_FIRST = 0xE000  # private use: one letter for each set of tags that a language has


class Word(NamedTuple):
    """A word, several that mean one thing, or a sign; start and end: where it stands in the text."""

    start: int
    end: int
    folded: str
    tags: Tags


class Alphabet:
    """A letter for every set of tags that words of a language can have, and the patterns written over them."""

    def __init__(self, sets: Iterable[Tags]) -> None:
        ordered = sorted({*sets}, key=sorted)
        self._letters: Mapping[Tags, str] = {tags: chr(_FIRST + place) for place, tags in enumerate(ordered)}
        self._patterns: dict[str, re.Pattern[str]] = {}

    def spell(self, words: Iterable[Word]) -> str:
        """One letter a word."""
        return "".join(self._letters[word.tags] for word in words)

    def pattern(self, source: str) -> re.Pattern[str]:
        """`<will><adv>*<deed|once>`: any word with the tag will, any number of adverbs, one of the two others.
        `<!not|if>`: any word without these."""
        if source not in self._patterns:
            spelled = re.sub(
                r"(?<!P)<(!?)([\w|-]+)>", lambda m: self._class(m[2].split("|"), is_not=bool(m[1])), source
            )
            self._patterns[source] = re.compile(spelled)
        return self._patterns[source]

    def _class(self, names: list[str], *, is_not: bool) -> str:
        fitting = [letter for tags, letter in self._letters.items() if tags.isdisjoint(names) == is_not]
        return f"[{''.join(fitting)}]" if fitting else "(?!)"


@lru_cache(maxsize=8)
def longest_phrase(words: tuple[str, ...]) -> int:
    """Of a vocabulary, in words."""
    return max(phrase.count(" ") for phrase in words) + 1

"""Finds wording in a text that deserves a hint, line by line, so that a key typed leaves the other lines as they were."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from advocate.domain.promise_phrases.sentences import hide_quotations
from advocate.domain.wording_hints.english import ENGLISH_WORDING
from advocate.domain.wording_hints.hint import WordingHint, WordingLists, WordingPhrase
from advocate.domain.wording_hints.phrases import compiled, find_phrase, tagged_text

LISTS: dict[str, WordingLists] = {"en": ENGLISH_WORDING}
LONGEST_TEXT = 100_000
# A phrase never goes from one sentence into the next.
_SENTENCE = re.compile(r"[^.!?\n]{1,600}[.!?\n]*|[.!?\n]+")


def find_hints(text: str, lists: WordingLists = ENGLISH_WORDING) -> tuple[WordingHint, ...]:
    """Every wording in a text that deserves a hint, in order, none over another. Only the first 100,000 letters are read;
    words in quotation marks are the customer's own, and never hinted at. Raises InvalidValue for lists that cannot be
    read."""
    known = _known(lists)
    hidden = hide_quotations(text[:LONGEST_TEXT])
    hints: list[WordingHint] = []
    told = 0  # what was dismissed hides what else begins in it
    for sentence in _SENTENCE.finditer(hidden):
        for found in _in_sentence(sentence[0], known):
            start, end = sentence.start() + found.start, sentence.start() + found.end
            of = known.phrases[found.phrase].of
            if start < told or (of.unless_led_on and known.leads_on(hidden[end:])):
                continue
            told = end
            if found.words not in lists.dismissed:
                hints.append(
                    WordingHint(
                        start=start,
                        end=end,
                        span=text[start:end],
                        kind=of.kind,
                        say=of.say,
                        words=found.words,
                    )
                )
    return tuple(hints)


class _Found(NamedTuple):
    """phrase: its number in the lists."""

    start: int
    end: int
    phrase: int
    words: str


class _Phrase(NamedTuple):
    of: WordingPhrase
    pattern: re.Pattern[str]
    but_not: tuple[re.Pattern[str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """Lists ready for use."""

    phrases: tuple[_Phrase, ...]
    ways_on: tuple[re.Pattern[str], ...]
    not_ways: tuple[re.Pattern[str], ...]

    def leads_on(self, rest: str) -> bool:
        """Whether what follows a refusal says another time, way or person, or asks for what is missing."""
        spelled = f"x{tagged_text(rest).spelled}"
        for polite in self.not_ways:
            spelled = polite.sub("~ ", spelled)
        return " ? " in spelled or any(way.search(spelled) for way in self.ways_on)


@lru_cache(maxsize=8)
def _known(lists: WordingLists) -> _Known:
    def all_of(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
        return tuple(compiled(phrase, lists.groups) for phrase in phrases)

    return _Known(
        phrases=tuple(
            _Phrase(each, compiled(each.phrase, lists.groups), all_of(each.but_not)) for each in lists.phrases
        ),
        ways_on=all_of(lists.ways_on),
        not_ways=all_of(lists.not_ways),
    )


@lru_cache(maxsize=2048)
def _in_sentence(sentence: str, known: _Known) -> tuple[_Found, ...]:
    """In order, of those that begin together the longest first."""
    found = sorted(_all_in(sentence, known), key=lambda each: (each.start, -each.end))
    return tuple(found)


def _all_in(sentence: str, known: _Known) -> Iterator[_Found]:
    read = tagged_text(sentence)
    for number, phrase in enumerate(known.phrases):
        for start, end in find_phrase(phrase.pattern, read):
            others = (place for other in phrase.but_not for place in find_phrase(other, read))
            if not any(first < end and start < last for first, last in others):
                yield _Found(*read.place(start, end - 1), number, read.spelled[start:end].strip())

"""Who is meant to do what a phrase says: looks at the words before it, up to where the clause begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from advocate.domain.promise_phrases.language import Subject
from advocate.domain.promise_phrases.tagged import Word

BOUNDARIES = frozenset(
    {"comma", "stop", "dash", "and", "break", "that", "time", "vague", "label", "sign", "hail"}
)
_OTHERS = frozenset({"they", "cust", "title", "out", "them", "asks", "offers"})
_BEFORE_NAMES = frozenset({"title"})
_OF_A_NAME = frozenset({"det", "poss", "prep", "word", "name", "staff", "doctor", "number"})
# What we did with somebody of ours before they take over.
_HANDED = frozenset({"hand-ed", "asks"})
_MOST_WORDS = 6


class Doer(NamedTuple):
    """subject: who; start: the first word that names them, or of the phrase itself where nobody is named."""

    subject: Subject
    start: int


def is_boundary(word: Word) -> bool:
    return not word.tags.isdisjoint(BOUNDARIES)


def doer_before(words: Sequence[Word], at: int) -> Doer:
    """Of the phrase that begins with that word."""
    place = at - 1
    while place >= 0 and "adv" in words[place].tags and not is_boundary(words[place]):
        place -= 1
    if place < 0 or is_boundary(words[place]):
        return Doer(Subject.NOBODY, at)
    tags = words[place].tags
    if "i" in tags or "we" in tags:
        return Doer(Subject.I if "i" in tags else Subject.WE, place)
    if "you" in tags:
        return Doer(Subject.YOU, place)
    if place and "told" in words[place - 1].tags and not tags.isdisjoint({"cust", "them", "name"}):
        is_named = "name" in tags
        return Doer(Subject.OURS, place) if is_named else Doer(Subject.NOBODY, at)
    if not tags.isdisjoint({"staff", "doctor"}):
        return Doer(Subject.OURS, _start_of_name(words, place))
    if "name" in tags:
        return _named(words, place)
    if _is_of_ours(words, place):
        return Doer(Subject.OURS, _start_of_name(words, place))
    if "they" in tags and _speaks_of_ours(words, place):
        return Doer(Subject.OURS, place)
    if not tags.isdisjoint(_OTHERS):
        return Doer(Subject.OTHERS, place)
    if "word" in tags and (place == 0 or is_boundary(words[place - 1]) or "told" in words[place - 1].tags):
        return Doer(Subject.OURS, place)
    return Doer(Subject.THING, place)


def is_guessed(words: Sequence[Word], doer: Doer) -> bool:
    """Whether the name is a word that only may be one: an unknown word in small letters, or one that begins a line."""
    tags = words[doer.start].tags
    return "word" in tags or ("name" in tags and doer.start == 0)


def _is_of_ours(words: Sequence[Word], place: int) -> bool:
    """`someone from head office`, `a man of ours`."""
    for before in range(place - 1, max(-1, place - 4), -1):
        if "prep" in words[before].tags:
            return before > 0 and "staff" in words[before - 1].tags
        if words[before].tags.isdisjoint({"det", "poss", "word", "name"}):
            return False
    return False


def _speaks_of_ours(words: Sequence[Word], place: int) -> bool:
    """Whether `she` is somebody of ours of whom the sentence spoke before: `handed to Ruth, she'll take it from here`."""
    for before in range(place - 1, -1, -1):
        tags = words[before].tags
        if not tags.isdisjoint({"they", "cust", "title", "out", "you"}):
            return False
        if not tags.isdisjoint({"staff", "doctor"}):
            return True
        if "name" in tags:
            return any(not word.tags.isdisjoint(_HANDED) for word in words[max(0, before - 3) : before])
    return False


def _named(words: Sequence[Word], place: int) -> Doer:
    first = place
    while first and "name" in words[first - 1].tags:
        first -= 1
    if first and "title" in words[first - 1].tags:
        return Doer(Subject.OTHERS, first - 1)
    if first and not words[first - 1].tags.isdisjoint({"det", "of"}):
        return Doer(Subject.THING, first - 1)
    return Doer(Subject.OURS, first)


def _start_of_name(words: Sequence[Word], place: int) -> int:
    first = place
    while (
        first
        and place - first < _MOST_WORDS
        and not words[first - 1].tags.isdisjoint(_OF_A_NAME)
        and (
            "staff" in words[first - 1].tags
            or words[first - 1].tags.isdisjoint(
                {"told", "deed", "once", "deed-ed", "once-ed", "deed-ing", "once-ing"}
            )
        )
    ):
        first -= 1
    if "prep" in words[first].tags and first < place:
        first += 1
    return first

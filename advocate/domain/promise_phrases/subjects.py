"""Who is meant to do what a phrase says: looks at the words before it, up to where the clause begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from advocate.domain.promise_phrases.language import Subject
from advocate.domain.promise_phrases.tagged import Word

BOUNDARIES = frozenset(
    {"comma", "stop", "dash", "and", "break", "that", "time", "vague", "label", "sign", "hail"}
)
_THINGS = frozenset({"thing", "callnoun", "it", "word", "det", "number", "staff"})
_PRONOUNS = {"i": Subject.I, "we": Subject.WE, "you": Subject.YOU}
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


def place_before(words: Sequence[Word], at: int) -> int:
    """The word before the phrase that begins there, adverbs left out; -1 where there is none."""
    place = at - 1
    while place >= 0 and "adv" in words[place].tags and not is_boundary(words[place]):
        place -= 1
    return place


def doer_before(words: Sequence[Word], at: int) -> Doer:
    """Of the phrase that begins with that word."""
    place = place_before(words, at)
    if place < 0 or is_boundary(words[place]):
        return Doer(Subject.NOBODY, at)
    tags = words[place].tags
    for tag, subject in _PRONOUNS.items():
        if tag in tags:
            return Doer(subject, place)
    if "me" in tags and (place == 0 or is_boundary(words[place - 1])):
        return Doer(Subject.I, place)  # `me to send photos`
    if place and "told" in words[place - 1].tags and not tags.isdisjoint({"cust", "them"}):
        return Doer(Subject.NOBODY, at)
    if "name" in tags:
        return _named(words, place)
    start = _start_of_ours(words, place)
    if start is not None:
        return Doer(Subject.OURS, start)
    return Doer(Subject.OTHERS if tags.isdisjoint(_THINGS) else Subject.THING, place)


def _start_of_ours(words: Sequence[Word], place: int) -> int | None:
    """Where somebody of ours is named who is neither a pronoun nor a name; None for anybody else."""
    tags, before = words[place].tags, words[place - 1].tags if place else frozenset({"stop"})
    if _is_theirs(words, place):
        return None
    if "ourown" in before and not tags.isdisjoint({"word", "out"}):
        return place - 1  # `our solicitor`, `our bakery`
    if not tags.isdisjoint({"staff", "doctor"}) or _is_of_ours(words, place):
        return _start_of_name(words, place)
    if "who" in tags and not before.isdisjoint({"name", "staff", "doctor"}):
        return place - 1
    if "they" in tags and _speaks_of_ours(words, place):
        return place
    is_alone = "told" in before or not before.isdisjoint(BOUNDARIES)
    return place if "word" in tags and is_alone else None


def is_guessed(words: Sequence[Word], doer: Doer) -> bool:
    """Whether the name is a word that only may be one: an unknown word in small letters, or one that begins a line."""
    tags = words[doer.start].tags
    return "word" in tags or ("name" in tags and doer.start == 0)


def _is_theirs(words: Sequence[Word], place: int) -> bool:
    """`her own electrician`, `the tenant's courier`."""
    before = words[place - 1] if place else None
    if before and "theirs" in before.tags:
        return True
    return bool(
        before
        and place > 1
        and "is" in before.tags
        and not words[place - 2].tags.isdisjoint({"cust", "title", "out", "they"})
    )


def _is_of_ours(words: Sequence[Word], place: int) -> bool:
    """`someone from head office`, `a man of ours`."""
    for before in range(place - 1, max(-1, place - 4), -1):
        if "prep" in words[before].tags:
            return before > 0 and _is_one_of_ours(words, before - 1)
        if words[before].tags.isdisjoint({"det", "poss", "word", "name"}):
            return False
    return False


def _is_one_of_ours(words: Sequence[Word], place: int) -> bool:
    tags, before = words[place].tags, words[place - 1].tags if place else frozenset[str]()
    return "staff" in tags or ("name" in tags and "title" not in before)


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
    if first and "doctor" in words[first - 1].tags:
        return Doer(Subject.OURS, first - 1)
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

"""Finds the phrases of a sentence that may be promises: which frame fits where, who does it, how far it goes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from advocate.domain.promise_phrases.language import Frame, Subject
from advocate.domain.promise_phrases.reading import SentenceRead
from advocate.domain.promise_phrases.subjects import Doer, doer_before, place_before
from advocate.domain.promise_phrases.words import alphabet

_SUBORDINATE = frozenset({"when", "wh", "if"})
_LIST_GOES_ON = frozenset({"det", "poss", "thing", "time", "vague", "number"})
OWN_CLAUSE = frozenset({"will", "would", "progressive", "receives", "passive", "arrives", "must"})
_ANEW = frozenset({"will", "gerund", "arrives", "receives", "passive"})
_NO_DOER = frozenset({Subject.NOBODY, Subject.OTHERS, Subject.YOU})
_ANEW_BY_NAME = frozenset({"present", "to", "gerund", "arrives", "passive", "booked", "ready", "held"})
_OF = frozenset({"my", "prep"})  # `letter of apology`
# What a noun may have before it.
_OF_A_NOUN = frozenset({"det", "poss", "word", "name", "thing", "callnoun", "past", "number"})
_HARD = frozenset({"stop", "dash", "break", "sign", "bye"})
_LED_BY_VERB = frozenset(
    {"you", "them", "det", "poss", "title", "cust", "prep", "to", "time", "vague", "it", "name", "staff"}
)


class Candidate(NamedTuple):
    """A phrase that may be a promise. start: its first word; act and after: the deed and the word behind what the
    frame matched; all of them numbers of words."""

    frame: Frame
    doer: Doer
    start: int
    act: int
    after: int


def candidates(read: SentenceRead) -> list[Candidate]:
    """In the order of the text; where several frames fit, in that of the language."""
    found: list[tuple[int, int, Candidate]] = []
    letters = alphabet(read.language)
    for order, frame in enumerate(read.language.frames):
        pattern, at, last_act = letters.pattern(frame.pattern), 0, -1
        while match := pattern.search(read.spelled, at):
            at = match.start() + 1
            act = next(place for name, place in match.re.groupindex.items() if match[name] is not None)
            if match.start(act) == last_act:
                continue  # `going to ring` inside `is going to ring`
            last_act = match.start(act)
            doer = doer_before(read.words, match.start())
            candidate = Candidate(frame, doer, match.start(), match.start(act), match.end())
            if not _is_subordinate(read, doer.start):
                found.append((match.start(), order, candidate))
    return [candidate for _, _, candidate in sorted(found, key=lambda each: each[:2])]


def _is_subordinate(read: SentenceRead, start: int) -> bool:
    """`when the part arrives`, `what we will do`."""
    return (
        start > 0
        and not read.words[start - 1].tags.isdisjoint(_SUBORDINATE)
        and "time" not in read.words[start - 1].tags
    )


def inherited(
    read: SentenceRead, candidate: Candidate, before: list[Candidate], leader: Subject | None
) -> Doer:
    """Who does it where nobody is named: `she'll think about it and call`. leader: who does what was promised last."""
    doer, left = candidate.doer, place_before(read.words, candidate.doer.start)
    if (
        doer.subject is Subject.OTHERS
        and "they" in read.words[doer.start].tags
        and read.has(candidate.act + 1, candidate.act + 3, "you")
    ):
        return doer._replace(subject=Subject.OURS)  # written to the customer: `he'll ring you at 3`
    if (
        doer.subject is Subject.OTHERS
        and "title" in read.words[doer.start].tags
        and read.has(candidate.act + 1, candidate.act + 2, "cust")
    ):
        return doer._replace(subject=Subject.OURS)  # `Mr Jones to call mum`
    if doer.subject is not Subject.NOBODY or left < 0:
        return doer
    tags = read.words[left].tags
    if "and" in tags or "comma" in tags:
        earlier = next(
            (each for each in reversed(before) if each.start < left and each.frame.name in OWN_CLAUSE), None
        )
        if earlier and earlier.doer.subject in (Subject.OTHERS, Subject.YOU):
            return doer._replace(subject=Subject.OTHERS)
    if ("and" in tags or "comma" in tags) and leader in candidate.frame.subjects - {
        Subject.NOBODY,
        Subject.OTHERS,
    }:
        return doer._replace(subject=leader)
    if "and" in tags and _first_of_clause_is_other(read, left):
        return doer._replace(subject=Subject.OTHERS)
    return doer


def _first_of_clause_is_other(read: SentenceRead, end: int) -> bool:
    first = end - 1
    while first > 0 and read.words[first - 1].tags.isdisjoint({"comma", "stop", "dash", "break", "sign"}):
        first -= 1
    return first >= 0 and not read.words[first].tags.isdisjoint({"they", "cust", "title", "out"})


def end_of(read: SentenceRead, candidate: Candidate, behind: list[Candidate]) -> int:
    """The word behind the last one that belongs to it."""
    stops = {_first_of(each) for each in behind if _is_own_clause(each) or _begins_anew(read, each)}
    for place in range(candidate.after, len(read.words)):
        word = read.words[place]
        if place in stops or (not word.tags.isdisjoint(_HARD) and not _time_follows(read, place)):
            return place
        if "comma" in word.tags and not _list_goes_on(read, candidate.after, place):
            return place
    return len(read.words)


def _first_of(candidate: Candidate) -> int:
    return candidate.start if candidate.frame.name == "and" else candidate.doer.start


def _is_own_clause(candidate: Candidate) -> bool:
    is_named = candidate.doer.subject not in (Subject.NOBODY, Subject.THING)
    return is_named and candidate.frame.name in OWN_CLAUSE


def _time_follows(read: SentenceRead, place: int) -> bool:
    """`I'll call - Friday`, `callback: 4pm`."""
    return place + 1 < len(read.words) and "time" in read.words[place + 1].tags


def _begins_anew(read: SentenceRead, candidate: Candidate) -> bool:
    if candidate.frame.name == "and":
        return is_led_by_verb(read, candidate)
    if candidate.frame.name in _ANEW_BY_NAME and candidate.doer.subject not in _NO_DOER:
        start = candidate.doer.start
        if candidate.doer.subject is Subject.THING:
            start = noun_start(read, start)
        return start > 0 and read.has(start - 1, start, "and", "comma")
    return candidate.frame.name in _ANEW and candidate.doer.subject is Subject.NOBODY


def noun_start(read: SentenceRead, first: int) -> int:
    """Where the noun begins that ends there: `full refund` of `full refund to be issued`."""
    while (
        first
        and (not read.words[first - 1].tags.isdisjoint(_OF_A_NOUN) or read.words[first - 1].tags >= _OF)
        and read.words[first - 1].tags.isdisjoint({"told", "them"})
    ):
        first -= 1
    return first


def is_led_by_verb(read: SentenceRead, candidate: Candidate) -> bool:
    """Whether a second deed begins there: `and text him`, not `and order form`."""
    behind = candidate.act + 1
    if " " in read.words[candidate.act].folded:
        return True
    return behind < len(read.words) and not read.words[behind].tags.isdisjoint(_LED_BY_VERB)


def _list_goes_on(read: SentenceRead, first: int, comma: int) -> bool:
    """`the photos, the quote and the plan by Friday`; behind a time only another time belongs to it."""
    has_time = read.has(first, comma, "time", "vague")
    if read.has(comma + 1, comma + 2, *({"time"} if has_time else _LIST_GOES_ON)):
        return True
    return not has_time and read.has(comma + 1, comma + 2, "prep") and read.has(comma + 2, comma + 4, "time")


def clause_before(read: SentenceRead, start: int) -> Iterator[int]:
    """The words before a phrase that can govern it, the nearest first: up to a comma, a dash or a `so`."""
    place = start - 1
    while place >= 0 and read.words[place].tags.isdisjoint({"comma", "stop", "dash", "break", "sign"}):
        yield place
        place -= 1

"""Finds the promises of a note: sentence by sentence, so that a key typed into one leaves the others as they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache

from advocate.domain.due_times.understood import NOTHING
from advocate.domain.promise_phrases.clauses import (
    OWN_CLAUSE,
    Candidate,
    candidates,
    end_of,
    inherited,
    is_led_by_verb,
    noun_start,
)
from advocate.domain.promise_phrases.doubts import is_doubtful
from advocate.domain.promise_phrases.english import ENGLISH_PROMISES
from advocate.domain.promise_phrases.found import FoundPromise, Promiser
from advocate.domain.promise_phrases.language import PromiseLanguage, Subject
from advocate.domain.promise_phrases.parts import (
    TimeSaid,
    action_words,
    begins_line,
    extent,
    is_enough,
    time_of,
)
from advocate.domain.promise_phrases.reading import SentenceRead, read_sentence
from advocate.domain.promise_phrases.sentences import Sentence, sentences
from advocate.domain.promise_phrases.subjects import is_guessed
from advocate.domain.working_time import WorkingTime

LANGUAGES: dict[str, PromiseLanguage] = {"en": ENGLISH_PROMISES}
LONGEST_NOTE = 100_000
# Frames that also fit inside a promise that another one found: `arrange for a surveyor to visit`.
_INNER = frozenset({"to", "present", "on site", "noun", "to do", "progressive", "ready"})
# Frames that may only lead to what is promised behind them.
_LEAD_ON = frozenset({"to do", "noun", "own word"})
_OWNERS = {
    Subject.I: Promiser.I,
    Subject.WE: Promiser.WE,
    Subject.OURS: Promiser.THIRD_PARTY,
    Subject.NOBODY: Promiser.I,
}


def find_promises(
    text: str,
    said_at: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> tuple[FoundPromise, ...]:
    """Every promise of ours in a text, in order, with when it is due, seen from when it was said.

    Only the first 100,000 letters are read. A language that has no words here finds nothing. working: as in `read_due`.
    """
    found = (
        each
        for sentence in sentences_of(text, language)
        for each in find_in_sentence(text, sentence, said_at, zone, language, region=region, working=working)
    )
    return tuple(found)


def sentences_of(text: str, language: str = "en") -> Iterator[Sentence]:
    """What is read by itself in a text, in order; nothing in a language that has no words here."""
    known = LANGUAGES.get(language)
    return sentences(text[:LONGEST_NOTE], known.abbreviations) if known else iter(())


def find_in_sentence(
    text: str,
    sentence: Sentence,
    said_at: datetime,
    zone: str,
    language: str = "en",
    *,
    region: str = "US",
    working: WorkingTime | None = None,
) -> Iterator[FoundPromise]:
    """The promises of one of a text's `sentences_of`, with their places in the whole text."""
    minute = said_at.astimezone(UTC).replace(second=0, microsecond=0)
    for each in _of_sentence(sentence._replace(start=0), minute, zone, language, region, working):
        start, end = sentence.start + each.start, sentence.start + each.end
        yield replace(each, start=start, end=end, span=text[start:end])


@lru_cache(maxsize=2048)
def _of_sentence(
    sentence: Sentence,
    said_at: datetime,
    zone: str,
    language: str,
    region: str,
    working: WorkingTime | None,
) -> tuple[FoundPromise, ...]:
    read = read_sentence(sentence, said_at, zone, LANGUAGES[language], region, working)
    return tuple(_promises(read))


def _promises(read: SentenceRead) -> Iterator[FoundPromise]:
    possible = candidates(read)
    taken, ended, floor, leader = 0, 0, 0, None
    for number, candidate in enumerate(possible):
        is_inner = candidate.start < ended and (
            candidate.frame.name in _INNER or read.has(candidate.start, candidate.start + 1, "to")
        )
        if candidate.start < taken or is_inner:
            continue
        candidate = candidate._replace(doer=inherited(read, candidate, possible[:number], leader))
        if candidate.frame.name == "and":
            if leader is None or not is_led_by_verb(read, candidate):
                continue
            candidate = candidate._replace(doer=candidate.doer._replace(subject=leader))
        if candidate.frame.name in _LEAD_ON and _leads_to_clause(read, candidate, possible[number + 1 :]):
            continue
        end = end_of(read, candidate, possible[number + 1 :])
        time = time_of(read, candidate, end, floor)
        if not _may_be_promise(read, candidate, end, time):
            continue
        leader = candidate.doer.subject
        if is_enough(read, candidate, end, time):
            found = _promise(read, candidate, end, time)
            taken, ended, floor = candidate.after, end, found.end
            yield found


def _leads_to_clause(read: SentenceRead, candidate: Candidate, behind: list[Candidate]) -> bool:
    """`let her know it will be ready`, `promised new ones would be sent`: that is what was promised."""
    return any(
        each.frame.name in OWN_CLAUSE
        and candidate.act <= noun_start(read, each.doer.start) <= candidate.after <= each.start
        for each in behind
    )


def _may_be_promise(read: SentenceRead, candidate: Candidate, end: int, time: TimeSaid | None) -> bool:
    frame, doer = candidate.frame, candidate.doer
    if doer.subject not in frame.subjects or (frame.at_start and not begins_line(read, candidate)):
        return False
    if read.has(candidate.start - 1, candidate.start, *frame.not_behind):
        return False
    if frame.never_guessed and doer.subject is Subject.OURS and is_guessed(read.words, doer):
        return False
    return not is_doubtful(read, candidate, end, time.first if time else None)


def _promise(read: SentenceRead, candidate: Candidate, end: int, time: TimeSaid | None) -> FoundPromise:
    doer, text = candidate.doer, read.sentence.text
    start, stop = extent(read, candidate, end, time)
    is_named = doer.subject is Subject.OURS and candidate.start > doer.start
    return FoundPromise(
        start=start,
        end=stop,
        span=text[start:stop],
        action=action_words(read, candidate, stop, time),
        owner=_OWNERS.get(candidate.frame.owner or doer.subject, Promiser.WE),
        doer=text[read.words[doer.start].start : read.words[candidate.start - 1].end] if is_named else "",
        due_phrase=text[time.start : time.end] if time else "",
        due=time.due if time else NOTHING,
    )

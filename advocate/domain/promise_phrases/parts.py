"""The parts of a phrase that may be a promise: its time, its extent, its deed, and whether they are enough."""

from __future__ import annotations

import re
from typing import NamedTuple

from advocate.domain.due_times.understood import NOTHING, PlacedDue, UnderstoodDue, UnderstoodKind
from advocate.domain.promise_phrases.clauses import Candidate, noun_start
from advocate.domain.promise_phrases.language import Need, Subject
from advocate.domain.promise_phrases.reading import SentenceRead
from advocate.domain.promise_phrases.subjects import place_before

_OUR_OWN = frozenset({Subject.I, Subject.WE, Subject.OURS})
_LOOSE = frozenset({"and", "comma", "break", "dash", "stop", "adv"})
_BEGIN_WITH_DEED = frozenset({"and", "label", "own word"})
_BEGIN_WITH_NOUN = frozenset({"noun", "passive", "arrives", "booked", "ready"})


class TimeSaid(NamedTuple):
    """first: the number of its first word; start and end: where it stands. due: NOTHING for a vague time. is_until:
    so long it lasts."""

    first: int
    start: int
    end: int
    due: UnderstoodDue
    is_until: bool = False


def time_of(read: SentenceRead, candidate: Candidate, end: int, floor: int) -> TimeSaid | None:
    """What says when: a time behind the deed or directly before the phrase, or else a vague one. floor: where the
    promise before it ends, whose time is not taken twice."""
    words = read.words
    if end <= candidate.act:
        return None
    inside = [
        time
        for time in read.times
        if time.due and words[candidate.act].start <= time.start and time.end <= words[end - 1].end
    ]
    begin = words[candidate.doer.start].start
    before = [
        t
        for t in read.times
        if t.due
        and floor <= t.start
        and t.end <= begin
        and not read.sentence.text[t.end : begin].strip(" ,:-–—")
    ]
    repeated = [time for time in inside if time.due and time.due.kind is UnderstoodKind.CADENCE]
    chosen = next(iter((*_most_told(repeated), *inside, *before)), None)
    if chosen and chosen.due:
        return _placed(read, chosen, end)
    return _vague(read, candidate, end)


def _most_told(repeated: list[PlacedDue]) -> list[PlacedDue]:
    """Of `weekly call, Thursdays at 4` the second."""
    return sorted(repeated, key=lambda each: -len(each.due.rule if each.due else ""))


def _placed(read: SentenceRead, time: PlacedDue, end: int) -> TimeSaid:
    words, due, start, stop = read.words, time.due or NOTHING, time.start, time.end
    first = next(place for place, word in enumerate(words) if word.end > start)
    if due.kind is UnderstoodKind.CADENCE:
        last = next((place for place in range(first, end) if words[place].start >= stop), end)
        if last < end and words[last].folded in read.language.until:
            stop = words[end - 1].end
    return TimeSaid(first, start, stop, due, is_until=words[first].folded in read.language.until)


def _vague(read: SentenceRead, candidate: Candidate, end: int) -> TimeSaid | None:
    """`asap`, `once the part is here`."""
    for place in range(candidate.act + 1, end):
        word = read.words[place]
        if "wh" in word.tags and read.has(candidate.act, place, "finds"):
            continue  # `find out when it lands`
        if "vague" in word.tags:
            return TimeSaid(place, word.start, word.end, NOTHING)
        if "when" in word.tags and place + 1 < end:
            return TimeSaid(place, word.start, read.words[end - 1].end, NOTHING)
    left = candidate.doer.start - 1
    if left >= 0 and "vague" in read.words[left].tags:
        return TimeSaid(left, read.words[left].start, read.words[left].end, NOTHING)
    if left > 1 and "when" in read.words[0].tags and candidate.doer.subject in _OUR_OWN:
        return TimeSaid(
            0, read.words[0].start, read.words[left].end, NOTHING
        )  # `once it lands we'll book her in`
    return None


def is_enough(read: SentenceRead, candidate: Candidate, end: int, time: TimeSaid | None) -> bool:
    need = candidate.frame.need
    if time and time.is_until and not read.has(candidate.act, candidate.after, "keeps", "deed"):
        time = None
    if need is Need.CADENCE:
        return time is not None and time.due.kind is UnderstoodKind.CADENCE
    if need is Need.NOTHING or (need is not Need.CLOCK and time):
        return True
    if need in (Need.DEED, Need.TIME) and read.has(candidate.act, end, "gratis", "sent"):
        return True
    if need is Need.CLOCK and time and time.due is not NOTHING:
        return True
    is_deed = any(
        tag.startswith("deed") for word in read.words[candidate.act : candidate.after] for tag in word.tags
    )
    return is_deed and (need is Need.DEED or (candidate.frame.at_start and _is_listed(read, candidate)))


def begins_line(read: SentenceRead, candidate: Candidate) -> bool:
    """Whether nothing but a label, a bullet or a number stands before it in its sentence or after a dash."""
    left = place_before(read.words, candidate.start)
    if (
        left >= 0
        and not read.words[left].tags.isdisjoint({"time", "stop", "dash"})
        and _is_time_first(read, left)
    ):
        return True
    return (
        left < 0
        or not read.words[left].tags.isdisjoint({"stop", "dash", "sign"})
        or _is_listed(read, candidate)
    )


def _is_time_first(read: SentenceRead, left: int) -> bool:
    """`Friday: call back`, `thurs pm ring re quote`."""
    return all(not word.tags.isdisjoint({"time", "stop", "dash"}) for word in read.words[: left + 1])


def _is_listed(read: SentenceRead, candidate: Candidate) -> bool:
    """A point of a list, or behind a label: `- order new hinge`, `todo: send brochure`."""
    first, left = read.words[0].tags, candidate.start - 1
    if left < 0:
        return False
    marks = {"stop", "dash", "bullet", "label", "number"}
    return not first.isdisjoint({"dash", "bullet", "label", "number"}) and all(
        not word.tags.isdisjoint(marks) for word in read.words[: candidate.start]
    )


def extent(read: SentenceRead, candidate: Candidate, end: int, time: TimeSaid | None) -> tuple[int, int]:
    """Where the phrase begins and ends in the text of its sentence."""
    first, words = candidate.doer.start, read.words
    if candidate.frame.name in _BEGIN_WITH_DEED:
        first = candidate.act
    if candidate.frame.name in _BEGIN_WITH_NOUN:
        first = noun_start(read, first)
    while end > candidate.after and not words[end - 1].tags.isdisjoint(_LOOSE):
        end -= 1
    start, stop = words[first].start, words[max(end, candidate.after) - 1].end
    if time:
        start, stop = min(start, time.start), max(stop, time.end)
    return start, stop


def action_words(read: SentenceRead, candidate: Candidate, end: int, time: TimeSaid | None) -> str:
    """The words of the deed, without its time and without what only says that it is promised."""
    text, left_out = read.sentence.text, [(time.start, time.end)] if time else []
    if candidate.frame.name == "noun":
        left_out += [
            (word.start, word.end) for word in read.words if not word.tags.isdisjoint({"agreed", "following"})
        ]
    parts: list[str] = []
    at = read.words[candidate.act].start
    for start, stop in sorted(left_out):
        if stop > at:
            parts.append(text[at : max(at, start)])
            at = stop
    words = " ".join([*parts, text[at:end]])
    return re.sub(r"\s+", " ", words).strip(" ,.:;!-–—\x00")

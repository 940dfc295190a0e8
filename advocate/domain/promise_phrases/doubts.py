"""What takes a promise back: it is asked, refused, wished for, said by others, or depends on an `if`."""

from __future__ import annotations

from advocate.domain.promise_phrases.clauses import Candidate, clause_before
from advocate.domain.promise_phrases.language import Subject
from advocate.domain.promise_phrases.reading import SentenceRead

_OTHERS = frozenset({"they", "you", "cust", "title", "out", "was", "name"})
_TURNS_TO_ASK = frozenset({"is", "may", "would", "will", "wh", "asks"})


def is_doubtful(read: SentenceRead, candidate: Candidate, end: int, time_at: int | None) -> bool:
    """end: the word behind the phrase; time_at: the first word of its time, if it has one."""
    return (
        _is_asked(read, end)
        or (candidate.doer.start == 0 and read.has(0, 1, "wh"))
        or _depends(read, candidate, end, time_at)
        or _is_governed(read, candidate)
        or _is_done_by_them(read, candidate)
        or _waits_for_us(read, candidate, end)
        or _is_done_by_others(read, candidate, end)
        or _is_already_theirs(read, candidate)
        or read.has(candidate.after, len(read.words), "thirds")
        or read.has(0, len(read.words), "rumour")
        or _is_said_after(read, end)
        or (candidate.doer.subject is Subject.NOBODY and read.has(candidate.after, end, "selves"))
        or (time_at is None and read.has(candidate.after, end, "now"))
    )


def _is_asked(read: SentenceRead, end: int) -> bool:
    """A question mark asks the last clause only: `I'll ring Friday - is that ok?` still says that I will."""
    if not read.sentence.is_question:
        return False
    for place in range(end, len(read.words) - 2):
        is_new = not read.words[place].tags.isdisjoint({"comma", "dash", "and", "break"})
        if is_new and not read.words[place + 1].tags.isdisjoint(_TURNS_TO_ASK):
            return False
    return True


def _is_already_theirs(read: SentenceRead, candidate: Candidate) -> bool:
    """`you have a viewing booked at 12`."""
    if candidate.frame.name != "booked" or read.has(
        candidate.start, candidate.start + 1, "books", "arranged"
    ):
        return False
    return any(read.has(place, place + 1, "has", "you") for place in clause_before(read, candidate.start))


def _is_said_after(read: SentenceRead, end: int) -> bool:
    """`will ring when she knows, she said`."""
    return (
        read.has(end, end + 1, "comma")
        and read.has(end + 1, end + 2, "they", "cust", "title")
        and read.has(end + 2, end + 3, "told", "says")
    )


def _depends(read: SentenceRead, candidate: Candidate, end: int, time_at: int | None) -> bool:
    if read.has(0, candidate.act, "if"):
        return True
    if candidate.doer.subject is Subject.NOBODY and candidate.frame.at_start:
        time_at = None  # `call 111 tonight if it gets worse` is advice
    return read.has(candidate.after, end if time_at is None else time_at, "if")


def _is_governed(read: SentenceRead, candidate: Candidate) -> bool:
    """Whether words before it make it a refusal, a wish or hearsay; `would` needs somebody of ours who said it."""
    start = candidate.doer.start
    is_would = read.has(candidate.start, candidate.act, "would")
    if candidate.frame.name != "receives" and read.has(start, candidate.start, "asks", "offers"):
        return True
    words, is_past_and = list(clause_before(read, start)), False
    is_named = candidate.doer.subject in (Subject.I, Subject.WE)
    for number, place in enumerate(words):
        tags = read.words[place].tags
        if candidate.frame.name == "to" and "orders" in tags:
            return not _is_ordered(read, candidate) or _is_told_by_others(read, words[number + 1 :])
        if "know" in tags and read.has(place - 4, place, "let"):
            return _is_told_by_others(
                read, [each for each in words if each < place - 1 and not read.has(each, place, "let")]
            )
        if number == 0 and "and" in tags and is_named and not is_would:
            return False
        if "told" in tags or "promised" in tags:
            is_theirs = candidate.doer.subject is Subject.OTHERS and candidate.frame.name != "passive"
            if is_theirs and is_would and not _is_told_to_them(read, place):
                return True  # `said she'd have an answer` may be hers
            return not _is_told_them(read, place) and _is_told_by_others(read, words[number + 1 :])
        if "hail" in tags and candidate.frame.name == "receives":
            continue  # `please expect a call`
        if "says" in tags and read.has(place - 1, place, "staff", "doctor"):
            return False  # `warehouse say they'll ship it`
        if not tags.isdisjoint({"asks", "says", "offers"}) or ("not" in tags and not is_past_and):
            return True
        is_past_and = is_past_and or "and" in tags
    if (read.has(start, candidate.act, "not") and candidate.frame.name != "spared") or _was_to(
        read, candidate, words
    ):
        return True
    return (is_would or candidate.frame.needs_told) and not (is_named and _was_told_before(read, start))


def _was_to(read: SentenceRead, candidate: Candidate, before: list[int]) -> bool:
    """`was due to be fitted on Monday`."""
    return read.has(candidate.start, candidate.start + 1, "to") and any(
        "was" in read.words[place].tags for place in before
    )


def _was_told_before(read: SentenceRead, start: int) -> bool:
    """`told them not to worry, I'd sort it`: the telling stands a comma before."""
    told = [place for place in range(start) if "told" in read.words[place].tags]
    return (
        bool(told)
        and not _is_told_by_others(read, list(range(told[-1] - 1, -1, -1)))
        and not read.has(0, start, "asks")
    )


def _is_told_to_them(read: SentenceRead, place: int) -> bool:
    return read.has(place + 1, place + 2, "them", "cust", "title", "name")


def _is_told_them(read: SentenceRead, place: int) -> bool:
    """`cust told Ben will ring`, `she has been advised that`: the customer is who was told."""
    if not read.has(place, place + 1, "tells") or read.has(place + 1, place + 2, "me", "prep"):
        return False
    who = place - 1
    if read.has(who, place, "been"):
        return who > 0 and not read.has(0, who, "i", "we", "me")
    return who >= 0 and read.has(who, place, "cust", "title")


def _is_ordered(read: SentenceRead, candidate: Candidate) -> bool:
    """`asked accounts to refund you`, `asked Tom to call her`, but not `asked Anna to send photos`."""
    if read.has(candidate.doer.start, candidate.start, "staff", "doctor"):
        return True
    return read.has(candidate.after, candidate.after + 2, "you", "them", "cust", "title")


def _is_told_by_others(read: SentenceRead, before: list[int]) -> bool:
    """Whether the one who told it is none of ours, or did not: `he said`, `was told`, `did not say`."""
    if before and read.has(before[0], before[0] + 1, "word") and _is_only_noun(read, before):
        return True  # `supplier told him it would be in`
    for place in before:
        tags = read.words[place].tags
        if not tags.isdisjoint({"i", "we"}) or "and" in tags:
            return False
        if not tags.isdisjoint(_OTHERS) or not tags.isdisjoint({"not", "asks", "says"}):
            return True
    return False


def _is_only_noun(read: SentenceRead, places: list[int]) -> bool:
    return all(read.has(place, place + 1, "word", "det", "poss", "is", "staff", "out") for place in places)


def _waits_for_us(read: SentenceRead, candidate: Candidate, end: int) -> bool:
    """`will be out when we come`, `they'll have it stripped before we get there`."""
    if candidate.doer.subject not in (Subject.NOBODY, Subject.OTHERS):
        return False
    return any(
        read.has(place, place + 1, "when") and read.has(place + 1, place + 2, "we")
        for place in range(candidate.after, end)
    )


def _is_done_by_others(read: SentenceRead, candidate: Candidate, end: int) -> bool:
    """`keys to be collected by tenant`."""
    return candidate.frame.name == "passive" and any(
        read.has(place, place + 1, "by") and read.has(place + 1, place + 3, "cust", "title", "out", "they")
        for place in range(candidate.after, end)
    )


def _is_done_by_them(read: SentenceRead, candidate: Candidate) -> bool:
    """`will ring us`, `to call back to us`: what is done for us is done by the customer."""
    if candidate.doer.subject in (Subject.I, Subject.WE) or candidate.frame.name == "receives":
        return False
    if candidate.doer.subject is Subject.OURS and not read.has(
        candidate.doer.start, candidate.start, "staff", "doctor"
    ):
        for place in range(candidate.after, len(read.words) - 1):
            if read.has(place, place + 1, "deed", "once", "give", "let") and read.has(
                place + 1, place + 2, "me"
            ):
                return True  # `Sandra's going to measure again and text me`
    return read.has(candidate.act + 1, candidate.act + 4, "me") and not read.has(
        candidate.act + 1, candidate.act + 2, "time"
    )

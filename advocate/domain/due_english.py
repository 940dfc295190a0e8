"""The English of due times, as data. Another language is another file like this one."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.due_tokens import Token, Vocabulary

_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
)
_UNITS = {
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs h",
    "day": "day days",
    "week": "week weeks wk wks",
    "month": "month months",
    "quarter": "quarter qtr",
    "year": "year years yr yrs",
    "weekend": "weekend weekends",
}
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "couple": 2, "couple of": 2, "a couple": 2,
    "a couple of": 2, "few": 3, "a few": 3, "half": 0.5, "half a": 0.5, "half an": 0.5,
}  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_PARTS = {
    "morning": "morning",
    "in the morning": "morning",
    "afternoon": "afternoon",
    "in the afternoon": "afternoon",
    "in afternoon": "afternoon",
    "evening": "evening",
    "in the evening": "evening",
    "night": "evening",
    "at night": "evening",
    "lunchtime": "lunch",
    "at lunch": "lunch",
    "at lunchtime": "lunch",
    "after lunch": "after_lunch",
    "first thing": "first",
    "first thing in the morning": "first",
}
_SIGNS = {
    "x": "next|coming|upcoming|following",
    "t": "this|current|later this",
    "e": "end|end of|the end of|at the end of|eo",
    "s": "start of|beginning of|the start of|the beginning of|early",
    "b": "by|no later than|not later than|by latest",
    "f": "before|prior to",
    "a": "after|from about",
    "g": "at|at about|at around",
    "i": "in|within|during|in about|in around|in less than|inside",
    "B": "between|from|in between",
    "&": "and|to|until|till|or",
    "V": "past",
    "h": "and a half|and an half",
    "z": "from now|from today|from right now|hence",
    ".": "on|the|of|about|around|approximately|roughly|sometime|some time|any time|anytime|for|due|latest|"
         "at the latest|at latest|please|business hours",
}  # fmt: skip
_WHOLE = {
    "today": (Token("d", 0),),
    "later today": (Token("d", 0),),
    "tonight": (Token("d", 0), Token("p", name="evening")),
    "tomorrow": (Token("d", 1),),
    "tmrw": (Token("d", 1),),
    "tmr": (Token("d", 1),),
    "day after tomorrow": (Token("d", 2),),
    "the day after tomorrow": (Token("d", 2),),
    "noon": (Token("c", 12 * 60, "sure"),),
    "mid day": (Token("c", 12 * 60, "sure"),),
    "midday": (Token("c", 12 * 60, "sure"),),
    "midnight": (Token("c", 24 * 60, "sure"),),
    "close of business": (Token("c", 17 * 60, "sure"),),
    "end of business": (Token("c", 17 * 60, "sure"),),
    "cob": (Token("c", 17 * 60, "sure"),),
    "eod": (Token("e"), Token("u", name="day")),
    "eow": (Token("e"), Token("u", name="week")),
    "eom": (Token("e"), Token("u", name="month")),
    "eoy": (Token("e"), Token("u", name="year")),
    "am": (Token("q", name="am"),),
    "pm": (Token("q", name="pm"),),
    "o'clock": (Token("q"),),
    "oclock": (Token("q"),),
    "half past": (Token("v", 30),),
    "quarter past": (Token("v", 15),),
    "a quarter past": (Token("v", 15),),
    "quarter to": (Token("v", -15),),
    "a quarter to": (Token("v", -15),),
    "fortnight": (Token("n", 2), Token("u", name="week")),
    "a fortnight": (Token("n", 2), Token("u", name="week")),
}


def _phrases() -> Iterator[tuple[str, tuple[Token, ...]]]:
    for number, names in enumerate(_WEEKDAYS):
        yield from ((name, (Token("w", number),)) for name in names.split())
    for number, names in enumerate(_MONTHS, 1):
        yield from ((name, (Token("m", number),)) for name in names.split())
    for unit, names in _UNITS.items():
        yield from ((name, (Token("u", name=unit),)) for name in names.split())
    for kind in ("business", "working", "work"):
        yield from ((f"{kind} {days}", (Token("u", name="workday"),)) for days in ("day", "days"))
    yield from ((word, (Token("n", number, "spoken"),)) for word, number in _NUMBERS.items())
    yield from ((word, (Token("o", number, "spoken"),)) for number, word in enumerate(_ORDINALS, 1))
    yield from ((phrase, (Token("p", name=part),)) for phrase, part in _PARTS.items())
    for code, phrases in _SIGNS.items():
        yield from ((phrase, (Token(code),)) for phrase in phrases.split("|"))
    yield from _WHOLE.items()


ENGLISH = Vocabulary(
    language="en",
    phrases=dict(_phrases()),
    ordinal_ending="st|nd|rd|th",
    never_before=frozenset({"every", "each", "all", "last", "past", "previous", "since", "not"}),
    never_after=frozenset({"ago", "daily", "weekly"}),
)

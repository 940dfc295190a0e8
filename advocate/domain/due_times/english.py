"""The English of due times, as data. Another language is another file like this one."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.due_times.tokens import Token, Vocabulary

_WEEKDAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed weds wensday wendsday wedsday",
    "thursday thu thur thurs thirsday",
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
    "weekend": "weekend weekends wkend wkends wknd",
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
    "mornin": "morning",
    "afternoon": "afternoon",
    "in the afternoon": "afternoon",
    "in afternoon": "afternoon",
    "evening": "evening",
    "aft": "afternoon",
    "arvo": "afternoon",
    "morn": "morning",
    "in the evening": "evening",
    "eve": "evening",
    "night": "evening",
    "at night": "evening",
    "lunch": "lunch",
    "dinner time": "lunch",
    "lunchtime": "lunch",
    "at lunch": "lunch",
    "at lunchtime": "lunch",
    "after lunch": "after_lunch",
    "first thing": "first",
    "first thing in the morning": "first",
    "first thing in morning": "first",
}
# Parts of a day that inside a sentence need a day or a `this` beside them: `good morning` is no due time.
_BARE_PARTS = frozenset(
    {
        "aft",
        "arvo",
        "morn",
        "morning",
        "mornin",
        "afternoon",
        "evening",
        "eve",
        "night",
        "lunch",
        "dinner time",
    }
)
_SIGNS = {
    "x": "next|upcoming|following",
    "t": "this|current|later this|this coming|the coming",
    "e": "end|end of|the end of|at the end of|eo",
    "s": "start of|beginning of|the start of|the beginning of|early",
    "b": "by|no later than|not later than|by latest|by no later than|not after|between now and|by around|by about",
    "f": "before|prior to|ahead of|b4|bfore",
    "a": "after|from about",
    "g": "at|at about|at around|at approx|around|circa|@ about|@ around",
    "i": "in|during|in about|in around|over",
    "B": "between|from|in between|btw|btwn|betw|betwn|btn|starting|starting from|starting on|as from|as of|commencing",
    "&": "and|to|or|n|thru",
    "V": "past",
    "h": "and a half|and an half",
    "z": "from now|from today|from right now|hence",
    ".": "on|the|about|approximately|roughly|sometime|some time|any time|anytime|for|due|please|business hours|some point|at some point|some point during|at some stage|some stage|more",
}  # fmt: skip
_TOMORROWS = "tmrw tmr tmw tmrow tomo tomoz tommorow tommorrow tomorro tomoro 2moro 2morrow 2mrw 2mro 2moz"
_SPELT_LIKE = (
    "monday tuesday wednesday thursday friday saturday sunday january february august september october november "
    "december today tomorrow tonight morning afternoon evening lunchtime midday midnight weekend fortnight between "
    "before within hours minutes weeks months"
)
_WHOLE = {
    "today": (Token("d", 0),),
    "later today": (Token("d", 0),),
    "later tonight": (Token("d", 0), Token("p", name="evening")),
    "today later": (Token("d", 0),),
    "tonight": (Token("d", 0), Token("p", name="evening")),
    "tomorrow": (Token("d", 1),),
    **dict.fromkeys(_TOMORROWS.split(), (Token("d", 1),)),
    **dict.fromkeys((f"day after {word}" for word in _TOMORROWS.split()), (Token("d", 2),)),
    "later on today": (Token("d", 0),),
    "tonite": (Token("d", 0), Token("p", name="evening")),
    "2nite": (Token("d", 0), Token("p", name="evening")),
    "2day": (Token("d", 0),),
    "day after tomorrow": (Token("d", 2),),
    "the day after tomorrow": (Token("d", 2),),
    "week after next": (Token("x", 2), Token("u", name="week")),
    "noon": (Token("c", 12 * 60, "sure"),),
    "mid day": (Token("c", 12 * 60, "sure"),),
    "midday": (Token("c", 12 * 60, "sure"),),
    "midnight": (Token("c", 24 * 60, "sure"),),
    "close of business": (Token("c", 17 * 60, "sure"),),
    "end of business": (Token("c", 17 * 60, "sure"),),
    "cob": (Token("c", 17 * 60, "sure"),),
    "close of play": (Token("c", 17 * 60, "sure"),),
    "end of play": (Token("c", 17 * 60, "sure"),),
    "cop": (Token("c", 17 * 60, "sure"),),
    "eop": (Token("c", 17 * 60, "sure"),),
    "eob": (Token("c", 17 * 60, "sure"),),
    "within the hour": (Token("i", name="within"), Token("n", 1), Token("u", name="hour")),
    "in the hour": (Token("i", name="within"), Token("n", 1), Token("u", name="hour")),
    "within the week": (Token("i", name="within"), Token("t"), Token("u", name="week")),
    "within the month": (Token("i", name="within"), Token("t"), Token("u", name="month")),
    "midweek": (Token("s", name="middle"), Token("u", name="week")),
    **dict.fromkeys(("week on", "a week on", "one week on"), (Token("n", 1), Token("u", name="week"))),
    "this week on": (Token("t"), Token("u", name="week")),
    "next week on": (Token("x"), Token("u", name="week")),
    "1st thing": (Token("p", name="first"),),
    "1st thing in the morning": (Token("p", name="first"),),
    "within the next": (Token("i", name="within"), Token("x")),
    "within the day": (Token("e"), Token("u", name="day")),
    "last day of the": (Token("e"),),
    "last day of": (Token("e"),),
    "last working day of the": (Token("e"),),
    **dict.fromkeys(
        (
            "week of",
            "week commencing",
            "week beginning",
            "w/c",
            "wc",
            "wk comm",
            "wk commencing",
            "week comm",
            "week com",
            "w/b",
            "wb",
            "wk beg",
            "wk beginning",
            "week beg",
            "week starting",
            "w/comm",
        ),
        (Token("r"),),
    ),
    "mid": (Token("s", name="middle"),),
    "middle of": (Token("s", name="middle"),),
    "the middle of": (Token("s", name="middle"),),
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
    "qtr past": (Token("v", 15),),
    "qtr to": (Token("v", -15),),
    "quarter to": (Token("v", -15),),
    "a quarter to": (Token("v", -15),),
    "ish": (Token("q"),),
    "fortnight": (Token("n", 2), Token("u", name="week")),
    "a fortnight": (Token("n", 2), Token("u", name="week")),
}
_ADVERBS = (
    ("hourly", 1, "hour"),
    ("daily", 1, "day"),
    ("nightly", 1, "day"),
    ("weekly", 1, "week"),
    ("fortnightly", 2, "week"),
    ("monthly", 1, "month"),
    ("quarterly", 1, "quarter"),
    ("yearly", 1, "year"),
    ("annually", 1, "year"),
)
# Units of time as they stand in `in two weeks' time`.
_TIMES = {
    "minute": "minutes' minute's mins'",
    "hour": "hours' hour's hrs'",
    "day": "days' day's",
    "week": "weeks' week's wks'",
    "month": "months' month's",
    "year": "years' year's",
}
# Words behind a time that belong to it.
_TAILS = "inclusive|sharp|prompt|on the dot|approx|or so|or thereabouts|at the earliest"
# Words behind a time that make it the last one: `friday at the latest`.
_LATEST = "latest|at the latest|at latest|at the very latest|the latest|max|at most|tops"
# Words that have a meaning of their own, one slip from a word of time.
_NEVER_MEANT = "mourning moaning midway moths mouths sundry weeds weeps mooning"
# Words after a number that begin something new.
# Words before a number that is no hour: `at no. 14 tonight`. Words behind a duration that count it from something else.
_NUMBERED = (
    "no number flat unit room plot apt apartment suite bay table house job order ref invoice inv policy ext lot line gate pin "
    "platform block floor year size version part item case ticket qty x aged over"
)
_COUNTED_FROM = "of after following from upon"
_OPENS_ANEW = (
    "w with about re regarding to for on if so when while once after before because as but then than or and "
    "he she they we i you it his her their my our your is was has will can could would not no mobile asap pls"
)


def _phrases() -> Iterator[tuple[str, tuple[Token, ...]]]:
    for number, names in enumerate(_WEEKDAYS):
        yield from ((name, (Token("w", number),)) for name in names.split())
    for number, names in enumerate(_MONTHS, 1):
        yield from ((name, (Token("m", number),)) for name in names.split())
    for unit, names in _UNITS.items():
        yield from ((name, (Token("u", name=unit),)) for name in names.split())
        yield from ((f"coming {name}", (Token("x"), Token("u", name=unit))) for name in names.split())
        times = _TIMES.get(unit, "").replace("'", "").split() + _TIMES.get(unit, "").split()
        yield from ((f"{name} time", (Token("u", name=unit),)) for name in times)
    yield "of", (Token(".", name="of"),)
    for tail in _TAILS.split("|"):
        yield tail, (Token(".", name="tail"),)
    for tail in _LATEST.split("|"):
        yield tail, (Token(".", name="latest"),)
    for until in ("until", "till", "til"):
        yield until, (Token("&", name="until"),)
    for within in ("within", "inside", "in less than", "in under", "w/in"):
        yield within, (Token("i", name="within"),)
    for kind in ("business ", "working ", "work ", "week", "work"):
        yield from ((f"{kind}{days}", (Token("u", name="workday"),)) for days in ("day", "days"))
    yield from ((word, (Token("n", number, "spoken"),)) for word, number in _NUMBERS.items())
    yield from ((word, (Token("o", number, "spoken"),)) for number, word in enumerate(_ORDINALS, 1))
    for phrase, part in _PARTS.items():
        yield phrase, (Token("p", 1 if phrase in _BARE_PARTS else 0, part),)
    for code, phrases in _SIGNS.items():
        yield from ((phrase, (Token(code),)) for phrase in phrases.split("|"))
    yield from _WHOLE.items()


def _repeats() -> Iterator[tuple[str, tuple[Token, ...]]]:
    yield from dict.fromkeys(
        ("every", "each", "evry", "per", "every single", "each and every"), (Token("E"),)
    ).items()
    yield from dict.fromkeys(("a", "an"), (Token("A"),)).items()
    yield from dict.fromkeys(("other", "alternate"), (Token("O", 2, "other"),)).items()
    yield from (("second", (Token("O", 2),)), ("of the month", (Token("Y"),)))
    yield from dict.fromkeys(("of every month", "of each month"), (Token("Y", name="each"),)).items()
    yield "last", (Token("o", -1),)
    yield "on", (Token("j", name="on"),)
    yield "week on", (Token("u", name="week"), Token("j", name="on"))
    yield "last day", (Token("o", 31),)
    for each in ("every", "each"):
        for end in ("last day", "end"):
            yield f"{end} of {each} month", (Token("E"), Token("o", 31), Token("Y", name="each"))
    yield from dict.fromkeys(("times", "x"), (Token("X"),)).items()
    yield from dict.fromkeys(("weekday", "weekdays"), (Token("u", name="weekday"),)).items()
    yield from dict.fromkeys(("for", "for the"), (Token("D", name="for"),)).items()
    yield from (("once", (Token("T", 1),)), ("twice", (Token("T", 2),)), ("thrice", (Token("T", 3),)))
    yield from dict.fromkeys(("until", "till", "til", "untill"), (Token("U"),)).items()
    for adverb, count, unit in _ADVERBS:
        yield adverb, (Token("L", count, unit),)
    for number, names in enumerate(_WEEKDAYS):
        yield from ((f"{name}s", (Token("W", number),)) for name in names.split() if len(name) > 4)
    yield from ((f"{part}s", (Token("P", name=part),)) for part in ("morning", "afternoon", "evening"))


ENGLISH = Vocabulary(
    language="en",
    phrases=dict(_phrases()),
    ordinal_ending="st|nd|rd|th",
    never_before=frozenset({"every", "each", "all", "last", "past", "previous", "since", "not"}),
    numbered=frozenset(_NUMBERED.split()),
    counted_from=frozenset(_COUNTED_FROM.split()),
    never_after=frozenset({"ago", "daily", "weekly"}),
    opens_anew=frozenset(_OPENS_ANEW.split()),
    spelt_like=frozenset(_SPELT_LIKE.split()),
    never_meant=frozenset(_NEVER_MEANT.split()),
    repeats=dict(_repeats()),
)

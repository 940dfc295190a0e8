"""The German of due times, as data, like english.py; its words stand in german_words.py. Umlauts typed as two letters or without
their dots are known too."""

from __future__ import annotations

from itertools import pairwise

from advocate.domain.due_times.german_repeats import as_repeated
from advocate.domain.due_times.german_words import (
    AHEAD_IN,
    BARE_PARTS,
    BY,
    CLOSINGS,
    COUNTED_FROM,
    DAYS,
    ENDINGS,
    FEW,
    LATEST,
    MONTHS,
    NEVER_MEANT,
    NUMBERED,
    NUMBERS,
    ONES,
    OPENS_ANEW,
    ORDINALS,
    PARTS,
    SHORT_WEEKDAYS,
    SIGNS,
    SPELT_LIKE,
    UNITS,
    WEEKDAYS,
    WITHIN,
    Phrases,
    folded_words,
    in_every_spelling,
    listed,
    number_words,
)
from advocate.domain.due_times.tokens import Token, Vocabulary

_NOON, _CLOSING, _MIDNIGHT = (Token("c", hour * 60, "sure") for hour in (12, 17, 24))
_TWENTY, _LAST_OF_MONTH = 20, 31
_EIGHT = Token("c", 8 * 60, "sure")
_UNTIL, _WITHIN_SIGN = Token("&", name="by"), Token("i", name="within")
_END, _START, _MIDDLE, _NEXT, _THIS = (
    Token("e"),
    Token("s", 1),
    Token("s", 1, "middle"),
    Token("x"),
    Token("t"),
)


def _unit(name: str) -> Token:
    return Token("u", name=name)


_WHOLE = {
    "mitternacht": (_MIDNIGHT,),
    **dict.fromkeys(("von", "vom"), (Token("B", name="from"),)),
    **dict.fromkeys(CLOSINGS.split(), (_CLOSING,)),
    **dict.fromkeys(("zum feierabend", "kurz vor feierabend"), (_CLOSING,)),
    "dienstbeginn": (_EIGHT,),
    "high noon": (_NOON,),
    **dict.fromkeys(("bis mittag", "bis mittags", "bis zum mittag", "vormittags bis mittag"), (_UNTIL, _NOON)),
    **dict.fromkeys(("vor mittag", "vor dem mittag", "vor dem mittagessen"), (Token("f"), _NOON)),
    "uhr": (Token("q"),),
    "pm": (Token("q", name="pm"),),
    "eod": (_END, _unit("day")),
    "h": (Token("u", 1, "hour"),),
    "halb": (Token("v", -30),),
    **dict.fromkeys(("viertel nach", "viertel über"), (Token("v", 15),)),
    **dict.fromkeys(("viertel vor", "dreiviertel", "drei viertel"), (Token("v", -15),)),
    "vor": (Token("f", -1),),
    "nach": (Token("a", 1),),
    "vorm wochenende": (Token("f"), _unit("weekend")),
    "übers we": (_WITHIN_SIGN, _unit("weekend")),
    "übers wochenende": (_WITHIN_SIGN, _unit("weekend")),
    "über das wochenende": (_WITHIN_SIGN, _unit("weekend")),
    "nach dem wochenende": (_NEXT, _unit("week"), Token("w", 0)),
    "übernächste": (Token("x", 2),),
    "übernächsten": (Token("x", 2),),
    "übernächster": (Token("x", 2),),
    "übernächstes": (Token("x", 2),),
    "in der übernächsten": (Token("x", 2),),
    **dict.fromkeys(("kommende", "kommender", "kommendes", "kommenden"), (_THIS,)),
    **dict.fromkeys(("tagesende", "ende des tages", "im laufe des tages", "tagsüber heute"), (_END, _unit("day"))),
    **dict.fromkeys(("im laufe der woche", "unter der woche noch"), (_WITHIN_SIGN, _THIS, _unit("week"))),
    "im laufe des monats": (_WITHIN_SIGN, _THIS, _unit("month")),
    "im laufe des vormittags": (Token("p", name="morning"),),
    "im laufe des nachmittags": (Token("p", name="afternoon"),),
    **dict.fromkeys(("letzter tag des", "letzten tag des", "letzter tag im", "letzten tag im"), (_END,)),
    "monatsende": (_END, _unit("month")),
    "ultimo": (_END, _unit("month")),
    "jahresende": (_END, _unit("year")),
    **dict.fromkeys(("monatsanfang", "monatsbeginn"), (_START, _unit("month"))),
    **dict.fromkeys(("zum monatsersten", "monatserster", "am monatsersten"), (Token("o", 1),)),
    **dict.fromkeys(("innerhalb der", "innerhalb des", "binnen der"), (_WITHIN_SIGN, _THIS)),
    "quartalsende": (_END, _unit("quarter")),
    "wochenanfang": (_START, _NEXT, _unit("week")),
    "wochenmitte": (_MIDDLE, _unit("week")),
    "monatsmitte": (_MIDDLE, _unit("month")),
    "mitte": (_MIDDLE,),
    "kw": (Token("r", name="number"),),
    "kalenderwoche": (Token("r", name="number"),),
    **dict.fromkeys(("woche vom", "woche ab", "woche ab dem", "in der woche vom", "in der woche ab"), (Token("r"),)),
    **dict.fromkeys(("diese kw", "dieser kw", "in dieser kw"), (_THIS, _unit("week"))),
    **dict.fromkeys(("nächste kw", "nächster kw", "in der nächsten kw"), (_NEXT, _unit("week"))),
    **dict.fromkeys(("viertelstunde", "eine viertelstunde", "einer viertelstunde", "ner viertelstunde"),
        (Token("n", 15), _unit("minute"))),
    **dict.fromkeys(("dreiviertelstunde", "eine dreiviertelstunde", "einer dreiviertelstunde", "dreiviertel stunde",
        "einer dreiviertel stunde", "eine dreiviertel stunde", "ner dreiviertelstunde", "drei viertel stunde"),
        (Token("n", 45), _unit("minute"))),
    **dict.fromkeys(("vierteljahr", "einem vierteljahr"), (Token("n", 3), _unit("month"))),
    **dict.fromkeys(("halbjahr", "einem halbjahr"), (Token("n", 6), _unit("month"))),
}  # fmt: skip


def _days() -> Phrases:
    """`Montag`, `Montagvormittag`, `gleich Montag früh`, `bis Montagmittag`, and the same of `morgen`."""
    short = [(name, Token("w", number)) for number, name in enumerate(SHORT_WEEKDAYS)]
    named = [(name, Token("w", number)) for number, names in enumerate(WEEKDAYS) for name in names.split()]
    counted = [(name, Token("d", number)) for name, number in DAYS.items()]
    for name, day in (*named, *counted):
        yield name, (day,)
        yield f"für {name}", (day,)
    for name, day in short:
        yield name, (day._replace(name="short"),)
        yield from ((f"{before} {name}", (Token("j"), day)) for before in ("am", "den"))
    for name, day in (*named, *counted, *short):
        yield f"{name} morgen", (day, Token("p", name="morning"))
        for first in ("früh", "morgen", "vormittag"):
            yield f"gleich {name} {first}", (day, Token("p", name="first"))
        for until in ("bis", "bis spätestens", "spätestens", "spätestens bis"):
            yield from ((f"{until} {name}{space}mittag", (_UNTIL, day, _NOON)) for space in ("", " "))
    for name, day in (*named, *short):
        yield f"gleich {name}", (day, Token("p", name="first"))
        for ending, part in ENDINGS.items():
            yield f"{name}{ending}", (day, Token("p", name=part))
            yield f"gleich {name}{ending}", (day, Token("p", name="first"))


def _as_written() -> Phrases:
    yield from _days()
    for number, names in enumerate(MONTHS, 1):
        yield from ((name, (Token("m", number),)) for name in names.split())
    for unit, names in UNITS.items():
        yield from ((name, (_unit(unit),)) for name in names.split())
        coming = _THIS if unit == "weekend" else _NEXT
        for ending in ("", "n", "r", "s"):
            yield from ((f"kommende{ending} {name}", (coming, _unit(unit))) for name in names.split())
    yield from (
        (word, (Token("n", number, "spoken"),)) for word, number in (*number_words(), *NUMBERS.items())
    )
    for number, (few, more) in enumerate(pairwise(ONES.split()[:5]), 1):
        yield f"{few} {more}", (Token("n", number), Token("&"), Token("n", number + 1))
    for word, number in number_words():
        if len(ORDINALS.split()) < number <= _LAST_OF_MONTH:
            long = f"{word}ste" if number >= _TWENTY else f"{word}te"
            yield from ((long + ending, (Token("o", number, "spoken"),)) for ending in ("", "r", "n", "s"))
    for number, word in enumerate(ORDINALS.split(), 1):
        yield from ((word + ending, (Token("o", number, "spoken"),)) for ending in ("", "r", "n", "s"))
    yield from _parts_and_signs()
    yield from _WHOLE.items()


def _parts_and_signs() -> Phrases:
    for part, phrases in PARTS.items():
        for phrase in listed(phrases):
            yield phrase, (Token("p", 1 if phrase in BARE_PARTS.split() else 0, part),)
    for code, phrases in SIGNS.items():
        yield from ((phrase, (Token(code, 1 if code == "s" else 0),)) for phrase in listed(phrases))
    yield from ((phrase, (_UNTIL,)) for phrase in listed(BY))
    yield from ((phrase, (Token("b", name="latest"),)) for phrase in listed(LATEST))
    yield from ((phrase, (_WITHIN_SIGN,)) for phrase in listed(WITHIN))
    for phrase in AHEAD_IN:
        yield phrase, (_WITHIN_SIGN, _NEXT)
        for few, unit in FEW.items():
            yield f"{phrase} {few}", (_WITHIN_SIGN, _NEXT, Token("n", 3), _unit(unit))


GERMAN = Vocabulary(
    language="de",
    phrases=in_every_spelling(_as_written()),
    ordinal_ending=r"\.|ter|te|ten|tes",
    never_before=folded_words(
        "jeden jede jedes jeder jedem alle täglich wöchentlich monatlich letzten letzte letzter letztes vorigen vorige "
        "voriger vergangenen vergangene vergangener seit guten schönen schöne schönes guter nicht außer montags "
        "dienstags mittwochs donnerstags freitags samstags sonntags werktags"
    ),
    never_after=folded_words("täglich wöchentlich her"),
    numbered=folded_words(NUMBERED),
    counted_from=folded_words(COUNTED_FROM),
    opens_anew=folded_words(OPENS_ANEW),
    spelt_like=folded_words(SPELT_LIKE),
    never_meant=folded_words(NEVER_MEANT),
    repeats=in_every_spelling(as_repeated()),
)

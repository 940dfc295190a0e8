"""The German of due times, as data, like english.py. Umlauts stand here as they are written; typed as two letters or
without their dots they are known too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from advocate.domain.due_times.tokens import Token, Vocabulary
from advocate.domain.text import fold

Phrases = Iterator[tuple[str, tuple[Token, ...]]]

_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag")
# Two letters that are words too (`so`, `do`): in a sentence they need a clock or a preposition beside them.
_SHORT_WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")
_MONTHS = (
    "januar jänner jan",
    "februar feber feb",
    "märz mär mrz",
    "april apr",
    "mai",
    "juni jun",
    "juli jul",
    "august aug",
    "september sep sept",
    "oktober okt october",
    "november nov",
    "dezember dez december",
)
_UNITS = {
    "minute": "minute minuten min",
    "hour": "stunde stunden std stdn",
    "day": "tag tage tagen tages tg",
    "workday": "werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen bankarbeitstagen",
    "week": "woche wochen wo",
    "month": "monat monate monaten monats",
    "quarter": "quartal quartale quartalen quartals",
    "year": "jahr jahre jahren jahres",
    "weekend": "wochenende wochenenden wochenendes wochende we",
}
_ONES = "ein zwei drei vier fünf sechs sieben acht neun"
_SMALL = (
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "neunzig": 90}
_NUMBERS = {
    **dict.fromkeys(("ein", "eine", "einer", "einem", "einen", "eines", "ner", "nem"), 1),
    "zwo": 2, "zweien": 2, "paar": 3, "ein paar": 3, "einigen": 3, "einige": 3, "nem paar": 3,
    **dict.fromkeys(("halbe", "halben", "halbes", "eine halbe", "einer halben", "einem halben", "ein halbes"), 0.5),
    "ner halben": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "zweieinhalb": 2.5,
    "½": 0.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
}  # fmt: skip
_ORDINALS = "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"
_PARTS = {
    "morning": "früh|vormittag|vormittags|vorm|morgens|am morgen|am vormittag|in der früh|am früh|frühmorgens|in der frühe",
    "lunch": "mittag|mittags|zu mittag|mittagszeit|mittagspause|in der mittagspause|über mittag|um die mittagszeit",
    "after_lunch": "nach dem mittag|nach mittag|nach dem mittagessen|nach der mittagspause|nach dem essen",
    "afternoon": "nachmittag|nachmittags|nachm|nm|am nachmittag",
    "evening": "abend|abends|am abend",
    "night": "nacht|nachts|in der nacht",
    "first": "als erstes|gleich früh|gleich in der früh|gleich morgens|ganz früh",
}
# Parts of a day that inside a sentence need a day beside them.
_BARE_PARTS = "früh vormittag mittag nachmittag abend nacht vorm nachm nm"
# Parts of a day as they are written in one word with its weekday, or behind a day.
_ENDINGS = {"morgen": "morning", "früh": "morning", "vormittag": "morning", "mittag": "lunch", "nachmittag": "afternoon",
    "abend": "evening", "nacht": "night"}  # fmt: skip
_SIGNS = {
    "x": "nächste|nächsten|nächster|nächstes|folgende|folgenden|folgender|in der nächsten|"
    "in der kommenden|im nächsten|im kommenden|im folgenden|nä|nächst",
    "t": "diese|dieser|diesen|dieses|diesem|in dieser|in diesem|im laufe dieser|im laufe dieses|laufende|laufenden|"
    "dies|aktuelle|aktuellen",
    "e": "ende|am ende|zum ende|gegen ende",
    "s": "anfang|am anfang|zu beginn|beginn|anfangs|zum anfang|zu anfang",
    "g": "um|gegen|so gegen|so um|ca|circa|zirka|etwa|ungefähr|um ca|um etwa|um circa|etwa um|ungefähr um|ca um|punkt|"
    "um punkt|schlag|genau um|pünktlich um|um ungefähr|gegen ca",
    "j": "am|zum|an dem|den",
    "i": "in|im|so in|in ca|in etwa|in ungefähr|in circa|in so|in gut|in knapp",
    "B": "zwischen|zw|von|vom|ab|ab ca|ab etwa|frühestens|frühestens ab|frühestens um|beginnend|frühestens am",
    "&": "und|oder|u|od|bzw|beziehungsweise",
    ".": "der|die|das|dem|des|noch|auch|bitte|gern|gerne|dann|spät|späten|später|frühen|früher|am späten|"
    "am frühen|jeweils|wieder|pünktlich|voraussichtlich|fällig|erst|im laufe des|im laufe der",
}  # fmt: skip
_BY = "bis|bis zum|bis zur|bis am|bis spätestens|bis so|bis ca|bis etwa|bis gegen|bis um|bis einschließlich|bis inkl|bis inklusive"
_LATEST = "spätestens|allerspätestens|spätestens bis|spätestens bis zum|spätestens am|spätestens zum"
_WITHIN = "innerhalb|innerhalb von|innerhalb von max|binnen|in max|in maximal|in spätestens|spätestens in|bis in|in weniger als|in unter|während|während der|in den"
_AHEAD_IN = ("in den nächsten", "in den kommenden", "innerhalb der nächsten", "innerhalb der kommenden", "die nächsten",
    "die kommenden", "binnen der nächsten", "in der nächsten zeit")  # fmt: skip
_CLOSINGS = "feierabend dienstschluss büroschluss geschäftsschluss ladenschluss betriebsschluss arbeitsende"
_DAYS = {"heute": 0, "heut": 0, "morgen": 1, "übermorgen": 2, "überübermorgen": 3}
_NOON, _CLOSING, _MIDNIGHT = (Token("c", hour * 60, "sure") for hour in (12, 17, 24))
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
    **dict.fromkeys(_CLOSINGS.split(), (_CLOSING,)),
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
_FEW = {"tage": "day", "tagen": "day", "stunden": "hour", "wochen": "week", "monate": "month", "monaten": "month",
    "minuten": "minute", "werktagen": "workday", "arbeitstagen": "workday"}  # fmt: skip
_ADVERBS = (
    ("stündlich", 1, "hour"),
    ("täglich", 1, "day"),
    ("tgl", 1, "day"),
    ("tägl", 1, "day"),
    ("wöch", 1, "week"),
    ("monatl", 1, "month"),
    ("mtl", 1, "month"),
    ("werktäglich", 1, "workday"),
    ("werktags", 1, "workday"),
    ("wochentags", 1, "workday"),
    ("unter der woche", 1, "workday"),
    ("an werktagen", 1, "workday"),
    ("an arbeitstagen", 1, "workday"),
    ("wöchentlich", 1, "week"),
    ("zweiwöchentlich", 2, "week"),
    ("zweiwöchig", 2, "week"),
    ("vierzehntägig", 2, "week"),
    ("vierzehntäglich", 2, "week"),
    ("14tägig", 2, "week"),
    ("monatlich", 1, "month"),
    ("zweimonatlich", 2, "month"),
    ("vierteljährlich", 1, "quarter"),
    ("quartalsweise", 1, "quarter"),
    ("halbjährlich", 6, "month"),
    ("jährlich", 1, "year"),
)
_TIMES = ("einmal", "zweimal", "dreimal", "viermal", "fünfmal", "sechsmal")
_SPELT_LIKE = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar april august september "
    "oktober november dezember heute morgen übermorgen vormittag nachmittag mittag abend feierabend mitternacht "
    "wochenende nächste nächsten nächster kommenden zwischen spätestens innerhalb minuten stunde stunden woche wochen "
    "monatsende werktag werktagen arbeitstagen täglich wöchentlich monatlich"
)
# Words that have a meaning of their own, one slip from a word of time.
_NEVER_MEANT = "haute heuten morgan wache wolche wachen weichen nachten tauglich standen freitagen montage"
_NUMBERED = (
    "nr nummer no wohnung haus zimmer raum halle tor platz gleis linie etage stock seite version auftrag rechnung ticket "
    "paragraf paragraph größe charge pos position artikel fall kiste tisch bestellung kunde jahrgang plz"
)
_OPENS_ANEW = (
    "mit wegen über ob dass weil wenn falls sobald nachdem bevor aber als sonst er sie es wir ich ihr ihm ihn ihnen uns "
    "sein ihre unser ist war hat wird kann soll will nicht kein keine zurück anrufen zurückrufen melden schicken"
)
_COUNTED_FROM = "nach ab seit vor"


def _spelt(phrase: str) -> tuple[str, ...]:
    """Folded, as it is written and with its umlauts as two letters."""
    as_two = phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return tuple(dict.fromkeys((fold(phrase), fold(as_two))))


def _words(phrases: str) -> list[str]:
    return [phrase for phrase in phrases.split("|") if phrase]


def _number_words() -> Iterator[tuple[str, int]]:
    yield from ((word, number) for number, word in enumerate(_SMALL.split(), 1))
    for ten, number in _TENS.items():
        yield ten, number
        yield from ((f"{one}und{ten}", number + count) for count, one in enumerate(_ONES.split(), 1))


def _days() -> Phrases:
    """`Montag`, `Montagvormittag`, `gleich Montag früh`, `bis Montagmittag`, and the same of `morgen`."""
    short = [(name, Token("w", number)) for number, name in enumerate(_SHORT_WEEKDAYS)]
    named = [(name, Token("w", number)) for number, names in enumerate(_WEEKDAYS) for name in names.split()]
    counted = [(name, Token("d", number)) for name, number in _DAYS.items()]
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
        for ending, part in _ENDINGS.items():
            yield f"{name}{ending}", (day, Token("p", name=part))
            yield f"gleich {name}{ending}", (day, Token("p", name="first"))


def _as_written() -> Phrases:
    yield from _days()
    for number, names in enumerate(_MONTHS, 1):
        yield from ((name, (Token("m", number),)) for name in names.split())
    for unit, names in _UNITS.items():
        yield from ((name, (_unit(unit),)) for name in names.split())
        coming = _THIS if unit == "weekend" else _NEXT
        for ending in ("", "n", "r", "s"):
            yield from ((f"kommende{ending} {name}", (coming, _unit(unit))) for name in names.split())
    yield from (
        (word, (Token("n", number, "spoken"),)) for word, number in (*_number_words(), *_NUMBERS.items())
    )
    for number, (few, more) in enumerate(pairwise(_ONES.split()[:5]), 1):
        yield f"{few} {more}", (Token("n", number), Token("&"), Token("n", number + 1))
    for number, word in enumerate(_ORDINALS.split(), 1):
        yield from ((word + ending, (Token("o", number, "spoken"),)) for ending in ("", "r", "n", "s"))
    yield from _parts_and_signs()
    yield from _WHOLE.items()


def _parts_and_signs() -> Phrases:
    for part, phrases in _PARTS.items():
        for phrase in _words(phrases):
            yield phrase, (Token("p", 1 if phrase in _BARE_PARTS.split() else 0, part),)
    for code, phrases in _SIGNS.items():
        yield from ((phrase, (Token(code, 1 if code == "s" else 0),)) for phrase in _words(phrases))
    yield from ((phrase, (_UNTIL,)) for phrase in _words(_BY))
    yield from ((phrase, (Token("b", name="latest"),)) for phrase in _words(_LATEST))
    yield from ((phrase, (_WITHIN_SIGN,)) for phrase in _words(_WITHIN))
    for phrase in _AHEAD_IN:
        yield phrase, (_WITHIN_SIGN, _NEXT)
        for few, unit in _FEW.items():
            yield f"{phrase} {few}", (_WITHIN_SIGN, _NEXT, Token("n", 3), _unit(unit))


def _as_repeated() -> Phrases:
    for every in (
        "jeden",
        "jede",
        "jedes",
        "jedem",
        "alle",
        "aller",
        "an jedem",
        "in jeder",
        "zu jeder",
        "jeder",
        "jew",
    ):
        yield every, (Token("E"),)
    for word in ("immer", "regelmäßig", "jeweils"):
        yield word, (Token("E"),)
    yield "des monats", (Token("Y"),)
    yield from ((f"{each} monats", (Token("Y", name="each"),)) for each in ("jeden", "jedes", "eines jeden"))
    for ending in ("", "e", "er", "es", "en"):
        yield f"tägig{ending}", (Token("Q", name="day"),)
        yield f"wöchig{ending}", (Token("Q", name="week"),)
    yield "jeden morgen", (Token("E"), Token("p", name="morning"))
    for half in ("alle halbe", "jede halbe", "alle halben"):
        yield f"{half} stunde", (Token("E"), Token("n", 30), _unit("minute"))
    yield "halbstündlich", (Token("E"), Token("n", 30), _unit("minute"))
    yield from (
        (word, (Token("A"),)) for word in ("am", "pro", "je", "im", "in der", "die", "den", "das", "an einem")
    )
    yield from ((f"zweite{ending}", (Token("O", 2),)) for ending in ("", "r", "n", "s"))
    yield from ((word, (Token("X"),)) for word in ("mal", "x", "male"))
    yield from ((word, (Token("T", number),)) for number, word in enumerate(_TIMES, 1))
    yield from (
        (f"{number}{times}", (Token("T", number),)) for number in range(1, 7) for times in ("x", "mal")
    )
    yield from ((word, (Token("U"),)) for word in ("bis", "bis zum", "bis zur", "solange", "so lange bis"))
    for adverb, count, unit in _ADVERBS:
        yield adverb, (Token("L", count, unit),)
    weekdays = [(f"{name}s", number) for number, names in enumerate(_WEEKDAYS) for name in names.split()]
    yield from ((name, (Token("W", number),)) for name, number in weekdays)
    for name, number in weekdays:
        yield from (
            (f"{name[:-1]}{part}s", (Token("W", number), Token("P", name=of)))
            for part, of in _ENDINGS.items()
        )
    for start, first in weekdays:
        for end, last in weekdays:
            days = tuple(Token("W", number) for number in range(first, last + 1))
            if len(days) > 1:
                yield from ((f"{von}{start} {to} {end}", days) for von in ("", "von ") for to in ("bis", "-"))
    for part, words in {"morning": "morgens vormittags", "lunch": "mittags", "afternoon": "nachmittags",
        "evening": "abends", "night": "nachts"}.items():  # fmt: skip
        yield from ((word, (Token("P", name=part),)) for word in words.split())


def _in_every_spelling(phrases: Phrases) -> dict[str, tuple[Token, ...]]:
    return {spelt: tokens for phrase, tokens in phrases for spelt in _spelt(phrase)}


def _folded(words: str) -> frozenset[str]:
    return frozenset(spelt for word in words.split() for spelt in _spelt(word))


GERMAN = Vocabulary(
    language="de",
    phrases=_in_every_spelling(_as_written()),
    ordinal_ending=r"\.|ter|te|ten|tes",
    never_before=_folded(
        "jeden jede jedes jeder jedem alle täglich wöchentlich monatlich letzten letzte letzter letztes vorigen vorige "
        "voriger vergangenen vergangene vergangener seit guten schönen schöne schönes guter nicht außer montags "
        "dienstags mittwochs donnerstags freitags samstags sonntags werktags"
    ),
    never_after=_folded("täglich wöchentlich her"),
    numbered=_folded(_NUMBERED),
    counted_from=_folded(_COUNTED_FROM),
    opens_anew=_folded(_OPENS_ANEW),
    spelt_like=_folded(_SPELT_LIKE),
    never_meant=_folded(_NEVER_MEANT),
    repeats=_in_every_spelling(_as_repeated()),
)

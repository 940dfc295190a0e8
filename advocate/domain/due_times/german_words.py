"""The German words of days, numbers, parts of the day and what joins them, as german.py puts them together. Umlauts stand here
as they are written."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.due_times.tokens import Token
from advocate.domain.text import fold

Phrases = Iterator[tuple[str, tuple[Token, ...]]]

WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag")

# Two letters that are words too (`so`, `do`): in a sentence they need a clock or a preposition beside them.
SHORT_WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")

MONTHS = (
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

UNITS = {
    "minute": "minute minuten min",
    "hour": "stunde stunden std stdn",
    "day": "tag tage tagen tages tg",
    "workday": "werktag werktage werktagen werktags wochentag wochentage wochentagen arbeitstag arbeitstage arbeitstagen bankarbeitstagen",
    "week": "woche wochen wo",
    "month": "monat monate monaten monats",
    "quarter": "quartal quartale quartalen quartals",
    "year": "jahr jahre jahren jahres",
    "weekend": "wochenende wochenenden wochenendes wochende we",
}

ONES = "ein zwei drei vier fünf sechs sieben acht neun"

SMALL = (
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)

TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "neunzig": 90}

NUMBERS = {
    **dict.fromkeys(("ein", "eine", "einer", "einem", "einen", "eines", "ner", "nem"), 1),
    "zwo": 2, "zweien": 2, "paar": 3, "ein paar": 3, "einigen": 3, "einige": 3, "nem paar": 3,
    **dict.fromkeys(("halbe", "halben", "halbes", "eine halbe", "einer halben", "einem halben", "ein halbes"), 0.5),
    "ner halben": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5, "einundeinhalb": 1.5, "zweieinhalb": 2.5,
    "½": 0.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
}  # fmt: skip

ORDINALS = "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"

PARTS = {
    "morning": "früh|vormittag|vormittags|vorm|morgens|am morgen|am vormittag|in der früh|am früh|frühmorgens|in der frühe",
    "lunch": "mittag|mittags|zu mittag|mittagszeit|mittagspause|in der mittagspause|über mittag|um die mittagszeit",
    "after_lunch": "nach dem mittag|nach mittag|nach dem mittagessen|nach der mittagspause|nach dem essen",
    "afternoon": "nachmittag|nachmittags|nachm|nm|am nachmittag",
    "evening": "abend|abends|am abend",
    "night": "nacht|nachts|in der nacht",
    "first": "als erstes|gleich früh|gleich in der früh|gleich morgens|ganz früh",
}

# Parts of a day that inside a sentence need a day beside them.
BARE_PARTS = "früh vormittag mittag nachmittag abend nacht vorm nachm nm"

# Parts of a day as they are written in one word with its weekday, or behind a day.
ENDINGS = {"morgen": "morning", "früh": "morning", "vormittag": "morning", "mittag": "lunch", "nachmittag": "afternoon",
    "abend": "evening", "nacht": "night"}  # fmt: skip

SIGNS = {
    "x": "nächste|nächsten|nächster|nächstes|folgende|folgenden|folgender|in der nächsten|"
    "in der kommenden|im nächsten|im kommenden|im folgenden|nä|nächst",
    "t": "diese|dieser|diesen|dieses|diesem|in dieser|in diesem|im laufe dieser|im laufe dieses|laufende|laufenden|"
    "dies|aktuelle|aktuellen",
    "e": "ende|am ende|zum ende|gegen ende",
    "s": "anfang|am anfang|zu beginn|beginn|anfangs|zum anfang|zu anfang",
    "g": "um|gegen|gg|so gegen|so um|ca|circa|zirka|etwa|ungefähr|um ca|um etwa|um circa|etwa um|ungefähr um|ca um|punkt|"
    "um punkt|schlag|genau um|pünktlich um|um ungefähr|gegen ca",
    "j": "am|zum|an dem|den",
    "i": "in|im|so in|in ca|in etwa|in ungefähr|in circa|in so|in gut|in knapp",
    "B": "zwischen|zw|ab|ab ca|ab etwa|frühestens|frühestens ab|frühestens um|beginnend|frühestens am",
    "&": "und|oder|u|od|bzw|beziehungsweise",
    ".": "der|die|das|dem|des|noch|auch|bitte|gern|gerne|dann|spät|späten|später|frühen|früher|am späten|"
    "am frühen|jeweils|wieder|einschließlich|einschl|inklusive|inkl|pünktlich|voraussichtlich|fällig|erst|irgendwann|im laufe des|im laufe der",
}  # fmt: skip

BY = "bis|bis einschl|bis zum|bis zur|bis am|bis spätestens|bis so|bis ca|bis etwa|bis gegen|bis um|bis einschließlich|bis inkl|bis inklusive"

LATEST = "spätestens|allerspätestens|spätestens bis|spätestens bis zum|spätestens am|spätestens zum"

WITHIN = "innerhalb|innerhalb von|innerhalb von max|binnen|in max|in maximal|in spätestens|spätestens in|bis in|in weniger als|in unter|während|während der|in den"

AHEAD_IN = ("in den nächsten", "in den kommenden", "innerhalb der nächsten", "innerhalb der kommenden", "die nächsten",
    "die kommenden", "binnen der nächsten", "in der nächsten zeit")  # fmt: skip

CLOSINGS = "feierabend dienstschluss büroschluss geschäftsschluss ladenschluss betriebsschluss arbeitsende"

DAYS = {"heute": 0, "heut": 0, "morgen": 1, "übermorgen": 2, "überübermorgen": 3}

FEW = {"tage": "day", "tagen": "day", "stunden": "hour", "wochen": "week", "monate": "month", "monaten": "month",
    "minuten": "minute", "werktagen": "workday", "arbeitstagen": "workday"}  # fmt: skip

SPELT_LIKE = (
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar april august september "
    "oktober november dezember heute morgen übermorgen vormittag nachmittag mittag abend feierabend mitternacht "
    "wochenende nächste nächsten nächster kommenden zwischen spätestens innerhalb minuten stunde stunden woche wochen "
    "monatsende werktag werktagen arbeitstagen täglich wöchentlich monatlich"
)

# Words that have a meaning of their own, one slip from a word of time.
NEVER_MEANT = (
    "haute hefte heule heuten morgan mögen morden wache wolche wachen wichen weichen nächte nächten tauglich standen "
    "stande stände ständen freitagen montage zischen"
)

NUMBERED = (
    "nr nummer no wohnung haus zimmer raum halle tor platz gleis linie etage stock seite version auftrag rechnung ticket "
    "paragraf paragraph größe charge pos position artikel fall kiste tisch bestellung kunde jahrgang plz"
)

OPENS_ANEW = (
    "mit wegen über ob dass weil wenn falls sobald nachdem bevor aber als sonst er sie es wir ich ihr ihm ihn ihnen uns "
    "sein ihre unser ist war hat wird kann soll will nicht kein keine zurück anrufen zurückrufen melden schicken"
)

COUNTED_FROM = "nach ab seit vor"


def spelt(phrase: str) -> tuple[str, ...]:
    """Folded, as it is written and with its umlauts as two letters."""
    as_two = phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return tuple(dict.fromkeys((fold(phrase), fold(as_two))))


def listed(phrases: str) -> list[str]:
    return [phrase for phrase in phrases.split("|") if phrase]


def number_words() -> Iterator[tuple[str, int]]:
    yield from ((word, number) for number, word in enumerate(SMALL.split(), 1))
    for ten, number in TENS.items():
        yield ten, number
        yield from ((f"{one}und{ten}", number + count) for count, one in enumerate(ONES.split(), 1))


def in_every_spelling(phrases: Phrases) -> dict[str, tuple[Token, ...]]:
    return {spelling: tokens for phrase, tokens in phrases for spelling in spelt(phrase)}


def folded_words(words: str) -> frozenset[str]:
    return frozenset(spelling for word in words.split() for spelling in spelt(word))

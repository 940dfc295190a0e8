"""What repeats, in German: `jeden Freitag`, `alle 14 Tage`, `montags bis freitags`."""

from __future__ import annotations

from advocate.domain.due_times.german_words import ENDINGS, WEEKDAYS, Phrases
from advocate.domain.due_times.tokens import Token

ADVERBS = (
    ("stündlich", 1, "hour"),
    ("täglich", 1, "day"),
    ("tgl", 1, "day"),
    ("tägl", 1, "day"),
    ("wöch", 1, "week"),
    ("monatl", 1, "month"),
    ("mtl", 1, "month"),
    ("werktäglich", 1, "workday"),
    ("werktags", 1, "workday"),
    ("wochentags", 1, "weekday"),
    ("unter der woche", 1, "weekday"),
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

EVERY = "jeden|jede|jedes|jedem|jeder|jd|alle|aller|an jedem|in jeder|zu jeder|immer|regelmäßig|jeweils"
PER = "am|pro|je|im|in der|die|den|das|an einem"
TIMES = (
    "einmal", "zweimal", "dreimal", "viermal", "fünfmal", "sechsmal", "siebenmal", "achtmal", "neunmal", "zehnmal", "elfmal",
    "zwölfmal",
)  # fmt: skip


def as_repeated() -> Phrases:
    yield from ((word, (Token("E"),)) for word in EVERY.split("|"))
    yield "des monats", (Token("Y"),)
    yield from ((f"letzte{ending}", (Token("o", -1),)) for ending in ("", "n", "r", "s"))
    yield from ((f"{each} monats", (Token("Y", name="each"),)) for each in ("jeden", "jedes", "eines jeden"))
    for ending in ("", "e", "er", "es", "en"):
        yield f"tägig{ending}", (Token("Q", name="day"),)
        yield f"wöchig{ending}", (Token("Q", name="week"),)
    yield "jeden morgen", (Token("E"), Token("p", name="morning"))
    for half in ("alle halbe", "jede halbe", "alle halben"):
        yield f"{half} stunde", (Token("E"), Token("n", 30), Token("u", name="minute"))
    yield "halbstündlich", (Token("E"), Token("n", 30), Token("u", name="minute"))
    yield from ((word, (Token("A"),)) for word in PER.split("|"))
    yield from ((f"zweite{ending}", (Token("O", 2),)) for ending in ("", "r", "n", "s"))
    yield from ((word, (Token("X"),)) for word in ("mal", "x", "male"))
    yield from ((word, (Token("T", number),)) for number, word in enumerate(TIMES, 1))
    yield from (
        (f"{number}{times}", (Token("T", number),)) for number in range(1, 7) for times in ("x", "mal")
    )
    yield from ((word, (Token("u", name="weekday"),)) for word in ("wochentag", "wochentage", "wochentagen"))
    yield "für", (Token("D"),)
    yield "lang", (Token("Z"),)
    yield from ((word, (Token("U"),)) for word in ("bis", "bis zum", "bis zur", "solange", "so lange bis"))
    for adverb, count, unit in ADVERBS:
        yield adverb, (Token("L", count, unit),)
    weekdays = [(f"{name}s", number) for number, names in enumerate(WEEKDAYS) for name in names.split()]
    yield from ((name, (Token("W", number),)) for name, number in weekdays)
    for name, number in weekdays:
        yield from (
            (f"{name[:-1]}{part}s", (Token("W", number), Token("P", name=of))) for part, of in ENDINGS.items()
        )
    for start, first in weekdays:
        for end, last in weekdays:
            days = tuple(Token("W", number) for number in range(first, last + 1))
            if len(days) > 1:
                yield from ((f"{von}{start} {to} {end}", days) for von in ("", "von ") for to in ("bis", "-"))
    for part, words in {"morning": "morgens vormittags", "lunch": "mittags", "afternoon": "nachmittags",
        "evening": "abends", "night": "nachts"}.items():  # fmt: skip
        yield from ((word, (Token("P", name=part),)) for word in words.split())

"""What means something in French only where something repeats."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.due_times.french_words import UNITS, WEEKDAYS
from advocate.domain.due_times.tokens import Token

_EVERY = Token("E")
_SIGNS = {
    "E": "chaque|tous les|toutes les|tout les|toute les|ts les|ttes les",
    "A": "par",
    "X": "fois|x",
    "D": "pendant|durant",
    "U": "jusqu'à|jusqu'au|jusqu'en|jusque|jusqu'à ce que|jusqu'à la|jusqua|tant que",
}
_ADVERBS = (
    ("quotidien|quotidienne|quotidiennement|journalier|journalière|journellement", 1, "day"),
    ("hebdomadaire|hebdomadairement|hebdo", 1, "week"),
    ("mensuel|mensuelle|mensuellement", 1, "month"),
    ("bimestriel|bimestrielle", 2, "month"),
    ("trimestriel|trimestrielle|trimestriellement", 1, "quarter"),
    ("semestriel|semestrielle", 6, "month"),
    ("annuel|annuelle|annuellement", 1, "year"),
)
_TWICE = {"biquotidien": "day", "bihebdomadaire": "week", "bimensuel": "month", "bimensuelle": "month"}


def _repeats() -> Iterator[tuple[str, tuple[Token, ...]]]:
    for code, phrases in _SIGNS.items():
        yield from ((phrase, (Token(code),)) for phrase in phrases.split("|"))
    for adverbs, count, unit in _ADVERBS:
        yield from ((adverb, (Token("L", count, unit),)) for adverb in adverbs.split("|"))
    yield "du mois", (Token("Y"),)
    yield from ((word, (Token("o", -1),)) for word in ("dernier", "le dernier"))
    yield from ((phrase, (Token("Y", name="each"),)) for phrase in ("de chaque mois", "de tous les mois"))
    for adverb, unit in _TWICE.items():
        yield adverb, (Token("T", 2), Token("A"), Token("u", name=unit))
    for number, names in enumerate(WEEKDAYS):
        name = names.split()[0]
        yield f"{name}s", (Token("w", number),)
        yield f"les {name}s", (Token("W", number),)
        yield f"un {name} sur deux", (_EVERY, Token("O", 2), Token("w", number))
    for unit, names in UNITS.items():
        for name in names.split("|"):
            every_second = (_EVERY, Token("n", 2), Token("u", name=unit))
            yield from ((f"{article} {name} sur deux", every_second) for article in ("un", "une"))
    for part, names in (("morning", "matins"), ("afternoon", "après-midi|après-midis"), ("evening", "soirs")):
        for name in names.split("|"):
            yield name, (Token("p", name=part),)
            yield f"les {name}", (Token("P", name=part),)
    morning, noon, evening = (Token("P", name=part) for part in ("morning", "lunch", "evening"))
    yield from dict.fromkeys(("matin et soir", "matins et soirs"), (morning, Token("&"), evening)).items()
    yield "matin midi et soir", (morning, Token("&"), noon, Token("&"), evening)
    yield from ((word, (Token("o", 1, "spoken"),)) for word in ("premiers", "premières"))
    yield "- jour", (Token("A"), Token("u", name="day"))
    yield from (
        ("- semaine", (Token("A"), Token("u", name="week"))),
        ("- sem", (Token("A"), Token("u", name="week"))),
    )
    yield "- mois", (Token("A"), Token("u", name="month"))
    yield "tlj", (_EVERY, Token("u", name="day"))
    yield "toutes les demi-heures", (_EVERY, Token("n", 30), Token("u", name="minute"))
    yield "tous les quarts d'heure", (_EVERY, Token("n", 15), Token("u", name="minute"))


REPEATS = dict(_repeats())

"""The names of days, months, units and numbers in French, as french.py and french_repeats.py put them together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from advocate.domain.due_times.tokens import Token
from advocate.domain.text import fold

WEEKDAYS = (
    "lundi lun",
    "mardi mar",
    "mercredi mer mercr mecredi mercedi",
    "jeudi jeu",
    "vendredi ven vendr vend",
    "samedi sam",
    "dimanche dim",
)
MONTHS = (
    "janvier janv jan",
    "février févr fév",
    "mars",
    "avril avr",
    "mai",
    "juin",
    "juillet juil",
    "août",
    "septembre sept sep",
    "octobre oct",
    "novembre nov",
    "décembre déc",
)
UNITS = {
    "minute": "minute|minutes|min|mins|mn|mns",
    "day": "jour|jours|jr|jrs|j|journée",
    "workday": "jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables|jour de travail|jours de travail|j ouvrés|"
    "jours ouvrees|jour de semaine|jours de semaine|jour travaillé|jours travaillés|jo",
    "week": "semaine|semaines|sem|sems",
    "month": "mois",
    "quarter": "trimestre|trimestres",
    "year": "an|ans|année|années|d'année|l'année|l'an",
    "weekend": "week-end|week-ends|we|w-e",
}
NEXT = (
    "prochain", "prochaine", "prochains", "prochaines", "pro", "suivant", "suivante", "qui vient", "d'après", "qui suit",
)  # fmt: skip
SOME = {
    "hour": "prochaines heures|heures qui viennent|heures à venir",
    "day": "prochains jours|ces prochains jours|jours qui viennent|jours à venir|jours prochains",
    "workday": "prochains jours ouvrés|prochains jours ouvrables",
    "week": "prochaines semaines|ces prochaines semaines|semaines qui viennent|semaines à venir",
    "month": "prochains mois|mois à venir",
}
_INSIDE = re.compile(r"(?<=\w)-(?=\w)")
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}
_UP_TO_NINETEEN = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"


def _numbers() -> Iterator[tuple[str, float]]:
    yield from (("un", 1), ("une", 1), ("quelques", 3), ("soixante", 60), ("quatre-vingt-dix", 90))
    yield from ((word, number) for number, word in enumerate(_UP_TO_NINETEEN.split(), 2))
    ones = _UP_TO_NINETEEN.split()[:8]
    for ten, word in _TENS.items():
        yield word, ten
        yield f"{word} et un", ten + 1
        yield f"{word} et une", ten + 1
        yield from ((f"{word}-{one}", ten + number) for number, one in enumerate(ones, 2))
    for word, number in (
        ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30),
        ("quarantaine", 40), ("huitaine", 8),
    ):  # fmt: skip
        yield f"une {word} de", number


NUMBERS = dict(_numbers())


def spelt(
    phrases: Iterable[tuple[str, tuple[Token, ...]]],
) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """Each phrase folded; with its hyphens, with spaces for them and without (`week-end`, `week end`, `weekend`);
    and with `ds` for `dans`."""
    for phrase, tokens in phrases:
        folded = fold(phrase)
        spellings = {folded}
        if _INSIDE.search(folded):
            spellings = {_INSIDE.sub(between, folded) for between in (" - ", " ", "")}
        for spelling in spellings:
            yield spelling, tokens
            if spelling.startswith("dans"):
                yield spelling.replace("dans", "ds", 1), tokens

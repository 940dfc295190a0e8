"""What means something in Spanish only where something repeats; the letters stand at cadence.py."""

from __future__ import annotations

from collections.abc import Iterator

from advocate.domain.due_times.spanish_words import AND, WEEKDAYS
from advocate.domain.due_times.tokens import Token

_EVERY = Token("E")
_SIGNS: dict[str, tuple[Token, ...]] = {
    "cada|todos los|todas las|todo los|tods los|tdos los|todas los": (_EVERY,),
    "a la|al|por": (Token("A"),),
    "vez|veces|x": (Token("X"),),
    "durante": (Token("D"),),
    "hasta|hasta que": (Token("U"),),
    "y los": (AND,),
    "otro": (Token("O", 2),),
    "ultimo|el ultimo": (Token("o", -1),),
    "el primer": (Token("o", 1, "spoken"),),
    "el segundo": (Token("o", 2, "spoken"),),
    "el tercer": (Token("o", 3, "spoken"),),
    "el cuarto": (Token("o", 4, "spoken"),),
    "del mes": (Token("Y"),),
    "de cada mes|de todos los meses": (Token("Y", name="each"),),
    "cada media hora": (_EVERY, Token("n", 30), Token("u", name="minute")),
    # As it is said in Mexico.
    "cada tercer dia": (_EVERY, Token("n", 2), Token("u", name="day")),
    "cada quincena|todas las quincenas": (_EVERY, Token("n", 2), Token("u", name="week")),
    "los fines de semana|los findes": (_EVERY, Token("u", name="weekend")),
}
_ADVERBS = {
    "a diario|diario|diaria|diariamente": (1, "day"),
    "dia por medio|dia de por medio|un dia si y otro no|un dia si un dia no|dia si dia no": (2, "day"),
    "semanal|semanalmente": (1, "week"),
    "quincenal|quincenalmente|semana por medio|semana de por medio|semanas alternas|en semanas alternas|"
    "una semana si y otra no|una semana si una no": (2, "week"),
    "mensual|mensualmente": (1, "month"),
    "bimestral|bimestralmente|mes por medio": (2, "month"),
    "trimestral|trimestralmente": (1, "quarter"),
    "semestral|semestralmente": (6, "month"),
    "anual|anualmente": (1, "year"),
    "de lunes a viernes|entre semana": (1, "weekday"),
    "los dias laborables|los dias habiles|en dias laborables|en dias habiles": (1, "workday"),
}
_PARTS = {"morning": "manana", "afternoon": "tarde", "evening": "noche"}


def repeats() -> Iterator[tuple[str, tuple[Token, ...]]]:
    for phrases, tokens in _SIGNS.items():
        yield from ((phrase, tokens) for phrase in phrases.split("|"))
    for phrases, (count, unit) in _ADVERBS.items():
        yield from ((phrase, (Token("L", count, unit),)) for phrase in phrases.split("|"))
    for number, names in enumerate(WEEKDAYS):
        for name in names.split():
            yield from _weekday(name, number)
    for part, name in _PARTS.items():
        yield from (
            (phrase, (_EVERY, Token("p", name=part))) for phrase in (f"cada {name}", f"todas las {name}s")
        )
        yield from ((f"{lead}{name}s", (Token("P", name=part),)) for lead in ("por las ", "las ", "en las "))
    for first, then in (("morning", "afternoon"), ("morning", "evening"), ("afternoon", "evening")):
        both = (Token("P", name=first), Token("&"), Token("P", name=then))
        yield f"{_PARTS[first]}s y {_PARTS[then]}s", both


def _weekday(name: str, number: int) -> Iterator[tuple[str, tuple[Token, ...]]]:
    """`los viernes`, `viernes por medio`."""
    weekday = Token("w", number)
    plural = name if name.endswith("s") else f"{name}s"
    yield plural, (weekday,)
    yield f"los {plural}", (Token("W", number),)
    alternating = (
        f"{name} por medio",
        f"un {name} si y otro no",
        f"{plural} alternos",
        f"los {plural} alternos",
    )
    yield from ((phrase, (_EVERY, Token("O", 2), weekday)) for phrase in alternating)

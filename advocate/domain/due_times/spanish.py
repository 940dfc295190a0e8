"""The Spanish of due times, of Spain and of Latin America, put together from its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from advocate.domain.due_times import spanish_words as words
from advocate.domain.due_times.spanish_neighbours import settled
from advocate.domain.due_times.spanish_repeats import repeats
from advocate.domain.due_times.tokens import Token, Vocabulary

_Phrases = Iterator[tuple[str, tuple[Token, ...]]]
_NEXT = ("que viene", "q viene", "que vienen", "que entra", "proximo", "proxima", "siguiente", "entrante")


def _phrases() -> _Phrases:
    for number, names in enumerate(words.WEEKDAYS):
        yield from _coming(names.split(), Token("w", number, "dated"))
        morning = (Token("w", number), Token("p", name="morning"))
        yield from ((f"{name} manana", morning) for name in names.split())
    yield "mar", (Token("w", words.TUESDAY, "short"),)
    for number, names in enumerate(words.MONTHS, 1):
        yield from _coming(names.split(), Token("m", number))
    for unit, names in words.UNITS.items():
        yield from _unit(names.split("|"), unit)
    yield from ((name, (Token("u", 1, "hour"),)) for name in words.LONG_HOURS)
    yield from ((name, (Token("u", 2, "hour"),)) for name in words.SHORT_HOURS)
    yield from _numbers()
    for part, phrases in words.PARTS.items():
        yield from ((phrase, (Token("p", 0, part),)) for phrase in phrases.split("|"))
    for part, phrases in words.BARE_PARTS.items():
        yield from ((phrase, (Token("p", 1, part),)) for phrase in phrases.split("|"))
    yield from _signs()
    yield from ((tail, (Token(".", name="tail"),)) for tail in words.TAILS.split("|"))
    yield from ((latest, (Token(".", name="latest"),)) for latest in words.LATEST.split("|"))
    for phrases, tokens in words.WHOLE.items():
        yield from ((phrase, tokens) for phrase in phrases.split("|"))


def _coming(names: Sequence[str], token: Token) -> _Phrases:
    """`el próximo viernes` and `el viernes que viene` are the coming one, as `viernes` is."""
    for name in names:
        phrases = (name, f"proximo {name}", f"prox {name}", *(f"{name} {behind}" for behind in _NEXT))
        yield from ((phrase, (token,)) for phrase in phrases)


def _unit(names: Sequence[str], unit: str) -> _Phrases:
    token = Token("u", name=unit)
    for name in names:
        # With a number: a number behind it is a day of the month.
        yield name, (token._replace(number=1) if name == "dia" else token,)
        yield from ((f"{name} {behind}", (Token("x"), token)) for behind in _NEXT)
        yield f"otra {name}", (Token("x"), token)


def _numbers() -> _Phrases:
    for number, names in enumerate(words.NUMBERS):
        yield from ((name, (Token("n", number, "spoken"),)) for name in names.split())
    yield from ((name, (Token("n", number, "spoken"),)) for name, number in words.MORE_NUMBERS.items())
    for few, units in words.A_FEW.items():
        for unit, names in units.items():
            yield from ((f"{few} {name}", (Token("n", 3), Token("u", name=unit))) for name in names.split())
    for number, names in enumerate(words.ORDINALS, 1):
        yield from ((name, (Token("o", number, "spoken"),)) for name in names.split())


def _signs() -> _Phrases:
    for code, phrases in words.SIGNS.items():
        # With a number: once over, `a principios de mes` is that of the next month.
        sign = Token("s", 1, "middle") if code == "middle" else Token(code, float(code == "s"))
        for phrase in phrases.split("|"):
            yield phrase, (sign,)
            if phrase.endswith(" de"):
                yield from ((each, (sign, words.THE)) for each in (f"{phrase}l", f"{phrase} la"))
    for code, phrases in words.HOUR_SIGNS.items():
        yield from ((phrase, (Token(code, name="hours"),)) for phrase in phrases.split("|"))


SPANISH = Vocabulary(
    language="es",
    phrases=dict(_phrases()),
    ordinal_ending="o|ro|er|ero",
    never_before=frozenset(words.NEVER_BEFORE.split()),
    never_after=frozenset({"pasado", "pasada", "anterior", "atras"}),
    numbered=frozenset(words.NUMBERED.split()),
    counted_from=frozenset({"despues", "tras", "desde"}),
    opens_anew=frozenset(words.OPENS_ANEW.split()),
    spelt_like=frozenset(words.SPELT_LIKE.split()),
    never_meant=frozenset(words.NEVER_MEANT.split()),
    repeats=dict(repeats()),
    settle=settled,
)

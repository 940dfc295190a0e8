"""Tells apart, by their neighbours, French words that mean two things: `à` is at and to, `le 3` a day of the month,
`de` from and of; of hours, french_hours.py does. Their letters stand at french.py."""

from __future__ import annotations

import re
from collections.abc import Sequence

from advocate.domain.due_times.french_hours import HOUR_RULES, WEEKS
from advocate.domain.due_times.settling import Settling, settle
from advocate.domain.due_times.tokens import Piece, Token

_AT_MOST = Token("i", name="within")


def settled(pieces: list[Piece]) -> list[Piece]:
    """The pieces with letters of Token only; what is said in several becomes one (`15 h 30`)."""
    return settle(pieces, _RULES)


def days_later(tokens: Sequence[Token]) -> Sequence[Token]:
    """`J+2`."""
    return [Token("d", tokens[1].number)]


def dotted_date(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`le 30.11`, but not `vendredi 15.30`."""
    text = re.fullmatch(r"(\d{1,2})\.(\d{1,2})", tokens[0].text)
    is_date = text and int(text[1]) <= 31 and 1 <= int(text[2]) <= 12
    return [Token("k", text=f"{text[0]}.")] if text and is_date else None


def figures(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`24-12-2026`."""
    texts = [token.text for token in tokens[::2]]
    return [Token("k", text="/".join(texts))] if all(texts) else None


def day_of_month(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`le 3`, `au 15`, and `27` behind a weekday: the number is a day."""
    day = tokens[-1]
    if (tokens[0].code == "G" and tokens[0].text != "au") or day.number % 1:
        return None
    return [day._replace(code="o")]


def days_of_month(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`du 3 au 7`."""
    sign, first, _, last = tokens
    if sign.text != "du":
        return None
    return [Token("B"), first._replace(code="o"), Token("&"), last._replace(code="o")]


def starting_on(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`à partir du 8`, `semaine du 7`, but not `semaine 50`."""
    sign, number = tokens
    return [sign, number._replace(code="o")] if sign.text.endswith("du") else None


def weeks_on(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`lundi en 8`, `lundi en 15`: so many days after the coming one."""
    weekday, sign, number = tokens
    count = WEEKS.get(int(number.number))
    return [Token("n", count), Token("u", name="week"), weekday] if sign.text == "en" and count else None


def week_of_year(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`semaine 50`."""
    week, number = tokens
    if week.name != "week" or number.name == "spoken" or number.number % 1:
        return None
    return [Token("r", name="number"), number]


def in_course_of(tokens: Sequence[Token]) -> Sequence[Token]:
    """`dans le courant de la semaine` is within it, `dans le courant de la journée` today."""
    unit = tokens[-1]
    return [Token("e"), unit] if unit.name == "day" else [_AT_MOST, Token("t"), unit]


def on_weekday(_tokens: Sequence[Token]) -> Sequence[Token]:
    """`hebdomadaire le lundi`."""
    return [Token("A")]


def from_there(_tokens: Sequence[Token]) -> Sequence[Token]:
    """`de 14h à 16h`, `du 3 au 7 mars`."""
    return [Token("B")]


def up_to(_tokens: Sequence[Token]) -> Sequence[Token]:
    """`14h à 16h`, `lundi au mercredi`."""
    return [Token("&")]


def by_then(tokens: Sequence[Token]) -> Sequence[Token]:
    """`d'ici à vendredi`; `au plus tard vendredi`, but not `vendredi au plus tard`."""
    return [Token("b", name="within" if tokens[0].code == "b" else "")]


def so_long_at_most(tokens: Sequence[Token]) -> Sequence[Token] | None:
    """`d'ici 2 jours`, as `sous 2 jours`."""
    return [_AT_MOST] if tokens[0].name == "within" else None


def left_over(tokens: Sequence[Token]) -> Sequence[Token]:
    """What nothing beside it has given a meaning."""
    (token,) = tokens
    return [
        {"G": Token("g"), "l": Token(".", name="latest"), "F": Token(".", name="of")}.get(
            token.code, Token(".")
        )
    ]


def unknown(_tokens: Sequence[Token]) -> Sequence[Token]:
    return [Token("?")]


_IN_ORDER: tuple[tuple[str, Settling], ...] = (
    ("Jn", days_later),
    ("(?:(?<=[jwF])|^)n(?![uHXx])", dotted_date),
    ("n&n&y", figures),
    ("j[no](?=w?Y)|(?<=E)n(?=w?Y)", day_of_month),
    ("(?<=L)j(?=w)", on_weekday),
    ("CF?u", in_course_of),
    ("(?<![xntEi])un(?![uHmX])", week_of_year),
    ("win(?![uHm])", weeks_on),
    *HOUR_RULES,
    ("FnGn(?![umX])", days_of_month),
    ("(?:j|(?<![no])G)n(?![umXn]|&(?!j)|&jnm)", day_of_month),
    ("(?<=p)Fn(?![umX])", day_of_month),
    ("[Br]n(?![um&GX])", starting_on),
    ("(?<=w)n(?![umXx]|&[nc])", day_of_month),
    ("(?<=[okc])n(?![umXAE&Gh])", unknown),
    ("F(?=n[G&][no])|F(?=[ncowkdm]{1,3}[jG&])", from_there),
    ("bG", by_then),
    ("b(?=(?:n&)?nu)", so_long_at_most),
    ("(?<=[nc])G(?=[nc])|(?<=[wdomky])G(?=[wdok]|nm)", up_to),
    (r"(?:^|(?<=\?))l(?=.)", by_then),
    ("[GFCjl]", left_over),
    ("S", unknown),
)
_RULES = tuple((re.compile(pattern), rule) for pattern, rule in _IN_ORDER)

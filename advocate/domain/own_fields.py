"""Reading the value of an own field: what is typed becomes what is kept, by the field's kind."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from advocate.domain.customer import FieldDefinition, FieldKind
from advocate.domain.text import fold, many_lines, one_line
from advocate.errors import InvalidValue

MOST_DIGITS = 40
_SPACES = re.compile(r"[\s'’]")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
# 1,250 and 1,250.50 are read as written in English, 1.250,50 and 1.250.000 as on the Continent; 1.250 has a decimal
# point, as the hint says.
_COMMAS_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?")
_DOTS_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}((\.\d{3}){2,}|(\.\d{3})+,\d*)")
_YES = {"yes", "y", "true", "1", "ja", "oui", "si"}
_NO = {"no", "n", "false", "0", "nein", "non"}


def read_field_value(definition: FieldDefinition, typed: str) -> str:
    """The value as it is kept: ISO dates, plain decimals, `yes` or `no`; empty stays empty. Raises InvalidValue."""
    text = many_lines(typed) if definition.kind is FieldKind.LONG_TEXT else one_line(typed)
    if not text:
        return ""
    match definition.kind:
        case FieldKind.NUMBER | FieldKind.AMOUNT:
            return _number(definition.name, text)
        case FieldKind.DATE:
            return _day(definition.name, text)
        case FieldKind.YES_NO:
            return _yes_no(definition.name, text)
        case FieldKind.CHOICE:
            return _choice(definition, text)
        case FieldKind.LINK:
            return text if "://" in text or text.startswith("mailto:") else f"https://{text}"
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return text


def _number(name: str, text: str) -> str:
    plain = _SPACES.sub("", text).replace("\N{MINUS SIGN}", "-")
    if _COMMAS_GROUP.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _DOTS_GROUP.fullmatch(plain):
        plain = plain.replace(".", "")
    plain = plain.replace(",", ".")
    if not _NUMBER.fullmatch(plain) or len(plain) > MOST_DIGITS:
        raise InvalidValue(
            f"“{text[:40]}” is no number for {name}.", "Type digits, such as 1250.50.", field=name
        )
    return format(Decimal(plain), "f")


def _day(name: str, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise InvalidValue(
            f"“{text[:40]}” is no date for {name}.",
            "Type it as year-month-day, such as 2026-03-12.",
            field=name,
        ) from error


def _yes_no(name: str, text: str) -> str:
    word = fold(text)
    if word in _YES:
        return "yes"
    if word in _NO:
        return "no"
    raise InvalidValue(f"{name} is yes or no.", field=name)


def _choice(definition: FieldDefinition, text: str) -> str:
    for choice in definition.choices:
        if fold(choice) == fold(text):
            return choice
    raise InvalidValue(
        f"{definition.name} has no choice “{text[:40]}”.",
        f"Choose one of: {', '.join(definition.choices)}.",
        field=definition.name,
    )

"""Phone numbers: parsed once, shown as people write them, found in any spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Groups of digits as numbers are written; shorter ones are prices and times.
_WRITTEN = re.compile(r"\d[\d ()/.\-\u2010-\u2013\u00a0\u202f]{5,24}\d")
_FEWEST_DIGITS = 6
_NO_DIGITS = bytes(code for code in range(128) if not 48 <= code <= 57)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneNumber:
    """A number as typed and, where it is a valid one, in E.164.

    search_digits: every digit string under which it may be looked for, separated by spaces:
    international without plus, and national with its leading zero.
    """

    shown: str
    e164: str
    search_digits: str


def read_phone(text: str, region: str) -> PhoneNumber:
    """Read a number as typed in that region (two letters, ISO 3166). Never fails: what is no number keeps its digits."""
    import phonenumbers  # lazy: start-up time

    shown = " ".join(text.split())
    digits = digits_of(shown)
    try:
        parsed = phonenumbers.parse(shown, region or None)
    except phonenumbers.NumberParseException:
        return PhoneNumber(shown=shown, e164="", search_digits=digits)
    if not phonenumbers.is_possible_number(parsed):
        return PhoneNumber(shown=shown, e164="", search_digits=digits)
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    national = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    spellings = dict.fromkeys([digits_of(e164), digits_of(national), digits])
    return PhoneNumber(shown=shown, e164=e164, search_digits=" ".join(spellings))


def digits_of(text: str) -> str:
    """The digits alone, those of other scripts as 0-9: `+49 (0)30 12` becomes `4903012`."""
    return "".join(str(int(c)) for c in text if c.isdecimal())


def numbers_in(text: str) -> str:
    """The digits of every number that is written in groups, each as one word: `(404) 555-0199` gives `4045550199`."""
    if text.isascii() and len(text.encode().translate(None, _NO_DIGITS)) < _FEWEST_DIGITS:
        return ""  # as most texts, and ten times as quick
    found = (digits_of(number) for number in _WRITTEN.findall(text))
    return " ".join(digits for digits in found if len(digits) >= _FEWEST_DIGITS)


def looks_like_number(text: str) -> bool:
    """Whether someone typing this is typing a phone number: at least three digits and no letters."""
    return sum(c.isdecimal() for c in text) >= 3 and not any(c.isalpha() for c in text)


def searched_digits(text: str) -> str:
    """The digits to look for: `+`, `00` and a bracketed trunk zero taken away."""
    plain = text.replace("(0)", "")
    digits = digits_of(plain)
    return digits[2:] if digits.startswith("00") else digits

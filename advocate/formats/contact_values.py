"""Tells by its looks what a contact value of a foreign file is. Generous on purpose: an odd address is better kept."""

from __future__ import annotations

import re
from functools import lru_cache

from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.domain.phone import digits_of
from advocate.domain.text import one_line

# E.164 allows 15 digits; fewer than 6 reach nobody from outside.
FEWEST_DIGITS = 6
MOST_DIGITS = 15
_EMAIL = re.compile(r"[^\s@<>(),;\"]+@[^\s@<>(),;\".]+(?:\.[^\s@<>(),;\".]+)*\.?")
_IN_BRACKETS = re.compile(r"[^<>]*<([^<>\s]+@[^<>\s]+)>")
_EXTENSION = re.compile(r"(?:\s*(?:x|ext\.?|extension|app\.?|durchwahl|poste|#)\s*\d{1,6})$", re.IGNORECASE)
_NUMBER_SIGNS = re.compile(r"[\d\s+()./\-‐-―\u00a0]+")


def email_in(text: str) -> str:
    """The address alone (`Maria <m@x.example>` and `mailto:` read too), or nothing when there is none."""
    plain = one_line(text).removeprefix("mailto:").strip("'")
    if bracketed := _IN_BRACKETS.fullmatch(plain):
        plain = bracketed[1]
    return plain if len(plain) <= 320 and _EMAIL.fullmatch(plain) else ""


def is_phone(text: str) -> bool:
    """Whether somebody could dial this, extension or not."""
    number = _EXTENSION.sub("", text.strip())
    return FEWEST_DIGITS <= len(digits_of(number)) <= MOST_DIGITS and bool(_NUMBER_SIGNS.fullmatch(number))


def is_postal(text: str) -> bool:
    """Whether a letter might arrive: at least two words, with a number or a comma among them."""
    return len(text.split()) >= 2 and (any(c.isdecimal() for c in text) or "," in text)


@lru_cache(maxsize=4096)  # the same customer comes back on many lines
def email_point(text: str, label: str = "") -> ContactPointDraft | None:
    address = email_in(text)
    return ContactPointDraft(kind=ContactPointKind.EMAIL, value=address, label=label) if address else None


@lru_cache(maxsize=4096)
def phone_point(text: str, label: str = "") -> ContactPointDraft | None:
    if not is_phone(text):
        return None
    return ContactPointDraft(kind=ContactPointKind.PHONE, value=one_line(text), label=label)


@lru_cache(maxsize=4096)
def postal_point(text: str, label: str = "") -> ContactPointDraft | None:
    if not is_postal(text):
        return None
    return ContactPointDraft(kind=ContactPointKind.POSTAL, value=one_line(text), label=label)

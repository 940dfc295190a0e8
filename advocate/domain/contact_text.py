"""Reads who somebody is from text that was copied: the end of a mail, a line of addresses, a visiting card.

Careful rather than clever: what is not sure stays empty, for a person types it sooner than they find what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from advocate.domain.phone import digits_of
from advocate.domain.text import fold, is_visible, one_line
from advocate.domain.visiting_card import read_cards

_LONGEST = 20_000
_MOST_LINES = 200
_LONGEST_NAME = 120
_FEWEST_DIGITS, _MOST_DIGITS = 6, 15  # E.164 allows 15; fewer than 6 reach nobody from outside
_EMAIL = re.compile(r"[^\s@<>(),;:\"'|\[\]]+@[^\s@<>(),;:\"'|\[\].]+(?:\.[^\s@<>(),;:\"'|\[\].]+)+")
_PHONE = re.compile(r"[+(]?\d[\d ()/.\-\u2010-\u2013\u00a0\u202f]{4,24}\d")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}")
_LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)
_FAX = re.compile(r"\b(?:tele)?fax\b|(?:^|\s)f\s*[:.]", re.IGNORECASE)
_LABEL = re.compile(r"^\s*([^\W\d_][\w .\-/]{0,24}?)\s*:\s*(.+)$")
_BETWEEN = re.compile(r"\s+[|•·–—]\s+|\t+|\s{3,}")
_SENDER = re.compile(r"^(?:from|von|de|da|van)\s*:\s*", re.IGNORECASE)
_LEGAL = re.compile(
    r"(?:^|[\s,&])(?:inc|llc|ltd|limited|corp|corporation|company|co|plc|llp|gmbh|ag|kg|ohg|gbr|ug|e\.?v|mbh|sa|sas|sarl"
    r"|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|ab|as|a/s|aps|oy|oyj|sl|s\.l|pty|kk|k\.k|group|holding)\.?$",
    re.IGNORECASE,
)
_NAME_LABELS = {"name", "contact", "kontakt", "nom", "nombre", "nome", "naam", "from", "von", "de"}
_COMPANY_LABELS = {
    "company", "organisation", "organization", "firma", "societe", "empresa", "azienda", "bedrijf", "org",
}  # fmt: skip
# What ends a mail or stands before the name, folded; it is nobody's name.
_CLOSINGS = (
    "best", "regards", "kind regards", "best regards", "warm regards", "many thanks", "thanks", "thank you", "cheers",
    "sincerely", "yours", "yours sincerely", "yours faithfully", "all the best", "sent from", "von meinem",
    "mit freundlichen", "freundliche", "viele gruße", "viele grusse", "liebe gruße", "beste gruße", "gruß", "danke",
    "vielen dank", "cordialement", "bien a vous", "merci", "saludos", "un saludo", "gracias", "cordiali saluti",
    "saluti", "met vriendelijke", "groeten", "hi", "hello", "hallo", "dear", "mvh", "med vanlig",
)  # fmt: skip
_TITLES = re.compile(
    r"\b(?:manager|director|engineer|officer|ceo|cto|cfo|coo|founder|owner|partner|assistant|consultant|head of"
    r"|lead|president|sales|marketing|support|account|executive|coordinator|specialist|analyst|developer|designer"
    r"|leiter|leiterin|geschaftsfuhrer|geschaftsfuhrerin|inhaber|inhaberin|vertrieb|directeur|gerente|direttore)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactText:
    """What was found; each number and address once, in the order it stood there."""

    name: str = ""
    organisation: str = ""
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        return not (self.name or self.organisation or self.phones or self.emails)


def read_contact_text(text: str) -> ContactText:
    """Never fails: a text that says nothing of anybody gives an empty one. Of several visiting cards the first counts."""
    text = text[:_LONGEST]
    cards = read_cards(text)
    if cards:
        card = cards[0]
        return ContactText(
            name=card.name[:_LONGEST_NAME],
            organisation=card.organisation[:_LONGEST_NAME],
            phones=_once(phone for phone in card.phones if _is_number(phone)),
            emails=_once(email for email in card.emails if _EMAIL.fullmatch(email)),
        )
    return _read_lines(text)


def _read_lines(text: str) -> ContactText:
    emails = _once(match.rstrip(".") for match in _EMAIL.findall(text))
    phones: list[str] = []
    plain: list[str] = []
    labelled: dict[str, str] = {}
    for line in text.splitlines()[:_MOST_LINES]:
        for part in _BETWEEN.split(line.strip()):
            label, rest = _label_of(part)
            if label in _NAME_LABELS or label in _COMPANY_LABELS:
                labelled.setdefault("name" if label in _NAME_LABELS else "organisation", _words_of(rest))
                continue
            if not _FAX.search(part):
                phones += _numbers_of(part)
            words = _words_of(part)
            if words and is_visible(words):
                plain.append(words)
    name = labelled.get("name", "") or next((line for line in plain if _may_be_name(line)), "")
    organisation = labelled.get("organisation", "") or _organisation(plain, name, emails)
    return ContactText(name=name, organisation=organisation, phones=_once(phones), emails=emails)


def _label_of(part: str) -> tuple[str, str]:
    """`Company: Gomez Interiors` is a label, folded, and what it says."""
    found = _LABEL.match(part)
    return (fold(found[1]), found[2]) if found else ("", "")


def _numbers_of(part: str) -> list[str]:
    """Numbers somebody could dial, as they are written; dates and parts of addresses in the web are none."""
    without = _DATE.sub(" ", _EMAIL.sub(" ", _LINK.sub(" ", part)))
    found = [one_line(match.strip(" .-/")) for match in _PHONE.findall(without)]
    return [number for number in found if _is_number(number)]


def _is_number(text: str) -> bool:
    return _FEWEST_DIGITS <= len(digits_of(text.split(";", maxsplit=1)[0])) <= _MOST_DIGITS


def _words_of(part: str) -> str:
    """What is left of a line without addresses and the signs around them."""
    without = _SENDER.sub("", _EMAIL.sub(" ", _LINK.sub(" ", part)))
    return one_line(without).strip(" \"'<>()[],;:|*•-–—")[:_LONGEST_NAME]


def _may_be_name(line: str) -> bool:
    """One to five words that begin with letters, none of them a figure; no greeting, no position, no company."""
    words = line.split()
    if not 1 <= len(words) <= 5 or any(c.isdecimal() for c in line) or ":" in line:
        return False
    folded = fold(line)
    if _LEGAL.search(line) or _TITLES.search(folded) or _is_closing(folded):
        return False
    if any(sign in line for sign in "!?=/\\@_#"):
        return False
    has_case = any(c.islower() or c.isupper() for c in line)
    capital = sum(word[0].isupper() for word in words)
    return not has_case or capital >= (len(words) + 1) // 2


def _is_closing(folded: str) -> bool:
    plain = folded.strip(" ,.!-")
    return any(plain == word or plain.startswith((f"{word} ", f"{word},")) for word in _CLOSINGS)


def _organisation(lines: list[str], name: str, emails: tuple[str, ...]) -> str:
    """The line with a legal form in it, or the one that the mail address is named after."""
    others = [line for line in lines if line != name and len(line.split()) <= 8]
    for line in others:
        pieces = [line, *(piece.strip() for piece in line.split(",")[1:])]
        for piece in reversed(pieces):
            if _LEGAL.search(piece) and len(piece.split()) > 1 and not _is_closing(fold(piece)):
                return piece
    hosts = {_squeezed(email.rsplit("@", 1)[1].split(".")[-2]) for email in emails}
    return next((line for line in others if len(_squeezed(line)) > 3 and _squeezed(line) in hosts), "")


def _squeezed(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())


def _once(texts: Iterable[str]) -> tuple[str, ...]:
    """Each once, whatever its capitals."""
    seen: dict[str, str] = {}
    for text in texts:
        seen.setdefault(text.casefold() if "@" in text else digits_of(text), text)
    return tuple(seen.values())

"""Reads visiting cards (vCard 2.1, 3.0, 4.0) as far as a name, an organisation, numbers and mail addresses go."""

from __future__ import annotations

import quopri
import re
from dataclasses import dataclass, field

from advocate.domain.text import one_line

_MOST_CARDS = 20
_BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_FOLDED = re.compile(r"\r?\n[ \t]")
_SOFT_END = re.compile(r"=\r?\n")
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_PIECE = re.compile(r"(?<!\\);")


@dataclass(slots=True, kw_only=True)
class VisitingCard:
    """As the card says it; numbers without faxes."""

    name: str = ""
    organisation: str = ""
    phones: list[str] = field(default_factory=list[str])
    emails: list[str] = field(default_factory=list[str])


def read_cards(text: str) -> list[VisitingCard]:
    """Those of the text, in their order; none where it holds none. Lines nobody understands are passed over."""
    starts = [match.end() for match in _BEGIN.finditer(text)][:_MOST_CARDS]
    return [_read(text[start:]) for start in starts]


def _read(text: str) -> VisitingCard:
    card = VisitingCard()
    parts: list[str] = []
    for line in _FOLDED.sub("", _SOFT_END.sub("", text)).splitlines():
        head, colon, value = _cut(line)
        if not colon:
            continue
        key, *marks = head.upper().split(";")
        key = key.rsplit(".", 1)[-1].strip()
        if key == "END":
            break
        value = _decoded(value, marks)
        if key == "FN":
            card.name = card.name or _plain(value)
        elif key == "N":
            parts = parts or [_plain(piece) for piece in _PIECE.split(value)]
        elif key == "ORG":
            card.organisation = card.organisation or _plain(_PIECE.split(value)[0])
        elif key == "TEL" and not any("FAX" in mark for mark in marks):
            card.phones.append(_plain(value.removeprefix("tel:").split(";ext=")[0]))
        elif key == "EMAIL":
            card.emails.append(_plain(value.removeprefix("mailto:")))
    card.name = card.name or _name_of(parts)
    return card


def _cut(line: str) -> tuple[str, str, str]:
    """At the first colon that stands in no quotation marks."""
    quoted = False
    for place, sign in enumerate(line):
        if sign == '"':
            quoted = not quoted
        elif sign == ":" and not quoted:
            return line[:place], sign, line[place + 1 :]
    return line, "", ""


def _decoded(value: str, marks: list[str]) -> str:
    if not any("QUOTED-PRINTABLE" in mark for mark in marks):
        return value
    charset = next((mark.split("=", 1)[1] for mark in marks if mark.startswith("CHARSET=")), "utf-8")
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _plain(value: str) -> str:
    return one_line(_ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value))


def _name_of(parts: list[str]) -> str:
    """Family; given; further; before; after: as people say it."""
    family, given, further, *_ = [*parts, "", "", ""]
    return " ".join(part for part in (given, further, family) if part)

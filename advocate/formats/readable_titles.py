"""Makes the keys that programs give to subjects readable: `apartment_schedule` becomes `Apartment schedule`."""

from __future__ import annotations

import re

# Words that known sources run together (`checkclaimstatus`); only a key made of nothing else is taken apart.
_RUN_TOGETHER = (
    "address assignment balance board boarding book broken burger card change charge check claim dessert dispute "
    "eligibility expense fast flight food for get in info insurance intent lost money new number of offer on order "
    "pass payment phone pizza proof provide receipt refund replace report reset return routing salad seat server "
    "software start status to transfer update"
)
_WORD = re.compile("|".join(sorted(_RUN_TOGETHER.split(), key=len, reverse=True)))
_ONLY_WORDS = re.compile(f"(?:{_WORD.pattern})+")
_LONGEST_KEY = 40
_GAPS = re.compile(r"[_\-\s]+")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def readable_title(subject: str) -> str:
    """`insurance / checkclaimstatus` becomes `Insurance: check claim status`; a sentence stays as it is."""
    parts = [_readable_part(part) for part in subject.split(" / ") if part.strip()]
    title = ": ".join(part for part in parts if part)
    return title[:1].upper() + title[1:]


def _readable_part(part: str) -> str:
    key = part.strip()
    if " " in key:
        return key
    words = [piece for word in _GAPS.split(_CAPITAL.sub(" ", key)) for piece in _pieces(word)]
    if len(words) > 1 and words[-1] in ("intent", "flow"):
        words.pop()
    return " ".join(words)


def _pieces(word: str) -> list[str]:
    plain = word if word.isupper() else word.lower()
    if len(plain) <= _LONGEST_KEY and _ONLY_WORDS.fullmatch(plain):
        return _WORD.findall(plain)
    return [plain] if plain else []

"""The title of a contact for which nobody typed one. Pure."""

from __future__ import annotations

import re

LONGEST = 80
SHORTEST = 12  # characters of a sentence that says enough by itself
_END = re.compile(r"[.!?…]+[”\"')»]*(?=\s)|[。！？]")
_SHORTENED_ENGLISH = (
    "mr mrs ms dr prof st no inc ltd co corp dept vs etc approx tel ext apt ave am pm "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"
)
_SHORTENED_GERMAN = "hr fr nr str bzw ca evtl ggf usw tel okt dez"
_SHORTENED = frozenset(f"{_SHORTENED_ENGLISH} {_SHORTENED_GERMAN}".split())
"""Words with a full stop that ends no sentence."""


def title_and_body(title: str, text: str) -> tuple[str, str]:
    """The title as typed and the whole text; or the first line as title, or its first sentence, and the rest below it.

    No words stand in both. A text that begins with a long sentence has no title.
    """
    body = text.strip()
    if title.strip():
        return title.strip(), body
    line, _, rest = body.partition("\n")
    if len(line) <= 4000 and len(first := " ".join(line.split())) <= LONGEST:
        return first, rest.strip()
    end = _end_of_first_sentence(line)
    return (" ".join(line[:end].split()), body[end:].strip()) if end else ("", body)


def _end_of_first_sentence(line: str) -> int:
    """Where it ends, if it is neither too long for a title nor too short for one; else 0."""
    for found in _END.finditer(line, SHORTEST, LONGEST + 1):
        before = line[: found.start()].rsplit(maxsplit=1)
        word = before[-1].casefold().lstrip("(“\"'") if before else ""
        is_shortened = word in _SHORTENED or len(word) == 1 or "." in word
        if found.end() <= LONGEST and not (found.group().startswith(".") and is_shortened):
            return found.end()
    return 0

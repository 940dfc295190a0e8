"""Cuts a note into sentences, and hides what stands in quotation marks: those are somebody else's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_SENTENCE = 600

_HIDDEN = "\x00"
_QUOTED = re.compile(
    r"""(?<!\w)["“”„«»](?:(?!\n)[^"“”„«»])*(?:["“”„«»]|$|(?=\n))
      | (?<!\w)['‘‚‹](?=\w)(?:(?!\n)(?!(?<=[\w.,!?])['’›](?!\w)).){2,400}(?<=[\w.,!?])['’›](?!\w)
      | (?m:^[ \t]*>[^\n]*)""",
    re.VERBOSE,
)
_END = re.compile(
    r"""\n+
      | (?P<stop>(?<![.])[.](?=\s|$)|[.]{2,}) | [!?]+(?=\s|$) | ;
      | (?<=\s)(?:[•*·]|[-–—](?=\s*\n))(?=\s)
      | \s(?=\(?\d{1,2}\)\s+[^\W\d]) | (?P<point>\s(?=\d{1,2}\.\s+[^\W\d]))""",
    re.VERBOSE,
)
_POINT = re.compile(r"\W*\d{1,2}\.\s")


class Sentence(NamedTuple):
    """text: as typed, quotations hidden letter by letter; start: where it stands; is_question: a `?` ends it."""

    start: int
    text: str
    is_question: bool


def hide_quotations(text: str) -> str:
    """The text with every quoted letter made one that means nothing. A quotation that is not closed goes on to the end
    of its line; a straight single quote is one only where it is closed."""
    return _QUOTED.sub(lambda quoted: _HIDDEN * len(quoted[0]), text)


def sentences(text: str, abbreviations: frozenset[str]) -> Iterator[Sentence]:
    """Every sentence, line and point of a list, in order. What is longer than any sentence is cut."""
    hidden = hide_quotations(text)
    start = 0
    for match in _END.finditer(hidden):
        if match["stop"] and _is_abbreviation(hidden[start : match.start()], abbreviations):
            continue
        if match["point"] and not _POINT.match(hidden, hidden.rfind("\n", 0, match.start()) + 1):
            continue  # `by 4. Wife is home` is no list
        yield from _cut(start, hidden[start : match.start()], "?" in match[0])
        start = match.end()
    yield from _cut(start, hidden[start:], is_question=False)


def _is_abbreviation(before: str, abbreviations: frozenset[str]) -> bool:
    word = re.search(r"([^\W\d_]+(?:\.[^\W\d_]+)*|\d{1,2})$", before[-12:])
    return bool(
        word
        and (word[0].lower() in abbreviations or (word[0].isdigit() and not before[: -len(word[0])].strip()))
    )


def _cut(start: int, text: str, is_question: bool) -> Iterator[Sentence]:
    for place in range(0, len(text), LONGEST_SENTENCE):
        part = text[place : place + LONGEST_SENTENCE]
        if part.strip():
            yield Sentence(start + place, part, is_question)

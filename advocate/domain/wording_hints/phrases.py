"""Reads the phrases of the lists, and finds them in a text.

A phrase is plain words. `a|b_c` is one of two, the second of two words; a `?` behind makes it optional; `@we` is any word of
the group of that name; `*` is any one word, `*3` up to three; `^` stands where a sentence or a clause begins,
`$` where one ends, a `?` by itself where a question ends. Apostrophes
and capitals do not count: `can't` is `cant`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from advocate.domain.text import fold
from advocate.errors import InvalidValue

LONGEST_PHRASE = 400
_MOST_GAP = 6
_WORD = re.compile(r"\x00+|[^\W_]+(?:['’´`][^\W_]+)*|(?P<joint>(?<=\w)-(?=\w))|[^\w\s]|_|\n")
_FIRST_PERSON = re.compile(r"\bi\b")
_SIGN = "[^\\w ]"
_TOKEN = re.compile(
    r"(?P<start>\^)|(?P<end>\$)|(?P<asked>(?<!\S)\?(?!\S))|(?P<gap>\*\d?)|(?P<words>@?[^\s?*^$]+)(?P<optional>\?)?"
)


class TextRead(NamedTuple):
    """spelled: every word folded, a space before and behind each; starts: where each begins there; places: where it
    stands in the text."""

    spelled: str
    starts: tuple[int, ...]
    places: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of `spelled` stands in the text."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, end - 1) - 1
        return self.places[max(first, 0)][0], self.places[last][1]


def tagged_text(text: str) -> TextRead:
    """The words of a text, those joined by hyphens apart; what hide_quotations hid is one sign."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        word = plain_word(match[0])
        if word and match.lastgroup != "joint":
            words.append(word)
            places.append(match.span())
    starts: list[int] = []
    at = 1
    for word in words:
        starts.append(at)
        at += len(word) + 1
    return TextRead(f" {' '.join(words)} ", tuple(starts), tuple(places))


def plain_word(word: str) -> str:
    """Without capitals, accents and apostrophes; no spaces, whatever folding makes of a sign."""
    return re.sub(r"['’´`\s]", "", fold(word)) or ("" if word.isspace() and word != "\n" else "~")


def find_phrase(pattern: re.Pattern[str], read: TextRead) -> Iterator[tuple[int, int]]:
    """Every place of a phrase in what was read, as a stretch of its `spelled`."""
    for match in pattern.finditer(read.spelled if read.places else ""):
        if match.end() > match.start():
            yield match.start(), match.end()


@lru_cache(maxsize=4096)
def compiled(phrase: str, groups: tuple[tuple[str, tuple[str, ...]], ...]) -> re.Pattern[str]:
    """A phrase as a pattern over TextRead.spelled. Raises InvalidValue for one that is empty, too long, or names a group
    that there is not."""
    known = dict(groups)
    if len(phrase) > LONGEST_PHRASE:
        raise InvalidValue("That phrase is too long.", "Write the few words that count.", field="phrase")
    parts = [_part(token, known) for token in _TOKEN.finditer(phrase)]
    if not any(token["words"] and not token["optional"] for token in _TOKEN.finditer(phrase)):
        raise InvalidValue(
            "That phrase has no words.", "Write the words that the hint is about.", field="phrase"
        )
    return re.compile("(?<= )" + "".join(parts))


def example(phrase: str, groups: tuple[tuple[str, tuple[str, ...]], ...], like: str = "") -> str:
    """How a phrase may read, for people: `…` for what it leaves open. Where one of several words is meant, the one that
    has a word of `like`, as somebody looks for it, else the first."""
    known, wanted = dict(groups), fold(like).split()
    shown: list[str] = []
    for token in _TOKEN.finditer(phrase):
        if token["words"] and not token["optional"]:
            shown.append(_most_like(wanted, _alternatives(token["words"], known)))
        elif token["gap"] and shown[-1:] != ["…"]:
            shown.append("…")
        elif token["asked"]:
            shown.append("?")
    return " ".join(shown)


def every_word(phrase: str, groups: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    """All the words that a phrase may have, folded, for whoever looks for it."""
    known = dict(groups)
    tokens = [token["words"] for token in _TOKEN.finditer(phrase) if token["words"]]
    return fold(" ".join(each for words in tokens for each in _alternatives(words, known)).replace("_", " "))


def _most_like(wanted: Sequence[str], alternatives: Iterator[str]) -> str:
    said = [each.replace("_", " ") for each in alternatives]
    alike = (each for each in said for part in fold(each).split() if part.startswith(tuple(wanted)))
    return _FIRST_PERSON.sub("I", next(alike, said[0] if said else ""))


def _part(token: re.Match[str], groups: Mapping[str, tuple[str, ...]]) -> str:
    if token["start"]:
        return f"(?:(?<=^ )|(?<={_SIGN} ))"
    if token["end"]:
        return r"(?=[^\w ]|$)"
    if token["asked"]:
        return re.escape("? ")
    if token["gap"]:
        most = min(int(token["gap"][1:] or 1), _MOST_GAP)
        return f"(?:[^ ]*\\w[^ ]* ){{{0 if token['gap'][1:] else 1},{most}}}"
    spelled = "|".join(
        sorted((_spelled(each) for each in _alternatives(token["words"], groups)), key=len, reverse=True)
    )
    return f"(?:(?:{spelled}) ){'?' if token['optional'] else ''}"


def _alternatives(words: str, groups: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for each in words.split("|"):
        if each.startswith("@"):
            if each[1:] not in groups:
                raise InvalidValue(
                    f"There is no group of words called {each}.", "Check its name.", field="phrase"
                )
            yield from groups[each[1:]]
        elif each:
            yield each


def _spelled(alternative: str) -> str:
    return re.escape(" ".join(plain_word(word) for word in alternative.replace("_", " ").split()))

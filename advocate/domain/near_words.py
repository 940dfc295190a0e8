"""All words that one slip of the fingers makes of another, so that an index of words can be asked for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

SHORTEST, LONGEST = 5, 24
"""Letters of a word that may hold a slip: a shorter one is too near to others, a longer one too dear to look for."""
_ALPHABETS = (
    ("a", "z"),
    ("α", "ω"),
    ("а", "я"),
    ("א", "ת"),
    ("ء", "ي"),
    ("अ", "ह"),
)  # by Unicode; folded letters, so without accents


def may_hold_a_slip(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


@lru_cache(maxsize=64)
def near_words(word: str) -> frozenset[str]:
    """Folded words with one letter more, less, another, or two neighbours changed; never the word itself.

    New letters are those of the alphabet that the word is written in; with none of those known, its own.
    """
    letters = _alphabet(word)
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    shorter = {head + tail[1:] for head, tail in cuts if tail}
    changed = {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    others = {head + letter + tail[1:] for head, tail in cuts if tail for letter in letters}
    longer = {head + letter + tail for head, tail in cuts for letter in letters}
    return frozenset(shorter | changed | others | longer) - {word}


def as_spelled(word: str, parts: Sequence[str]) -> str:
    """Which of these words was meant by one that stands for none of them; the word itself where it begins one."""
    if not may_hold_a_slip(word) or any(part.startswith(word) for part in parts):
        return word
    near = near_words(word)
    whole = next((part for part in parts if part in near), "")
    return whole or next(
        (begun for part in parts for begun in _beginnings(part, word) if begun in near), word
    )


def _beginnings(part: str, word: str) -> Iterator[str]:
    return (part[: len(word) + more] for more in (0, -1, 1))


def _alphabet(word: str) -> str:
    for first, last in _ALPHABETS:
        if any(first <= letter <= last for letter in word):
            return "".join(map(chr, range(ord(first), ord(last) + 1)))
    return "".join(sorted(set(word)))

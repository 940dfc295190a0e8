"""Words typed with one slip of the fingers: a letter left out, doubled, wrong, or changed for its neighbour."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

# Shorter words are too near to others: one slip makes a list of past, and form of from.
SHORTEST, LONGEST = 5, 24


@lru_cache(maxsize=20_000)
def meant(word: str, known: frozenset[str], never: frozenset[str] = frozenset()) -> str | None:
    """The known word that this folded one was meant to be, where there is only one; None for one that is no slip.

    The first letter and the last are taken as typed, but for those that changed places with their neighbours: other
    endings are other words (`accounts`). `never` are words that are
    meant as they stand.
    """
    if not SHORTEST <= len(word) <= LONGEST or word in known or word in never:
        return None
    found: set[str] = set()
    for shortened in (word, *_shortened(word)):
        found |= _by_shortened(known).get(shortened, frozenset())
    near = {other for other in found if _is_one_slip(word, other)}
    return near.pop() if len(near) == 1 else None


@lru_cache(maxsize=32)
def _by_shortened(known: frozenset[str]) -> dict[str, frozenset[str]]:
    """Every long known word by itself and by itself without one of its letters: two words that differ by one slip
    share one of these."""
    table: dict[str, set[str]] = {}
    for word in known:
        if len(word) >= SHORTEST:
            for shortened in (word, *_shortened(word)):
                table.setdefault(shortened, set()).add(word)
    return {shortened: frozenset(words) for shortened, words in table.items()}


def _shortened(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def _is_one_slip(typed: str, word: str) -> bool:
    start = 0
    while start < min(len(typed), len(word)) and typed[start] == word[start]:
        start += 1
    end = 0
    while end < min(len(typed), len(word)) - start and typed[-1 - end] == word[-1 - end]:
        end += 1
    wrong, right = typed[start : len(typed) - end], word[start : len(word) - end]
    if len(wrong) == 2 and wrong == right[::-1]:
        return True
    return start > 0 and end > 0 and len(wrong) <= 1 and len(right) <= 1

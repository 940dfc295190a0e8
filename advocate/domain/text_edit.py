"""What was typed since a text was written whole: so that a keystroke in a long text is kept by a few bytes. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextEdit:
    """All between the first `head` and the last `tail` characters of a text, replaced by `middle`."""

    head: int
    tail: int
    middle: str

    def applied(self, text: str) -> str:
        return text[: self.head] + self.middle + text[len(text) - self.tail :]


def edit_between(before: str, after: str) -> TextEdit:
    """The smallest single replacement that makes the one text the other."""
    shorter = min(len(before), len(after))
    head = _shared(shorter, lambda length: before[:length] == after[:length])
    tail = _shared(
        shorter - head, lambda length: before[len(before) - length :] == after[len(after) - length :]
    )
    return TextEdit(head, tail, after[head : len(after) - tail])


def _shared(most: int, is_same: Callable[[int], bool]) -> int:
    """The greatest length up to `most` that is the same; compared in halves, a million characters in some twenty steps."""
    return bisect_left(range(1, most + 1), True, key=lambda length: not is_same(length))

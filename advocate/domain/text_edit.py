"""What was typed since a text was written whole: so that a keystroke in a long text is kept by a few bytes. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

_STEP = 4_096


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
    head = _shared(shorter, lambda start, end: before[start:end] == after[start:end])
    tail = _shared(
        shorter - head,
        lambda start, end: (
            before[len(before) - end : len(before) - start] == after[len(after) - end : len(after) - start]
        ),
    )
    return TextEdit(head, tail, after[head : len(after) - tail])


def _shared(most: int, is_same: Callable[[int, int], bool]) -> int:
    """How many characters up to `most` are the same: by the thousand first, then in halves of the first that differ."""
    at = 0
    while at < most and is_same(at, min(at + _STEP, most)):
        at += _STEP
    if at >= most:
        return most
    rest = range(1, min(_STEP, most - at) + 1)
    return at + bisect_left(rest, True, key=lambda length: not is_same(at, at + length))

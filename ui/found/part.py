"""Of a very long text only what stands around the caret is read with every key. Pure."""

from __future__ import annotations

from typing import NamedTuple

LONGEST = 6_000
"""Characters: three times the longest note that reps were seen to type."""
_BEHIND = 1_500


class Part(NamedTuple):
    """start: where it stands in the whole text."""

    start: int
    text: str


def part_around(text: str, caret: int) -> Part:
    """The whole text where it is short; else whole lines around the caret, or as much of one as is read."""
    if len(text) <= LONGEST:
        return Part(0, text)
    start = max(0, caret - (LONGEST - _BEHIND))
    end = min(len(text), caret + _BEHIND)
    line = text.find("\n", start, caret)
    if start > 0 and line >= 0:
        start = line + 1
    last = text.rfind("\n", caret, end)
    if end < len(text) and last >= 0:
        end = last
    return Part(start, text[start:end])

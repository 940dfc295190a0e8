"""Breaks lines so long that laying them out would stop the window: every key typed into a line costs by its length."""

from __future__ import annotations

TOO_LONG = 10_000
PIECE = 2_000


def break_long_lines(text: str) -> str:
    """The same text; a line of more than 10,000 characters becomes several, broken at white space where there is some.

    No letter is lost: at most the white space where a line was broken becomes the line's end.
    """
    if len(text) <= TOO_LONG:
        return text
    lines = text.splitlines()
    if max(map(len, lines), default=0) <= TOO_LONG:
        return text
    broken: list[str] = []
    for line in lines:
        broken += _pieces(line) if len(line) > TOO_LONG else [line]
    return "\n".join(broken)


def _pieces(line: str) -> list[str]:
    pieces: list[str] = []
    at = 0
    while at < len(line):
        end = min(len(line), at + PIECE)
        space = line.rfind(" ", at + PIECE // 2, end) if end < len(line) else -1
        if space > 0:
            pieces.append(line[at:space])
            at = space + 1
        else:
            pieces.append(line[at:end])
            at = end
    return pieces

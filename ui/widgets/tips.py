"""What a tooltip says, broken into lines that fit on any screen; always plain text, whatever customers typed."""

from __future__ import annotations

import textwrap

_ACROSS = 64
_MOST_LINES = 24


def tip_text(words: str) -> str:
    """The words in lines of at most 64 characters, 24 of them. Marked as text where Qt would take it for mark-up."""
    lines = [
        line
        for paragraph in words[: _ACROSS * _MOST_LINES * 2].splitlines()
        for line in textwrap.wrap(paragraph, _ACROSS) or [""]
    ]
    shown = lines[:_MOST_LINES]
    if len(lines) > _MOST_LINES:
        shown[-1] = f"{shown[-1]} …"
    said = "\n".join(shown)
    if "<" in said or "&" in said:
        from html import escape  # lazy: start-up time

        return "<p style='white-space:pre'>" + escape(said, quote=False) + "</p>"
    return said

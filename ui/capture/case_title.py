"""What a case that is made with one key is called at first: the words with which the text begins. Pure."""

from __future__ import annotations

import re

_LONGEST = 48
_LOOKED_AT = 400
_END = re.compile(r"[.!?;:\n…。！？؟]")
_EDGES = " \t,.-–—:;\"'“”„«»()[]"  # what a title neither begins nor ends with


def case_title(title: str, text: str) -> str:
    """The contact's own title where it has one; empty where nothing is typed."""
    for said in (title[:_LOOKED_AT], *_END.split(text.strip()[:_LOOKED_AT])):
        words = " ".join(said.split()).strip(_EDGES)
        if words:
            return _shortened(words)
    return ""


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    cut = words[: _LONGEST + 1].rfind(" ")
    return words[: cut if cut > _LONGEST // 2 else _LONGEST].rstrip(_EDGES)

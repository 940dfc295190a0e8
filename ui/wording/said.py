"""What the core says, in the window's language: recognises its sentences, translates them, puts the values in again."""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from advocate.errors import AdvocateError
from ui import resources

CONTEXT = "core"
_VALUE = re.compile(r"\\\{(\d+)\\\}")  # {0} in a pattern that was escaped
_MOST = 4000
"""Longer texts are somebody's own words."""


def said(text: str) -> str:
    """The sentence in the window's language; unchanged where it is not one of the core's."""
    if not text or len(text) > _MOST:
        return text
    if text in _plain():
        return _translated(text)
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            values = [said(found[f"v{number}"]) for number in range(pattern.groups)]
            return _translated(template).format(*values)
    return text


def in_our_words(error: AdvocateError) -> AdvocateError:
    """The same error with its texts in the window's language."""
    error.title, error.message, error.hint = said(error.title), said(error.message), said(error.hint)
    return error


def _translated(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


@cache
def _sentences() -> tuple[str, ...]:
    file = resources.folder() / "translations" / "core_sentences.json"
    return tuple(json.loads(file.read_text(encoding="utf-8")))


@cache
def _plain() -> frozenset[str]:
    return frozenset(sentence for sentence in _sentences() if "{0}" not in sentence)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences with values in them, those that say the most by themselves first."""
    with_values = [sentence for sentence in _sentences() if "{0}" in sentence]
    with_values.sort(key=lambda sentence: (-len(_VALUE.sub("", re.escape(sentence))), sentence))
    return tuple((each, _pattern(each)) for each in with_values)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_VALUE.sub(r"(?P<v\1>.*?)", re.escape(template)), re.DOTALL)

"""The chapters of the guide as they ship with Advocate: found, read, searched. Knows Markdown, no widgets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from advocate import paths
from advocate.domain.text import fold

FILES = (
    "first-steps.md",
    "daily-round.md",
    "a-call.md",
    "reminders.md",
    "backups.md",
    "new-computer.md",
    "shortcuts.md",
)
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """key: its file's name without the ending; text: Markdown; headings: those below the title, in order."""

    key: str
    title: str
    text: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Where a search led: a heading of a chapter, or its beginning (empty)."""

    chapter: Chapter
    heading: str = ""


def folder() -> Path:
    """docs/guide, in a checkout and in a built program alike."""
    return paths.resources().parent / "docs" / "guide"


@cache
def chapters() -> tuple[Chapter, ...]:
    """In the order of reading; none where the guide did not come along."""
    found = (folder() / name for name in FILES)
    return tuple(_chapter(file) for file in found if file.is_file())


def chapter(key: str) -> Chapter | None:
    return next((each for each in chapters() if each.key == key), None)


def search(typed: str) -> tuple[Passage, ...]:
    """The passages in which every word that was typed begins a word: those named so first."""
    asked = fold(typed).split()
    if not asked:
        return ()
    named: list[Passage] = []
    said: list[Passage] = []
    for each in chapters():
        for heading, body in _passages(each):
            passage = Passage(chapter=each, heading=heading)
            if _has(heading or each.title, asked):
                named.append(passage)
            elif _has(body, asked):
                said.append(passage)
    return (*named, *said)


def _chapter(file: Path) -> Chapter:
    text = file.read_text(encoding="utf-8")
    found = _HEADING.findall(text)
    title = next((words for marks, words in found if marks == "#"), file.stem)
    return Chapter(
        key=file.stem, title=title, text=text, headings=tuple(words for marks, words in found if marks != "#")
    )


def _passages(each: Chapter) -> list[tuple[str, str]]:
    """(heading, words below it); the beginning of the chapter has none."""
    pieces = re.split(r"^## (.+)$", each.text, flags=re.MULTILINE)
    return [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]


def _has(text: str, asked: list[str]) -> bool:
    words = re.split(r"[^\w]+", fold(text))
    return all(any(word.startswith(each) for word in words) for each in asked)

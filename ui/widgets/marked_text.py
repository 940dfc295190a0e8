"""Marks in a text that is being edited: lines under words, and one part replaced in a way that Ctrl+Z takes back.

Python counts characters, Qt counts UTF-16 units: an emoji is one of the first and two of the second.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.theme import theme
from ui.tokens import Meaning

GAP = "…"
"""In a sentence that is offered: what is still to be typed."""


class Mark(NamedTuple):
    """start and end count characters of the text."""

    start: int
    end: int
    meaning: Meaning


def mark(editor: QTextEdit, text: str, marks: Iterable[Mark]) -> None:
    """Underline them, in the colour of what they mean. text: what stands in the editor."""
    shown: list[QTextEdit.ExtraSelection] = []
    for each in marks:
        if each.end <= each.start:
            continue
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        line.setUnderlineColor(theme().color(f"{each.meaning}.text"))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = _over(editor, text, each.start, each.end)  # type: ignore[attr-defined]  # Qt's own fields
        selection.format = line  # type: ignore[attr-defined]
        shown.append(selection)
    if shown or editor.extraSelections():
        editor.setExtraSelections(shown)


def replace_part(editor: QTextEdit, start: int, end: int, words: str) -> None:
    """The caret ends behind it, or on what is still to be typed there."""
    text = editor.toPlainText()
    cursor = _over(editor, text, start, end)
    cursor.insertText(words)
    gap = words.find(GAP)
    if gap >= 0:
        first = _units(text[:start]) + _units(words[:gap])
        cursor.setPosition(first)
        cursor.setPosition(first + len(GAP), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def place_in(text: str, position: int) -> int:
    """The character at a position of the editor."""
    if text.isascii():
        return position
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "ignore"))


def _over(editor: QTextEdit, text: str, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(_units(text[:start]))
    cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2

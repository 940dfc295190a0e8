"""Text laid out paragraph by paragraph, so that each is read in its own direction; dots where it is cut off. No widget."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.widgets.line_placing import place_lines

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_ISOLATES = {"LRI", "RLI", "FSI"}
_APART, _TOGETHER = "\u2068", "\u2069"
_SAYS_DIRECTION = 200
"""Characters that are looked at for the first letter that has a direction."""
_MOST_DRAWN = 4_000
"""Characters of one paragraph that are measured where the lines are limited; more cannot be seen."""


class Paragraphs:
    """side: where lines begin, for one-line texts that stand in a row; None lets every paragraph choose its own."""

    def __init__(
        self,
        words: str,
        font: QFont,
        width: float,
        line_height: float,
        *,
        max_lines: int = 0,
        side: Qt.AlignmentFlag | None = None,
    ) -> None:
        self._font = font
        self._width = max(1.0, width)
        self._line_height = line_height
        self._side = side
        self._placed: list[tuple[int, QTextLayout]] = []
        self._lines = 0
        self.is_cut_off = False
        self._lay_out(words.split("\n"), max_lines)

    @property
    def height(self) -> float:
        return max(1, self._lines) * self._line_height

    @property
    def longest_line(self) -> float:
        """The width that the widest line really takes."""
        return max((layout.boundingRect().width() for _, layout in self._placed), default=0.0)

    def draw(self, p: QPainter, at: QPointF) -> None:
        """With the painter's pen."""
        for line, layout in self._placed:
            layout.draw(p, at + QPointF(0, line * self._line_height))

    # -- inside ------------------------------------------------------------------------------------------------------

    def _lay_out(self, paragraphs: list[str], max_lines: int) -> None:
        for number, words in enumerate(paragraphs):
            room = max_lines - self._lines if max_lines else 0
            layout = QTextLayout(words[:_MOST_DRAWN] if max_lines else words, self._font)
            layout.setTextOption(self._option(words))
            count = max(1, place_lines(layout, self._width, self._line_height))
            more_follow = number < len(paragraphs) - 1
            if room and (count > room or (count == room and more_follow)):
                self._cut(layout, words, room)
                return
            self._placed.append((self._lines, layout))
            self._lines += count

    def _option(self, words: str) -> QTextOption:
        is_rtl = reads_from_the_right(words)
        side = self._side if self._side is not None else _RIGHT if is_rtl else _LEFT
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(right if is_rtl else left)
        return option

    def _cut(self, whole: QTextLayout, words: str, room: int) -> None:
        """The lines there is room for; the last of them ends in dots."""
        self.is_cut_off = True
        start = whole.lineAt(room - 1).textStart() if whole.lineCount() >= room else 0
        if room > 1:
            self._add(words[:start], room - 1)
        rest = words[start : start + _MOST_DRAWN]
        elided = QFontMetricsF(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        self._add(elided if elided.endswith("…") else f"{elided.rstrip()}…", 1)

    def _add(self, words: str, lines: int) -> None:
        layout = QTextLayout(words, self._font)
        layout.setTextOption(self._option(words))
        place_lines(layout, self._width, self._line_height, lines)
        self._placed.append((self._lines, layout))
        self._lines += lines


def reads_from_the_right(words: str) -> bool:
    """By the first letter that has a direction; what is isolated has none of its own here."""
    depth = 0
    for letter in words[:_SAYS_DIRECTION]:
        kind = unicodedata.bidirectional(letter)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif kind in {"L", "R", "AL"} and not depth:
            return kind != "L"
    return False


def isolated(name: str, sentence: str) -> str:
    """A name for that sentence: kept apart where it is read in the other direction, so that neither turns the other."""
    if reads_from_the_right(name) == reads_from_the_right(sentence):
        return name
    return f"{_APART}{name}{_TOGETHER}"

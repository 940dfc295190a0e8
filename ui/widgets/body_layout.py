"""The running text of a timeline entry, laid out: each paragraph in its own direction, as the field over it has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.painting import whole
from ui.theme import theme

# Letters of the scripts that are read from the right: Hebrew to Arabic Extended, their presentation forms, and the old
# and the new ones beyond the basic plane (Unicode 15.1, DerivedBidiClass: R and AL stand nowhere else).
_READ_FROM_THE_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STRONG = frozenset({"L", "R", "AL"})
_LINE = "\u2028"  # QTextLayout shows a plain line end as a box


class BodyLayout:
    """One layout where all of it is read from the left, else one for each paragraph. Places count code points."""

    def __init__(self, text: str, font: QFont, marks: Sequence[tuple[int, int]] = ()) -> None:
        self._text = text.replace("\r\n", "\n")
        self._font = font
        self._parts: list[QTextLayout] = []
        self._starts: list[int] = []
        self._tops: list[float] = []
        self._lines = 0
        self._line_height = 1.0
        start = 0
        for part in self._split():
            self._starts.append(start)
            self._parts.append(_layout(part, font, _inside(marks, start, len(part))))
            start += len(part) + 1

    def place(self, width: float, line_height: float, most: int = 0) -> int:
        """Break it into lines, at most so many where `most` is not 0; returns their number."""
        self._line_height = line_height
        self._lines, self._tops = 0, []
        for part in self._parts:
            if most and self._lines >= most:
                break
            self._tops.append(self._lines * line_height)
            self._lines += self._place_part(part, width, most - self._lines if most else 0)
        return self._lines

    def _place_part(self, part: QTextLayout, width: float, most: int) -> int:
        """All baselines at one distance, whatever scripts a line holds, as the field over it has them."""
        measured = QFontMetricsF(self._font)
        spare = self._line_height - measured.ascent() - measured.descent()
        baseline = whole(spare / 2 + measured.ascent())
        count = 0
        part.beginLayout()
        while not most or count < most:
            line = part.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * self._line_height + baseline - line.ascent()))
            count += 1
        part.endLayout()
        return count

    def draw(self, p: QPainter, at: QPointF) -> None:
        """Only what was placed, and of that what the painter has to paint."""
        clip = p.clipBoundingRect() if p.hasClipping() else None
        for part, top in zip(self._parts, self._tops, strict=False):
            if clip is None or not (
                at.y() + top > clip.bottom()
                or at.y() + top + part.lineCount() * self._line_height < clip.top()
            ):
                part.draw(p, at + QPointF(0, top))

    def text(self) -> str:
        return self._text

    def line_count(self) -> int:
        return self._lines

    def first_baseline(self) -> float:
        """Of the first line, from the top; 0 without lines."""
        if not self._lines:
            return 0.0
        line = self._parts[0].lineAt(0)
        return line.y() + line.ascent()

    def shown_end(self) -> int:
        """The place after the last character that stands in a line."""
        shown = len(self._tops)
        if not shown:
            return 0
        part = self._parts[shown - 1]
        last = part.lineAt(part.lineCount() - 1)
        end = last.textStart() + last.textLength()
        return self._starts[shown - 1] + len(_code_points(part.text(), end))

    def _split(self) -> Iterator[str]:
        if _READ_FROM_THE_RIGHT.search(self._text):
            yield from self._text.split("\n")
        else:
            yield self._text


def reads_from_the_right(text: str) -> bool:
    """As its first letter does; a text without letters reads from the left."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in _STRONG:
            return kind != "L"
    return False


def utf16(text: str, place: int) -> int:
    """Qt counts in UTF-16: an emoji is two."""
    return (
        place + sum(1 for character in text[:place] if character > "\uffff") if not text.isascii() else place
    )


def _code_points(text: str, end: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "replace")


def _inside(marks: Sequence[tuple[int, int]], start: int, length: int) -> list[tuple[int, int]]:
    """The marks of this part, counted from its own start."""
    return [(at - start, size) for at, size in marks if start <= at < start + length]


def _layout(text: str, font: QFont, marks: Sequence[tuple[int, int]]) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", _LINE), font)
    from_the_right = reads_from_the_right(text)
    side = Qt.AlignmentFlag.AlignRight if from_the_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if from_the_right else directions.LeftToRight)
    layout.setTextOption(option)
    if marks:
        layout.setFormats([_mark_range(text, start, length) for start, length in marks])
    return layout


def mark_style() -> QTextCharFormat:
    """How words that were looked for stand out in running text."""
    style = QTextCharFormat()
    style.setBackground(theme().color("due.soft"))
    style.setForeground(theme().color("ink"))
    return style


def _mark_range(text: str, start: int, length: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = utf16(text, start)
    span.length = utf16(text, start + length) - span.start
    span.format = mark_style()
    return span

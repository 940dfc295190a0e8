"""Where everything in a timeline entry lies: one record per row that painting, hit tests and the editor all read."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from ui.painting import CHIP_HEIGHT, ChipSpec, chip_size, mirrored
from ui.theme import Role, theme
from ui.widgets.labels import place_lines
from ui.widgets.timeline_row import TimelineRow

GAP = 10  # below every card
PAD_X = 17
PAD_Y = 15
LINE = 20
SHORT_LINES = 8
"""A longer body shows this many lines and an offer to show all."""
_SHORT_CHARACTERS = 4000
"""Enough for eight lines in the widest window: a note of a million characters is not laid out to show its start."""
LONGEST = 50_000
"""Characters that are shown in place; a longer text is opened instead, so that the list never waits for it."""
_KEPT = 600

PlacedChip = tuple[QRectF, ChipSpec]


@dataclass(slots=True)
class EntryGeometry:
    """Rectangles relative to the row's top left corner, mirrored already where the window reads from the right."""

    row: TimelineRow
    height: int
    card: QRectF
    head_chips: list[PlacedChip] = field(default_factory=list)
    title: QTextLayout | None = None
    title_at: QPointF = field(default_factory=QPointF)
    side: QRectF = field(default_factory=QRectF)
    body: QTextLayout | None = None
    body_rect: QRectF = field(default_factory=QRectF)
    foot_chips: list[PlacedChip] = field(default_factory=list)
    expander: QRectF | None = None
    expanded: bool = False

    def chip_at(self, point: QPointF) -> ChipSpec | None:
        for rect, spec in (*self.head_chips, *self.foot_chips):
            if spec.key and rect.contains(point):
                return spec
        return None


class Measurer:
    """Turns (row, width) into geometry and keeps the last 600 records."""

    def __init__(self) -> None:
        self._records: OrderedDict[int, EntryGeometry] = OrderedDict()
        self._width = 0
        self._margins = (0, 0)
        self._rtl = False
        self.expanded: set[int] = set()

    def set_frame(self, width: int, margins: tuple[int, int], *, rtl: bool) -> None:
        """The view's width and the free space at the leading and trailing side of every card."""
        if (width, margins, rtl) != (self._width, self._margins, self._rtl):
            self._width, self._margins, self._rtl = width, margins, rtl
            self._records.clear()

    def clear(self) -> None:
        self._records.clear()

    def forget(self, number: int) -> None:
        self._records.pop(number, None)

    def geometry(self, number: int, row: TimelineRow) -> EntryGeometry:
        record = self._records.get(number)
        if record is None or record.row is not row:
            record = (
                self._measure_day(row) if row.kind == "day" else self._measure(row, number in self.expanded)
            )
            self._records[number] = record
            if len(self._records) > _KEPT:
                self._records.popitem(last=False)
        else:
            self._records.move_to_end(number)
        return record

    def body_width(self) -> float:
        return max(40.0, self._width - sum(self._margins) - 2 * PAD_X)

    # -- inside --------------------------------------------------------------------------------------------------

    def _measure_day(self, row: TimelineRow) -> EntryGeometry:
        height = theme().px(17)
        card = QRectF(self._margins[0], 0, self._width - sum(self._margins), height)
        return EntryGeometry(row=row, height=height + 8, card=mirrored(card, self._bounds(), rtl=self._rtl))

    def _measure(self, row: TimelineRow, expanded: bool) -> EntryGeometry:
        record = EntryGeometry(row=row, height=0, card=QRectF())
        record.expanded = expanded
        y = self._place_head(record)
        if row.body:
            y = self._place_body(record, y + 4)
        if row.foot_chips:
            record.foot_chips, y = self._flow(row.foot_chips, y + 8)
        y += PAD_Y
        record.card = QRectF(self._margins[0], 0, self._width - sum(self._margins), y)
        record.height = int(y) + GAP
        self._mirror(record)
        return record

    def _place_head(self, record: EntryGeometry) -> float:
        """Chips, title and who and when in one row; a title without room goes to its own lines. Returns the bottom."""
        t = theme()
        x, y = self._left(), float(PAD_Y)
        row = record.row
        record.head_chips, bottom = self._flow(row.head_chips, y)
        if row.head_chips:
            last = record.head_chips[-1][0]
            x = last.right() + 8
            y = last.top()
        side_text = row.side_text()
        side_width = QFontMetricsF(t.font("small")).horizontalAdvance(side_text) + 1 if side_text else 0.0
        side_width += t.px(16) if row.is_internal else 0
        line = t.px(CHIP_HEIGHT)
        right = self._left() + self.body_width()
        record.side = QRectF(right - side_width, PAD_Y, side_width, line)
        if not row.head_chips:
            bottom = PAD_Y + line
        if not row.title:
            return bottom
        room = right - x - side_width - 12
        record.title = self._layout(row.title, "strong")
        if QFontMetricsF(t.font("strong")).horizontalAdvance(row.title) <= room:
            place_lines(record.title, room + 1, line)
            record.title_at = QPointF(x, y)
            return bottom
        if row.head_chips or side_width > self.body_width() / 2:
            bottom, x, room = bottom + 2, self._left(), self.body_width()
        else:
            bottom = PAD_Y
        record.title_at = QPointF(x, bottom)
        return bottom + place_lines(record.title, max(40.0, room), t.px(LINE)) * t.px(LINE)

    def _place_body(self, record: EntryGeometry, y: float) -> float:
        t = theme()
        text = record.row.body
        short = text if record.expanded else text[:_SHORT_CHARACTERS]
        line = t.px(LINE)
        record.body = self._layout(short, "body", record.row.marks)
        count = place_lines(record.body, self.body_width(), line, 0 if record.expanded else SHORT_LINES + 2)
        hidden = len(short) < len(text) or count > SHORT_LINES
        if hidden and not record.expanded:
            record.body = self._layout(short, "body", record.row.marks)
            count = place_lines(record.body, self.body_width(), line, SHORT_LINES)
        record.body_rect = QRectF(
            self._left(), y + 1, self.body_width(), count * line
        )  # optically in the middle
        y += count * line
        if hidden:
            record.expander = QRectF(self._left(), y + 3, self.body_width(), line)
            y += line + 2
        return y

    def _flow(self, chips: tuple[ChipSpec, ...], y: float) -> tuple[list[PlacedChip], float]:
        """Chips in as many rows as they need; returns them and the bottom of the last row."""
        placed: list[PlacedChip] = []
        x, bottom = self._left(), y
        right = x + self.body_width()
        for spec in chips:
            size = chip_size(spec)
            width = min(float(size.width()), self.body_width())
            if placed and x + width > right:
                x, y = self._left(), y + size.height() + 6
            placed.append((QRectF(x, y, width, size.height()), spec))
            x += width + 6
            bottom = y + size.height()
        return placed, bottom

    def _layout(self, text: str, role: Role, marks: tuple[tuple[int, int], ...] = ()) -> QTextLayout:
        layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", "\u2028"), theme().font(role))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        if role == "strong":  # a title starts where its chips end, whatever it is written in
            side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        if marks:
            layout.setFormats([_mark_range(start, length) for start, length in marks])
        return layout

    def _left(self) -> float:
        return float(self._margins[0] + PAD_X)

    def _bounds(self) -> QRectF:
        return QRectF(0, 0, self._width, 1)

    def _mirror(self, record: EntryGeometry) -> None:
        if not self._rtl:
            return
        bounds = self._bounds()
        record.card = mirrored(record.card, bounds, rtl=True)
        record.side = mirrored(record.side, bounds, rtl=True)
        record.body_rect = mirrored(record.body_rect, bounds, rtl=True)
        record.head_chips = [(mirrored(rect, bounds, rtl=True), spec) for rect, spec in record.head_chips]
        record.foot_chips = [(mirrored(rect, bounds, rtl=True), spec) for rect, spec in record.foot_chips]
        if record.expander is not None:
            record.expander = mirrored(record.expander, bounds, rtl=True)
        if record.title is not None:
            width = record.title.lineAt(0).width()
            box = QRectF(record.title_at.x(), record.title_at.y(), width, 1)
            record.title_at = mirrored(box, bounds, rtl=True).topLeft()


def mark_style() -> QTextCharFormat:
    """How words that were looked for stand out in running text."""
    style = QTextCharFormat()
    style.setBackground(theme().color("due.soft"))
    style.setForeground(theme().color("ink"))
    return style


def _mark_range(start: int, length: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = start, length
    span.format = mark_style()
    return span

"""Measures the rows of a timeline: one record per row that painting, hit tests and the editor all read."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from ui.painting import CHIP_HEIGHT, ChipSpec, chip_size
from ui.theme import theme
from ui.widgets.body_layout import BodyLayout
from ui.widgets.entry_geometry import EntryGeometry, PlacedChip
from ui.widgets.line_placing import place_lines
from ui.widgets.timeline_row import FileLine, TimelineRow

GAP = 10  # below every card
LINE_GAP = 2  # below an entry that is shown in one line
PAD_X = 17
PAD_Y = 15
LINE = 20
ONE_LINE = 30
DAY_LINE, DAY_GAP = 17, 8
FILE_HEIGHT, FILE_GAP = 28, 4
FILE_WIDTH = 360
"""At most, at 100 %: a file's row is no wider than it needs to be read."""
SHORT_LINES = 8
"""A longer body shows this many lines and an offer to show all."""
_SHORT_CHARACTERS = 4000
"""Enough for eight lines in the widest window: a note of a million characters is not laid out to show its start."""
LONGEST = 50_000
"""Characters that are shown in place; a longer text is opened instead, so that the list never waits for it."""
_KEPT = 600


class Measurer:
    """Turns (row, width) into geometry and keeps the last 600 records."""

    def __init__(self) -> None:
        self._records: OrderedDict[int, EntryGeometry] = OrderedDict()
        self._width = 0
        self._margins = (0, 0)
        self._rtl = False
        self.expanded: set[int] = set()
        self.expands_all = False
        """Then `expanded` holds those that are not."""

    def set_frame(self, width: int, margins: tuple[int, int], *, rtl: bool) -> bool:
        """The view's width and the free space at the leading and trailing side of every card. Says if it is another."""
        if (width, margins, rtl) == (self._width, self._margins, self._rtl):
            return False
        self._width, self._margins, self._rtl = width, margins, rtl
        self._records.clear()
        return True

    def clear(self) -> None:
        self._records.clear()

    def forget(self, number: int) -> None:
        self._records.pop(number, None)

    def is_expanded(self, number: int) -> bool:
        return (number in self.expanded) != self.expands_all

    def geometry(self, number: int, row: TimelineRow) -> EntryGeometry:
        record = self._records.get(number)
        if record is None or record.row is not row:
            record = self._measured(row, self.is_expanded(number))
            self._records[number] = record
            if len(self._records) > _KEPT:
                self._records.popitem(last=False)
        else:
            self._records.move_to_end(number)
        return record

    def body_width(self) -> float:
        return max(40.0, self._width - sum(self._margins) - 2 * PAD_X)

    # -- inside --------------------------------------------------------------------------------------------------

    def _measured(self, row: TimelineRow, expanded: bool) -> EntryGeometry:
        if row.kind == "day":
            record = self._measure_day(row)
        elif row.kind == "line":
            record = self._measure_line(row)
        else:
            record = self._measure(row, expanded)
        if self._rtl:
            record.mirror(QRectF(0, 0, self._width, 1))
        return record

    def _measure_day(self, row: TimelineRow) -> EntryGeometry:
        height = theme().px(DAY_LINE)
        return EntryGeometry(row=row, height=height + DAY_GAP, card=self._card(height))

    def _measure_line(self, row: TimelineRow) -> EntryGeometry:
        height = theme().row(ONE_LINE)
        record = EntryGeometry(
            row=row, height=height + (GAP if row.ends_group else LINE_GAP), card=self._card(height)
        )
        side = self._side_width(row)
        record.side = QRectF(record.card.right() - PAD_X - side, 0, side, height)
        left = record.card.left() + 10 + theme().px(12) + 8
        if row.head_chips:
            size = chip_size(row.head_chips[0])
            record.head_chips = [
                (QRectF(left, (height - size.height()) / 2, size.width(), size.height()), row.head_chips[0])
            ]
            left += size.width() + 8
        record.body_rect = QRectF(left, 0, max(0.0, record.side.left() - 12 - left), height)
        return record

    def _measure(self, row: TimelineRow, expanded: bool) -> EntryGeometry:
        record = EntryGeometry(row=row, height=0, card=QRectF())
        record.expanded = expanded and len(row.body) <= LONGEST
        y = self._place_head(record)
        if row.body:
            y = self._place_body(record, y + 4)
        if row.files:
            y = self._place_files(record, y + 8)
        if row.foot_chips:
            record.foot_chips, y = self._flow(row.foot_chips, y + 8)
        y += theme().dense(PAD_Y)
        record.card = self._card(y)
        record.height = int(y) + theme().dense(GAP)
        return record

    def _place_head(self, record: EntryGeometry) -> float:
        """Chips, title and who and when in one row; a title without room goes to its own lines. Returns the bottom."""
        t = theme()
        pad = float(t.dense(PAD_Y))
        x, y = self._left(), pad
        row = record.row
        record.head_chips, bottom = self._flow(row.head_chips, y)
        if row.head_chips:
            last = record.head_chips[-1][0]
            x = last.right() + 8
            y = last.top()
        side_width = self._side_width(row)
        line = t.px(CHIP_HEIGHT)
        right = self._left() + self.body_width()
        record.side = QRectF(right - side_width, pad, side_width, line)
        if not row.head_chips:
            bottom = pad + line
        if not row.title:
            return bottom
        room = right - x - side_width - 12
        record.title = self._title_layout(row.title)
        if QFontMetricsF(t.font("strong")).horizontalAdvance(row.title) <= room:
            place_lines(record.title, room + 1, line)
            record.title_at = QPointF(x, y)
            return bottom
        if row.head_chips or side_width > self.body_width() / 2:
            bottom, x, room = bottom + 2, self._left(), self.body_width()
        else:
            bottom = pad
        record.title_at = QPointF(x, bottom)
        return bottom + place_lines(record.title, max(40.0, room), t.px(LINE)) * t.px(LINE)

    def _place_body(self, record: EntryGeometry, y: float) -> float:
        t = theme()
        row, text, line = record.row, record.row.body, t.px(LINE)
        short = text if record.expanded else text[:_SHORT_CHARACTERS]
        record.body = BodyLayout(short, t.font("body"), row.marks)
        count = record.body.place(self.body_width(), line, 0 if record.expanded else SHORT_LINES + 2)
        hidden = len(short) < len(text) or count > SHORT_LINES
        if hidden and not record.expanded:
            record.body = BodyLayout(short, t.font("body"), row.marks)
            count = record.body.place(self.body_width(), line, SHORT_LINES)
        top = y + 1  # optically in the middle
        record.body_rect = QRectF(self._left(), top, self.body_width(), count * line)
        y += count * line
        if hidden:
            record.expander = QRectF(self._left(), y + 3, self.body_width(), line)
            y += line + 2
        return y

    def _place_files(self, record: EntryGeometry, y: float) -> float:
        """One below the other, as wide as all its words need."""
        height = theme().row(FILE_HEIGHT)
        for file in record.row.files:
            width = min(self.body_width(), self._file_width(file))
            record.files.append((QRectF(self._left(), y, width, height), file))
            y += height + FILE_GAP
        return y - FILE_GAP

    def _file_width(self, file: FileLine) -> float:
        t = theme()
        name = QFontMetricsF(t.font("small")).horizontalAdvance(file.name)
        size = QFontMetricsF(t.font("small")).horizontalAdvance(file.size)
        return max(t.px(160), min(t.px(FILE_WIDTH), name + size + t.px(16) + 42))

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

    def _title_layout(self, text: str) -> QTextLayout:
        """A title starts where its chips end, whatever it is written in."""
        layout = QTextLayout(" ".join(text.splitlines()), theme().font("strong"))
        side = Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        return layout

    def _side_width(self, row: TimelineRow) -> float:
        words = row.side_text()
        width = QFontMetricsF(theme().font("small")).horizontalAdvance(words) + 1 if words else 0.0
        return width + (theme().px(16) if row.is_internal else 0)

    def _card(self, height: float) -> QRectF:
        return QRectF(self._margins[0], 0, self._width - sum(self._margins), height)

    def _left(self) -> float:
        return float(self._margins[0] + PAD_X)

"""Where everything in one row of a timeline lies: the record that measuring makes and all else reads."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout

from ui.painting import ChipSpec, mirrored
from ui.widgets.body_layout import BodyLayout
from ui.widgets.timeline_row import FileLine, TimelineRow

PlacedChip = tuple[QRectF, ChipSpec]
PlacedFile = tuple[QRectF, FileLine]


@dataclass(slots=True)
class EntryGeometry:
    """Rectangles relative to the row's top left corner, mirrored already where the window reads from the right."""

    row: TimelineRow
    height: int
    card: QRectF
    head_chips: list[PlacedChip] = field(default_factory=list[PlacedChip])
    title: QTextLayout | None = None
    title_at: QPointF = field(default_factory=QPointF)
    side: QRectF = field(default_factory=QRectF)
    body: BodyLayout | None = None
    body_rect: QRectF = field(default_factory=QRectF)
    files: list[PlacedFile] = field(default_factory=list[PlacedFile])
    foot_chips: list[PlacedChip] = field(default_factory=list[PlacedChip])
    expander: QRectF | None = None
    expanded: bool = False

    def key_at(self, point: QPointF) -> str:
        """Of the chip or the file there that can be clicked; empty beside them."""
        for rect, spec in (*self.head_chips, *self.foot_chips):
            if spec.key and rect.contains(point):
                return spec.key
        return next((file.key for rect, file in self.files if rect.contains(point)), "")

    def words_at(self, point: QPointF) -> str:
        """What the chip or the file there says, for where it has no room to say all of it."""
        for rect, spec in (*self.head_chips, *self.foot_chips):
            if rect.contains(point):
                return spec.text
        return next((file.name for rect, file in self.files if rect.contains(point)), "")

    def mirror(self, bounds: QRectF) -> None:
        """As it lies in a window that reads from the right."""
        self.card = mirrored(self.card, bounds, rtl=True)
        self.side = mirrored(self.side, bounds, rtl=True)
        self.body_rect = mirrored(self.body_rect, bounds, rtl=True)
        self.head_chips = [(mirrored(rect, bounds, rtl=True), spec) for rect, spec in self.head_chips]
        self.foot_chips = [(mirrored(rect, bounds, rtl=True), spec) for rect, spec in self.foot_chips]
        self.files = [(mirrored(rect, bounds, rtl=True), file) for rect, file in self.files]
        if self.expander is not None:
            self.expander = mirrored(self.expander, bounds, rtl=True)
        if self.title is not None:
            width = self.title.lineAt(0).width()
            box = QRectF(self.title_at.x(), self.title_at.y(), width, 1)
            self.title_at = mirrored(box, bounds, rtl=True).topLeft()

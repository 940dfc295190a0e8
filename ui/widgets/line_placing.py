"""Lines of a text laid at an even distance, each baseline on a whole pixel. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout

from ui.painting import whole


def place_lines(layout: QTextLayout, width: float, line_height: float, max_lines: int = 0) -> int:
    """Lay lines at an even distance, each baseline on a whole pixel; returns their number."""
    count = 0
    layout.beginLayout()
    while not max_lines or count < max_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        top = count * line_height + (line_height - line.ascent() - line.descent()) / 2
        line.setPosition(QPointF(0, whole(top + line.ascent()) - line.ascent()))
        count += 1
    layout.endLayout()
    return count

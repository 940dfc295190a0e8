"""Running text as it is laid out: its directions, its marks, and where it ends."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from tests.ui.widgets.timelines import index, shown
from ui.theme import theme
from ui.widgets.body_layout import BodyLayout, utf16
from ui.widgets.entry_editor import EntryEditor
from ui.widgets.timeline_row import TimelineRow

ARABIC, HEBREW = "اتصلت وسألت عن الأرضية", "היא שאלה על הרצפה"


def laid_out(text: str, marks=(), width: float = 400) -> BodyLayout:
    layout = BodyLayout(text, theme().font("body"), marks)
    layout.place(width, 20)
    return layout


def ink_of(layout: BodyLayout, line: int, width: int = 400) -> tuple[int, int]:
    """Where the ink of a line begins and ends."""
    image = QImage(width, 20 * layout.line_count(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 0))
    painter.end()
    inked = [
        x for x in range(width) for y in range(20 * line, 20 * line + 20) if image.pixel(x, y) & 255 < 128
    ]
    return min(inked), max(inked)


@pytest.mark.parametrize("right", [ARABIC, HEBREW])
def test_every_paragraph_begins_on_its_own_side(qapp, right):
    layout = laid_out(f"She called.\n{right}\nOnce more.")
    assert layout.line_count() == 3
    assert ink_of(layout, 0)[0] < 5
    assert ink_of(layout, 1)[1] > 394
    assert ink_of(layout, 2)[0] < 5


@pytest.mark.parametrize(
    ("text", "place", "units"),
    [("plain", 3, 3), ("ä€", 2, 2), ("😀 oak", 2, 3), ("👩‍🔧🏠x", 4, 7), ("", 0, 0)],
)
def test_places_are_counted_as_qt_does(text, place, units):
    assert utf16(text, place) == units
    assert utf16(text, place) == len(text[:place].encode("utf-16-le")) // 2


def test_the_end_that_is_shown_is_told_in_code_points(qapp):
    text = "\n".join(["😀" * 3, HEBREW, "last line of all"])
    layout = BodyLayout(text, theme().font("body"))
    layout.place(400, 20)
    assert layout.shown_end() == len(text)
    layout.place(400, 20, 1)
    assert layout.shown_end() == 3
    assert layout.line_count() == 1


def differing(one: QImage, other: QImage) -> Iterator[tuple[int, int, str, str]]:
    """The pixels that are not the same: column, row, and both colours."""
    assert one.size() == other.size()
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                yield x, y, one.pixelColor(x, y).name(), other.pixelColor(x, y).name()


MIXED = f"Rang at nine about the oak.\n{ARABIC}\n\n{HEBREW} oak 12\nSee you 😀."
"""The sign stands in no first line: the box of a font without it may reach above it, where the field ends."""


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_the_field_over_a_text_of_several_directions_moves_no_pixel(qtbot, look, scale):
    at = MIXED.index("oak")
    view = shown(
        qtbot, [TimelineRow(title="Mixed", body=MIXED, marks=((at, 3),)), TimelineRow(title="Other")]
    )
    look.set_scale(scale)
    view.setCurrentIndex(index(view, 1))
    record = view.record(0)
    body = record.body_rect.translated(0, view.row_top(0)).toAlignedRect()
    painted = view.viewport().grab(body).toImage()
    view.show_row(0)
    editor = view.findChild(EntryEditor)
    assert editor.isVisible()
    assert editor.extraSelections()[0].cursor.selectedText() == "oak"
    assert list(differing(painted, view.viewport().grab(body).toImage())) == []

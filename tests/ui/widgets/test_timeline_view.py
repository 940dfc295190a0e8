"""The timeline in a person's hands: an entry can be read, chosen, copied and opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.ui.widgets.timelines import index, shown
from ui.painting import ChipSpec
from ui.widgets.entry_editor import EntryEditor
from ui.widgets.gallery_customer import sample_rows
from ui.widgets.measurer import LONGEST, SHORT_LINES
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.timeline_row import FileLine, TimelineRow
from ui.widgets.timeline_view import TimelineView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot) -> TimelineView:
    return shown(qtbot, sample_rows(60))


def chip_centre(view: TimelineView, row: int, text: str) -> QPoint:
    record = view.record(row)
    rect = next(rect for rect, spec in (*record.head_chips, *record.foot_chips) if spec.text == text)
    return (rect.center() + QPointF(0, view.row_top(row))).toPoint()


def test_the_next_entry_is_reached_by_arrows_and_day_headings_are_skipped(view, qtbot):
    view.setFocus()
    assert view.currentIndex().row() == 1  # row 0 is a day
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 3  # row 2 is a day
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 59
    assert view.visualRect(view.currentIndex()).bottom() < view.viewport().height()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 1


def test_pages_move_by_about_a_window(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert 4 < view.currentIndex().row() < 12
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.currentIndex().row() == 1


def test_enter_and_double_click_open(view, qtbot):
    view.show_row(3)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].row() == 3
    head = view.visualRect(index(view, 4)).topLeft() + QPoint(300, 20)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseDClick(view.viewport(), LEFT, pos=head)
    assert told.args[0].row() == 4


def test_a_chip_with_a_key_acts_and_one_without_does_not(view, qtbot):
    with qtbot.waitSignal(view.chip_activated) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=chip_centre(view, 1, "Promise: price by Wed 12:00"))
    assert (told.args[0].row(), told.args[1]) == (1, "promise")
    with qtbot.assertNotEmitted(view.chip_activated):
        qtbot.mouseClick(view.viewport(), LEFT, pos=chip_centre(view, 1, "effort 3"))


def test_the_text_of_the_current_entry_can_be_selected_with_one_drag_and_copied(view, qtbot):
    record = view.record(1)
    start = QPoint(int(record.body_rect.left()) + 1, view.row_top(1) + int(record.body_rect.top()) + 8)
    qtbot.mousePress(view.viewport(), LEFT, pos=start)
    qtbot.mouseMove(view.viewport(), start + QPoint(37, 0))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(37, 0))
    view.copy()
    assert QGuiApplication.clipboard().text().strip() == "Wants"


def test_copying_without_a_selection_takes_the_whole_entry(view, qtbot):
    view.show_row(1)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    for part in (
        "Call in · 6 min",
        "Asks when the flooring comes",
        "09:41 · Priya",
        "Wants the price",
        "effort 3",
    ):
        assert part in copied


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.5])
def test_not_a_pixel_of_the_text_moves_when_it_becomes_selectable(view, look, scale):
    look.set_scale(scale)
    record = view.record(1)
    body = record.body_rect.translated(0, view.row_top(1)).toAlignedRect()
    painted = view.viewport().grab(body).toImage()
    view.show_row(1)
    assert view.findChild(EntryEditor).isVisible()
    assert view.viewport().grab(body).toImage() == painted


def test_a_long_body_shows_its_first_lines_until_all_is_wanted(qtbot):
    body = "\n".join(f"Line {n} of what was said" for n in range(30))
    view = shown(qtbot, [TimelineRow(title="Long", body=body), TimelineRow(title="Next")])
    record = view.record(0)
    assert record.body.line_count() == SHORT_LINES
    place = (record.expander.topLeft() + QPointF(5, 8 + view.row_top(0))).toPoint()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert view.record(0).body.line_count() == 30
    view.show_row(0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.record(0).body.line_count() == SHORT_LINES
    expect_agreement_short(view)


def expect_agreement_short(view: TimelineView) -> None:
    for row in view.visible_rows():
        assert view.visualRect(index(view, row)).height() == view.record(row).height


def test_a_million_characters_are_opened_elsewhere(qtbot):
    view = shown(qtbot, [TimelineRow(title="A book", body="All of it was said on the phone. " * 40_000)])
    assert len(view.timeline_row(0).body) > LONGEST
    assert view.record(0).body.line_count() == SHORT_LINES
    view.show_row(0)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Space)


def test_reading_from_the_right_mirrors_every_part(view):
    left = view.record(5)
    chip = left.head_chips[0][0].left()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = view.record(5)
    width = view.viewport().width()
    assert right.head_chips[0][0].right() == pytest.approx(width - chip)
    assert right.side.left() < right.head_chips[0][0].left()


def test_words_that_were_looked_for_are_marked(qtbot):
    row = TimelineRow(title="Found", body="the price of the oak sample", marks=((4, 5),))
    plain = shown(qtbot, [TimelineRow(title="Found", body="the price of the oak sample")])
    marked = shown(qtbot, [row])
    assert marked.grab().toImage() != plain.grab().toImage()
    marked.show_row(0)
    assert len(marked.findChild(EntryEditor).extraSelections()) == 1


def test_a_screen_reader_reads_entries_and_their_day(view):
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.role() == QAccessible.Role.List
    assert spoken.text(QAccessible.Text.Name) == "What happened"
    entry = spoken.child(1)
    assert entry.role() == QAccessible.Role.ListItem
    name = entry.text(QAccessible.Text.Name)
    assert name.startswith("Call in · 6 min. Asks when the flooring comes. 09:41 · Priya. Wants the price")
    assert view.model().index(0, 0).data(ROW_ROLE).kind == "day"


def test_a_title_without_room_takes_its_own_lines(qtbot):
    chips = (ChipSpec(text="Service recovery · step 4 of 5", meaning="late"),)
    title = "First contractor ignored her, and nobody called back for two weeks after that"
    narrow = shown(qtbot, [TimelineRow(title=title, head_chips=chips, when_text="Fri")], width=420)
    record = narrow.record(0)
    assert record.title_at.y() > record.head_chips[0][0].bottom()
    assert record.title.lineCount() == 2


def test_all_entries_are_unfolded_and_folded_at_once(qtbot):
    body = "\n".join(f"Line {n} of what was said" for n in range(30))
    view = shown(qtbot, [TimelineRow(title=f"Long {n}", body=body) for n in range(40)])
    view.show_row(5)
    top = view.row_top(5)
    assert view.toggle_all_expanded()
    assert [view.record(n).body.line_count() for n in (0, 5, 39)] == [30, 30, 30]
    assert view.row_top(5) == top
    view.toggle_expanded(index(view, 5))
    assert view.record(5).body.line_count() == SHORT_LINES
    assert not view.toggle_all_expanded()
    assert [view.record(n).body.line_count() for n in (0, 5, 39)] == [SHORT_LINES] * 3


def test_a_file_is_a_line_of_its_own_that_can_be_clicked(qtbot):
    file = FileLine(name="Measurements of the show room.pdf", size="240 KB", icon="file-text", key="file:1")
    view = shown(qtbot, [TimelineRow(title="Came with two files", files=(file,)), TimelineRow(title="None")])
    record = view.record(0)
    assert record.height > view.record(1).height
    place = (record.files[0][0].center() + QPointF(0, view.row_top(0))).toPoint()
    assert view.key_at(place) == "file:1"
    with qtbot.waitSignal(view.chip_activated) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert told.args[1] == "file:1"
    assert "Measurements of the show room.pdf 240 KB" in index(view, 0).data()
    assert "Measurements of the show room.pdf (240 KB)" in view.timeline_row(0).plain_text()


def test_an_entry_in_one_line_opens_with_a_click(qtbot):
    line = TimelineRow(kind="line", title="What to know", when_text="9 March", ends_group=True)
    view = shown(qtbot, [line, TimelineRow(title="Below")])
    assert view.record(0).height < view.record(1).height
    with qtbot.waitSignal(view.opened):
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(200, 12))

"""The timeline: rows lie where they say, nothing jumps, and an entry can be read, chosen, copied and opened."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from ui.painting import ChipSpec
from ui.widgets.entry_editor import EntryEditor
from ui.widgets.gallery_customer import sample_rows
from ui.widgets.measurer import LONGEST, SHORT_LINES
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.timeline_row import TimelineModel, TimelineRow
from ui.widgets.timeline_view import TimelineView

MANY = 10_000
LEFT = Qt.MouseButton.LeftButton


def shown(qtbot, rows: list[TimelineRow], width: int = 700, height: int = 760) -> TimelineView:
    view = TimelineView(name="What happened")
    qtbot.addWidget(view)
    view.resize(width, height)
    model = TimelineModel(parent=view)
    model.restart_with(rows)
    view.setModel(model)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def view(qtbot) -> TimelineView:
    return shown(qtbot, sample_rows(60))


@pytest.fixture
def long_view(qtbot) -> TimelineView:
    return shown(qtbot, sample_rows(MANY))


def index(view: TimelineView, row: int):
    return view.model().index(row, 0)


def chip_centre(view: TimelineView, row: int, text: str) -> QPoint:
    record = view.record(row)
    rect = next(rect for rect, spec in (*record.head_chips, *record.foot_chips) if spec.text == text)
    return (rect.center() + QPointF(0, view.row_top(row))).toPoint()


def expect_agreement(view: TimelineView) -> None:
    """Every row in view is where indexAt finds it, and rows lie one below the other without gaps."""
    rows = list(view.visible_rows())
    for row in rows:
        rect = view.visualRect(index(view, row))
        assert view.indexAt(QPoint(300, rect.top())).row() == row
        assert view.indexAt(QPoint(300, rect.bottom())).row() == row
        assert rect.height() == view.record(row).height
    for above, below in itertools.pairwise(rows):
        assert view.visualRect(index(view, above)).bottom() + 1 == view.visualRect(index(view, below)).top()
    assert view.visualRect(index(view, rows[0])).top() <= 0
    assert view.visualRect(index(view, rows[-1])).bottom() >= view.viewport().height() - 1


def test_rows_lie_where_they_say_everywhere_in_ten_thousand(long_view):
    bar = long_view.verticalScrollBar()
    for share in (0.0, 0.1, 0.37, 0.5, 0.81, 0.999):
        bar.setValue(int(bar.maximum() * share))
        expect_agreement(long_view)
    bar.setValue(bar.maximum())
    expect_agreement(long_view)


def test_scrolling_down_and_up_never_makes_the_picture_jump(long_view):
    bar = long_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for step in [40] * 60 + [-40] * 160 + [-333] * 20:
        row = long_view.visible_rows()[1]
        before = long_view.row_top(row)
        bar.setValue(bar.value() + step)
        assert long_view.row_top(row) == before - step
        expect_agreement(long_view)


def test_the_end_can_be_reached_and_shows_the_last_row_whole(long_view):
    long_view.verticalScrollBar().setValue(long_view.verticalScrollBar().maximum())
    last = long_view.visualRect(index(long_view, MANY - 1))
    assert last.bottom() + 1 == long_view.viewport().height()


def test_another_width_keeps_what_is_at_the_top(long_view):
    bar = long_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    top = long_view.visible_rows()[0]
    y = long_view.row_top(top)
    long_view.resize(480, 760)
    assert (long_view.visible_rows()[0], long_view.row_top(top)) == (top, y)
    expect_agreement(long_view)


def test_only_what_is_in_view_is_measured(qtbot):
    asked: set[int] = set()

    class Counting(TimelineModel):
        def row(self, number):
            asked.add(number)
            return super().row(number)

    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(700, 760)
    model = Counting(parent=view)
    model.restart_with(sample_rows(MANY))
    view.setModel(model)
    view.show()
    view.grab()
    assert len(asked) < 40


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
    assert record.body.lineCount() == SHORT_LINES
    place = (record.expander.topLeft() + QPointF(5, 8 + view.row_top(0))).toPoint()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert view.record(0).body.lineCount() == 30
    view.show_row(0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.record(0).body.lineCount() == SHORT_LINES
    expect_agreement_short(view)


def expect_agreement_short(view: TimelineView) -> None:
    for row in view.visible_rows():
        assert view.visualRect(index(view, row)).height() == view.record(row).height


def test_a_million_characters_are_opened_elsewhere(qtbot):
    view = shown(qtbot, [TimelineRow(title="A book", body="All of it was said on the phone. " * 40_000)])
    assert len(view.timeline_row(0).body) > LONGEST
    assert view.record(0).body.lineCount() == SHORT_LINES
    view.show_row(0)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Space)


def test_rows_on_their_way_are_calm_cards_and_settle_when_they_come(qtbot):
    rows = sample_rows(1000)
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(700, 760)
    asked: list[tuple[int, int]] = []
    model = TimelineModel(lambda first, count: asked.append((first, count)), view)
    view.setModel(model)
    model.restart(1000)
    view.show()
    waiting = view.grab().toImage()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [(0, 100)]
    model.show_page(0, rows[:100])
    assert view.grab().toImage() != waiting
    expect_agreement(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    qtbot.waitUntil(lambda: (900, 100) in asked)
    model.show_page(900, rows[900:])
    expect_agreement(view)


class Growing(QAbstractListModel):
    """A model that gets and loses rows in the middle."""

    def __init__(self, rows: list[TimelineRow], parent: QObject) -> None:
        super().__init__(parent)
        self.rows = rows

    def rowCount(self, parent=None):
        return len(self.rows)

    def data(self, index, role: int = Qt.ItemDataRole.DisplayRole):
        return self.rows[index.row()] if role == ROW_ROLE else None

    def insert(self, at: int, rows: list[TimelineRow]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self.rows[at:at] = rows
        self.endInsertRows()

    def remove(self, at: int, count: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at + count - 1)
        del self.rows[at : at + count]
        self.endRemoveRows()


def test_entries_that_come_and_go_above_move_nothing_in_view(qtbot):
    view = shown(qtbot, [])
    model = Growing(sample_rows(80), view)
    view.setModel(model)
    view.verticalScrollBar().setValue(2000)
    row = view.visible_rows()[1]
    title, y = model.rows[row].title, view.row_top(row)
    model.insert(0, sample_rows(7))
    assert (model.rows[row + 7].title, view.row_top(row + 7)) == (title, y)
    expect_agreement(view)
    model.remove(0, 7)
    assert view.row_top(row) == y
    expect_agreement(view)


def test_an_entry_that_comes_on_top_is_seen_by_who_is_at_the_top(qtbot):
    view = shown(qtbot, [])
    model = Growing(sample_rows(30), view)
    view.setModel(model)
    model.insert(0, [TimelineRow(title="Just now", body="She called back")])
    assert view.row_top(0) == 0
    assert view.record(0).row.title == "Just now"


def test_more_or_fewer_rows_below_move_nothing_in_view(qtbot):
    view = shown(qtbot, [])
    model = TimelineModel(parent=view)
    model.restart_with(sample_rows(50))
    view.setModel(model)
    view.verticalScrollBar().setValue(600)
    row = view.visible_rows()[1]
    y = view.row_top(row)
    for count in (60, 40):
        model.refresh(count)
        assert view.row_top(row) == y


def test_a_new_question_starts_at_the_top(long_view):
    long_view.verticalScrollBar().setValue(5000)
    long_view.model().restart_with(sample_rows(30))
    assert long_view.verticalScrollBar().value() == 0
    assert not long_view.findChild(EntryEditor).isVisible()
    expect_agreement(long_view)


def test_another_theme_and_text_size_reach_the_picture(view, look):
    light = view.grab().toImage()
    look.set_mode("dark")
    dark = view.grab().toImage()
    assert dark.pixelColor(5, 5) == look.color("canvas") != light.pixelColor(5, 5)
    height = view.record(1).height
    look.set_scale(1.5)
    assert view.record(1).height > height
    expect_agreement(view)


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


def test_scrolling_to_a_far_row_brings_it_into_view(long_view):
    long_view.scrollTo(index(long_view, 7777), QAbstractItemView.ScrollHint.PositionAtTop)
    assert long_view.row_top(7777) == 0
    long_view.scrollTo(index(long_view, 4321))
    assert 0 <= long_view.row_top(4321) < long_view.viewport().height()
    expect_agreement(long_view)


def test_an_empty_timeline_is_calm(qtbot):
    view = shown(qtbot, [])
    assert not view.indexAt(QPoint(10, 10)).isValid()
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().maximum() == 0


def test_a_hundred_thousand_entries_open_at_once(qtbot):
    rows = sample_rows(2000)
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(700, 760)
    model = TimelineModel(parent=view)

    def bring(first: int, count: int) -> None:
        QTimer.singleShot(0, view, lambda: model.show_page(first, rows[first % 1900 : first % 1900 + count]))

    model._fetch = bring
    view.setModel(model)
    model.restart(100_000)
    view.show()
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.grab()
    qtbot.waitUntil(lambda: view.record(99_999) is not None)
    qtbot.waitUntil(lambda: view.record(view.visible_rows()[0]) is not None)
    expect_agreement(view)

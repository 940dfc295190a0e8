"""Where rows lie at any length: nothing jumps, and only what is in view is measured."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView

from tests.ui.widgets.timelines import expect_agreement, index, shown
from ui.widgets.entry_editor import EntryEditor
from ui.widgets.gallery_customer import sample_rows
from ui.widgets.paged_model import ROW_ROLE
from ui.widgets.timeline_row import TimelineModel, TimelineRow
from ui.widgets.timeline_view import TimelineView

MANY = 10_000


@pytest.fixture
def view(qtbot) -> TimelineView:
    return shown(qtbot, sample_rows(60))


@pytest.fixture
def long_view(qtbot) -> TimelineView:
    return shown(qtbot, sample_rows(MANY))


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


def test_scrolling_to_a_far_row_brings_it_into_view(long_view):
    long_view.scrollTo(index(long_view, 7777), QAbstractItemView.ScrollHint.PositionAtTop)
    assert long_view.row_top(7777) == 0
    long_view.scrollTo(index(long_view, 4321))
    assert 0 <= long_view.row_top(4321) < long_view.viewport().height()
    expect_agreement(long_view)


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

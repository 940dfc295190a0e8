"""Headings that stay while their entries pass, and what lies over the top of a timeline."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from advocate.domain.timeline import EntryKey, EntryKind
from tests.fakes import MORNING
from tests.ui.widgets.timelines import expect_agreement
from ui.customer.brief_bar import FloatingBrief
from ui.theme import theme
from ui.timeline.places import Pinned, PinnedHeading, Stretch
from ui.timeline.timeline_model import CustomerTimelineModel
from ui.widgets.timeline_row import TimelineRow
from ui.widgets.timeline_view import TimelineView

TODAY = date(2026, 3, 12)
PER_DAY = 6


def key(number: int) -> EntryKey:
    moment = MORNING - timedelta(days=number // PER_DAY, minutes=number)
    return EntryKey(EntryKind.INTERACTION, UUID(int=number + 1), moment)


@pytest.fixture
def view(qtbot) -> TimelineView:
    view = TimelineView(name="What happened")
    qtbot.addWidget(view)
    view.resize(700, 500)
    model = CustomerTimelineModel(view)
    view.setModel(model)
    keys = [key(number) for number in range(120)]
    places = []
    for number, each in enumerate(keys):
        if number % PER_DAY == 0:
            places.append(TODAY - timedelta(days=number // PER_DAY))
        places.append(each)
    rows = tuple((each, TimelineRow(title=f"Entry {each.id.int}", body="Said.")) for each in keys)
    model.restart(places, Stretch(asked=tuple(keys), rows=rows), TODAY)
    view.show()
    view.activateWindow()
    qtbot.waitExposed(view)
    return view


def band(view: TimelineView, top: int = 0):
    height = view.heading_height() - 1
    return (
        view.viewport().grab(view.viewport().rect().adjusted(0, top, 0, 0)).toImage().copy(0, 0, 660, height)
    )


def test_a_days_heading_stays_until_the_next_pushes_it_out(view):
    at_rest = band(view)
    view.verticalScrollBar().setValue(90)
    assert band(view) == at_rest
    second = PER_DAY + 1
    view.verticalScrollBar().setValue(view.heights.top(second) - 10)
    assert band(view) != at_rest  # on its way out
    view.verticalScrollBar().setValue(view.heights.top(second) + 40)
    there = band(view)
    assert there != at_rest
    view.verticalScrollBar().setValue(view.heights.top(second) + 80)
    assert band(view) == there
    expect_agreement(view)


def test_what_is_gone_to_stands_below_the_heading(view, qtbot):
    view.setFocus()
    view.verticalScrollBar().setValue(1500)
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Up)
        assert view.row_top(view.currentIndex().row()) >= view.heading_height()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalOffset() == 0


def test_a_brief_lies_over_the_top_only_while_it_is_scrolled_away(view):
    floating = FloatingBrief(view)
    floating.want(True)
    floating.bar.keep.say("Really kind", "Really kind")
    assert not floating.bar.isVisible()
    view.verticalScrollBar().setValue(300)
    row = view.visible_rows()[3]
    top = view.row_top(row)
    assert floating.bar.isVisible()
    assert floating.bar.height() == theme().px(40)
    assert view.row_top(row) == top  # nothing jumped when it came
    view.show_row(2)
    assert view.row_top(2) >= theme().px(40) + view.heading_height()
    view.verticalScrollBar().setValue(0)
    assert not floating.bar.isVisible()
    view.verticalScrollBar().setValue(300)
    floating.want(False)
    assert not floating.bar.isVisible()
    assert view.inset() == 0


def test_headings_are_told_for_every_row(view):
    model = view.model()
    assert [model.heading_of(number) for number in (0, 1, PER_DAY, PER_DAY + 1, PER_DAY + 2)] == [
        0,
        0,
        0,
        7,
        7,
    ]
    assert (model.next_heading(3, 1), model.next_heading(3, -1)) == (7, -1)
    assert model.nearest(MORNING - timedelta(days=9, hours=12), older=True) == model.heading_of(70) + 1
    assert model.nearest(MORNING + timedelta(days=9), older=False) == 1
    assert model.nearest(MORNING - timedelta(days=900), older=True) == model.rowCount() - 1


def test_what_is_pinned_stands_first_and_in_its_place(view):
    model = view.model()
    keys = [key(number) for number in range(3)]
    line = TimelineRow(kind="line", title="Entry 2", ends_group=True, accessible_text="Pinned. Entry 2")
    places = [PinnedHeading(1, 1), Pinned(keys[1]), TODAY, *keys]
    model.refresh(places, Stretch(asked=(), rows=()), TODAY, ((keys[1], line),))
    titles = [model.row(number).day_title or model.row(number).title for number in range(6)]
    assert titles == ["Pinned", "Entry 2", "Today", "Entry 1", "Entry 2", "Entry 3"]
    assert model.is_pinned_line(1)
    assert model.number_of(EntryKind.INTERACTION, keys[1].id) == 4
    assert model.name_of(1) == model.name_of(4)
    assert (model.first_entry(), model.entry_count()) == (3, 3)
    assert model.index(1).data() == "Pinned. Entry 2"
    model.refresh([TODAY, *keys], Stretch(asked=(), rows=()), TODAY)
    assert model.rowCount() == 4

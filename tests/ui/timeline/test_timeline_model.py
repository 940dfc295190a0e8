from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from advocate.domain.timeline import EntryKey, EntryKind
from tests.fakes import MORNING
from ui.timeline.places import Stretch
from ui.timeline.timeline_model import STRETCH, CustomerTimelineModel, changed_part
from ui.widgets.timeline_row import TimelineRow

TODAY = date(2026, 3, 12)


def key(number: int) -> EntryKey:
    return EntryKey(EntryKind.INTERACTION, UUID(int=number), MORNING - timedelta(minutes=number))


def stretch(*numbers: int, words: str = "entry") -> Stretch:
    keys = tuple(key(number) for number in numbers)
    return Stretch(
        asked=keys, rows=tuple((each, TimelineRow(title=f"{words} {each.id.int}")) for each in keys)
    )


@pytest.fixture
def model(qtmodeltester, qapp):
    model = CustomerTimelineModel()
    model.restart([TODAY, *(key(number) for number in range(1, 301))], stretch(*range(1, 41)), TODAY)
    return model


def titles(model: CustomerTimelineModel, *numbers: int) -> list[str | None]:
    rows = [model.row(number) for number in numbers]
    return [row.day_title or row.title if row else None for row in rows]


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        ("abc", "abc", (3, 3, 3)),
        ("abc", "xabc", (0, 0, 1)),
        ("abc", "abxc", (2, 2, 3)),
        ("abc", "ac", (1, 2, 1)),
        ("abc", "", (0, 3, 0)),
        ("", "abc", (0, 0, 3)),
        ("aaa", "aa", (2, 3, 2)),
        ("abc", "xyz", (0, 3, 3)),
    ],
)
def test_only_what_differs_is_exchanged(old, new, part):
    start, old_end, new_end = changed_part(list(old), list(new))
    assert (start, old_end, new_end) == part
    assert old[:start] + new[start:new_end] + old[old_end:] == new


def test_a_day_can_be_read_but_not_chosen(model):
    assert titles(model, 0, 1) == ["Today", "entry 1"]
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(250)) & Qt.ItemFlag.ItemIsSelectable


def test_rows_come_by_the_stretch_when_they_are_looked_at(model, qtbot):
    asked = []
    model.stretch_wanted.connect(asked.append)
    assert titles(model, 250) == [None]
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 1
    assert len(asked[0]) == STRETCH
    assert model.row(251) is None  # asked already: not once more
    model.show_stretch(stretch(*(each.id.int for each in asked[0])))
    assert titles(model, 250) == ["entry 250"]


def test_a_new_entry_moves_the_rest_and_what_is_known_stays(model):
    inserted, removed = [], []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    places = [TODAY, key(0), *(key(number) for number in range(1, 301))]
    model.refresh(places, stretch(0, 1, 2), TODAY)
    assert (inserted, removed) == ([(1, 1)], [])
    assert titles(model, 1, 2, 30) == ["entry 0", "entry 1", "entry 29"]


def test_words_that_changed_are_painted_again_and_only_those(model):
    painted = []
    model.dataChanged.connect(lambda first, last: painted.append((first.row(), last.row())))
    rows = stretch(1, 2).rows
    model.show_stretch(Stretch(asked=(), rows=(rows[0], (key(2), TimelineRow(title="corrected")))))
    assert painted == [(2, 2)]
    assert titles(model, 2) == ["corrected"]


def test_where_an_entry_stands(model):
    assert model.number_of(EntryKind.INTERACTION, UUID(int=7)) == 7
    assert model.number_of(EntryKind.NOTE, UUID(int=7)) == -1
    assert model.entry_count() == 300


def test_qt_finds_no_fault_with_it(model, qtmodeltester):
    qtmodeltester.check(model)

"""The grouped list by real keys and a real pointer: folding, choosing many, typing ahead, moving to another group."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.grouped.people import KEYS, Person, PersonDelegate, name_of, names_of
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT
from ui.grouped.dragging import GroupedList
from ui.grouped.layout import Group
from ui.grouped.model import GroupedModel

DOWN, UP, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space


PEOPLE = [Person(name) for name in ("Anna", "Bert", "Carla", "Kai", "Karl", "Zoe", "ßen", "محمد")]
GROUPS = [
    Group(key="late", title="Late", count=3, meaning="late", takes=False),
    Group(key="today", title="Today", count=3, flagged="1 late"),
    Group(key="later", title="Later", count=2),
]


@pytest.fixture
def view(window):
    view = GroupedList(
        PersonDelegate(), window, name="People", keys=KEYS, key_of=name_of, starts_with=names_of
    )
    view.people = list(PEOPLE)

    def fetch(first, count):
        model.show_page(first, view.people[first : first + count])

    model = GroupedModel(
        fetch, view, spoken=lambda p: f"{p.name}, a person", tooltip=lambda p: p.name.upper()
    )
    view.setModel(model)
    window.setCentralWidget(view)
    view.show_groups(GROUPS, fresh=True)
    view.setFocus()
    settle(view)
    return view


def settle(view) -> None:
    for _ in range(3):
        view.viewport().repaint()
        QApplication.processEvents()


def spoken(view) -> list[str]:
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def current(view) -> str:
    return view.currentIndex().data()


def test_it_begins_on_the_first_row_and_says_its_headings(view):
    assert current(view) == "Anna, a person"
    assert [words for words in spoken(view) if "person" not in words] == [
        "Late, 3",
        "Today, 3, 1 late",
        "Later, 2",
    ]
    assert view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "ANNA"


def test_left_folds_and_right_opens_again(view, hands):
    hands.press(DOWN, Qt.Key.Key_Left)
    assert current(view) == "Late, 3, folded"
    assert view.model().rowCount() == 8
    hands.press(DOWN)
    assert current(view) == "Today, 3, 1 late"
    hands.press(UP, Qt.Key.Key_Right, DOWN)
    assert current(view) == "Anna, a person"


def test_enter_folds_on_a_heading_and_opens_a_row(view, hands, qtbot):
    opened = []
    view.opened.connect(lambda index: opened.append(index.data()))
    hands.press(UP, ENTER)
    assert view.folded() == {"late"}
    hands.press(ENTER, DOWN, ENTER)
    assert opened == ["Anna, a person"]


def test_a_click_on_a_heading_folds_it(view, qtbot):
    spot = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.folded() == {"late"}


def test_space_shift_and_the_disc_choose_many(view, hands, qtbot):
    hands.press(SPACE)
    hands.press(DOWN, with_=SHIFT)
    assert list(view.chosen()) == ["Anna", "Bert"]
    row = view.visualRect(view.model().index(3, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(24, 20))
    assert list(view.chosen()) == ["Anna", "Bert", "Carla"]
    assert [view.row_marked(number) for number in range(5)] == [False, True, True, True, False]
    hands.press(SPACE)
    assert list(view.chosen()) == ["Anna", "Bert"]
    hands.press(ESC)
    assert list(view.chosen()) == ["Carla"]


def test_shift_and_a_click_choose_all_between(view, qtbot):
    row = view.visualRect(view.model().index(6, 0)).center()
    asked = []
    view.keys_wanted.connect(lambda first, count: asked.append((first, count)))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, row)
    assert asked == [(0, 5)]


def test_all_and_a_whole_group_are_asked_for(view, hands):
    asked = []
    view.keys_wanted.connect(lambda first, count: asked.append((first, count)))
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.press(UP, SPACE)
    assert asked == [(0, 8), (0, 3)]
    view.mark_keys([person.name for person in PEOPLE])
    assert len(view.marks) == 8
    view.mark_keys([person.name for person in PEOPLE])  # a second time lets them go
    assert len(view.marks) == 0


def test_typing_finds_the_next_that_begins_so(view, hands):
    acts = []
    view.act_wanted.connect(acts.append)
    hands.press(Qt.Key.Key_Z)
    assert current(view) == "Zoe, a person"
    QTest.qWait(1100)
    hands.press(Qt.Key.Key_K, with_=SHIFT)
    hands.type("ar")
    assert current(view) == "Karl, a person"
    assert acts == []
    QTest.qWait(1100)
    hands.press(Qt.Key.Key_K)  # by itself it is the key of an act
    assert acts == ["keep"]


def test_it_stays_with_the_row_when_the_list_moves_on(view):
    view.show_row(2)
    view.people.insert(0, Person("Aaron"))
    view.show_groups([Group(key="late", title="Late", count=4), *GROUPS[1:]], fresh=False)
    settle(view)
    assert current(view) == "Bert, a person"


def test_what_takes_the_place_of_a_row_that_went_is_the_current_one(view):
    view.show_row(2)
    view.people.remove(Person("Bert"))
    view.show_groups([Group(key="late", title="Late", count=2), *GROUPS[1:]], fresh=False)
    settle(view)
    assert current(view) == "Carla, a person"
    view.show_row(view.model().rowCount() - 1)
    view.people.pop()
    view.show_groups(
        [Group(key="late", title="Late", count=2), GROUPS[1], Group(key="later", title="", count=1)],
        fresh=False,
    )
    settle(view)
    assert current(view) == "ßen, a person"


def test_keys_move_a_row_to_the_next_group_that_takes_it(view, hands):
    moves = []
    view.move_wanted.connect(lambda key, values: moves.append((key, list(values))))
    hands.press(DOWN, with_=CTRL | SHIFT)
    view.show_row(5)
    hands.press(UP, with_=CTRL | SHIFT)  # nothing can be made late
    hands.press(DOWN, with_=CTRL | SHIFT)
    assert moves == [("today", ["Anna"]), ("later", ["Kai"])]


def test_what_is_dropped_on_a_group_goes_there_unless_it_is_there(view):
    moves = []
    view.move_wanted.connect(lambda key, values: moves.append((key, list(values))))
    later = view.visualRect(view.model().index(9, 0)).center()
    late = view.visualRect(view.model().index(2, 0)).center()
    assert view._group_at(late) is None
    group = view._group_at(later)
    view.drop_on(group)
    assert moves == [("later", ["Anna"])]

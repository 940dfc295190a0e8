"""Long lists: rows of one height, columns that give way, sorting by their names, opening by key and click."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF

from ui.painting import ChipSpec, chip_size
from ui.widgets.columns import (
    Column,
    ListRow,
    beyond,
    fit_columns,
    leave_room,
    place_columns,
    seen_columns,
    slide_columns,
)
from ui.widgets.gallery_pieces import COLUMNS, sample_list_rows
from ui.widgets.header_bar import HeaderBar, HeaderButton
from ui.widgets.paged_list import ListRowModel, PagedList
from ui.widgets.row_delegate import ROW_HEIGHT, RowDelegate, second_words

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot) -> PagedList:
    view = PagedList(RowDelegate(COLUMNS), name="Customers")
    qtbot.addWidget(view)
    view.resize(900, 550)
    model = ListRowModel(parent=view)
    model.restart_with(sample_list_rows(1000))
    view.setModel(model)
    view.show()
    view.activateWindow()
    return view


def test_rows_lie_where_they_say(view):
    view.verticalScrollBar().setValue(12_345)
    for row in (225, 230, 233):
        rect = view.visualRect(view.model().index(row, 0))
        assert rect.height() == ROW_HEIGHT
        assert view.indexAt(rect.center()).row() == row
    assert not view.indexAt(QPoint(5, -1_000_000)).isValid()


def test_arrows_pages_and_ends(view, qtbot):
    view.setFocus()
    moves = (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 10),
        (Qt.Key.Key_End, 999),
        (Qt.Key.Key_Up, 998),
        (Qt.Key.Key_Home, 0),
    )
    for key, expected in moves:
        qtbot.keyClick(view, key)
        assert view.currentIndex().row() == expected
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_where_the_list_gets_lower_the_row_the_keyboard_is_on_stays_in_sight(view):
    view.show_row(9)
    assert view.verticalScrollBar().value() == 0
    view.resize(900, 330)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    view.verticalScrollBar().setValue(0)
    view.resize(900, 300)
    assert view.verticalScrollBar().value() == 0, "what was scrolled away on purpose stays away"


def test_enter_and_a_click_open(view, qtbot):
    view.show_row(3)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].row() == 3
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(5, 0)).center())
    assert told.args[0].row() == 5
    assert view.current_row().title == "Wu Lin Bakery"


def test_pointing_at_a_row_shows_it(view, qtbot):
    spot = view.visualRect(view.model().index(4, 0)).adjusted(0, 2, 0, -3).topLeft() + QPoint(400, 0)
    before = view.viewport().grab().toImage().pixelColor(spot)
    qtbot.mouseMove(view.viewport(), spot)
    assert view.viewport().grab().toImage().pixelColor(spot) != before


def test_a_row_is_read_out_whole(view):
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "Customers"
    assert spoken.child(0).text(QAccessible.Text.Name) == (
        "Maria Gomez. Gomez Interiors · +1 404 555 0148. insurance claim. referral. 1 days ago. 21 h late"
    )


def test_a_hundred_thousand_rows_are_fetched_by_the_page(qtbot):
    asked = []
    view = PagedList(RowDelegate(COLUMNS), name="Customers")
    qtbot.addWidget(view)
    view.resize(900, 550)
    model = ListRowModel(lambda first, count: asked.append((first, count)), view)
    view.setModel(model)
    model.restart(100_000)
    view.show()
    waiting = view.grab().toImage()
    qtbot.waitUntil(lambda: asked == [(0, 100)])
    model.show_page(0, sample_list_rows(100))
    assert view.grab().toImage() != waiting
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()
    qtbot.waitUntil(lambda: asked[-1] == (99_900, 100))


def test_columns_give_way_from_the_least_important(look):
    def keys(width: int) -> list[str]:
        return [column.key for column, _ in place_columns(COLUMNS, width)]

    assert keys(900) == ["name", "tags", "last", "open"]
    assert keys(560) == ["name", "last", "open"]
    assert keys(430) == ["name", "open"]
    assert keys(200) == ["name"]
    placed = place_columns(COLUMNS, 900)
    for (_, left), (_, right) in itertools.pairwise(placed):
        assert left.right() < right.left()
    assert placed[-1][1].right() < 900


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("words", ["today", "Thu 26 Nov 08:00", "Donnerstag, 26. November, 08:00"])
def test_a_chip_that_stays_whole_takes_what_it_needs_and_the_words_before_it_what_is_over(look, words, scale):
    look.set_scale(scale)
    columns = (
        Column(key="words", title="Promise"),
        Column(key="due", title="Due", width=118, figures=True, whole=True),
        Column(key="acts", title="", width=60),
    )
    width = 480 * scale
    before = [box for _, box in place_columns(columns, width)]
    first, due, acts = (
        box
        for _, box in leave_room(
            place_columns(columns, width), {"due": (ChipSpec(text=words, meaning="due"),)}
        )
    )
    assert due.width() == chip_size(ChipSpec(text=words)).width()
    assert (first.left(), due.right(), acts) == (before[0].left(), before[1].right(), before[2])
    assert first.right() == due.left() - 12


def test_a_column_between_keeps_its_place_when_a_chip_needs_more(look):
    columns = (
        Column(key="words", title="Promise"),
        Column(key="owner", title="Who", width=130),
        Column(key="due", title="Due", width=60, whole=True),
    )
    placed = place_columns(columns, 600)
    chip = ChipSpec(text="Thu 26 Nov 08:00")
    first, owner, due = (box for _, box in leave_room(placed, {"due": (chip,)}))
    assert first == placed[0][1]
    assert owner.left() == placed[1][1].left()
    assert owner.right() == due.left() - 12
    assert due.width() == chip_size(chip).width()


def test_the_parts_of_a_second_line_give_way_whole_from_the_end(look):
    row = ListRow(title="Call back", second=("Maria Gomez", "yesterday 12:00", "promised by you, 1 min ago"))
    measured = QFontMetricsF(look.font("small"))

    def said(room: float) -> str:
        return second_words(row, room, measured)

    whole = "Maria Gomez · yesterday 12:00 · promised by you, 1 min ago"
    assert said(measured.horizontalAdvance(whole)) == whole
    assert said(measured.horizontalAdvance(whole) - 1) == "Maria Gomez · yesterday 12:00"
    assert said(120) == "Maria Gomez"
    assert said(10) == "Maria Gomez"
    assert row.spoken() == f"Call back. {whole}"


def test_a_header_sorts_and_turns_round(qtbot):
    bar = HeaderBar(COLUMNS)
    qtbot.addWidget(bar)
    bar.resize(900, 32)
    bar.show()
    told = []
    bar.sorted_by.connect(lambda key, descending: told.append((key, descending)))
    buttons = {each.column.key: each for each in bar.findChildren(HeaderButton)}
    qtbot.mouseClick(buttons["last"], LEFT)
    qtbot.mouseClick(buttons["last"], LEFT)
    qtbot.mouseClick(buttons["name"], LEFT)
    qtbot.mouseClick(buttons["tags"], LEFT)  # cannot be sorted by
    assert told == [("last", False), ("last", True), ("name", False)]
    assert "sorted" in buttons["name"].accessibleName()
    assert buttons["last"].accessibleName() == "Last contact"


def test_names_stand_over_their_columns_from_either_side(qtbot):
    bar = HeaderBar(COLUMNS, right_gap=10)
    qtbot.addWidget(bar)
    bar.resize(910, 32)
    bar.show()
    button = next(each for each in bar.findChildren(HeaderButton) if each.column.key == "name")
    assert button.x() == 16
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.retheme()
    assert button.geometry().right() == 910 - 16 - 1


def test_scaled_rows_are_higher_and_still_agree(view, look):
    look.set_scale(1.5)
    rect = view.visualRect(view.model().index(3, 0))
    assert rect.height() == 83
    assert view.indexAt(rect.center()).row() == 3


def test_columns_that_slide_keep_their_widths_and_the_first_its_place(look):
    assert beyond(COLUMNS, 900) == 0
    assert [column.key for column, _ in slide_columns(COLUMNS, 430)] == ["name", "tags", "last", "open"]
    far = beyond(COLUMNS, 430)
    assert far > 0
    placed = dict(slide_columns(COLUMNS, 430, far))
    assert placed[COLUMNS[0]].left() == 16
    assert placed[COLUMNS[-1]].right() == pytest.approx(430 - 16, abs=1)
    seen = [column.key for column, _ in seen_columns(COLUMNS, 430, far)]
    assert seen[0] == "name"
    assert seen[-1] == "open"
    assert "tags" not in seen
    assert beyond((), 430) == 0


SHRINKING = (
    Column(key="name", title="Name"),
    Column(key="due", title="Next promise", width=160, least=126, important=2, gives_way=True),
    Column(key="last", title="Last contact", width=110, least=100, important=1, gives_way=True),
    Column(key="tags", title="Tags", width=150, least=110, gives_way=True),
)


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_columns_become_narrower_before_the_least_important_goes_and_nothing_slides(look, scale):
    look.set_scale(scale)

    def widths(width: int) -> dict[str, int]:
        return {c.key: round(wide / scale) for c, wide in fit_columns(SHRINKING, width * scale)}

    wide = widths(900)
    assert wide.pop("name") > 400
    assert wide == {"due": 160, "last": 110, "tags": 150}
    tight = widths(650)
    assert set(tight) == {"name", "due", "last", "tags"}
    assert 126 < tight["due"] < 160
    assert tight["name"] == pytest.approx(220, abs=12)
    assert list(widths(560)) == ["name", "due", "last"]
    assert list(widths(450)) == ["name", "due"]
    assert list(widths(300)) == ["name"]
    for width in range(300, 1000, 7):
        assert beyond(SHRINKING, width * scale) <= 1


def test_columns_that_somebody_chose_shrink_and_then_slide(look):
    chosen = tuple(replace(column, gives_way=False) for column in SHRINKING)
    assert beyond(chosen, 650) == 0
    assert beyond(chosen, 560) > 0
    assert [column.key for column, _ in slide_columns(chosen, 300)] == ["name", "due", "last", "tags"]


def test_a_sliding_list_scrolls_sideways_and_paints_less(qtbot):
    delegate = RowDelegate(COLUMNS, slides=True)
    view = PagedList(delegate, name="Customers")
    qtbot.addWidget(view)
    view.resize(430, 300)
    model = ListRowModel(parent=view)
    model.restart_with(sample_list_rows(20))
    view.setModel(model)
    view.show()
    before = view.grab().toImage()
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert delegate.offset == view.horizontalScrollBar().value() > 0
    assert view.grab().toImage() != before
    name = view.visualRect(model.index(0, 0))
    name.setWidth(150)
    slid = view.viewport().grab(name).toImage()
    view.horizontalScrollBar().setValue(0)
    assert view.viewport().grab(name).toImage() == slid


def test_a_header_that_slides_brings_a_name_into_sight(qtbot):
    bar = HeaderBar(COLUMNS, slides=True, editable=True)
    qtbot.addWidget(bar)
    bar.resize(430, 32)
    bar.show()
    bar.activateWindow()
    bar.slide_wanted.connect(bar.set_offset)
    first = bar.button("name")
    first.setFocus()
    for key in ("tags", "last", "open"):
        qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Right)
        assert bar.button(key).isVisible()
        right = bar.button(key).mapTo(bar, bar.button(key).rect().topRight()).x()
        assert right <= 430

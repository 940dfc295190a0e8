"""Chips and the bar of them: one is chosen, arrows move, and Tab stops once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.painting import ChipSpec, chip_size
from ui.widgets.chips import Chip, ChipBar, FilterChip

KINDS = [("all", "Everything"), ("calls", "Calls"), ("mail", "E-mail")]


@pytest.fixture
def bar(qtbot) -> ChipBar:
    bar = ChipBar(KINDS, name="Show")
    qtbot.addWidget(bar)
    bar.show()
    return bar


def chip(bar: ChipBar, key: str) -> FilterChip:
    return next(each for each in bar.findChildren(FilterChip) if each.key == key)


def test_the_first_is_chosen_from_the_start(bar):
    assert bar.key() == "all"
    assert chip(bar, "all").isChecked()


def test_a_click_chooses_and_tells_once(bar, qtbot):
    told = []
    bar.chosen.connect(told.append)
    qtbot.mouseClick(chip(bar, "calls"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chip(bar, "calls"), Qt.MouseButton.LeftButton)
    assert (bar.key(), told) == ("calls", ["calls"])


def test_choosing_by_program_tells_nobody(bar, qtbot):
    with qtbot.assertNotEmitted(bar.chosen):
        bar.choose("mail")
    assert chip(bar, "mail").isChecked()


def test_arrows_move_the_choice(bar, qtbot):
    chip(bar, "all").setFocus()
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.keyClick(chip(bar, "all"), Qt.Key.Key_Right)
    assert told.args == ["calls"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_go_on_in_the_next_row_and_stop_at_the_ends(bar, qtbot, direction):
    bar.setLayoutDirection(direction)
    bar.setFixedWidth(110)
    qtbot.wait(0)
    forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if direction is Qt.LayoutDirection.RightToLeft:
        forth, back = back, forth
    assert len({chip(bar, key).y() for key, _ in KINDS}) > 1
    seen = []
    for key in (forth, forth, forth, back, back, back):
        qtbot.keyClick(chip(bar, bar.key()), key)
        seen.append(bar.key())
    assert seen == ["calls", "mail", "mail", "calls", "all", "all"]


def test_tab_reaches_only_the_chosen_one(bar):
    bar.choose("calls")
    reachable = [
        each.key for each in bar.findChildren(FilterChip) if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reachable == ["calls"]


def test_new_choices_keep_the_chosen_one_where_it_still_is(bar):
    bar.choose("mail")
    bar.set_choices([("mail", "E-mail"), ("files", "Files")])
    assert bar.key() == "mail"
    bar.set_choices([("all", "Everything")])
    assert bar.key() == "all"


def test_chips_wrap_where_it_is_narrow(bar):
    bar.resize(120, 100)
    tops = {bar.findChildren(FilterChip)[i].y() for i in range(3)}
    assert len(tops) > 1
    assert bar.heightForWidth(120) > bar.heightForWidth(600)


def test_a_chip_is_twenty_high_and_as_wide_as_its_word(qtbot):
    short, long = chip_size(ChipSpec(text="late")), chip_size(ChipSpec(text="21 hours late"))
    assert short.height() == long.height() == 20
    assert short.width() < long.width()
    label = Chip("21 h late", "late")
    qtbot.addWidget(label)
    assert label.sizeHint() == chip_size(ChipSpec(text="21 h late", meaning="late"))


def test_new_choices_keep_the_keyboard_on_the_bar(bar, qtbot):
    chip(bar, "all").setFocus()
    bar.set_choices([("all", "Everything, 3"), ("calls", "Calls, 2")])
    assert chip(bar, "all").hasFocus()

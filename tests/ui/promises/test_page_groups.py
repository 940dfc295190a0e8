"""The promises page: its groups, many promises at once, moves between groups, and views kept under a name."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from advocate.domain.promise import PromiseFilter, PromiseState
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, SHIFT
from tests.ui.promises.pages import headings, overlay, said, shown, words
from tests.ui.stage import seen
from ui.promises.page import PromisesPage
from ui.promises.question import Question, question_from

K, R = Qt.Key.Key_K, Qt.Key.Key_R


def test_groups_stand_in_order_and_fold(page, some, hands, advocate):
    shown(page, "open")
    assert headings(page) == ["Late 1", "Today 2", "Tomorrow 0", "This week 1", "Next week 0", "Later 1"]
    hands.press(Qt.Key.Key_Left)
    assert page.list.folded() == {"late"}
    again = PromisesPage(page.runner, page)
    shown(again, "open")
    assert again.list.folded() == {"late"}


def test_groups_by_owner_department_and_customer(page, make, advocate, maria):
    dispatch = advocate.team.add_department("Dispatch").made
    advocate.team.add_department("Claims")
    advocate.team.add_member("Sam Reed")
    make("Mine", 5)
    make("Late", -5)
    make("Theirs", 6, department_id=dispatch)
    make("Tom’s", 7, to=factories.customer(advocate, name="Tom Price"))
    shown(page, "open")
    page.filters.by.chosen.emit("owner")
    assert words(page) == ["Late", "Mine", "Tom’s", "Theirs"]
    assert headings(page) == ["Priya Natarajan 3", "Sam Reed 0", "Nobody in particular 1"]
    assert page.list.rows.index(0, 0).data() == "Priya Natarajan, 3, 1 late"
    page.filters.by.chosen.emit("department")
    assert headings(page) == ["Claims 0", "Dispatch 1", "Nobody in particular 3"]
    page.filters.by.chosen.emit("customer")
    assert headings(page) == ["Maria Gomez 3", "Tom Price 1"]


def test_a_row_goes_to_another_day_by_key_and_by_drop_with_a_word_to_the_customer(
    page, some, advocate, hands, runner, window
):
    shown(page, "open")
    page.list.show_row(page.list.rows.layout_of.row_of_item(1))
    assert page.list.promise().words == "Evening update"
    hands.press(Qt.Key.Key_Down, with_=CTRL | SHIFT)
    asked = overlay(window)
    assert asked.accessibleName() == "Another time"
    assert asked.due.text() == "tomorrow 16:41"
    assert advocate.promises.get_promise(some["today"]).state is PromiseState.OPEN, "nothing moves silently"
    hands.press(ENTER)
    words(page)
    old = advocate.promises.get_promise(some["today"])
    assert old.state is PromiseState.RENEGOTIATED
    moved = next(
        each for each in advocate.promises.list_promises(PromiseFilter()) if each.replaces_id == old.id
    )
    assert moved.due.end == MORNING + timedelta(hours=31)
    assert hands.focus() is page.list
    page.list.seek(moved.id)
    words(page)
    later = next(group for group in page.list.grouped().groups if group.title == "Later")
    page.list.drop_on(later)
    due = overlay(window).due.value()
    assert (due.end.weekday(), due.end.hour) == (0, moved.due.end.hour)
    hands.press(ENTER)
    runner.command(page, lambda app: app.history.undo())
    assert advocate.promises.get_promise(moved.id).state is PromiseState.OPEN


def test_what_is_late_is_broken_and_promised_anew(page, some, advocate, hands, window):
    shown(page, "late")
    hands.press(R)
    assert "counts as broken, and is promised anew" in seen(overlay(window))
    hands.type("tomorrow 9:00")
    hands.press(ENTER)
    hands.press(ENTER)
    assert "Why was it late?" in overlay(window).why.reason.error()
    hands.alt("1")
    hands.press(ENTER)
    old = advocate.promises.get_promise(some["late"])
    assert (old.state, old.reason) == (PromiseState.BROKEN, "We ran out of time.")
    assert old.moved_to.start == MORNING + timedelta(hours=23, minutes=19)


def test_many_are_moved_and_those_that_are_late_are_counted(page, some, advocate, hands, window):
    shown(page, "open")
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.press(R)
    assert "1 of these 5 are late" in seen(overlay(window))
    hands.type("next monday 9:00")
    hands.press(ENTER)
    hands.type("Flood in the hall")
    hands.press(ENTER)
    assert len({each.due for each in advocate.promises.list_promises(PromiseFilter())}) == 1
    states = [advocate.promises.get_promise(some[name]).state for name in ("late", "today")]
    assert states == [PromiseState.BROKEN, PromiseState.RENEGOTIATED]
    advocate.history.undo()
    assert advocate.promises.get_promise(some["late"]).state is PromiseState.OPEN


def test_a_row_goes_to_a_colleague_and_to_a_department(page, make, advocate, hands):
    dispatch = advocate.team.add_department("Dispatch").made
    sam = advocate.team.add_member("Sam Reed").made
    promise = make("Mine", 5)
    shown(page, "open")
    page.filters.by.chosen.emit("owner")
    words(page)
    page.list.setFocus()
    hands.press(Qt.Key.Key_Down, with_=CTRL | SHIFT)
    assert advocate.promises.get_promise(promise).owner_id == sam
    page.filters.by.chosen.emit("department")
    words(page)
    hands.press(Qt.Key.Key_Up, with_=CTRL | SHIFT)
    given = advocate.promises.get_promise(promise)
    assert (given.owner_id, given.department_id) == (None, dispatch)


def test_many_are_kept_in_one_step(page, some, advocate, hands, runner):
    shown(page, "open")
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert "2 chosen" in seen(page.bar)
    hands.press(K, ENTER)
    assert words(page) == ["Letter", "Samples", "Measure again"]
    assert len(page.list.marks) == 0
    assert hands.focus() is page.list
    runner.command(page, lambda app: app.history.undo())
    assert len(words(page)) == 5


def test_all_are_given_to_a_colleague_found_by_typing(page, some, advocate, hands, window):
    sam = advocate.team.add_member("Sam Reed").made
    shown(page, "open")
    hands.press(Qt.Key.Key_A, with_=CTRL)
    assert "5 chosen" in seen(page.bar)
    hands.press(Qt.Key.Key_G)
    hands.type("sam")
    hands.press(ENTER)
    assert {each.owner_id for each in advocate.promises.list_promises(PromiseFilter())} == {sam}


def test_many_get_another_time_in_one_step(page, some, advocate, hands, runner):
    shown(page, "open")
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.press(Qt.Key.Key_D)
    hands.type("tomorrow 15:00")
    hands.save()
    assert {each.due.end for each in advocate.promises.list_promises(PromiseFilter())} == {
        MORNING + timedelta(hours=29, minutes=19)
    }
    assert headings(page)[:3] == ["Today 0", "Tomorrow 5", "This week 0"]
    runner.command(page, lambda app: app.history.undo())
    assert headings(page)[0] == "Late 1"


def test_words_find_and_what_fits_nothing_says_so(page, some, advocate, hands, qtbot):
    make_tom = factories.customer(advocate, name="Tom Price")
    factories.promise(advocate, make_tom, words="Bring the key")
    shown(page, "open")
    page.filters.find_words()
    hands.type("price")
    hands.press(ENTER)
    assert sorted(words(page)) == ["Bring the key", "Price of the oak"]
    hands.type("less")
    hands.press(ENTER)
    assert "None of them fits" in page.empty.accessibleName()
    qtbot.mouseClick(page.empty.all_button, Qt.MouseButton.LeftButton)
    assert len(words(page)) == 6


def test_it_is_as_it_was_left(page, some, advocate, hands):
    shown(page)
    page.filters.chips.choose("open")
    page.filters.chips.chosen.emit("open")
    page.filters.by.chosen.emit("customer")
    again = PromisesPage(page.runner, page)
    shown(again)
    assert again.filters.chips.key() == "open"
    assert headings(again) == ["Maria Gomez 5"]


@pytest.mark.parametrize("left", ["", "no JSON", "[1]", '{"key": "gone", "member": "nobody", "by": 7}'])
def test_what_was_left_long_ago_and_makes_no_sense_is_left_out(left):
    assert question_from(left) == Question()


def test_a_view_is_saved_gone_to_renamed_and_removed(page, some, advocate, hands, window, runner):
    shown(page, "late")
    page.views.save_as()
    hands.type("Late ones")
    hands.press(ENTER)
    assert page.filters.views_button.label() == "Late ones"
    page.filters.chips.choose("ended")
    page.filters.chips.chosen.emit("ended")
    assert page.filters.views_button.label() == "Views"
    menu = page.views.make_menu()
    assert [action.text() for action in menu.actions() if action.text()] == ["Late ones", "Save view…"]
    menu.actions()[0].trigger()
    assert words(page) == ["Price of the oak"]
    menu = page.views.make_menu()
    menu.actions()[-1].trigger()
    assert advocate.views.list_views("promises") == ()
    assert page.filters.views_button.label() == "Views"


@pytest.mark.parametrize("name", ["W" * 200, "👩🏽‍🔧" * 40, "فاطمة " * 30])
def test_every_name_has_its_place(page, make, advocate, name, window):
    advocate.team.add_member(name)
    make("x" * 190, -3, to=factories.customer(advocate, name=name))
    window.resize(904, 540)
    shown(page, "open")
    page.filters.by.chosen.emit("customer")
    words(page)
    page.grab()
    assert page.filters.owner.geometry().right() <= page.width()


def test_what_was_just_promised_is_the_current_one(page, some, hands, advocate):
    shown(page, "open")
    page.make_button.click()
    hands.type("gomez")
    hands.press(ENTER)
    hands.type("call back tomorrow 9:00")
    hands.save()
    words(page)
    assert page.list.promise().words == "call back"
    assert "Call back." in said(page, 3)


def test_it_is_gone_to_with_a_question(page, make, advocate):
    sam = advocate.team.add_member("Sam Reed").made
    make("Mine", -1)
    make("Sam’s", -2, owner_id=sam)
    assert shown(page, Question(key="late", member=str(sam))) == ["Sam’s"]
    assert page.filters.owner.box.currentText() == "Sam Reed"


def test_one_after_the_other_gets_another_time(page, make, hands):
    for number in range(3):
        make(f"Late {number}", -9 + number)
    shown(page, "open")
    hands.press(Qt.Key.Key_D)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("tomorrow 15:00")
    hands.save()
    assert words(page) == ["Late 1", "Late 2", "Late 0"]
    assert page.list.promise().words == "Late 1"  # the next one, not the one that went
    assert hands.focus() is page.list

"""The promises page: what is asked for, what is shown, and every act by its key."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import MemberId
from advocate.domain.promise import PromiseFilter, PromiseState
from tests.ui.overlays import ENTER, ESC, TAB
from tests.ui.promises.pages import labels, overlay, said, shown, words
from ui.calls.member_choice import Someone
from ui.promises.act_table import BREAK, GIVE, KEEP, MOVE, RELEASE, REOPEN, SNOOZE
from ui.promises.page import PromisesPage

K, C, B, X, U = Qt.Key.Key_K, Qt.Key.Key_C, Qt.Key.Key_B, Qt.Key.Key_X, Qt.Key.Key_U


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("late", ["Price of the oak"]),
        ("today", ["Evening update", "Letter"]),
        ("week", ["Samples"]),
        ("later", ["Measure again"]),
        ("open", ["Price of the oak", "Evening update", "Letter", "Samples", "Measure again"]),
        ("ended", ["Call back"]),
        ("kept", ["Call back"]),
        ("kept_late", []),
    ],
)
def test_each_question_has_its_answer(page, some, key, expected):
    assert shown(page, key) == expected


def test_counts_stand_on_the_chips_and_beside_the_title(page, some):
    shown(page)
    assert labels(page) == ["Late 1", "Due today 2", "Next 7 days 1", "Later 1", "Open 5", "Ended 1"]
    assert page.summary.text() == "1 late · 2 due today", "alone it is clear whose"


def test_where_there_are_others_it_says_whose_are_counted(page, some, advocate):
    sam = MemberId(advocate.team.add_member("Sam Okafor").made)
    shown(page)
    assert page.summary.text() == "Everyone’s · 1 late · 2 due today"
    page.filters.owner.chosen.emit(Someone(member_id=sam))
    assert page.summary.text() == "Sam Okafor · nothing late · nothing more due today"
    page.filters.owner.chosen.emit(Someone(member_id=advocate.member.id))
    assert page.summary.text() == "Mine · 1 late · 2 due today"


def test_it_begins_with_what_is_most_pressing(page, some, advocate):
    assert shown(page) == ["Price of the oak"]
    other = PromisesPage(page.runner, page)
    advocate.promises.keep(some["late"])
    assert shown(other) == ["Evening update", "Letter"]


def test_k_keeps_and_undo_brings_back(page, some, advocate, hands, runner):
    shown(page, "open")
    hands.press(K, ENTER)
    assert advocate.promises.get_promise(some["late"]).state is PromiseState.KEPT
    assert words(page)[0] == "Evening update"
    assert hands.focus() is page.list
    assert page.list.promise().words == "Evening update"
    assert labels(page)[0] == "Late"
    runner.command(page, lambda app: app.history.undo())
    assert words(page)[0] == "Price of the oak"


def test_the_keyboard_stays_in_the_list_until_it_is_empty(page, some, hands, advocate):
    shown(page, "today")
    hands.press(K)
    assert words(page) == ["Letter"]
    hands.press(K)
    assert words(page) == []
    assert page.empty.isVisible()
    assert "Nothing more is due today" in page.empty.accessibleName()
    assert hands.focus() is page.make_button


def test_a_second_k_before_the_list_has_moved_on_does_nothing(page, some, advocate):
    failures = []
    page.runner.command_failed.connect(failures.append)
    shown(page, "open")
    promise = page.list.promise()
    page._acts._acting.add(promise.id)  # the first is on its way
    page.list.act_wanted.emit(KEEP)
    QApplication.processEvents()
    assert failures == []


def test_c_changes(page, some, window, advocate, hands):
    shown(page, "late")
    hands.press(C)
    hands.press(Qt.Key.Key_End)
    hands.type(", delivered, tomorrow 10:00")
    hands.save()
    changed = advocate.promises.get_promise(some["late"])
    assert changed.words == "Price of the oak, delivered, tomorrow 10:00"  # it has a time already
    assert hands.focus() is page.list


def test_k_on_a_late_one_asks_why_and_esc_leaves_it_open(page, some, window, advocate, hands):
    shown(page, "open")
    hands.press(K)
    assert overlay(window).accessibleName() == "Kept late"
    hands.press(ESC)
    assert advocate.promises.get_promise(some["late"]).state is PromiseState.OPEN
    hands.press(K)
    hands.type("The van broke down")
    hands.press(TAB)
    hands.type("Sorry, here it is")
    hands.press(ENTER)
    kept = advocate.promises.get_promise(some["late"])
    assert (kept.state, kept.reason, kept.told) == (
        PromiseState.KEPT, "The van broke down", "Sorry, here it is",
    )  # fmt: skip


def test_b_asks_why_and_x_lets_go(page, some, window, advocate, hands):
    shown(page, "open")
    hands.press(B)
    hands.save()
    assert "Choose a reason" in overlay(window).why.reason.error()
    hands.type("We ran out of time")
    hands.save()
    broken = advocate.promises.get_promise(some["late"])
    assert (broken.state, broken.reason) == (PromiseState.BROKEN, "We ran out of time")
    assert words(page)[0] == "Evening update"
    hands.press(X)
    hands.save()
    assert advocate.promises.get_promise(some["today"]).state is PromiseState.RELEASED


def test_o_opens_again(page, some, advocate, hands):
    shown(page, "ended")
    hands.press(K)  # not for one that has ended
    assert advocate.promises.get_promise(some["kept"]).state is PromiseState.KEPT
    hands.press(U)
    assert advocate.promises.get_promise(some["kept"]).state is PromiseState.OPEN


def test_enter_and_a_double_click_lead_to_the_customer(page, some, maria, hands, qtbot):
    gone = []
    page.go_to.connect(lambda place, argument: gone.append((place, argument)))
    shown(page, "open")
    hands.press(ENTER)
    viewport = page.list.viewport()
    row = page.list.rows.layout_of.row_of_item(1)
    second = page.list.visualRect(page.list.rows.index(row, 0)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=second)
    assert page.list.promise().words == "Evening update"
    assert len(gone) == 1  # one click only chooses
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=second)
    assert gone == [("customer", maria)] * 2


def test_the_buttons_do_what_the_keys_do(page, some, advocate, hands, qtbot):
    shown(page, "open")
    visible = [act for act, button in page.bar.buttons.items() if button.isVisible()]
    assert visible == [KEEP, MOVE, SNOOZE, GIVE, RELEASE, BREAK]
    assert page.bar.buttons[KEEP].accessibleName() == "Kept: Price of the oak"
    qtbot.mouseClick(page.bar.buttons[KEEP], Qt.MouseButton.LeftButton)
    hands.press(ENTER)
    assert advocate.promises.get_promise(some["late"]).state is PromiseState.KEPT
    shown(page, "ended")
    assert page.bar.buttons[REOPEN].isVisible()
    assert not page.bar.buttons[KEEP].isVisible()


def test_mine_a_departments_and_everyones(page, make, advocate, hands):
    dispatch = advocate.team.add_department("Dispatch").made
    make("Mine", 5)
    make("Theirs", 6, department_id=dispatch)
    assert shown(page, "open") == ["Mine", "Theirs"]
    assert [page.filters.owner.box.itemText(n) for n in range(page.filters.owner.box.count())] == [
        "Everyone’s",
        "Mine",
        "Departments",
        "Dispatch",
    ]
    page.filters.owner.box.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert words(page) == ["Mine"]
    hands.press(Qt.Key.Key_Down)
    assert words(page) == ["Theirs"]
    assert labels(page)[4] == "Open 1"


def test_alone_without_departments_there_is_nothing_to_choose(page, some):
    shown(page)
    assert not page.filters.owner.isVisible()


def test_an_empty_page_teaches_and_offers_the_first_promise(page, window, hands):
    assert shown(page) == []
    assert "No promise yet" in page.empty.accessibleName()
    assert hands.focus() is page.make_button
    hands.press(Qt.Key.Key_Space)
    assert overlay(window).accessibleName() == "Make a promise"
    hands.press(ESC)
    assert hands.focus() is page.make_button


def test_nothing_late_is_worth_saying(page, make):
    make("Later", 9)
    shown(page, "late")
    assert "Nothing is late" in page.empty.accessibleName()


def test_late_grows_with_the_clock(page, make, clock):
    make("Soon", 1)
    assert shown(page, "late") == []
    clock.pass_time(timedelta(hours=2))
    page._on_minute()
    assert words(page) == ["Soon"]
    assert "1 h late" in said(page)


def test_a_row_says_all_of_it(page, some):
    shown(page, "late")
    assert said(page) == (
        "Price of the oak. Maria Gomez. 21 h late. you. yesterday 12:41 · promised by you, just now"
    )


def test_a_thousand_are_asked_for_page_by_page(page, advocate, make, hands):
    for number in range(130):
        make(f"Promise {number:03}", number + 1)
    asked = []
    query = page.runner.query

    def counting(owner, key, *rest):
        asked.append(key)
        query(owner, key, *rest)

    page.runner.query = counting
    page.shown_to_user("open")
    page.focus_first()
    QApplication.processEvents()
    assert asked[-1] == "standing"  # the first page comes with the answer
    hands.press(Qt.Key.Key_End, Qt.Key.Key_Up)
    page.list.viewport().repaint()
    QApplication.processEvents()
    assert page.list.promise().words == "Promise 129"
    assert [key for key in asked if key.startswith("page")] == ["page 100"]
    assert advocate.promises.count_promises(PromiseFilter()) == page.list.rows.layout_of.items == 130

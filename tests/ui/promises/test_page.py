"""The promises page: what is asked for, what is shown, and every act by its key."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import Due, PromiseFilter, PromiseState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT
from tests.ui.stage import seen
from ui.calls.form_overlay import FormOverlay
from ui.promises.act_table import BREAK, DUE, GIVE, KEEP, RELEASE, REOPEN
from ui.promises.page import PromisesPage
from ui.promises.question import Question, question_from
from ui.widgets.chips import FilterChip

K, C, B, R, O = Qt.Key.Key_K, Qt.Key.Key_C, Qt.Key.Key_B, Qt.Key.Key_R, Qt.Key.Key_O  # noqa: E741


@pytest.fixture
def maria(advocate):
    return factories.customer(advocate)


@pytest.fixture
def make(advocate, maria):
    """A promise due so many hours from now."""

    def make(words: str, hours: float, **named):
        due = named.pop("due", Due.at(MORNING + timedelta(hours=hours), ZONE))
        return factories.promise(advocate, named.pop("to", maria), words=words, due=due, **named)

    return make


@pytest.fixture
def some(make, advocate):
    """One promise for every question the page asks."""
    return {
        "late": make("Price of the oak", -21),
        "today": make("Evening update", 7),
        "day": make("Letter", 0, due=Due.on(MORNING.date(), ZONE)),
        "week": make("Samples", 50),
        "later": make("Measure again", 24 * 20),
        "kept": kept(advocate, make("Call back", 3)),
    }


def kept(advocate, promise_id):
    advocate.promises.keep(promise_id)
    return promise_id


@pytest.fixture
def page(window, runner) -> PromisesPage:
    page = PromisesPage(runner, window)
    window.setCentralWidget(page)
    runner.changed.connect(page.records_changed)
    return page


def shown(page: PromisesPage, argument: object = None) -> list[str]:
    """Go to the page, and the words of its rows."""
    page.shown_to_user(argument)
    page.focus_first()
    return words(page)


def words(page: PromisesPage) -> list[str]:
    QApplication.processEvents()
    page.list.viewport().repaint()  # the view asks for what it shows
    QApplication.processEvents()
    model = page.list.rows
    for _ in range(2):
        rows = [model.item(number) for number in range(model.layout_of.items)]
        QApplication.processEvents()
    return [row.words for row in rows]


def headings(page: PromisesPage) -> list[str]:
    model = page.list.rows
    found = (model.layout_of.heading_at(row) for row in range(model.layout_of.rows))
    return [f"{each.group.title} {each.group.count}" for each in found if each is not None]


def said(page: PromisesPage, number: int = 0) -> str:
    """What a screen reader says for that promise."""
    model = page.list.rows
    return model.index(model.layout_of.row_of_item(number), 0).data(Qt.ItemDataRole.AccessibleTextRole)


def labels(page: PromisesPage) -> list[str]:
    return [chip.label() for chip in page.filters.chips.findChildren(FilterChip)]


def overlay(window) -> FormOverlay:
    return next(each for each in window.findChildren(FormOverlay) if each.isVisible())


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("late", ["Price of the oak"]),
        ("today", ["Evening update", "Letter"]),
        ("week", ["Evening update", "Letter", "Samples"]),
        ("open", ["Price of the oak", "Evening update", "Letter", "Samples", "Measure again"]),
        ("ended", ["Call back"]),
    ],
)
def test_each_question_has_its_answer(page, some, key, expected):
    assert shown(page, key) == expected


def test_counts_stand_on_the_chips_and_beside_the_title(page, some):
    shown(page)
    assert labels(page) == ["Late 1", "Due today 2", "Next 7 days 3", "Open 5", "Ended 1"]
    assert page.summary.text() == "1 late · 2 due today"


def test_it_begins_with_what_is_most_pressing(page, some, advocate):
    assert shown(page) == ["Price of the oak"]
    other = PromisesPage(page.runner, page)
    advocate.promises.keep(some["late"])
    assert shown(other) == ["Evening update", "Letter"]


def test_k_keeps_and_undo_brings_back(page, some, advocate, hands, runner):
    shown(page, "open")
    hands.press(K)
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


def test_b_asks_why_and_r_lets_go(page, some, window, advocate, hands):
    shown(page, "open")
    hands.press(B)
    hands.save()
    assert "Choose a reason" in overlay(window).foot.error.text()
    hands.type("We ran out of time")
    hands.save()
    broken = advocate.promises.get_promise(some["late"])
    assert (broken.state, broken.reason) == (PromiseState.BROKEN, "We ran out of time")
    assert words(page)[0] == "Evening update"
    hands.press(R)
    hands.save()
    assert advocate.promises.get_promise(some["today"]).state is PromiseState.RELEASED


def test_o_opens_again(page, some, advocate, hands):
    shown(page, "ended")
    hands.press(K)  # not for one that has ended
    assert advocate.promises.get_promise(some["kept"]).state is PromiseState.KEPT
    hands.press(O)
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
    assert visible == [KEEP, DUE, GIVE, RELEASE, BREAK]
    assert page.bar.buttons[KEEP].accessibleName() == "Kept: Price of the oak"
    qtbot.mouseClick(page.bar.buttons[KEEP], Qt.MouseButton.LeftButton)
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
        "Dispatch",
    ]
    page.filters.owner.box.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert words(page) == ["Mine"]
    hands.press(Qt.Key.Key_Down)
    assert words(page) == ["Theirs"]
    assert labels(page)[3] == "Open 1"


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
    assert [key for key in asked if key.startswith("page")] == ["page 0"]
    hands.press(Qt.Key.Key_End, Qt.Key.Key_Up)
    page.list.viewport().repaint()
    QApplication.processEvents()
    assert page.list.promise().words == "Promise 129"
    assert advocate.promises.count_promises(PromiseFilter()) == page.list.rows.layout_of.items == 130


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


def test_a_row_goes_to_another_day_by_key_and_by_drop_and_undo_brings_it_back(
    page, some, advocate, hands, runner
):
    shown(page, "open")
    page.list.show_row(page.list.rows.layout_of.row_of_item(1))
    assert page.list.promise().words == "Evening update"
    hands.press(Qt.Key.Key_Down, with_=CTRL | SHIFT)
    words(page)
    moved = advocate.promises.get_promise(some["today"]).due
    assert moved.end == MORNING + timedelta(hours=31)
    assert page.list.promise().id == some["today"]  # the keyboard goes with it
    later = next(group for group in page.list.grouped().groups if group.title == "Later")
    page.list.drop_on(later)
    words(page)
    due = advocate.promises.get_promise(some["today"]).due
    assert (due.end.weekday(), due.end.hour) == (0, moved.end.hour)
    runner.command(page, lambda app: app.history.undo())
    assert advocate.promises.get_promise(some["today"]).due == moved


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
    hands.press(K)
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

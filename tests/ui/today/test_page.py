"""Today by real keys on a real vault: every line is answered with one key, and the keyboard is never lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from advocate.domain.ambassador_note import NoteDraft, NoteState
from advocate.domain.interaction import Direction
from advocate.domain.promise import PromiseState
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, ESC, TAB
from tests.ui.stage import Stage, click, no_keyboard_grab, seen
from ui.calls.form_overlay import FormOverlay
from ui.frame.standing import read_standing
from ui.promises.question import Question
from ui.today.line import Line
from ui.today.page import TodayPage

K, L, D, X = Qt.Key.Key_K, Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_X
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


def words(stage: Stage) -> list[str]:
    """Of the promises, from the top down."""
    groups = stage.page.cards.promises.groups.values()
    return [line.value.words for group in groups if group.isVisible() for line in group.lines.lines()]


def overlay(stage: Stage) -> FormOverlay:
    return next(each for each in stage.window.findChildren(FormOverlay) if each.isVisible())


def asked_for_tip(line: Line) -> str:
    """What stands there once somebody points at it."""
    at = line.rect().center()
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, at, line.mapToGlobal(at)))
    return line.toolTip()


def current() -> str:
    line = QApplication.focusWidget()
    return line.value.words if isinstance(line, Line) else ""


def test_late_due_and_upcoming_stand_in_their_groups(open_today, make, maria):
    for name, hours in (
        ("price of the oak", -21),
        ("Evening update", 7),
        ("Samples", 50),
        ("Next month", 900),
    ):
        make(name, hours)
    stage = open_today()
    assert words(stage) == ["price of the oak", "Evening update", "Samples"]
    said = seen(stage.page)
    for expected in (
        "Good morning, Priya",
        "Thursday 12 March · one promise is late, one is due today",
        "Late · 1",
        "Due today · 1",
        "Next 7 days · 1",
        "Price of the oak",
        "K kept · S snooze · R another time · L log a call · Enter open",
    ):
        assert expected in said
    line = stage.page.cards.promises.groups["late"].lines.lines()[0]
    assert line.accessibleName().startswith("Price of the oak. Maria Gomez. 21 h late. you.")
    assert asked_for_tip(line).splitlines()[1] == "Due Wednesday 11 March 2026, 12:41"


def test_k_keeps_the_focus_goes_on_and_undo_brings_back(open_today, make, advocate, hands):
    for number in range(3):
        make(f"Late {number}", -9 + number)
    make("Today", 5)
    stage = open_today()
    hands.press(DOWN)
    assert current() == "Late 1"
    hands.press(K, ENTER)
    assert words(stage) == ["Late 0", "Late 2", "Today"]
    assert current() == "Late 2"
    hands.press(K, ENTER)
    assert current() == "Late 0"
    hands.press(K, ENTER)
    assert current() == "Today"
    hands.press(K)
    assert words(stage) == []
    assert hands.focus() is stage.page.cards.promises.all_button
    assert "nothing is late, nothing is due today" in seen(stage.page)
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert words(stage) == ["Today"]


def test_whoever_comes_back_stands_where_they_were(open_today, make, hands):
    for number in range(3):
        make(f"Late {number}", -9 + number)
    stage = open_today()
    hands.press(DOWN)
    hands.press(ENTER)
    stage.page.head.setFocus()
    stage.page.shown_to_user(None)
    stage.page.focus_first()
    assert current() == "Late 1"


def test_arrows_lead_from_group_to_group(open_today, make, hands):
    make("Late", -2)
    make("Today", 2)
    make("Soon", 40)
    stage = open_today()
    assert current() == "Late"
    hands.press(DOWN, DOWN)
    assert current() == "Soon"
    hands.press(DOWN)
    assert current() == "Soon"
    hands.press(UP, UP, UP)
    assert current() == "Late"
    assert words(stage) == ["Late", "Today", "Soon"]


def test_l_logs_enter_opens_x_releases_and_d_puts_the_time_right(open_today, make, maria, advocate, hands):
    promise = make("Price of the oak", -2)
    make("Another", -1)
    stage = open_today()
    hands.press(L)
    assert [wish.customer.id for wish in stage.wishes] == [maria]
    assert current() == "Price of the oak"
    hands.press(ENTER)
    assert stage.went == [("customer", maria)]
    hands.press(D)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("tomorrow 15:00")
    hands.save()
    assert advocate.promises.get_promise(promise).due.end == MORNING + timedelta(hours=29, minutes=19)
    assert words(stage) == ["Another", "Price of the oak"]
    assert isinstance(hands.focus(), Line)
    hands.press(UP, UP)
    hands.press(X)
    hands.save()
    assert words(stage) == ["Price of the oak"]
    assert current() == "Price of the oak"


def test_the_buttons_do_the_same_by_mouse_and_tab(open_today, make, advocate, hands, qtbot):
    first, second = make("First", -3), make("Second", -2)
    stage = open_today()
    lines = stage.page.cards.promises.groups["late"].lines.lines()
    qtbot.mouseClick(lines[1].acts[0], Qt.MouseButton.LeftButton)
    hands.press(ENTER)
    assert advocate.promises.get_promise(second).state is PromiseState.KEPT
    hands.focus()
    stage.page.focus_first()
    hands.press(TAB)
    assert hands.focus() is lines[0].acts[0]
    assert hands.focus().accessibleName() == "Kept: First"
    hands.press(Qt.Key.Key_Space, ENTER)
    assert advocate.promises.get_promise(first).state is PromiseState.KEPT


@no_keyboard_grab
def test_the_menu_names_everything_that_can_be_done(open_today, make, qtbot):
    make("First", -3)
    stage = open_today()
    promise = stage.page.cards.promises.groups["late"].lines.lines()[0].value
    menu = stage.page._acts.open_menu(promise, stage.page.mapToGlobal(stage.page.rect().center()))
    labels = [action.text() for action in menu.actions()]
    assert labels == [
        "Kept",
        "Another time…",
        "Snooze…",
        "Log a call…",
        "Open customer",
        "Give to…",
        "Change words, time, owner…",
        "Put a wrong time right…",
        "Release…",
        "Could not keep it…",
        "How it went…",
    ]
    menu.close()


def test_whose_is_chosen_and_remembered(open_today, make, advocate, maria, hands):
    sam = advocate.team.add_member("Sam Reed").made
    make("Mine", -1)
    make("Sam’s", -2, owner_id=sam)
    stage = open_today()
    assert words(stage) == ["Mine"]
    stage.page.head.scope.choose("everyone")
    stage.page.head.scope_chosen.emit("everyone")
    assert words(stage) == ["Sam’s", "Mine"]
    assert (
        "Sam Reed keeps it"
        in stage.page.cards.promises.groups["late"]
        .lines._delegate.list_row(stage.page.cards.promises.groups["late"].lines.lines()[0].value)
        .second
    )
    again = TodayPage(stage.runner, stage.window)
    again.shown_to_user(None)
    assert again.head.scope.key() == "everyone"


def test_the_navigation_counts_what_is_late_and_unsorted_here(open_today, make, advocate):
    sam = advocate.team.add_member("Sam Reed").made
    purchasing = advocate.team.add_department("Purchasing").made
    make("Mine", -1)
    nobodys = make("For somebody to take", -2)
    advocate.promises.assign([nobodys], None, None)
    make("Sam’s", -3, owner_id=sam)
    make("Theirs", -4, department_id=purchasing)
    make("Not late", 4)
    advocate.quick_notes.write("stair")
    advocate.seated(sam).quick_notes.write("Sam’s own")
    stage = open_today()
    standing = read_standing(advocate)
    assert "Late · 2" in seen(stage.page.cards.promises)
    assert standing.my_late == 2
    assert standing.unsorted == len(stage.page.cards.unsorted.rows.boxes()) == 1


def test_alone_there_is_nothing_to_choose(open_today, make):
    make("Mine", -1)
    assert not open_today().page.head.scope.isVisible()


def test_ten_thousand_late_ones_are_counted_and_lead_on(open_today, advocate, maria, make, hands, qtbot):
    for number in range(60):
        make(f"Late {number}", -100 + number)
    stage = open_today()
    late = stage.page.cards.promises.groups["late"]
    assert len(late.lines.lines()) == 50
    assert late.more.label() == "and 10 more"
    late.show_promises(tuple(line.value for line in late.lines.lines()), 10_000)
    assert late.more.label() == "and 9,950 more"
    assert "Late · 10,000" in seen(late)
    qtbot.mouseClick(late.more, Qt.MouseButton.LeftButton)
    assert stage.went == [("promises", Question(key="late", member=str(advocate.member.id)))]


def test_a_quick_note_is_sorted_by_typing_a_name(open_today, advocate, maria, hands):
    advocate.quick_notes.write("Stair nosing is loose again")
    stage = open_today()
    (row,) = stage.page.cards.unsorted.rows.boxes()
    row.setFocus()
    hands.press(Qt.Key.Key_H)
    hands.type("gomez")
    hands.press(ENTER)
    QApplication.processEvents()
    assert advocate.quick_notes.list_notes() == ()
    assert not stage.page.cards.unsorted.isVisible()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Stair nosing is loose again" in seen(stage.page.cards.unsorted)


def test_a_quick_note_is_edited_and_removed_where_it_stands(open_today, advocate, maria, hands):
    advocate.quick_notes.write("stair")
    stage = open_today()
    (row,) = stage.page.cards.unsorted.rows.boxes()
    row.setFocus()
    hands.press(Qt.Key.Key_E)
    hands.press(Qt.Key.Key_End)
    hands.type(" nosing")
    hands.save()
    assert advocate.quick_notes.list_notes()[0].text == "stair nosing"
    assert hands.focus() is row
    hands.press(Qt.Key.Key_E)
    hands.press(ESC)
    assert hands.focus() is row
    hands.press(Qt.Key.Key_Delete)
    assert advocate.quick_notes.list_notes() == ()
    assert stage.page.cards.isAncestorOf(hands.focus())


def note_to_me(advocate, maria, body="Can the second coat wait?"):
    sam = advocate.team.add_member("Sam Reed").made
    draft = NoteDraft(
        customer_id=maria, body=body, sent_at=MORNING - timedelta(hours=1), to_member_id=advocate.member.id
    )
    return advocate.seated(sam).notes.send(draft).made


def test_a_note_to_me_is_read_and_answered_in_place(open_today, advocate, maria, hands):
    note = note_to_me(advocate, maria)
    stage = open_today()
    (row,) = stage.page.cards.to_me.rows.boxes()
    row.setFocus()
    hands.press(Qt.Key.Key_M)
    assert advocate.notes.list_notes()[0].state is NoteState.READ
    hands.press(ENTER)
    assert stage.went == [("customer", maria)]
    hands.press(Qt.Key.Key_A)
    hands.type("It can, two weeks at most.")
    hands.save()
    (answered,) = advocate.notes.list_notes()
    assert (answered.id, answered.answer) == (note, "It can, two weeks at most.")
    assert not stage.page.cards.to_me.isVisible()
    assert stage.page.cards.isAncestorOf(hands.focus())


def test_an_answer_to_my_note_is_shown_until_it_was_seen(open_today, advocate, maria, hands):
    purchasing = advocate.team.add_department("Purchasing").made
    draft = NoteDraft(customer_id=maria, body="Is oak in stock?", sent_at=MORNING, department_id=purchasing)
    note = advocate.notes.send(draft).made
    lena = advocate.team.add_member("Lena Ortiz").made
    advocate.seated(lena).notes.answer(note, "Forty boxes.")
    stage = open_today()
    said = seen(stage.page.cards.answers)
    assert "Forty boxes." in said
    assert "You asked: Is oak in stock?" in said
    (row,) = stage.page.cards.answers.rows.boxes()
    row.setFocus()
    hands.press(Qt.Key.Key_M)
    assert not stage.page.cards.answers.isVisible()


def test_saying_hi_logs_a_call_that_goes_out(open_today, advocate, maria, hands):
    for days in (400, 340, 280):
        factories.interaction(advocate, maria, started_at=MORNING - timedelta(days=days))
    stage = open_today()
    (line,) = stage.page.cards.quiet.lines.lines()
    assert "last spoke 280 days ago · usually every 60 days" in line.accessibleName()
    line.acts[0].click()
    assert [wish.direction for wish in stage.wishes] == [Direction.OUT]


def test_without_customers_the_beginning_stands_here(open_today, advocate):
    stage = open_today()
    assert "Bring your customers in" in seen(stage.page)
    assert not stage.page.head.isVisible()
    factories.customer(advocate)
    stage.page._ask()
    assert "Good morning, Priya" in seen(stage.page)


def test_a_made_up_business_says_so_in_one_line_until_somebody_real_is_there(open_today, advocate):
    advocate.sample.fill(customers=12)
    stage = open_today()
    assert "A made-up business, to look around in" in seen(stage.page.sample)
    click(stage.page.sample.link)
    assert stage.went == [("settings", "vault.sample")]
    factories.customer(advocate)
    stage.page._ask()
    assert not stage.page.sample.isVisible()


@pytest.mark.parametrize(
    "name",
    [
        "W" * 200,
        "👩🏽‍🔧🇩🇪 " * 20,
        "الدكتورة فاطمة الزهراء بنت عبد الرحمن " * 4,
        "ก็" * 60,
    ],
)
def test_every_name_has_its_place(open_today, advocate, make, name):
    make("x" * 190, -3, to=factories.customer(advocate, name=name))
    make(name[:190], 3)
    stage = open_today(width=904, height=540)
    stage.page.grab()
    viewport = stage.page._area.viewport()
    assert stage.page._content.width() <= viewport.width()
    for line in stage.page.cards.promises.findChildren(Line):
        assert line.acts[0].geometry().right() <= line.width()


def test_right_to_left_the_buttons_stand_at_the_left(open_today, make):
    make("First", -3)
    stage = open_today(from_the_right=True)
    line = stage.page.cards.promises.groups["late"].lines.lines()[0]
    assert line.acts[0].x() < line.width() / 2
    stage.page.grab()


def test_one_column_where_there_is_no_room_for_two(open_today, make, look):
    make("First", -3)
    stage = open_today(width=904, height=540)
    cards = stage.page.cards
    assert cards.week.y() > cards.promises.geometry().bottom()
    look.set_scale(1.5)
    stage.resize(1000, 840)
    QApplication.processEvents()
    assert cards.week.y() > cards.promises.geometry().bottom()
    look.set_scale(1.0)
    stage.resize(1256, 840)
    QApplication.processEvents()
    assert cards.week.x() > cards.promises.geometry().right()

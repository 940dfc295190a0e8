"""The record on the promises page: its figures, what stands behind them, and the ways there and back."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import CustomerId, DepartmentId, MemberId
from advocate.domain.kept_rate import EVERYONES, Period, Span, Whose
from tests import factories
from tests.fakes import MORNING
from tests.ui.promises.pages import shown, words
from ui.promises.page import PromisesPage
from ui.promises.question import question_from
from ui.promises.record.question import RecordQuestion, of_customer, record_question_from
from ui.promises.record.words import NAMES, span_words
from ui.widgets.chips import FilterChip

DAY = 24
LAST_WEEK = -7 * DAY


@pytest.fixture
def page(page: PromisesPage) -> PromisesPage:
    """As the window does: a figure is a step, and the way back leads to the page without an argument."""
    page.go_to.connect(lambda place, argument: page.shown_to_user(argument) if place == page.key else None)
    return page


@pytest.fixture
def past(make, advocate, clock):
    """Last week one kept in time and one late by a day, this week one that is late and one broken; one is not due yet."""
    made = {"made_at": MORNING - timedelta(days=20)}
    kept = make("Price of the oak", LAST_WEEK, **made)
    late = make("Samples", LAST_WEEK, **made)
    make("Evening update", -3, **made)
    broken = make("Letter", -2, **made)
    make("Measure again", 5)
    for promise, hours in ((kept, LAST_WEEK - 1), (late, LAST_WEEK + DAY)):
        clock.at = MORNING + timedelta(hours=hours)
        advocate.promises.keep(promise)
    clock.at = MORNING
    advocate.promises.break_promise(broken, "Lost")


def record(page: PromisesPage, question: RecordQuestion | None = None) -> PromisesPage:
    page.shown_to_user(question or RecordQuestion())
    page.focus_first()
    QApplication.processEvents()
    return page


def row(page: PromisesPage, number: int) -> list[str]:
    model = page.record.view.model
    return [str(model.index(number, place).data()) for place in range(len(NAMES))]


def spoken(page: PromisesPage, number: int, name: str) -> str:
    model = page.record.view.model
    return model.index(number, NAMES.index(name)).data(Qt.ItemDataRole.AccessibleTextRole)


def stand_on(page: PromisesPage, number: int, name: str) -> None:
    table = page.record.view.table
    table.setCurrentIndex(table.model().index(number, NAMES.index(name)))


def labels(page: PromisesPage) -> list[str]:
    """Of the chips that are seen: what was let go of goes with the next turn of the loop."""
    QApplication.processEvents()
    return [chip.label() for chip in page.filters.chips.findChildren(FilterChip) if not chip.isHidden()]


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    QApplication.processEvents()


def test_each_week_says_what_became_of_its_promises(page, past):
    record(page)
    # when, in time, kept, kept late, late, broken, renegotiated, released, made, late by
    assert row(page, 0) == ["This week", "0 %", "0", "0", "1", "1", "0", "0", "1", ""]
    assert row(page, 1) == ["Last week", "50 %", "1", "1", "0", "0", "0", "0", "0", "24 h"]
    assert row(page, 2)[:2] == ["22 – 28 Feb", "–"]
    assert row(page, 2)[8] == "0"
    assert row(page, 3)[8] == "4", "they were made on 20 February"
    assert row(page, 12) == ["All of them", "25 %", "1", "1", "1", "1", "0", "0", "5", "24 h"]
    assert page.record.view.words.text() == "In the last 12 weeks 1 of 4 promises were kept in time, 25 %."


def test_figures_are_read_aloud_with_their_week_and_name(page, past):
    record(page)
    assert spoken(page, 1, "rate") == "Last week, In time: 50 %, 1 of 2"
    assert spoken(page, 1, "kept_late") == "Last week, Kept late: 1"
    assert spoken(page, 2, "rate") == "22 – 28 Feb, In time: none"
    assert spoken(page, 2, "lateness") == "22 – 28 Feb, Late by: none"
    header = page.record.view.model.headerData(
        NAMES.index("late"), Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    )
    assert header == "Late. Was due, and is still open."
    assert page.record.view.table.accessibleName() == "How promises were kept"


@pytest.mark.parametrize(
    ("number", "name", "title", "behind"),
    [
        (0, "late", "Late · This week 1", ["Evening update"]),
        (0, "rate", "All that count · This week 2", ["Letter", "Evening update"]),
        (0, "made", "Made · This week 1", ["Measure again"]),
        (1, "kept", "Kept · Last week 1", ["Price of the oak"]),
        (1, "lateness", "Kept late · Last week 1", ["Samples"]),
        (12, "broken", "Broken · All of them 1", ["Letter"]),
    ],
)
def test_enter_on_a_figure_shows_the_promises_behind_it(page, past, number, name, title, behind):
    record(page)
    stand_on(page, number, name)
    press(Qt.Key.Key_Return)
    assert words(page) == behind
    assert labels(page)[0] == title
    assert page.list.isVisible()
    assert page.list.hasFocus() or page.filters.isVisible()


def test_a_click_does_the_same_and_the_way_back_leads_to_the_record(page, past):
    record(page)
    table = page.record.view.table
    place = table.visualRect(table.model().index(1, NAMES.index("kept"))).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert words(page) == ["Price of the oak"]
    page.shown_to_user(None)
    page.focus_first()
    assert page.record.view.isVisible()
    assert not page.filters.isVisible()
    assert table.hasFocus()
    assert len(labels(page)) == 6
    assert table.currentIndex().column() == NAMES.index("kept"), "the keyboard is where it was"


def test_nothing_opens_where_nothing_stands_behind(page, past):
    record(page)
    for number, name in ((0, "kept"), (2, "rate"), (1, "when"), (12, "released")):
        stand_on(page, number, name)
        press(Qt.Key.Key_Space)
        assert page.record.view.isVisible()


def test_another_chip_leaves_the_figure(page, past):
    record(page)
    stand_on(page, 0, "late")
    press(Qt.Key.Key_Return)
    page.filters.chips.chosen.emit("ended")
    assert sorted(words(page)) == ["Letter", "Price of the oak", "Samples"]
    assert labels(page)[:7] == [
        "Late 1",
        "Due today 1",
        "Next 7 days",
        "Later",
        "Open 2",
        "Ended 3",
        "Kept 1",
    ]
    page.shown_to_user(None)
    assert page.list.isVisible(), "no figure is looked at any more"


def test_a_promise_kept_behind_a_figure_leaves_it_and_the_record_knows(page, past, hands):
    record(page)
    stand_on(page, 0, "late")
    press(Qt.Key.Key_Return)
    promise = page.list.promise()
    page.runner.command(page, lambda app: app.promises.keep(promise.id))
    assert words(page) == []
    assert "Nothing stands behind this figure any more" in page.empty.accessibleName()
    page.shown_to_user(None)
    assert row(page, 0)[3:5] == ["1", "0"]


def test_words_narrow_what_stands_behind_a_figure(page, past):
    record(page)
    stand_on(page, 0, "rate")
    press(Qt.Key.Key_Return)
    page.filters.search.set_text("letter")
    page.filters.search.returned.emit()
    assert words(page) == ["Letter"]
    page.empty.all_button.click()
    assert words(page) == ["Letter", "Evening update"]


def test_list_or_record_is_kept(page, past):
    page.shown_to_user(None)
    assert page.list.isVisible() or page.empty.isVisible()
    page.record.chips.chosen.emit("record")
    page.record.chips.choose("record")
    page.record.view.by.chosen.emit("month")
    other = PromisesPage(page.runner, page)
    other.shown_to_user(None)
    assert other.record.is_on
    assert row(other, 0)[0] == "March"
    assert row(other, 12)[0] == "All of them"


def test_the_chips_switch_with_the_keyboard(page, past):
    page.shown_to_user(None)
    page.record.chips.focus_chosen()
    press(Qt.Key.Key_Right)
    assert page.record.view.isVisible()
    assert not page.filters.isVisible()
    press(Qt.Key.Key_Left)
    assert page.filters.isVisible()
    assert not page.record.view.isVisible()


def test_whose(page, past, make, advocate):
    sam = MemberId(advocate.team.add_member("Sam Okafor").made)
    dispatch = DepartmentId(advocate.team.add_department("Dispatch").made)
    make("By Sam", -1, owner_id=sam)
    make("By Dispatch", -1, department_id=dispatch)
    tom = factories.customer(advocate, "Tom Price")
    make("To Tom", -1, to=tom)
    record(page)
    view = page.record.view
    assert row(page, 0)[4] == "4"
    for whose in (Whose(member_id=sam), Whose(department_id=dispatch)):
        view.whose.chosen.emit(whose)
        assert row(page, 0)[4] == "1"
    stand_on(page, 0, "late")
    view.table.setFocus()
    press(Qt.Key.Key_Return)
    assert words(page) == ["By Dispatch"]
    assert page.filters.owner.key().department_id == dispatch
    page.filters.owner.chosen.emit(page.filters.owner.key()._replace(member_id=sam, department_id=None))
    assert words(page) == ["By Sam"]
    record(page, of_customer(tom))
    assert (view.whose.box.currentText(), row(page, 0)[4]) == ("Tom Price", "1")
    assert "Tom" not in page.remembered("record"), "a customer's record is not gone on with another day"


def test_a_customer_who_went_gives_way_to_everyone(page, past, advocate, maria):
    nobody = of_customer(CustomerId(UUID(int=9)))
    record(page, nobody)
    assert page.record.view.whose.key() == EVERYONES
    assert row(page, 0)[4] == "1"


def test_where_nothing_was_promised_it_says_something_kind(page, advocate):
    record(page)
    assert page.record.view.empty.isVisible()
    assert page.record.view.empty.accessibleName().startswith("No record yet. Once the first promise is kept")
    sam = MemberId(advocate.team.add_member("Sam Okafor").made)
    record(page, RecordQuestion(whose=Whose(member_id=sam)))
    assert "Nothing was promised here" in page.record.view.empty.accessibleName()


def test_it_follows_what_happens(page, past, make, advocate):
    record(page)
    page.runner.command(page, lambda app: app.promises.keep(make("New", 2)))
    assert row(page, 0)[1:3] == ["33 %", "1"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"by": "year", "member": "x", "department": 5}'])
def test_what_was_remembered_long_ago_may_make_no_sense(text):
    assert record_question_from(text) == RecordQuestion()


def test_a_question_comes_back_as_it_was_left():
    member = RecordQuestion(whose=Whose(member_id=MemberId(UUID(int=1))), by=Period.MONTH)
    department = RecordQuestion(whose=Whose(department_id=DepartmentId(UUID(int=2))))
    for question in (member, department, RecordQuestion()):
        assert record_question_from(question.as_text()) == question


def test_a_figure_is_no_question_to_save(page, past):
    record(page)
    stand_on(page, 0, "late")
    press(Qt.Key.Key_Return)
    saved = question_from(page.filters.question().as_text())
    assert (saved.key, saved.behind) == ("", None)
    assert shown(page, "late") == ["Evening update"]


@pytest.mark.parametrize(
    ("first", "by", "said"),
    [
        (date(2026, 3, 9), Period.WEEK, "This week"),
        (date(2026, 3, 2), Period.WEEK, "Last week"),
        (date(2026, 2, 2), Period.WEEK, "2 – 8 Feb"),
        (date(2025, 12, 29), Period.WEEK, "29 Dec – 4 Jan"),
        (date(2025, 12, 22), Period.WEEK, "22 – 28 Dec 2025"),
        (date(2026, 3, 1), Period.MONTH, "March"),
        (date(2025, 12, 1), Period.MONTH, "December 2025"),
    ],
)
def test_weeks_and_months_have_names(first, by, said):
    span = Span(first=first, begins=MORNING, ends=MORNING)
    assert span_words(span, by, MORNING.date()) == said


def test_in_a_narrow_window_the_longest_words_end_in_dots_before_the_table_slides(page, past, window):
    window.resize(1440, 900)
    record(page)
    table = page.record.view.table
    assert table.horizontalScrollBar().maximum() == 0
    wide = table.columnWidth(NAMES.index("rate"))
    window.resize(900, 600)
    QApplication.processEvents()
    assert table.columnWidth(NAMES.index("rate")) < wide
    assert table.horizontalScrollBar().maximum() == 0
    lateness = table.model().index(1, NAMES.index("lateness"))
    assert "24 h" in lateness.data(Qt.ItemDataRole.ToolTipRole)

"""Whose day stands on Today: mine, my departments', everyone's; chosen by key, remembered, and where the week leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.ids import DepartmentId
from advocate.domain.kept_rate import EVERYONES, Whose
from tests.ui.overlays import CTRL, ENTER
from tests.ui.stage import Stage, seen
from ui.acts.shortcuts import shortcuts
from ui.promises.page import PromisesPage
from ui.promises.question import Question
from ui.promises.record.question import RecordQuestion
from ui.promises.record.words import NAMES, RATE
from ui.today.page import TodayPage
from ui.widgets.chips import FilterChip

V, SHIFT = Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def team(advocate, make):
    """Priya and Sam of Purchasing; Dispatch, to which nobody belongs; Ana of none; a late promise of each."""
    purchasing, dispatch = (
        DepartmentId(advocate.team.add_department(name).made) for name in ("Purchasing", "Dispatch")
    )
    me = advocate.team.get_member(advocate.member.id)
    advocate.team.edit_member(replace(me, department_id=purchasing))
    make("Mine", -1)
    make("Sam’s", -2, owner_id=advocate.team.add_member("Sam Reed", department_id=purchasing).made)
    make("Ana’s", -3, owner_id=advocate.team.add_member("Ana Ruiz").made)
    make("Purchasing’s", -4, department_id=purchasing)
    make("Dispatch’s", -5, department_id=dispatch)


def words(stage: Stage) -> set[str]:
    return {line.value.words for line in stage.page.cards.promises.groups["late"].lines.lines()}


def chips(stage: Stage) -> list[str]:
    found = stage.page.head.scope.findChildren(FilterChip)
    return [chip.label() for chip in sorted(found, key=lambda chip: chip.x())]


def press(stage: Stage) -> None:
    QTest.keyClick(QApplication.focusWidget() or stage.page, V, CTRL | SHIFT)
    QApplication.processEvents()


def test_one_key_goes_from_mine_to_my_departments_to_everyones(open_today, team):
    stage = open_today()
    assert chips(stage) == ["Mine", "My departments", "Everyone"]
    assert words(stage) == {"Mine"}
    press(stage)
    assert words(stage) == {"Mine", "Sam’s", "Purchasing’s", "Dispatch’s"}
    assert "4 promises for your departments are late" in seen(stage.page.head)
    press(stage)
    assert words(stage) == {"Mine", "Sam’s", "Ana’s", "Purchasing’s", "Dispatch’s"}
    press(stage)
    assert words(stage) == {"Mine"}
    assert stage.page.head.scope.toolTip().splitlines() == [
        "My departments: Dispatch, Purchasing",
        f"{shortcuts().text('today.whose')} chooses the next",
    ]


def test_what_was_chosen_is_there_again_with_the_next_page(open_today, team):
    stage = open_today()
    press(stage)
    again = TodayPage(stage.runner, stage.window)
    again.shown_to_user(None)
    assert again.head.scope.key() == "department"


def test_the_chips_are_walked_with_the_arrows(open_today, team, hands):
    stage = open_today()
    stage.page.head.scope.focus_chosen()
    hands.press(Qt.Key.Key_Right)
    assert stage.page.head.scope.key() == "department"
    assert "Dispatch’s" in words(stage)


def test_only_ones_own_department_is_named_so(open_today, advocate, make):
    purchasing = DepartmentId(advocate.team.add_department("Purchasing").made)
    advocate.team.edit_member(replace(advocate.team.get_member(advocate.member.id), department_id=purchasing))
    make("Mine", -1)
    assert chips(open_today()) == ["Mine", "My department", "Everyone"]


def test_alone_the_key_changes_nothing(open_today, make):
    make("Mine", -1)
    stage = open_today()
    press(stage)
    assert words(stage) == {"Mine"}
    assert not stage.page.head.scope.isVisible()


def test_what_is_more_than_fits_is_looked_for_among_mine_or_among_everyones(open_today, team, advocate):
    stage = open_today()
    for member in (str(advocate.member.id), "", ""):
        stage.page.cards.promises.more_wanted.emit("late")
        assert stage.went[-1] == ("promises", Question(key="late", member=member))
        press(stage)


def test_the_week_leads_to_its_record_of_whom_it_counts(open_today, team, advocate, hands):
    stage = open_today()
    stage.page.cards.week.record_button.setFocus()
    hands.press(ENTER)
    mine = Whose(member_id=advocate.member.id)
    for whose in (mine, EVERYONES, EVERYONES):
        assert stage.went[-1] == (
            "promises",
            RecordQuestion(whose=whose, stands_on=stage.page._picture.desk.today()),
        )
        press(stage)
        stage.page.cards.week.record_button.click()


def test_the_record_stands_on_that_week_and_stays_where_somebody_goes_then(
    qtbot, open_today, team, advocate, hands, make
):
    today = open_today()
    today.page.cards.week.record_button.click()
    _place, question = today.went[0]
    stage = Stage(qtbot, advocate, PromisesPage)
    stage.page.shown_to_user(RecordQuestion())
    table = stage.page.record.view.table
    table.stand_on(4)
    stage.page.shown_to_user(question)
    stage.page.focus_first()
    QApplication.processEvents()
    assert hands.focus() is table
    assert (table.currentIndex().row(), NAMES[table.currentIndex().column()]) == (0, RATE)
    assert table.currentIndex().siblingAtColumn(0).data() == "This week"
    assert stage.page.record.view.whose.key() == Whose(member_id=advocate.member.id)
    table.stand_on(3)
    stage.runner.command(stage.page, lambda app: app.team.add_department("Claims"))
    make("Another", 5)
    stage.page.ask(fresh=False)
    assert table.currentIndex().row() == 3

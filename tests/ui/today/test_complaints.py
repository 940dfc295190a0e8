"""Complaints with reach on Today by real keys on a real vault: seen first, answered with one key, gone once resolved."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from advocate.domain.escalation import EscalationDraft
from advocate.domain.ids import EscalationId
from advocate.domain.interaction import Direction, Outcome
from tests import factories
from tests.fakes import MORNING
from tests.ui.overlays import ENTER, TAB
from tests.ui.stage import Stage, click, seen
from ui.today.line import Line

L, DOWN, UP = Qt.Key.Key_L, Qt.Key.Key_Down, Qt.Key.Key_Up
HOUR = timedelta(hours=1)


@pytest.fixture
def loud(advocate):
    """Customers with so many followers, each after a very hard call so many hours ago."""

    def make(name: str, reach: int, hours: int = 30):
        who = factories.customer(advocate, name, reach=reach)
        factories.interaction(advocate, who, started_at=MORNING - hours * HOUR, effort=7)
        return who

    return make


def names(stage: Stage) -> list[str]:
    return [line.value.summary.name for line in stage.page.cards.complaints.lines.lines()]


def current() -> str:
    focus = QApplication.focusWidget()
    return focus.label() if isinstance(focus, Line) else ""


def test_without_any_there_is_no_card(open_today, make, advocate, maria):
    make("Late", -2)
    advocate.customers.set_reach(maria, 0)
    assert not open_today().page.cards.complaints.isVisible()


def test_a_line_says_who_how_many_would_hear_and_why(open_today, make, advocate, loud):
    who = loud("Lina Loud", 40_000)
    make("Price of the oak", -21, to=who)
    sam = advocate.team.add_member("Sam Reed").made
    advocate.customers.assign([who], sam)
    asked = EscalationDraft(customer_id=who, ask_member_id=sam)
    advocate.escalations.raise_(asked)
    stage = open_today()
    (line,) = stage.page.cards.complaints.lines.lines()
    assert line.accessibleName() == (
        "Lina Loud. 40,000 followers. effort 7 yesterday · one promise is late · help asked of Sam Reed · "
        "Sam Reed looks after them · open for 30 h"
    )
    at = line.rect().center()
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, at, line.mapToGlobal(at)))
    assert line.toolTip().splitlines() == [
        "40,000 followers",
        "Effort 7: Wednesday 11 March 2026, 03:41",
        "Late since Wednesday 11 March 2026, 12:41",
        "Help asked of Sam Reed: Thursday 12 March 2026, 09:41",
    ]


def test_what_a_rule_noticed_is_said_in_its_words(open_today, advocate):
    who = factories.customer(advocate, "Lina Loud", reach=1)
    factories.interaction(advocate, who, body="I will call the press, and my lawyer.")
    stage = open_today()
    (line,) = stage.page.cards.complaints.lines.lines()
    assert line.accessibleName().startswith("Lina Loud. 1 follower. “")
    assert "was written" in line.accessibleName()
    assert seen(stage.page.cards.complaints).startswith("Complaints with reach\n")


def test_one_key_answers_a_line(open_today, loud, hands):
    who = loud("Lina Loud", 40_000)
    stage = open_today()
    assert current() == "Lina Loud"
    hands.press(ENTER)
    assert stage.went == [("customer", who)]
    hands.press(L)
    hands.press(TAB)
    assert hands.focus().accessibleName() == "Log a call: Lina Loud"
    click(hands.focus())
    assert [(wish.customer.id, wish.direction) for wish in stage.wishes] == [(who, Direction.IN)] * 2


def test_arrows_lead_between_promises_and_complaints(open_today, make, loud, hands):
    make("Late", -2)
    for name, reach in (("Loud", 40_000), ("Louder", 90_000)):
        loud(name, reach)
    stage = open_today()
    assert names(stage) == ["Louder", "Loud"]
    assert current() == "Late"
    hands.press(UP)
    assert current() == "Loud"
    hands.press(UP, UP)
    assert current() == "Louder"
    hands.press(DOWN, DOWN)
    assert current() == "Late"


def test_three_stand_there_and_the_rest_is_one_key_away(open_today, loud, hands):
    for number in range(5):
        loud(f"Loud {number}", 1_000 - number)
    stage = open_today()
    assert names(stage) == ["Loud 0", "Loud 1", "Loud 2"]
    assert "Complaints with reach · 5" in seen(stage.page.cards.complaints)
    stage.page.cards.complaints.lines._fold.setFocus()
    hands.press(Qt.Key.Key_Space)
    assert names(stage) == [f"Loud {number}" for number in range(5)]
    stage.page.focus_first()
    hands.press(DOWN, DOWN, DOWN, DOWN)
    assert current() == "Loud 4"
    assert [line._is_last for line in stage.page.cards.complaints.lines.lines()] == [False] * 4 + [True]


def test_what_is_resolved_goes_and_the_keyboard_stays(open_today, advocate, loud, hands):
    first, second = loud("Loud", 40_000), loud("Less loud", 500)
    stage = open_today()

    def resolve(who):
        draft = factories.interaction_draft(who, outcome=Outcome.RESOLVED)
        stage.runner.command(stage.page, lambda app: app.interactions.log(draft))

    resolve(first)
    assert (names(stage), current()) == (["Less loud"], "Less loud")
    resolve(second)
    assert not stage.page.cards.complaints.isVisible()
    assert stage.page.cards.isAncestorOf(hands.focus())
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert names(stage) == ["Less loud"]


def test_help_that_was_given_puts_it_out(open_today, advocate):
    who = factories.customer(advocate, "Lina Loud", reach=9)
    draft = EscalationDraft(customer_id=who, ask_member_id=advocate.member.id)
    asked = EscalationId(advocate.escalations.raise_(draft).made)
    stage = open_today()
    assert "help asked of you" in stage.page.cards.complaints.lines.lines()[0].accessibleName()
    stage.runner.command(stage.page, lambda app: app.escalations.done(asked))
    assert not stage.page.cards.complaints.isVisible()


def test_beside_what_is_late_where_there_is_room_else_above_it(open_today, make, loud, look):
    make("Late", -3)
    loud("Loud", 40_000)
    stage = open_today(width=1256, height=840)
    complaints, promises = stage.page.cards.complaints, stage.page.cards.promises
    QApplication.processEvents()
    assert complaints.x() > promises.geometry().right()
    assert complaints.y() == promises.y()
    for width, scale in ((904, 1.0), (1000, 1.5)):
        look.set_scale(scale)
        stage.resize(width, 840)
        QApplication.processEvents()
        assert complaints.geometry().bottom() < promises.y()
    look.set_scale(1.0)
    stage.resize(1256, 840)
    QApplication.processEvents()
    assert complaints.y() == promises.y()
    (line,) = complaints.lines.lines()
    assert line.acts[0].isVisible()
    stage.page.grab()


@pytest.mark.parametrize("name", ["W" * 200, "الدكتورة فاطمة الزهراء بنت عبد الرحمن " * 4, "👩🏽‍🔧 " * 30])
def test_every_name_has_its_place(open_today, advocate, loud, name):
    loud(name, 2_000_000_000)
    stage = open_today(width=904, height=540)
    stage.page.grab()
    assert stage.page._content.width() <= stage.page._area.viewport().width()
    (line,) = stage.page.cards.complaints.lines.lines()
    assert line.acts[0].geometry().right() <= line.width()

"""Promises made and changed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.promise import Due, PromiseFilter
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import ENTER, ESC, SHIFT, TAB
from ui.promises.promise_overlay import PromiseOverlay

NOON = Due.at(datetime(2026, 3, 13, 16, 0, tzinfo=UTC), ZONE)


@pytest.fixture
def open_overlay(window, runner):
    def open_overlay(customer=None, **named) -> PromiseOverlay:
        overlay = PromiseOverlay(window, runner, customer, **named)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


@pytest.fixture
def maria(advocate):
    return advocate.customers.get_customer(factories.customer(advocate))


def only(advocate):
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    return promise


def test_typed_in_one_breath(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.type("call back tomorrow noon")
    hands.press(TAB)
    assert (overlay.words.text(), overlay.due.text()) == ("call back", "tomorrow 12:00")
    hands.save()
    assert (only(advocate).words, only(advocate).due) == ("call back", NOON)
    assert only(advocate).owner_id == advocate.member.id


def test_the_time_is_understood_while_it_is_typed(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.type("send the offer friday 3p")
    hands.type("m")
    assert overlay.words.understood() == "tomorrow 15:00"
    assert overlay.due.text() == "", "nothing moves while somebody types"
    hands.press(TAB)
    assert (overlay.words.text(), overlay.words.understood()) == ("send the offer", "")
    assert (overlay.due.text(), hands.focus()) == ("tomorrow 15:00", overlay.due.line)
    overlay.words.line.setFocus()
    overlay.words.line.end(False)
    hands.type(" on monday")
    assert overlay.words.understood() == "", "there is a time already"
    hands.save()
    assert only(advocate).words == "send the offer on monday"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("visit 29 february 2027", "there is no such day"),
        ("call back tomorrow at 25:00", "there is no such hour"),
        ("call at 15:00 yesterday", "that time has passed"),
        ("send it between 4pm and 2pm tomorrow", "these do not go together"),
        ("send what she asked", ""),
    ],
)
def test_why_a_time_among_the_words_is_not_taken(maria, open_overlay, hands, typed, said):
    overlay = open_overlay(maria)
    hands.type(typed)
    assert (overlay.words.value(), overlay.words.understood()) == (None, said)
    hands.press(TAB)
    assert (overlay.words.text(), overlay.due.text()) == (typed, "")


def test_what_repeats_is_promised_again_and_again(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.type("update her twice a day until dry")
    assert overlay.words.understood() == "first today 16:00, then again"
    hands.press(TAB)
    assert overlay.words.text() == "update her twice a day until dry"
    assert (overlay.due.text(), overlay.due.understood()) == ("twice a day", "first today 16:00, then again")
    hands.save()
    (cadence,) = advocate.cadences.list_running(maria.id)
    assert cadence.rhythm.rule == "FREQ=DAILY;BYHOUR=9,16;BYMINUTE=0"
    assert only(advocate).cadence_id == cadence.id


def test_the_last_day_goes_where_the_time_is(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.type("send the figures every friday until 27 march")
    hands.press(TAB)
    assert overlay.due.text() == "every friday until 27 march"
    hands.save()
    (cadence,) = advocate.cadences.list_running()
    assert cadence.rhythm.rule == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20260328T035959Z"


def test_how_often_may_be_typed_where_the_time_is(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.type("send the figures")
    hands.press(TAB)
    hands.type("every friday")
    assert overlay.due.understood() == "first tomorrow, then again"
    hands.save()
    assert [each.words for each in advocate.cadences.list_running()] == ["send the figures"]


def test_words_then_time_with_enter(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.type("call back")
    hands.press(ENTER)
    assert hands.focus() is overlay.due.line
    hands.type("tomorrow noon")
    assert overlay.due.understood() == "tomorrow 12:00"
    hands.press(ENTER)
    assert only(advocate).due == NOON


def test_a_time_in_the_words_stays_where_one_is_given(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    overlay.due.line.setFocus()
    hands.type("friday noon")
    overlay.words.line.setFocus()
    hands.type("bring the monday report")
    hands.save()
    assert only(advocate).words == "bring the monday report"


@pytest.mark.parametrize("typed", ["", "whenever", "yesterday", "31 february"])
def test_a_time_is_needed_and_explained(advocate, maria, open_overlay, hands, typed):
    overlay = open_overlay(maria)
    hands.type("call back")
    hands.press(TAB)
    hands.type(typed)
    hands.save()
    assert advocate.promises.list_promises(PromiseFilter()) == ()
    assert "friday 3pm" in overlay.due.error()
    assert hands.focus() is overlay.due.line
    assert overlay.words.text() == "call back"


def test_without_words_it_asks_for_them(advocate, maria, open_overlay, hands):
    overlay = open_overlay(maria)
    hands.press(TAB)
    hands.type("friday 3pm")
    hands.save()
    assert "A few words are enough" in overlay.foot.error.text()
    assert hands.focus() is overlay.words.line
    assert advocate.promises.list_promises(PromiseFilter()) == ()


def test_it_asks_whom_when_nobody_is_given(advocate, maria, open_overlay, hands):
    overlay = open_overlay(None)
    hands.type("gomez")
    hands.press(ENTER)
    assert hands.focus() is overlay.words.line
    hands.type("call back friday 3pm")
    hands.save()
    assert only(advocate).customer_id == maria.id


def test_a_department_may_keep_it(advocate, maria, open_overlay, hands):
    advocate.team.add_department("Dispatch")
    open_overlay(maria)
    hands.type("arrive tomorrow 10:00")
    hands.press(TAB, TAB)
    hands.press(Qt.Key.Key_Down)
    hands.save()
    assert (only(advocate).owner_name, only(advocate).owner_id) == ("Dispatch", None)


def test_a_change_keeps_what_was_not_touched(advocate, maria, open_overlay, hands):
    late = Due.on(date(2026, 3, 9), ZONE)  # a time gone by cannot be read back, and still stays
    promise = advocate.promises.get_promise(factories.promise(advocate, maria.id, due=late))
    overlay = open_overlay(None, promise=promise)
    assert overlay.due.text() == "Mon 9 Mar"
    hands.type(", delivered")
    hands.save()
    changed = only(advocate)
    assert (changed.words, changed.due, changed.owner_id) == (
        "Price of the oak floor, delivered",
        late,
        promise.owner_id,
    )


def test_a_change_of_the_time(advocate, maria, open_overlay, hands):
    promise = advocate.promises.get_promise(factories.promise(advocate, maria.id))
    open_overlay(None, promise=promise)
    hands.press(TAB)
    hands.type("friday 3pm")  # the old time is chosen, typing replaces it
    hands.save()
    assert only(advocate).due == Due.at(datetime(2026, 3, 13, 19, 0, tzinfo=UTC), ZONE)


def test_no_change_is_no_step(advocate, maria, open_overlay, hands):
    promise = advocate.promises.get_promise(factories.promise(advocate, maria.id))
    overlay = open_overlay(None, promise=promise)
    before = advocate.history.recent(1)
    hands.save()
    assert overlay.isHidden()
    assert advocate.history.recent(1) == before


def test_a_promise_that_went_away_meanwhile_is_said(advocate, maria, open_overlay, hands):
    promise = advocate.promises.get_promise(factories.promise(advocate, maria.id))
    overlay = open_overlay(None, promise=promise)
    advocate.history.undo()
    hands.type(", soon")
    hands.save()
    assert "not in the vault any more" in overlay.foot.error.text()
    assert overlay.isVisible()
    assert overlay.words.text() == "Price of the oak floor, soon"


def test_escape_leaves_and_the_keyboard_goes_back(advocate, maria, open_overlay, hands):
    open_overlay(maria)
    hands.press(TAB, with_=SHIFT)
    hands.press(ESC)
    assert hands.focus().text() == "before"


def test_the_moment_is_that_of_the_members_zone(advocate, maria, open_overlay, hands, clock):
    clock.at = MORNING.replace(hour=3)  # still the evening before in New York
    open_overlay(maria)
    hands.type("call back tomorrow")
    hands.save()
    assert only(advocate).due == Due.on(date(2026, 3, 12), ZONE)

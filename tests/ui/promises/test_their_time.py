"""Whose clock a due time is meant on: New York at the desk, the customer in Berlin, six hours ahead but five this week."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import ContactPointDraft
from advocate.domain.promise import Due, PromiseFilter
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.promises.due_overlay import DueOverlay
from ui.promises.move_overlay import MoveOverlay
from ui.promises.promise_card import PromiseCard
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.words import told_parts
from ui.wording.zone_words import due_on_both, there_words

BERLIN = "Europe/Berlin"
THREE_THERE = Due.at(datetime(2026, 3, 13, 14, 0, tzinfo=UTC), BERLIN)  # 10:00 in New York


def at_number(advocate, number: str, name: str = "Anna Berg"):
    points = (ContactPointDraft(kind=factories.PHONE, value=number),) if number else ()
    return factories.customer(advocate, name, contact_points=points)


@pytest.fixture
def anna(advocate):
    return advocate.customers.get_customer(at_number(advocate, "+49 30 1234567"))


@pytest.fixture
def open_overlay(window, runner):
    def open_overlay(overlay):
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_overlay


def only(advocate):
    (promise,) = advocate.promises.list_promises(PromiseFilter())
    return promise


@pytest.mark.parametrize(
    "number", ["+1 404 555 0148", "", "+1 800 555 0123", "12 34 56", "+1 212 555 0123"], ids=str
)
def test_nothing_is_shown_where_the_clocks_are_the_same_or_not_known(
    advocate, window, runner, open_overlay, hands, number
):
    customer = advocate.customers.get_customer(at_number(advocate, number))
    overlay = open_overlay(PromiseOverlay(window, runner, customer))
    hands.type("call back tomorrow noon")
    hands.press(Qt.Key.Key_Tab)
    assert not overlay.theirs.isVisible()
    hands.alt("Z")
    hands.save()
    assert only(advocate).due.zone == ZONE


def test_both_clocks_are_said_beside_the_time(advocate, anna, window, runner, open_overlay, hands):
    overlay = open_overlay(PromiseOverlay(window, runner, anna))
    assert overlay.theirs.words.text() == "now 14:41 in Berlin"
    hands.type("call back tomorrow 15:00")
    hands.press(Qt.Key.Key_Tab)
    assert overlay.theirs.words.text() == "15:00 yours · 20:00 in Berlin"
    hands.save()
    assert only(advocate).due == Due.at(datetime(2026, 3, 13, 19, 0, tzinfo=UTC), ZONE)
    assert there_words(only(advocate).due, MORNING, ZONE) == ""


def test_one_key_means_the_customers_time(advocate, anna, window, runner, open_overlay, hands):
    overlay = open_overlay(PromiseOverlay(window, runner, anna))
    hands.type("call back tomorrow 15:00")
    hands.press(Qt.Key.Key_Tab)
    hands.alt("Z")
    assert (overlay.due.text(), overlay.theirs.words.text()) == (
        "tomorrow 15:00",
        "10:00 yours · 15:00 in Berlin",
    )
    hands.save()
    assert only(advocate).due == THREE_THERE
    assert "15:00 in Berlin" in told_parts(only(advocate), MORNING, ZONE, None)
    assert told_parts(only(advocate), MORNING, BERLIN, None)[0].startswith("promised")


def test_the_key_before_the_words_and_once_more_takes_it_back(
    advocate, anna, window, runner, open_overlay, hands
):
    overlay = open_overlay(PromiseOverlay(window, runner, anna))
    hands.alt("Z")
    hands.type("call back tomorrow 15:00")
    assert overlay.words.value() == THREE_THERE
    hands.press(Qt.Key.Key_Tab)
    assert overlay.due.value() == THREE_THERE
    hands.alt("Z")
    assert overlay.due.value() == Due.at(datetime(2026, 3, 13, 19, 0, tzinfo=UTC), ZONE)


def test_what_repeats_is_counted_on_their_clock(advocate, anna, window, runner, open_overlay, hands):
    open_overlay(PromiseOverlay(window, runner, anna))
    hands.type("ring her every monday at 10")
    hands.press(Qt.Key.Key_Tab)
    hands.alt("Z")
    hands.save()
    (cadence,) = advocate.cadences.list_running(anna.id)
    assert (cadence.rhythm.zone, cadence.rhythm.first) == (BERLIN, datetime(2026, 3, 16, 9, 0, tzinfo=UTC))


def test_a_day_is_a_day_and_of_theirs_it_is_said_when_it_is_over(
    advocate, anna, window, runner, open_overlay, hands
):
    overlay = open_overlay(PromiseOverlay(window, runner, anna))
    hands.type("send the offer friday")
    hands.press(Qt.Key.Key_Tab)
    assert not overlay.theirs.isVisible()
    overlay.due.set_typed("")
    hands.alt("Z")
    hands.type("friday")
    assert overlay.theirs.words.text() == "over in Berlin: tomorrow 19:00 yours"
    hands.save()
    assert only(advocate).due == Due.on(date(2026, 3, 13), BERLIN)


def test_somebody_else_has_another_clock(advocate, anna, window, runner, open_overlay, hands):
    at_number(advocate, "+81 90 1234 5678", "Kenji Mori")
    overlay = open_overlay(PromiseOverlay(window, runner, None))
    hands.type("kenji")
    hands.press(Qt.Key.Key_Return)
    hands.type("call back tomorrow 15:00")
    hands.press(Qt.Key.Key_Tab)
    assert overlay.theirs.words.text() == "15:00 yours · Sat 14 Mar 04:00 in Tokyo"


@pytest.mark.parametrize("form", [PromiseOverlay, DueOverlay])
def test_a_time_of_theirs_is_changed_on_their_clock(
    advocate, anna, window, runner, open_overlay, hands, form
):
    promise = advocate.promises.get_promise(factories.promise(advocate, anna.id, due=THREE_THERE))
    of = (None,) if form is PromiseOverlay else ((promise.id,),)
    overlay = open_overlay(form(window, runner, *of, promise=promise))
    assert overlay.due.text() == "tomorrow 15:00"
    overlay.due.line.setFocus()
    overlay.due.line.selectAll()
    hands.type("tomorrow 16:00")
    hands.save()
    assert only(advocate).due == Due.at(datetime(2026, 3, 13, 15, 0, tzinfo=UTC), BERLIN)


def test_another_time_agreed_on_their_clock(advocate, anna, window, runner, open_overlay, hands):
    promise = advocate.promises.get_promise(factories.promise(advocate, anna.id))
    overlay = open_overlay(MoveOverlay(window, runner, (promise.id,), promise))
    hands.type("monday 9:00")
    assert overlay.choice.theirs.words.text() == "09:00 yours · 14:00 in Berlin"
    hands.alt("Z")
    hands.save()
    assert only(advocate).due == Due.at(datetime(2026, 3, 16, 8, 0, tzinfo=UTC), BERLIN)


def test_a_time_that_cannot_be_read_back_keeps_its_hours(advocate, anna, window, runner, open_overlay, hands):
    late = Due.at(datetime(2026, 3, 9, 19, 0, tzinfo=UTC), ZONE)
    promise = advocate.promises.get_promise(factories.promise(advocate, anna.id, due=late))
    overlay = open_overlay(PromiseOverlay(window, runner, None, promise=promise))
    hands.alt("Z")
    assert overlay.due.value() == Due.at(datetime(2026, 3, 9, 14, 0, tzinfo=UTC), BERLIN)
    hands.alt("Z")
    assert overlay.due.value() == late


def test_the_card_says_both(advocate, anna, qtbot):
    promise = advocate.promises.get_promise(factories.promise(advocate, anna.id, due=THREE_THERE))
    card = PromiseCard(promise, MORNING, ZONE)
    qtbot.addWidget(card)
    assert "15:00 in Berlin" in card.accessibleName()


def test_a_day_and_a_window_that_were_said_elsewhere():
    day = Due.on(date(2026, 3, 13), BERLIN)
    window = Due.between(datetime(2026, 3, 13, 13, tzinfo=UTC), datetime(2026, 3, 13, 15, tzinfo=UTC), BERLIN)
    assert there_words(day, MORNING, ZONE) == "the day in Berlin"
    assert there_words(window, MORNING, ZONE) == "tomorrow 14:00–16:00 in Berlin"


def test_the_timeline_says_both():
    at = datetime(2026, 3, 13, 14, 0, tzinfo=UTC)
    assert due_on_both(Due.at(at, BERLIN), MORNING, ZONE) == "tomorrow 10:00 · 15:00 in Berlin"
    assert due_on_both(Due.at(at, ZONE), MORNING, ZONE) == "tomorrow 10:00"
    assert due_on_both(Due.at(at, "UTC"), MORNING, ZONE) == "tomorrow 10:00", "that is no place"

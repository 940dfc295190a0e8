"""A promise as a card, and what its buttons do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from advocate.domain.promise import PromiseState
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from ui.promises.due_overlay import DueOverlay
from ui.promises.end_overlay import EndPromiseOverlay
from ui.promises.history_overlay import PromiseHistoryOverlay
from ui.promises.move_overlay import MoveOverlay
from ui.promises.promise_acts import PromiseActs
from ui.promises.promise_card import PromiseCard
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.snooze_overlay import SnoozeOverlay
from ui.widgets.chips import Chip

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(window, runner, advocate) -> PromiseCard:
    promise = advocate.promises.get_promise(factories.promise(advocate, factories.customer(advocate)))
    card = PromiseCard(promise, MORNING, ZONE, window.centralWidget(), me=advocate.member)
    window.centralWidget().layout().addWidget(card)
    PromiseActs(window.centralWidget(), runner).connect_card(card)
    QApplication.processEvents()
    return card


def chip(card: PromiseCard) -> str:
    return card.findChild(Chip).text()


def menu_act(card: PromiseCard, qtbot, label: str) -> None:
    qtbot.mouseClick(card.more_button, LEFT)
    menu = card.findChild(QMenu)
    assert menu.isVisible()
    next(action for action in menu.actions() if action.text() == label).trigger()
    menu.close()


def test_it_says_what_by_when_and_who(card):
    assert card.accessibleName() == "Price of the oak floor. tomorrow 12:00. you"
    assert card.keep_button.accessibleName() == "Kept: Price of the oak floor"
    assert not card.reopen_button.isVisible()


def test_kept_and_opened_again(card, advocate, qtbot):
    qtbot.mouseClick(card.keep_button, LEFT)
    promise = advocate.promises.get_promise(card.promise().id)
    assert promise.state is PromiseState.KEPT
    card.show_promise(promise, MORNING)
    assert chip(card) == "kept"
    assert card.reopen_button.isVisible()
    assert card.more_button.isVisible()
    qtbot.mouseClick(card.reopen_button, LEFT)
    assert advocate.promises.get_promise(promise.id).state is PromiseState.OPEN


def test_late_is_said_in_words(card):
    card.show_promise(card.promise(), MORNING + timedelta(days=3))
    assert chip(card) == "45 h late"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Change words, time, owner…", PromiseOverlay),
        ("Another time…", MoveOverlay),
        ("Snooze…", SnoozeOverlay),
        ("Put a wrong time right…", DueOverlay),
        ("How it went…", PromiseHistoryOverlay),
        ("Release…", EndPromiseOverlay),
        ("Could not keep it…", EndPromiseOverlay),
    ],
)
def test_more_opens_the_overlays(card, window, qtbot, label, kind):
    menu_act(card, qtbot, label)
    assert window.findChild(kind).isVisible()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("S", SnoozeOverlay),
        ("R", MoveOverlay),
        ("D", DueOverlay),
        ("C", PromiseOverlay),
        ("X", EndPromiseOverlay),
        ("B", EndPromiseOverlay),
        ("W", PromiseHistoryOverlay),
    ],
)
def test_its_letters_work_while_the_keyboard_is_on_it(card, window, hands, key, kind):
    card.keep_button.setFocus()
    hands.press(getattr(Qt.Key, f"Key_{key}"))
    assert window.findChild(kind).isVisible()


def test_k_on_it_keeps(card, advocate, hands):
    card.more_button.setFocus()
    hands.press(Qt.Key.Key_K)
    assert advocate.promises.get_promise(card.promise().id).state is PromiseState.KEPT


def test_that_it_was_put_off_is_said(card, advocate):
    promise = card.promise()
    for hours in (1, 4):
        advocate.reminders.snooze([promise.id], MORNING + timedelta(hours=hours))
    card.show_promise(advocate.promises.get_promise(promise.id), MORNING)
    assert card.accessibleName().endswith("snoozed until 13:41 · put off 2 times")
    card.show_promise(advocate.promises.get_promise(promise.id), MORNING + timedelta(hours=5))
    assert card.accessibleName().endswith("you. put off 2 times")


def test_nobody_and_others_keep_it_too(card, advocate):
    promise = replace(card.promise(), owner_id=None, owner_name="")
    card.show_promise(promise, MORNING)
    assert card.accessibleName().endswith("nobody yet")
    card.show_promise(replace(promise, owner_name="Dispatch"), MORNING)
    assert card.accessibleName().endswith("Dispatch")


def test_a_very_long_promise_takes_three_lines(card):
    card.show_promise(replace(card.promise(), words="call back " * 60), MORNING)
    assert card.heightForWidth(255) < 200

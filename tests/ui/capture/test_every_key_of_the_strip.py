"""Presses every key that stays as it is in an open strip, and looks at what it did there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.interaction import Channel, Direction, Outcome
from ui.acts.act import Act
from ui.acts.call import CALL_ACTS
from ui.calls.contact_form import focus_chip
from ui.calls.outcome_chips import outcome_key
from ui.found.in_text import READ_AFTER

NAMES = ("Quote sent", "Visit booked", "Sample mailed")
SAID = "It's against company policy."
FIXED = [(one, place) for one in CALL_ACTS if one.is_fixed for place in range(len(one.keys))]
Strip = Any
Did = Callable[[Strip, int], bool]


def _has_keyboard(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def _ends(outcome: Outcome) -> Did:
    return lambda strip, _place: strip.form.outcome.key() == outcome.value


# What is seen once the key was pressed, and not before; place: which of the act's keys it was.
DID: dict[str, Did] = {
    "call.switch": lambda strip, place: strip.text.text() == f"Words {place}",
    "call.text": lambda strip, _: strip.text.editor.hasFocus(),
    "call.say_so": lambda strip, _: strip.text.text().startswith("We have agreed"),
    "call.never_say": lambda strip, _: strip.found.found() == (),
    "call.case": lambda strip, _: bool(strip.current().new_case),
    "call.whom": lambda strip, _: _has_keyboard(strip.whom),
    "call.more": lambda strip, _: strip.is_unfolded(),
    "call.how": lambda strip, _: _has_keyboard(strip.form.channel),
    "call.direction": lambda strip, _: strip.form.direction.key() == Direction.OUT.value,
    "call.clock": lambda strip, _: strip.current().clock.is_paused,
    "call.guide": lambda strip, _: len(strip.current().guide_ticked) == 1,
    "call.guide_back": lambda strip, _: strip.current().guide_ticked == (),
    "call.promise": lambda strip, _: strip.form.promises.field.line.hasFocus(),
    "call.outcome": lambda strip, _: _has_keyboard(strip.form.outcome),
    "call.ends_resolved": _ends(Outcome.RESOLVED),
    "call.ends_call_again": _ends(Outcome.CALL_AGAIN),
    "call.ends_no_answer": _ends(Outcome.NO_ANSWER),
    "call.ends_voicemail": _ends(Outcome.VOICEMAIL),
    "call.ends_passed_on": _ends(Outcome.PASSED_ON),
    "call.ends_open": _ends(Outcome.OPEN),
    "call.ends_own": lambda strip, place: strip.form.outcome.key() == outcome_key(Outcome.OWN, NAMES[place]),
    "call.began": lambda strip, _: strip.form.details.start.line.hasFocus(),
    "call.took": lambda strip, _: strip.form.details.duration.line.hasFocus(),
    "call.title": lambda strip, _: strip.form.details.title.line.hasFocus(),
    "call.delight": lambda strip, _: strip.form.delight.line.hasFocus(),
    "call.effort": lambda strip, place: strip.form.effort.effort() == place + 1,
}


@pytest.fixture
def team(advocate) -> None:
    """It has outcomes of its own, and a call guide that is shown."""
    advocate.own_outcomes.set_names(NAMES)
    advocate.call_guide.show(True)


@pytest.fixture
def strip(team, maria, open_strip, hands, qtbot) -> Strip:
    """About Maria, with something in it for every key, and the keyboard in its text."""
    strip = open_strip(maria)
    hands.type(SAID)
    qtbot.wait(2 * READ_AFTER)
    return strip


def _prepare(strip: Strip, one: Act, place: int, open_strip: Callable[..., Strip]) -> None:
    """So that the key has something to change."""
    if one.key == "call.text":
        strip.unfold(True)
        focus_chip(strip.form.channel)
    elif one.key == "call.ends_open":
        strip.form.choose_outcome(Outcome.RESOLVED)
    elif one.key == "call.guide_back":
        _press("Alt+G")
    elif one.key == "call.switch":
        strip.text.set_text("Words 0")
        for number in range(1, len(one.keys)):
            open_strip(channel=Channel.NOTE).text.set_text(f"Words {number}")
        strip.show_nth(0 if place else 1)


def _press(keys: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keySequence(target, QKeySequence(keys))
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("one", "place"), FIXED, ids=[f"{one.key} {one.keys[place]}" for one, place in FIXED]
)
def test_it_does_what_it_says(one: Act, place: int, strip: Strip, open_strip, qtbot):
    _prepare(strip, one, place, open_strip)
    text = strip.text.text()
    assert not DID[one.key](strip, place), "so would be nothing seen of it"
    _press(one.keys[place])
    qtbot.waitUntil(lambda: DID[one.key](strip, place), timeout=1000)
    if one.key not in ("call.switch", "call.say_so"):
        assert strip.text.text() == text, "no letter was typed by it"


def test_every_key_that_stays_is_looked_at_and_no_other():
    assert {one.key for one, _ in FIXED} == set(DID)

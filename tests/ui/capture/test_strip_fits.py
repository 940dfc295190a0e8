"""The strip where there is little room: nothing in it lies over anything else, and what stands still does not move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest

from advocate.domain.interaction import Channel
from tests import factories
from tests.ui.overlays import ESC
from tests.ui.windows import open_window
from ui.capture.wishes import CallWish
from ui.theme import theme


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    for number in range(6):
        factories.customer(advocate, f"Maria Gomez {number}")
    return open_window(qtbot, advocate, tmp_path / "new", "customers")


def make_small(workplace, scale: float) -> None:
    theme().set_scale(scale)
    workplace.window().resize(960, 600)
    QTest.qWait(60)


def place_of(widget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_those_who_may_be_meant_stand_above_the_text_and_not_under_it(workplace, scale):
    make_small(workplace, scale)
    workplace.write_down(CallWish(channel=Channel.CALL))
    strip = workplace.dock.strip
    QTest.keyClicks(strip.whom.search.field.line, "gomez")
    QTest.qWait(300)
    found, head = strip.whom.search.list, strip.head
    assert found.isVisible()
    assert place_of(found).bottom() < place_of(head).top()
    assert found.height() >= theme().px(50), "at least one is seen whole"
    assert workplace.window().rect().contains(place_of(strip.text))


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_unfolded_form_ends_above_the_text(workplace, advocate, scale):
    make_small(workplace, scale)
    workplace.write_down(CallWish(channel=Channel.CALL))
    strip = workplace.dock.strip
    strip.unfold(True)
    QTest.qWait(100)
    assert place_of(strip.over).bottom() < place_of(strip.head).top()
    assert workplace.window().rect().contains(place_of(strip.text))


def test_the_clocks_button_stays_where_it_is_while_the_words_beside_it_change(
    open_strip, maria, hands, window
):
    window.resize(700, 600)
    strip = open_strip(maria)
    QTest.qWait(50)
    hands.type("She asks")
    assert "saving…" in strip.head.state.text()
    QTest.qWait(20)
    before = place_of(strip.head.pause)
    QTest.qWait(600)
    assert "draft saved" in strip.head.state.text()
    assert place_of(strip.head.pause) == before


def test_whom_the_next_step_is_for_stands_above_it_where_it_is_narrow(open_strip, maria, hands, window, dock):
    open_strip(maria)
    hands.type("Call her back on Friday")
    hands.save()
    step = dock.next_step
    assert place_of(step.words).right() < place_of(step.field).left()
    window.resize(500, 600)
    QTest.qWait(20)
    assert place_of(step.words).bottom() < place_of(step.field).top()
    hands.press(ESC)
    assert step.isHidden()

"""Effort by one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.calls.effort_bar import EffortBar, EffortStep


@pytest.fixture
def bar(qtbot, window) -> EffortBar:
    bar = EffortBar(window.centralWidget())
    window.centralWidget().layout().addWidget(bar)
    bar.focus_step().setFocus()
    return bar


def test_a_figure_chooses_and_zero_takes_it_back(bar, hands):
    told = []
    bar.chosen.connect(told.append)
    hands.type("5")
    hands.type("2")
    hands.type("0")
    hands.type("8")
    assert told == [5, 2, None]
    assert bar.effort() is None


def test_the_same_figure_again_takes_it_back(bar, hands, qtbot):
    hands.type("3")
    assert bar.effort() == 3
    qtbot.mouseClick(bar.findChildren(EffortStep)[2], Qt.MouseButton.LeftButton)
    assert bar.effort() is None


def test_one_tab_stop_and_arrows_inside(bar, hands):
    steps = bar.findChildren(EffortStep)
    assert [step for step in steps if step.focusPolicy() & Qt.FocusPolicy.TabFocus] == [steps[0]]
    hands.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert bar.effort() == 3
    assert hands.focus() is steps[2]
    assert steps[2].accessibleName() == "3, rather easy"

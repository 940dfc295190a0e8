from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import (
    click,
    press,
    seen,
    timeline,
    write,
)
from ui.customer.case_card import CaseCard
from ui.theme import theme
from ui.wording.language import speak


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_case_and_its_buttons_stay_inside_the_column(qtbot, maria, open_customer, scale, language):
    theme().set_scale(scale)
    speak(language)
    stage = open_customer(maria, width=round(1440 * scale), height=900)
    column = stage.page.open_column
    qtbot.waitUntil(column.isVisible)
    card = column.findChild(CaseCard)
    parts = [card, *(button for button in card.findChildren(QPushButton) if button.isVisible())]
    for part in parts:
        left = part.mapTo(column, part.rect().topLeft()).x()
        assert 0 <= left < left + part.width() <= column.width(), part


def test_a_promise_kept_leaves_the_column_and_enters_the_timeline(advocate, maria, open_customer):
    stage = open_customer(maria)
    late, other = stage.page.open_column.promises.rows()
    late.keep_button.setFocus()
    press(late.keep_button, Qt.Key.Key_Space)
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "Call back with the reading" not in seen(stage.page.open_column)
    assert other.isAncestorOf(QApplication.focusWidget())
    assert any(line.startswith("Promise kept late. Call back") for line in timeline(stage))
    assert "Kept 0 of 1 promise in time" in seen(stage.page.profile)
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Call back with the reading" in seen(stage.page.open_column)


def test_the_last_promise_kept_leaves_the_keyboard_at_the_next_act(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    factories.promise(advocate, ben)
    stage = open_customer(ben)
    (card,) = stage.page.open_column.promises.rows()
    card.keep_button.setFocus()
    press(card.keep_button, Qt.Key.Key_Space)
    assert stage.page.open_column.promise_button.hasFocus()


def test_a_note_is_answered_in_place(advocate, maria, open_customer):
    stage = open_customer(maria)
    (card,) = stage.page.open_column.notes.rows()
    click(card.answer_button)
    write(card.text.editor, "Red dots from now on.")
    click(card.keep_button)
    assert "Show only samples in stock." not in seen(stage.page.open_column)
    assert any("Red dots from now on." in line for line in timeline(stage))


def test_a_case_is_resolved(advocate, maria, open_customer):
    stage = open_customer(maria)
    (card,) = stage.page.open_column.cases.rows()
    card.resolve_button.setFocus()
    press(card.resolve_button, Qt.Key.Key_Space)
    assert "New oak floor" not in seen(stage.page.open_column)
    assert QApplication.focusWidget() is not None


def test_effort_is_drawn_from_three_values_on(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    for days, effort in ((30, 6), (20, 5)):
        factories.interaction(advocate, ben, effort=effort, started_at=MORNING - timedelta(days=days))
    stage = open_customer(ben)
    assert not stage.page.open_column.effort.isVisible()
    for days, effort in ((10, 2), (1, 1)):
        factories.interaction(advocate, ben, effort=effort, started_at=MORNING - timedelta(days=days))
    stage.page.shown_to_user(ben)
    assert stage.page.open_column.effort.isVisible()
    assert "getting easier since February" in seen(stage.page.open_column.effort)

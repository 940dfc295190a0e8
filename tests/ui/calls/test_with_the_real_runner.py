"""The overlays with the database on its own thread, as in the program: answers come later than keys."""

from __future__ import annotations

from datetime import timedelta

from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import ask
from ui.promises.page import PromisesPage
from ui.today.line import Line
from ui.today.page import TodayPage


def test_the_page_fills_and_moves_on(real_runner, window, qtbot, hands):
    def fill(app):
        maria = factories.customer(app)
        for words in ("First", "Second"):
            factories.promise(app, maria, words=words)

    ask(qtbot, real_runner, fill)
    page = PromisesPage(real_runner, window)
    window.setCentralWidget(page)
    real_runner.changed.connect(page.records_changed)
    page.shown_to_user(None)
    page.focus_first()
    qtbot.waitUntil(lambda: page.list.promise() is not None)
    assert hands.focus() is page.list
    kept = page.list.promise().words
    hands.type("kkk")  # one that is being kept is not kept again
    qtbot.waitUntil(lambda: page.list.rows.layout_of.items == 1 and page.list.promise() is not None)
    qtbot.waitUntil(lambda: page.list.promise().words != kept)
    assert page.summary.text()


def test_today_fills_and_moves_on(real_runner, window, qtbot, hands):
    def fill(app):
        maria = factories.customer(app)
        for number in range(3):
            due = Due.at(MORNING + timedelta(hours=1 + number), factories.ZONE)
            factories.promise(app, maria, words=f"Due {number}", due=due)

    ask(qtbot, real_runner, fill)
    page = TodayPage(real_runner, window)
    window.setCentralWidget(page)
    failures: list[object] = []
    real_runner.changed.connect(page.records_changed)
    real_runner.command_failed.connect(failures.append)
    page.shown_to_user(None)
    page.focus_first()  # before anything is there: the keyboard comes to the first line by itself
    qtbot.waitUntil(lambda: isinstance(hands.focus(), Line))
    hands.type("kkk")
    lines = page.cards.promises.groups["today"].lines
    qtbot.waitUntil(lambda: [line.value.words for line in lines.lines()] == ["Due 1", "Due 2"])
    assert hands.focus() is lines.lines()[0]
    assert failures == []

"""What every page around a grouped list does: it asks once, keeps the keyboard, and takes no answer for another's."""

from __future__ import annotations

from collections import deque
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.grouped.people import KEYS, Person, PersonDelegate, name_of, names_of
from tests.ui.paints import Paints
from ui.grouped.dragging import GroupedList
from ui.grouped.layout import Group, Stretch
from ui.grouped.model import GroupedModel
from ui.grouped.page import GroupedPage
from ui.runner import InlineRunner


class LaterRunner(InlineRunner):
    """Answers when it is told to, in the order in which it was asked."""

    def __init__(self, advocate, parent):
        super().__init__(advocate, parent)
        self._waiting = deque()
        self.asked = []

    def _submit(self, task):
        self.asked.append(task.key)
        self._waiting.append(task)

    def answer(self, most=100):
        while self._waiting and most:
            super()._submit(self._waiting.popleft())
            most -= 1


class PeoplePage(GroupedPage):
    """People by their first letter: of a question that is itself a list of names."""

    key = "people"

    def __init__(self, runner, parent):
        super().__init__(runner, parent)
        self.question = self.answered = ()
        self.shown = []
        button = QPushButton("New", self)
        delegate = PersonDelegate()
        self.list = GroupedList(
            delegate, self, name="People", keys=KEYS, key_of=name_of, starts_with=names_of
        )
        self.list.setModel(GroupedModel(self.fetch, self.list, spoken=name_of, tooltip=name_of))
        self.lay_out(self.list, button, QWidget(self), self.list, QWidget(self))

    def reading(self, first, count):
        return partial(_people, first=first, count=count, names=self.question)

    def row_reading(self):
        return partial(_rows, names=self.answered)

    def show_answer(self, answer, *, fresh):
        self.answered, first, rows = answer
        self.shown.append(fresh)
        group = Group(key="all", title="All", count=len(self.answered))
        self.list.show_groups([group], fresh=fresh, known=Stretch(first=first, values=rows))


def _people(_app, *, first, count, names):
    return names, first, _rows(_app, first, count, names=names)


def _rows(_app, first, count, *, names):
    return tuple(Person(name) for name in names[first : first + count])


@pytest.fixture
def page(window, advocate):
    page = PeoplePage(LaterRunner(advocate, window), window)
    window.setCentralWidget(page)
    page.runner.answer()
    page.runner.asked.clear()
    return page


def ask(page, *names, fresh=True):
    page.question = names
    page.ask(fresh=fresh)


def names(page) -> list[str]:
    model = page.list.model()
    return [model.index(row, 0).data() for row in range(1, model.rowCount())]


def test_the_rows_that_are_seen_come_with_the_answer(page):
    ask(page, "Anna", "Bert")
    page.runner.answer()
    QApplication.processEvents()
    assert page.runner.asked == ["standing"]
    assert names(page) == ["Anna", "Bert"]
    ask(page, "Anna", "Carla", fresh=False)
    page.runner.answer()
    QApplication.processEvents()
    assert page.runner.asked == ["standing", "standing"]
    assert names(page) == ["Anna", "Carla"]


def test_another_question_stays_one_though_the_minute_comes_before_its_answer(page):
    ask(page, "Anna")
    page.runner.answer()
    ask(page, "Bert")
    page._minute.timeout.emit()
    page.runner.answer()
    assert page.shown == [True, True]
    page._minute.timeout.emit()
    page.runner.answer()
    assert page.shown == [True, True, False]


def test_rows_of_the_question_before_are_not_shown(page):
    many = [f"Old {number:03}" for number in range(300)]
    ask(page, *many)
    page.runner.answer()
    page.list.show_row(250)
    page.list.viewport().repaint()
    QApplication.processEvents()
    assert page.runner.asked[-1] == "page 200"
    ask(page, *(f"New {number:03}" for number in range(300)))
    page.list.show_row(150)
    page.list.viewport().repaint()
    QApplication.processEvents()
    assert page.runner.asked[-1] == "page 100"  # asked for in the name of the old question
    page.runner.answer()
    assert not [name for name in names(page) if name.startswith("Old")]


def test_what_was_sought_before_the_first_answer_is_stood_on(page):
    page.list.seek("Bert")
    ask(page, "Anna", "Bert")
    page.runner.answer()
    assert page.list.current_value() == Person("Bert")


def test_the_keyboard_goes_from_the_button_to_the_first_rows_and_back_when_they_are_gone(page, hands):
    page.focus_first()
    assert isinstance(hands.focus(), QPushButton)
    ask(page, "Anna")
    page.runner.answer()
    assert hands.focus() is page.list
    ask(page, fresh=False)
    page.runner.answer()
    assert isinstance(hands.focus(), QPushButton)


def test_what_was_folded_is_remembered(page, hands):
    ask(page, "Anna")
    page.runner.answer()
    page.focus_first()
    hands.press(Qt.Key.Key_Left)
    again = PeoplePage(page.runner, page)
    assert again.list.folded() == {"all"}


def test_it_asks_every_minute_while_it_is_seen(page):
    assert page._minute.isActive()
    page.hide()
    assert not page._minute.isActive()


def test_the_same_answer_is_not_painted_again_and_another_one_once(page):
    ask(page, "Anna", "Bert")
    page.runner.answer()
    paints = Paints(page.list.viewport())
    ask(page, "Anna", "Bert", fresh=False)
    page.runner.answer()
    assert paints.take() == []
    ask(page, "Anna", "Carla", "Zoe", fresh=False)
    page.runner.answer()
    assert len(paints.take()) == 1
    ask(page, "Karl")
    page.runner.answer()
    assert len(paints.take()) == 1

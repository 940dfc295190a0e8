"""Paged rows: only what is looked at is fetched, and old answers stay until new ones come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.widgets.paged_model import PAGE, ROW_ROLE, PagedModel


class Source:
    """Rows that live elsewhere; it writes down what it was asked for."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: list[tuple[int, int]] = []
        self.words = "row"

    def fetch(self, first: int, count: int) -> None:
        self.asked.append((first, count))

    def answer(self, model: PagedModel) -> None:
        while self.asked:
            first, count = self.asked.pop(0)
            model.show_page(first, [f"{self.words} {n}" for n in range(first, first + count)])


@pytest.fixture
def source() -> Source:
    return Source(1000)


@pytest.fixture
def model(source, qtbot) -> PagedModel:
    model = PagedModel(source.fetch)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.restart(source.count)
    return model


def looked_at(model: PagedModel, source: Source, number: int, qtbot) -> None:
    model.index(number, 0).data(ROW_ROLE)
    qtbot.waitUntil(lambda: bool(source.asked))


def test_a_row_comes_after_it_was_looked_at(model, source, qtbot):
    source.asked.clear()
    looked_at(model, source, 250, qtbot)
    assert model.row(250) is None
    assert (200, PAGE) in source.asked
    source.answer(model)
    assert model.row(250) == "row 250"
    assert model.index(250, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "row 250"


def test_a_page_is_asked_for_once_while_it_is_on_its_way(model, source, qtbot):
    source.asked.clear()
    looked_at(model, source, 250, qtbot)
    before = list(source.asked)
    model.row(251)
    qtbot.wait(20)
    assert source.asked == before


def test_the_last_page_asks_for_no_more_than_there_is(qtbot):
    source = Source(130)
    model = PagedModel(source.fetch)
    model.restart(130)
    looked_at(model, source, 129, qtbot)
    assert source.asked == [(100, 30)]


def test_rushing_past_many_pages_fetches_only_the_last_ones(model, source, qtbot):
    source.asked.clear()
    for number in range(0, 1000, PAGE):
        model.row(number)
    qtbot.waitUntil(lambda: bool(source.asked))
    assert [first for first, _ in source.asked] == [700, 800, 900]


def test_refreshing_shows_the_old_row_until_the_new_one_is_here(model, source, qtbot):
    looked_at(model, source, 5, qtbot)
    source.answer(model)
    source.words = "new"
    model.refresh(1001)
    assert model.row(5) == "row 5"
    qtbot.waitUntil(lambda: bool(source.asked))
    source.answer(model)
    assert model.row(5) == "new 5"
    assert model.rowCount() == 1001


def test_fewer_rows_take_the_last_ones_away(model, source, qtbot):
    with qtbot.waitSignal(model.rowsRemoved) as gone:
        model.refresh(900)
    assert gone.args[1:] == [900, 999]
    assert model.rowCount() == 900


def test_a_page_of_an_older_question_beyond_the_end_is_dropped(model, source, qtbot):
    model.restart(50)
    model.show_page(900, ["late"])
    assert model.rowCount() == 50


def test_a_short_list_needs_nobody_to_fetch(qtbot):
    model = PagedModel()
    model.restart_with([f"row {n}" for n in range(250)])
    assert [model.row(n) for n in (0, 99, 100, 249)] == ["row 0", "row 99", "row 100", "row 249"]
    assert model.rowCount(QModelIndex()) == 250
    assert model.rowCount(model.index(0)) == 0


def test_answers_that_read_otherwise_are_painted_and_the_same_ones_are_not(model, source, qtbot):
    looked_at(model, source, 10, qtbot)
    source.answer(model)
    model.refresh(1000)
    looked_at(model, source, 10, qtbot)
    with qtbot.assertNotEmitted(model.dataChanged):
        source.answer(model)
    source.words = "other"
    model.refresh(1000)
    looked_at(model, source, 10, qtbot)
    with qtbot.waitSignal(model.dataChanged):
        source.answer(model)
    assert model.row(10) == "other 10"

"""A window, a runner on a real encrypted vault, and hands."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMainWindow

from advocate.app import Advocate
from advocate.domain.promise import Due
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import Hands, make_window
from ui.promises.page import PromisesPage
from ui.runner import InlineRunner


@pytest.fixture
def window(qtbot) -> QMainWindow:
    return make_window(qtbot)


@pytest.fixture
def runner(advocate: Advocate, window: QMainWindow) -> InlineRunner:
    return InlineRunner(advocate, window)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def maria(advocate):
    return factories.customer(advocate)


@pytest.fixture
def make(advocate, maria):
    """A promise due so many hours from now."""

    def make(words: str, hours: float, **named):
        due = named.pop("due", Due.at(MORNING + timedelta(hours=hours), ZONE))
        return factories.promise(advocate, named.pop("to", maria), words=words, due=due, **named)

    return make


@pytest.fixture
def some(make, advocate):
    """One promise for every question the page asks."""
    return {
        "late": make("Price of the oak", -21),
        "today": make("Evening update", 7),
        "day": make("Letter", 0, due=Due.on(MORNING.date(), ZONE)),
        "week": make("Samples", 50),
        "later": make("Measure again", 24 * 20),
        "kept": kept(advocate, make("Call back", 3)),
    }


def kept(advocate, promise_id):
    advocate.promises.keep(promise_id)
    return promise_id


@pytest.fixture
def page(window, runner) -> PromisesPage:
    page = PromisesPage(runner, window)
    window.setCentralWidget(page)
    runner.changed.connect(page.records_changed)
    return page

"""The promises page on a window, over a real encrypted vault."""

from __future__ import annotations

import pytest

from advocate.domain.promise import Due
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.promised import make, maria
from ui.promises.page import PromisesPage

__all__ = ["make", "maria"]


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

"""Cyclic garbage is collected on the window's thread, all of it only as often as that holds nobody up."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.garbage import OLDEST, WindowThreadGarbage


class _Knot:
    def __init__(self) -> None:
        self.itself = self


def _old_knot() -> weakref.ref[_Knot]:
    """Garbage of the oldest generation, which is due."""
    knot = _Knot()
    for _ in range(gc.get_threshold()[OLDEST] + 1):
        gc.collect(OLDEST - 1)
    return weakref.ref(knot)


@pytest.fixture
def garbage(qapp):
    parent = QObject()
    gc.collect()
    garbage = WindowThreadGarbage(parent, rest=5)
    yield garbage
    garbage.end()


def test_what_is_old_and_due_is_collected(garbage):
    knot = _old_knot()
    garbage.collect()
    assert knot() is None


def test_after_all_was_looked_through_there_is_a_rest_and_then_it_goes_on(garbage, qtbot):
    much = [[] for _ in range(200_000)]
    _old_knot()
    garbage.collect()
    second = _old_knot()
    garbage.collect()
    assert second() is not None, "a look through everything has just been"
    young = weakref.ref(_Knot())
    gc.collect(0)
    assert young() is None
    del much

    def is_gone() -> bool:
        garbage.collect()
        return second() is None

    qtbot.waitUntil(is_gone, timeout=60_000)

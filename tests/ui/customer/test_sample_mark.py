"""Who is made up says so beside the name, on their page and in their own window, however narrow; nobody else does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate.domain.customer import CustomerFilter
from advocate.domain.ids import CustomerId
from tests import factories
from tests.ui.stage import press, seen
from tests.ui.windows import open_window
from ui.theme import theme
from ui.widgets.chips import Chip

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def made_up(advocate) -> CustomerId:
    advocate.sample.fill(customers=12)
    return advocate.customers.list_customers(CustomerFilter(text="maria gomez"))[0].id


def marks(window) -> list[Chip]:
    """Those that are whole in sight."""
    chips = [chip for chip in window.findChildren(Chip) if chip.text() == "sample" and chip.isVisible()]
    return [chip for chip in chips if chip.visibleRegion().boundingRect() == chip.rect()]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1440, 900), (960, 600)])
def test_the_mark_stands_beside_the_name(made_up, open_customer, mode, scale, size):
    theme().set_mode(mode)
    theme().set_scale(scale)
    stage = open_customer(made_up, width=size[0], height=size[1])
    assert len(marks(stage.window)) == 1
    brief = stage.page.columns.brief
    if brief.isVisible():
        assert brief.keep.width() >= theme().px(120), "what to keep in mind is still read"


def test_nobody_else_is_marked(made_up, advocate, open_customer):
    stage = open_customer(factories.customer(advocate, "Aaron Own"))
    assert "Aaron Own" in seen(stage.page)
    assert marks(stage.window) == []
    stage.page.shown_to_user(made_up)
    assert len(marks(stage.window)) == 1


def test_their_own_window_says_so_too(qtbot, made_up, advocate, tmp_path):
    window = open_window(qtbot, advocate, tmp_path / "new").window()
    window.workplace.go("customer", made_up)
    press(window, Qt.Key.Key_W, CTRL, Qt.KeyboardModifier.ShiftModifier)
    (own,) = window.family.customers
    qtbot.waitUntil(lambda: len(marks(own)) == 1)
    own.close_at_once()

"""Close together: cards and columns take visibly less height, at once and back again, and nothing moves sideways."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tests.ui.windows import open_window
from ui.settings.section import Section as SettingsSection
from ui.theme import theme
from ui.today.card import SideCard
from ui.widgets.box import Box
from ui.widgets.density import follow_density
from ui.widgets.section import Section

TIGHTER = 0.95
"""Of the height, words and buttons included, which stay as they are."""


@pytest.fixture
def card(qtbot) -> Box:
    card = Box("card")
    qtbot.addWidget(card)
    column = card.column(margins=(16, 12, 12, 14), spacing=10)
    column.addWidget(QPushButton("One"))
    column.addWidget(QPushButton("Two"))
    card.show()
    return card


def room(widget: QWidget) -> tuple[int, int, int, int, int]:
    layout = widget.layout()
    margins = layout.contentsMargins()
    return (margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing())


def test_a_card_follows_the_density_both_ways_and_keeps_its_sides(card):
    before = card.sizeHint().height()
    theme().set_density("compact")
    assert room(card) == (16, 9, 12, 11, 8)
    assert card.sizeHint().height() < before
    theme().set_density("comfortable")
    assert room(card) == (16, 12, 12, 14, 10)
    assert card.sizeHint().height() == before


def test_a_card_made_while_rows_stand_close_is_close_and_opens_up(qtbot):
    theme().set_density("compact")
    card = Box("note")
    qtbot.addWidget(card)
    card.column(margins=(16, 16, 16, 16), spacing=4)
    assert room(card) == (16, 12, 16, 12, 3)
    theme().set_density("comfortable")
    assert room(card) == (16, 16, 16, 16, 4)


def test_what_is_given_other_room_follows_with_that(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    follow_density(column)
    column.setSpacing(20)
    follow_density(column)
    theme().set_density("compact")
    assert room(holder) == (0, 0, 0, 0, 16)


def test_what_stands_side_by_side_stays_as_far_apart(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    row.setContentsMargins(16, 10, 16, 2)
    row.setSpacing(8)
    follow_density(row)
    theme().set_density("compact")
    assert room(holder) == (16, 8, 16, 2, 8)


def test_a_layout_that_is_gone_is_left_alone(qtbot, card):
    card.deleteLater()
    QApplication.processEvents()
    theme().set_density("compact")


def heights(window: QWidget, kind: type[QWidget]) -> dict[str, int]:
    """Of everything of that kind in sight."""
    QApplication.processEvents()
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    return {each.accessibleName() or str(number): each.height() for number, each in enumerate(found)}


@pytest.mark.parametrize(("place", "kind"), [("settings", SettingsSection), ("today", SideCard)])
def test_cards_of_a_page_are_tighter(qtbot, advocate, maria, tmp_path, place, kind):
    advocate.customers.saw(maria)
    window = open_window(qtbot, advocate, tmp_path / "new").window()
    window.workplace.go(place)
    qtbot.waitUntil(lambda: bool(heights(window, kind)))
    before = heights(window, kind)
    theme().set_density("compact")
    after = heights(window, kind)
    assert after.keys() == before.keys()
    assert all(after[name] < TIGHTER * before[name] for name in before), (before, after)


def test_both_columns_of_a_customer_are_tighter(qtbot, maria, open_customer):
    stage = open_customer(maria)
    columns = (stage.page.profile, stage.page.open_column)

    def ends() -> list[int]:
        """How far down the last thing of each column reaches."""
        inside = [[s for s in column.findChildren(Section) if s.isVisible()] for column in columns]
        return [max(section.geometry().bottom() for section in sections) for sections in inside]

    qtbot.wait(200)
    before = ends()
    theme().set_density("compact")
    qtbot.waitUntil(
        lambda: all(now < TIGHTER * was for now, was in zip(ends(), before, strict=True)), timeout=2000
    )
    theme().set_density("comfortable")
    qtbot.waitUntil(lambda: ends() == before, timeout=2000)

"""What a person sees and does in the list of customers, in few words."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.stage import Stage, lines, press, write
from ui.customers.filter_overlay import FilterOverlay
from ui.overlays.pick_overlay import PickOverlay

CTRL, SHIFT, ALT, NO = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
SPACE, DOWN, UP, ENTER, ESC = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)
Kind = TypeVar("Kind", bound=QWidget)


def names(stage: Stage) -> list[str]:
    return [line.removeprefix("Chosen. ").split(".")[0] for line in lines(stage.page.list)]


def chosen(stage: Stage) -> list[str]:
    """The names of those who are chosen, as the list says them."""
    said = lines(stage.page.list)
    return [line.removeprefix("Chosen. ").split(".")[0] for line in said if line.startswith("Chosen. ")]


def on_list(stage: Stage) -> None:
    """The keyboard goes down into the list."""
    press(stage.page.head.field.line, DOWN)


def look_for(qtbot, stage: Stage, text: str, count: int) -> None:
    write(stage.page.head.field.line, text)
    qtbot.waitUntil(lambda: stage.page.model.rowCount() == count and not stage.page.narrowing.is_typing())


def overlay(stage: Stage, kind: type[Kind]) -> Kind:
    """The one of that kind that is open."""
    found = [each for each in stage.window.findChildren(kind) if each.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def pick(stage: Stage, kind: type[PickOverlay], typed: str, *held: Qt.KeyboardModifier) -> None:
    """Type, and take the first that fits."""
    line = overlay(stage, kind).field.line
    write(line, typed)
    press(line, ENTER, *held)


def filter_by(stage: Stage, typed: str) -> None:
    """By its key, from wherever the keyboard is."""
    press(stage.page, Qt.Key.Key_F, CTRL, SHIFT)
    pick(stage, FilterOverlay, typed)


def chips(stage: Stage) -> list[str]:
    return [chip.label() for chip in stage.page.head.filters.chips()]


def click_row(stage: Stage, row: int, held: Qt.KeyboardModifier = NO, x: int = 200) -> None:
    place = QPoint(x, stage.page.list.row_height() * row + 10)
    QTest.mouseClick(stage.page.list.viewport(), Qt.MouseButton.LeftButton, held, place)

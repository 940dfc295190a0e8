"""The look changed while a dialog is open: each becomes what it would have been, had it been opened that way."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from bench.picturing import references
from bench.picturing.look import Look
from bench.picturing.scenes.all import GROUPS, SCENES
from bench.picturing.stage import Stage, settle
from tests.ui.everyone.dialogs import opened_by, opened_by_hand
from ui.theme import theme
from ui.widgets.overlay import Overlay

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
LIGHT, DARK = Look(width=960, height=600), Look(mode="dark", width=960, height=600)
ALIKE = 0.15  # of black to white, in the worst cell: a caret may be on or off; what stays light is 0.6 apart
BY_HAND = "opened by hand"
NEVER_ALIKE = {"new-recovery-code"}


def opened(stage: Stage, group: str, names: Collection[str]) -> Iterator[tuple[str, Overlay]]:
    """The dialogs of a group of scenes; names: those of them that are known to open one."""
    if group == BY_HAND:
        return opened_by_hand(stage)
    return opened_by(stage, [each for each in SCENES if each.group == group and each.name in names])


def panel_of(stage: Stage, overlay: Overlay) -> QImage:
    settle()
    box = QRect(overlay.panel.mapTo(stage.shown(), overlay.panel.rect().topLeft()), overlay.panel.size())
    return stage.shown().grab(box).toImage()


@pytest.mark.parametrize("group", [*(each.name for each in GROUPS), BY_HAND])
def test_a_dialog_takes_a_new_look_while_it_is_open(stage, group):
    stage.set_look(LIGHT)
    switched: dict[str, QImage] = {}
    outside: list[str] = []
    for name, overlay in opened(stage, group, {each.name for each in SCENES}):
        theme().set_mode("dark")
        switched[name] = panel_of(stage, overlay)
        theme().set_scale(1.5)
        QApplication.processEvents()
        settle()
        if not stage.shown().rect().contains(overlay.panel.geometry()):
            outside.append(name)
        theme().set_scale(1.0)
        theme().set_mode("light")
    assert outside == []
    stage.set_look(DARK)
    for name, overlay in opened(stage, group, switched):
        apart = references.difference(switched[name], panel_of(stage, overlay))
        if apart > ALIKE and name not in NEVER_ALIKE:
            outside.append(f"{name}: {apart:.0%} apart")
    assert outside == []

"""What can be asked of every scene of the pictures in any look: it can be set, says nothing of the computer it is taken on, and
with a screen reader every control and every row has a role, a name, and a value or state where it can have one. No dialog is
without a scene, or opened by hand here."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from bench.picturing.neutral import words_of
from bench.picturing.scenes.all import SCENES
from tests.ui.everyone.dialogs import kinds, opened_by_hand
from tests.ui.everyone.hearing import unheard
from ui.widgets.overlay import Overlay

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


def test_every_scene_can_be_set_and_heard_and_every_kind_of_dialog_is_opened(stage):
    met = {type(overlay) for _, overlay in opened_by_hand(stage)}
    missed: dict[str, set[str]] = {}
    for scene in SCENES:
        try:
            scene.set_up(stage)
            stage.picture()
            window = stage.shown()
            met |= {type(each) for each in window.findChildren(Overlay) if each.isVisible()}
            flaws = unheard(window, may_repeat="odd" in scene.name)
            flaws += [f"tells of this computer: {words}" for words in told_of_here(window, stage.folder)]
        except Exception as problem:
            flaws = [f"cannot be set: {problem!r}"]
        finally:
            stage.clear()
        for each in flaws:
            missed.setdefault(each, set()).add(scene.name)
    assert not missed, "\n" + "\n".join(
        f"{what}  in {', '.join(sorted(where)[:3])}" for what, where in missed.items()
    )
    assert set(kinds()) <= met


def told_of_here(window: QWidget, folder: Path) -> list[str]:
    """Words that name a folder of this computer."""
    said = [words_of(widget) for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [words for words in said if str(folder) in words or str(Path.home()) in words]

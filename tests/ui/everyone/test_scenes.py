"""Every scene of the pictures can be set, shows nothing of the computer it is taken on, and no dialog is without one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from bench.picturing.neutral import words_of
from bench.picturing.scene import Scene
from bench.picturing.scenes.all import SCENES
from bench.picturing.stage import Stage
from tests.ui.everyone.dialogs import kinds, opened_by_hand
from ui.widgets.overlay import Overlay

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


def test_every_scene_can_be_set_and_every_kind_of_dialog_is_opened(stage):
    met: set[type[Overlay]] = {type(overlay) for _, overlay in opened_by_hand(stage)}
    failed: dict[str, str] = {}
    for scene in SCENES:
        try:
            met |= shown_by(stage, scene)
        except Exception as problem:
            failed[scene.name] = repr(problem)
        finally:
            stage.clear()
    assert failed == {}
    assert set(kinds()) <= met


def shown_by(stage: Stage, scene: Scene) -> set[type[Overlay]]:
    """The kinds of dialogs that are in its picture."""
    scene.set_up(stage)
    assert not stage.picture().isNull()
    seen = [widget for widget in stage.shown().findChildren(QWidget) if widget.isVisible()]
    here = [words for words in map(words_of, seen) if str(stage.folder) in words or str(Path.home()) in words]
    assert here == [], "a picture says nothing of the computer it was taken on"
    return {type(widget) for widget in seen if isinstance(widget, Overlay)}

"""One stage for the tests that go through every page and state: the scenes of the pictures, on real vaults."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.errors import AdvocateError
from bench.picturing.look import Look
from bench.picturing.scene import Scene
from bench.picturing.scenes.all import SCENES
from bench.picturing.stage import Patience, Stage
from ui.theme import Theme

Visit = Callable[[Look], Iterator[tuple[Scene, QWidget]]]


@pytest.fixture
def stage(look: Theme, tmp_path: Path, qapp: QApplication) -> Iterator[Stage]:
    patience, Patience.milliseconds = Patience.milliseconds, 8
    made = Stage(tmp_path)
    yield made
    Patience.milliseconds = patience
    made.set_look(Look())
    made.close()


@pytest.fixture
def visit(stage: Stage) -> Visit:
    """Every scene in a look, one after the other, with the window that shows it. One that cannot be set is left out here:
    it fails in the test of the scenes, and hides nothing in the others."""

    def go_through(look: Look) -> Iterator[tuple[Scene, QWidget]]:
        stage.set_look(look)
        for scene in SCENES:
            try:
                scene.set_up(stage)
            except (RuntimeError, AttributeError, TypeError, AdvocateError):
                stage.clear()
                continue
            yield scene, stage.show_at(look.width, look.height)
            stage.clear()

    return go_through

"""The main pages look as they did when somebody last looked at them; every other scene can at least be set.

`./dev pictures --renew-references` takes the references anew, once the change was looked at and meant.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from bench.picturing import references
from bench.picturing.look import Look
from bench.picturing.scenes.all import SCENES
from bench.picturing.stage import Stage
from ui.resources import load_fallback_fonts
from ui.theme import Theme

TOLERANCE = 0.06  # of black to white, in the worst cell of 16 by 16 pixels: smoothing differs so much between computers
pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


@pytest.fixture
def set_stage(look: Theme, qapp: QApplication) -> Iterator[Callable[[Path], Stage]]:
    """A stage in that folder, struck again at the end."""
    load_fallback_fonts()
    made: list[tuple[Path, Stage]] = []

    def set_in(folder: Path) -> Stage:
        shutil.rmtree(folder, ignore_errors=True)
        made.append((folder, Stage(folder)))
        return made[-1][1]

    yield set_in
    for folder, stage in made:
        stage.set_look(Look())
        stage.close()
        shutil.rmtree(folder, ignore_errors=True)


def test_the_main_pages_look_as_they_did(set_stage, tmp_path):
    stage = set_stage(
        references.FOLDER_OF_STAGE
    )  # the only test that uses it: two at a time would meet there
    changed: list[str] = []
    for wanted in references.LOOKS:
        stage.set_look(wanted)
        for scene in references.COMPARED:
            scene.set_up(stage)
            picture = stage.picture()
            stage.clear()
            kept = QImage(str(references.path_of(scene, wanted)))
            apart = references.difference(picture, kept) if not kept.isNull() else 1.0
            if apart > TOLERANCE:
                now = tmp_path / f"{scene.name}-{wanted.mode}.png"
                picture.save(str(now))
                changed.append(f"{scene.name}, {wanted.mode} ({apart:.0%} apart): {now}")
    assert not changed, f"Look at {changed}; ./dev pictures --renew-references takes them as they are now."


def test_every_scene_can_be_set(set_stage, tmp_path):
    stage = set_stage(tmp_path / "stage")
    failed: dict[str, str] = {}
    for scene in SCENES:
        try:
            scene.set_up(stage)
            assert not stage.picture().isNull()
        except Exception as problem:
            failed[scene.name] = repr(problem)
        finally:
            stage.clear()
    assert failed == {}


def test_a_word_that_is_gone_is_a_difference_and_a_shade_is_none():
    page = QImage(960, 600, QImage.Format.Format_RGB32)
    page.fill(QColor("#FFFFFF"))
    shade, word = page.copy(), page.copy()
    shade.fill(QColor("#FDFDFD"))
    with QPainter(word) as p:
        p.fillRect(300, 200, 60, 9, QColor("#1F2430"))
    assert references.difference(page, page) == 0
    assert references.difference(page, shade) < TOLERANCE
    assert references.difference(page, word) > TOLERANCE

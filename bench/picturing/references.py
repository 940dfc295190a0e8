"""What the main pages looked like the last time somebody looked at them and was content. The tests compare with it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from bench.picturing.few_colours import few_colours
from bench.picturing.look import Look
from bench.picturing.scene import Scene
from bench.picturing.scenes.all import SCENES
from bench.picturing.stage import Stage

FOLDER = Path(__file__).resolve().parent.parent.parent / "tests" / "ui" / "pictures" / "references"
LOOKS = (Look(width=960, height=600), Look(mode="dark", width=960, height=600))
COMPARED = tuple(scene for scene in SCENES if scene.is_main)
_CELL = QSize(60, 38)
"""Pictures are compared cell by cell: what moves by a pixel on another computer is no difference, what is missing is."""


def path_of(scene: Scene, look: Look) -> Path:
    return FOLDER / f"{scene.name}-{look.mode}.png"


def renew(stage: Stage, names: Collection[str] = ()) -> int:
    """Take the references of the scenes with these names anew, of all where there are none; returns how many."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = [scene for scene in COMPARED if not names or scene.name in names]
    if not names:
        _forget_those_of_no_scene()
    for look in LOOKS if wanted else ():
        stage.set_look(look)
        for scene in wanted:
            scene.set_up(stage)
            few_colours(stage.picture()).save(str(path_of(scene, look)))
            stage.clear()
    return len(wanted) * len(LOOKS)


def _forget_those_of_no_scene() -> None:
    known = {path_of(scene, look) for scene in COMPARED for look in LOOKS}
    for old in set(FOLDER.glob("*.png")) - known:
        old.unlink()


def difference(one: QImage, other: QImage) -> float:
    """How far the two are apart in the cell where they differ the most: 0 is alike, 1 is black for white."""
    if one.size() != other.size():
        return 1.0
    first, second = _cells(one), _cells(other)
    worst = 0
    for x in range(first.width()):
        for y in range(first.height()):
            a, b = first.pixelColor(x, y), second.pixelColor(x, y)
            apart = max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue()))
            worst = max(worst, apart)
    return worst / 255


def _cells(image: QImage) -> QImage:
    small = QSize(image.width() * _CELL.width() // 960, image.height() * _CELL.height() // 600)
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        small, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )

"""The pictures in docs/pictures: of the main pages for whoever reads about Advocate, and the parts the guide shows."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtGui import QImage

from bench.picturing import details
from bench.picturing.few_colours import few_colours
from bench.picturing.look import Look
from bench.picturing.references import difference
from bench.picturing.scene import Scene
from bench.picturing.scenes.all import SCENES
from bench.picturing.stage import Stage

FOLDER = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures"
NARROW = ("customer", Look(width=960, height=600, scale=150))
_SEEN = 0.03
"""Of black to white, in the cell that differs the most: less is another digit in how large the vault is."""


def path_of(scene: Scene, look: Look) -> Path | None:
    """Where a picture of that scene in that look is kept; None where none is."""
    if (scene.name, look) == NARROW:
        return FOLDER / f"{scene.name}-narrow.png"
    if scene.is_main and look == Look(mode=look.mode):
        return FOLDER / f"{scene.name}{'-dark' if look.mode == 'dark' else ''}.png"
    return None


def is_as_kept(picture: QImage, path: Path) -> bool:
    """As far as anybody sees."""
    kept = QImage(str(path))
    return not kept.isNull() and difference(picture, kept) <= _SEEN


def renew(stage: Stage, names: Collection[str]) -> int:
    """Those of the scenes with these names, of all where there are none; returns how many are other than before."""
    count = 0
    for path, picture in _taken(stage, names):
        shown = few_colours(picture)
        if not is_as_kept(shown, path):
            shown.save(str(path))
            count += 1
    return count


def _taken(stage: Stage, names: Collection[str]) -> Iterator[tuple[Path, QImage]]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for look in (Look(), Look(mode="dark"), NARROW[1]):
        wanted = [scene for scene in SCENES if _is_named(scene.name, names) and path_of(scene, look)]
        if wanted:
            stage.set_look(look)
        for scene in wanted:
            scene.set_up(stage)
            path = path_of(scene, look)
            assert path is not None
            yield path, stage.picture()
            stage.clear()
    for detail in details.DETAILS:
        if _is_named(detail.scene, names) or detail.name in names:
            for mode in details.MODES:
                yield FOLDER / detail.file_name(mode), details.take(stage, detail, mode)


def _is_named(name: str, names: Collection[str]) -> bool:
    return not names or name in names

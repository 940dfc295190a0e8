"""Takes the pictures of every page and state: `./dev pictures [NAME ...]`.

The main ones go to docs/pictures with few colours, so that they stay small; all of them, light and dark, wide and
narrow, at 100 % and 150 %, go to out/pictures with one sheet of them side by side.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSize, Qt  # noqa: E402  # after the path above
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench.picturing.scenes import SCENES, Scene, clear  # noqa: E402
from bench.picturing.stage import Stage  # noqa: E402
from ui.theme import Mode, theme  # noqa: E402

KEPT = ROOT / "docs" / "pictures"
OUT = ROOT / "out" / "pictures"
LOOKS: tuple[Mode, ...] = ("light", "dark")
SHAPES = ((1440, 900, 100), (960, 600, 100), (1440, 900, 150), (960, 600, 150))
MAIN_SHAPE = SHAPES[0]
NARROW = ("customer", (960, 600, 150))
COLOURS = 256
CANDIDATES = 1200
THUMB = QSize(360, 225)


def main(names: list[str]) -> int:
    unknown = set(names) - {each.name for each in SCENES}
    if unknown:
        print(
            f"There is no scene {', '.join(sorted(unknown))}. There are: {', '.join(s.name for s in SCENES)}."
        )
        return 2
    app = QApplication.instance() or QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_US"))
    theme().set_reduced_motion(True)
    for folder in (KEPT, OUT):
        folder.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.gettempdir()) / "advocate-pictures"  # always the same: it is seen in some of them
    shutil.rmtree(folder, ignore_errors=True)
    stage = Stage(folder)
    try:
        taken = [each for shape in SHAPES for look in LOOKS for each in _take(stage, names, shape, look)]
    finally:
        stage.close()
        app.processEvents()
        shutil.rmtree(folder, ignore_errors=True)
    _make_sheet(taken)
    print(f"{len(taken)} pictures in {OUT.relative_to(ROOT)}, the main ones in {KEPT.relative_to(ROOT)}.")
    return 0


def _take(stage: Stage, names: list[str], shape: tuple[int, int, int], look: Mode) -> list[QImage]:
    """All wanted scenes in one shape and look."""
    width, height, scale = shape
    stage.set_look(look, scale)
    taken = []
    for scene in SCENES:
        if names and scene.name not in names:
            continue
        scene.set_up(stage)
        image = stage.picture(width, height)
        image.save(str(OUT / f"{scene.name}-{look}-{width}x{height}-{scale}.png"))
        _keep(scene, image, shape, look)
        taken.append(image)
        clear(stage)
    return taken


def _keep(scene: Scene, image: QImage, shape: tuple[int, int, int], look: Mode) -> None:
    if (scene.name, shape) == NARROW and look == "light":
        _few_colours(image).save(str(KEPT / f"{scene.name}-narrow.png"))
    elif scene.is_main and shape == MAIN_SHAPE:
        _few_colours(image).save(str(KEPT / f"{scene.name}{'-dark' if look == 'dark' else ''}.png"))


def _few_colours(image: QImage) -> QImage:
    """The same with a table of 256 colours: a third of the bytes, and no difference to be seen."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(colour | 0xFF000000 for colour in memoryview(plain.constBits()).cast("I"))
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, _table(counted), Qt.ImageConversionFlag.ThresholdDither
    )


def _table(counted: Counter[int]) -> list[int]:
    """Half of it by how often a colour is there, the rest by how badly it would be missed: rare but unlike the others."""
    ranked = counted.most_common(CANDIDATES)
    table = [colour for colour, _ in ranked[: COLOURS // 2]]
    rest = {
        colour: (count, min(_distance(colour, kept) for kept in table))
        for colour, count in ranked[COLOURS // 2 :]
    }
    while rest and len(table) < COLOURS:
        missed = max(rest, key=lambda colour: rest[colour][0] ** 0.5 * rest[colour][1])
        table.append(missed)
        del rest[missed]
        rest = {colour: (count, min(far, _distance(colour, missed))) for colour, (count, far) in rest.items()}
    return table


def _distance(one: int, other: int) -> int:
    return sum((((one >> shift) & 255) - ((other >> shift) & 255)) ** 2 for shift in (0, 8, 16))


def _make_sheet(taken: list[QImage]) -> None:
    """All pictures small, side by side, eight in a row."""
    if not taken:
        return
    across = 8
    rows = -(-len(taken) // across)
    sheet = QImage(across * (THUMB.width() + 8), rows * (THUMB.height() + 8), QImage.Format.Format_RGB32)
    sheet.fill(theme().color("line"))
    with QPainter(sheet) as p:
        for place, image in enumerate(taken):
            small = image.scaled(
                THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            p.drawImage(place % across * (THUMB.width() + 8), place // across * (THUMB.height() + 8), small)
    sheet.save(str(OUT / "sheet.png"))


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)  # without Qt's slow farewell: everything is on disk

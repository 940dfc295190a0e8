"""Takes the pictures of every page and state: `./dev pictures [NAME ...]`.

All of them, light and dark, wide and low, at 100 % and 150 %, go to out/pictures, with one sheet for each part of the
window; the main ones, with few colours so that they stay small, to docs/pictures. `--quick` takes light and wide alone;
`--renew-references` renews what the tests compare the main pages with.
"""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale  # noqa: E402  # after the path above
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench.picturing import references  # noqa: E402
from bench.picturing.few_colours import few_colours  # noqa: E402
from bench.picturing.look import PSEUDO, Look  # noqa: E402
from bench.picturing.scene import Scene  # noqa: E402
from bench.picturing.scenes.all import SCENES  # noqa: E402
from bench.picturing.sheets import Sheets  # noqa: E402
from bench.picturing.stage import Stage  # noqa: E402
from ui.resources import load_fallback_fonts  # noqa: E402
from ui.theme import theme  # noqa: E402
from ui.wording.language import speak  # noqa: E402

KEPT = ROOT / "docs" / "pictures"
OUT = ROOT / "out" / "pictures"
SHAPES = ((1440, 900, 100), (960, 600, 100), (1440, 900, 150), (960, 600, 150))
USUAL = [
    Look(mode=mode, width=width, height=height, scale=scale)
    for width, height, scale in SHAPES
    for mode in ("light", "dark")
]
MAIN_ONLY = [
    Look(contrast="high"),
    Look(mode="dark", contrast="high"),
    Look(density="compact"),
    Look(is_mirrored=True),
    Look(language="de"),
    Look(language=PSEUDO),
    Look(language=PSEUDO, width=960, height=600),
]
NARROW = ("customer", Look(width=960, height=600, scale=150))


def main(arguments: list[str]) -> int:
    names = {each for each in arguments if not each.startswith("--")}
    unknown = names - {each.name for each in SCENES}
    if unknown:
        known = ", ".join(scene.name for scene in SCENES)
        print(f"There is no scene {', '.join(sorted(unknown))}. There are: {known}.")
        return 2
    app = QApplication.instance() or QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_US"))
    speak("en")
    theme().set_reduced_motion(True)
    load_fallback_fonts()
    folder = references.FOLDER_OF_STAGE
    shutil.rmtree(folder, ignore_errors=True)
    stage = Stage(folder)
    try:
        if "--renew-references" in arguments:
            print(f"{references.renew(stage)} references in {references.FOLDER.relative_to(ROOT)}.")
            return 0
        return _take_all(stage, names, quick="--quick" in arguments)
    finally:
        stage.close()
        app.processEvents()
        shutil.rmtree(folder, ignore_errors=True)


def _take_all(stage: Stage, names: set[str], *, quick: bool) -> int:
    for folder in (KEPT, OUT):
        folder.mkdir(parents=True, exist_ok=True)
    sheets, failed, taken = Sheets(), [], 0
    for look in USUAL[:1] if quick else [*USUAL, *MAIN_ONLY]:
        stage.set_look(look)
        for scene in SCENES:
            if (names and scene.name not in names) or (look in MAIN_ONLY and not scene.is_main):
                continue
            image = _take(stage, scene)
            if image is None:
                failed.append(f"{scene.name} ({look.name})")
                continue
            image.save(str(OUT / f"{scene.name}-{look.name}.png"))
            sheets.add(scene, look, image)
            _keep(scene, image, look)
            taken += 1
    stage.set_look(Look())
    sheets.save(OUT)
    print(f"{taken} pictures in {OUT.relative_to(ROOT)}, the main ones in {KEPT.relative_to(ROOT)}.")
    for one in failed:
        print(f"Could not be taken: {one}")
    return 1 if failed else 0


def _take(stage: Stage, scene: Scene) -> QImage | None:
    """None where the scene could not be set; why stands on the terminal, and the others go on."""
    try:
        scene.set_up(stage)
        return stage.picture()
    except Exception:  # whatever went wrong, the next scene is another one
        traceback.print_exc()
        return None
    finally:
        stage.clear()


def _keep(scene: Scene, image: QImage, look: Look) -> None:
    if (scene.name, look) == NARROW:
        few_colours(image).save(str(KEPT / f"{scene.name}-narrow.png"))
    elif scene.is_main and look == Look(mode=look.mode):
        few_colours(image).save(str(KEPT / f"{scene.name}{'-dark' if look.mode == 'dark' else ''}.png"))


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)  # without Qt's slow farewell: everything is on disk

"""Takes the pictures of every page and state: `./dev pictures [NAME ...]`.

All of them, light and dark, in every usual size of window, at 100 % and 150 %, go to out/pictures, with one sheet for
each part of the window. Those in docs/pictures, and what the tests compare the main pages with, change only when they
are asked for with `--renew-references`, once somebody has looked at what is new.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Collection, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale  # noqa: E402  # after the path above
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench.picturing import details, kept, references  # noqa: E402
from bench.picturing.few_colours import few_colours  # noqa: E402
from bench.picturing.look import PSEUDO, Look  # noqa: E402
from bench.picturing.scene import Scene  # noqa: E402
from bench.picturing.scenes.all import SCENES  # noqa: E402
from bench.picturing.sheets import Sheets  # noqa: E402
from bench.picturing.stage import Stage  # noqa: E402
from ui.resources import load_fallback_fonts  # noqa: E402
from ui.theme import theme  # noqa: E402
from ui.wording.language import speak  # noqa: E402

OUT = ROOT / "out" / "pictures"
SHAPES = ((1440, 900, 100), (1280, 800, 100), (960, 600, 100), (1440, 900, 150), (960, 600, 150))
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


def main(arguments: Sequence[str]) -> int:
    parser = _parser()
    given = parser.parse_args(arguments)
    known = [scene.name for scene in SCENES] + [detail.name for detail in details.DETAILS]
    if unknown := set(given.name) - set(known):
        parser.error(f"There is no scene {', '.join(sorted(unknown))}. There are: {', '.join(known)}.")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_US"))
    speak("en")
    theme().set_reduced_motion(True)
    load_fallback_fonts()
    with tempfile.TemporaryDirectory(prefix="advocate-pictures-") as folder:
        stage = Stage(Path(folder))
        try:
            if given.renew_references:
                return _renew(stage, given.name)
            return _take_all(stage, given.name, quick=given.quick)
        finally:
            stage.close()
            app.processEvents()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev pictures", description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "name", nargs="*", metavar="NAME", help="scenes, such as today; all where there is none"
    )
    parser.add_argument("--quick", action="store_true", help="light, 1440 by 900 and 100 %% alone")
    parser.add_argument(
        "--renew-references",
        action="store_true",
        help="take what the tests compare with, and docs/pictures, as these scenes look now",
    )
    return parser


def _renew(stage: Stage, names: Collection[str]) -> int:
    count = references.renew(stage, names)
    print(f"{count} references in {references.FOLDER.relative_to(ROOT)}.")
    print(f"{kept.renew(stage, names)} pictures are new in {kept.FOLDER.relative_to(ROOT)}.")
    return 0


def _take_all(stage: Stage, names: Collection[str], *, quick: bool) -> int:
    OUT.mkdir(parents=True, exist_ok=True)
    sheets, failed, changed, taken = Sheets(), list[str](), list[str](), 0
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
            path = kept.path_of(scene, look)
            if path is not None and not kept.is_as_kept(few_colours(image), path):
                changed.append(path.name)
            taken += 1
    stage.set_look(Look())
    sheets.save(OUT)
    print(f"{taken} pictures in {OUT.relative_to(ROOT)}.")
    if changed:
        print(f"Other than in {kept.FOLDER.relative_to(ROOT)}: {', '.join(changed)}.")
        print("./dev pictures --renew-references NAME takes them as they are now.")
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


if __name__ == "__main__":
    code = main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(code)  # without Qt's slow farewell: everything is on disk

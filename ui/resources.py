"""Where the bundled fonts and icons lie, and how they are loaded. Knows files, not colours."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

FAMILY = "Inter"
_FACES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


def folder() -> Path:
    """The resources folder, in a checkout and in a frozen program alike."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parent.parent
    return root / "resources"


@cache
def load_fonts() -> tuple[str, ...]:
    """Add the bundled faces to this application, once; returns the family names found in them."""
    # Missing scripts are looked up silently; a broken picture is refused in a sentence of our own.
    QLoggingCategory.setFilterRules("qt.text.font.db=false\nqt.gui.imageio*=false")
    families: list[str] = []
    for face in _FACES:
        number = QFontDatabase.addApplicationFont(str(folder() / "fonts" / face))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


@cache
def load_fallback_fonts() -> None:
    """Add the bundled faces for other scripts, so that no name is a row of boxes on a computer that has none for it.
    Takes a few milliseconds, so after the first picture. Emoji are left to the system, which has them in colour."""
    for face in sorted((folder() / "fonts" / "fallback").glob("*.ttf")):
        if not face.name.startswith("NotoEmoji"):
            QFontDatabase.addApplicationFont(str(face))


@cache
def icon_svg(name: str) -> str:
    """The outline of a bundled icon with `currentColor` for its strokes. Raises FileNotFoundError for a wrong name."""
    return (folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def icon_names() -> frozenset[str]:
    return frozenset(file.stem for file in (folder() / "icons").glob("*.svg"))

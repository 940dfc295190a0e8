"""Contact sheets, a row for each scene and a column for each look, with names: every picture of one part of the window, and
the main scenes of all of them together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from bench.picturing.look import Look
from bench.picturing.scene import Scene
from ui.theme import theme

THUMB = QSize(480, 300)
GAP, LABEL = 10, 22
MAIN = "main scenes"
_MAIN_LOOKS = ((1440, 900, 100), (960, 600, 150))


class Sheets:
    """Collects small copies as they are taken, and writes `sheet-<group>.png` at the end."""

    def __init__(self) -> None:
        self._taken: dict[str, dict[str, dict[str, QImage]]] = {}

    def add(self, scene: Scene, look: Look, image: QImage) -> None:
        small = image.scaled(
            THUMB, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        groups = [scene.group]
        is_plain = look == Look(mode=look.mode, width=look.width, height=look.height, scale=look.scale)
        if scene.is_main and is_plain and (look.width, look.height, look.scale) in _MAIN_LOOKS:
            groups.append(MAIN)
        for group in groups:
            self._taken.setdefault(group, {}).setdefault(scene.name, {})[look.name] = small

    def save(self, folder: Path) -> list[Path]:
        """The files that were written."""
        written = []
        for group, rows in self._taken.items():
            path = folder / f"sheet-{group.lower().replace(', ', '-').replace(' ', '-')}.png"
            _draw(rows).save(str(path))
            written.append(path)
        return written


def _draw(rows: dict[str, dict[str, QImage]]) -> QImage:
    looks = list(dict.fromkeys(look for row in rows.values() for look in row))
    step = QSize(THUMB.width() + GAP, THUMB.height() + LABEL + GAP)
    sheet = QImage(
        step.width() * len(looks) + GAP, step.height() * len(rows) + GAP, QImage.Format.Format_RGB32
    )
    sheet.fill(theme().color("line"))
    with QPainter(sheet) as p:
        p.setFont(theme().font("small"))
        p.setPen(theme().color("ink"))
        for down, (name, row) in enumerate(rows.items()):
            for across, look in enumerate(looks):
                if look in row:
                    x, y = GAP + across * step.width(), GAP + down * step.height()
                    p.drawText(QRectF(x, y, THUMB.width(), LABEL), f"{name}  ·  {look}")
                    p.drawImage(x, y + LABEL, row[look])
    return sheet

"""The main pages look as they did when somebody last looked at them; every other scene can at least be set.

`./dev pictures --renew-references [NAME ...]` takes the references anew, once the change was looked at and meant.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from bench.picturing import details, kept, references
from bench.picturing.look import Look
from bench.picturing.neutral import neutral
from bench.picturing.stage import Stage
from ui.guide import chapters
from ui.resources import load_fallback_fonts
from ui.theme import Theme

GUIDE = chapters.folder()
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
    stage = set_stage(tmp_path / "stage")
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


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("/tmp/some-where/new/vault", "/home/priya/Advocate"),
        ("Kept in /tmp/some-where/closed", "Kept in /home/priya/Advocate"),
        ("/tmp/some-where/sample/backups", "/home/priya/Advocate/backups"),
        ("~/Maria.pdf", "/home/priya/Maria.pdf"),
        ("~x", "~x"),
        ("12 customers", "12 customers"),
    ],
)
def test_folders_read_as_on_somebodys_own_computer(said, shown):
    here = str(Path.home())
    assert neutral(said.replace("~", here), Path("/tmp/some-where")) == shown.replace("~", here)


@pytest.mark.parametrize("detail", details.DETAILS, ids=lambda detail: detail.name)
def test_the_parts_for_the_guide_can_be_cut_out_and_are_read_at_its_width(set_stage, tmp_path, detail):
    picture = details.take(set_stage(tmp_path / "stage"), detail, "light")
    assert 250 < picture.width() <= details.WIDEST
    assert 38 < picture.height() < 800
    kept_one = QImage(str(kept.FOLDER / detail.file_name("light")))
    assert abs(kept_one.width() - picture.width()) <= 40


def test_the_guide_shows_parts_alone():
    shown = {
        name
        for text in GUIDE.glob("*.md")
        for name in re.findall(r"pictures/([\w-]+)\.png", text.read_text())
    }
    assert shown == {detail.name for detail in details.DETAILS}


def test_only_what_is_named_is_renewed_and_only_where_it_looks_otherwise(set_stage, tmp_path, monkeypatch):
    monkeypatch.setattr(references, "FOLDER", tmp_path / "references")
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "kept")
    stage = set_stage(tmp_path / "stage")
    assert references.renew(stage, ["unlock"]) == 2
    assert kept.renew(stage, ["unlock", "guide-call"]) == 4
    names = {"unlock.png", "unlock-dark.png", "guide-call.png", "guide-call-dark.png"}
    assert {file.name for file in (tmp_path / "kept").iterdir()} == names
    assert {file.name for file in (tmp_path / "references").iterdir()} == {
        "unlock-light.png",
        "unlock-dark.png",
    }
    (tmp_path / "kept" / "unlock.png").write_bytes(b"")
    assert kept.renew(stage, ["unlock"]) == 1


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

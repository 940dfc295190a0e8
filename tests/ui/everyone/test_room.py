"""Large text in a small window, and a window read from the right: nothing is cut off and nothing sticks out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bench.picturing.look import Look
from bench.picturing.pseudo import known_texts
from tests.ui.everyone.seeing import cut_off, out_of_sight

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]
LOOKS = (
    Look(width=960, height=600, density="compact"),
    Look(width=960, height=600, scale=150),
    Look(width=960, height=600, scale=150, is_mirrored=True),
)


@pytest.fixture(scope="module")
def own_words() -> set[str]:
    """What the window says by itself; the rest is what people typed, and may end in dots."""
    return {source for _, source in known_texts()}


@pytest.mark.parametrize("look", LOOKS, ids=lambda each: each.name)
def test_no_word_is_cut_and_nothing_sticks_out(visit, look, own_words):
    missed: dict[str, set[str]] = {}
    for scene, window in visit(look):
        if "odd" in scene.name:
            continue  # what nobody should have is cut with dots, and told whole in a tooltip
        for seen in cut_off(window):
            if seen.text in own_words:
                missed.setdefault(f"cut: {seen}", set()).add(scene.name)
        for seen in out_of_sight(window):
            missed.setdefault(f"out of sight: {seen}", set()).add(scene.name)
    assert not missed, "\n" + "\n".join(
        f"{what}  in {', '.join(sorted(where)[:3])}" for what, where in missed.items()
    )


def test_everything_is_mirrored_while_it_is_shown(stage):
    """The direction may change with the language: what is on the screen follows."""
    stage.set_look(Look())
    window = stage.workplace().window()
    stage.workplace().go("customers")
    stage.show_at(1440, 900)
    nav = stage.workplace().nav
    left = nav.mapTo(window, nav.rect().topLeft()).x()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        stage.show_at(1440, 900)
        right = nav.mapTo(window, nav.rect().topRight()).x()
        assert (left, right) == (0, window.width() - 1)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

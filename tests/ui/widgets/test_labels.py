"""Labels: what customers typed is shown as typed, long lines end in dots, paragraphs wrap at an even distance."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QPainter

from ui.painting import text
from ui.theme import theme
from ui.widgets.labels import Elide, Label, Para

LONG = "Really kind, even when the house was under water. Prefers straight prices, and was told so before."


def test_mark_up_is_shown_not_obeyed(qtbot):
    label = Label("<b>O'Hara</b> & Sons")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "<b>O'Hara</b> & Sons"


def test_a_label_is_a_line_high(qtbot):
    label = Label("Maria Gomez", "strong")
    qtbot.addWidget(label)
    assert label.sizeHint().height() == 19  # 13 px x 1.45


def test_what_does_not_fit_ends_in_dots_and_is_whole_when_read(qtbot):
    label = Elide(LONG)
    qtbot.addWidget(label)
    label.resize(120, 19)
    assert label.is_cut_off()
    assert label.minimumSizeHint().width() < 60
    assert label.text() == LONG
    label.resize(label.sizeHint())
    assert not label.is_cut_off()


def test_a_paragraph_grows_by_whole_lines(qtbot):
    para = Para(LONG, "small")
    qtbot.addWidget(para)
    wide, narrow = para.heightForWidth(2000), para.heightForWidth(200)
    assert wide == 18  # 12 px x 1.45, rounded up
    assert narrow == 53  # three lines of 17.4


def test_a_paragraph_can_be_held_to_some_lines(qtbot):
    para = Para(LONG, "small", max_lines=2)
    qtbot.addWidget(para)
    assert para.heightForWidth(100) == 35


def test_a_new_text_is_laid_out_anew(qtbot):
    para = Para("short", "small")
    qtbot.addWidget(para)
    before = para.heightForWidth(150)
    para.setText(LONG)
    assert para.heightForWidth(150) > before


def test_one_line_begins_at_the_side_the_window_is_read_from(qtbot):
    label = Label("Maria", "strong")
    qtbot.addWidget(label)
    label.resize(300, 20)

    def ink_begins() -> int:
        image = label.grab().toImage()
        ground = image.pixelColor(150, 1)
        return min(x for x in range(300) for y in range(20) if image.pixelColor(x, y) != ground)

    assert ink_begins() < 10
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink_begins() > 200


@pytest.mark.parametrize("words", ["29 h late", "3 late · 5 due today", "Find a customer…"])
def test_words_keep_their_order_in_a_mirrored_window(qapp, words):
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(240, 24, QImage.Format.Format_RGB32)
        picture.fill(theme().color("surface"))
        with QPainter(picture) as p:
            p.setLayoutDirection(direction)
            text(p, picture.rect(), words, theme().font("body"), theme().color("ink"))
        pictures.append(picture)
    assert pictures[0] == pictures[1]

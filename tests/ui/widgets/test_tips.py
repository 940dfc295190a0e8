"""Tooltips: lines that fit on a screen, and never read as mark-up."""

from __future__ import annotations

from PySide6.QtGui import QTextDocumentFragment

from ui.widgets.tips import tip_text


def test_long_words_are_broken_and_a_long_text_ends():
    assert max(map(len, tip_text("Aleksandra " * 40).splitlines())) <= 64
    assert len(tip_text("line\n" * 500).splitlines()) == 24


def test_paragraphs_stay_apart():
    assert tip_text("First.\n\nSecond.") == "First.\n\nSecond."


def test_what_looks_like_mark_up_is_shown_as_it_was_typed():
    typed = "<b>Bold</b> & <i>Sons</i>"
    assert QTextDocumentFragment.fromHtml(tip_text(typed)).toPlainText() == typed

"""The theme: fonts that are ours, icons in the theme's colour, and a switch that reaches every widget."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui import resources, tokens
from ui.theme import theme
from ui.widgets.labels import Label


def test_the_bundled_faces_are_used(look):
    assert resources.FAMILY in resources.load_fonts()
    assert QFontInfo(look.font("body")).family() == resources.FAMILY
    assert QFontInfo(look.font("strong")).weight() == 600
    assert QFontInfo(look.font("title")).weight() == 700


def test_switching_changes_palette_colours_and_icons_at_once(look, qtbot):
    light = look.icon("sun").toImage()
    with qtbot.waitSignal(look.changed):
        look.set_mode("dark")
    assert look.dark
    assert look.color("canvas").name().upper() == tokens.resolve(dark=True)["canvas"]
    assert QApplication.palette().color(QPalette.ColorRole.Window) == look.color("canvas")
    assert look.icon("sun").toImage() != light


def test_a_label_takes_the_new_colour_without_being_asked(look, qtbot):
    label = Label("Maria Gomez", "body", "muted")
    qtbot.addWidget(label)
    look.set_mode("dark")
    assert label.palette().color(QPalette.ColorRole.WindowText) == look.color("muted")


def test_text_size_scales_fonts_and_lengths_within_limits(look):
    look.set_scale(1.5)
    assert look.font("body").pixelSize() == 20  # 19.5, half up
    assert look.px(35) == 53
    look.set_scale(9)
    assert look.scale == 1.5
    look.set_scale(0.1)
    assert look.scale == 0.9


def test_switching_to_what_is_already_on_tells_nobody(look, qtbot):
    with qtbot.assertNotEmitted(look.changed):
        look.set_mode("light")
        look.set_scale(1.0)


def test_rows_and_paddings_follow_the_density(look, qtbot):
    assert (look.row(55), look.dense(16)) == (55, 16)
    with qtbot.waitSignal(look.changed):
        look.set_density("compact")
    assert (look.row(55), look.dense(16)) == (43, 12)
    look.set_scale(1.5)
    assert (look.row(55), look.dense(16)) == (64, 12)


def test_high_contrast_changes_colours_and_lines_in_both_themes(look, qtbot):
    line = look.line_width(2)
    for mode in ("light", "dark"):
        look.set_mode(mode)
        look.set_contrast("normal")
        muted = look.color("muted")
        with qtbot.waitSignal(look.changed):
            look.set_contrast("high")
        assert look.high_contrast
        assert look.color("muted") != muted
        assert look.line_width(2) > line


def test_with_the_system_contrast_and_motion_are_what_the_system_says(look):
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility()
    look.set_contrast("system")
    look.set_motion("system")
    assert look.high_contrast == (wishes.contrastPreference() == Qt.ContrastPreference.HighContrast)
    asks_for_less = getattr(wishes, "motionPreference", lambda: None)()
    assert look.reduced_motion == (getattr(asks_for_less, "name", "") == "ReducedMotion")


def test_motion_is_reduced_by_hand(look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.set_motion("reduced")
    assert look.reduced_motion
    look.set_motion("full")
    assert not look.reduced_motion


def test_a_font_that_is_changed_by_its_user_stays_whole_for_the_others(look):
    look.font("body").setUnderline(True)
    assert not look.font("body").underline()


def test_icons_are_sharp_on_dense_screens_and_coloured_by_token(look):
    icon = look.icon("circle", 16, "accent", ratio=2.0)
    assert (icon.width(), icon.devicePixelRatio()) == (32, 2.0)
    image = icon.toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {look.color("accent").name()}


@pytest.mark.parametrize("name", sorted(resources.icon_names()))
def test_every_icon_can_be_drawn(look, name):
    image = look.icon(name, 20).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_an_unknown_token_or_icon_is_a_mistake_that_shows(look):
    with pytest.raises(KeyError):
        look.color("turquoise")
    with pytest.raises(FileNotFoundError):
        look.icon("no-such-icon")


def test_there_is_one_theme_and_it_does_not_keep_widgets_alive(look, qtbot):
    assert theme() is look
    label = Label("gone soon")
    gone = weakref.ref(label)
    del label
    gc.collect()
    assert gone() is None
    look.set_mode("dark")  # would call the label if it were still connected


def test_colours_are_told_as_hex_for_svg(look):
    assert QColor(look.hex("accent")) == look.color("accent")

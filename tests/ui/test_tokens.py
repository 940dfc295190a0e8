"""Colours: that text can be read on every ground it is put on, and that derived tones are derived."""

from __future__ import annotations

import pytest

from ui import tokens

LEAST = 4.5  # WCAG 2.2, 1.4.3 (AA)
LEAST_HIGH = 7.0  # 1.4.6 (AAA)
LEAST_LINE = 3.0  # 1.4.11 (AA)

each_look = pytest.mark.parametrize(
    ("dark", "high"),
    [(False, False), (True, False), (False, True), (True, True)],
    ids=["light", "dark", "light-high", "dark-high"],
)


@each_look
def test_every_text_can_be_read_on_its_ground(dark, high):
    colors = tokens.resolve(dark=dark, high=high)
    least = LEAST_HIGH if high else LEAST
    unreadable = {
        f"{text} on {ground}": round(tokens.contrast(colors[text], colors[ground]), 2)
        for text, ground in tokens.text_pairs()
        if tokens.contrast(colors[text], colors[ground]) < least
    }
    assert unreadable == {}


@each_look
def test_every_line_and_mark_that_matters_can_be_seen(dark, high):
    colors = tokens.resolve(dark=dark, high=high)
    lost = {
        f"{token} on {ground}": round(tokens.contrast(colors[token], colors[ground]), 2)
        for token, ground in tokens.line_pairs(high=high)
        if tokens.contrast(colors[token], colors[ground]) < LEAST_LINE
    }
    assert lost == {}


def test_the_bright_hues_would_not_do_as_text():
    light = tokens.resolve(dark=False)
    assert tokens.contrast(light["due"], light["due.soft"]) < LEAST
    assert tokens.contrast(light["late"], light["late.soft"]) < LEAST


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_lines_and_handles_stand_out_from_their_ground_when_pointed_at(dark):
    colors = tokens.resolve(dark=dark)
    for token in ("line.strong", "handle.hover"):
        assert tokens.contrast(colors[token], colors["surface"]) > tokens.contrast(
            colors["line"], colors["surface"]
        )


@each_look
def test_every_look_knows_the_same_tokens(dark, high):
    assert tokens.resolve(dark=dark, high=high).keys() == tokens.resolve(dark=False).keys()


def test_contrast_of_black_and_white_is_21():
    assert tokens.contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_mixing_goes_from_one_colour_to_the_other():
    assert tokens.mix("#000000", "#FFFFFF", 0) == "#000000"
    assert tokens.mix("#000000", "#FFFFFF", 0.5) == "#808080"
    assert tokens.mix("#000000", "#FFFFFF", 1) == "#FFFFFF"


def test_readable_darkens_only_as_far_as_needed():
    made = tokens.readable("#B4730B", "#FBF0DA", "#1F2430")
    assert tokens.READABLE <= tokens.contrast(made, "#FBF0DA") < tokens.READABLE + 0.15
    assert tokens.readable("#000000", "#FFFFFF", "#1F2430") == "#000000"

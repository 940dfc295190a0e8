"""Colours: that text can be read on every ground it is put on, and that derived tones are derived."""

from __future__ import annotations

import pytest

from ui import tokens

LEAST = 4.5  # WCAG 2.2, 1.4.3 (AA)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(dark):
    colors = tokens.resolve(dark=dark)
    unreadable = {
        f"{text} on {ground}": round(tokens.contrast(colors[text], colors[ground]), 2)
        for text, ground in tokens.text_pairs()
        if tokens.contrast(colors[text], colors[ground]) < LEAST
    }
    assert unreadable == {}


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


def test_both_themes_know_the_same_tokens():
    assert tokens.resolve(dark=False).keys() == tokens.resolve(dark=True).keys()


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

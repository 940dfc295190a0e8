from __future__ import annotations

import pytest

from advocate.formats.font_coverage import FontCoverage
from advocate.formats.printable_text import PrintableText
from tests.advocate.formats.test_font_coverage import FONTS

clean = PrintableText(FontCoverage(FONTS)).clean


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Maria",
        "#strong[x] $a @ref",
        "Łukasz Żółć",
        "عبدالرزّاق",
        "क्षत्रिय",
        "👨‍👩‍👧 ❤️ 1️⃣",
        "one\ntwo",
        "“so” – 12 €",
    ],
)
def test_what_can_be_shown_stays_as_it_is(text: str):
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("a\x00b\x07c\x1b\x7f\x85d", "abcd"),
        ("a\tb\u2028c\u00a0d", "a b c d"),
        ("\ufeffa\ufffe", "a"),
        ("x\ud800", "x[U+D800]"),
        ("\ue000", "[U+E000]"),
        ("\U00013000", "[U+13000]"),
        ("𝓗𝓮𝓵𝓵𝓸", "Hello"),
        ("Ж\u0d01", "Ж[U+0D01]"),
        ("\u0301a", "\u00a0\u0301a"),
    ],
)
def test_what_cannot_be_shown_is_spelled_out(text: str, printed: str):
    assert clean(text) == printed


def test_a_long_word_may_break_but_never_before_an_accent():
    printed = clean("e\u0301" * 100)

    assert printed.replace("\u200b", "").replace("é", "e\u0301") == "e\u0301" * 100
    assert max(map(len, printed.split("\u200b"))) <= 80
    assert "\u200b\u0301" not in printed


def test_an_address_on_the_web_is_left_whole():
    link = "https://piedmontfloors.example/quotes/2041/oak-floor-kitchen-and-hall/approved?customer=maria"

    assert clean(f"See {link} – there") == f"See {link} – there"


def test_a_script_without_spaces_gets_places_to_break_too():
    assert max(map(len, clean("\u0e01" * 100_000).split("\u200b"))) <= 1000


def test_thousands_of_accents_on_one_letter_are_cut():
    assert len(clean("e" + "\u0315" * 50_000)) < 30

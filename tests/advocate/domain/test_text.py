"""Folding, cleaning and shortening of what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.text import (
    count_words,
    fold,
    fold_character,
    fold_words,
    for_index,
    initials,
    many_lines,
    one_line,
    words_of,
)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Łukasz  MÜLLER", "lukasz muller"),
        ("Straße", "strasse"),
        ("Ångström", "angstrom"),
        ("İstanbul", "istanbul"),
        ("Ιωάννης", "ιωαννησ"),
        ("ﬁne", "fine"),
        ("Đặng Thị", "dang thi"),
        ("  ", ""),
        ("Søren Ærø", "soren aero"),
        ("𝑨lpha", "alpha"),
    ],
)
def test_names_are_folded_as_people_type_them(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_one_character_folds_as_in_its_word(text: str) -> None:
    assert fold(text) == " ".join("".join(map(fold_character, text)).split())


@given(st.text(max_size=80))
def test_a_kept_line_is_one_clean_line(text: str) -> None:
    line = one_line(text)
    assert line == line.strip()
    assert not set(line) & set("\n\r\t\x00\x85\u2028\u2029")
    line.encode("utf-8")


@given(st.text(max_size=80))
def test_a_kept_body_can_be_stored_and_kept_again(text: str) -> None:
    body = many_lines(text)
    body.encode("utf-8")
    assert "\r" not in body
    assert many_lines(body) == body


def test_words_are_cut_at_everything_else() -> None:
    assert words_of("O'Hara-Smith & Søn, 3rd floor") == ["o", "hara", "smith", "son", "3rd", "floor"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("हिन्दी में", ["हिनदी", "में"]),
        ("co\u00adoperate", ["cooperate"]),
        ("½ cup", ["1", "2", "cup"]),
        ("“quoted”—word", ["quoted", "word"]),
        ("天气，预报", ["天气", "预报"]),
    ],
)
def test_words_of_any_script_keep_their_vowels_and_lose_their_marks(text: str, words: list[str]):
    assert words_of(text) == words


def test_the_index_holds_unspaced_scripts_a_character_at_a_time():
    assert for_index("天气 is warm, สวย").split() == ["天", "气", "is", "warm", "ส", "ว", "ย"]


@given(st.text(max_size=60))
def test_the_index_holds_what_a_query_folds_to(text: str):
    assert for_index(fold_words(text)).split() == for_index(text).split()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maria Gomez", "MG"),
        ("Wu Lin Bakery", "WB"),
        ("madonna", "M"),
        ("", "?"),
        ("😀 Smith", "S"),
        ("李 小龙", "李小"),
    ],
)
def test_initials_stand_for_a_picture(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_things_are_counted_in_words() -> None:
    assert [count_words(count, "customer") for count in (0, 1, 2000)] == [
        "0 customers",
        "1 customer",
        "2,000 customers",
    ]
    assert [count_words(count, "entry", "entries") for count in (1, 2)] == ["1 entry", "2 entries"]

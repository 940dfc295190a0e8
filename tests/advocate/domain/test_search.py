"""Reading a query, and marking what it found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.search import find_marks, passage, read_query
from advocate.domain.text import fold


def _marked(text: str, typed: str) -> list[str]:
    return [text[a:b] for a, b in find_marks(text, read_query(typed))]


def test_words_are_marked_from_their_beginning_in_any_spelling() -> None:
    assert _marked("Müller asked about the MUELLER sample", "mull") == ["Müll"]
    assert _marked("Łukasz and luke", "luk") == ["Łuk", "luk"]
    assert _marked("e\u0301clair, eclair", "eclair") == ["e\u0301clair", "eclair"]


def test_words_are_marked_inside_a_sentence_of_a_script_without_spaces() -> None:
    assert _marked("我们明天送地板", "地板") == ["地板"]
    assert _marked("พรุ่งนี้ส่งพื้น", "ส่ง") == ["ส่ง"]
    assert _marked("iPhone手机壳", "手机") == ["手机"]


def test_the_longest_word_that_fits_is_marked() -> None:
    assert _marked("Maria and Mark", "ma mari") == ["Mari", "Ma"]


def test_digits_are_marked_across_spaces_and_brackets() -> None:
    assert _marked("call (404) 555-0148 please", "404 555 01") == ["404) 555-01"]
    assert _marked("030/901820", "+49 30 901820") == []
    assert _marked("030/901820", "0049") == []
    assert _marked("030/901820", "030 90") == ["030/90"]


def test_a_passage_shows_the_hit_within_its_neighbourhood() -> None:
    text = "word " * 200 + "zebra " + "tail " * 200
    shown = passage(text, read_query("zebra"))
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert len(shown.text) < 200
    ((a, b),) = shown.marks
    assert shown.text[a:b] == "zebra"


def test_a_passage_shows_where_the_words_stand_together() -> None:
    text = "you " + "word " * 100 + "we call you back tomorrow " + "tail " * 100
    shown = passage(text, read_query("call you back"))
    assert "we call you back" in shown.text
    assert [shown.text[a:b] for a, b in shown.marks] == ["call", "you", "back"]


@given(st.text(max_size=300), st.text(max_size=20))
def test_every_mark_lies_in_its_text(text: str, typed: str) -> None:
    shown = passage(text, read_query(typed), width=80)
    assert all(0 <= a < b <= len(shown.text) for a, b in shown.marks)


@given(st.lists(st.text(alphabet="abcäöüß ", min_size=3, max_size=8), min_size=1, max_size=6))
def test_a_word_that_stands_there_is_marked(words: list[str]) -> None:
    text = " ".join(words)
    for word in text.split():
        assert (
            any(fold(mark) == fold(word)[: len(fold(mark))] for mark in _marked(text, word)) or len(word) < 2
        )


def test_only_the_last_word_may_be_one_letter() -> None:
    assert read_query("a maria g").words == ("maria", "g")
    assert read_query("   ").is_empty
    assert read_query("!?").is_empty
    assert len(read_query("one two three four five six seven eight nine ten").words) == 8


def test_what_stood_on_lines_of_its_own_stays_apart_in_a_passage():
    text = "Two samples posted\nSmoked oak and plain oak.\n\nBoth by Friday:\n  the plain one first \nThanks"
    shown = passage(text, read_query("oak"))
    assert shown.text == (
        "Two samples posted · Smoked oak and plain oak. Both by Friday: the plain one first · Thanks"
    )
    assert [shown.text[start:end] for start, end in shown.marks] == ["oak", "oak"]
    assert passage("\nSmoked oak", read_query("oak")).text == " Smoked oak"


def test_a_passage_ends_with_a_whole_word_and_a_text_without_gaps_where_it_must():
    shown = passage("oak " + "samples posted " * 40, read_query("oak"), width=100)
    assert shown.text.endswith(("samples…", "posted…"))
    assert len(passage("oak" + "x" * 400, read_query("oakx"), width=100).text) == 101

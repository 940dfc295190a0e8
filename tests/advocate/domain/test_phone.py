"""Numbers in every spelling, from real examples of many countries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.phone import digits_of, looks_like_number, numbers_in, read_phone, searched_digits


@pytest.mark.parametrize(
    ("typed", "region", "e164"),
    [
        ("(404) 555-0148", "US", "+14045550148"),
        ("404.555.0148", "US", "+14045550148"),
        ("+1 404 555 0148", "DE", "+14045550148"),
        ("030 901820", "DE", "+4930901820"),
        ("+49 (0)30 901820", "US", "+4930901820"),
        ("0161 496 0000", "GB", "+441614960000"),
        ("٠٣٠ ٩٠١٨٢٠", "DE", "+4930901820"),
        ("extension two", "US", ""),
        ("12", "US", ""),
        ("", "US", ""),
    ],
)
def test_a_number_is_read_as_its_region_types_it(typed: str, region: str, e164: str) -> None:
    assert read_phone(typed, region).e164 == e164


@pytest.mark.parametrize(
    "typed", ["4045550148", "404 555 01", "+1 (404) 555", "0148", "1-404-555-0148", "001 404 555 0148", "555"]
)
def test_every_spelling_and_piece_stands_in_the_search_digits(typed: str) -> None:
    digits = read_phone("+1 404 555 0148", "US").search_digits
    assert any(searched_digits(typed) in part for part in digits.split())


def test_a_national_number_is_found_with_and_without_its_zero() -> None:
    digits = read_phone("+49 30 901820", "US").search_digits.split()
    for typed in ("030901820", "30901820", "4930901820", "0049 30 901820", "+49 (0)30 901820"):
        assert any(searched_digits(typed) in part for part in digits), typed


def test_a_word_with_digits_is_no_number() -> None:
    assert not looks_like_number("order 12345")
    assert not looks_like_number("12")
    assert looks_like_number("+1 (404) 5")


@given(st.text(max_size=40), st.sampled_from(["US", "DE", "JP", ""]))
def test_nothing_typed_breaks_it(text: str, region: str) -> None:
    number = read_phone(text, region)
    assert digits_of(number.search_digits) == number.search_digits.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Call (404) 555-0199, or 0151/234 5678.", "4045550199 01512345678"),
        ("+49 (0)30 901820", "49030901820"),
        ("at 9.30 for 1,200 dollars", ""),
        ("٠٣٠ ٩٠١٨٢٠", "030901820"),
        ("", ""),
    ],
)
def test_numbers_are_read_out_of_a_text(text: str, numbers: str) -> None:
    assert numbers_in(text) == numbers

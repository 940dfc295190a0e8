"""What is cleaned and what is refused before anything typed is kept."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.errors import InvalidValue
from advocate.services.checks import (
    BODY_LIMIT,
    NAME_LIMIT,
    clean_body,
    clean_contact_point,
    clean_line,
    clean_name,
    within,
)

UNSEEN = [
    "",
    " ",
    "\t\n",
    "\u200b",
    "\u202e\u202d",
    "\u2066\u2069",
    "\ufeff",
    "\u00ad",
    "\u0301",
    "\u200d",
    "\x00\x07",
    "\u00a0",
    "\u3000",
]


@pytest.mark.parametrize("typed", UNSEEN)
def test_a_name_that_nobody_sees_is_none(typed: str) -> None:
    with pytest.raises(InvalidValue, match="tag is empty") as told:
        clean_name(typed, "tag")
    assert told.value.field == "tag"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Maria \n Gomez ", "Maria Gomez"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("\u2068Maria\u2069", "Maria"),
        ("Ma\u200bria", "Maria"),
        ("Ma\u00adria", "Maria"),
        ("\ufeffMaria", "Maria"),
        ("Maria\x00\x1f\x7f\u2028Gomez", "Maria Gomez"),
        ("Ma\ud800ria", "Ma\N{REPLACEMENT CHARACTER}ria"),
        ("नमस्\u200dते", "नमस्\u200dते"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👩\u200d👧", "👩\u200d👩\u200d👧"),
        ("\u200fשרה", "\u200fשרה"),
        ("!", "!"),
    ],
)
def test_names_lose_what_deceives_and_keep_what_spells(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


@given(st.text())
def test_a_clean_name_is_one_line_that_can_be_kept_and_stays_as_it_is(typed: str) -> None:
    try:
        name = clean_name(typed)
    except InvalidValue:
        return
    assert clean_name(name) == name
    assert len(name.splitlines()) == 1
    assert name.encode("utf-8")
    assert not any(
        unicodedata.bidirectional(c) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        for c in name
    )


def test_a_name_of_three_hundred_letters_fits_and_one_more_does_not() -> None:
    assert clean_name("n" * NAME_LIMIT) == "n" * NAME_LIMIT
    with pytest.raises(InvalidValue, match="301 characters; 300 fit"):
        clean_name("n" * (NAME_LIMIT + 1))
    assert clean_name(" " * 1000 + "n") == "n"


def test_a_line_may_be_empty_and_a_required_body_may_not() -> None:
    assert clean_line(" \n ") == ""
    assert clean_body(" \n ") == ""
    with pytest.raises(InvalidValue, match="nothing typed"):
        clean_body(" \n ", "note", required=True)


def test_a_body_keeps_its_lines_and_a_customers_own_marks() -> None:
    assert clean_body(" one\r\ntwo\rthree\x00\tfour ") == "one\ntwo\nthree\tfour"
    assert clean_body("a \u202eb\u202c c") == "a \u202eb\u202c c"


def test_a_note_of_a_megabyte_fits_and_far_more_does_not() -> None:
    assert len(clean_body("wet " * 250_000)) == 999_999
    with pytest.raises(InvalidValue, match="fit"):
        clean_body("w" * (BODY_LIMIT + 1))


def test_what_is_too_long_says_by_how_much() -> None:
    assert within("abc", 3, "role") == "abc"
    with pytest.raises(InvalidValue, match="The role has 1,234 characters; 1,000 fit"):
        within("r" * 1234, 1000, "role")


def test_a_way_to_reach_somebody_is_cleaned_around_its_value() -> None:
    draft = ContactPointDraft(
        kind=ContactPointKind.PHONE, value=" 404 ", label=" \u202emobile\n", preferred="after\t15:00"
    )
    clean = clean_contact_point(draft)
    assert (clean.value, clean.label, clean.preferred) == (" 404 ", "mobile", "after 15:00")
    with pytest.raises(InvalidValue):
        clean_contact_point(ContactPointDraft(kind=ContactPointKind.PHONE, value="1" * 2000))

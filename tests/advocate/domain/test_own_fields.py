"""What is typed into an own field, and what is kept of it."""

from __future__ import annotations

import contextlib
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.customer import FieldDefinition, FieldKind
from advocate.domain.ids import FieldId
from advocate.domain.own_fields import read_field_value
from advocate.errors import InvalidValue


def _read(kind: FieldKind, typed: str) -> str:
    choices = ("Oak", "Élan") if kind is FieldKind.CHOICE else ()
    return read_field_value(
        FieldDefinition(id=FieldId(UUID(int=1)), name="Floor", kind=kind, choices=choices), typed
    )


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1250.50", "1250.50"),
        ("1,250", "1250"),
        ("1,250.50", "1250.50"),
        ("1.250,50", "1250.50"),
        ("1250,50", "1250.50"),
        ("0,125", "0.125"),
        ("1.250", "1.250"),
        ("1.250.000", "1250000"),
        ("1,250,000", "1250000"),
        ("1 250 000", "1250000"),
        ("1\u202f250,5", "1250.5"),
        ("1'250.5", "1250.5"),
        ("-3", "-3"),
        ("−3,5", "-3.5"),
        ("+7", "7"),
        (".5", "0.5"),
        ("5.", "5"),
        ("007", "7"),
        ("١٢٣", "123"),
    ],
)
def test_numbers_are_read_as_people_write_them(typed: str, kept: str) -> None:
    assert _read(FieldKind.NUMBER, typed) == _read(FieldKind.AMOUNT, typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["twelve", "1.2.3", "1,2,3", "1e99", "1e999999999", "nan", "inf", "--1", "12 EUR", "9" * 41, ".", "²"],
)
def test_what_is_no_number_is_said(typed: str) -> None:
    with pytest.raises(InvalidValue, match="no number for Floor") as told:
        _read(FieldKind.AMOUNT, typed)
    assert told.value.field == "Floor"


@pytest.mark.parametrize("typed", ["2026-03-12", "0001-01-01", "9999-12-31"])
def test_days_are_kept_as_they_are_written(typed: str) -> None:
    assert _read(FieldKind.DATE, f" {typed} ") == typed


@pytest.mark.parametrize("typed", ["12.3.2026", "2026-02-30", "0000-01-01", "10000-01-01", "soon"])
def test_what_is_no_day_is_said(typed: str) -> None:
    with pytest.raises(InvalidValue, match="no date"):
        _read(FieldKind.DATE, typed)


@pytest.mark.parametrize(
    ("typed", "kept"), [("Yes", "yes"), ("JA", "yes"), ("sí", "yes"), ("0", "no"), ("Nein", "no")]
)
def test_yes_and_no_in_a_few_tongues(typed: str, kept: str) -> None:
    assert _read(FieldKind.YES_NO, typed) == kept


def test_a_choice_is_one_of_those_offered_whatever_its_accents() -> None:
    assert _read(FieldKind.CHOICE, "elan") == "Élan"
    with pytest.raises(InvalidValue, match="Oak, Élan"):
        _read(FieldKind.CHOICE, "ash")
    with pytest.raises(InvalidValue):
        _read(FieldKind.YES_NO, "perhaps")


def test_links_get_their_scheme() -> None:
    assert _read(FieldKind.LINK, "example.com/a") == "https://example.com/a"
    assert _read(FieldKind.LINK, "http://example.com") == "http://example.com"
    assert _read(FieldKind.LINK, "mailto:maria@gomez.example") == "mailto:maria@gomez.example"


def test_only_long_texts_keep_their_lines() -> None:
    assert _read(FieldKind.LONG_TEXT, " one\r\ntwo ") == "one\ntwo"
    assert _read(FieldKind.TEXT, " one\r\ntwo ") == "one two"


@given(st.sampled_from(FieldKind), st.text())
def test_whatever_is_typed_is_kept_or_refused_in_a_sentence(kind: FieldKind, typed: str) -> None:
    with contextlib.suppress(InvalidValue):
        kept = _read(kind, typed)
        assert len(kept) <= len(typed) + 50
        assert _read(kind, kept) == kept, "what is kept reads as itself"


@pytest.mark.parametrize("kind", FieldKind)
def test_nothing_typed_is_nothing_kept(kind: FieldKind) -> None:
    assert _read(kind, " \n ") == ""

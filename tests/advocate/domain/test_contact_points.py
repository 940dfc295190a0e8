"""Contact points as they are read."""

from __future__ import annotations

import pytest

from advocate.domain.contact_points import normal_email, read_contact_point
from advocate.domain.customer import ContactPointDraft, ContactPointKind
from advocate.errors import InvalidValue


def _read(kind: ContactPointKind, value: str):
    return read_contact_point(ContactPointDraft(kind=kind, value=value), "US")


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("Maria@GomezInteriors.example", "maria@gomezinteriors.example"),
        ("mailto:maria@gomez.example", "maria@gomez.example"),
        ("jörg@müller.example", "jörg@müller.example"),
        ("odd..dots@server", "odd..dots@server"),
    ],
)
def test_mail_addresses_are_compared_in_lower_case(typed: str, normal: str) -> None:
    assert normal_email(typed) == normal


@pytest.mark.parametrize("typed", ["", "maria", "maria at gomez", "@", "maria@", "@gomez.example"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(InvalidValue):
        _read(ContactPointKind.EMAIL, typed)


def test_a_number_without_digits_is_refused_and_an_unknown_one_kept() -> None:
    with pytest.raises(InvalidValue):
        _read(ContactPointKind.PHONE, "call me")
    kept = _read(ContactPointKind.PHONE, "ext. 12")
    assert (kept.value, kept.normal, kept.digits) == ("ext. 12", "", "12")


def test_an_address_keeps_its_lines() -> None:
    assert _read(ContactPointKind.POSTAL, "12 Piedmont Ave\r\nAtlanta ").value == "12 Piedmont Ave\nAtlanta"

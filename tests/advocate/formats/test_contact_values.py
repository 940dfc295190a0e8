from __future__ import annotations

import pytest

from advocate.formats.contact_values import (
    email_in,
    email_point,
    is_phone,
    is_postal,
    phone_point,
    postal_point,
)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("maria@gomez.example", "maria@gomez.example"),
        ("Maria Gomez <maria@gomez.example>", "maria@gomez.example"),
        ("mailto:m@x.example", "m@x.example"),
        ("contact1@invalid", "contact1@invalid"),
        ("josé@пример.example", "josé@пример.example"),
        ("pravin 67 gmailcom", ""),
        ("kavigmailcom", ""),
        ("a@b@c", ""),
        ("@x.example", ""),
        ("a b@x.example", ""),
        ("x" * 400 + "@y.example", ""),
    ],
)
def test_an_address_is_told_from_what_is_none(text: str, address: str):
    assert email_in(text) == address
    assert (email_point(text) is None) == (address == "")


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("+1 404 555 0148", True),
        ("1-955-371-0847 x371", True),
        ("262.397.7937", True),
        ("+49 (0)30 23125-017", True),
        ("٠١٢٣٤٥٦٧٨", True),
        ("7422", False),
        ("call reception", False),
        ("12345678901234567890", False),
        ("404 555 0148 or 0149 after five", False),
    ],
)
def test_a_number_is_told_from_what_is_none(text: str, works: bool):
    assert is_phone(text) == works
    assert (phone_point(text) is not None) == works


def test_an_address_for_letters_has_two_words_and_a_number_or_a_comma():
    assert is_postal("12 Piedmont Ave, Atlanta")
    assert is_postal("Rosenheim, Bayern")
    assert not is_postal("new")
    assert postal_point("moving soon") is None

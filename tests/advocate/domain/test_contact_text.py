"""Who somebody is, read from what was copied: signatures, cards, lines of addresses, and what is none of these."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.contact_text import ContactText, read_contact_text
from advocate.domain.visiting_card import read_cards

SIGNATURE = """Best regards,

Maria Gomez
Head of Procurement
Gomez Interiors, Inc.
Tel: +1 (404) 555-0148 | Fax: +1 404 555 0149
maria@gomezinteriors.example
www.gomezinteriors.example/contact
"""

GERMAN = """Mit freundlichen Grüßen

Jürgen Müller
Geschäftsführer

Müller & Söhne GmbH
Hauptstraße 12, 10115 Berlin
T: 030 1234567
M: +49 151 23456789
juergen.mueller@mueller-soehne.example
"""


def test_the_end_of_a_mail():
    assert read_contact_text(SIGNATURE) == ContactText(
        name="Maria Gomez",
        organisation="Gomez Interiors, Inc.",
        phones=("+1 (404) 555-0148",),
        emails=("maria@gomezinteriors.example",),
    )


def test_a_german_one_with_two_numbers():
    found = read_contact_text(GERMAN)
    assert (found.name, found.organisation) == ("Jürgen Müller", "Müller & Söhne GmbH")
    assert found.phones == ("030 1234567", "+49 151 23456789")


@pytest.mark.parametrize(
    ("text", "name", "email"),
    [
        ("Maria Gomez <maria@gomez.example>", "Maria Gomez", "maria@gomez.example"),
        ('"Gomez, Maria" <maria@gomez.example>', "Gomez, Maria", "maria@gomez.example"),
        ("From: Tom Price <tom@price.example>", "Tom Price", "tom@price.example"),
        ("Name: Zoë Ångström\nE-Mail: zoe@home.example", "Zoë Ångström", "zoe@home.example"),
        ("山田太郎\nyamada@tokyo.example", "山田太郎", "yamada@tokyo.example"),
        ("فاطمة الزهراء\nfatima@casa.example", "فاطمة الزهراء", "fatima@casa.example"),
        ("only@mail.example", "", "only@mail.example"),
    ],
)
def test_a_name_beside_an_address(text, name, email):
    found = read_contact_text(text)
    assert (found.name, found.emails) == (name, (email,))


def test_a_company_that_the_mail_address_is_named_after():
    text = "Wu Lin\nWu Lin Bakery\nwu@wulinbakery.example"
    assert read_contact_text(text).organisation == "Wu Lin Bakery"


def test_dates_links_and_faxes_are_no_numbers():
    text = "Rashid Ali\n12.03.2026\nhttps://shop.example/order/4045550172\nFax 404 555 0100\n"
    assert read_contact_text(text) == ContactText(name="Rashid Ali")


@pytest.mark.parametrize("text", ["", "  \n\t ", "Thanks!", "12", "Sent from my phone", "\x00\x01", "-- \n"])
def test_what_says_nothing_of_anybody(text):
    assert read_contact_text(text).is_empty()


def test_a_card_of_version_two_with_soft_line_ends():
    card = (
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=\r\n=BCrgen\r\n"
        "ORG:M\\, S und Co;Vertrieb\r\nTEL;WORK;FAX:030 1\r\nTEL;CELL:+49 151 23456789\r\n"
        "EMAIL;INTERNET:j@m.example\r\nEND:VCARD\r\n"
    )
    assert read_contact_text(card) == ContactText(
        name="Jürgen Müller",
        organisation="M, S und Co",
        phones=("+49 151 23456789",),
        emails=("j@m.example",),
    )


def test_a_card_of_version_four_with_folded_lines_and_quoted_marks():
    card = (
        "BEGIN:VCARD\nVERSION:4.0\nFN:Simon Per\n reault\nORG;TYPE=work:Viagenie\n"
        'TEL;VALUE=uri;TYPE="work,voice:1":tel:+1-418-656-9254;ext=102\nitem1.EMAIL:simon@viagenie.example\nEND:VCARD'
    )
    assert read_contact_text(card) == ContactText(
        name="Simon Perreault",
        organisation="Viagenie",
        phones=("+1-418-656-9254",),
        emails=("simon@viagenie.example",),
    )


def test_a_card_that_breaks_off_gives_what_was_there():
    (card,) = read_cards("BEGIN:VCARD\nFN:Beth Kowalski\nTEL")
    assert (card.name, card.phones) == ("Beth Kowalski", [])


def test_each_number_and_address_once():
    text = "Maria Gomez\n404 555 0148\n(404) 555-0148\nM@x.example m@X.example"
    found = read_contact_text(text)
    assert (len(found.phones), len(found.emails)) == (1, 1)


@given(st.text(max_size=400))
def test_no_text_stops_it(text):
    found = read_contact_text(text)
    assert all(len(part) <= 120 for part in (found.name, found.organisation))


def test_a_whole_book_is_read_quickly():
    found = read_contact_text("a@" * 40_000 + "1 " * 40_000 + "Maria Gomez")
    assert isinstance(found, ContactText)

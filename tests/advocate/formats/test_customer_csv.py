from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advocate.domain.customer import ContactPointDraft, ContactPointKind, CustomerKind
from advocate.domain.import_plan import CustomerRecord, RowProblem
from advocate.errors import FormatError
from advocate.formats.customer_csv import is_doubtful, open_customers

LISTS = Path(__file__).parents[2] / "data" / "csv"


def rows(content: str | bytes) -> list[CustomerRecord | RowProblem]:
    data = content.encode() if isinstance(content, str) else content
    return list(open_customers(io.BytesIO(data)).rows)


def records(content: str | bytes) -> list[CustomerRecord]:
    found = rows(content)
    assert not [item for item in found if isinstance(item, RowProblem)]
    return [item for item in found if isinstance(item, CustomerRecord)]


def reach(record: CustomerRecord) -> list[tuple[str, str, str]]:
    return [(point.kind.value, point.value, point.label) for point in record.draft.contact_points]


def test_a_contact_export_of_a_crm():
    first, second = records((LISTS / "atomic-crm_contacts_export.csv").read_bytes())
    assert (first.line, first.draft.name, first.draft.organisation, first.role) == (
        2,
        "John Doe",
        "Acme",
        "Sales Executive",
    )
    assert first.draft.tags == ("influencer", "developer")
    assert first.draft.since == date(2024, 7, 1)
    assert reach(first) == [
        ("social", "https://www.linkedin.com/in/johndoe", "LinkedIn"),
        ("email", "john@doe.example", "Work"),
        ("email", "john.doe@gmail.com", "Home"),
        ("email", "jdoe@caramail.com", "Other"),
        ("phone", "659-980-2015", "Work"),
        ("phone", "740.645.3807", "Home"),
        ("phone", "(446) 758-2122", "Other"),
    ]
    assert first.untaken == (
        ("gender", "male"),
        ("last_seen", "2024-07-01T11:54:49.95+00:00"),
        ("has_newsletter", "false"),
        ("status", "in-contract"),
    )
    assert second.draft.name == "Jane Doe"


def test_phones_in_many_spellings_and_pinned_backgrounds():
    found = records((LISTS / "atomic-crm_contacts_39.csv").read_bytes())
    assert len(found) == 39
    assert found[0].draft.pinned_notes == ("Eaque ipsa velit.",)
    assert ("phone", "1-955-371-0847 x371", "Home") in reach(found[0])
    assert not [point for record in found for point in record.draft.contact_points if is_doubtful(point)]


def test_an_address_book_with_semicolons_and_one_with_a_note():
    first, second = records((LISTS / "thunderbird_csv_semicolon.csv").read_bytes())
    assert [first.draft.name, second.draft.name] == ["John Doe", "Jane Doe"]
    last = records((LISTS / "thunderbird_export.csv").read_bytes())[-1]
    assert last.draft.name == "contact number two"
    assert last.draft.pinned_notes == ("here's some unicode text…",)
    assert dict(last.untaken)["Custom 4"] == "custom\n4"


def test_a_list_of_accounts_in_an_old_code_page():
    found = records((LISTS / "salesforce_accountData_23.csv").read_bytes())
    assert {record.draft.kind for record in found} == {CustomerKind.ORGANISATION}
    assert reach(found[0]) == [("postal", "00045742 150 Palmer Drive, FORT COLLINS, CO 80525, US", "Billing")]
    assert "Pébéo of America" in {record.draft.name for record in found}


def test_a_german_list():
    text = "Vorname;Name;Firma;Telefon geschäftlich;Handy;E-Mail;Straße;PLZ;Ort;Schlagwörter;Bemerkungen;Kunde seit\n"
    text += "Jürgen;Groß;Groß & Söhne;030/23125-017;0171 5550148;J.Gross@Example.org;Hauptstr. 5;10115;Berlin;VIP, Stammkunde;"
    text += '"Zweite Zeile\nfolgt";03.11.2019\n'
    (record,) = records(text.encode("cp1252"))
    assert (record.draft.name, record.draft.organisation) == ("Jürgen Groß", "Groß & Söhne")
    assert reach(record)[-1] == ("postal", "Hauptstr. 5, 10115 Berlin", "")
    assert record.draft.tags == ("VIP", "Stammkunde")
    assert record.draft.pinned_notes == ("Zweite Zeile\nfolgt",)
    assert record.draft.since == date(2019, 11, 3)


def test_a_phone_book_with_labels_in_columns_of_their_own():
    text = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Formatted,Address 1 - City\n"
    text += 'Ana,Ruiz,* myContacts ::: Family,* Home,ana@x.example ::: ruiz@x.example,Mobile,+34 612 345 678,"Calle Mayor 1\n28013 Madrid",Madrid\n'
    (record,) = records(text)
    assert record.draft.tags == ("myContacts", "Family")
    assert reach(record) == [
        ("email", "ana@x.example", "Home"),
        ("email", "ruiz@x.example", "Home"),
        ("phone", "+34 612 345 678", "Mobile"),
        ("postal", "Calle Mayor 1, 28013 Madrid", ""),
    ]


def test_several_values_in_one_cell_are_several_contact_points():
    (record,) = records(
        'Name,Phones,Emails\nA,"404 555 0148; 404-555-0149 / 404 555 0150","a@x.example, b@x.example"\n'
    )
    assert [value for _, value, _ in reach(record)] == [
        "404 555 0148",
        "404-555-0149",
        "404 555 0150",
        "a@x.example",
        "b@x.example",
    ]


def test_who_a_row_is_about_when_there_is_no_name():
    text = (
        "Name,Company,Email,Phone\n,Acme,info@acme.example,\n,,a@x.example,\n,,,404 555 0148\nn/a,-,?,none\n"
    )
    company, mail, phone, nobody = rows(text)
    assert isinstance(company, CustomerRecord)
    assert (company.draft.name, company.draft.kind) == ("Acme", CustomerKind.ORGANISATION)
    assert isinstance(mail, CustomerRecord)
    assert mail.draft.name == "a@x.example"
    assert isinstance(phone, CustomerRecord)
    assert phone.draft.name == "404 555 0148"
    assert nobody == RowProblem(
        line=5, message="has no name, no company, no phone number and no e-mail address."
    )


def test_refused_rows_are_named_and_the_others_kept():
    text = f'Name,Phone\nAnna,1\nBen,2,3,4\nC"d,3\n{"x" * 301},4\nEva,5,,\n'
    found = rows(text)
    assert [(item.line, item.message) for item in found if isinstance(item, RowProblem)] == [
        (3, "has 4 values, but the first line names 2 columns."),
        (5, "has a name of more than 300 characters."),
    ]
    assert [item.draft.name for item in found if isinstance(item, CustomerRecord)] == ["Anna", 'C"d', "Eva"]


def test_odd_values_are_kept_as_typed_and_said_to_be_odd():
    (record,) = records("Name,Phone,Email\nAnna,call reception,anna at home\n")
    assert [value for _, value, _ in reach(record)] == ["call reception", "anna at home"]
    assert all(is_doubtful(point) for point in record.draft.contact_points)
    assert not is_doubtful(ContactPointDraft(kind=ContactPointKind.EMAIL, value="a@x.example"))


def test_the_same_row_has_the_same_origin_and_another_has_another():
    one, two, three = records("Name,Email\nAnna,a@x.example\nANNA,A@x.example\nAnna,b@x.example\n")
    assert one.draft.origin == two.draft.origin != three.draft.origin
    first, other = records("ID,Name\n1,Anna\n2,Anna\n")
    assert first.draft.origin != other.draft.origin


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"a,b\n1,2\n", "No column"),
        (b'"Name,Phone\n', "quotation mark"),
        (b"Name,Phone\n" + bytes(500), "not text"),
    ],
)
def test_hopeless_files_are_refused(content: bytes, said: str):
    with pytest.raises(FormatError, match=said):
        rows(content)


def test_lone_surrogates_and_control_characters_do_no_harm():
    (record,) = records('Name,Notes\nA\x00n\x07na,"x\u2028y\x0b"\n')
    assert record.draft.name == "A n na"


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30), min_size=1, max_size=6))
def test_whatever_stands_in_the_cells_a_row_is_a_record_or_a_named_line(cells: list[str]):
    import csv

    text = io.StringIO()
    csv.writer(text).writerows([["Name", "Company", "Phone", "Email", "Notes", "Since"], cells])
    found = rows(text.getvalue().encode("utf-8", "replace"))
    assert len(found) <= 1
    for item in found:
        if isinstance(item, CustomerRecord):
            assert item.draft.name
            item.draft.name.encode()

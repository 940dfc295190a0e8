from __future__ import annotations

import pytest

from advocate.errors import FormatError
from advocate.formats.csv_columns import plan_columns, squashed
from advocate.formats.csv_words import ColumnRole


def roles(header: str) -> dict[str, str]:
    plan = plan_columns(header.split(";"))
    return {plan.header[column.index]: column.role.value for column in plan.columns}


def labels(header: str) -> dict[str, str]:
    plan = plan_columns(header.split(";"))
    return {plan.header[column.index]: column.label for column in plan.columns}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Name;Company;Phone;E-mail;Tags;Notes", "name company phone email tags notes"),
        ("FIRSTNAME;last_name;Organization Name;Cell", "first last company phone"),
        (
            "Vorname;Name;Firma;Handy;E-Mail;Straße;PLZ;Ort;Schlagwörter;Bemerkungen;Kundennummer",
            "first last company phone email street zip city tags notes key",
        ),
        (
            "Nom;Prénom;Société;Téléphone portable;Courriel;Adresse;Code postal;Ville;Étiquettes;Remarques",
            "last first company phone email street zip city tags notes",
        ),
        (
            "Nombre;Apellidos;Empresa;Teléfono móvil;Correo electrónico;Dirección;Código postal;Ciudad;Etiquetas;Notas",
            "first last company phone email street zip city tags notes",
        ),
        ("Nombre;Empresa", "name company"),
        ("Nom;Ville", "name city"),
        ("Name;BILLINGSTREET;BILLINGPOSTALCODE", "name street zip"),
        ("Name;Kunde seit;Position;Website", "name since job social"),
    ],
)
def test_headings_of_four_languages(header: str, expected: str):
    assert list(roles(header).values()) == expected.split()


def test_words_beside_a_heading_become_its_label():
    assert labels("Name;Home Phone;phone_work;Telefon geschäftlich;Handy;Fax Number;email_other") == {
        "Name": "",
        "Home Phone": "Home",
        "phone_work": "Work",
        "Telefon geschäftlich": "Work",
        "Handy": "Mobile",
        "Fax Number": "Fax",
        "email_other": "Other",
    }


def test_what_nobody_heads_a_customer_with_is_not_taken():
    plan = plan_columns(
        ["Name", "E-mail Display Name", "has_newsletter", "Who:Contact-email", "Phonetic First Name"]
    )
    assert [name for _, name in plan.untaken] == [
        "E-mail Display Name",
        "has_newsletter",
        "Who:Contact-email",
        "Phonetic First Name",
    ]


def test_a_job_title_wins_over_a_form_of_address():
    assert roles("Title;Name;Job Title") == {"Name": "name", "Job Title": "job"}
    assert roles("Title;Name") == {"Title": "job", "Name": "name"}


def test_a_second_address_stands_apart_and_a_second_line_does_not():
    google = plan_columns(
        ["Name", "Address 1 - Street", "Address 1 - City", "Address 2 - Street", "Address 2 - City"]
    )
    assert [column.group for column in google.columns[1:]] == [("", "1"), ("", "1"), ("", "2"), ("", "2")]
    thunderbird = plan_columns(["Name", "Home Address", "Home Address 2", "Home City"])
    assert {column.group for column in thunderbird.columns[1:]} == {("Home", "")}


def test_labels_in_columns_of_their_own_are_tied_to_their_values():
    plan = plan_columns(["Name", "Phone 1 - Type", "Phone 1 - Value"])
    label = plan.of(ColumnRole.LABEL)[0]
    assert (label.about, label.number) == (ColumnRole.PHONE, plan.of(ColumnRole.PHONE)[0].number)


def test_a_list_of_organisations_is_known_by_its_columns():
    assert plan_columns(["NAME", "INDUSTRY", "ANNUALREVENUE"]).are_organisations
    assert not plan_columns(["NAME", "INDUSTRY", "ANNUALREVENUE", "FIRSTNAME"]).are_organisations


def test_headings_twice_and_without_a_name_are_no_trouble():
    plan = plan_columns(["Email", "Email", "", "Name"])
    assert len(plan.of(ColumnRole.EMAIL)) == 2
    assert plan.untaken == ((2, "Column 3"),)


@pytest.mark.parametrize(
    "header", [["a", "b", "c"], ["John Doe", "John", "Doe", "john@doe.invalid"], ["\ud800", ""]]
)
def test_a_file_without_telling_headings_is_refused_with_what_to_do(header: list[str]):
    with pytest.raises(FormatError, match="No column") as refused:
        plan_columns(header)
    assert "first line" in refused.value.hint


def test_too_many_columns_are_refused():
    with pytest.raises(FormatError, match="600 columns"):
        plan_columns(["Name"] * 600)


def test_squashing_keeps_letters_and_digits_of_any_script():
    assert squashed("E-mail 1 - Value") == "email1value"
    assert squashed("Straße / Haus-Nr.") == "strassehausnr"
    assert squashed("電話 番号") == "電話番号"

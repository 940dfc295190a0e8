"""Details of a profile, each with the editor of its kind, kept at once and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerDraft, CustomerKind, FieldKind
from advocate.domain.ids import CustomerId, FieldId
from tests import factories
from tests.ui.stage import choose, click, no_keyboard_grab, press, seen, write
from ui.profile.figures import grouped


def define(advocate, name: str, kind: FieldKind, choices: tuple[str, ...] = ()) -> FieldId:
    return FieldId(advocate.own_fields.define(name, kind, choices).made)


def kept(advocate, customer: CustomerId) -> dict[str, str]:
    return {field.name: field.value for field in advocate.customers.get_customer(customer).fields}


def row(stage, name: str):
    rows = stage.page.profile.details.rows.rows()
    return next(row for row in rows if row.spec.name == name)


def type_into(row, text: str) -> None:
    row.change()
    write(row.edit.field, text)
    press(row.edit.field, Qt.Key.Key_Return)


@pytest.fixture
def filled(advocate, maria) -> CustomerId:
    for name, kind, choices, value in (
        ("Budget", FieldKind.AMOUNT, (), "12500.50"),
        ("Has a dog", FieldKind.YES_NO, (), "yes"),
        ("Wood", FieldKind.CHOICE, ("Oak", "Ash & birch"), "Oak"),
        ("Drawing", FieldKind.LINK, (), "https://www.gomez.example/floor.pdf"),
        ("Warranty ends", FieldKind.DATE, (), "2027-04-04"),
    ):
        advocate.profiles.set_field(maria, define(advocate, name, kind, choices), value)
    return maria


def test_a_day_says_while_it_is_typed_how_it_is_understood(filled, advocate, open_profile):
    stage = open_profile(filled)
    warranty = row(stage, "Warranty ends")
    warranty.change()
    write(warranty.edit.field, "5 may 20")
    assert warranty.understood.text() == "not understood yet"
    write(warranty.edit.field, "28")
    assert warranty.understood.text() == "5 May 2028"
    press(warranty.edit.field, Qt.Key.Key_Return)
    assert kept(advocate, filled)["Warranty ends"] == "2028-05-05"
    assert not warranty.understood.isVisible()
    assert warranty.edit.shown.hasFocus()


def test_a_day_that_is_none_stays_in_its_field_to_be_mended(filled, advocate, open_profile):
    stage = open_profile(filled)
    warranty = row(stage, "Warranty ends")
    type_into(warranty, "soon")
    assert "“soon” is not a day. Type it like 4 Apr 2019, or 2019-04-04." in seen(warranty)
    assert warranty.edit.typed() == "soon"
    assert warranty.edit.field.hasFocus()
    press(warranty.edit.field, Qt.Key.Key_Escape)
    assert "not a day" not in seen(warranty)
    assert "4 Apr 2027" in seen(warranty)
    assert kept(advocate, filled)["Warranty ends"] == "2027-04-04"


def test_the_same_day_in_other_words_is_shown_as_before(filled, open_profile):
    stage = open_profile(filled)
    warranty = row(stage, "Warranty ends")
    type_into(warranty, "2027-04-04")
    assert "4 Apr 2027" in seen(warranty)
    assert "2027-04-04" not in seen(warranty)


def test_yes_and_no_are_one_press_each_and_the_same_again_leaves_it_open(filled, advocate, open_profile):
    stage = open_profile(filled)
    dog = row(stage, "Has a dog")
    assert dog.yes_no.yes.isChecked()
    dog.yes_no.no.setFocus()
    press(dog.yes_no.no, Qt.Key.Key_Space)
    assert kept(advocate, filled)["Has a dog"] == "no"
    assert (dog.yes_no.yes.isChecked(), dog.yes_no.no.isChecked()) == (False, True)
    press(dog.yes_no.no, Qt.Key.Key_Space)
    assert "Has a dog" not in kept(advocate, filled)
    assert row(stage, "Has a dog").yes_no.no.hasFocus()


@no_keyboard_grab
def test_a_choice_is_made_from_a_menu(filled, advocate, open_profile):
    stage = open_profile(filled)
    wood = row(stage, "Wood")
    wood.choice.button.setFocus()
    press(wood.choice.button, Qt.Key.Key_Return)
    choose(wood, "Ash")
    assert kept(advocate, filled)["Wood"] == "Ash & birch"
    assert "Ash & birch" in seen(wood)
    assert wood.choice.button.accessibleName() == "Wood: Ash & birch"


def test_a_link_is_opened_by_enter_and_changed_by_f2(monkeypatch, filled, advocate, open_profile):
    opened: list[str] = []

    def open_url(url) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr("ui.profile.detail_link.QDesktopServices.openUrl", open_url)
    stage = open_profile(filled)
    drawing = row(stage, "Drawing")
    assert "gomez.example/floor.pdf" in seen(drawing)
    drawing.link.button.setFocus()
    press(drawing.link.button, Qt.Key.Key_Return)
    assert opened == ["https://www.gomez.example/floor.pdf"]
    press(drawing.link.button, Qt.Key.Key_F2)
    write(drawing.edit.field, "shop.example")
    press(drawing.edit.field, Qt.Key.Key_Return)
    assert kept(advocate, filled)["Drawing"] == "https://shop.example"
    assert drawing.link.button.hasFocus()


def test_a_link_that_would_start_a_program_is_only_copied(monkeypatch, filled, advocate, open_profile):
    opened: list[object] = []
    monkeypatch.setattr("ui.profile.detail_link.QDesktopServices.openUrl", opened.append)
    field = next(field.id for field in advocate.own_fields.list_fields() if field.name == "Drawing")
    advocate.profiles.set_field(filled, field, "file:///bin/sh")
    stage = open_profile(filled)
    press(row(stage, "Drawing").link.button, Qt.Key.Key_Return)
    assert opened == []
    assert QApplication.clipboard().text() == "file:///bin/sh"
    assert "It is copied instead" in stage.page.said()


def test_an_emptied_line_stays_under_the_hand_and_is_taken_back(filled, advocate, open_profile):
    stage = open_profile(filled)
    budget = row(stage, "Budget")
    assert "12,500.50" in seen(budget)
    budget.edit.shown.setFocus()
    press(budget.edit.shown, Qt.Key.Key_Delete)
    assert "Budget" not in kept(advocate, filled)
    assert row(stage, "Budget").edit.shown.hasFocus()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert kept(advocate, filled)["Budget"] == "12500.50"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("12500.50", "12,500.50"),
        ("1250000", "1,250,000"),
        ("999", "999"),
        ("-1234.5", "-1,234.5"),
        ("0.10", "0.10"),
        ("words", "words"),
        ("", ""),
    ],
)
def test_figures_are_grouped_with_every_digit_that_was_kept(value, shown):
    assert grouped(value) == shown


@no_keyboard_grab
def test_an_organisation_is_typed_with_those_known_offered(advocate, open_profile):
    advocate.customers.create(CustomerDraft(name="Kowalski Dental", kind=CustomerKind.ORGANISATION))
    ann = factories.customer(advocate, "Ann Lee")
    stage = open_profile(ann)
    click(stage.page.profile.details.more)
    organisation = row(stage, "Organisation")
    organisation.change()
    write(organisation.edit.field, "kowa")
    assert organisation.edit._suggestions._words.stringList() == ["Kowalski Dental"]
    write(organisation.edit.field, "lski dental")
    press(organisation.edit.field, Qt.Key.Key_Return)
    assert advocate.customers.get_customer(ann).organisation == "Kowalski Dental"
    assert "Kowalski Dental" in seen(stage.page.profile.head)
    assert "Kowalski Dental" not in seen(stage.page.profile.details), (
        "it stands where they belong, and is changed there"
    )
    assert stage.page.profile.isAncestorOf(QApplication.focusWidget()), "the keyboard stays in the profile"
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Kowalski Dental" not in seen(stage.page.profile.head)
    assert row(stage, "Organisation").spec.value == ""


def test_where_they_work_stands_in_the_head_and_once_below(advocate, maria, open_profile):
    profile = open_profile(maria).page.profile
    assert seen(profile).count("Gomez Interiors") == 2
    assert "Gomez Interiors" in seen(profile.head)
    assert "Gomez Interiors" in seen(profile.relations)


@no_keyboard_grab
def test_who_looks_after_them_is_chosen_and_said_in_the_head(advocate, maria, open_profile):
    lena = advocate.team.add_member("Lena Ortiz").made
    stage = open_profile(maria)
    shift = Qt.KeyboardModifier.ShiftModifier
    press(stage.page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, shift)
    choose(row(stage, "Looked after by"), "Lena Ortiz")
    assert advocate.customers.get_customer(maria).owner_id == lena
    assert "looked after by Lena Ortiz" in seen(stage.page.profile.head)
    press(stage.page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, shift)
    choose(row(stage, "Looked after by"), "Priya Natarajan")
    assert "looked after by you" in seen(stage.page.profile.head)
    press(stage.page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, shift)
    choose(row(stage, "Looked after by"), "Leave empty")
    assert advocate.customers.get_customer(maria).owner_id is None


@no_keyboard_grab
def test_a_person_becomes_an_organisation_where_it_says_so(advocate, maria, open_profile):
    stage = open_profile(maria)
    row(stage, "Kind").change()
    choose(row(stage, "Kind"), "Organisation")
    assert advocate.customers.get_customer(maria).kind is CustomerKind.ORGANISATION
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Person" in seen(row(stage, "Kind"))


@pytest.mark.parametrize("typed", ["many", "1e9", "٣٤٥٦٧٨٩٠١٢٣٤٥", "-5", "9" * 13])
def test_a_reach_that_is_no_number_is_refused_in_place(advocate, maria, open_profile, typed):
    stage = open_profile(maria)
    stage.page.profile.details.begin("reach")
    reach = row(stage, "Reach")
    write(reach.edit.field, typed)
    press(reach.edit.field, Qt.Key.Key_Return)
    assert advocate.customers.get_customer(maria).reach is None
    assert "number" in reach._error.text()
    assert reach.edit.typed() == typed


def test_another_customer_has_no_leftovers_of_the_one_before(filled, advocate, open_profile):
    tom = factories.customer(advocate, "Tom Price", contact_points=())
    stage = open_profile(filled)
    row(stage, "Warranty ends").change()
    write(row(stage, "Warranty ends").edit.field, "half")
    stage.page.shown_to_user(tom)
    words = seen(stage.page.profile)
    for gone in ("Maria", "half", "12,500.50", "gomez.example", "insurance claim", "Really kind", "+1 404"):
        assert gone not in words
    stage.page.shown_to_user(filled)
    assert "4 Apr 2027" in seen(stage.page.profile)
    assert kept(advocate, filled)["Warranty ends"] == "2027-04-04"

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import (
    CustomerState,
    FieldKind,
    RelationKind,
)
from tests import factories
from tests.ui.stage import (
    choose,
    click,
    no_keyboard_grab,
    press,
    seen,
    write,
)
from ui.profile.pinned_notes import PinnedNoteRow
from ui.theme import theme


def test_the_name_is_changed_where_it_stands(advocate, maria, open_profile):
    stage = open_profile(maria)
    name = stage.page.profile.head.name
    click(name.shown)
    write(name.field, "Maria G.")
    press(name.field, Qt.Key.Key_Return)
    assert advocate.customers.get_customer(maria).name == "Maria G."
    assert name.shown.hasFocus()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Maria Gomez" in seen(stage.page.profile)


def test_a_name_cannot_be_emptied(advocate, maria, open_profile):
    stage = open_profile(maria)
    name = stage.page.profile.head.name
    name.edit()
    press(name.field, Qt.Key.Key_Delete)
    press(name.field, Qt.Key.Key_Return)
    assert "The name is empty." in seen(stage.page.profile)
    assert name.text() == "Maria Gomez"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_cross_of_a_pinned_note_leaves_its_text_and_pencil_free(maria, open_profile, scale):
    stage = open_profile(maria)
    theme().set_scale(scale)
    QApplication.processEvents()
    (row,) = stage.page.profile.notes.findChildren(PinnedNoteRow)
    assert row.edit.geometry().width() > 0
    assert not row.edit.geometry().intersects(row.remove.geometry())
    theme().set_scale(1.0)


def test_pinned_notes_are_added_changed_and_taken_off(advocate, maria, open_profile):
    stage = open_profile(maria)
    notes = stage.page.profile.notes
    click(notes.add_button)
    write(notes.draft.field, "Prefers straight prices.")
    press(notes.draft.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Prefers straight prices." in seen(notes)
    assert notes.add_button.hasFocus()
    first, second = notes.rows.rows()
    second.edit.edit()
    write(second.edit.field, "Prefers plain prices.")
    press(second.edit.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in advocate.customers.get_customer(maria).pinned_notes][1] == (
        "Prefers plain prices."
    )
    first.remove.setFocus()
    press(first.remove, Qt.Key.Key_Space)
    assert "Really kind" not in seen(notes)
    (row,) = notes.rows.rows()
    assert row.isAncestorOf(QApplication.focusWidget())
    row.remove.setFocus()
    press(row.remove, Qt.Key.Key_Space)
    assert notes.first_button.hasFocus()
    assert "Pin what to keep in mind" in seen(notes)


def test_a_contact_point_is_added_and_what_is_typed_says_its_kind(advocate, maria, open_profile):
    stage = open_profile(maria)
    points = stage.page.profile.points
    click(points.add_button)
    write(points.form.value.line, "maria@gomez.example")
    assert points.form.kind.key() == "email"
    press(points.form.value.line, Qt.Key.Key_Return)
    assert "maria@gomez.example" in seen(points)
    assert points.form is None
    assert points.add_button.hasFocus()


def test_a_wrong_number_stays_in_its_field_with_a_sentence(advocate, maria, open_profile):
    stage = open_profile(maria)
    points = stage.page.profile.points
    points.begin()
    write(points.form.value.line, "no digits")
    click(points.form.keep)
    assert "has no digits" in points.form.value.error()
    assert points.form.value.text() == "no digits"
    press(points.form.value.line, Qt.Key.Key_Escape)
    assert points.form is None
    assert len(advocate.customers.get_customer(maria).contact_points) == 1


def test_a_contact_point_is_changed_and_removed_in_place(advocate, maria, open_profile):
    stage = open_profile(maria)
    points = stage.page.profile.points
    (row,) = points.rows.rows()
    click(row.edit)
    write(row.form.preferred.line, "after 15:00")
    row.form.consent.choose("refused")
    click(row.form.keep)
    assert row.form is None
    assert row.value.hasFocus()
    assert "best after 15:00" in seen(row)
    assert "do not use" in seen(row)
    row.begin()
    click(points.rows.rows()[0].form.remove)
    assert "Add a number, mail or address" in seen(points)
    assert points.first_button.hasFocus()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "+1 404 555 0148" in seen(points)


def test_how_to_talk_with_them_grows_line_by_line(advocate, maria, open_profile):
    stage = open_profile(maria)
    approach = stage.page.profile.approach
    click(approach.first_button)
    first = approach.edits["personality"]
    assert first.is_editing()
    write(first.field, "Direct")
    press(first.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    approach.edits["avoid"].edit()
    write(approach.edits["avoid"].field, "not in budget")
    press(approach.edits["avoid"].field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    approach.channel.box.setCurrentIndex(1)
    approach.channel.box.activated.emit(1)
    kept = advocate.customers.get_customer(maria).approach
    assert (kept.personality, kept.avoid, kept.channel) == ("Direct", "not in budget", "call")


@no_keyboard_grab
def test_tags_are_put_on_and_taken_off(advocate, maria, open_profile):
    stage = open_profile(maria)
    tags = stage.page.profile.tags
    tags.begin()
    write(tags.edit.line, "repeat")
    press(tags.edit.line, Qt.Key.Key_Return)
    assert [tag.name for tag in advocate.customers.get_customer(maria).tags] == ["insurance claim", "repeat"]
    first = tags.edit.chips()[0]
    first.setFocus()
    press(first, Qt.Key.Key_Delete)
    assert [tag.name for tag in advocate.customers.get_customer(maria).tags] == ["repeat"]


def test_own_fields_are_filled_in_by_their_kind(advocate, maria, open_profile):
    for name, kind, choices in (
        ("File", FieldKind.TEXT, ()),
        ("Warranty ends", FieldKind.DATE, ()),
        ("Budget", FieldKind.AMOUNT, ()),
        ("Wood", FieldKind.CHOICE, ("Oak", "Ash")),
    ):
        advocate.own_fields.define(name, kind, choices)
    stage = open_profile(maria)
    details = stage.page.profile.details
    assert "Fill in 7 more" in seen(details)
    click(details.more)
    rows = {row.spec.name: row for row in details.rows.rows()}

    def type_into(name: str, text: str) -> None:
        rows[name].edit.edit()
        write(rows[name].edit.field, text)
        press(rows[name].edit.field, Qt.Key.Key_Return)

    type_into("File", "FL-2291")
    type_into("Warranty ends", "4 Apr 2027")
    type_into("Budget", "much")
    assert "“much” is no number for Budget." in seen(rows["Budget"])
    rows["Wood"].choice._choose("Oak")
    type_into("Customer since", "2019")
    type_into("Reach", "12,000")
    customer = advocate.customers.get_customer(maria)
    assert {field.name: field.value for field in customer.fields} == {
        "File": "FL-2291",
        "Warranty ends": "2027-04-04",
        "Wood": "Oak",
    }
    assert (customer.since.year, customer.reach) == (2019, 12000)
    assert "4 Apr 2027" in seen(details)
    assert "since 2019" in seen(stage.page.profile.head)


def test_who_belongs_where_leads_there(advocate, maria, open_profile):
    rosa = factories.customer(advocate, "Rosa Gomez")
    advocate.profiles.relate(maria, rosa, RelationKind.FAMILY, "sister")
    stage = open_profile(maria)
    relations = stage.page.profile.relations
    assert "family · sister" in seen(relations)
    row = next(row for row in relations.rows.rows() if row.relation.other_id == rosa)
    click(row.name)
    assert stage.went == [("customer", rosa)]
    click(stage.page.profile.head.organisation)
    assert stage.went[1][0] == "customer"
    row.remove.click()
    assert "Rosa" not in seen(relations)


@no_keyboard_grab
def test_archived_from_the_page_and_brought_back(advocate, maria, open_profile):
    stage = open_profile(maria)
    click(stage.page.profile.more)
    choose(stage.page, "Move to the trash")
    assert "In the trash" in seen(stage.page.profile.head)
    click(stage.page.profile.head.restore)
    assert advocate.customers.get_customer(maria).state is CustomerState.ACTIVE
    assert "In the trash" not in seen(stage.page.profile.head)


def test_in_a_low_column_the_export_scrolls_along(maria, open_profile):
    stage = open_profile(maria)
    profile = stage.page.profile
    profile.setFixedHeight(600)
    QTest.qWait(30)
    export = profile.export
    assert not profile._area.isAncestorOf(export)
    profile.setFixedHeight(200)
    QTest.qWait(30)
    assert profile._area.isAncestorOf(export), "what to keep in mind has its room"
    profile.setFixedHeight(600)
    QTest.qWait(30)
    assert not profile._area.isAncestorOf(export)
    assert export.isVisible()

"""Who belongs with whom: found, linked, seen from both sides, put into other words, taken apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerDraft, CustomerKind, RelationKind
from advocate.domain.ids import CustomerId
from tests import factories
from tests.ui.stage import choose, click, no_keyboard_grab, press, seen, write
from ui.profile.relate_overlay import RelateOverlay


@pytest.fixture
def rosa(advocate) -> CustomerId:
    return factories.customer(advocate, "Rosa Gomez")


def overlay_of(stage) -> RelateOverlay:
    return next(found for found in stage.window.findChildren(RelateOverlay) if found.isVisible())


def link(stage, typed: str, *, role: str = "", down: int = 0) -> None:
    """By keys alone: find, take, say the role, link."""
    shift = Qt.KeyboardModifier.ShiftModifier
    press(stage.page, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, shift)
    overlay = overlay_of(stage)
    write(overlay.choice.search.field.line, typed)
    for _ in range(down):
        press(overlay.choice.search.field.line, Qt.Key.Key_Down)
    press(overlay.choice.search.field.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert overlay.kind.box.hasFocus()
    write(overlay.role.line, role)
    press(overlay.role.line, Qt.Key.Key_Return)


def test_a_sister_is_linked_by_keys_and_seen_from_both_sides(advocate, maria, rosa, open_profile):
    stage = open_profile(maria)
    link(stage, "rosa", role="sister")
    assert "family · sister" in seen(stage.page.profile.relations)
    stage.page.shown_to_user(rosa)
    assert "Maria Gomez" in seen(stage.page.profile.relations)
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Maria Gomez" not in seen(stage.page.profile.relations)


def test_what_will_be_linked_is_said_in_a_sentence_first(advocate, maria, rosa, open_profile):
    stage = open_profile(maria)
    stage.page.profile.relations.begin()
    overlay = overlay_of(stage)
    assert not overlay.kind.isVisible()
    write(overlay.choice.search.field.line, "rosa")
    press(overlay.choice.search.field.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Maria Gomez and Rosa Gomez are family." in seen(overlay)
    overlay.kind.box.setCurrentIndex(1)
    overlay.kind.box.activated.emit(1)
    assert "Rosa Gomez works at Maria Gomez." in seen(overlay)
    overlay.dismiss()


def test_a_new_company_is_made_on_the_way_and_is_an_organisation(advocate, maria, open_profile):
    tom = factories.customer(advocate, "Tom Price")
    stage = open_profile(tom)
    stage.page.profile.relations.begin()
    overlay = overlay_of(stage)
    write(overlay.choice.search.field.line, "Price Floors Ltd")
    last = overlay.choice.search.list.model().rowCount() - 1
    for _ in range(last):
        press(overlay.choice.search.field.line, Qt.Key.Key_Down)
    press(overlay.choice.search.field.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    overlay.kind.box.setCurrentIndex(0)
    overlay.kind.box.activated.emit(0)
    click(overlay.keep)
    customer = advocate.customers.get_customer(tom)
    assert customer.organisation == "Price Floors Ltd"
    made = advocate.customers.get_customer(customer.relations[0].other_id)
    assert made.kind is CustomerKind.ORGANISATION


def test_the_same_link_twice_is_refused_in_a_sentence(advocate, maria, rosa, open_profile):
    advocate.profiles.relate(maria, rosa, RelationKind.FAMILY)
    stage = open_profile(maria)
    link(stage, "rosa")
    overlay = overlay_of(stage)
    assert "They are linked like this already." in seen(overlay)
    overlay.dismiss()


def test_an_organisation_shows_its_people(advocate, open_profile):
    made = advocate.customers.create(
        CustomerDraft(name="Kowalski Dental", kind=CustomerKind.ORGANISATION)
    ).made
    for name in ("Beth", "Jan", "Ola", "Piotr", "Ewa", "Adam", "Zofia"):
        factories.customer(advocate, name, organisation="Kowalski Dental")
    stage = open_profile(CustomerId(made))
    relations = stage.page.profile.relations
    assert relations.title.text() == "People"
    assert len(relations.rows.rows()) == 5
    assert "works here" in relations.rows.rows()[0].role.shown.accessibleName()
    press(relations.rows._fold, Qt.Key.Key_Return)
    assert len(relations.rows.rows()) == 7
    first = relations.rows.rows()[0]
    first.name.setFocus()
    press(first.name, Qt.Key.Key_Return)
    assert stage.went == [("customer", first.relation.other_id)]


def test_a_role_is_changed_where_it_stands(advocate, maria, rosa, open_profile):
    advocate.profiles.relate(maria, rosa, RelationKind.FAMILY, "sister")
    stage = open_profile(maria)
    row = stage.page.profile.relations.rows.rows()[1]
    row.name.setFocus()
    press(row.name, Qt.Key.Key_F2)
    assert row.role.typed() == "sister"
    write(row.role.field, "twin sister")
    press(row.role.field, Qt.Key.Key_Return)
    assert "family · twin sister" in seen(row)
    assert advocate.customers.get_customer(maria).relations[1].role == "twin sister"


@no_keyboard_grab
def test_what_they_are_to_each_other_is_changed_from_the_menu(advocate, maria, rosa, open_profile):
    advocate.profiles.relate(maria, rosa, RelationKind.FAMILY, "sister")
    stage = open_profile(maria)
    row = stage.page.profile.relations.rows.rows()[1]
    row.make_menu().popup(row.mapToGlobal(QPoint(0, 0)))
    choose(row, "They are colleagues")
    assert "colleague · sister" in seen(row)


def test_unlinking_keeps_the_keyboard_near_and_is_taken_back(advocate, maria, rosa, open_profile):
    advocate.profiles.relate(maria, rosa, RelationKind.FAMILY, "sister")
    stage = open_profile(maria)
    relations = stage.page.profile.relations
    for _ in range(2):
        row = relations.rows.rows()[0]
        row.name.setFocus()
        press(row.name, Qt.Key.Key_Delete)
        assert stage.page.profile.isAncestorOf(QApplication.focusWidget())
    assert relations.first_button.hasFocus()
    stage.runner.command(stage.page, lambda app: app.history.undo())
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert len(relations.rows.rows()) == 2


def test_a_name_of_three_hundred_letters_does_not_burst_the_overlay(advocate, maria, open_profile):
    factories.customer(advocate, "Wilhelmina " * 27)
    stage = open_profile(maria)
    stage.page.profile.relations.begin()
    overlay = overlay_of(stage)
    write(overlay.choice.search.field.line, "wilhelmina")
    press(overlay.choice.search.field.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert len(overlay._sentence.text()) < 120
    assert overlay.panel.width() <= stage.window.width()
    overlay.dismiss()


def test_who_is_in_the_trash_belongs_with_nobody_until_they_are_back(advocate, maria, rosa, open_profile):
    advocate.profiles.relate(maria, rosa, RelationKind.FAMILY, "sister")
    stage = open_profile(maria)
    assert "Rosa Gomez" in seen(stage.page.profile.relations)
    stage.runner.command(stage.page, lambda app: app.customers.trash([rosa]))
    assert "Rosa Gomez" not in seen(stage.page.profile.relations)
    assert "Gomez Interiors" in seen(stage.page.profile), "where somebody works stays true"
    stage.page.shown_to_user(rosa)
    assert "Maria Gomez" in seen(stage.page.profile.relations), "she still knows who she belongs with"
    stage.runner.command(stage.page, lambda app: app.history.undo())
    stage.page.shown_to_user(maria)
    assert "Rosa Gomez" in seen(stage.page.profile.relations)

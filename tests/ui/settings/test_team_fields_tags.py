"""Team, departments, own fields and tags in the settings: added, changed, taken away, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import FieldKind
from tests import factories
from tests.ui.stage import no_keyboard_grab, seen
from tests.ui.windows import open_window, press
from ui.settings.page import SettingsPage
from ui.settings.tag_merge import MergeOverlay


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> SettingsPage:
    return open_window(qtbot, advocate, tmp_path / "new", "settings").page("settings")


def undo(page) -> None:
    page.window().workplace.undo()


def add(line, name: str) -> None:
    line.field.setFocus()
    QTest.keyClicks(line.field.line, name)
    press(line.field.line, Qt.Key.Key_Return)


def member(section, name: str):
    rows = [*section.members.rows(), *section.former.rows()]
    return next(row for row in rows if row.member.name == name)


# -- team --------------------------------------------------------------------------------------------------------------


def test_the_business_stands_in_the_title(page, advocate):
    page.go("team")
    team = page.section("team")
    QTest.keyClicks(team.business.line, "Hartwell Floors")
    press(team.business.line, Qt.Key.Key_Return)
    assert page.window().windowTitle() == "Hartwell Floors · Advocate"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_departments_stand_below_each_other(page, advocate, look, scale):
    look.set_scale(scale)
    page.go("team")
    team = page.section("team")
    for name in ("Purchasing", "Engineering and claims"):
        add(team.add_department, name)
    for name in ("Lena Ortiz", "Sam Reed"):
        add(team.add_member, name)
    purchasing, engineering = advocate.team.departments()[0], advocate.team.departments()[-1]
    member(team, "Lena Ortiz").department.chosen.emit(purchasing.id)
    member(team, "Sam Reed").department.chosen.emit(engineering.id)
    QApplication.processEvents()
    edges = {row.department.mapTo(page, row.department.rect().topRight()).x() for row in team.members.rows()}
    assert len(team.members.rows()) == 3
    assert len(edges) == 1
    assert "you" in seen(member(team, advocate.member.name))


def test_a_colleague_comes_changes_leaves_and_is_back(page, advocate):
    page.go("team")
    team = page.section("team")
    add(team.add_department, "Purchasing")
    add(team.add_member, "Lena Ortiz")
    assert team.add_member.field.line.hasFocus()
    assert team.add_member.field.text() == ""
    purchasing = advocate.team.departments()[0]
    member(team, "Lena Ortiz").department.chosen.emit(purchasing.id)
    member(team, "Lena Ortiz").email.committed.emit("lena@hartwell.example")
    member(team, "Lena Ortiz").leave.click()
    assert [row.member.name for row in team.former.rows()] == ["Lena Ortiz"]
    lena = next(each for each in advocate.team.members() if each.name == "Lena Ortiz")
    assert (lena.is_active, lena.email, lena.department_id) == (False, "lena@hartwell.example", purchasing.id)
    undo(page)
    assert team.former.rows() == []
    member(team, "Lena Ortiz").leave.click()
    member(team, "Lena Ortiz").leave.click()
    assert [row.member.name for row in team.members.rows()] == ["Lena Ortiz", "Priya Natarajan"]


def test_nobody_can_send_themselves_away(page):
    page.go("team")
    assert not member(page.section("team"), "Priya Natarajan").leave.isVisible()


def test_a_department_is_renamed_retired_and_brought_back(page, advocate):
    page.go("team")
    team = page.section("team")
    add(team.add_department, "Purchasing")
    team.departments.rows()[0].name.committed.emit("Buying")
    team.departments.rows()[0].retire.click()
    assert not advocate.team.departments()[0].is_active
    assert team.retired.rows()[0].department.name == "Buying"
    team.retired.rows()[0].retire.click()
    assert advocate.team.departments()[0].is_active
    undo(page)
    assert not advocate.team.departments()[0].is_active


def test_a_department_of_the_same_name_is_refused_beside_the_field(page, advocate):
    page.go("team")
    team = page.section("team")
    advocate.team.add_department("Purchasing")
    add(team.add_department, "purchasing")
    assert "already" in team.add_department.field.error()
    assert team.add_department.field.text() == "purchasing"
    assert len(advocate.team.departments()) == 1


def test_a_name_of_many_letters_and_signs_is_kept_whole(page, advocate):
    page.go("team")
    name = "Ana \N{PARTY POPPER} " + "Ö" * 150
    page.section("team").add_member.added.emit(name)
    assert name in {each.name for each in advocate.team.members()}


# -- own fields --------------------------------------------------------------------------------------------------------


def fields(advocate) -> list[str]:
    return [field.name for field in advocate.own_fields.list_fields()]


def test_fields_are_defined_renamed_put_in_order_and_removed(page, advocate):
    page.go("fields")
    section = page.section("fields")
    assert "No field of your own yet." in seen(section)
    for name in ("Shoe size", "Floor", "Gate code"):
        add(section.add, name)
    assert fields(advocate) == ["Shoe size", "Floor", "Gate code"]
    third = section.list.rows()[2]
    third.up.setFocus()
    press(third.up, Qt.Key.Key_Space)
    assert fields(advocate) == ["Shoe size", "Gate code", "Floor"]
    moved = QApplication.focusWidget()
    assert moved is section.list.rows()[1].up, "the keyboard goes with the field"
    press(moved, Qt.Key.Key_Space)
    assert fields(advocate) == ["Gate code", "Shoe size", "Floor"]
    section.list.rows()[0].name.committed.emit("Code of the gate")
    section.list.rows()[1].remove.click()
    assert fields(advocate) == ["Code of the gate", "Floor"]
    undo(page)
    undo(page)
    assert fields(advocate) == ["Gate code", "Shoe size", "Floor"]
    assert not section.list.rows()[0].up.isEnabled()
    assert not section.list.rows()[2].down.isEnabled()


def test_a_field_with_choices_asks_for_them(page, advocate):
    page.go("fields")
    section = page.section("fields")
    section.kind.choose(FieldKind.CHOICE)
    section.kind.chosen.emit(FieldKind.CHOICE)
    add(section.add, "Floor")
    assert "choose from" in section.choices.error()
    assert section.choices.line.hasFocus()
    QTest.keyClicks(section.choices.line, "oak, ash,, oak")
    press(section.choices.line, Qt.Key.Key_Return)
    assert advocate.own_fields.list_fields()[0].choices == ("oak", "ash")
    row = section.list.rows()[0]
    row.choices.added.emit("elm")
    section.list.rows()[0].choices.removed.emit("oak")
    assert advocate.own_fields.list_fields()[0].choices == ("ash", "elm")
    undo(page)
    assert advocate.own_fields.list_fields()[0].choices == ("oak", "ash", "elm")


def test_a_field_of_the_same_name_is_refused_beside_the_field(page, advocate):
    page.go("fields")
    section = page.section("fields")
    add(section.add, "Floor")
    add(section.add, "floor")
    assert "already" in section.add.field.error()
    assert fields(advocate) == ["Floor"]


# -- tags --------------------------------------------------------------------------------------------------------------


def tag_row(section, name: str):
    return next(row for row in section.list.rows() if row.tag.name == name)


@pytest.fixture
def tagged(advocate) -> None:
    factories.customer(advocate, tags=("VIP", "press"))
    factories.customer(advocate, "Tom Price", tags=("vip client",), contact_points=())


@no_keyboard_grab
def test_tags_are_renamed_merged_and_removed(page, advocate, tagged, qtbot):
    page.go("tags")
    section = page.section("tags")
    tag_row(section, "press").name.committed.emit("newspaper")
    tag_row(section, "vip client").merge.click()
    overlay = page.window().findChild(MergeOverlay)
    assert overlay.into.line.hasFocus()
    QTest.keyClicks(overlay.into.line, "nothing")
    press(overlay.into.line, Qt.Key.Key_Return)
    assert "newspaper" in overlay.into.error()
    overlay.into.line.selectAll()
    QTest.keyClicks(overlay.into.line, "vip")
    press(overlay.into.line, Qt.Key.Key_Return)
    assert [(tag.name, tag.used) for tag in advocate.tags.list_tags()] == [("newspaper", 1), ("VIP", 2)]
    assert tag_row(section, "VIP").count.label().startswith("2 customer")
    tag_row(section, "newspaper").remove.click()
    assert [tag.name for tag in advocate.tags.list_tags()] == ["VIP"]
    undo(page)
    undo(page)
    assert {tag.name for tag in advocate.tags.list_tags()} == {"newspaper", "VIP", "vip client"}


def test_a_tag_leads_to_who_bears_it(page, tagged):
    page.go("tags")
    went: list[tuple[str, object]] = []
    page.go_to.connect(lambda place, argument: went.append((place, argument)))
    row = tag_row(page.section("tags"), "press")
    row.count.click()
    assert went[0] == ("customers", row.tag.id)


def test_renaming_to_a_tag_that_is_there_says_so_and_shows_what_stands(page, advocate, tagged):
    page.go("tags")
    section = page.section("tags")
    tag_row(section, "press").name.committed.emit("VIP")
    assert {tag.name for tag in advocate.tags.list_tags()} == {"VIP", "press", "vip client"}
    assert tag_row(section, "press").name.text() == "press"


def test_of_hundreds_of_tags_the_first_are_shown_and_the_others_found(page, advocate):
    factories.customer(advocate, tags=tuple(f"tag {n:03}" for n in range(130)))
    page.go("tags")
    section = page.section("tags")
    assert len(section.list.rows()) == 60
    assert "70" in seen(section)
    QTest.keyClicks(section.search.line, "tag 12")
    assert [row.tag.name for row in section.list.rows()] == [f"tag {n}" for n in range(120, 130)]

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from advocate.domain.customer import CustomerFilter, CustomerKind, CustomerState
from advocate.domain.promise import Due
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import (
    Stage,
    choose,
    click,
    lines,
    no_keyboard_grab,
    open_menu,
    press,
    seen,
    write,
)
from ui.calls.drafts import DraftShelf
from ui.customers.new_customer import NewCustomerOverlay
from ui.customers.tag_overlay import TagOverlay
from ui.theme import theme

NAMES = Path(__file__).parents[2] / "data" / "names" / "names_multiscript.jsonl"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def some(advocate):
    """Four customers as a small business has them."""
    factories.customer(advocate, "Maria Gomez", organisation="Gomez Interiors", tags=("flood", "repeat"))
    ben = factories.customer(advocate, "Ben Okafor", tags=("flood",))
    factories.customer(advocate, "Zoë Ångström")
    late = Due.at(MORNING - timedelta(hours=21), factories.ZONE)
    factories.promise(advocate, ben, due=late)
    factories.interaction(advocate, ben, started_at=MORNING - timedelta(days=3))
    return advocate


def names(stage: Stage) -> list[str]:
    return [line.split(".")[0] for line in lines(stage.page.list)]


def look_for(qtbot, stage: Stage, text: str, count: int) -> None:
    write(stage.page.field.line, text)
    qtbot.waitUntil(lambda: stage.page.model.rowCount() == count and not stage.page._timer.isActive())


def test_everybody_by_name_with_what_matters(some, list_stage):
    stage = list_stage()
    assert names(stage) == ["Ben Okafor", "Gomez Interiors", "Maria Gomez", "Zoë Ångström"]
    ben, _company, maria, _zoe = lines(stage.page.list)
    assert "Tags: flood. Last contact 3 days ago. Promise 21 h late" in ben
    assert "Gomez Interiors. Tags: flood, repeat" in maria
    assert "4 customers" in seen(stage.page)


def test_the_exact_moment_is_in_the_tooltip(some, list_stage):
    stage = list_stage()
    stage.page.header._place()
    last = stage.page.header._buttons["last"].geometry().center().x()
    place = QPoint(last, stage.page.list.row_height() // 2)
    assert stage.page.list._tooltip_at(place) == "Monday 9 March 2026, 09:41"
    assert stage.page.list._tooltip_at(QPoint(60, 20)).startswith("Ben Okafor")


def test_typing_narrows_and_escape_widens(qtbot, some, list_stage):
    stage = list_stage()
    look_for(qtbot, stage, "gom", 2)
    assert names(stage) == ["Gomez Interiors", "Maria Gomez"]
    assert "2 found" in seen(stage.page)
    press(stage.page.field.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.page.model.rowCount() == 4)
    assert "4 customers" in seen(stage.page)


def test_a_quick_typist_asks_once(qtbot, some, list_stage):
    stage = list_stage()
    asked = []
    stage.page.model.modelReset.connect(lambda: asked.append(stage.page.field.text()))
    look_for(qtbot, stage, "maria", 1)
    assert asked == ["maria"]


def test_letters_typed_on_the_list_go_to_the_line_above(qtbot, some, list_stage):
    stage = list_stage()
    press(stage.page.field.line, Qt.Key.Key_Down)
    assert stage.page.list.hasFocus()
    write(stage.page.list, "z")
    assert stage.page.field.line.hasFocus()
    qtbot.waitUntil(lambda: stage.page.model.rowCount() == 1)
    assert names(stage) == ["Zoë Ångström"]


def test_the_keyboard_walks_opens_and_returns(some, list_stage):
    stage = list_stage()
    press(stage.page.field.line, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Return)
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria gomez"))
    assert stage.went == [("customer", maria.id)]
    press(stage.page.list, Qt.Key.Key_Home)
    press(stage.page.list, Qt.Key.Key_Up)
    assert stage.page.field.line.hasFocus()


def test_enter_while_typing_opens_the_first_found(qtbot, some, list_stage):
    stage = list_stage()
    look_for(qtbot, stage, "ben", 1)
    press(stage.page.field.line, Qt.Key.Key_Return)
    (ben,) = some.customers.list_customers(CustomerFilter(text="ben"))
    assert stage.went == [("customer", ben.id)]


def test_one_click_chooses_and_two_open(some, list_stage):
    stage = list_stage()
    viewport = stage.page.list.viewport()
    place = QPoint(200, stage.page.list.row_height() * 2 + 10)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert stage.went == []
    assert stage.page.list.current_customer().name == "Maria Gomez"
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert [place for place, _ in stage.went] == ["customer"]


def test_headings_sort_and_turn_round(some, list_stage):
    stage = list_stage()
    buttons = stage.page.header._buttons
    click(buttons["name"])
    assert names(stage) == ["Zoë Ångström", "Maria Gomez", "Gomez Interiors", "Ben Okafor"]
    click(buttons["last"])
    assert names(stage)[0] == "Ben Okafor"
    assert stage.page.header.sorting() == ("last", True)
    click(buttons["due"])
    assert names(stage)[0] == "Ben Okafor"
    click(buttons["added"])
    assert stage.page.header.sorting() == ("added", True)


def test_tags_narrow_together(some, list_stage):
    stage = list_stage()
    flood, repeat = stage.page.filters._chips
    assert (flood.label(), repeat.label()) == ("flood", "repeat")
    click(flood)
    assert names(stage) == ["Ben Okafor", "Maria Gomez"]
    click(repeat)
    assert names(stage) == ["Maria Gomez"]
    click(flood)
    click(repeat)
    assert len(names(stage)) == 4


def test_tags_beyond_those_at_hand_are_found_by_typing(advocate, list_stage):
    for number in range(8):
        factories.customer(advocate, f"Customer {number}", tags=(f"tag {number}", "everyone"))
    stage = list_stage()
    click(stage.page.filters._more)
    overlay = stage.window.findChild(TagOverlay)
    write(overlay.field.line, "tag 7")
    press(overlay.field.line, Qt.Key.Key_Return)
    assert names(stage) == ["Customer 7"]
    assert "tag 7" in seen(stage.page.filters)


def test_only_with_an_open_promise(some, list_stage):
    stage = list_stage()
    click(stage.page.filters.promise_chip)
    assert names(stage) == ["Ben Okafor"]


def test_delete_moves_to_the_trash_and_undo_brings_back(qtbot, some, list_stage):
    stage = list_stage()
    press(stage.page.field.line, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(stage) == ["Gomez Interiors", "Maria Gomez", "Zoë Ångström"])
    assert stage.page.list.hasFocus()
    assert stage.page.list.current_customer().name == "Gomez Interiors"
    click(stage.page.filters.state_bar._group.buttons()[2])
    assert names(stage) == ["Ben Okafor"]
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert names(stage) == []
    assert "The trash is empty" in seen(stage.page)


def test_archived_ones_are_elsewhere_and_come_back(qtbot, some, list_stage):
    stage = list_stage()
    press(stage.page.field.line, Qt.Key.Key_Down)
    press(stage.page.list, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(lambda: "Ben Okafor" not in names(stage))
    archived = stage.page.filters.state_bar._group.buttons()[1]
    click(archived)
    assert lines(stage.page.list)[0].startswith("Ben Okafor. archived")
    stage.page.list.setFocus()
    press(stage.page.list, Qt.Key.Key_E, CONTROL)
    assert "Nobody is archived" in seen(stage.page)
    assert stage.page.field.line.hasFocus()


@no_keyboard_grab
def test_the_menu_of_a_row(some, list_stage):
    stage = list_stage()
    stage.page.row_acts.open_menu(QPoint(100, 10))
    assert [action.text() for action in open_menu(stage.page).actions()] == [
        "Open",
        "Archive",
        "Move to the trash",
    ]
    choose(stage.page, "Archive")
    assert some.customers.count_customers(CustomerFilter(state=CustomerState.ARCHIVED)) == 1


def test_an_empty_vault_teaches(advocate, list_stage):
    stage = list_stage()
    assert "Your customers will stand here" in seen(stage.page)
    click(stage.page.empty.import_button)
    assert stage.went == [("import", None)]


def test_the_sample_fills_the_list(advocate, list_stage):
    stage = list_stage()
    stage.page.empty.sample_button.setFocus()
    click(stage.page.empty.sample_button)
    assert stage.page.model.rowCount() > 150
    assert stage.page.field.line.hasFocus()
    assert "customers" in stage.page.count.text()


def test_nobody_found_becomes_somebody_new(qtbot, some, list_stage):
    stage = list_stage()
    look_for(qtbot, stage, "Ingrid Berg", 0)
    assert "Nobody found for “Ingrid Berg”" in seen(stage.page)
    press(stage.page.field.line, Qt.Key.Key_Return)
    overlay = stage.window.findChild(NewCustomerOverlay)
    assert overlay.name.text() == "Ingrid Berg"
    write(overlay.organisation.line, "Berg AB")
    write(overlay.phone.line, "404 555 0199")
    write(overlay.email.line, "ingrid@berg.example")
    press(overlay.email.line, Qt.Key.Key_Return)
    ((place, customer_id),) = stage.went
    ingrid = some.customers.get_customer(customer_id)
    assert (place, ingrid.name, ingrid.organisation) == ("customer", "Ingrid Berg", "Berg AB")
    assert [point.value for point in ingrid.contact_points] == ["404 555 0199", "ingrid@berg.example"]


@pytest.mark.parametrize(
    ("looked_for", "field"), [("404 555 0777", "phone"), ("nobody@nowhere.example", "email")]
)
def test_a_number_or_mail_looked_for_goes_into_its_field(qtbot, some, list_stage, looked_for, field):
    stage = list_stage()
    look_for(qtbot, stage, looked_for, 0)
    click(stage.page.empty.new_button)
    overlay = stage.window.findChild(NewCustomerOverlay)
    assert getattr(overlay, field).text() == looked_for
    assert overlay.name.text() == ""


def test_what_is_wrong_is_said_beside_its_field(some, list_stage):
    stage = list_stage()
    click(stage.page.new_button)
    overlay = stage.window.findChild(NewCustomerOverlay)
    click(overlay.add)
    assert "A name is all that is needed" in overlay.name.error()
    write(overlay.name.line, "Ingrid")
    write(overlay.phone.line, "call me")
    click(overlay.add)
    assert "has no digits" in overlay.phone.error()
    assert overlay.phone.line.hasFocus()
    assert overlay.name.error() == ""
    overlay.phone.line.clear()
    write(overlay.email.line, "not a mail")
    click(overlay.add)
    assert "is not a mail address" in overlay.email.error()
    assert some.customers.count_customers(CustomerFilter(text="ingrid")) == 0


def test_a_draft_left_is_there_the_next_time(qtbot, some, list_stage):
    stage = list_stage()
    click(stage.page.new_button)
    overlay = stage.window.findChild(NewCustomerOverlay)
    write(overlay.name.line, "Half a na")
    press(overlay, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.window.findChild(NewCustomerOverlay) is None)
    click(stage.page.new_button)
    assert stage.window.findChild(NewCustomerOverlay).name.text() == "Half a na"


def test_the_lock_takes_what_is_open_with_it(qtbot, some, list_stage):
    stage = list_stage()
    click(stage.page.new_button)
    write(stage.window.findChild(NewCustomerOverlay).name.line, "Secret")
    DraftShelf.of(stage.window).clear()
    qtbot.waitUntil(lambda: stage.window.findChild(NewCustomerOverlay) is None)


def test_somebody_who_is_here_already_is_offered(qtbot, some, list_stage):
    stage = list_stage()
    click(stage.page.new_button)
    overlay = stage.window.findChild(NewCustomerOverlay)
    write(overlay.name.line, "maria go")
    qtbot.waitUntil(lambda: "Maria Gomez · Gomez Interiors" in seen(overlay))
    link = next(
        button for button in overlay.findChildren(type(overlay.add).__mro__[1]) if "Maria" in button.label()
    )
    click(link)
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria gomez"))
    assert stage.went == [("customer", maria.id)]


def test_an_organisation_has_no_organisation(some, list_stage):
    stage = list_stage()
    click(stage.page.new_button)
    overlay = stage.window.findChild(NewCustomerOverlay)
    overlay.kind.choose("organisation")
    overlay._show_kind()
    assert not overlay.organisation.isVisible()
    write(overlay.name.line, "Harbour School")
    click(overlay.add)
    made = some.customers.get_customer(stage.went[0][1])
    assert made.kind is CustomerKind.ORGANISATION


def test_names_of_every_script_are_listed_and_found(qtbot, advocate, list_stage):
    by_locale: dict[str, str] = {}
    for line in NAMES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["kind"].startswith("name."):
            by_locale.setdefault(entry["locale"], entry["value"])
    assert len(by_locale) >= 10
    for name in by_locale.values():
        factories.customer(advocate, name)
    stage = list_stage()
    assert set(names(stage)) >= {name.split(".")[0] for name in by_locale.values()}
    stage.page.grab()
    look_for(qtbot, stage, by_locale["ar"], 1)
    assert names(stage) == [by_locale["ar"]]


def test_long_names_and_many_tags_stay_in_their_row(advocate, list_stage):
    factories.customer(
        advocate, "N" * 300, organisation="O" * 300, tags=tuple(f"tag number {n}" for n in range(40))
    )
    stage = list_stage(width=960, height=600)
    for scale in (1.0, 1.5):
        theme().set_scale(scale)
        picture = stage.page.grab()
        assert not picture.isNull()
    assert stage.page.model.rowCount() == 2


def test_the_list_reads_from_the_right_where_the_window_does(some, list_stage):
    stage = list_stage(from_the_right=True)
    stage.page.grab()
    name, last = (stage.page.header._buttons[key].geometry() for key in ("name", "last"))
    assert name.left() > last.left()


def test_what_came_meanwhile_is_there_on_the_next_visit(qtbot, some, list_stage):
    stage = list_stage()
    factories.customer(some, "Aaron Abel")
    assert "Aaron Abel" not in names(stage)
    stage.page.shown_to_user(None)
    qtbot.waitUntil(lambda: names(stage)[0] == "Aaron Abel")


def test_thousands_are_fetched_page_by_page(qtbot, advocate, list_stage):
    for number in range(250):
        factories.customer(advocate, f"Customer {number:04d}", contact_points=())
    stage = list_stage()
    assert "250 customers" in seen(stage.page)
    assert stage.page.model.data(stage.page.model.index(240, 0)) == ""
    stage.page.list.show_row(249)
    qtbot.waitUntil(lambda: stage.page.model.row(249) is not None)
    assert stage.page.model.row(249).name == "Customer 0249"

"""Adding a customer: from what was looked for, from what was copied; who is here already is offered while one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from advocate.domain.customer import CustomerFilter, CustomerKind
from tests import factories
from tests.ui.customers.hands import ALT, CTRL, DOWN, SHIFT, look_for, on_list, overlay
from tests.ui.stage import Stage, click, press, seen, write
from ui.customers.new_customer import NewCustomerOverlay
from ui.left_vault import LeftVault

SIGNATURE = """Kind regards

Ingrid Berg
Berg & Dotter AB
Tel: 404 555 0199
Mobile: 404 555 0198
ingrid@berg.example
"""


def new(stage: Stage) -> NewCustomerOverlay:
    press(stage.page, Qt.Key.Key_N, CTRL, SHIFT)
    return overlay(stage, NewCustomerOverlay)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_nobody_found_becomes_somebody_new(qtbot, some, list_stage):
    stage = list_stage()
    look_for(qtbot, stage, "Ingrid Berg", 0)
    assert "Nobody found for “Ingrid Berg”" in seen(stage.page)
    press(stage.page.head.field.line, Qt.Key.Key_Return)
    dialog = overlay(stage, NewCustomerOverlay)
    assert dialog.name.text() == "Ingrid Berg"
    write(dialog.organisation.line, "Berg AB")
    write(dialog.phone.line, "404 555 0199")
    write(dialog.email.line, "ingrid@berg.example")
    press(dialog.email.line, Qt.Key.Key_Return)
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
    dialog = new(stage)
    assert getattr(dialog, field).text() == looked_for
    assert dialog.name.text() == ""


def test_what_is_wrong_is_said_beside_its_field(some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    click(dialog.add)
    assert "A name is all that is needed" in dialog.name.error()
    write(dialog.name.line, "Ingrid")
    write(dialog.phone.line, "call me")
    click(dialog.add)
    assert "has no digits" in dialog.phone.error()
    assert dialog.phone.line.hasFocus()
    assert dialog.name.error() == ""
    dialog.phone.line.clear()
    write(dialog.email.line, "not a mail")
    click(dialog.add)
    assert "is not a mail address" in dialog.email.error()
    assert some.customers.count_customers(CustomerFilter(text="ingrid")) == 0


def test_a_draft_left_is_there_the_next_time(qtbot, some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "Half a na")
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.window.findChild(NewCustomerOverlay) is None)
    assert new(stage).name.text() == "Half a na"


def test_a_draft_comes_back_with_the_caret_where_it_was(qtbot, some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "Ingrid Berg")
    press(dialog.name.line, Qt.Key.Key_Tab)
    write(dialog.organisation.line, "Dotter AB")
    press(dialog.organisation.line, Qt.Key.Key_Home)
    press(dialog.organisation.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.window.findChild(NewCustomerOverlay) is None)
    again = new(stage)
    assert again.organisation.line.hasFocus()
    write(QApplication.focusWidget(), "Berg & ")
    assert (again.name.text(), again.organisation.text()) == ("Ingrid Berg", "Berg & Dotter AB")


def test_a_draft_laid_aside_with_its_button_comes_back_to_the_last_field(qtbot, some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "Ingrid")
    click(dialog.phone.line)
    write(dialog.phone.line, "404 0199")
    for _ in range(4):
        press(dialog.phone.line, Qt.Key.Key_Left)
    click(dialog._cancel)
    qtbot.waitUntil(lambda: stage.window.findChild(NewCustomerOverlay) is None)
    again = new(stage)
    write(QApplication.focusWidget(), "555 ")
    assert again.phone.text() == "404 555 0199"


def test_the_lock_takes_what_is_open_with_it(qtbot, some, list_stage):
    stage = list_stage()
    write(new(stage).name.line, "Secret")
    LeftVault.of(stage.window).left.emit()
    qtbot.waitUntil(lambda: stage.window.findChild(NewCustomerOverlay) is None)


def test_somebody_who_is_here_already_is_offered(qtbot, some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "maria go")
    qtbot.waitUntil(lambda: "Maria Gomez · Gomez Interiors" in seen(dialog))
    click(dialog.alike.links()[0])
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria gomez"))
    assert stage.went == [("customer", maria.id)]


def test_the_same_number_in_another_spelling_is_noticed_and_opened_by_key(qtbot, some, list_stage):
    tom = factories.customer(
        some,
        "Tom Price",
        contact_points=(factories.ContactPointDraft(kind=factories.PHONE, value="404 555 0111"),),
    )
    some.customers.archive([tom])
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "T. Price")
    write(dialog.phone.line, "(404) 555-0111")
    qtbot.waitUntil(lambda: bool(dialog.alike.links()))
    assert "archived" in seen(dialog.alike)
    press(dialog.phone.line, DOWN, ALT)
    assert stage.went == [("customer", tom)]
    assert some.customers.count_customers(CustomerFilter(text="T. Price")) == 0


@pytest.mark.parametrize("typed", ["Maria Gomes", "Marya Gomez"])
def test_a_slip_of_the_fingers_hides_nobody(qtbot, some, list_stage, typed):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, typed)
    qtbot.waitUntil(lambda: "Maria Gomez · Gomez Interiors" in seen(dialog.alike))


def test_nobody_alike_leaves_no_room(qtbot, some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "Somebody Else")
    qtbot.wait(300)
    assert not dialog.alike.isVisible()


def test_an_organisation_has_no_organisation(some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    dialog.kind.choose("organisation")
    dialog._show_kind()
    assert not dialog.organisation.isVisible()
    write(dialog.name.line, "Harbour School")
    click(dialog.add)
    made = some.customers.get_customer(stage.went[0][1])
    assert made.kind is CustomerKind.ORGANISATION


def test_a_signature_pasted_on_the_list_fills_everything(some, list_stage):
    stage = list_stage()
    copy(SIGNATURE)
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_V, CTRL)
    dialog = overlay(stage, NewCustomerOverlay)
    assert (dialog.name.text(), dialog.organisation.text()) == ("Ingrid Berg", "Berg & Dotter AB")
    assert (dialog.phone.text(), dialog.email.text()) == ("404 555 0199", "ingrid@berg.example")
    assert "Kept as well: 404 555 0198" in seen(dialog)
    click(dialog.add)
    made = some.customers.get_customer(stage.went[0][1])
    assert [point.value for point in made.contact_points] == [
        "404 555 0199", "ingrid@berg.example", "404 555 0198",
    ]  # fmt: skip


def test_a_signature_pasted_into_the_name_is_read(some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    copy(SIGNATURE)
    press(dialog.name.line, Qt.Key.Key_V, CTRL)
    assert (dialog.name.text(), dialog.email.text()) == ("Ingrid Berg", "ingrid@berg.example")


def test_a_plain_name_pasted_stays_a_name(some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    copy("Tom Price & Sons 1987")
    press(dialog.name.line, Qt.Key.Key_V, CTRL)
    assert dialog.name.text() == "Tom Price & Sons 1987"


def test_what_was_typed_stays_where_the_paste_says_nothing(some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    write(dialog.name.line, "Ingrid")
    write(dialog.organisation.line, "Berg AB")
    copy("ingrid@berg.example")
    click(dialog.paste)
    assert (dialog.name.text(), dialog.organisation.text()) == ("Ingrid", "Berg AB")
    assert dialog.email.text() == "ingrid@berg.example"


@pytest.mark.parametrize("copied", ["", "  \n \n", "12\n34", "\x00\x01\n!"])
def test_nothing_of_anybody_in_the_clipboard_says_so(some, list_stage, copied):
    stage = list_stage()
    dialog = new(stage)
    copy(copied)
    click(dialog.paste)
    assert "There is no name, number or mail address" in seen(dialog)


def test_a_company_alone_is_an_organisation(some, list_stage):
    stage = list_stage()
    dialog = new(stage)
    copy("Harbour Supplies Ltd\nTel 404 555 0123")
    click(dialog.paste)
    assert dialog.kind.key() == "organisation"
    assert dialog.name.text() == "Harbour Supplies Ltd"


def test_the_empty_list_offers_to_paste(advocate, list_stage):
    stage = list_stage()
    copy(SIGNATURE)
    click(stage.page.table.empty.paste_button)
    assert overlay(stage, NewCustomerOverlay).name.text() == "Ingrid Berg"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_way_to_keep_it_stays_in_sight_in_a_low_window(some, list_stage, look, scale):
    look.set_scale(scale)
    stage = list_stage(width=960, height=600)
    dialog = new(stage)
    for field in (dialog.name, dialog.email):
        field.setFocus()
        QApplication.processEvents()
        place = dialog.add.mapTo(stage.window, dialog.add.rect().bottomRight())
        assert dialog.add.visibleRegion().boundingRect() == dialog.add.rect()
        assert stage.window.rect().contains(place)
    copy("?!")
    click(dialog.paste)
    QApplication.processEvents()
    assert "nothing" not in seen(dialog)
    assert "There is no name, number or mail address" in seen(dialog)
    assert dialog.add.visibleRegion().boundingRect() == dialog.add.rect()

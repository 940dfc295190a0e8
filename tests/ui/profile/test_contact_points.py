"""Reaching a customer: called, written to, copied, put in order, and left alone where they asked for it."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from advocate.domain.customer import Consent, ContactPoint, ContactPointDraft, ContactPointKind
from advocate.domain.ids import ContactPointId
from advocate.domain.interaction import Channel, Direction
from tests import factories
from tests.ui.stage import choose, click, no_keyboard_grab, open_menu, press, seen, write
from ui.profile import contact_points
from ui.profile.contact_links import link_of
from ui.theme import theme

PHONE, EMAIL = ContactPointKind.PHONE, ContactPointKind.EMAIL
SOCIAL, POSTAL = ContactPointKind.SOCIAL, ContactPointKind.POSTAL


@pytest.fixture
def opened(monkeypatch) -> list[str]:
    """What the computer was asked to open."""
    found: list[str] = []

    def open_url(url) -> bool:
        found.append(url.toString())
        return True

    monkeypatch.setattr("ui.profile.contact_points.QDesktopServices.openUrl", open_url)
    return found


def add(advocate, customer, kind, value, **more) -> None:
    advocate.profiles.add_contact_point(customer, ContactPointDraft(kind=kind, value=value, **more))


def values(advocate, customer) -> list[str]:
    return [point.value for point in advocate.customers.get_customer(customer).contact_points]


def test_enter_on_a_number_calls_it_and_opens_the_log_with_it(advocate, maria, open_profile, opened):
    stage = open_profile(maria)
    (row,) = stage.page.profile.points.rows.rows()
    row.value.setFocus()
    press(row.value, Qt.Key.Key_Return)
    assert opened == ["tel:+14045550148"]
    (wish,) = stage.wishes
    assert (wish.channel, wish.direction) == (Channel.CALL, Direction.OUT)
    assert (wish.customer.name, wish.number_used) == ("Maria Gomez", "+1 404 555 0148")


@pytest.mark.parametrize("height", [700, 900, 1300])
def test_a_number_without_a_label_takes_one_line_however_much_room_there_is(
    advocate, maria, open_profile, height
):
    stage = open_profile(maria)
    stage.resize(1440, height)
    QApplication.processEvents()
    (row,) = stage.page.profile.points.rows.rows()
    assert row.second.isHidden()
    assert row.height() == row.value.height() == theme().px(20)
    below = stage.page.profile.approach
    gap = below.mapTo(stage.page, QPoint(0, 0)).y() - row.mapTo(stage.page, QPoint(0, row.height())).y()
    assert gap == 16


def test_a_number_that_nothing_here_can_call_is_copied_and_logged_all_the_same(
    monkeypatch, advocate, maria, open_profile
):
    monkeypatch.setattr(contact_points.QDesktopServices, "openUrl", lambda _url: False)
    stage = open_profile(maria)
    click(stage.page.profile.points.rows.rows()[0].value)
    assert QApplication.clipboard().text() == "+1 404 555 0148"
    assert "It is copied instead: +1 404 555 0148" in stage.page.said()
    assert [wish.number_used for wish in stage.wishes] == ["+1 404 555 0148"]


def test_a_mail_is_written_and_a_page_and_a_map_are_opened(advocate, maria, open_profile, opened):
    add(advocate, maria, EMAIL, "Maria@Gomez.example")
    add(advocate, maria, SOCIAL, "@gomez.interiors", label="Instagram")
    add(advocate, maria, POSTAL, "12 Piedmont Ave\nAtlanta")
    stage = open_profile(maria)
    for row in stage.page.profile.points.rows.rows()[1:]:
        click(row.value)
    assert opened == [
        "mailto:maria@gomez.example",
        "https://www.instagram.com/gomez.interiors",
        "https://www.openstreetmap.org/search?query=12 Piedmont Ave Atlanta",
    ]
    assert stage.wishes == []


@pytest.mark.parametrize(
    ("kind", "value", "label", "link"),
    [
        (SOCIAL, "https://x.com/maria", "", "https://x.com/maria"),
        (SOCIAL, "www.maria.example/shop", "", "https://www.maria.example/shop"),
        (SOCIAL, "@maria", "LinkedIn", "https://www.linkedin.com/in/maria"),
        (SOCIAL, "@maria", "", ""),
        (SOCIAL, "javascript:alert(1)", "Facebook", ""),
        (SOCIAL, "../../etc/passwd", "x", ""),
        (PHONE, "ext. only", "", ""),
        (PHONE, "404 555 0148 #3", "", "tel:4045550148%233"),
        (EMAIL, "a b@c.example?subject=x", "", "mailto:a b@c.example%3Fsubject=x"),
    ],
)
def test_only_what_is_known_to_be_safe_is_opened(kind, value, label, link):
    point = ContactPoint(id=ContactPointId(UUID(int=1)), kind=kind, value=value, label=label)
    assert link_of(point).toString() == link


def test_ctrl_c_copies_the_row_that_has_the_keyboard(advocate, maria, open_profile):
    add(advocate, maria, POSTAL, "12 Piedmont Ave\nAtlanta")
    stage = open_profile(maria)
    row = stage.page.profile.points.rows.rows()[1]
    row.value.setFocus()
    press(row.value, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "12 Piedmont Ave\nAtlanta"
    assert stage.page.said() == "Copied: 12 Piedmont Ave, Atlanta"


def test_rows_move_by_key_with_the_keyboard_on_them_and_it_is_taken_back(advocate, maria, open_profile):
    for mail in ("a@x.example", "b@x.example"):
        add(advocate, maria, EMAIL, mail)
    stage = open_profile(maria)
    points = stage.page.profile.points
    alt = Qt.KeyboardModifier.AltModifier
    row = points.rows.rows()[2]
    row.value.setFocus()
    press(row.value, Qt.Key.Key_Up, alt)
    press(row.value, Qt.Key.Key_Up, alt)
    press(row.value, Qt.Key.Key_Up, alt)  # it is on top already
    assert values(advocate, maria) == ["b@x.example", "+1 404 555 0148", "a@x.example"]
    assert points.rows.rows()[0] is row
    assert row.value.hasFocus()
    press(row.value, Qt.Key.Key_Down, alt)
    assert values(advocate, maria)[1] == "b@x.example"
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert values(advocate, maria)[0] == "b@x.example"
    assert row.value.hasFocus()


def test_a_row_dropped_above_another_stands_there(advocate, maria, open_profile):
    for mail in ("a@x.example", "b@x.example"):
        add(advocate, maria, EMAIL, mail)
    stage = open_profile(maria)
    column = stage.page.profile.points.rows
    column._dragged = column.rows()[2]
    where = QPointF(20, column.rows()[0].geometry().top() + 1)
    drop = QDropEvent(
        where,
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    column.dropEvent(drop)
    assert values(advocate, maria) == ["b@x.example", "+1 404 555 0148", "a@x.example"]


def test_pulling_a_value_begins_a_drag_and_does_not_call(advocate, maria, open_profile, opened, qtbot):
    stage = open_profile(maria)
    (row,) = stage.page.profile.points.rows.rows()
    begun: list[QWidget] = []
    row.dragged.disconnect()
    row.dragged.connect(begun.append)
    start = QPoint(10, 8)
    QTest.mousePress(row.value, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(row.value, start + QPoint(40, 12))
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(60, 20), QPointF(60, 20), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(row.value, move)
    assert begun == [row]
    QTest.mouseRelease(row.value, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert opened == []


def test_a_refused_number_asks_for_respect_before_it_is_used(advocate, maria, open_profile, opened):
    add(advocate, maria, PHONE, "+1 404 555 0199", consent=Consent.REFUSED)
    stage = open_profile(maria)
    row = stage.page.profile.points.rows.rows()[1]
    assert "do not use" in seen(row)
    assert "asked not to be contacted here" in row.value.accessibleName()
    row.value.setFocus()
    press(row.value, Qt.Key.Key_Return)
    assert opened == []
    assert "Maria Gomez asked not to be contacted here. Please choose another way." in seen(row)
    assert row.ask.leave.hasFocus()
    press(row.ask.leave, Qt.Key.Key_Escape)
    assert "Please choose another way" not in seen(row)
    assert row.value.hasFocus()
    press(row.value, Qt.Key.Key_Return)
    click(row.ask.use)
    assert opened == ["tel:+14045550199"]
    assert len(stage.wishes) == 1


@no_keyboard_grab
def test_the_menu_of_a_row_says_every_act_with_its_key(advocate, maria, open_profile):
    stage = open_profile(maria)
    (row,) = stage.page.profile.points.rows.rows()
    row.value.setFocus()
    row.make_menu().popup(row.mapToGlobal(QPoint(0, 0)))
    acts = [action.text().split("\t") for action in open_menu(row).actions() if action.text()]
    assert [words for words, _ in acts] == [
        "Call and log it", "Copy", "Change…", "Move up", "Move down", "Remove",
    ]  # fmt: skip
    assert [keys for _, keys in acts] == ["Return", "Ctrl+C", "F2", "Alt+Up", "Alt+Down", "Del"]
    choose(row, "Remove")
    assert values(advocate, maria) == []
    assert stage.page.profile.points.first_button.hasFocus()


def test_f2_changes_it_leaving_keeps_it_and_esc_brings_it_back(advocate, maria, open_profile):
    stage = open_profile(maria)
    points = stage.page.profile.points
    (row,) = points.rows.rows()
    row.value.setFocus()
    press(row.value, Qt.Key.Key_F2)
    assert row.form.value.line.hasFocus()
    write(row.form.value.line, "404 555 0100")
    stage.page.profile.head.name.shown.setFocus()
    assert row.form is None
    assert values(advocate, maria) == ["404 555 0100"]
    assert stage.page.profile.head.name.shown.hasFocus()
    row.begin()
    write(row.form.value.line, "404 555 0177")
    press(row.form.value.line, Qt.Key.Key_Escape)
    assert row.form is None
    assert values(advocate, maria) == ["404 555 0100"]
    assert row.value.hasFocus()


def test_leaving_a_wrong_number_keeps_the_form_and_what_was_typed(advocate, maria, open_profile):
    stage = open_profile(maria)
    (row,) = stage.page.profile.points.rows.rows()
    row.begin()
    write(row.form.value.line, "no digits")
    stage.page.profile.head.name.shown.setFocus()
    assert "has no digits" in row.form.value.error()
    assert row.form.value.text() == "no digits"
    assert values(advocate, maria) == ["+1 404 555 0148"]


def test_a_new_one_left_empty_goes_and_one_typed_is_kept(advocate, maria, open_profile):
    stage = open_profile(maria)
    points = stage.page.profile.points
    press(stage.page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    assert points.form.value.line.hasFocus()
    stage.page.profile.head.name.shown.setFocus()
    assert points.form is None
    points.begin()
    write(points.form.value.line, "nobody@gomez.example")
    press(points.form.value.line, Qt.Key.Key_Escape)
    assert points.form is None
    assert points.add_button.hasFocus()
    points.begin()
    write(points.form.value.line, "nobody@gomez.example")
    click(points.form.cancel)
    assert values(advocate, maria) == ["+1 404 555 0148"]
    points.begin()
    write(points.form.value.line, "office@gomez.example")
    stage.page.profile.head.name.shown.setFocus()
    assert points.form is None
    assert values(advocate, maria) == ["+1 404 555 0148", "office@gomez.example"]


def test_of_thirty_numbers_the_first_are_seen_and_all_on_demand(advocate, open_profile):
    drafts = tuple(ContactPointDraft(kind=PHONE, value=f"+1 404 555 01{n:02}") for n in range(30))
    busy = factories.customer(advocate, contact_points=drafts)
    stage = open_profile(busy)
    points = stage.page.profile.points
    assert len(points.rows.rows()) == contact_points.MOST
    points.rows._fold.setFocus()
    press(points.rows._fold, Qt.Key.Key_Return)
    assert len(points.rows.rows()) == 30
    assert points.rows._fold.hasFocus()
    assert "Show fewer" in seen(points)


def test_a_postal_address_is_wrapped_and_never_cut(advocate, maria, open_profile):
    address = "12 Piedmont Avenue North-East, Apartment 44b\nAtlanta, Georgia 30308-1234\nUnited States"
    add(advocate, maria, POSTAL, address)
    stage = open_profile(maria)
    value = stage.page.profile.points.rows.rows()[1].value
    words = value._words(value.width())
    assert not words.is_cut_off
    assert value.height() >= words.height
    assert value.width() <= stage.page.profile.points.width()

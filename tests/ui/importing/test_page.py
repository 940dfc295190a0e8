"""Bringing a file in: seen before it is taken, broken lines by number, progress and stopping, one Undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.ui.stage import lines
from tests.ui.windows import make_window, open_window
from ui.importing.drop_zone import DropZone
from ui.importing.page import ImportPage
from ui.importing.preview_card import PreviewCard
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.error_panel import ErrorPanel

EVERYONE = CustomerFilter()
LIST = "Name,Phone,Shoe size\nMaria Gomez,+1 404 555 0148,7\n,,\nTom Price,404 555 0199,\n,,nobody\n"


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> ImportPage:
    return open_window(qtbot, advocate, tmp_path / "new", "import").page("import")


@pytest.fixture
def contacts(tmp_path) -> Path:
    file = tmp_path / "contacts.csv"
    file.write_text(LIST, encoding="utf-8")
    return file


def texts(page: ImportPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def preview(page: ImportPage) -> PreviewCard:
    assert isinstance(page._shown, PreviewCard)
    return page._shown


def test_a_dropped_file_is_looked_at_and_nothing_is_taken_yet(page, contacts, advocate):
    zone = page.zone
    assert isinstance(zone, DropZone)
    assert zone.button.hasFocus()
    drop(zone, contacts)
    card = preview(page)
    assert "2 new customer" in texts(page)
    assert "Line 5: " in texts(page)
    assert "No place for: Shoe size." in texts(page)
    assert card.take_button.hasFocus()
    assert advocate.customers.count_customers(EVERYONE) == 0


def drop(zone: DropZone, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    middle = QPointF(QPoint(zone.width() // 2, zone.height() // 2))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(zone, QDragEnterEvent(middle.toPoint(), copy, data, buttons, keys))
    QApplication.sendEvent(zone, QDropEvent(middle, copy, data, buttons, keys))


def test_the_good_lines_come_in_and_one_undo_takes_them_back(page, contacts, advocate):
    page.look_at(contacts)
    preview(page).take_button.click()
    assert "2 customers are new. 1 line was left out." in texts(page)
    assert advocate.customers.count_customers(EVERYONE) == 2
    page.window().workplace.undo()
    assert advocate.customers.count_customers(EVERYONE) == 0
    assert "are new" not in texts(page)
    assert isinstance(page.zone, DropZone)


def test_columns_without_a_place_become_own_fields_when_wanted(page, contacts, advocate):
    page.look_at(contacts)
    preview(page).own_columns.setChecked(True)
    preview(page).take_button.click()
    assert [field.name for field in advocate.own_fields.list_fields()] == ["Shoe size"]


def test_the_file_can_be_left_alone(page, contacts, advocate):
    page.look_at(contacts)
    preview(page).refuse_button.click()
    assert isinstance(page.zone, DropZone)
    assert page.zone.button.hasFocus()
    assert advocate.customers.count_customers(EVERYONE) == 0


def test_what_is_here_already_is_not_taken_twice(page, contacts):
    page.look_at(contacts)
    preview(page).take_button.click()
    page.look_at(contacts)
    assert "All of it is here already." in texts(page)
    assert not preview(page).take_button.isVisible()


def test_a_row_that_is_here_already_says_so_and_how_to_reach_stands_in_two_lines(
    page, contacts, tmp_path, advocate
):
    page.look_at(contacts)
    QTest.mouseClick(preview(page).take_button, Qt.MouseButton.LeftButton)
    more = tmp_path / "more.csv"
    more.write_text(
        "Name,Phone,E-mail\nTom Price,(404) 555-0199,\nIngrid Berg,404 555 0177,ingrid.berg@berg-dotter.example\n"
        "Ingrid Berg,404 555 0177,\n",
        encoding="utf-8",
    )
    page.look_at(more)
    card = preview(page)
    assert lines(card.list) == [
        "Tom Price. here already. (404) 555-0199",
        "Ingrid Berg. 404 555 0177. ingrid.berg@berg-dotter.example",
        "Ingrid Berg. twice in the file. 404 555 0177",
    ]
    assert {"1 new customer", "2 here already"} <= set(texts(page).split("\n"))
    reach = card.list.model().row(1).cells["reach"].split("\n")
    font = QFontMetricsF(theme().font("small"))
    placed = {column.key: box for column, box in card.list.itemDelegate().columns_for(card.list.width())}
    assert len(reach) == 2
    assert all(font.horizontalAdvance(words) <= placed["reach"].width() for words in reach), "none is cut"
    QTest.mouseClick(card.take_button, Qt.MouseButton.LeftButton)
    assert advocate.customers.count_customers(EVERYONE) == 3, "as the preview said"


def test_the_place_for_a_file_speaks_as_owners_do(page):
    assert "JSON" not in texts(page)
    assert "conversations saved by a chat or help desk program" in texts(page)


@pytest.mark.parametrize(
    ("name", "content"),
    [("holiday.csv", b"\x89PNG\r\n\x1a\n" + bytes(300)), ("empty.csv", b""), ("odd.jsonl", b"{ not json\n")],
)
def test_a_foreign_file_is_a_sentence_and_the_next_one_can_be_chosen(page, tmp_path, name, content):
    file = tmp_path / name
    file.write_bytes(content)
    page.look_at(file)
    assert isinstance(page._shown, ErrorPanel)
    assert len(page._shown.accessibleName()) > 30
    focus = QApplication.focusWidget()
    assert page.isAncestorOf(focus)
    focus.click()
    assert isinstance(page.zone, DropZone)


def test_a_file_that_has_gone_is_a_sentence_too(page, tmp_path):
    page.look_at(tmp_path / "gone.csv")
    assert isinstance(page._shown, ErrorPanel)


def test_a_long_import_shows_how_far_it_is_and_stops_without_a_trace(qtbot, vault_template, tmp_path):
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    file = tmp_path / "many.csv"
    lines = (f"Customer {n},+1 404 {n // 10000 + 200:03d} {n % 10000:04d}" for n in range(6_000))
    file.write_text("Name,Phone\n" + "\n".join(lines), encoding="utf-8")
    runner = Runner()
    window = make_window(qtbot, runner, tmp_path / "new")
    opened: list[object] = []
    runner.open(
        window,
        lambda: (factories.app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE), 1),
        opened.append,
    )
    qtbot.waitUntil(lambda: bool(opened))
    window.show_workplace("import")
    window.show()
    page = window.workplace.page("import")
    page.look_at(file)
    qtbot.waitUntil(lambda: isinstance(page._shown, PreviewCard), timeout=20_000)
    preview(page).take_button.click()
    qtbot.waitUntil(lambda: "%" in page.busy.words(), timeout=20_000)
    page.busy.cancelled.emit()
    qtbot.waitUntil(lambda: "Nothing of the file was kept" in texts(page), timeout=20_000)
    counts: list[int] = []
    runner.query(window, "count", lambda app: app.customers.count_customers(EVERYONE), counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    assert counts == [0]
    window.close()


def test_who_has_no_list_types_one_in(page, contacts, advocate):
    QTest.mouseClick(page.type_button, Qt.MouseButton.LeftButton)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Name"
    QTest.keyClicks(field, "Rosa Ekelund")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert advocate.customers.count_customers(EVERYONE) == 1
    page.look_at(contacts)
    assert not page.type_button.isVisible(), "while a list is looked at there is one thing to decide"

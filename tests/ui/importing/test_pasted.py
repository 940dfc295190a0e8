"""A pasted list: recognised with and without headings, brought in like a file, mended when it cannot be read."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from advocate.domain.customer import CustomerFilter, CustomerOrder
from tests.ui.stage import lines, seen
from tests.ui.windows import open_window, press
from ui.importing.page import ImportPage
from ui.importing.pasted import as_list, private_file
from ui.importing.preview_card import PreviewCard
from ui.importing.result_card import ResultCard
from ui.widgets.error_panel import ErrorPanel

LINES = "Maria Gomez, maria@example.com, 404 555 0148\nTom Price, 404-555-0199\nWu Lin <wu@lin.example>"


@pytest.fixture
def page(qtbot, advocate, tmp_path) -> ImportPage:
    workplace = open_window(qtbot, advocate, tmp_path / "new", "settings")
    workplace.go("import", "paste")
    return workplace.page("import")


def names(advocate) -> list[str]:
    rows = advocate.customers.list_customers(CustomerFilter(order=CustomerOrder.NAME), 0, 50)
    return [row.name for row in rows]


def test_lines_are_pasted_looked_at_taken_in_and_taken_back(page, advocate):
    assert page.paste.area.editor.hasFocus()
    QGuiApplication.clipboard().setText(LINES)
    press(page.paste.area.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(page.paste.area.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = page._shown
    assert isinstance(card, PreviewCard)
    assert "3 new customer" in seen(page)
    assert "What you pasted" in seen(page)
    assert names(advocate) == []
    QTest.keyClick(card.take_button, Qt.Key.Key_Return)
    assert names(advocate) == ["Maria Gomez", "Tom Price", "Wu Lin"]
    maria = advocate.customers.list_customers(CustomerFilter(text="Maria"), 0, 1)[0]
    assert (maria.phone, maria.email) == ("404 555 0148", "maria@example.com")
    page.window().workplace.undo()
    assert names(advocate) == []
    assert page.paste is not None


def test_what_came_in_is_listed_and_opens(page, qtbot):
    page.look_at_text(LINES)
    page._shown.take_button.click()
    card = page._shown
    assert isinstance(card, ResultCard)
    qtbot.waitUntil(lambda: "Wu Lin" in "".join(lines(card.list)))
    assert card.list.model().rowCount() == 3
    went: list[tuple[str, object]] = []
    page.go_to.connect(lambda place, argument: went.append((place, argument)))
    card.list.show_row(0)
    press(card.list, Qt.Key.Key_Return)
    assert went[0][0] == "customer"


def test_a_copied_table_lands_in_the_field_wherever_it_is_pasted(page):
    QGuiApplication.clipboard().setText("Name\tPhone\nMaria\t404 555 0148")
    page.zone.button.setFocus()
    press(page.zone.button, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.paste.area.text().startswith("Name\tPhone")
    assert page.paste.area.editor.hasFocus()


def test_nothing_pasted_is_said_at_the_field(page):
    QGuiApplication.clipboard().clear()
    page.paste.area.set_text("")
    page.paste.look_button.click()
    assert "nothing here yet" in seen(page.paste)
    assert page.paste.area.editor.hasFocus()


def test_what_is_no_list_can_be_mended(page):
    page.look_at_text('{"half": ')
    assert isinstance(page._shown, ErrorPanel)
    again = page.focusWidget()
    again.click()
    assert page.paste.area.text() == '{"half": '


def test_names_in_every_script_come_in_as_they_were(page, advocate):
    page.look_at_text(
        "محمد علي, 404 555 0141\n山田 太郎, yamada@example.jp\nAna \N{PARTY POPPER}, 404 555 0142"
    )
    page._shown.take_button.click()
    assert set(names(advocate)) == {"محمد علي", "山田 太郎", "Ana \N{PARTY POPPER}"}


def test_a_file_is_read_again_in_another_way(page, tmp_path):
    file = tmp_path / "кириллица.csv"
    file.write_bytes("Name,Phone\nИван Петров,404 555 0143\n".encode("cp1251"))
    page.look_at(file)
    page._shown.encoding.chosen.emit("cp1252")
    assert page._shown.encoding.key() == "cp1252"
    page._shown.encoding.chosen.emit("cp1251")
    first = page._shown.list.model().index(0, 0).data()
    assert "Иван Петров" in first


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Gomez, maria@x.com", "Name,E-mail\nMaria Gomez,maria@x.com\n"),
        ("Maria maria@x.com\nTom 404 555 0199", "Name,E-mail,Phone\nMaria,maria@x.com,\nTom,,404 555 0199\n"),
        ("Anna\n\nBert", "Name\nAnna\nBert\n"),
        ("Bo; Bo's Bakery; +49 30 123456; pays cash; nice", "Name,Phone,Company,Notes\nBo,+49 30 123456,Bo's Bakery,\"pays cash, nice\"\n"),
        ("a@x.com\nb@x.com", "E-mail\na@x.com\nb@x.com\n"),
        ("Al, 404 555 0101, 404 555 0102", "Name,Phone\nAl,404 555 0101; 404 555 0102\n"),
    ],
)  # fmt: skip
def test_lines_without_headings_find_their_columns(text, expected):
    rows = as_list(text)
    assert sorted(rows.splitlines()[0].split(",")) == sorted(expected.splitlines()[0].split(","))
    for line in expected.splitlines()[1:]:
        for cell in line.strip('"').split(","):
            assert cell.strip('" ') in rows


@pytest.mark.parametrize("text", ["", "Name\tCompany\nMaria\tGomez Interiors", "Name;Phone\nA;404 555 0148"])
def test_what_has_headings_is_handed_on_as_it_is(text):
    assert as_list(text) == text


def test_the_text_lies_on_the_disk_for_a_moment_and_for_this_user_alone():
    with private_file("Name\nMaria") as file:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert file.read_text(encoding="utf-8") == "Name\nMaria"
        kept = Path(file)
    assert not kept.exists()
    assert not kept.parent.exists()

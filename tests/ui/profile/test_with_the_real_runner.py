"""The profile with the database on its own thread, as in the program: hands are quicker than answers."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from advocate.app import Advocate
from advocate.domain.ids import CustomerId
from tests import factories
from tests.ui.profile.conftest import ProfilePage
from tests.ui.stage import ask, press, seen, write

BLOCKED = 0.25
"""Seconds; far above 16 ms, because the machine of a test is shared: it only tells waiting for the disk from not."""


@pytest.fixture
def page(real_runner, qtbot) -> ProfilePage:
    tags = ("insurance claim", "referral", "repeat")
    maria = CustomerId(ask(qtbot, real_runner, lambda app: factories.customer(app, tags=tags)))
    window = QWidget()
    qtbot.addWidget(window)
    page = ProfilePage(real_runner, window)
    real_runner.changed.connect(page.records_changed)
    window.resize(1440, 900)
    page.setGeometry(0, 0, 1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.shown_to_user(maria)
    qtbot.waitUntil(lambda: "Maria Gomez" in seen(page.profile))
    return page


def test_three_tags_taken_off_before_the_first_answer_all_go_and_come_back(page, real_runner, qtbot):
    def names(app: Advocate) -> list[str]:
        return [tag.name for tag in app.customers.get_customer(page.customer_id).tags]

    for _ in range(3):
        chip = page.profile.tags.edit.chips()[0]
        chip.setFocus()
        press(chip, Qt.Key.Key_Delete)
    assert page.profile.tags.first_button.hasFocus()
    qtbot.waitUntil(lambda: ask(qtbot, real_runner, names) == [])
    for _ in range(3):
        real_runner.command(page, lambda app: app.history.undo())
    qtbot.waitUntil(lambda: len(page.profile.tags.edit.chips()) == 3)
    assert QApplication.focusWidget() is not None


def test_a_name_typed_while_an_answer_comes_is_not_disturbed(page, real_runner, qtbot):
    name = page.profile.head.name
    name.edit()
    write(name.field, "Maria Gom")
    real_runner.command(page, lambda app: app.profiles.tag([page.customer_id], "new"))
    qtbot.waitUntil(lambda: "new" in page.profile.tags.edit.tags())
    assert name.typed() == "Maria Gom"
    write(name.field, "ez-Ruiz")
    press(name.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ask(qtbot, real_runner, lambda app: _name(app, page)) == "Maria Gomez-Ruiz")
    assert name.shown.hasFocus()


def test_a_refused_name_comes_back_to_be_mended_when_the_answer_is_there(page, qtbot):
    name = page.profile.head.name
    name.edit()
    name.field.selectAll()
    press(name.field, Qt.Key.Key_Delete)
    press(name.field, Qt.Key.Key_Return)
    qtbot.waitUntil(name.is_editing)
    assert "The name is empty." in name.error()
    press(name.field, Qt.Key.Key_Escape)
    assert name.shown.label() == "Maria Gomez"


def test_a_large_picture_is_read_off_the_window_s_thread(page, real_runner, qtbot, tmp_path):
    file = tmp_path / "large.png"
    large = QImage(4000, 3000, QImage.Format.Format_RGB32)
    large.fill(QColor(20, 120, 90))
    assert large.save(str(file))
    began = time.perf_counter()
    page.profile.head.portrait.take(file)
    assert time.perf_counter() - began < BLOCKED
    qtbot.waitUntil(lambda: ask(qtbot, real_runner, lambda app: _has_photo(app, page)), timeout=15_000)
    words = "Picture of Maria Gomez"
    qtbot.waitUntil(lambda: page.profile.head.portrait.button.accessibleName() == words)


def _name(app: Advocate, page: ProfilePage) -> str:
    return app.customers.get_customer(page.customer_id).name


def _has_photo(app: Advocate, page: ProfilePage) -> bool:
    return app.customers.get_customer(page.customer_id).has_photo

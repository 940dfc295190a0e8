"""Waiting, failing, being empty: each says what it is and gives the keyboard a place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from advocate.app import Advocate
from advocate.errors import AdvocateError
from tests.ui.customers.hands import CTRL, filter_by, names, on_list
from tests.ui.stage import press, seen
from ui.acts.shortcuts import shortcuts
from ui.customers.list_asking import SLOW
from ui.theme import theme
from ui.widgets.painted_button import PaintedButton


class Stubborn:
    """Refuses to count until it is told to answer again."""

    def __init__(self, app: Advocate, monkeypatch: pytest.MonkeyPatch) -> None:
        self._count = app.customers.count_customers
        self.refuses = True
        monkeypatch.setattr(app.customers, "count_customers", self.count)

    def count(self, wanted):
        if self.refuses:
            raise AdvocateError("The vault does not answer.", "Nothing was lost.")
        return self._count(wanted)


def test_an_error_is_said_and_tried_again(some, list_stage, monkeypatch):
    stage = list_stage()
    on_list(stage)
    vault = Stubborn(some, monkeypatch)
    stage.page.shown_to_user(None)
    words = seen(stage.page.table)
    assert "The vault does not answer." in words
    assert "Nothing was lost." in words
    assert stage.page.table.again_button.hasFocus()
    vault.refuses = False
    press(stage.page.table.again_button, Qt.Key.Key_Return)
    assert len(names(stage)) == 4


def test_waiting_shows_only_when_it_is_long(qtbot, some, list_stage, monkeypatch):
    stage = list_stage()
    held = []
    monkeypatch.setattr(stage.runner, "query", lambda *asked: held.append(asked))
    stage.page.narrowing.ask()
    assert not stage.page.table.busy.isVisible()
    qtbot.wait(SLOW // 2)
    assert not stage.page.table.busy.isVisible()
    qtbot.waitUntil(stage.page.table.busy.isVisible)
    monkeypatch.undo()
    stage.page.narrowing.ask()
    assert not stage.page.table.busy.isVisible()


def test_an_empty_vault_teaches_four_ways(advocate, list_stage):
    stage = list_stage()
    words = seen(stage.page)
    for offer in ("Import a list…", "Paste a contact", "Type the first", "Try sample data"):
        assert offer in words
    assert not stage.page.preview.isVisible()


@pytest.mark.parametrize(("width", "height", "scale"), [(960, 600, 1.0), (960, 600, 1.5), (1440, 900, 1.5)])
def test_no_word_is_cut_in_a_small_window(some, list_stage, width, height, scale):
    theme().set_scale(scale)
    stage = list_stage(width=width, height=height)
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_A, CTRL)
    filter_by(stage, "flood")
    on_list(stage)
    press(stage.page.list, Qt.Key.Key_Space)
    head = stage.page.head
    buttons = [
        head.new_button,
        head.filter_button,
        head.columns_button,
        *stage.page.foot.bar.buttons.values(),
    ]
    for button in (*buttons, *head.filters.chips()):
        assert button.width() >= button.sizeHint().width(), button.accessibleName()
        assert button.accessibleName()
    assert not stage.page.foot.bar.count.is_cut_off()
    assert stage.page.list.viewport().height() >= 2 * stage.page.list.row_height()
    right = head.new_button.mapTo(stage.page, head.new_button.rect().topRight()).x()
    assert right <= stage.page.width()


def test_everything_has_a_name(some, list_stage):
    stage = list_stage()
    filter_by(stage, "flood")
    for button in stage.page.findChildren(PaintedButton):
        if button.isVisible():
            assert button.accessibleName() or button.label(), button


def test_keys_changed_by_the_person_are_shown_as_they_are(qtbot, some, list_stage):
    try:
        shortcuts().rebind("customers.archive", "Ctrl+Shift+Y")
        stage = list_stage()
        assert "goes into the list" in seen(
            stage.page.foot
        )  # the keyboard is in the line that looks for them
        on_list(stage)
        assert "Ctrl Shift Y archives" in seen(stage.page.foot)
        press(stage.page.list, Qt.Key.Key_Y, CTRL, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: "Ben Okafor" not in names(stage))
    finally:
        shortcuts().put_all_back()

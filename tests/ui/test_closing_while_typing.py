"""The window closed in the middle of typing: what is edited in place is kept, what cannot be kept is asked about."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests import factories
from tests.ui.overlays import Hands
from tests.ui.windows import open_window
from ui.calls.unsaved_overlay import UnsavedOverlay
from ui.promises.promise_overlay import PromiseOverlay
from ui.runner import Runner
from ui.theme import theme
from ui.widgets.inline_edit import InlineEdit
from ui.windows.leaving import commit_what_is_typed


@pytest.fixture
def customer(advocate):
    return factories.customer(advocate)


@pytest.fixture
def workplace(qtbot, advocate, tmp_path, customer):
    place = open_window(qtbot, advocate, tmp_path / "new", "settings")
    place.go("customer", customer)
    return place


def edit_name(workplace) -> InlineEdit:
    page = workplace.page("customer")
    name = next(edit for edit in page.findChildren(InlineEdit) if edit.text() == "Maria Gomez")
    name.edit()
    assert name.field.hasFocus()
    Hands().type("Maria Lopez")
    return name


def test_what_is_edited_in_place_is_kept_when_the_window_closes(workplace, advocate, customer):
    edit_name(workplace)
    assert workplace.window().close()
    assert advocate.customers.get_customer(customer).name == "Maria Lopez"


def test_and_when_another_window_has_the_keyboard(workplace, advocate, customer, qtbot):
    edit_name(workplace)
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    commit_what_is_typed(workplace.window())
    assert advocate.customers.get_customer(customer).name == "Maria Lopez"


def test_and_when_the_vault_is_locked(workplace, advocate, customer):
    edit_name(workplace)
    workplace.window().lock()
    assert advocate.customers.get_customer(customer).name == "Maria Lopez"


def test_a_promise_half_typed_is_asked_about(workplace, advocate, customer):
    window = workplace.window()
    overlay = PromiseOverlay(window, window.runner, advocate.customers.get_customer(customer))
    overlay.open()
    Hands().type("Send the price")
    assert not window.close()
    asked = [one for one in window.findChildren(UnsavedOverlay) if not one.isHidden()]
    assert len(asked) == 1
    asked[0].back_button.click()
    assert overlay.isVisible()
    assert overlay.unsaved_words() == "Send the price"


@pytest.mark.parametrize("act", ["find", "customer.new", "help"])
def test_the_look_changes_under_an_open_overlay(workplace, act, qtbot):
    from ui.acts.shortcuts import shortcuts
    from ui.widgets.overlay import Overlay

    window = workplace.window()
    assert shortcuts().run(act, window)
    overlay = next(one for one in window.findChildren(Overlay) if not one.isHidden())
    overlay.grab()
    theme().set_mode("dark")
    dark = overlay.panel.grab().toImage().pixelColor(12, overlay.panel.height() // 2)
    assert dark.lightness() < 80, "its ground is the dark one"
    theme().set_scale(1.5)
    QApplication.processEvents()
    assert window.rect().contains(overlay.panel.geometry())
    theme().set_contrast("high")
    overlay.grab()
    overlay.dismiss()


def test_locking_and_opening_again_and_again_leaves_nothing_behind_that_crashes(
    qtbot, vault_template, tmp_path
):
    """With the real threads: overlays and toasts in sight when the vault is locked, ten times."""
    from tests.ui.windows import make_window

    factories.shutil.copytree(vault_template, tmp_path / "vault")
    window = make_window(qtbot, Runner(), tmp_path / "new")
    window.begin(tmp_path / "vault")
    window.show()
    for _ in range(10):
        window.gate.card.passphrase.line.setText(factories.PASSPHRASE)
        window.gate.card.open_button.click()
        qtbot.waitUntil(lambda: window.workplace is not None and bool(window.workplace.here()[0]))
        workplace = window.workplace
        workplace.toasts.show_done("Archived Maria Gomez.")
        workplace.toasts.toast._button.setFocus()
        workplace.open_find()
        workplace.find_overlay.line.setText("m")
        window.lock()
        qtbot.waitUntil(lambda: window.gate is not None and window.workplace is None)
        qtbot.wait(5)
        assert not window._toasts.shown()
    window.close()

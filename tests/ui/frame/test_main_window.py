"""The frame: going places and back, undo and redo with what is said of it, breakpoints, what is remembered, errors."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from advocate import settings
from advocate.changes import Changes
from advocate.domain.customer import CustomerDraft, CustomerFilter, CustomerState
from advocate.errors import VaultInUse
from tests import factories
from tests.ui.windows import make_window, open_window, press
from ui.acts.shortcuts import shortcuts
from ui.errors import BugReporter
from ui.find.find_overlay import FindOverlay
from ui.frame.main_window import USUAL
from ui.frame.places import PLACES
from ui.frame.window_memory import WindowMemory
from ui.overlays.bug_overlay import BugOverlay
from ui.overlays.error_overlay import ErrorOverlay
from ui.page_memory import PageMemory
from ui.runner import InlineRunner, Runner
from ui.theme import theme
from ui.windows import window_place

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def workplace(qtbot, advocate, tmp_path):
    return open_window(qtbot, advocate, tmp_path / "new")


def said(workplace) -> str:
    toast = workplace.toasts.toast
    return toast.sentence() if toast.isVisible() else ""


def test_every_place_opens_lights_its_navigation_and_takes_the_keyboard(workplace, advocate):
    customer = factories.customer(advocate)
    for entry in PLACES:
        workplace.go(entry.key, customer if entry.key == "customer" else None)
        page = workplace.stack.currentWidget()
        assert page is workplace.page(entry.key)
        assert workplace.nav.key() == (entry.under or entry.key)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page.isAncestorOf(focus) or focus is page, entry.key


def test_pages_are_built_when_somebody_goes_there_and_only_once(workplace):
    assert list(workplace.going.pages) == ["customers"]
    workplace.go("settings")
    first = workplace.page("settings")
    workplace.go("customers")
    workplace.go("settings")
    assert workplace.page("settings") is first


def test_the_way_back_goes_step_by_step(workplace, advocate):
    customer = factories.customer(advocate)
    assert not workplace.header.back.isVisible()
    workplace.go("customer", customer)
    workplace.go("settings")
    assert workplace.header.back.isVisible()
    press(workplace.window(), Qt.Key.Key_Left, ALT)
    assert workplace.here() == ("customer", customer)
    press(workplace.window(), Qt.Key.Key_Left, ALT)
    assert workplace.here() == ("customers", None)
    assert not workplace.header.back.isEnabled(), "it stays in its place, but leads nowhere"
    assert workplace.header.forward.isEnabled()


def test_shortcuts_lead_to_the_places(workplace):
    press(workplace.window(), Qt.Key.Key_3, ALT)
    assert workplace.here()[0] == "promises"
    press(workplace.window(), Qt.Key.Key_Comma, CTRL)
    assert workplace.here()[0] == "settings"


def test_what_was_done_is_said_taken_back_and_done_again(workplace, advocate):
    everyone = CustomerFilter()
    workplace.setFocus()
    workplace._runner.command(workplace, lambda app: app.customers.create(CustomerDraft(name="Maria Gomez")))
    assert said(workplace) == "Added Maria Gomez."
    press(workplace, Qt.Key.Key_Z, CTRL)
    assert said(workplace) == "Took back: Added Maria Gomez."
    assert advocate.customers.count_customers(everyone) == 0
    press(workplace, Qt.Key.Key_Z, CTRL, SHIFT)
    assert said(workplace) == "Added Maria Gomez."
    assert advocate.customers.count_customers(everyone) == 1


def test_undo_works_from_an_empty_field_and_first_undoes_what_was_typed_there(workplace, advocate, qtbot):
    customer = factories.customer(advocate)
    workplace.go("customers")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    workplace._runner.command(workplace, lambda app: app.customers.archive([customer]))
    qtbot.keyClicks(field, "mar")
    press(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert advocate.customers.get_customer(customer).state is CustomerState.ARCHIVED
    press(field, Qt.Key.Key_Z, CTRL)
    assert advocate.customers.get_customer(customer).state is CustomerState.ACTIVE


def test_undo_on_the_toast_takes_the_same_way(workplace, advocate):
    customer = factories.customer(advocate)
    workplace._runner.command(workplace, lambda app: app.customers.archive([customer]))
    assert said(workplace) == "Archived Maria Gomez."
    workplace.toasts.toast._button.click()
    assert advocate.customers.get_customer(customer).state is CustomerState.ACTIVE


def test_when_there_is_nothing_to_take_back_it_says_so(workplace):
    press(workplace, Qt.Key.Key_Z, CTRL, SHIFT)
    assert said(workplace) == "There is nothing to do again."


def test_a_page_out_of_sight_hears_of_changes_when_it_is_seen_again(workplace, advocate):
    heard: list[Changes] = []
    workplace.go("settings")
    workplace.page("customers").records_changed = heard.append
    first = workplace._runner
    first.command(workplace, lambda app: app.customers.create(CustomerDraft(name="Maria")))
    first.command(workplace, lambda app: app.customers.create(CustomerDraft(name="Tom")))
    assert heard == []
    workplace.go("customers")
    assert len(heard) == 1
    assert len(heard[0].records["customers"]) == 2


@pytest.mark.parametrize("place", ["today", "promises", "notes"])
def test_a_page_that_asks_whenever_it_is_seen_asks_once(workplace, place):
    workplace.go(place)
    workplace.go("customers")
    runner, asked = workplace._runner, []
    runner.command(workplace, lambda app: app.customers.create(CustomerDraft(name="Maria")))
    query = runner.query

    def counting(owner, key, *rest):
        asked.append((owner, key))
        query(owner, key, *rest)

    runner.query = counting
    workplace.go(place)
    assert len([key for owner, key in asked if owner is workplace.page(place)]) == 1


def test_from_a_customer_the_navigation_leads_to_the_list(workplace, advocate):
    workplace.go("customer", factories.customer(advocate))
    workplace.nav.item("customers").click()
    assert workplace.here() == ("customers", None)


def test_the_way_forward_leads_where_the_way_back_came_from(workplace, advocate):
    customer = factories.customer(advocate)
    workplace.go("customer", customer)
    press(workplace.window(), Qt.Key.Key_Left, ALT)
    press(workplace.window(), Qt.Key.Key_Right, ALT)
    assert workplace.here() == ("customer", customer)
    press(workplace.window(), Qt.Key.Key_Left, ALT)
    workplace.go("settings")
    press(workplace.window(), Qt.Key.Key_Right, ALT)
    assert workplace.here()[0] == "settings", "who goes elsewhere has no way forward"


def test_a_changed_shortcut_comes_back_with_the_person(qtbot, advocate, tmp_path):
    advocate.memory.put("shortcuts", '{"find": ["Ctrl+J"]}')
    workplace = open_window(qtbot, advocate, tmp_path / "new", "settings")
    press(workplace.window(), Qt.Key.Key_J, CTRL)
    assert workplace.find_overlay.isVisible()
    workplace.find_overlay.dismiss()
    shortcuts().put_all_back()


def test_a_page_remembers_for_the_person_and_tells_nobody(workplace, advocate):
    heard: list[Changes] = []
    workplace._runner.changed.connect(heard.append)
    page = workplace.page("settings")
    page.remember("section", "team")
    assert page.remembered("section") == "team"
    assert heard == []
    assert PageMemory(InlineRunner(advocate)).get("settings", "section") == "team"
    page.remember("section", "")
    assert PageMemory(InlineRunner(advocate)).get("settings", "section") == ""


@pytest.mark.parametrize(
    ("width", "scale", "rail"), [(1440, 1.0, False), (990, 1.0, True), (1440, 1.5, True)]
)
def test_where_it_is_narrow_the_navigation_is_a_rail_of_icons(workplace, width, scale, rail):
    theme().set_scale(scale)
    workplace.window().resize(width, 700)
    QApplication.processEvents()
    assert (workplace.nav.width() < theme().px(100)) is rail


def test_find_opens_by_key_and_leads_to_the_customer(workplace, advocate, qtbot):
    customer = factories.customer(advocate)
    press(workplace.window(), Qt.Key.Key_K, CTRL)
    overlay = workplace.find_overlay
    assert overlay.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "0148")
    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not overlay.isVisible()
    assert workplace.here() == ("customer", customer)


def test_a_call_is_logged_about_the_customer_in_view(workplace, advocate):
    workplace.go("customer", factories.customer(advocate))
    press(workplace.window(), Qt.Key.Key_L, CTRL)
    strip = workplace.dock.strip
    assert strip.head.title.text() == "On call with Maria Gomez"
    assert QApplication.focusWidget() is strip.text.editor


def test_errors_nobody_took_stand_over_the_window(workplace):
    def refuse(app) -> Changes:
        raise VaultInUse("Another program holds this vault just now.", "Close it, then try again.")

    workplace._runner.command(workplace, refuse)
    overlay = workplace.window().findChild(ErrorOverlay)
    assert overlay.isVisible()
    assert overlay.accessibleName() == "The vault is already open"
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_bug_is_logged_without_words_and_shown_once(workplace, qtbot, caplog):
    bugs = BugReporter("1.0")
    window = workplace.window()
    bugs.met.connect(window.show_bug)
    for _ in range(2):
        try:
            raise ValueError("'Maria Gomez' has no 4045550148")
        except ValueError as error:
            bugs.take(error)
    qtbot.waitUntil(lambda: len(caplog.records) == 2)
    overlays = window.findChildren(BugOverlay)
    assert len(overlays) == 1
    overlays[0].copy_button.click()
    report = QGuiApplication.clipboard().text()
    assert "Advocate 1.0" in report
    assert "ValueError" in report
    assert "Maria" not in report + caplog.text
    assert "4045550148" not in report + caplog.text
    overlays[0].dismiss()


def test_the_look_follows_the_settings_at_once(workplace, advocate):
    workplace._runner.command(workplace, lambda app: app.settings.set(settings.THEME, "dark"))
    workplace._runner.command(workplace, lambda app: app.settings.set(settings.TEXT_SIZE, "125"))
    assert theme().dark
    assert theme().scale == 1.25
    workplace.undo()
    assert theme().scale == 1.0


def test_the_look_is_there_at_the_next_start_however_this_one_ends(qtbot, advocate, tmp_path):
    memory = WindowMemory(tmp_path / "window.json")
    window = make_window(qtbot, InlineRunner(advocate), tmp_path / "vault", memory)
    advocate.settings.set(settings.THEME, "dark")
    window.show_workplace("customers")
    assert WindowMemory(tmp_path / "window.json").now.look == "dark"


def test_it_comes_back_where_it_was(qtbot, advocate, tmp_path, monkeypatch):
    monkeypatch.setattr(window_place, "free_screens", lambda: [QRect(0, 0, 1920, 1080)])
    customer = factories.customer(advocate)
    file = tmp_path / "window.json"
    first = make_window(qtbot, InlineRunner(advocate), tmp_path / "new", WindowMemory(file))
    first.show_workplace("")
    first.show()
    first.workplace.go("customer", customer)
    first.setGeometry(QRect(40, 50, 1100, 720))
    first.close()
    assert "Maria" not in file.read_text()
    second = make_window(qtbot, InlineRunner(advocate), tmp_path / "new", WindowMemory(file))
    window_place.take_place(second, second.memory.now.geometry, USUAL)
    assert second.geometry() == QRect(40, 50, 1100, 720)
    second.show_workplace("")
    assert second.workplace.here() == ("customer", customer)


@pytest.mark.parametrize(
    "content", ["", "{", "[1]", '{"geometry": "x", "text_size": "big", "look": 7}', "\x00" * 90_000]
)
def test_a_broken_memory_is_forgotten(tmp_path, content):
    file = tmp_path / "window.json"
    file.write_text(content)
    memory = WindowMemory(file)
    assert memory.now.look == "system"
    assert memory.now.text_size == 100
    memory.note(look="dark")
    memory.save()
    assert json.loads(file.read_text())["look"] == "dark"


def test_a_memory_that_cannot_be_kept_costs_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    memory = WindowMemory(tmp_path / "file" / "window.json")
    memory.note(look="dark")
    memory.save()
    assert (tmp_path / "file").read_text() == ""


def test_locking_closes_the_vault_and_asks_for_the_way_in(qtbot, vault_template, tmp_path):
    factories.shutil.copytree(vault_template, tmp_path / "vault")
    window = make_window(qtbot, Runner(), tmp_path / "new")
    window.begin(tmp_path / "vault")
    window.show()
    gate = window.gate
    gate.card.passphrase.line.setText(factories.PASSPHRASE)
    gate.card.open_button.click()
    qtbot.waitUntil(lambda: window.workplace is not None and window.isActiveWindow())
    press(window, Qt.Key.Key_L, CTRL, SHIFT)
    qtbot.waitUntil(lambda: window.gate is not None and window.workplace is None)
    again = factories.app.open_with_passphrase(tmp_path / "vault", factories.PASSPHRASE)  # nobody holds it
    again.close()
    window.close()
    assert window.findChildren(FindOverlay) == []


def test_before_a_vault_is_open_the_program_ends_by_key_too(qtbot, tmp_path):
    window = make_window(qtbot, Runner(), tmp_path / "new")
    window.begin()
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    ended: list[int] = []
    window.ended.connect(lambda: ended.append(1))
    press(QApplication.focusWidget(), Qt.Key.Key_Q, CTRL)
    assert ended == [1]
    assert window.isHidden()

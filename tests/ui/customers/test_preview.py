"""The pane beside the list: the current one at a glance, once the arrows rest; hidden by key, and in a small window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from advocate.domain.customer import CustomerFilter
from tests import factories
from tests.ui.customers.hands import DOWN, on_list
from tests.ui.stage import click, press, seen


def test_it_shows_who_they_are_and_what_is_open(qtbot, some, list_stage):
    (maria,) = some.customers.list_customers(CustomerFilter(text="maria"))
    some.profiles.pin_note(maria.id, "Really kind, even when the house was under water.")
    stage = list_stage()
    on_list(stage)
    qtbot.waitUntil(lambda: "Ben Okafor" in seen(stage.page.preview))
    words = seen(stage.page.preview)
    assert "Price of the oak floor" in words
    assert "21 h late" in words
    assert "Asks when the flooring comes" in words
    assert "3 days ago" in words
    press(stage.page.list, DOWN)
    press(stage.page.list, DOWN)
    qtbot.waitUntil(lambda: "Maria Gomez" in seen(stage.page.preview))
    words = seen(stage.page.preview)
    assert "Really kind" in words
    assert "+1 404 555 0148" in words
    assert "Nobody has spoken with them yet." in words
    assert "Ben Okafor" not in words


def test_who_runs_through_the_list_is_not_followed(qtbot, some, list_stage):
    stage = list_stage()
    on_list(stage)
    qtbot.waitUntil(lambda: "Ben Okafor" in seen(stage.page.preview))
    for _ in range(3):
        press(stage.page.list, DOWN)
        assert "Ben Okafor" in seen(stage.page.preview)
    qtbot.waitUntil(lambda: "Zoë Ångström" in seen(stage.page.preview))


def test_its_buttons_open(qtbot, some, list_stage):
    stage = list_stage()
    on_list(stage)
    qtbot.waitUntil(lambda: stage.page.preview.open_button.isEnabled())
    click(stage.page.preview.open_button)
    click(stage.page.preview.window_button)
    assert [place for place, _ in stage.went] == ["customer", "customer-window"]


def test_it_is_hidden_by_key_and_stays_so(some, list_stage):
    stage = list_stage()
    assert stage.page.preview.isVisible()
    press(stage.page, Qt.Key.Key_F9)
    assert not stage.page.preview.isVisible()
    again = list_stage()
    assert not again.page.preview.isVisible()
    click(again.page.head.preview_button)
    assert again.page.preview.isVisible()


def test_closing_it_gives_the_keyboard_to_the_list(some, list_stage):
    stage = list_stage()
    stage.page.preview.close_button.setFocus()
    press(stage.page.preview.close_button, Qt.Key.Key_Space)
    assert not stage.page.preview.isVisible()
    assert stage.page.list.hasFocus()


def test_a_small_window_has_no_room_for_it(some, list_stage):
    stage = list_stage(width=960, height=600)
    assert not stage.page.preview.isVisible()
    assert not stage.page.head.preview_button.isVisible()


def test_what_changes_is_there_at_once(qtbot, some, list_stage):
    stage = list_stage()
    on_list(stage)
    qtbot.waitUntil(lambda: "Ben Okafor" in seen(stage.page.preview))
    (ben,) = some.customers.list_customers(CustomerFilter(text="ben"))
    stage.runner.command(stage.page, lambda app: app.customers.rename(ben.id, "Ben O. Okafor"))
    qtbot.waitUntil(lambda: "Ben O. Okafor" in seen(stage.page.preview))


def test_too_much_of_everything_says_how_much_more(qtbot, advocate, list_stage):
    points = tuple(
        factories.ContactPointDraft(kind=factories.PHONE, value=f"+1 404 555 {n:04d}") for n in range(30)
    )
    made = factories.customer(
        advocate, "N" * 200, contact_points=points, tags=tuple(f"tag {n}" for n in range(40)),
        pinned_notes=tuple(f"note {n} " + "w" * 2000 for n in range(6)),
    )  # fmt: skip
    for _ in range(7):
        factories.promise(advocate, made, words="w" * 300)
    stage = list_stage()
    on_list(stage)
    qtbot.waitUntil(lambda: "and 27 more" in seen(stage.page.preview))
    words = seen(stage.page.preview)
    assert "and 4 more" in words
    assert "and 3 more" in words
    assert "+32" in words
    assert not stage.page.grab().isNull()


def test_nobody_in_sight_says_so(qtbot, some, list_stage):
    stage = list_stage()
    stage.page.head.field.set_text("nobody at all")
    stage.page.narrowing.search()
    qtbot.waitUntil(lambda: "Whoever you stand on" in seen(stage.page.preview))
    assert not stage.page.preview.open_button.isEnabled()

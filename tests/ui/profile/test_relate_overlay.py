"""Linking two customers, with the keys a person has."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests import factories
from tests.ui.stage import click, press, seen, write
from ui.profile.relate_overlay import RelateOverlay


def test_somebody_must_be_chosen_first(advocate, maria, open_profile):
    stage = open_profile(maria)
    overlay = RelateOverlay(stage.page.window(), stage.runner, advocate.customers.get_customer(maria))
    overlay.open()
    click(overlay.keep)
    assert "Type a name and choose who it is." in seen(overlay)
    assert len(advocate.customers.get_customer(maria).relations) == 1  # her company, as before
    overlay.dismiss()


def test_a_sister_is_linked(advocate, maria, open_profile, qtbot):
    rosa = factories.customer(advocate, "Rosa Gomez")
    stage = open_profile(maria)
    overlay = RelateOverlay(stage.page.window(), stage.runner, advocate.customers.get_customer(maria))
    overlay.open()
    write(overlay.choice.search.field.line, "rosa")
    qtbot.waitUntil(lambda: overlay.choice.search.list.model().rowCount() > 0)
    press(overlay.choice.search.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: overlay.choice.customer() is not None)
    write(overlay.role.line, "sister")
    click(overlay.keep)
    relations = advocate.customers.get_customer(maria).relations
    assert (rosa, "sister") in [(relation.other_id, relation.role) for relation in relations]

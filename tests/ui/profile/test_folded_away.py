"""In a small window the profile is a chip: its acts bring it out, and what to keep in mind is seen without it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.stage import press, seen, write
from ui.theme import theme

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_note_is_pinned_by_its_key_though_the_profile_is_folded_away(advocate, maria, open_customer):
    theme().set_scale(1.5)
    stage = open_customer(maria, width=960, height=600)
    assert not stage.page.profile.isVisible()
    assert "Really kind, even when the house was under water." in seen(stage.page)
    press(stage.page, Qt.Key.Key_K, CTRL, SHIFT)
    assert stage.page.profile.isVisible()
    draft = stage.page.profile.notes.draft
    assert draft.field.hasFocus()
    write(draft.field, "Rings twice.")
    press(draft.field, Qt.Key.Key_Return, CTRL)
    assert [note.text for note in advocate.customers.get_customer(maria).pinned_notes][1] == "Rings twice."


def test_the_same_key_on_the_wide_page_leaves_the_timeline_where_it_is(maria, open_customer):
    stage = open_customer(maria)
    press(stage.page, Qt.Key.Key_T, CTRL)
    assert stage.page.profile.tags.edit.line.hasFocus()
    assert stage.page.timeline.isVisible()

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.interaction import Channel, Outcome
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import (
    Stage,
    choose,
    click,
    no_keyboard_grab,
    open_menu,
    press,
    seen,
    timeline,
    write,
)
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.timeline.revisions_overlay import RevisionsOverlay


def select(stage: Stage, begins: str) -> None:
    number = next(n for n, line in enumerate(timeline(stage)) if line.startswith(begins))
    stage.page.timeline.view.show_row(number)
    stage.page.timeline.view.setFocus()


@no_keyboard_grab
def test_enter_on_a_contact_offers_what_can_be_done(advocate, maria, open_customer):
    stage = open_customer(maria)
    select(stage, "Call in")
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    menu = open_menu(stage.page)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == [
        "Reply…\tA", "Kept: Price of the oak floor\tK", "Another time: Price of the oak floor\tR",
        "Snooze: Price of the oak floor\tS", "Correct…\tE", "Pin on top\tP", "Case…\tI", "Show only this case",
        "Add a file to it…", "Copy as text\tCtrl+C", "Remove\tDel",
    ]  # fmt: skip
    choose(stage.page, "Copy")
    assert "Asks when the flooring comes" in QApplication.clipboard().text()
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    choose(stage.page, "Kept")
    assert "Price of the oak floor" not in seen(stage.page.open_column)


@no_keyboard_grab
def test_a_contact_is_removed_and_comes_back(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    factories.interaction(advocate, ben)
    stage = open_customer(ben)
    select(stage, "Call in")
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    choose(stage.page, "Remove")
    assert "Nothing has been said yet" in seen(stage.page.timeline)
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert len(timeline(stage)) == 2


@no_keyboard_grab
def test_a_contact_with_a_promise_is_not_removed_and_says_why(advocate, maria, open_customer):
    stage = open_customer(maria)
    select(stage, "Call in")
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    choose(stage.page, "Remove")
    assert "A promise was made in this contact" in stage.failed[0]
    assert any(line.startswith("Call in") for line in timeline(stage))


@no_keyboard_grab
def test_a_correction_is_offered_and_the_earlier_wording_kept(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    draft = factories.interaction_draft(ben, body="She wants ash.")
    contact = factories.interaction(advocate, ben, body="She wants ash.")
    ended = {"outcome": Outcome.OWN, "own_outcome": "Quote sent"}
    advocate.interactions.correct(contact, replace(draft, body="She wants oak.", **ended))
    stage = open_customer(ben)
    index = stage.page.timeline.model.index(1, 0)
    stage.page.timeline.view.chip_activated.emit(index, "corrected")
    overlay = stage.window.findChild(RevisionsOverlay)
    assert "before: She wants ash." in seen(overlay)
    assert "after: She wants oak." in seen(overlay)
    assert "Outcome" in seen(overlay)
    assert "before: Still open" in seen(overlay)
    assert "after: Quote sent" in seen(overlay)
    overlay.dismiss()
    select(stage, "Call in")
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    choose(stage.page, "Correct")
    assert stage.window.findChild(CorrectContactOverlay).isVisible()
    stage.window.findChild(CorrectContactOverlay).dismiss()


@no_keyboard_grab
def test_a_note_in_the_timeline_leads_to_its_answer(advocate, maria, open_customer):
    stage = open_customer(maria)
    select(stage, "Ambassador note")
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    choose(stage.page, "Answer")
    (card,) = stage.page.open_column.notes.rows()
    assert card.isAncestorOf(QApplication.focusWidget())


@no_keyboard_grab
def test_a_promise_chip_offers_to_keep_it(advocate, maria, open_customer):
    stage = open_customer(maria)
    row = stage.page.timeline.model.row(1)
    key = next(chip.key for chip in row.foot_chips if chip.key)
    stage.page.timeline.menu.take_chip(row.key, key, QPoint(10, 10))
    choose(stage.page, "Kept")
    assert any(line.startswith("Promise kept. Price of the oak floor") for line in timeline(stage))


def test_find_marks_counts_and_walks(qtbot, advocate, maria, open_customer):
    for days in (5, 9):
        factories.interaction(
            advocate, maria, channel=Channel.EMAIL, title="", body="About the oak again.",
            started_at=MORNING - timedelta(days=days),
        )  # fmt: skip
    stage = open_customer(maria)
    click(next(chip for chip in stage.page.chips.bar._group.buttons() if chip.label() == "Calls"))
    stage.page.begin_find()
    bar = stage.page.timeline.find_bar
    write(bar.field.line, "oak")
    qtbot.waitUntil(lambda: bar.count_words() == "1 of 3")
    assert stage.page.chips.key() == "everything"
    qtbot.waitUntil(lambda: bool(stage.page.timeline.view.current_row().marks))
    row = stage.page.timeline.view.current_row()
    assert row.body[slice(row.marks[0][0], sum(row.marks[0]))] == "oak"
    press(bar.field.line, Qt.Key.Key_Return)
    assert bar.count_words() == "2 of 3"
    press(bar.field.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(bar.field.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count_words() == "3 of 3"
    press(bar.field.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert stage.page.timeline.view.hasFocus()
    qtbot.waitUntil(lambda: not stage.page.timeline.model.row(1).marks)


def test_nothing_found_says_so(qtbot, maria, open_customer):
    stage = open_customer(maria)
    stage.page.begin_find()
    bar = stage.page.timeline.find_bar
    write(bar.field.line, "submarine")
    qtbot.waitUntil(lambda: bar.count_words() == "Nothing found")


def test_a_hit_in_the_folded_part_of_a_long_text_is_unfolded(qtbot, advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    factories.interaction(advocate, ben, body="word " * 600 + "submarine")
    stage = open_customer(ben)
    stage.page.begin_find()
    write(stage.page.timeline.find_bar.field.line, "submarine")
    view = stage.page.timeline.view
    qtbot.waitUntil(lambda: view.currentIndex().row() == 1 and view.record(1).expanded)


def test_a_note_of_a_million_characters_does_no_harm(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor", pinned_notes=("kind " * 200_000,))
    factories.interaction(advocate, ben, body="said " * 200_000)
    stage = open_customer(ben)
    assert not stage.page.grab().isNull()
    assert "Read all 999,999 characters" in seen(stage.page.profile.notes)

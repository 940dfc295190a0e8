"""The timeline by keys: every act of the current entry, the way by days and weeks, and where the keyboard ends up."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from advocate.domain.case import CaseDraft
from advocate.domain.interaction import Channel
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import Stage, choose, no_keyboard_grab, press, seen, timeline, write
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.timeline.case_overlay import CaseOverlay
from ui.timeline.revisions_overlay import RevisionsOverlay

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def current(stage: Stage) -> str:
    return stage.page.timeline.view.currentIndex().data()


def calls(advocate, customer_id, *days: float, **how) -> None:
    for number, day in enumerate(days):
        factories.interaction(
            advocate, customer_id, title=f"{how.get('title', 'Call')} {number}", body="Said.",
            started_at=MORNING - timedelta(days=day),
        )  # fmt: skip


def test_days_and_weeks_are_jumped_by_keys(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    calls(advocate, ben, 0, 0.1, 1, 1.1, 3, 12, 40)
    stage = open_customer(ben)
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_Down)
    assert "Call 1" in current(stage)
    press(view, Qt.Key.Key_Down, CTRL)
    assert "Call 2" in current(stage)
    press(view, Qt.Key.Key_Down, CTRL)
    assert "Call 4" in current(stage)
    press(view, Qt.Key.Key_Up, CTRL)
    assert "Call 2" in current(stage)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Up, CTRL)
    assert "Call 2" in current(stage)  # first to the beginning of its day
    press(view, Qt.Key.Key_PageDown, CTRL)
    assert "Call 5" in current(stage)
    press(view, Qt.Key.Key_PageDown, CTRL)
    press(view, Qt.Key.Key_PageDown, CTRL)
    assert "Call 6" in current(stage)
    press(view, Qt.Key.Key_PageUp, CTRL)
    assert "Call 5" in current(stage)
    press(view, Qt.Key.Key_Up, CTRL)
    press(view, Qt.Key.Key_Up, CTRL)
    press(view, Qt.Key.Key_Up, CTRL)
    press(view, Qt.Key.Key_Up, CTRL)
    assert "Call 0" in current(stage)


def test_a_call_that_was_logged_is_the_current_entry(qtbot, advocate, maria, open_customer):
    stage = open_customer(maria)
    view = stage.page.timeline.view
    press(view, Qt.Key.Key_End)
    draft = factories.interaction_draft(maria, title="Asks for the install date.")
    stage.runner.command(stage.page, lambda app: app.interactions.log(draft))
    assert "Asks for the install date" in current(stage)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_it_is_shown_even_where_the_filter_would_hide_it(advocate, maria, open_customer):
    stage = open_customer(maria)
    stage.page.chips.choose("notes")
    stage.page._on_chip_chosen("notes")
    draft = factories.interaction_draft(maria, title="Came by herself", channel=Channel.IN_PERSON)
    stage.runner.command(stage.page, lambda app: app.interactions.log(draft))
    assert "Came by herself" in current(stage)
    assert stage.page.chips.key() == "everything"


def test_a_correction_of_its_time_is_followed(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    calls(advocate, ben, 1, 2, 3)
    wanted = factories.interaction(advocate, ben, title="Moves", started_at=MORNING)
    stage = open_customer(ben)
    view = stage.page.timeline.view
    assert "Moves" in current(stage)
    moved = factories.interaction_draft(ben, title="Moves", started_at=MORNING - timedelta(days=2, hours=3))
    stage.runner.command(stage.page, lambda app: app.interactions.correct(wanted, moved))
    assert "Moves" in current(stage)
    assert view.currentIndex().row() > 3
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert "Moves" in current(stage)
    assert view.currentIndex().row() == 1


def test_what_others_log_above_leaves_the_reader_alone(advocate, open_customer):
    ben, maria = factories.customer(advocate, "Ben Okafor"), factories.customer(advocate)
    calls(advocate, ben, *range(2, 60))
    stage = open_customer(ben)
    press(stage.page.timeline.view, Qt.Key.Key_End)
    was = current(stage)
    stage.runner.command(stage.page, lambda app: app.interactions.log(factories.interaction_draft(maria)))
    factories.interaction(advocate, ben, title="From another window")
    stage.page.shown_to_user(ben)
    assert current(stage) == was


@no_keyboard_grab
def test_one_key_for_each_act(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    draft = factories.interaction_draft(ben, body="She wants ash.")
    advocate.interactions.log(draft, (factories.promise_draft(ben),))
    stage = open_customer(ben)
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_E)
    stage.window.findChild(CorrectContactOverlay).dismiss()
    press(view, Qt.Key.Key_I)
    stage.window.findChild(CaseOverlay).dismiss()
    press(view, Qt.Key.Key_K)
    assert advocate.promises.counts(ben).kept == 1
    press(view, Qt.Key.Key_W)  # it was never corrected: nothing to show
    assert stage.window.findChild(RevisionsOverlay) is None
    press(view, Qt.Key.Key_F)
    assert stage.page.chips.isAncestorOf(QApplication.focusWidget())


@no_keyboard_grab
def test_a_removed_entry_leaves_the_keyboard_on_the_next(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    calls(advocate, ben, 0, 1, 2)
    stage = open_customer(ben)
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_Delete)
    assert "Call 1" in current(stage)
    assert view.hasFocus()
    press(view, Qt.Key.Key_Delete)
    press(view, Qt.Key.Key_Delete)
    assert "Nothing has been said yet" in seen(stage.page.timeline)
    assert stage.page.timeline.isAncestorOf(QApplication.focusWidget())


def test_find_by_f3_from_the_entries(qtbot, advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    calls(advocate, ben, 0, 1, 2, 3)
    stage = open_customer(ben)
    view = stage.page.timeline.view
    press(view, Qt.Key.Key_F3)
    bar = stage.page.timeline.find_bar
    assert bar.field.line.hasFocus()
    write(bar.field.line, "said")
    qtbot.waitUntil(lambda: bar.count_words() == "1 of 4")
    view.setFocus()
    press(view, Qt.Key.Key_F3)
    assert bar.count_words() == "2 of 4"
    press(view, Qt.Key.Key_F3, SHIFT)
    press(view, Qt.Key.Key_F3, SHIFT)
    assert bar.count_words() == "4 of 4"
    assert "Call 3" in current(stage)


def test_a_case_is_chosen_or_made(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    advocate.cases.open_case(CaseDraft(customer_id=ben, title="Flood", opened_at=MORNING))
    calls(advocate, ben, 0, 1)
    stage = open_customer(ben)
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_I)
    overlay = stage.window.findChild(CaseOverlay)
    overlay.try_to_save()
    assert "Case: Flood" in current(stage)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_I)
    overlay = [one for one in stage.window.findChildren(CaseOverlay) if one.isVisible()][-1]
    write(overlay.new_title.line, "Stairs")
    press(overlay.new_title.line, Qt.Key.Key_Return)
    assert "Case: Stairs" in current(stage)
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert [case.title for case in advocate.cases.list_cases(ben)] == ["Flood"]


@no_keyboard_grab
def test_the_chip_of_a_case_shows_only_what_belongs_to_it(advocate, maria, open_customer):
    factories.interaction(
        advocate, maria, title="Nothing to do with it", started_at=MORNING - timedelta(days=30)
    )
    stage = open_customer(maria)
    press(stage.page.timeline.view, Qt.Key.Key_Return)
    choose(stage.page, "Show only this case")
    assert any("Asks when the flooring comes" in line for line in timeline(stage))
    assert not any("Nothing to do with it" in line for line in timeline(stage))
    assert "Only the case “New oak floor”" in seen(stage.page.timeline)
    stage.page.timeline.case_line.leave()
    assert any("Nothing to do with it" in line for line in timeline(stage))


def test_columns_are_gone_through_by_f6(maria, open_customer):
    stage = open_customer(maria)
    stage.page.focus_first()
    order = (stage.page.open_column, stage.page.profile, stage.page.timeline)
    for column in order:
        press(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert column.isAncestorOf(QApplication.focusWidget())
    press(QApplication.focusWidget(), Qt.Key.Key_F6, SHIFT)
    assert stage.page.profile.isAncestorOf(QApplication.focusWidget())


@no_keyboard_grab
def test_only_one_case_keeps_the_entry_it_was_chosen_from_under_the_keyboard(advocate, open_customer):
    ben = factories.customer(advocate, "Ben Okafor")
    flood = advocate.cases.open_case(CaseDraft(customer_id=ben, title="Flood", opened_at=MORNING)).made
    calls(advocate, ben, 0, 1, 2, title="Other")
    for number in range(2):
        factories.interaction(
            advocate,
            ben,
            title=f"Flood {number}",
            started_at=MORNING - timedelta(days=5 + number),
            case_id=flood,
        )
    stage = open_customer(ben)
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_End)
    assert "Flood 1" in current(stage)
    press(view, Qt.Key.Key_Return)
    choose(stage.page, "Show only this case")
    view.setFocus()
    assert not any("Other" in line for line in timeline(stage))
    assert "Flood 1" in current(stage)
    press(view, Qt.Key.Key_Home)
    assert "Flood 0" in current(stage)
    stage.page.timeline.case_line.leave()
    assert "Flood 0" in current(stage)

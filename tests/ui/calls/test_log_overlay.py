"""A contact logged, kept for later and corrected, with nothing but keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.ids import CustomerId
from advocate.domain.interaction import Channel, Direction, Interaction, Outcome
from advocate.domain.promise import Due, DueKind, PromiseFilter
from advocate.domain.timeline import TimelineFilter
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, ESC, SHIFT, TAB
from ui.calls.drafts import DraftShelf
from ui.calls.effort_bar import EffortStep
from ui.calls.log_overlay import LogContactOverlay

RIGHT, DOWN = Qt.Key.Key_Right, Qt.Key.Key_Down


@pytest.fixture
def maria(advocate: Advocate) -> CustomerId:
    return factories.customer(advocate)


@pytest.fixture
def open_log(window, runner, advocate: Advocate):
    """Opens the overlay as the window does; the newest one is `.last`."""

    def open_log(customer_id: CustomerId | None = None, **named) -> LogContactOverlay:
        customer = advocate.customers.get_customer(customer_id) if customer_id else None
        overlay = LogContactOverlay(window, runner, customer, **named)
        overlay.open()
        QApplication.processEvents()
        return overlay

    return open_log


def logged(advocate: Advocate, customer_id: CustomerId) -> list[Interaction]:
    """Contacts of the customer, newest first."""
    keys = advocate.timeline.keys(customer_id, TimelineFilter.EVERYTHING)
    entries = advocate.timeline.entries(keys)
    return [entry.interaction for entry in entries if entry.interaction is not None]


def promises(advocate: Advocate):
    return advocate.promises.list_promises(PromiseFilter())


def test_a_call_and_its_promise_without_the_mouse(advocate, maria, clock, open_log, hands):
    overlay = open_log(maria)
    hands.type("Asks when the flooring comes\nWants the price of the oak sample.")
    clock.pass_time(timedelta(minutes=3, seconds=12))
    hands.alt("P")
    hands.type("call back friday 3pm")
    assert overlay.form.promises.field.understood() == "tomorrow 15:00"
    hands.press(TAB)
    hands.alt("3")
    hands.alt("O")
    hands.press(RIGHT)
    hands.save()

    (call,) = logged(advocate, maria)
    assert (call.title, call.body) == ("Asks when the flooring comes", "Wants the price of the oak sample.")
    assert (call.channel, call.direction, call.outcome) == (Channel.CALL, Direction.IN, Outcome.RESOLVED)
    assert (call.started_at, call.duration, call.effort) == (MORNING, timedelta(minutes=3, seconds=12), 3)
    assert call.zone == ZONE
    (promise,) = promises(advocate)
    assert (promise.words, promise.owner_id) == ("call back", advocate.member.id)
    assert promise.due == Due.at(datetime(2026, 3, 13, 19, 0, tzinfo=UTC), ZONE)
    assert promise.interaction_id == call.id


def test_saving_is_one_step_to_undo(advocate, maria, open_log, hands):
    open_log(maria)
    hands.type("A matter of its own")
    hands.alt("M")
    hands.press(TAB, TAB, TAB, TAB)  # title, start, duration, department, then the case
    hands.press(DOWN)
    hands.type("Oak floor")
    hands.alt("P")
    hands.type("call back tomorrow")
    hands.save()
    (case,) = advocate.cases.list_cases(maria)
    assert case.title == "Oak floor"
    assert logged(advocate, maria)[0].case_id == promises(advocate)[0].case_id == case.id
    advocate.history.undo()
    assert (logged(advocate, maria), promises(advocate), advocate.cases.list_cases(maria)) == ([], (), ())


def test_the_line_counts_as_a_promise_when_it_was_not_accepted_yet(advocate, maria, open_log, hands):
    open_log(maria)
    hands.type("She waits for the price")
    hands.alt("P")
    hands.type("send samples between 2 and 4 tomorrow")
    hands.save()
    (promise,) = promises(advocate)
    assert (promise.words, promise.due.kind) == ("send samples", DueKind.WINDOW)


def test_several_promises_and_one_taken_back(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.type("Three things")
    hands.alt("P")
    for line in ("call back friday 3pm", "send samples monday noon", "measure again next week"):
        hands.type(line)
        hands.press(TAB)
    assert [each.words for each in overlay.form.promises.accepted()] == [
        "call back",
        "send samples",
        "measure again",
    ]
    hands.press(TAB, with_=SHIFT)  # the cross of the last one
    hands.press(Qt.Key.Key_Space)
    assert hands.focus() is overlay.form.promises.field.line
    hands.save()
    assert [promise.words for promise in promises(advocate)] == ["call back", "send samples"]


def test_a_promise_goes_back_into_the_line_to_be_changed(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.type("One thing")
    hands.alt("P")
    hands.type("call back friday 3pm")
    hands.press(ENTER)
    hands.press(TAB, with_=SHIFT)
    hands.press(TAB, with_=SHIFT)
    hands.press(Qt.Key.Key_Space)
    assert overlay.form.promises.field.text() == "call back friday 3pm"
    hands.type("send the price by monday noon")  # the old words are chosen, typing replaces them
    hands.save()
    assert [promise.words for promise in promises(advocate)] == ["send the price"]


def test_a_promise_without_a_time_is_asked_about_and_nothing_is_lost(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.type("She waits")
    hands.alt("P")
    hands.type("call back")
    hands.save()
    assert logged(advocate, maria) == []
    assert "By when?" in overlay.form.promises.field.error()
    assert hands.focus() is overlay.form.promises.field.line
    hands.type(" tomorrow noon")
    hands.save()
    assert promises(advocate)[0].words == "call back"


def test_a_promise_may_belong_to_a_department(advocate, maria, open_log, hands):
    advocate.team.add_department("Dispatch")
    open_log(maria)
    hands.type("They come tomorrow")
    hands.alt("P")
    hands.press(TAB)  # an empty line leads on to who keeps it
    hands.press(DOWN)
    hands.alt("P")
    hands.type("arrive tomorrow 10:00")
    hands.save()
    assert promises(advocate)[0].owner_name == "Dispatch"


def test_every_field_by_its_key(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.alt("C")
    hands.press(RIGHT)
    hands.alt("D")
    hands.alt("N")
    hands.type("Sent the price")
    hands.alt("J")
    hands.type("She laughed")
    hands.alt("7")
    hands.alt("7")
    hands.alt("2")
    hands.alt("M")
    hands.type("Price of the oak")
    hands.press(TAB)
    hands.type("yesterday 14:20")
    assert overlay.form.details.start.value() == datetime(2026, 3, 11, 18, 20, tzinfo=UTC)
    hands.press(TAB)
    hands.type("1h 5m")
    hands.save()
    (mail,) = logged(advocate, maria)
    assert (mail.channel, mail.direction, mail.effort) == (Channel.EMAIL, Direction.OUT, 2)
    assert (mail.title, mail.body, mail.delight) == ("Price of the oak", "Sent the price", "She laughed")
    assert mail.started_at == datetime(2026, 3, 11, 18, 20, tzinfo=UTC)
    assert mail.duration == timedelta(hours=1, minutes=5)


@pytest.mark.parametrize("typed", ["25h", "soon", "-5", "5 5", "1h 1h", "99999"])
def test_a_wrong_duration_is_explained_and_all_is_kept(advocate, maria, open_log, hands, typed):
    overlay = open_log(maria)
    hands.type("Words that must stay")
    hands.alt("M")
    hands.press(TAB, TAB)
    hands.type(typed)
    hands.save()
    assert logged(advocate, maria) == []
    assert "12m" in overlay.form.details.duration.error()
    assert hands.focus() is overlay.form.details.duration.line
    assert overlay.form.text.text() == "Words that must stay"


def test_a_start_to_come_is_explained(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.type("Words")
    hands.alt("M")
    hands.press(TAB)
    hands.type("tomorrow 9:00")
    hands.save()
    assert logged(advocate, maria) == []
    assert hands.focus() is overlay.form.details.start.line


def test_a_call_that_was_logged_later_has_no_length_of_its_own(advocate, maria, clock, open_log, hands):
    overlay = open_log(maria)
    hands.type("It was this morning")
    hands.alt("M")
    hands.press(TAB)
    hands.type("8:15")
    clock.pass_time(timedelta(minutes=9))
    overlay.form.details.changed.emit()
    assert not overlay.form.running.isVisible()
    hands.save()
    assert logged(advocate, maria)[0].duration is None


def test_nobody_answered_needs_no_words(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.save()
    assert "Nothing is typed" in overlay.foot.error.text()
    assert hands.focus() is overlay.form.text.editor
    hands.alt("O")
    hands.press(RIGHT, RIGHT, RIGHT)
    hands.save()
    assert logged(advocate, maria)[0].outcome is Outcome.NO_ANSWER


def test_it_asks_who_it_was_and_finds_them_by_number(advocate, maria, open_log, hands):
    factories.customer(advocate, "Tom Price", contact_points=())
    overlay = open_log(None)
    hands.type("404 555 01")
    assert overlay.customer.search.model.rowCount() == 2  # Maria, and the offer of somebody new
    hands.press(ENTER)
    assert overlay.customer.customer().name == "Maria Gomez"
    assert hands.focus() is overlay.form.text.editor
    hands.type("It was her")
    hands.save()
    assert logged(advocate, maria)[0].title == "It was her"


def test_somebody_new_is_made_on_the_way(advocate, open_log, hands):
    open_log(None)
    hands.type("Wu Lin")
    hands.press(ENTER)
    hands.type("Asks what we do")
    hands.save()
    (hit,) = advocate.search.find_customers("Wu Lin")
    assert logged(advocate, hit.customer.id)[0].title == "Asks what we do"


def test_without_a_customer_it_says_so_and_keeps_the_words(advocate, maria, open_log, hands):
    overlay = open_log(None)
    hands.alt("N")
    hands.type("Somebody rang")
    hands.save()
    assert "Choose a customer" in overlay.foot.error.text()
    assert hands.focus() is overlay.customer.search.field.line
    assert overlay.form.text.text() == "Somebody rang"


def test_escape_keeps_what_was_typed_and_offers_it_again(advocate, maria, window, clock, open_log, hands):
    first = open_log(maria)
    hands.type("Half a thought")
    hands.alt("P")
    hands.type("call back friday 3pm")
    hands.press(TAB)
    clock.pass_time(timedelta(minutes=2))
    hands.press(ESC)
    assert first.isHidden()
    assert hands.focus().text() == "before"  # the keyboard went back to who had it
    clock.pass_time(timedelta(hours=1))

    again = open_log(maria)
    assert again.offer.isVisible()
    assert again.form.text.text() == ""
    hands.alt("R")
    assert not again.offer.isVisible()
    assert hands.focus() is again.form.text.editor
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(", finished")
    hands.save()
    (call,) = logged(advocate, maria)
    assert call.title == "Half a thought, finished"
    assert (call.started_at, call.duration) == (MORNING, timedelta(minutes=2))
    assert [promise.words for promise in promises(advocate)] == ["call back"]
    assert not open_log(maria).offer.isVisible()


def test_a_draft_waits_behind_the_one_that_was_typed_over_it(maria, window, open_log, hands):
    open_log(maria)
    hands.type("The first")
    hands.press(ESC)
    open_log(maria)
    hands.type("The second")
    hands.press(ESC)
    third = open_log(maria)
    hands.alt("R")
    assert third.form.text.text() == "The second"
    hands.press(ESC)
    fourth = open_log(maria)
    hands.alt("X")
    hands.alt("R")
    assert fourth.form.text.text() == "The first"


def test_the_lock_takes_open_overlays_and_drafts_with_it(maria, window, open_log, hands):
    overlay = open_log(maria)
    hands.type("A secret of Maria")
    DraftShelf.of(window).clear()
    assert overlay.isHidden()
    assert DraftShelf.of(window).newest(None) is None


def test_a_megabyte_is_pasted_and_kept(advocate, maria, open_log, hands, clock):
    overlay = open_log(maria)
    text = "The oak sample was wrong again, she said. " * 25_000
    QGuiApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, with_=CTRL)
    longest = max(map(len, overlay.form.text.text().split("\n")))
    assert longest <= 2_000  # a key typed into a longer line would take a second
    hands.save()
    (call,) = logged(advocate, maria)
    assert call.body.split() == text.split()
    assert len(call.title) <= 81


def test_right_to_left(qapp, advocate, maria, open_log, hands):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        overlay = open_log(maria)
        hands.type("مرحبا بكم")
        hands.alt("C")
        hands.press(Qt.Key.Key_Left)  # the next chip lies to the left
        assert overlay.form.channel.key() == Channel.EMAIL
        assert overlay.foot.save_button.x() < overlay.foot.leave_button.x()
        overlay.form.effort.focus_step().setFocus()
        hands.press(Qt.Key.Key_Left)
        assert hands.focus() is overlay.form.effort.findChildren(EffortStep)[1]
        hands.save()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert logged(advocate, maria)[0].title == "مرحبا بكم"


def test_a_correction_changes_only_what_was_typed(advocate, maria, open_log, hands):
    case = advocate.cases.open_case(CaseDraft(customer_id=maria, title="Oak floor", opened_at=MORNING)).made
    contact = factories.interaction(advocate, maria, case_id=case, effort=4, outcome=Outcome.VOICEMAIL)
    advocate.cases.resolve(case)
    before = advocate.interactions.get_interaction(contact)
    open_log(maria, correct=before)
    hands.press(Qt.Key.Key_End, with_=CTRL)
    hands.type(" And the sill.")
    hands.save()
    after = advocate.interactions.get_interaction(contact)
    assert after.body == "Wants the price of the oak sample she was standing on. And the sill."
    assert after.is_corrected
    assert replace(after, body=before.body, is_corrected=False, version=before.version) == before
    assert advocate.cases.list_cases(maria)[0].state is CaseState.RESOLVED


def test_a_correction_needs_no_customer_to_be_told(advocate, maria, open_log, hands):
    contact = advocate.interactions.get_interaction(factories.interaction(advocate, maria))
    overlay = open_log(None, correct=contact)
    assert overlay.customer.customer().name == "Maria Gomez"
    assert not overlay.form.promises.isVisible()
    hands.press(ESC)  # nothing was changed: nothing is offered later
    assert not open_log(None, correct=contact).offer.isVisible()


def test_a_conflict_is_said_kindly_and_the_second_save_wins(advocate, maria, open_log, hands):
    contact = advocate.interactions.get_interaction(factories.interaction(advocate, maria))
    overlay = open_log(maria, correct=contact)
    draft = factories.interaction_draft(maria, body="Theirs")
    advocate.interactions.correct(contact.id, draft, contact.version)
    hands.press(Qt.Key.Key_A, with_=CTRL)
    hands.type("Ours")
    hands.save()
    assert advocate.interactions.get_interaction(contact.id).body == "Theirs"
    assert "while you were typing" in overlay.foot.error.text()
    assert overlay.form.text.text() == "Ours"
    hands.save()
    assert advocate.interactions.get_interaction(contact.id).body == "Ours"
    assert overlay.isHidden()


def test_keys_of_the_page_below_stay_quiet(maria, window, open_log, hands):
    pressed = []
    for keys in ("Ctrl+L", "Ctrl+1", "Ctrl+Shift+L"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: pressed.append(keys))
    open_log(maria)
    hands.press(Qt.Key.Key_L, with_=CTRL)
    hands.press(Qt.Key.Key_1, with_=CTRL)
    hands.press(Qt.Key.Key_L, with_=CTRL | SHIFT)
    assert pressed == ["Ctrl+Shift+L"]  # locking works from everywhere


def test_a_new_case_needs_a_title(advocate, maria, open_log, hands):
    overlay = open_log(maria)
    hands.type("A matter of its own")
    hands.alt("M")
    hands.press(TAB, TAB, TAB, TAB)
    hands.press(DOWN)
    hands.save()
    assert logged(advocate, maria) == []
    assert "What is the new case about" in overlay.form.details.case_title.error()
    assert hands.focus() is overlay.form.details.case_title.line

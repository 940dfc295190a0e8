"""A contact logged with nothing but keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due, DueKind
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, SHIFT, TAB, logged, promises
from ui.calls.effort_bar import EffortStep

RIGHT, DOWN = Qt.Key.Key_Right, Qt.Key.Key_Down


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

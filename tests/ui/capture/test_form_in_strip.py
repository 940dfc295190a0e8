"""A contact written down with nothing but keys: every field of the form, as the strip has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from advocate.domain.interaction import Channel, Direction, Outcome
from advocate.domain.promise import Due, DueKind
from tests import factories
from tests.factories import ZONE
from tests.fakes import MORNING
from tests.ui.overlays import CTRL, ENTER, SHIFT, TAB, logged, promises
from ui.calls.effort_bar import EffortStep

RIGHT, DOWN = Qt.Key.Key_Right, Qt.Key.Key_Down


def to_the_case(strip, hands) -> None:
    hands.alt("M")
    strip.form.details.case.box.setFocus()


def test_a_call_and_its_promise_without_the_mouse(advocate, maria, clock, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Asks when the flooring comes\nWants the price of the oak sample.")
    clock.pass_time(timedelta(minutes=3, seconds=12))
    hands.alt("P")
    hands.type("call back friday 3pm")
    assert strip.form.promises.field.understood() == "tomorrow 15:00"
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


def test_saving_is_one_step_to_undo(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("A matter of its own")
    to_the_case(strip, hands)
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


def test_the_line_counts_as_a_promise_when_it_was_not_accepted_yet(advocate, maria, open_strip, hands):
    open_strip(maria)
    hands.type("She waits for the price")
    hands.alt("P")
    hands.type("send samples between 2 and 4 tomorrow")
    hands.save()
    (promise,) = promises(advocate)
    assert (promise.words, promise.due.kind) == ("send samples", DueKind.WINDOW)


def test_several_promises_and_one_taken_back(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Three things")
    hands.alt("P")
    for line in ("call back friday 3pm", "send samples monday noon", "measure again next week"):
        hands.type(line)
        hands.press(TAB)
    assert [each.words for each in strip.form.promises.accepted()] == [
        "call back",
        "send samples",
        "measure again",
    ]
    hands.press(TAB, with_=SHIFT)  # the cross of the last one
    hands.press(Qt.Key.Key_Space)
    assert hands.focus() is strip.form.promises.field.line
    hands.save()
    assert [promise.words for promise in promises(advocate)] == ["call back", "send samples"]


def test_a_promise_goes_back_into_the_line_to_be_changed(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("One thing")
    hands.alt("P")
    hands.type("call back friday 3pm")
    hands.press(ENTER)
    hands.press(TAB, with_=SHIFT)
    hands.press(TAB, with_=SHIFT)
    hands.press(Qt.Key.Key_Space)
    assert strip.form.promises.field.text() == "call back friday 3pm"
    hands.type("send the price by monday noon")  # the old words are chosen, typing replaces them
    hands.save()
    assert [promise.words for promise in promises(advocate)] == ["send the price"]


def test_a_promise_without_a_time_is_asked_about_and_nothing_is_lost(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("She waits")
    hands.alt("P")
    hands.type("call back")
    hands.save()
    assert logged(advocate, maria) == []
    assert "By when?" in strip.form.promises.field.error()
    assert hands.focus() is strip.form.promises.field.line
    hands.type(" tomorrow noon")
    hands.save()
    assert promises(advocate)[0].words == "call back"


def test_a_time_that_cannot_be_is_named_and_nothing_is_kept(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("She waits")
    hands.alt("P")
    hands.type("call back tomorrow at 25:00")
    assert strip.form.promises.field.understood() == "there is no such hour"
    hands.save()
    assert logged(advocate, maria) == []
    assert "a day has 24" in strip.form.promises.field.error()


def test_a_promise_may_belong_to_a_department(advocate, maria, runner, open_strip, hands):
    strip = open_strip(maria)
    runner.command(strip, lambda app: app.team.add_department("Dispatch"))
    hands.type("They come tomorrow")
    hands.alt("P")
    hands.press(TAB)  # an empty line leads on to who keeps it
    hands.press(DOWN)
    hands.alt("P")
    hands.type("arrive tomorrow 10:00")
    hands.save()
    assert promises(advocate)[0].owner_name == "Dispatch"


def test_every_field_by_its_key(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
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
    hands.alt("I")
    hands.type("Price of the oak")
    hands.alt("B")
    hands.type("yesterday 14:20")
    assert strip.form.details.start.value() == datetime(2026, 3, 11, 18, 20, tzinfo=UTC)
    hands.alt("K")
    hands.type("1h 5m")
    hands.save()
    (mail,) = logged(advocate, maria)
    assert (mail.channel, mail.direction, mail.effort) == (Channel.EMAIL, Direction.OUT, 2)
    assert (mail.title, mail.body, mail.delight) == ("Price of the oak", "Sent the price", "She laughed")
    assert mail.started_at == datetime(2026, 3, 11, 18, 20, tzinfo=UTC)
    assert mail.duration == timedelta(hours=1, minutes=5)


@pytest.mark.parametrize("typed", ["25h", "soon", "-5", "5 5", "1h 1h", "99999"])
def test_a_wrong_duration_is_explained_and_all_is_kept(advocate, maria, open_strip, hands, typed):
    strip = open_strip(maria)
    hands.type("Words that must stay")
    hands.alt("K")
    hands.type(typed)
    hands.save()
    assert logged(advocate, maria) == []
    assert "12m" in strip.form.details.duration.error()
    assert hands.focus() is strip.form.details.duration.line
    assert strip.form.text.text() == "Words that must stay"


def test_a_start_to_come_is_explained(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("Words")
    hands.alt("B")
    hands.type("tomorrow 9:00")
    hands.save()
    assert logged(advocate, maria) == []
    assert hands.focus() is strip.form.details.start.line


def test_a_call_that_was_logged_later_has_no_length_of_its_own(advocate, maria, clock, open_strip, hands):
    strip = open_strip(maria)
    hands.type("It was this morning")
    hands.alt("B")
    hands.type("8:15")
    clock.pass_time(timedelta(minutes=9))
    assert not strip.head.pause.isVisible()
    hands.save()
    assert logged(advocate, maria)[0].duration is None


def test_nobody_answered_needs_no_words(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.save()
    assert "Nothing is typed" in strip.problem.text()
    assert hands.focus() is strip.form.text.editor
    hands.alt("O")
    hands.press(RIGHT, RIGHT, RIGHT)
    hands.save()
    assert logged(advocate, maria)[0].outcome is Outcome.NO_ANSWER


def test_it_asks_who_it_was_and_finds_them_by_number(advocate, maria, open_strip, hands):
    factories.customer(advocate, "Tom Price", contact_points=())
    strip = open_strip(None)
    hands.type("404 555 01")
    assert strip.whom.search.model.rowCount() == 2  # Maria, and the offer of somebody new
    hands.press(ENTER)
    assert strip.whom.customer().name == "Maria Gomez"
    assert hands.focus() is strip.form.text.editor
    hands.type("It was her")
    hands.save()
    assert logged(advocate, maria)[0].title == "It was her"


def test_somebody_new_is_made_on_the_way(advocate, open_strip, hands):
    open_strip(None)
    hands.type("Wu Lin")
    hands.press(ENTER)
    hands.type("Asks what we do")
    hands.save()
    (hit,) = advocate.search.find_customers("Wu Lin")
    assert logged(advocate, hit.customer.id)[0].title == "Asks what we do"


def test_without_a_customer_it_says_so_and_keeps_the_words(advocate, maria, open_strip, hands):
    strip = open_strip(None)
    hands.alt("N")
    hands.type("Somebody rang")
    hands.save()
    assert "until you know who it was" in strip.problem.text()
    assert hands.focus() is strip.whom.search.field.line
    assert strip.form.text.text() == "Somebody rang"


def test_a_megabyte_is_pasted_and_kept(advocate, maria, open_strip, hands, clock):
    strip = open_strip(maria)
    text = "The oak sample was wrong again, she said. " * 25_000
    QGuiApplication.clipboard().setText(text)
    hands.press(Qt.Key.Key_V, with_=CTRL)
    longest = max(map(len, strip.form.text.text().split("\n")))
    assert longest <= 2_000  # a key typed into a longer line would take a second
    hands.save()
    (call,) = logged(advocate, maria)
    assert f"{call.title} {call.body}".split() == text.split()
    assert len(call.title) <= 81


def test_right_to_left(qapp, advocate, maria, open_strip, hands):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        strip = open_strip(maria)
        hands.type("مرحبا بكم")
        hands.alt("C")
        hands.press(Qt.Key.Key_Left)  # the next chip lies to the left
        assert strip.form.channel.key() == Channel.EMAIL
        assert strip.save_button.x() < strip.more_button.x()
        strip.form.effort.focus_step().setFocus()
        hands.press(Qt.Key.Key_Left)
        assert hands.focus() is strip.form.effort.findChildren(EffortStep)[1]
        hands.save()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert logged(advocate, maria)[0].title == "مرحبا بكم"


def test_a_new_case_needs_a_title(advocate, maria, open_strip, hands):
    strip = open_strip(maria)
    hands.type("A matter of its own")
    to_the_case(strip, hands)
    hands.press(DOWN)
    hands.save()
    assert logged(advocate, maria) == []
    assert "What is the new case about" in strip.form.details.case_title.error()
    assert hands.focus() is strip.form.details.case_title.line

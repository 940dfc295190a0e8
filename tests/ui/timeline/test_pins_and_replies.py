"""What is kept on top, and contacts that answer others."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from advocate.domain.interaction import Channel, Direction
from tests import factories
from tests.fakes import MORNING
from tests.ui.stage import Stage, choose, no_keyboard_grab, press, timeline, write
from ui.calls.correct_overlay import CorrectContactOverlay
from ui.timeline.places import MOST_PINNED

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(advocate, open_customer) -> Stage:
    ben = factories.customer(advocate, "Ben Okafor")
    for number in range(12):
        factories.interaction(
            advocate, ben, title=f"Mail {number}", body="Said.", channel=Channel.EMAIL, duration=None,
            started_at=MORNING - timedelta(days=number),
        )  # fmt: skip
    return open_customer(ben)


def current(stage: Stage) -> str:
    return stage.page.timeline.view.currentIndex().data()


def test_a_pinned_entry_stands_on_top_and_the_keyboard_stays_where_it_was(stage):
    view = stage.page.timeline.view
    view.setFocus()
    for _ in range(4):
        press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_P)
    assert timeline(stage)[:2][0] == "Pinned"
    assert timeline(stage)[1].startswith("Pinned. E-mail in. Pinned. Mail 4")
    assert "Mail 4" in current(stage)
    assert not stage.page.timeline.model.is_pinned_line(view.currentIndex().row())
    press(view, Qt.Key.Key_P)
    assert timeline(stage)[0] == "Today"
    stage.runner.command(stage.page, lambda app: app.history.undo())
    assert timeline(stage)[0] == "Pinned"


def test_a_pinned_line_leads_to_its_entry_and_can_be_unpinned(stage):
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_P)
    press(view, Qt.Key.Key_Home)
    assert stage.page.timeline.model.is_pinned_line(view.currentIndex().row())
    press(view, Qt.Key.Key_Return)
    assert not stage.page.timeline.model.is_pinned_line(view.currentIndex().row())
    assert "Mail 11" in current(stage)
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_P)
    assert timeline(stage)[0] == "Today"


def test_very_many_pins_leave_room_for_what_is_new(advocate, stage):
    ben = stage.page.timeline.customer().id
    for key in advocate.timeline.keys(ben):
        advocate.interactions.pin(key.id)
    stage.page.shown_to_user(ben)
    model = stage.page.timeline.model
    assert timeline(stage)[0] == "Pinned · the newest 8 of 12"
    assert sum(model.is_pinned_line(number) for number in range(model.rowCount())) == MOST_PINNED
    stage.page.chips.choose("email")
    stage.page._on_chip_chosen("email")
    assert timeline(stage)[0] == "Today"


def test_a_reply_says_what_it_answers(advocate, stage):
    view = stage.page.timeline.view
    view.setFocus()
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_A)
    (wish,) = stage.wishes
    assert wish.reply_to.title == "Mail 1"
    draft = factories.interaction_draft(
        wish.customer.id,
        title="The oak comes on Friday.",
        channel=Channel.EMAIL,
        direction=Direction.OUT,
        reply_to_id=wish.reply_to.id,
    )
    stage.runner.command(stage.page, lambda app: app.interactions.log(draft))
    assert "The oak comes on Friday" in current(stage)
    assert "Reply to: Mail 1, yesterday" in current(stage)
    newest = stage.page.timeline.current_entry().interaction
    assert (newest.channel, newest.direction) == (Channel.EMAIL, Direction.OUT)
    press(view, Qt.Key.Key_J)
    assert "Mail 1" in current(stage)
    assert "Reply to" not in current(stage)


@no_keyboard_grab
def test_a_reply_keeps_what_it_answers_when_it_is_corrected(advocate, stage):
    ben = stage.page.timeline.customer().id
    first = advocate.timeline.keys(ben)[-1].id
    draft = factories.interaction_draft(ben, title="Answer", reply_to_id=first)
    answer = advocate.interactions.log(draft).made
    stage.page.shown_to_user(ben)
    stage.page.timeline.select(
        *next(k for k in [(key.kind, key.id) for key in advocate.timeline.keys(ben)] if k[1] == answer)
    )
    press(stage.page.timeline.view, Qt.Key.Key_E)
    overlay = stage.window.findChild(CorrectContactOverlay)
    write(overlay.form.text.editor, "More. ")
    press(overlay.form.text.editor, Qt.Key.Key_Return, CTRL)
    assert advocate.interactions.get_interaction(answer).reply_to_id == first
    assert "Reply to: Mail 11" in current(stage)


@no_keyboard_grab
def test_what_it_replies_to_is_found_behind_a_filter(advocate, stage):
    ben = stage.page.timeline.customer().id
    mail = advocate.timeline.keys(ben)[3].id
    call = factories.interaction_draft(ben, title="Called back", channel=Channel.CALL, reply_to_id=mail)
    advocate.interactions.log(replace(call, started_at=MORNING + timedelta(minutes=5)))
    stage.page.shown_to_user(ben)
    stage.page.chips.choose("calls")
    stage.page._on_chip_chosen("calls")
    view = stage.page.timeline.view
    entry = stage.page.timeline.model.row(1).key
    stage.page.timeline.menu.open(entry, QPoint(10, 10))
    choose(stage.page, "Go to what it replies to")
    assert "Mail 3" in current(stage)
    assert stage.page.chips.key() == "everything"
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))

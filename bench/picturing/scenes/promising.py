"""What is done with a promise: kept late, another time, put off, put right, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from advocate.app import Advocate
from advocate.changes import Changes
from advocate.domain.cadence import repeated
from advocate.domain.ids import PromiseId
from advocate.domain.promise import Due, Promise, PromiseDraft, PromiseFilter
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into
from ui.promises import act_table
from ui.promises.history_overlay import PromiseHistoryOverlay
from ui.promises.promise_acts import PromiseActs
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.repeating_overlay import ChangeRepeatingOverlay
from ui.promises.stop_overlay import StopRepeatingOverlay

group = Group("What is done with a promise")


def _on_promise(stage: Stage, act: str, question: str = "late") -> None:
    stage.workplace()
    _stand_on_first(stage, question)
    stage.do(act)
    settle()


def _stand_on_first(stage: Stage, question: str) -> None:
    stage.workplace_now().go("promises", question)
    settle()
    stage.page("promises").focus_first()
    settle()


def _type(text: str) -> None:
    field = QApplication.focusWidget()
    if field is not None:
        type_into(field, text)
    settle()


@group.scene("promise-kept-late")
def _(stage: Stage) -> None:
    _on_promise(stage, "promises.keep")


@group.scene("promise-move")
def _(stage: Stage) -> None:
    _on_promise(stage, "promises.move", "week")
    _type("monday")


@group.scene("promise-move-late")
def _(stage: Stage) -> None:
    _on_promise(stage, "promises.move")
    _type("1 jan 2020")


@group.scene("promise-snooze")
def _(stage: Stage) -> None:
    _on_promise(stage, "promises.snooze", "today")
    _type("t")
    _type("omorrow 15:00")


@group.scene("promise-wrong-time")
def _(stage: Stage) -> None:
    _on_promise(stage, "promises.due", "week")


@group.scene("promise-release")
def _(stage: Stage) -> None:
    _on_promise(stage, "promises.release", "week")


@group.scene("promise-change-reminders")
def _(stage: Stage) -> None:
    """With reminders of its own."""
    _on_promise(stage, "promises.change", "week")
    overlay = stage.window.findChild(PromiseOverlay)
    if overlay is not None:
        overlay.remind.choose((timedelta(days=1), timedelta(minutes=30)))
        overlay.remind.chips.enter()
    settle()


@group.scene("promise-their-time")
def _(stage: Stage) -> None:
    """To somebody on another clock, meant on theirs."""
    stage.workplace().go("promises")
    overlay = PromiseOverlay(stage.window, stage.window.runner, stage.customer("Jonas Schmidt"))
    overlay.open()
    settle()
    overlay.words.set_typed("Call back about the alarm")
    overlay.due.line.setFocus()
    _type("tomorrow 15:00")
    overlay.theirs.chip.click()
    settle()


@group.scene("promise-put-off")
def _(stage: Stage) -> None:
    """How the lists say that a reminder was put off."""
    _done_before(stage, _put_off)
    stage.workplace_now().go("promises", "late")


@group.scene("promise-history")
def _(stage: Stage) -> None:
    _done_before(stage, _put_off, _move)
    _stand_on_first(stage, "open")
    found = stage.sample.promises.list_promises(PromiseFilter())
    moved = next(each for each in found if each.replaces_id is not None)
    PromiseHistoryOverlay(stage.window, stage.window.runner, moved).open()


@group.scene("promise-stop-repeating")
def _(stage: Stage) -> None:
    _stand_on_repeating(stage, act_table.STOP)
    type_into(stage.window.findChildren(StopRepeatingOverlay)[-1].reason.line, "The floor is dry")
    settle()


@group.scene("promise-change-repeating")
def _(stage: Stage) -> None:
    _stand_on_repeating(stage, act_table.CHANGE)
    type_into(stage.window.findChildren(ChangeRepeatingOverlay)[-1].rhythm.line, "every working day at 10")
    settle()


def _stand_on_repeating(stage: Stage, act: str) -> None:
    _done_before(stage, _repeat)
    stage.workplace_now().go("promises", "today")
    settle()
    PromiseActs(stage.page("promises"), stage.window.runner).do(act, _repeating(stage.sample))
    settle()


def _done_before(stage: Stage, *commands: Callable[[Advocate], Changes]) -> None:
    """What was done with the first promise, and is taken back once the picture is taken."""
    workplace = stage.workplace()
    for command in commands:
        stage.window.runner.command(workplace, command)
        stage.afterwards(workplace.undo)
    workplace.toasts.clear()
    stage.use_up()


def _first(app: Advocate) -> PromiseId:
    return app.promises.list_promises(PromiseFilter(), 0, 1)[0].id


def _put_off(app: Advocate) -> Changes:
    now = app.clock.now()
    return app.reminders.snooze([_first(app)], now + timedelta(hours=3), "Nobody answered")


def _move(app: Advocate) -> Changes:
    due = Due.at(app.clock.now() + timedelta(hours=4), app.member.zone)
    return app.promises.move(
        {_first(app): due}, "The van broke down", "We are sorry. We come this afternoon."
    )


def _repeat(app: Advocate) -> Changes:
    now = app.clock.now()
    draft = PromiseDraft(
        customer_id=app.promises.get_promise(_first(app)).customer_id,
        words="Say how dry the floor is",
        due=Due.at(now + timedelta(hours=2), app.member.zone),
        made_at=now,
    )
    return app.cadences.make(repeated(draft, "FREQ=DAILY"))


def _repeating(app: Advocate) -> Promise:
    """A time of what repeats."""
    found = app.promises.list_promises(PromiseFilter())
    return next(each for each in found if each.cadence_id is not None)

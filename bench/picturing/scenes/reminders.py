"""Reminders wherever they are told: in the window, after somebody was away, of a locked vault, and beside the clock."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt

from advocate.domain.promise import PromiseFilter
from advocate.domain.reminder import Notice
from advocate.domain.today import Scope
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into
from ui.notices import words
from ui.notices.in_window import InWindow
from ui.notices.telling import Heard, Telling
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.words import shown_words
from ui.tray.beside_clock import next_words
from ui.tray.tray_menu import TrayMenu, unanswered_words
from ui.vault.unlock import UnlockCard
from ui.widgets.toast import ToastHost
from ui.wording.time_words import due_words

group = Group("Reminders")
_EDGE = 20


@group.scene("reminder-told")
def _(stage: Stage) -> None:
    """Ten minutes before it is due, over what somebody does just then."""
    _tell_of_next(stage, _today(stage))


@group.scene("reminder-away")
def _(stage: Stage) -> None:
    """The first thing on Monday."""
    toasts = _today(stage)
    waiting = stage.sample.reminders.waiting(Scope.EVERYONE, most=words.MOST_NAMED)
    notices = waiting.notices
    _tell(toasts, words.away(notices, len(notices), waiting.now, stage.sample.member.zone))


@group.scene("reminder-over-a-form")
def _(stage: Stage) -> None:
    """While a promise is made, in a window that its form fills: above it, and none of it is covered."""
    toasts = _today(stage)
    stage.rest()
    PromiseOverlay(stage.window, stage.window.runner, stage.customer("Jonas Schmidt")).open()
    settle()
    _tell_of_next(stage, toasts)


@group.scene("reminder-while-writing")
def _(stage: Stage) -> None:
    """The text goes on below it."""
    toasts = _today(stage)
    stage.do("call.log")
    dock = stage.workplace_now().dock
    if dock is not None:
        type_into(dock.strip.text.editor, "She asks which day the fitters come")
    _tell_of_next(stage, toasts)


@group.scene("reminder-locked")
def _(stage: Stage) -> None:
    window = stage.gate()
    if window.gate is None:
        raise RuntimeError("there is no gate")
    window.gate.choose(stage.folder / "closed")
    if not isinstance(stage.gate_card(), UnlockCard):
        raise TypeError("the vault is not asked for")
    _tell(ToastHost(window), words.locked())


@group.scene("reminder-tray")
def _(stage: Stage) -> None:
    """The list of the sign beside the clock, which the desktop opens in a corner of its own."""
    _today(stage)
    stage.use_up()
    menu = TrayMenu(stage.window)
    promise = _next(stage).promise
    when = due_words(promise.due, stage.sample.clock.now(), stage.sample.member.zone)
    menu.show_standing(unanswered_words(2), next_words(when, shown_words(promise)), is_locked=False)
    menu.setParent(stage.window, Qt.WindowType.Widget)
    stage.rest()
    menu.adjustSize()
    corner = stage.window.rect().bottomRight() - menu.rect().bottomRight()
    menu.move(corner - QPoint(_EDGE, _EDGE))
    menu.show()
    menu.raise_()
    settle()


def _today(stage: Stage) -> ToastHost:
    """What the sample itself was told of at opening is out of the way."""
    workplace = stage.workplace()
    workplace.go("today")
    settle()
    workplace.toasts.clear()
    return workplace.toasts


def _next(stage: Stage) -> Notice:
    """What falls due next, as if it were told now."""
    app = stage.sample
    now = app.clock.now()
    promises = app.promises.list_promises(PromiseFilter(owner_id=app.member.id, due_from=now), 0, 1)
    return Notice(promise=promises[0], reminders=(), at=now, is_new=True)


def _tell_of_next(stage: Stage, toasts: ToastHost) -> None:
    notice = _next(stage)
    now = notice.promise.due.end - timedelta(minutes=10)
    _tell(toasts, words.one(notice, now, stage.sample.member.zone))


def _tell(toasts: ToastHost, telling: Telling) -> None:
    heard = Heard(shown=_nothing, failed=_nothing, chosen=_nothing)
    InWindow(lambda: toasts).show(telling, heard)
    settle()


def _nothing(*_: object) -> None:
    """Nobody answers a picture."""

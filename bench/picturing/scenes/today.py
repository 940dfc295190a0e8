"""Today, promises and ambassador notes, and what opens from them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from advocate.domain.today import Scope
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into
from ui.promises.promise_overlay import PromiseOverlay
from ui.promises.record.question import RecordQuestion

group = Group("Today, promises, notes")


@group.scene("today", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("today")


@group.scene("today-empty", main=True)
def _(stage: Stage) -> None:
    stage.workplace("nobody").go("today")


@group.scene("today-odd")
def _(stage: Stage) -> None:
    stage.workplace("odd").go("today")


@group.scene("today-one")
def _(stage: Stage) -> None:
    stage.workplace("one").go("today")


@group.scene("today-many")
def _(stage: Stage) -> None:
    stage.workplace("many").go("today")


def _burning(stage: Stage, scope: Scope) -> None:
    stage.workplace("burning").go("today")
    settle()
    stage.page("today").head.scope_chosen.emit(scope.value)
    settle()


@group.scene("today-complaints")
def _(stage: Stage) -> None:
    _burning(stage, Scope.MINE)


@group.scene("today-departments")
def _(stage: Stage) -> None:
    """The day of my departments, with the keyboard on the week."""
    _burning(stage, Scope.DEPARTMENT)
    week = stage.page("today").cards.week
    week.record_button.setFocus(Qt.FocusReason.TabFocusReason)


@group.scene("quick-note", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("today")
    settle()
    stage.do("note.quick")
    settle()
    field = QApplication.focusWidget()
    if field is not None:
        type_into(field, "Mrs Hale at the market: the hall floor creaks again")


@group.scene("promises", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("promises")


@group.scene("promises-ended")
def _(stage: Stage) -> None:
    """The ways to end, unfolded behind what has ended."""
    stage.workplace().go("promises", "ended")


@group.scene("promises-empty")
def _(stage: Stage) -> None:
    stage.workplace("nobody").go("promises")


@group.scene("promises-one-customer")
def _(stage: Stage) -> None:
    """Narrowed to the customer of the second row."""
    stage.workplace().go("promises", "open")
    settle()
    page = stage.page("promises")
    page.focus_first()
    focused = QApplication.focusWidget()
    if focused is not None:
        QTest.keyClick(focused, Qt.Key.Key_Down)
    stage.do("promises.only")


@group.scene("promises-odd")
def _(stage: Stage) -> None:
    stage.workplace("odd").go("promises")


@group.scene("promises-many")
def _(stage: Stage) -> None:
    stage.workplace("many").go("promises")


def _record(stage: Stage, vault: str = "") -> None:
    workplace = stage.workplace(vault) if vault else stage.workplace()
    workplace.go("promises", RecordQuestion())


@group.scene("promises-record", main=True)
def _(stage: Stage) -> None:
    _record(stage)


@group.scene("promises-record-empty")
def _(stage: Stage) -> None:
    _record(stage, "nobody")


@group.scene("promises-record-many")
def _(stage: Stage) -> None:
    _record(stage, "many")


@group.scene("promises-behind-figure")
def _(stage: Stage) -> None:
    """The promises behind the rate of the last week."""
    _record(stage)
    settle()
    view = stage.page("promises").record.view
    view.table.opened.emit(view.model.index(1, 1))


def _first_promise(stage: Stage, act: str) -> None:
    stage.workplace().go("promises", "late")
    settle()
    page = stage.page("promises")
    page.focus_first()
    focused = QApplication.focusWidget()
    if focused is not None:
        QTest.keyClick(focused, Qt.Key.Key_Down)
    stage.do(act)


@group.scene("promise-give")
def _(stage: Stage) -> None:
    _first_promise(stage, "promises.give")


@group.scene("promise-end")
def _(stage: Stage) -> None:
    _first_promise(stage, "promises.break")


@group.scene("promise-overlay")
def _(stage: Stage) -> None:
    stage.workplace().go("promises")
    PromiseOverlay(stage.window, stage.window.runner, stage.customer("Maria Gomez")).open()


@group.scene("notes", main=True)
def _(stage: Stage) -> None:
    stage.workplace().go("notes")


@group.scene("notes-empty")
def _(stage: Stage) -> None:
    stage.workplace("nobody").go("notes")


@group.scene("notes-one")
def _(stage: Stage) -> None:
    stage.workplace("one note").go("notes")


@group.scene("notes-odd")
def _(stage: Stage) -> None:
    stage.workplace("odd").go("notes")


@group.scene("notes-write")
def _(stage: Stage) -> None:
    stage.workplace().go("notes")
    settle()
    stage.do("notes.write")

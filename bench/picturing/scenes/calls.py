"""A contact while it is written down: the strip at the foot, folded and unfolded, alone and beside others, and what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtTest import QTest

from advocate.domain.open_call import OpenCall
from advocate.errors import VaultReadOnly
from bench.picturing.scene import Group
from bench.picturing.stage import PAUSE, Stage, settle, type_into
from ui.capture.open_calls import OpenCalls
from ui.capture.strip import CallStrip

group = Group("Calls")
SAID = "She asks for the install date. I'll call you back Friday at 3pm with it."


def _strip(stage: Stage) -> CallStrip:
    dock = stage.workplace_now().dock
    if dock is None:
        raise RuntimeError("the window has no strips")
    return dock.strip


def _call(stage: Stage, name: str, said: str, seconds: int = 192) -> CallStrip:
    """With the customer's page behind it; seconds: how long it lasts already."""
    stage.workplace()
    return _one_more(stage, name, said, seconds)


def _one_more(stage: Stage, name: str, said: str, seconds: int = 192) -> CallStrip:
    """Beside what is being written down already."""
    stage.workplace_now().go("customer", stage.customer(name).id)
    settle()
    stage.do("call.log")
    strip = _strip(stage)
    type_into(strip.text.editor, said)
    strip.text.editor.setFocus()
    calls, call = OpenCalls.of(stage.window.runner), strip.current()
    if call is not None:
        begun = calls.now() - timedelta(seconds=seconds)
        clock = replace(call.clock, started_at=begun, counted=timedelta(seconds=seconds))
        calls.change(replace(call, clock=clock))
    calls.write_now()
    settle()
    return strip


@group.scene("log-a-call", main=True)
def _(stage: Stage) -> None:
    _call(stage, "Maria Gomez", SAID)


@group.scene("found-while-typing")
def _(stage: Stage) -> None:
    """A promise, its time underlined, and a hint; the case it belongs to comes when the hands rest."""
    words = (
        "Not happy. Told her it's against company policy to move the date. I'll call her back Monday at 3pm."
    )
    _call(stage, "Maria Gomez", words)


@group.scene("promise-taken")
def _(stage: Stage) -> None:
    strip = _call(stage, "Maria Gomez", SAID)
    strip.listening.take()
    settle()


@group.scene("case-suggested")
def _(stage: Stage) -> None:
    _call(stage, "O'Hara Dental", "Asks how it stands with the leak above the treatment room.")
    QTest.qWait(2 * PAUSE)  # asked once the hands rest
    settle()


@group.scene("call-unfolded")
def _(stage: Stage) -> None:
    strip = _call(stage, "Maria Gomez", SAID)
    strip.unfold(True)


@group.scene("call-new-case")
def _(stage: Stage) -> None:
    """Made with one key; the promise that was typed still waits for Tab."""
    strip = _call(stage, "Maria Gomez", SAID)
    strip.make_case()
    settle()


@group.scene("call-of-nobody")
def _(stage: Stage) -> None:
    stage.workplace().go("today")
    settle()
    stage.do("call.log")
    strip = _strip(stage)
    strip.ask_whom()
    type_into(strip.whom.search.field.line, "gom")
    settle()


@group.scene("call-stopped")
def _(stage: Stage) -> None:
    """The clock stands still until it is let go on."""
    _call(stage, "Maria Gomez", SAID).turn_clock()
    OpenCalls.of(stage.window.runner).write_now()


@group.scene("call-not-saved")
def _(stage: Stage) -> None:
    """The disk refuses: what was typed stays in the strip and is tried again."""
    strip = _call(stage, "Maria Gomez", SAID)
    service = stage.sample.open_calls

    def refuse(call: OpenCall) -> bool:  # noqa: ARG001  # named as what it stands in for
        raise VaultReadOnly("The disk is full.", "Free some space.")

    stage.afterwards(partial(setattr, service, "put", service.put))
    service.put = refuse
    type_into(strip.text.editor, " Monday would do as well.")
    OpenCalls.of(stage.window.runner).write_now()
    settle()


@group.scene("three-calls")
def _(stage: Stage) -> None:
    _call(stage, "Thi Nguyen", "The carpet is still damp at the door.", 1140)
    _one_more(stage, "Walter Nowicki", "Wants walnut, quarter-sawn.", 425)
    _one_more(stage, "Maria Gomez", SAID)


@group.scene("next-step")
def _(stage: Stage) -> None:
    strip = _call(stage, "Maria Gomez", SAID)
    strip.save()
    stage.afterwards(stage.sample.history.undo)
    stage.use_up()

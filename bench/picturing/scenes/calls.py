"""A contact while it is written down: the strip at the foot, folded and unfolded, alone and beside others, and what follows."""

from __future__ import annotations

from PySide6.QtTest import QTest

from bench.picturing.scene import Group
from bench.picturing.stage import PAUSE, Stage, settle, type_into
from ui.capture.strip import CallStrip

group = Group("Calls")
SAID = "She asks for the install date. I'll call you back Friday at 3pm with it."


def _strip(stage: Stage) -> CallStrip:
    dock = stage.workplace_now().dock
    if dock is None:
        raise RuntimeError("the window has no strips")
    return dock.strip


def _call(stage: Stage, name: str, said: str) -> CallStrip:
    """With the customer's page behind it."""
    stage.workplace()
    return _one_more(stage, name, said)


def _one_more(stage: Stage, name: str, said: str) -> CallStrip:
    """Beside what is being written down already."""
    stage.workplace_now().go("customer", stage.customer(name).id)
    settle()
    stage.do("call.log")
    strip = _strip(stage)
    type_into(strip.text.editor, said)
    strip.text.editor.setFocus()
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


@group.scene("call-of-nobody")
def _(stage: Stage) -> None:
    stage.workplace().go("today")
    settle()
    stage.do("call.log")
    strip = _strip(stage)
    type_into(strip.whom.search.field.line, "gom")
    settle()


@group.scene("three-calls")
def _(stage: Stage) -> None:
    _call(stage, "Thi Nguyen", "The carpet is still damp at the door.")
    _one_more(stage, "Walter Nowicki", "Wants walnut, quarter-sawn.")
    _one_more(stage, "Maria Gomez", SAID)


@group.scene("next-step")
def _(stage: Stage) -> None:
    strip = _call(stage, "Maria Gomez", SAID)
    strip.save()
    stage.afterwards(stage.sample.history.undo)
    stage.use_up()

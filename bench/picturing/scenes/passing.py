"""Handed on, asked for help, and the brief beside a call."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QApplication

from advocate.domain.escalation import Escalation, EscalationState, RuleKind
from advocate.domain.ids import CaseId, EscalationId
from bench.picturing.scene import Group
from bench.picturing.scenes.settings import own_outcomes
from bench.picturing.stage import Stage, settle, type_into
from bench.picturing.vaults import MOMENT
from ui.calls.customer_choice import whom
from ui.capture.strip import CallStrip
from ui.capture.wishes import CallWish
from ui.page_memory import PageMemory

group = Group("Handed on, and help")
SAID = "She asks for the install date, and who measures the second room."


def _maria(stage: Stage) -> None:
    stage.workplace().go("customer", stage.customer("Maria Gomez").id)
    settle()


@group.scene("hand-off")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("handoff.give")
    settle()


@group.scene("ask-for-help")
def _(stage: Stage) -> None:
    _maria(stage)
    stage.do("escalation.ask")
    settle()


@group.scene("help-offered")
def _(stage: Stage) -> None:
    """After something was saved: one line at the window's foot."""
    _maria(stage)
    stage.use_up()
    maria = stage.customer("Maria Gomez")
    offer = Escalation(
        id=EscalationId(UUID(int=1)),
        customer_id=maria.id,
        customer_name=maria.name,
        case_id=CaseId(UUID(int=2)),
        case_title="",
        interaction_id=None,
        rule_id=None,
        kind=RuleKind.TRANSFERS,
        threshold=3,
        found="3",
        ask_member_id=None,
        ask_department_id=None,
        ask_name="Lena Ortiz",
        state=EscalationState.OFFERED,
        offered_at=MOMENT,
    )
    stage.workplace_now().offer_line.show_offer(offer)


def _strip(stage: Stage, name: str, said: str) -> CallStrip:
    """A call with them, while the promises are in sight."""
    workplace = stage.workplace()
    PageMemory.of(stage.window.runner).put("capture", "brief_over", "")  # as if nobody had asked for it yet
    workplace.go("promises")
    settle()
    workplace.write_down(CallWish(customer=whom(stage.customer(name))))
    settle()
    dock = stage.workplace_now().dock
    if dock is None:
        raise RuntimeError("the window has no strips")
    type_into(dock.strip.text.editor, said)
    return dock.strip


@group.scene("brief-panel")
def _(stage: Stage) -> None:
    """Beside a running call, while somebody is on another page."""
    _strip(stage, "Maria Gomez", SAID)


@group.scene("brief-panel-asked-for")
def _(stage: Stage) -> None:
    """In a narrow window it is folded until its key is pressed, and lies over the page then."""
    _strip(stage, "Maria Gomez", SAID)
    stage.rest()
    beside = stage.workplace_now().beside
    if beside is not None and not beside.is_shown():
        stage.do("call.brief")
        stage.use_up()


@group.scene("call-guide")
def _(stage: Stage) -> None:
    """Above the text, with the first steps ticked."""
    stage.sample.call_guide.show(True)
    stage.use_up()
    strip = _strip(stage, "Maria Gomez", SAID)
    for step in ("Introduce yourself", "Listen"):
        strip.guide_row.turned.emit(step)
    strip.text.editor.setFocus()
    settle()
    stage.sample.call_guide.show(False)  # the next scenes are without it; this window was not told
    stage.use_up()


@group.scene("own-outcomes")
def _(stage: Stage) -> None:
    """Behind the usual ones, the second of them chosen by its key."""
    with own_outcomes(stage):
        strip = _strip(stage, "Maria Gomez", SAID)
        strip.unfold(True)
        strip.form.choose_own_outcome(1)
        settle()


@group.scene("hand-off-a-call")
def _(stage: Stage) -> None:
    """From the strip, with what was typed in it."""
    _strip(stage, "Maria Gomez", SAID).text.editor.setFocus()
    stage.do("handoff.give")
    settle()


@group.scene("return-handoff")
def _(stage: Stage) -> None:
    """Why it goes back is typed where it stands."""
    stage.workplace().go("today")
    settle()
    stage.use_up()
    rows = stage.page("today").cards.handed.rows.boxes()
    if rows:
        rows[0].do("return")
        settle()
        field = QApplication.focusWidget()
        if field is not None:
            type_into(field, "Sam knows the claims people, he should have it.")

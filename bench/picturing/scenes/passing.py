"""Handed on, asked for help, and the brief beside a call."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QApplication

from advocate.domain.escalation import Escalation, EscalationState, RuleKind
from advocate.domain.ids import CaseId, EscalationId
from bench.picturing.scene import Group
from bench.picturing.stage import Stage, settle, type_into
from bench.picturing.vaults import MOMENT
from ui.brief.brief_panel import BriefPanel

group = Group("Handed on, and help")


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


@group.scene("brief-panel")
def _(stage: Stage) -> None:
    """At the right edge, as a call shows it while somebody is on another page."""
    workplace = stage.workplace()
    workplace.go("promises")
    settle()
    stage.use_up()
    panel = BriefPanel(stage.window.runner, workplace)
    panel.show_customer(stage.customer("Maria Gomez").id)
    layout = workplace.layout()
    if layout is not None:
        layout.addWidget(panel)


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

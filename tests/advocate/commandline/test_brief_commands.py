"""The brief on the screen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from advocate import app
from advocate.domain.case import CaseDraft
from advocate.domain.customer import Approach
from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, MemberId
from advocate.domain.interaction import Outcome
from tests import factories
from tests.advocate.commandline.conftest import Run
from tests.fakes import MORNING, FakeClock


def test_the_brief_of_somebody_who_was_never_heard_of(run: Run, shop: Path):
    answer = run("brief", shop, "Marta")
    assert answer.code == 0
    assert answer.out.splitlines()[0].startswith("Marta Gomes  (")
    assert len(answer.out.splitlines()) == 1


def test_all_that_must_be_known(run: Run, shop: Path, clock: FakeClock):
    advocate = app.open_with_passphrase(shop, factories.PASSPHRASE, clock=clock)
    maria = advocate.resolver.customer("maria gomez")
    advocate.customers.assign([maria], advocate.member.id)
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    advocate.customers.set_approach(
        maria, Approach(personality="Direct", avoid="Never say policy", channel="call")
    )
    draft = CaseDraft(
        customer_id=maria, title="Oak floor", opened_at=MORNING - timedelta(days=3), known="640 sq ft",
        asked="Which room", next_step="Call with the price",
    )  # fmt: skip
    case = CaseId(advocate.cases.open_case(draft).made)
    advocate.cases.open_case(
        CaseDraft(customer_id=maria, title="Other", opened_at=MORNING - timedelta(days=1))
    )
    ended = {"outcome": Outcome.OWN, "own_outcome": "Quote sent"}
    factories.interaction(advocate, maria, case_id=case, effort=7, **ended)
    advocate.handoffs.offer(
        HandoffDraft(customer_id=maria, case_id=case, summary="Wants oak", to_member_id=sam)
    )
    advocate.escalations.raise_(EscalationDraft(customer_id=maria, ask_member_id=sam, note="Please help"))
    advocate.close()
    said = run("brief", shop, "maria gomez").out
    for line in (
        " · Quote sent\n",
        "looks after them",
        "! Really kind, even when the house was under water.",
        "~ Direct",
        "~ Never say policy",
        "~ Prefers: Call",
        "→ Send the oak sample: 21 h late · Priya Natarajan",
        "Handed to Sam Reed just now, not accepted yet: Wants oak",
        "Asked Sam Reed for help: Please help",
        "Effort 7.",
        "Oak floor (1 contact, 1 person, 1 transfer, 3 days), and 1 other open case",
        "    Known: 640 sq ft",
        "    Already asked: Which room",
        "    Next: Call with the price",
        "Call in · Asks when the flooring comes",
        "Effort 7",
        "Priya Natarajan knows them best (3 contacts).",
    ):
        assert line in said, said

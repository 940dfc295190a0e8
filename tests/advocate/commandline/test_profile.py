from __future__ import annotations

from pathlib import Path

from advocate import app
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import Approach
from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import CaseId, MemberId, NoteId
from tests import factories
from tests.advocate.commandline.conftest import Run
from tests.fakes import FakeClock


def test_everything_there_is_to_say(run: Run, shop: Path, clock: FakeClock):
    advocate = app.open_with_passphrase(shop, factories.PASSPHRASE, clock=clock)
    maria = advocate.resolver.customer("maria gomez")
    advocate.customers.set_approach(maria, Approach(personality="Dry humour", avoid="policy"))
    advocate.customers.set_reach(maria, 12_000)
    advocate.customers.set_internal(maria, True)
    opened = advocate.cases.open_case(CaseDraft(customer_id=maria, title="Oak floor", opened_at=clock.now()))
    assert opened.made
    case = CaseId(opened.made)
    contact = factories.interaction(
        advocate, maria, case_id=case, body="First line.\n\nSecond line.", delight="Laughed", effort=2
    )
    advocate.files.attach(maria, ("wet floor.jpg", b"picture"), interaction_id=contact)
    advocate.files.attach(maria, ("offer.pdf", b"offer"))
    note = NoteDraft(
        customer_id=maria, body="Call before you come", sent_at=clock.now(), to_member_id=advocate.member.id
    )
    sent = NoteId(advocate.notes.send(note).made)  # type: ignore[arg-type]
    advocate.notes.answer(sent, "We will")
    advocate.close()
    said = run("show", shop, "maria gomez").out
    assert "Person · a colleague · 12,000 followers · VIP" in said
    assert "~ Dry humour\n~ policy\n" in said
    assert "Open cases\nOak floor (1 contact, 6 minutes)" in said
    assert "Call in · 6 min · effort 2 · Priya Natarajan" in said
    assert "    First line.\n\n    Second line.\n    ♥ Laughed\n    File: wet floor.jpg" in said
    assert "File · Priya Natarajan\n    offer.pdf" in said
    assert "Note to Priya Natarajan · Priya Natarajan · answered" in said
    assert "    Call before you come\n    Answer: We will" in said
    assert "Promise ended · Priya Natarajan\n    → Ring back: kept just now" in said


def test_what_was_handed_over_and_asked_for(run: Run, shop: Path, clock: FakeClock):
    advocate = app.open_with_passphrase(shop, factories.PASSPHRASE, clock=clock)
    maria = advocate.resolver.customer("maria gomez")
    sam = advocate.seated(MemberId(advocate.team.add_member("Sam Reed").made))
    to = sam.member.id
    draft = HandoffDraft(customer_id=maria, summary="Wants oak", asked="Which room", to_member_id=to)
    sam.handoffs.return_to_giver(advocate.handoffs.offer(draft).made, "For Billing")
    advocate.escalations.raise_(EscalationDraft(customer_id=maria, ask_member_id=to, note="Please help"))
    factories.interaction(advocate, maria, number_used="0148")
    advocate.close()
    said = run("show", shop, "maria gomez").out
    handed = "Handed to Sam Reed · Priya Natarajan · returned\n    Wants oak\n    Already asked: Which room"
    assert f"{handed}\n    Reason: For Billing" in said
    assert "Help asked of Sam Reed · Priya Natarajan · waiting for help\n    Please help" in said
    assert "Call in · 0148 · 6 min" in said


def test_help_is_offered_where_a_contact_is_logged(run: Run, shop: Path):
    said = run(
        "log",
        shop,
        "maria gomez",
        "--channel",
        "call",
        "--text",
        "Her lawyer",
        "--effort",
        7,
        "--number",
        "0148",
    )
    assert "Time to ask for help: Effort 7.\nTime to ask for help: “lawyer” was said.\n" in said.out
    kept = run(
        "log", shop, "maria gomez", "--channel", "call", "--text", "Again", "--effort", 7, "--json"
    ).json
    assert (kept["offers"], kept["interaction"]["number_used"]) == ([], "")

from __future__ import annotations

from pathlib import Path

from advocate import app
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import Approach
from advocate.domain.ids import CaseId, NoteId
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

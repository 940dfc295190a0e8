"""docs/command-line.md promises the keys; here they are compared with what really comes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from advocate import app
from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.escalation import EscalationDraft
from advocate.domain.handoff import HandoffDraft
from tests import factories
from tests.advocate.commandline.conftest import Run
from tests.fakes import FakeClock

TEXT = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text(encoding="utf-8")


def documented(part: str) -> set[str]:
    """The outermost keys of a part in the page's tables."""
    row = next(line for line in TEXT.split("\n") if line.startswith(f"| {part} |"))
    keys = row.split("|")[2]
    while re.search(r"[\[{(][^\[\]{}()]*[\]})]", keys):
        keys = re.sub(r"[\[{(][^\[\]{}()]*[\]})]", "", keys)
    return set(re.findall(r"`(\w+)`", keys))


def test_every_key_is_documented(run: Run, shop: Path, clock: FakeClock):
    advocate = app.open_with_passphrase(shop, factories.PASSPHRASE, clock=clock)
    maria = advocate.resolver.customer("maria gomez")
    case = advocate.cases.open_case(CaseDraft(customer_id=maria, title="Oak floor", opened_at=clock.now()))
    department = advocate.team.add_department("Warehouse")
    advocate.notes.send(
        NoteDraft(customer_id=maria, body="Call first", sent_at=clock.now(), department_id=department.made)  # type: ignore[arg-type]
    )
    assert case.made
    sam = advocate.team.add_member("Sam Reed").made
    advocate.handoffs.offer(HandoffDraft(customer_id=maria, summary="Wants oak", to_member_id=sam))  # type: ignore[arg-type]
    advocate.escalations.raise_(EscalationDraft(customer_id=maria, ask_member_id=sam, note="Help"))  # type: ignore[arg-type]
    advocate.files.attach(maria, ("offer.pdf", b"offer"))
    advocate.close()
    shown: dict[str, Any] = run("show", shop, "maria gomez", "--json").json
    note = next(entry["note"] for entry in shown["timeline"] if entry["note"])
    call = next(entry["interaction"] for entry in shown["timeline"] if entry["interaction"])
    assert set(shown) == documented("`show`")
    assert set(shown["customer"]) == documented("*customer*")
    assert set(shown["promises"]) == documented("*counts*")
    assert set(shown["open_promises"][0]) == documented("*promise*")
    assert set(shown["cases"][0]) == documented("*case*")
    assert set(shown["timeline"][0]) == documented("*entry*")
    assert set(call) == documented("*interaction*")
    file = next(entry["file"] for entry in shown["timeline"] if entry["file"])
    assert set(file) == documented("*file*")
    assert (file["name"], file["size_bytes"], call["files"]) == ("offer.pdf", 5, [])
    assert set(note) == documented("*note*")
    for part in ("handoff", "escalation"):
        (record,) = [entry[part] for entry in shown["timeline"] if entry[part]]
        assert set(record) == documented(f"*{part}*")
    brief = run("brief", shop, "maria gomez", "--json").json
    assert set(brief) == documented("`brief`")
    assert set(run("outcomes", shop, "--json").json) == documented("`outcomes`")
    assert set(brief["case"]) == documented("*case*")
    assert set(shown["open_promises"][0]["customer"]) == documented("*named*")
    listed = run("customers", shop, "--json").json
    assert set(listed) == documented("`customers`")
    assert set(listed["customers"][0]) == documented("*summary*")
    assert set(run("vault", "info", shop, "--json").json) == documented("`vault info`")
    assert set(run("vault", "check", shop, "--json").json) == documented("`vault check`")
    found = run("find", shop, "oak", "--json").json
    assert set(found) == documented("`find`")
    assert set(found["said"][0]["passage"]) == documented("*passage*")

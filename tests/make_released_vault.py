"""Makes the small vault that stays in tests/data/vaults for every released schema: `python -m tests.make_released_vault`."""

from __future__ import annotations

import sys
from pathlib import Path

from advocate.domain.ambassador_note import NoteDraft
from advocate.domain.case import CaseDraft
from advocate.domain.customer import FieldKind
from advocate.storage.schema import HEAD
from tests import factories
from tests.fakes import MORNING


def main() -> int:
    """Refuses to replace a vault that was released."""
    folder = Path(__file__).parent / "data" / "vaults" / HEAD
    if folder.exists():
        print(f"{folder} is there already: a released vault is never made again.")
        return 1
    advocate, _code = factories.make_vault(folder)
    who = factories.customer(
        advocate, organisation="Gomez Interiors", tags=("insurance claim",), pinned_notes=("Really kind",)
    )
    department = advocate.team.add_department("Purchasing").made
    field = advocate.own_fields.define("Floor", FieldKind.CHOICE, ("oak", "ash")).made
    advocate.profiles.set_field(who, field, "oak")
    case = advocate.cases.open_case(CaseDraft(customer_id=who, title="Wet floor", opened_at=MORNING)).made
    draft = factories.interaction_draft(who, case_id=case)
    advocate.interactions.log(draft, (factories.promise_draft(who),))
    advocate.notes.send(
        NoteDraft(customer_id=who, body="Oak in stock?", sent_at=MORNING, department_id=department)
    )
    advocate.quick_notes.write("The lady at the bakery: oak, call Friday")
    advocate.files.attach(who, ("plan.txt", b"Six by four metres"))
    advocate.views.save("customers", "Oak people", "{}", shared=True)
    advocate.customers.saw(who)
    advocate.close()
    (folder / "in-use.lock").unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

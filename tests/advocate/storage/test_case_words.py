"""The words of open cases."""

from __future__ import annotations

from datetime import timedelta

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.storage.case_words import open_case_words, said_in
from tests import factories
from tests.fakes import MORNING


def test_open_cases_with_their_words_and_when_they_were_active(advocate: Advocate) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom")
    draft = CaseDraft(customer_id=who, title="Oak", opened_at=MORNING, known="a", asked="b", next_step="c")
    oak, sink = (CaseId(advocate.cases.open_case(each).made) for each in (draft, CaseDraft(
        customer_id=who, title="Sink", opened_at=MORNING - timedelta(days=1))))  # fmt: skip
    for owner, state in ((who, "resolved"), (other, "open")):
        case = CaseId(
            advocate.cases.open_case(CaseDraft(customer_id=owner, title="Other", opened_at=MORNING)).made
        )
        if state == "resolved":
            advocate.cases.resolve(case)
    last = MORNING + timedelta(hours=3)
    for hours in range(7):
        factories.interaction(
            advocate, who, case_id=sink, title=f"call {hours}", body="x" * 1000,
            started_at=MORNING + timedelta(hours=min(hours, 3)),
        )  # fmt: skip
    with advocate.vault.database.reading() as connection:
        found = open_case_words(connection, who)
        said = said_in(connection, [oak, sink])
        assert said_in(connection, []) == {}
    assert [(case.id, case.title, case.written, case.active_at) for case in found] == [
        (oak, "Oak", "a b c", MORNING),
        (sink, "Sink", "  ", last),
    ]
    assert set(said) == {sink}
    assert "call 6" in said[sink]
    assert "call 0" not in said[sink], "the latest five"
    assert len(said[sink]) < 5 * 420

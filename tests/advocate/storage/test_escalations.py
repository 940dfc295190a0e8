"""Escalations as rows: which rules have spoken up in a matter."""

from __future__ import annotations

from datetime import timedelta

from advocate.app import Advocate
from advocate.domain.case import CaseDraft
from advocate.domain.ids import CaseId
from advocate.storage.escalations import EscalationStore
from tests import factories
from tests.fakes import MORNING, FakeClock


def test_a_rule_has_spoken_in_its_own_matter_alone(advocate: Advocate, clock: FakeClock) -> None:
    who, other = factories.customer(advocate), factories.customer(advocate, "Tom")
    case = CaseId(advocate.cases.open_case(CaseDraft(customer_id=who, title="x", opened_at=MORNING)).made)
    factories.interaction(advocate, who, effort=7)
    factories.interaction(advocate, who, case_id=case, body="lawyer")
    rules = {rule.kind.value: rule.id for rule in advocate.escalations.rules()}
    month = clock.now() - timedelta(days=30)
    with advocate.vault.database.reading() as connection:
        store = EscalationStore(connection)
        assert store.rules_spoken(who, None, month) == {rules["effort"]}
        assert store.rules_spoken(who, case, month) == {rules["words"]}
        assert store.rules_spoken(other, None, month) == set()
    (offer,) = advocate.escalations.offers(who)
    advocate.escalations.not_needed(offer.id, "Done")
    with advocate.vault.database.reading() as connection:
        later = clock.now() + timedelta(seconds=1)
        assert EscalationStore(connection).rules_spoken(who, None, later) == set()
        assert EscalationStore(connection).rules_spoken(who, case, later) == {rules["words"]}, (
            "a case is for ever"
        )

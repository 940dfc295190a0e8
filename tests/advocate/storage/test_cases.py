"""Cases read with what is counted from their contacts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from advocate.app import Advocate
from advocate.domain.case import CaseDraft, CaseState
from advocate.domain.ids import CaseId
from advocate.domain.interaction import Channel
from advocate.errors import NotFound
from advocate.storage.cases import CaseStore
from tests import factories
from tests.fakes import MORNING


def test_a_case_without_contacts_counts_nothing(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    department = advocate.team.add_department("Purchasing").made
    draft = CaseDraft(
        customer_id=who,
        title="Wet floor",
        opened_at=MORNING,
        department_id=department,
        owner_id=advocate.member.id,
    )
    made = CaseId(advocate.cases.open_case(draft).made)
    with advocate.vault.database.reading() as connection:
        case = CaseStore(connection).get(made)
    assert (case.contacts, case.minutes, case.channel_switches) == (0, 0, 0)
    assert (case.state, case.department_id, case.owner_id) == (CaseState.OPEN, department, advocate.member.id)


def test_every_change_of_channel_is_a_switch_and_minutes_add_up(advocate: Advocate) -> None:
    who = factories.customer(advocate)
    case = CaseId(advocate.cases.open_case(CaseDraft(customer_id=who, title="x", opened_at=MORNING)).made)
    channels = [Channel.CALL, Channel.EMAIL, Channel.EMAIL, Channel.CALL, Channel.CHAT]
    for number, channel in enumerate(channels):
        factories.interaction(
            advocate, who, channel=channel, case_id=case, started_at=MORNING + timedelta(hours=number),
            duration=timedelta(seconds=50),
        )  # fmt: skip
    factories.interaction(advocate, who)
    with advocate.vault.database.reading() as connection:
        counted = CaseStore(connection).get(case)
    assert (counted.contacts, counted.minutes, counted.channel_switches) == (5, 4, 3)


def test_one_customers_cases_are_theirs_alone(advocate: Advocate) -> None:
    maria, tom = factories.customer(advocate), factories.customer(advocate, "Tom Price")
    for who, title in ((maria, "a"), (tom, "b"), (maria, "c")):
        advocate.cases.open_case(CaseDraft(customer_id=who, title=title, opened_at=MORNING))
    with advocate.vault.database.reading() as connection:
        assert [case.title for case in CaseStore(connection).of_customer(maria)] == ["c", "a"]
        with pytest.raises(NotFound):
            CaseStore(connection).get(CaseId(maria))

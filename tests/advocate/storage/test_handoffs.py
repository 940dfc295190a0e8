"""Handoffs as rows."""

from __future__ import annotations

from advocate.app import Advocate
from advocate.domain.handoff import HandoffDraft
from advocate.domain.ids import HandoffId, MemberId
from advocate.storage.handoffs import HandoffStore
from tests import factories


def test_a_page_is_short_and_its_count_is_true(advocate: Advocate) -> None:
    sam = MemberId(advocate.team.add_member("Sam Reed").made)
    made = []
    for number in range(5):
        draft = HandoffDraft(
            customer_id=factories.customer(advocate, f"C{number}"), summary="x", to_member_id=sam
        )
        made.append(HandoffId(advocate.handoffs.offer(draft).made))
    with advocate.vault.database.reading() as connection:
        store = HandoffStore(connection)
        page, count = store.given_by(advocate.member.id, 2)
        assert ([each.id for each in page], count) == (made[:2], 5)
        assert store.waiting_for(sam, (), 10)[1] == 5
        assert store.waiting_for_anybody(1)[1] == 5
        assert store.returned_to(advocate.member.id, 10) == ((), 0)
        assert store.several([]) == {}
        assert set(store.several(made)) == set(made)

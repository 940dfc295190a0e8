"""The brief: what somebody must know before the first word is said, read at once."""

from __future__ import annotations

from advocate.domain.brief import Brief
from advocate.domain.effort import effort_trend
from advocate.domain.ids import CustomerId
from advocate.domain.known_by import best_known_by
from advocate.services.commands import Commands
from advocate.storage.brief import BriefStore
from advocate.storage.cases import CaseStore
from advocate.storage.escalations import EscalationStore
from advocate.storage.handoffs import HandoffStore

MOST_PROMISES = 20
CONTACTS = 3
EFFORTS = 12


class BriefService:
    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    def read(self, customer_id: CustomerId) -> Brief:
        """Raises NotFound. Who knows them best and their effort are worked out from their last BriefStore.READ contacts."""
        now = self._commands.clock.now()
        with self._commands.database.reading() as connection:
            store = BriefStore(connection, customer_id)
            who = store.person()
            contacts = store.contacts()
            case_id = store.latest_case()
            cases, promises = CaseStore(connection), store.promises(now, MOST_PROMISES)
            efforts = contacts.efforts[:EFFORTS][::-1]
            return Brief(
                at=now,
                customer_id=customer_id,
                name=who.name,
                state=who.state,
                owner_id=who.owner_id,
                owner_name=who.owner_name,
                approach=who.approach,
                pinned_notes=store.pinned_notes(),
                late=promises.late,
                late_count=promises.late_count,
                open=promises.open,
                open_count=promises.open_count,
                case=None if case_id is None else cases.get(case_id),
                open_cases=cases.count_open(customer_id),
                contacts=store.lines(contacts.said[:CONTACTS]),
                efforts=efforts,
                effort_trend=effort_trend([effort for _, effort in efforts]),
                known_by=best_known_by(contacts.known, now),
                handoffs=HandoffStore(connection).waiting_of(customer_id),
                escalations=EscalationStore(connection).unanswered_of(customer_id),
            )

"""What stands in the form of a contact."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.ids import CaseId, DepartmentId
from advocate.domain.interaction import Channel, Direction, Outcome
from ui.calls.customer_choice import Whom
from ui.calls.promise_entry import Promised


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """Everything the form holds, as typed. start and duration: texts; new_case: the title of a case to be opened."""

    customer: Whom | None = None
    channel: Channel = Channel.CALL
    direction: Direction = Direction.IN
    text: str = ""
    promises: tuple[Promised, ...] = ()
    promise_line: str = ""
    outcome: Outcome = Outcome.OPEN
    own_outcome: str = ""
    effort: int | None = None
    delight: str = ""
    title: str = ""
    start: str = ""
    duration: str = ""
    department_id: DepartmentId | None = None
    case_id: CaseId | None = None
    new_case: str | None = None
    number_used: str = ""

    def is_worth_keeping(self) -> bool:
        """Something was typed that somebody would miss."""
        return bool(
            self.text.strip() or self.promises or self.promise_line.strip() or self.title or self.delight
        )

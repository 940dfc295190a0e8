"""What somebody has in hand when they hand on or ask for help: whom, which matter, and what was said so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from advocate.domain.ids import CaseId, CustomerId, OpenCallId

if TYPE_CHECKING:
    from advocate.domain.handoff import HandedContact
    from ui.calls.customer_choice import Whom
    from ui.calls.promise_entry import Promised


@dataclass(frozen=True, slots=True, kw_only=True)
class InCall:
    """What stands only in the strip until its contact is saved. contact_of: that contact as it would be saved now, with that
    customer; None while something in the strip is not understood. new_case: its title."""

    contact_of: Callable[[Whom], HandedContact | None]
    promised: tuple[Promised, ...] = ()
    new_case: str | None = None
    case_id: CaseId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand:
    """customer_id: None while nobody knows who it is; said: what was typed; call_id: the strip that it is typed in;
    in_call: where something stands in that strip alone that matters to who gets it."""

    customer_id: CustomerId | None = None
    case_id: CaseId | None = None
    said: str = ""
    call_id: OpenCallId | None = None
    in_call: InCall | None = None

"""What somebody has in hand when they hand on or ask for help: whom, which matter, and what was said so far."""

from __future__ import annotations

from dataclasses import dataclass

from advocate.domain.ids import CaseId, CustomerId, OpenCallId


@dataclass(frozen=True, slots=True, kw_only=True)
class InHand:
    """customer_id: None while nobody knows who it is; said: what was typed; call_id: the strip that it is typed in."""

    customer_id: CustomerId | None = None
    case_id: CaseId | None = None
    said: str = ""
    call_id: OpenCallId | None = None

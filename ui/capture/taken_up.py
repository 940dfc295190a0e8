"""What the vault knows of an open contact, laid over how the window holds it. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from advocate.domain.open_call import OpenCall

_ALONE_FOR = timedelta(minutes=30)
"""A clock that nobody has read for so long was left alone: it stands still from its last reading on."""


def woken(call: OpenCall, now: datetime) -> OpenCall:
    """As it was left; but nobody talks through a night."""
    if call.clock.is_paused or now - call.clock.read_at < _ALONE_FOR:
        return call
    return replace(call, clock=call.clock.pause(call.clock.read_at))


def with_known_customer(mine: OpenCall, known: OpenCall, before: OpenCall | None) -> OpenCall:
    """Merged, renamed or gone meanwhile. Who was chosen here and is not written yet is not what the vault knows.

    before: what the vault knew the last time.
    """
    is_another = known.customer_id != (before.customer_id if before is not None else None)
    is_renamed = known.customer_id == mine.customer_id is not None and known.name != mine.name
    if not (is_another or is_renamed):
        return mine
    return replace(
        mine,
        customer_id=known.customer_id,
        name=known.name,
        case_id=known.case_id if is_another else mine.case_id,
        reply_to_id=known.reply_to_id,
    )


def without_what_is_gone(mine: OpenCall, known: OpenCall, before: OpenCall | None) -> OpenCall:
    """A case that is not there any more is not chosen any more, and a contact that is not there cannot be corrected."""
    if before is None:
        return mine
    case_is_gone = known.case_id is None and mine.case_id == before.case_id
    contact_is_gone = known.corrects is None and mine.corrects == before.corrects
    return replace(
        mine,
        case_id=None if case_is_gone else mine.case_id,
        corrects=None if contact_is_gone else mine.corrects,
    )

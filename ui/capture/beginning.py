"""How a contact that is written down begins, and when one that is open already is the same. Pure."""

from __future__ import annotations

from advocate.domain.call_clock import CallClock
from advocate.domain.ids import MemberId, OpenCallId
from advocate.domain.interaction import Channel, Direction, Interaction
from advocate.domain.open_call import OpenCall
from ui.capture.wishes import CallWish


def opened_by(wish: CallWish, call_id: OpenCallId, me: MemberId, clock: CallClock, position: int) -> OpenCall:
    answered, customer = wish.reply_to, wish.customer
    return OpenCall(
        id=call_id,
        member_id=me,
        clock=clock,
        customer_id=customer.id if customer else None,
        name=customer.name if customer else "",
        channel=answered.channel if answered else wish.channel,
        direction=turned(answered.direction) if answered else wish.direction,
        number_used=wish.number_used,
        case_id=answered.case_id if answered else None,
        reply_to_id=answered.id if answered else None,
        position=position,
    )


def correction_of(
    contact: Interaction, call_id: OpenCallId, me: MemberId, clock: CallClock, position: int
) -> OpenCall:
    """Nothing is typed in it yet; its clock stands."""
    return OpenCall(
        id=call_id,
        member_id=me,
        clock=clock.pause(clock.read_at),
        customer_id=contact.customer_id,
        channel=contact.channel,
        direction=contact.direction,
        corrects=contact.id,
        position=position,
    )


def same_matter(call: OpenCall, wish: CallWish) -> bool:
    """Whether the wish leads to that strip: to the customer's own, on any channel that is no note; to the answer that was
    begun; and with nobody named to one in which nothing is typed yet."""
    if wish.reply_to is not None:
        return call.reply_to_id == wish.reply_to.id
    if (call.channel is Channel.NOTE) != (wish.channel is Channel.NOTE) or call.reply_to_id is not None:
        return False
    if wish.customer is not None:
        same_way = wish.channel in (Channel.CALL, Channel.NOTE, call.channel)
        return call.customer_id == wish.customer.id and same_way
    return call.customer_id is None and not call.is_worth_keeping()


def turned(direction: Direction) -> Direction:
    """A reply goes the other way."""
    return Direction.OUT if direction is Direction.IN else Direction.IN

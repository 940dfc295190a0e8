"""How a page asks for a contact to be written down, without knowing where: it says so at its window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.interaction import Channel, Direction, Interaction
from advocate.domain.promise import Promise
from ui.calls.customer_choice import Whom


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWish:
    """customer: None while nobody knows who it is; number_used: the number or address it goes over; reply_to: the contact
    that is answered, on its channel and in its case; promise: the one it is about, which may be kept by it."""

    customer: Whom | None = None
    channel: Channel = Channel.CALL
    direction: Direction = Direction.IN
    number_used: str = ""
    reply_to: Interaction | None = None
    promise: Promise | None = None


class CallWishes(QObject):
    """`wished(CallWish)`. One for each window; the frame listens."""

    wished = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    @staticmethod
    def of(window: QWidget) -> CallWishes:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        found = cast("CallWishes | None", window.findChild(CallWishes, options=direct))
        return found or CallWishes(window)


def wish_for(widget: QWidget, wish: CallWish) -> None:
    """Have it written down at the foot of the window that the widget is in."""
    CallWishes.of(widget.window()).wished.emit(wish)

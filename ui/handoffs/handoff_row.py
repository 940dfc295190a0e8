"""A handoff where it waits: accepted or returned by who it was given to, taken back by who gave it, told when it came back."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from advocate.domain.handoff import Handoff, HandoffState
from ui.handoffs.reply_box import ReplyBox
from ui.handoffs.words import exact_moments, from_words, promise_lines, returned_words, waiting_words
from ui.reader import Reader
from ui.runner import Runner

ACCEPT, RETURN, TAKE_BACK, SEEN = "accept", "return", "take_back", "seen"


class Side(StrEnum):
    """From where it is seen: TO_ME may be answered; MINE waits for somebody; RETURNED came back to me; OTHERS looks on."""

    TO_ME = "to_me"
    MINE = "mine"
    RETURNED = "returned"
    OTHERS = "others"


_KEYS: dict[Side, dict[str, str]] = {
    Side.TO_ME: {"today.accept": ACCEPT, "today.return": RETURN},
    Side.MINE: {"today.take_back": TAKE_BACK},
    Side.RETURNED: {"today.read": SEEN},
    Side.OTHERS: {},
}


class HandoffRow(ReplyBox):
    """with_customer: in a list of many; else as a card on the customer's own page."""

    def __init__(
        self, runner: Runner, handoff: Handoff, side: Side, parent: QWidget, *, with_customer: bool = True
    ) -> None:
        super().__init__(
            runner, parent, keys=_KEYS[side], framed=not with_customer, with_customer=with_customer
        )
        self.handoff, self.side = handoff, side
        if side is Side.TO_ME:
            self.add_act(ACCEPT, self.tr("Accept"), primary=True, act_key="today.accept")
            self.add_act(RETURN, self.tr("Return…"), act_key="today.return")
        elif side is Side.MINE:
            self.add_act(TAKE_BACK, self.tr("Take back"), act_key="today.take_back")
        elif side is Side.RETURNED:
            self.add_act(SEEN, self.tr("Seen"), act_key="today.read")

    def show_handoff(self, handoff: Handoff, reader: Reader) -> None:
        self.handoff = handoff
        when = {Side.TO_ME: from_words, Side.RETURNED: returned_words}.get(self.side, waiting_words)
        title = self.tr("Case: {title}").format(title=handoff.case_title) if handoff.case_title else ""
        self.say(
            handoff.customer_id,
            handoff.customer_name,
            title,
            when(handoff, reader),
            self._body_words(handoff),
            "\n".join(self._more_words(handoff, reader)),
            tip=exact_moments(handoff, reader.zone),
        )

    def do(self, act: str) -> None:
        handoff_id = self.handoff.id
        if act == ACCEPT:
            self.run(lambda app: app.handoffs.accept(handoff_id))
        elif act == TAKE_BACK:
            self.run(lambda app: app.handoffs.withdraw(handoff_id))
        elif act == SEEN:
            self.run(lambda app: app.handoffs.mark_seen(handoff_id))
        elif act == RETURN:
            self.ask_words(
                self.tr("Why does it go back?"),
                self.tr("Return it"),
                lambda words: lambda app: app.handoffs.return_to_giver(handoff_id, words),
                missing=self.tr("Say why, so that it finds the right person next. A sentence is enough."),
            )

    def _body_words(self, handoff: Handoff) -> str:
        if handoff.state is HandoffState.RETURNED:
            return self.tr("“{reason}”").format(reason=handoff.reason)
        return handoff.summary

    def _more_words(self, handoff: Handoff, reader: Reader) -> list[str]:
        if handoff.state is HandoffState.RETURNED:
            return [self.tr("You wrote: {words}").format(words=" ".join(handoff.summary.split())[:200])]
        lines: list[str] = []
        if handoff.asked:
            lines.append(self.tr("Already asked: {words}").format(words=handoff.asked))
        if handoff.tone:
            lines.append(self.tr("They sounded: {words}").format(words=handoff.tone))
        return [*lines, *promise_lines(handoff, reader.member.id)]

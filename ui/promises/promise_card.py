"""One promise as a card in a customer's right column: what, by when, who; kept with one click."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advocate.domain.promise import Promise, PromiseState
from advocate.domain.team import Member
from ui.acts.shortcuts import shortcuts
from ui.promises.act_table import (
    BREAK,
    CALL,
    CHANGE,
    CUSTOMER,
    DUE,
    GIVE,
    HISTORY,
    KEEP,
    MOVE,
    RELEASE,
    REOPEN,
    SNOOZE,
    STOP,
)
from ui.promises.promise_menu import PromiseMenu
from ui.promises.words import (
    edge_of,
    ended_words,
    exact_moments,
    made_words,
    owner_words,
    put_off_words,
    remind_words,
    shown_words,
    standing_chip,
)
from ui.widgets.box import Box
from ui.widgets.buttons import IconButton, SmallButton, SmallPrimaryButton
from ui.widgets.chips import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import Elide, Para
from ui.wording.time_words import due_words
from ui.wording.zone_words import there_words

_ON_THE_CARD = (KEEP, REOPEN, CUSTOMER)
"""What its menu leaves out: it has a button for it, or the page around it is the customer's."""
KEYS_ON_PAGE = {
    KEEP: "timeline.keep",
    SNOOZE: "open.snooze",
    MOVE: "open.move",
    CALL: "open.call",
    DUE: "open.due",
    GIVE: "open.give",
    CHANGE: "open.change",
    RELEASE: "open.release",
    BREAK: "open.break",
    REOPEN: "open.reopen",
    STOP: "open.stop",
    HISTORY: "timeline.wordings",
}
"""The acts of a customer's page whose letters answer the promise that has the keyboard there."""


class PromiseCard(Box):
    """Knows no service: `act_wanted(act, promise)`, of act_table, also on its letters while the keyboard is inside. zone: the reader's; me: who reads it, for `you`."""

    act_wanted = Signal(str, object)

    def __init__(
        self,
        promise: Promise,
        now: datetime,
        zone: str,
        parent: QWidget | None = None,
        *,
        me: Member | None = None,
    ) -> None:
        super().__init__("card", parent)
        self._zone, self._me = zone, me
        self._promise = promise
        self._words = Para("", "strong", "ink", self, max_lines=3)
        self._chip = Chip("", "neutral", self)
        self._owner = Elide("", "small", "muted", self)
        self._put_off = Para("", "small", "muted", self, max_lines=2)
        self._ended = Para("", "small", "muted", self, max_lines=4)
        self.keep_button = SmallPrimaryButton(self.tr("Kept"), self)
        self.reopen_button = SmallButton(self.tr("Open again"), self)
        self.more_button = IconButton("ellipsis", "", self)
        self._lay_out()
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.reopen_button.clicked.connect(self._on_reopen_clicked)
        self.more_button.clicked.connect(self._on_more_clicked)
        self.show_promise(promise, now)

    def promise(self) -> Promise:
        return self._promise

    def show_promise(self, promise: Promise, now: datetime) -> None:
        """Show this one, or the same as it stands now."""
        self._promise = promise
        is_open = promise.state is PromiseState.OPEN
        chip = standing_chip(promise, now, self._zone)
        due = due_words(promise.due, now, self._zone)
        words = shown_words(promise)
        self._words.setText(words)
        self._chip.show_spec(chip)
        self._chip.setToolTip(exact_moments(promise, self._zone))
        owner = owner_words(promise, self._me)
        self._owner.setText(owner if chip.text == due else f"{due} · {owner}")
        self._owner.setToolTip(made_words(promise, now, self._zone, self._me))
        there = there_words(promise.due, now, self._zone)
        told = (there, put_off_words(promise, now, self._zone), remind_words(promise)) if is_open else ()
        put_off = " · ".join(each for each in told if each)
        self._put_off.setText(put_off)
        self._put_off.setVisible(bool(put_off))
        self._ended.setText(ended_words(promise, now, self._zone))
        self._ended.setVisible(not is_open)
        self.keep_button.setVisible(is_open)
        self.reopen_button.setVisible(not is_open)
        self.keep_button.setAccessibleName(self.tr("Kept: {0}").format(words))
        self.reopen_button.setAccessibleName(self.tr("Open again: {0}").format(words))
        self.more_button.set_name(self.tr("More for: {0}").format(words))
        self.set_edge(edge_of(promise, now, self._zone))
        self.setAccessibleName(". ".join(each for each in (words, chip.text, owner, put_off) if each))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the button that has the keyboard leaves to the card around it."""
        act = next((act for act, key in KEYS_ON_PAGE.items() if shortcuts().is_key(event, key)), "")
        if act:
            self.act_wanted.emit(act, self._promise)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        second = FlowLayout(spacing=6, row_spacing=4)  # whose it is stands below where both have no room
        second.addWidget(self._chip)
        second.addWidget(self._owner)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.keep_button)
        acts.addWidget(self.reopen_button)
        acts.addStretch(1)
        acts.addWidget(self.more_button)
        column: QVBoxLayout = self.column(margins=(16, 12, 12, 12), spacing=6)
        column.addWidget(self._words)
        column.addLayout(second)
        column.addWidget(self._put_off)
        column.addWidget(self._ended)
        column.addSpacing(2)
        column.addLayout(acts)

    def _on_more_clicked(self) -> None:
        menu = PromiseMenu(self, self._promise, keys=KEYS_ON_PAGE, without=_ON_THE_CARD)
        menu.act_wanted.connect(self.act_wanted)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _on_keep_clicked(self) -> None:
        self.act_wanted.emit(KEEP, self._promise)

    def _on_reopen_clicked(self) -> None:
        self.act_wanted.emit(REOPEN, self._promise)

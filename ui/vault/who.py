"""Asks who sits down at a vault that several people work with: one press, so that every change bears the right name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advocate.domain.team import Member
from ui.vault.card import GateCard
from ui.widgets.buttons import PlainButton
from ui.widgets.flow_layout import FlowLayout


class WhoCard(GateCard):
    """`chosen(MemberId)`. Whoever sat here last, else who made the vault, has the keyboard: Enter is enough."""

    chosen = Signal(object)

    def __init__(self, members: Sequence[Member], last_member: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Who is here?"), self.tr("What you note and promise from now on bears your name."), parent
        )
        row = QWidget(self)
        flow = FlowLayout(row, spacing=8, row_spacing=8)
        self.buttons: dict[str, PlainButton] = {}
        for member in members:
            button = PlainButton(member.name, row, icon="user")
            button.clicked.connect(partial(self.chosen.emit, member.id))
            flow.addWidget(button)
            self.buttons[str(member.id)] = button
        maker = min(members, key=lambda member: member.id)  # ids are in order of time
        self._first = self.buttons.get(last_member) or self.buttons[str(maker.id)]
        self.body.addWidget(row)

    def focus_first(self) -> None:
        self._first.setFocus()

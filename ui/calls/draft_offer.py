"""The offer to carry on with what was typed before and not saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.open_call import OpenCall
from ui.calls.keys import field_key
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Elide
from ui.widgets.marks import Icon


class DraftOffer(Box):
    """`carried_on` and `thrown_away` with the open contact that is offered."""

    carried_on = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("note", parent, meaning="accent")
        self._draft: OpenCall | None = None
        self._words = Elide("", "small", "ink", self)
        self.carry_on = SmallButton(self.tr("Carry on"), self, hint=field_key("R"))
        self.throw_away = SmallButton(self.tr("Throw away"), self, hint=field_key("X"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(Icon("history", 16, "accent.text", self))
        row.addWidget(self._words, 1)
        row.addWidget(self.carry_on)
        row.addWidget(self.throw_away)
        self.carry_on.clicked.connect(self.take)
        self.throw_away.clicked.connect(self.drop)
        self.hide()

    def offer(self, draft: OpenCall | None) -> None:
        """Show this one; None takes the offer away."""
        self._draft = draft
        self.setVisible(draft is not None)
        if draft is not None:
            who = draft.name or self.tr("somebody")
            words = self.tr("Not saved yet, {0}: “{1}”").format(who, draft.first_words())
            self._words.setText(words)
            self.setAccessibleName(words)

    def take(self) -> None:
        if self._draft is not None:
            self.carried_on.emit(self._draft)

    def drop(self) -> None:
        if self._draft is not None:
            self.thrown_away.emit(self._draft)

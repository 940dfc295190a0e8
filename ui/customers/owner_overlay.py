"""Who looks after everybody who is chosen: somebody of the team, or nobody in particular."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate.domain.ids import MemberId
from advocate.domain.team import Member
from advocate.domain.text import fold
from ui.overlays.pick_overlay import PickOverlay
from ui.widgets.columns import Column, ListRow

NOBODY = "nobody"


class OwnerOverlay(PickOverlay):
    """`picked(MemberId)`, or `picked(NOBODY)`."""

    def __init__(self, window: QWidget, members: Sequence[Member], me: MemberId | None, count: int) -> None:
        words = self.tr("Who looks after these %Ln customers?", "", count)
        super().__init__(
            window,
            words,
            name=words,
            columns=(Column(key="name", title=self.tr("Name")),),
            hint=self.tr("Enter chooses · Esc closes"),
        )
        self._members = sorted(members, key=lambda member: (member.id != me, fold(member.name)))
        self._me = me

    def rows_for(self, typed: str) -> Sequence[ListRow]:
        self.say_nothing(self.tr("Nobody in the team is called that."))
        wanted = fold(typed)
        rows: list[ListRow] = []
        for member in self._members:
            name = self.tr("{0} (you)").format(member.name) if member.id == self._me else member.name
            if wanted in fold(name):
                rows.append(ListRow(title=name, avatar=member.name, key=member.id))
        nobody = self.tr("Nobody in particular")
        if wanted in fold(nobody):
            rows.append(ListRow(title=nobody, icon="x", meaning="neutral", key=NOBODY))
        return rows

"""A tag for everybody who is chosen: one there is, found by typing, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from advocate.domain.customer import Tag
from advocate.domain.text import fold
from ui.overlays.pick_overlay import PickOverlay
from ui.widgets.columns import Column, ListRow


class TagOverlay(PickOverlay):
    """`picked(name of the tag)`."""

    def __init__(self, window: QWidget, tags: Sequence[Tag], count: int) -> None:
        columns = (
            Column(key="name", title=self.tr("Tag")),
            Column(key="used", title=self.tr("Customers"), width=80, figures=True),
        )
        name = self.tr("Tag %Ln customer(s)", "", count)
        super().__init__(
            window, name, name=name, columns=columns, hint=self.tr("Enter gives the tag · Esc closes")
        )
        self._tags = sorted(tags, key=lambda tag: (-tag.used, fold(tag.name)))

    def rows_for(self, typed: str) -> Sequence[ListRow]:
        self.say_nothing(self.tr("There is no tag yet. Type the first one."))
        wanted, words = fold(typed), " ".join(typed.split())
        rows = [
            ListRow(title=tag.name, icon="tag", cells={"used": f"{tag.used:,}"}, key=tag.name)
            for tag in self._tags
            if wanted in fold(tag.name)
        ]
        if words and not any(fold(tag.name) == wanted for tag in self._tags):
            new = self.tr("New tag “{0}”").format(words)
            rows.append(ListRow(title=new, icon="plus", meaning="neutral", key=words))
        return rows

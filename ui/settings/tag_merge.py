"""Asks into which tag another one goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advocate.domain.customer import Tag
from advocate.domain.text import fold
from ui.acts.shortcuts import shortcuts
from ui.overlays.page_overlay import PageOverlay
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField


class MergeOverlay(PageOverlay):
    """`chosen(TagId, TagId)`: the one that goes, and the one it goes into."""

    chosen = Signal(object, object)

    def __init__(self, window: QWidget, tag: Tag, others: tuple[Tag, ...]) -> None:
        super().__init__(window, self.tr("Merge “{name}”").format(name=tag.name), width=440)
        self._tag = tag
        self._others = {fold(other.name): other for other in others}
        words = self.tr(
            "Its %n customer(s) bear the other tag from now on. {undo} takes it back.", "", tag.used
        ).format(undo=shortcuts().said("undo"))
        self.column.addWidget(Para(words, "body", "muted", self.panel))
        self.into = TextField(self.tr("Into which tag"), self.panel)
        self.into.set_completions([other.name for other in others])
        self.column.addWidget(self.into)
        self.merge_button = PrimaryButton(self.tr("Merge"), self.panel, icon="merge")
        cancel = PlainButton(self.tr("Leave it"), self.panel, hint="Esc")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.merge_button)
        row.addWidget(cancel)
        row.addStretch()
        self.column.addLayout(row)
        self.merge_button.clicked.connect(self._on_merge)
        self.into.returned.connect(self._on_merge)
        cancel.clicked.connect(self.dismiss)

    def _on_merge(self) -> None:
        other = self._others.get(fold(self.into.text().strip()))
        if other is None:
            names = ", ".join(each.name for each in list(self._others.values())[:4])
            words = self.tr("Please choose a tag that is there, such as {names}.")
            self.into.show_error(words.format(names=names))
            self.into.setFocus()
            return
        self.chosen.emit(self._tag.id, other.id)
        self.dismiss()

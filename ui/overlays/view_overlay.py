"""The name of a view that is being saved, and who sees it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.overlays.page_overlay import PageOverlay
from ui.widgets.buttons import PlainButton, PrimaryButton
from ui.widgets.check_field import CheckField
from ui.widgets.labels import Para
from ui.widgets.text_field import TextField

_LONGEST = 80


class ViewOverlay(PageOverlay):
    """`named(name, is_shared)`; `holds` says in words what is saved with it."""

    named = Signal(str, bool)

    def __init__(
        self, window: QWidget, title: str, *, name: str = "", shared: bool = False, holds: str = ""
    ) -> None:
        super().__init__(window, title, width=440)
        self.name = TextField(self.tr("Name"), self, text=name, placeholder=self.tr("Late and mine"))
        self.name.line.setMaxLength(_LONGEST)
        self.shared = CheckField(self.tr("The whole team sees it"), self, checked=shared)
        self.column.addWidget(self.name)
        self.column.addWidget(self.shared)
        if holds:
            self.column.addWidget(Para(holds, "small", "muted", self, max_lines=4))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch()
        self.cancel = PlainButton(self.tr("Cancel"), self, hint="Esc")
        self.keep = PrimaryButton(self.tr("Save"), self, shortcut="Ctrl+Return")
        acts.addWidget(self.cancel)
        acts.addWidget(self.keep)
        self.column.addLayout(acts)
        self.name.returned.connect(self._on_kept)
        self.cancel.clicked.connect(self.dismiss)
        self.keep.clicked.connect(self._on_kept)

    def begin(self) -> None:
        self.open(self.name.line)
        self.name.line.selectAll()

    def _on_kept(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.show_error(self.tr("Give it a name you will know it by."))
            self.name.setFocus()
            return
        self.named.emit(name, self.shared.isChecked())
        self.dismiss()

"""An error for people: what happened, what was kept, what to do; the details can be copied, never read out."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.announce import announce
from ui.widgets.box import Box
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import Label, Para
from ui.widgets.marks import Icon


class ErrorPanel(Box):
    """A card with a red edge. `details` is what support would want; it is copied, not shown."""

    def __init__(
        self,
        title: str = "",
        message: str = "",
        hint: str = "",
        *buttons: QPushButton,
        details: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", parent, edge="late")
        self._details = ""
        self._title = Label("", "strong", "ink", self)
        self._message = Para("", "body", "ink", self)
        self._hint = Para("", "body", "muted", self)
        self._copy = SmallButton(self.tr("Copy details"), self, icon="copy")
        self._copy.clicked.connect(self._on_copy_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 14, 17, 14)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("circle-alert", 16, "late.text", self))
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._message)
        column.addWidget(self._hint)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in buttons:
            acts.addWidget(button)
        acts.addWidget(self._copy)
        acts.addStretch()
        column.addSpacing(4)
        column.addLayout(acts)
        row.addLayout(column, 1)
        self.show_error(title, message, hint, details=details)

    def show_error(self, title: str, message: str, hint: str = "", *, details: str = "") -> None:
        self._title.setText(title)
        self._message.setText(message)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._details = details
        self._copy.setVisible(bool(details))
        self._copy.set_label(self.tr("Copy details"))
        self.setAccessibleName(f"{title}. {message} {hint}".strip())
        announce(self, self.accessibleName())

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.set_label(self.tr("Copied"))

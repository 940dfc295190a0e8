"""A link of a profile: opened by a click, shown without what every link begins with."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.profile.telling import copy_text
from ui.widgets.quiet_button import QuietButton
from ui.widgets.tips import tip_text
from ui.widgets.value_button import ValueButton

SAFE = ("http", "https", "mailto", "tel", "ftp", "sftp")
"""What a click may open; anything else, such as a program, is only copied."""
_LINE = 18
_BEGINNING = re.compile(r"^(https?://)?(www\.)?")


class LinkValue(QWidget):
    """`change_wanted` when its pencil was pressed."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = ""
        self.button = ValueButton("", self, token="accent.text", max_lines=2)
        self.button.base_height = _LINE
        self.edit = QuietButton("pencil", self.tr("Change"), self)
        self.edit.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F2, which the row's menu says
        self.edit.show_with(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.open)
        self.edit.clicked.connect(self.change_wanted)

    def show_value(self, name: str, value: str, *, refusal: str) -> None:
        self._value = value
        self.button.set_label(_BEGINNING.sub("", value).rstrip("/") or value)
        self.button.setAccessibleName(self.tr("{name}: {value}, open it").format(name=name, value=value))
        self.button.setToolTip(tip_text(value))
        self.edit.set_name(self.tr("Change {value}").format(value=name))
        self.edit.setVisible(not refusal)

    def open(self) -> None:
        url = QUrl(self._value)
        if url.scheme() in SAFE and QDesktopServices.openUrl(url):
            return
        words = self.tr("Nothing on this computer opens this. It is copied instead: {value}")
        copy_text(self, self._value, words.format(value=self._value[:80]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.button.set_room(self.width())
